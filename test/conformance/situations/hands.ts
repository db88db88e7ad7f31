import type { Situation } from '../situation.ts'
import type { Visitor } from '../visitor.ts'

const FIELD = '<textarea id="field"></textarea>'
const ALL = 'qawsedrftgyhujik'

/** Types as fast as the best, each key let go when the next is down already. */
const roll = (text: string) => async (visitor: Visitor): Promise<void> => {
  await visitor.press('#field')
  await visitor.mash(text, { gap: 70, hold: 100 })
}
const mash = (at: string) => async (visitor: Visitor): Promise<void> => {
  await visitor.press(at)
  await visitor.mash(ALL, { gap: 10, hold: 150 })
}

/** A page that has asked for what is off by default. */
const asks = (type: string, body: string): Pick<Situation, 'html' | 'bringsCalma'> => ({
  bringsCalma: true,
  html: `<script src="/calma/calma.js" data-config='{ "version": 1, "signals": { "${type}": true } }'></script>${body}`,
})
const TALL = '<p id="text">A long text</p><div style="height: 6000px"></div>'
const thrash = (way: number, gap: number) => async (visitor: Visitor): Promise<void> => {
  await visitor.hover('#text')
  for (let i = 0; i < 9; i++) {
    await visitor.wheel(i % 2 ? -way : way)
    await visitor.pause(gap)
  }
}
const SHAKE = { times: 20, way: 300, gap: 90 }

const fine = (name: string, html: string, act: Situation['act'], more: Partial<Situation> = {}): Situation => ({ name, html, act, expected: [], ...more })

/** Hands on the keyboard, the mouse and the wheel. */
export const hands: readonly Situation[] = [
  { name: 'a flat hand on the keys, in a text field', html: FIELD, act: mash('#field'), expected: ['keyMash'] },
  { name: 'a flat hand on the keys, nowhere in particular', html: '<p id="text">Nothing to press</p>', act: mash('#text'), expected: ['keyMash'] },

  fine('a very fast typist, whose keys overlap', FIELD, roll('the quick brown fox jumps over the lazy dog')),
  fine('a password manager that types, or a scanner', FIELD, async (visitor) => {
    await visitor.press('#field')
    await visitor.mash('x7qk2mvw9zr4pj6t', { gap: 12, hold: 0 })
  }),
  fine('text put in at once, as by autofill or a paste', FIELD, async (visitor) => {
    await visitor.press('#field')
    await visitor.waitFor('document.execCommand("insertText", false, "the quick brown fox")')
  }),
  fine('a flat hand in a password field', '<input id="field" type="password">', mash('#field')),
  fine('a key that is held', FIELD, async (visitor) => {
    await visitor.press('#field')
    await visitor.key('a', { repeats: 30 })
  }),
  fine('a game with arrows', '<p id="field" tabindex="0">Game</p><script>field.onkeydown = () => { field.textContent = performance.now() }</script>', async (visitor) => {
    await visitor.press('#field')
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowDown']) await visitor.key(key)
  }),
  fine('a flat hand where the page has marked it', `<div data-calma-ignore="key">${FIELD}</div>`, mash('#field')),

  { name: 'the mouse shaken, where the page asks for it', ...asks('thrashedCursor', '<p id="text">Text</p>'), act: (visitor) => visitor.shake('#text', SHAKE), expected: ['thrashedCursor'] },
  fine('the mouse shaken, where nobody asks for it', '<p id="text">Text</p>', (visitor) => visitor.shake('#text', SHAKE)),
  { ...fine('the mouse moved to and fro in peace', '', (visitor) => visitor.shake('#text', { times: 8, way: 300, gap: 450 })), ...asks('thrashedCursor', '<p id="text">Text</p>') },
  { ...fine('a trembling hand', '', (visitor) => visitor.shake('#text', { times: 24, way: 16, gap: 60 })), ...asks('thrashedCursor', '<p id="text">Text</p>') },
  { ...fine('the mouse shaken over a game', '', (visitor) => visitor.shake('#game', SHAKE)), ...asks('thrashedCursor', '<canvas id="game" width="600" height="200"></canvas>') },

  { name: 'scrolled up and down in haste, where the page asks for it', ...asks('scrollThrash', TALL), act: thrash(600, 180), expected: ['scrollThrash'] },
  fine('scrolled up and down in haste, where nobody asks for it', TALL, thrash(600, 180)),
  { ...fine('scrolled up and down in peace', '', thrash(600, 1150)), ...asks('scrollThrash', TALL) },
  { ...fine('scrolled down only', '', async (visitor) => {
    await visitor.hover('#text')
    for (let i = 0; i < 9; i++) {
      await visitor.wheel(400)
      await visitor.pause(100)
    }
  }), ...asks('scrollThrash', TALL) },
  { ...fine('a map zoomed in and out by the wheel', '', thrash(600, 180)), ...asks('scrollThrash', `<div id="text" style="height: 500px; overflow: hidden" onwheel="event.preventDefault()">Map</div>`) },
  { ...fine('script that scrolls up and down', '', (visitor) => visitor.waitFor('window.done')), ...asks('scrollThrash', `${TALL}<script>let n = 0; const timer = setInterval(() => { scrollTo(0, n % 2 ? 0 : 900); if (n++ > 12) { clearInterval(timer); done = true } }, 120)</script>`) },
]
