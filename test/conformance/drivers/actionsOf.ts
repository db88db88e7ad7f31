import type { Input } from '../driver.ts'

/** Keys without a letter, by what WebDriver calls them. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', Meta: '\uE03D',
}

const BUTTONS = { left: 0, middle: 1, right: 2 } as const

/** What one hand does, in the words that WebDriver and WebDriver BiDi have in common. */
export function actionsOf(inputs: readonly Input[]): object[] {
  const first = inputs.find(({ type }) => type !== 'wait')
  const actions = inputs.flatMap(actionOf)
  if (!first || first.type === 'wait') return [{ type: 'none', id: 'none', actions }]
  if ('key' in first) return [{ type: 'key', id: 'keyboard', actions }]
  if (first.type === 'wheel') return [{ type: 'wheel', id: 'wheel', actions }]
  return [{ type: 'pointer', id: first.by, parameters: { pointerType: first.by }, actions }]
}

function actionOf(input: Input): object[] {
  if (input.type === 'wait') return [{ type: 'pause', duration: Math.round(input.milliseconds) }]
  if ('key' in input) return [{ type: input.type, value: KEYS[input.key] ?? input.key }]
  const place = { x: Math.round(input.x), y: Math.round(input.y), duration: 0, origin: 'viewport' }
  if (input.type === 'wheel') return [{ type: 'scroll', ...place, deltaX: 0, deltaY: input.by }]
  const move = { type: 'pointerMove', ...place }
  if (input.type === 'move') return [move]
  const button = BUTTONS[input.button]
  if (input.type === 'up') return [{ type: 'pointerUp', button }]
  // A finger is nowhere before it comes down.
  return [...(input.by === 'touch' ? [move] : []), { type: 'pointerDown', button }]
}
