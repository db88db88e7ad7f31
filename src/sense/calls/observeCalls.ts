import type { AnswerSource } from '../../model/observation.ts'
import type { CallObserver } from '../callObserver.ts'
import { native } from '../native.ts'
import type { CallPorts } from './callPorts.ts'
import { patch } from './patch.ts'
import { sortCalls } from './sortCalls.ts'

/** Methods, by the interfaces that have them, and what their call answers by. */
const METHODS: readonly (readonly [interfaces: string, methods: string, by: AnswerSource])[] = [
  ['Clipboard', 'write writeText', 'clipboard'],
  ['CSSStyleSheet', 'insertRule deleteRule addRule removeRule replace replaceSync', 'style'],
  ['CSSGroupingRule', 'insertRule deleteRule', 'style'],
  ['CSSStyleDeclaration', 'setProperty removeProperty', 'style'],
  ['CanvasRenderingContext2D', 'fill stroke fillRect strokeRect clearRect fillText strokeText drawImage putImageData reset', 'drawing'],
  ['WebGLRenderingContext WebGL2RenderingContext', 'clear drawArrays drawElements', 'drawing'],
  ['WebGL2RenderingContext', 'drawArraysInstanced drawElementsInstanced drawRangeElements blitFramebuffer', 'drawing'],
  ['ImageBitmapRenderingContext', 'transferFromImageBitmap', 'drawing'],
  ['GPUQueue', 'submit', 'drawing'],
  ['AudioScheduledSourceNode AudioBufferSourceNode', 'start stop', 'media'],
  ['AudioContext', 'resume suspend', 'media'],
  ['SpeechSynthesis', 'speak', 'media'],
  ['WebSocket', 'send', 'request'],
]

/** Properties of style sheets that are set. */
const SETTERS: readonly (readonly [interfaces: string, properties: string])[] = [
  ['StyleSheet', 'disabled'],
  ['CSSStyleRule', 'selectorText'],
  ['CSSStyleDeclaration', 'cssText'],
  ['MediaList', 'mediaText'],
  ['Document ShadowRoot', 'adoptedStyleSheets'],
]

/** Properties that give out something to be changed: whether it was is seen when the script has ended. */
const GETTERS: readonly (readonly [interfaces: string, properties: string])[] = [
  ['CSSStyleRule', 'style styleMap'],
  ['Document ShadowRoot', 'adoptedStyleSheets'],
]

/** Rules that show nothing by themselves. */
const UNSEEN_RULE = /^\s*@(-\w+-)?(keyframes|font-face|property|counter-style|font-palette-values|namespace|import)/

/**
 * Lets calma see the answers that leave no trace on a page: writing to the clipboard, editing style
 * sheets, drawing on a canvas, Web Audio, spoken words, and messages sent over a WebSocket. Without
 * it, a button that does nothing else is taken for dead, and the buttons beside a canvas are not judged.
 *
 * For that, and only if you give it, the browser's methods for these things are wrapped from
 * `start()` to `stop()`. Whether a call matters is asked only while a press waits; at any other
 * time a call costs some 50 ns more than before. What calls say is never read.
 *
 * A message sent is no answer, but one may come: the page gets 10 s to show it. What stays out of
 * sight: drawing in a worker, other frames, and a rule's style that script took hold of earlier
 * and sets by property.
 */
export function observeCalls(): CallObserver {
  return { start }
}

function start(ports: CallPorts): () => void {
  const { view, mutations, guard } = ports
  const called = sortCalls(ports)
  const undo: (() => void)[] = []
  /** Told in this task. A game draws a thousand times in a frame; that is one change. */
  const told = new Set<object>()
  /** It is we who read. */
  let isReading = false
  const afterScript = (task: () => void): void => native(view, 'queueMicrotask').call(view, () => guard(task))

  const tell = (by: AnswerSource, place: object | undefined): void => {
    if (!place || told.has(place)) return
    if (told.size === 0) afterScript(() => told.clear())
    told.add(place)
    called(by, place)
  }
  /** What an object holds that a getter gives out, for comparison. */
  const contentOf = (self: Partial<CSSRule & DocumentOrShadowRoot>): readonly unknown[] => {
    isReading = true
    const content = [self.cssText, ...(self.adoptedStyleSheets ?? [])]
    isReading = false
    return content
  }
  const patchAll = (interfaces: string, names: string, slot: 'value' | 'get' | 'set', hear: (self: object, args: readonly unknown[]) => void): void => {
    for (const owner of interfaces.split(' ')) {
      const prototype = (view as unknown as Record<string, { prototype: object } | undefined>)[owner]?.prototype
      for (const name of prototype ? names.split(' ') : []) {
        undo.push(patch(prototype!, name, slot, (self, args) => {
          if (mutations.isObserving && !isReading) guard(() => hear(self as object, args))
        }))
      }
    }
  }

  for (const [interfaces, methods, by] of METHODS) {
    patchAll(interfaces, methods, 'value', (self, [first]) => {
      if (by !== 'style' || !UNSEEN_RULE.test(String(first))) tell(by, placeOf(view, self, by))
    })
  }
  for (const [interfaces, properties] of SETTERS) patchAll(interfaces, properties, 'set', (self) => tell('style', placeOf(view, self, 'style')))
  for (const [interfaces, properties] of GETTERS) {
    patchAll(interfaces, properties, 'get', (self) => {
      const before = contentOf(self)
      afterScript(() => {
        const now = contentOf(self)
        if (now.length !== before.length || now.some((part, i) => part !== before[i])) tell('style', placeOf(view, self, 'style'))
      })
    })
  }
  return () => undo.splice(0).forEach((one) => one())
}

/** What a call was made on, as the visitor has it: the canvas, the sheet, the sound. Nothing, if no visitor has it. */
function placeOf(view: Window & typeof globalThis, self: object, by: AnswerSource): object | undefined {
  const { canvas, context, parentRule, parentStyleSheet } = self as {
    canvas?: { isConnected?: boolean }
    context?: object
    parentRule?: CSSRule | null
    parentStyleSheet?: object | null
  }
  // A picture is often drawn out of sight first.
  if (by === 'drawing' && canvas) return canvas.isConnected ? canvas : undefined
  // Nobody hears what is computed for later.
  if (by === 'media' && context) return view.OfflineAudioContext && context instanceof view.OfflineAudioContext ? undefined : context
  // An element's own style is an attribute, and changes to it are seen as such.
  if (by === 'style' && self instanceof view.CSSStyleDeclaration) return parentRule?.parentStyleSheet ?? undefined
  return parentStyleSheet ?? self
}
