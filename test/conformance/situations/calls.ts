import type { Situation } from '../situation.ts'
import type { Visitor } from '../visitor.ts'
import { alive } from './alive.ts'

/** The limits that `observeCalls()` lifts, by the names they have in `alive`. */
const LIFTED = [
  'writing to the clipboard', 'a tone of Web Audio', 'drawing on a canvas elsewhere', 'a rule put into a style sheet', 'a style sheet adopted',
]

const BUTTON = '<button id="go">Show</button>'
const OUT = '<p id="out">Before</p>'
const STAGE = '<canvas id="stage" width="80" height="40"></canvas>'
/** A canvas on which something moves with every frame. */
const GAME = `${STAGE}<script>var ticks = 0, x = 0; (function draw() { const c = stage.getContext('2d'); c.clearRect(0, 0, 80, 40); c.fillRect(x++ % 80, 0, 9, 40); ticks++; requestAnimationFrame(draw) })()</script>`

const press = (visitor: Visitor): Promise<void> => visitor.press('#go')
const onClick = (script: string, html = OUT): string => `${BUTTON}${html}<script>go.onclick = () => { ${script} }</script>`
const pressLater = async (visitor: Visitor): Promise<void> => {
  await visitor.waitFor('ticks >= 3 && performance.now() > 2600')
  await visitor.press('#go')
}

const alive1 = (name: string, html: string, act: Situation['act'] = press, more: Partial<Situation> = {}): Situation => ({ name, html, act, observeCalls: true, expected: [], ...more })
const dead1 = (name: string, html: string, act: Situation['act'] = press, more: Partial<Situation> = {}): Situation => alive1(name, html, act, { expected: ['deadClick'], ...more })

/** A late call is watched for as long as a late change. */
const HINDSIGHT = 7500

const SOCKET = "const socket = new WebSocket(location.origin.replace('http', 'ws') + '/socket')"

/** What leaves no trace, with `observeCalls()`. */
export const calls: readonly Situation[] = [
  // The same pages that are known limits without it.
  ...alive.filter(({ name }) => LIFTED.includes(name)).map(({ knownLimit: _, ...situation }): Situation => ({ ...situation, observeCalls: true })),

  alive1('drawing on a canvas with the next frame, with a ripple on the button', onClick("requestAnimationFrame(() => stage.getContext('2d').fillRect(0, 0, 40, 40)); go.insertAdjacentHTML('beforeend', '<span class=ripple></span>')", STAGE)),

  // Style sheets.
  alive1('a rule taken out of a style sheet', onClick('document.styleSheets[0].deleteRule(0)', `<style>#out { color: red }</style>${OUT}`)),
  alive1('a rule put into a media rule', onClick("document.styleSheets[0].cssRules[0].insertRule('#out { color: red }')", `<style>@media all {}</style>${OUT}`)),
  alive1('a property of a rule, set by method', onClick("document.styleSheets[0].cssRules[0].style.setProperty('--ink', 'red')", `<style>:root { --ink: black } #out { color: var(--ink) }</style>${OUT}`)),
  alive1('a property of a rule, set as one', onClick("document.styleSheets[0].cssRules[0].style.color = 'red'", `<style>#out { color: black }</style>${OUT}`)),
  alive1('a style sheet switched off', onClick('document.styleSheets[0].disabled = true', `<style>#out { color: red }</style>${OUT}`)),
  alive1('a rule that applies to something else now', onClick("document.styleSheets[0].cssRules[0].selectorText = '#out'", `<style>#other { color: red }</style>${OUT}`)),
  alive1('a style sheet pushed onto the adopted ones', onClick("const sheet = new CSSStyleSheet(); sheet.replaceSync('#out { color: red }'); document.adoptedStyleSheets.push(sheet)")),
  alive1('an adopted style sheet with another text', `<script>const sheet = new CSSStyleSheet(); document.adoptedStyleSheets = [sheet]</script>${onClick("sheet.replaceSync('#out { color: red }')")}`),
  alive1('a rule put in half a second later', onClick("setTimeout(() => document.styleSheets[0].insertRule('#out { color: red }'), 500)", `<style></style>${OUT}`)),
  dead1('a rule\'s style that is only read', onClick("document.title = document.styleSheets[0].cssRules[0].style.color", `<style>#out { color: red }</style>${OUT}`)),
  dead1('a rule that is not valid', onClick("try { document.styleSheets[0].insertRule('#out {} {') } catch {}", `<style></style>${OUT}`)),
  dead1('key frames that nothing uses', onClick("document.styleSheets[0].insertRule('@keyframes turn { to { rotate: 1turn } }')", `<style></style>${OUT}`)),
  dead1('a custom property of the pressed thing set to what it was', onClick("go.style.setProperty('--x', '1')", '').replace('id="go"', 'id="go" style="--x: 1"')),
  dead1('beside a rule that is edited with every frame', `${BUTTON}<style>#out { margin: 0 }</style>${OUT}<script>var ticks = 0; (function turn() { document.styleSheets[0].cssRules[0].style.setProperty('--x', ticks++); requestAnimationFrame(turn) })()</script>`, pressLater),

  // Canvas.
  alive1('drawing with WebGL', onClick("const gl = stage.getContext('webgl'); if (!gl) out.textContent = 'no WebGL'; else { gl.clearColor(1, 0, 0, 1); gl.clear(gl.COLOR_BUFFER_BIT) }", STAGE + OUT)),
  alive1('drawing in the next frame', onClick("requestAnimationFrame(() => stage.getContext('2d').fillRect(0, 0, 40, 40))", STAGE), press, { watch: HINDSIGHT }),
  alive1('drawing what was drawn out of sight before', onClick("const back = document.createElement('canvas'); back.getContext('2d').fillRect(0, 0, 9, 9); stage.getContext('2d').drawImage(back, 0, 0)", STAGE)),
  alive1('a game that is started', onClick(`x = 0; (function draw() { stage.getContext('2d').fillRect(x++ % 80, 0, 1, 40); requestAnimationFrame(draw) })()`, `${STAGE}<script>var x</script>`), press, { watch: HINDSIGHT }),
  alive1('three presses that draw', onClick("stage.getContext('2d').fillRect(Math.random() * 80, 0, 9, 9)", STAGE), (visitor) => visitor.press('#go', { times: 3 })),
  dead1('drawing out of sight', onClick("document.createElement('canvas').getContext('2d').fillRect(0, 0, 9, 9)")),
  dead1('beside a game that draws with every frame', BUTTON + GAME, pressLater),
  dead1('beside a game that draws with every frame, by key', BUTTON + GAME, async (visitor) => {
    await visitor.waitFor('ticks >= 3 && performance.now() > 2600')
    await visitor.focus('#go')
    await visitor.key('Enter')
  }),
  dead1('beside a game that was started by a press', `${BUTTON}<button id="play">Play</button>${STAGE}<script>
    var x = 0
    play.onclick = () => (function draw() { stage.getContext('2d').fillRect(x++ % 80, 0, 1, 40); requestAnimationFrame(draw) })()
  </script>`, async (visitor) => {
    await visitor.waitFor('performance.now() > 2600')
    await visitor.press('#play')
    await visitor.pause(1500)
    await visitor.press('#go')
  }, { watch: HINDSIGHT }),
  dead1('beside a chart that is drawn anew every second', `${BUTTON}${STAGE}<script>var ticks = 0; setInterval(() => { stage.getContext('2d').fillRect(ticks++ % 80, 0, 9, 40) }, 1000)</script>`, async (visitor) => {
    await visitor.waitFor('ticks >= 5')
    await visitor.press('#go')
  }, { watch: HINDSIGHT }),

  // Sound.
  alive1('a recording of Web Audio', onClick('const audio = new AudioContext(); const source = audio.createBufferSource(); source.buffer = audio.createBuffer(1, 800, 8000); source.connect(audio.destination); source.start(0, 0)')),
  alive1('music of Web Audio that is paused', onClick('audio.suspend()', `<script>const audio = new AudioContext()</script>`)),
  dead1('sound that is computed for later', onClick('const audio = new OfflineAudioContext(1, 800, 8000); const tone = audio.createOscillator(); tone.connect(audio.destination); tone.start()')),
  dead1('beside a beat', `${BUTTON}<script>var ticks = 0; const audio = new AudioContext(); setInterval(() => { const tone = audio.createOscillator(); tone.start(); tone.stop(); ticks++ }, 250)</script>`, pressLater),

  // Messages.
  alive1('a message whose answer takes three seconds', `${onClick("socket.send('hello')")}<script>${SOCKET}; socket.onmessage = () => { out.textContent = 'After' }; var isOpen = false; socket.onopen = () => { isOpen = true }</script>`, async (visitor) => {
    await visitor.waitFor('isOpen')
    await visitor.press('#go')
  }, { socket: 3200, expected: ['slowClick'] }),
  dead1('a message without an answer', `${onClick("socket.send('hello')")}<script>${SOCKET}; var isOpen = false; socket.onopen = () => { isOpen = true }</script>`, async (visitor) => {
    await visitor.waitFor('isOpen')
    await visitor.press('#go')
  }, { socket: Infinity }),
]
