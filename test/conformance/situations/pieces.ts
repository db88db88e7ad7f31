import type { Answer } from '../situation.ts'

/** Parts of pages that change by themselves. Each counts its changes in `ticks`. */

/** A clock that tells the time anew, every so many milliseconds. */
export const clock = (every: number): string => `
  <p id="clock">0</p>
  <script>var ticks = 0; setInterval(() => { ticks++; clock.textContent = 'It is ' + performance.now() }, ${every})</script>`

/** News that come in at the top of a list and go out at its end. */
export const feed = (every: number): string => `
  <ul id="feed"><li>One</li><li>Two</li></ul>
  <script>
    var ticks = 0
    setInterval(() => {
      const news = document.createElement('li')
      news.textContent = 'News ' + ++ticks
      feed.prepend(news)
      if (feed.children.length > 5) feed.lastElementChild.remove()
    }, ${every})
  </script>`

/** Slides of which another one is shown, every so many milliseconds. */
export const carousel = (every: number): string => `
  <div id="slides"><img alt="" width="80" height="40" class="active"><img alt="" width="80" height="40"><img alt="" width="80" height="40"></div>
  <script>
    var ticks = 0
    setInterval(() => {
      slides.children[ticks++ % 3].className = ''
      slides.children[ticks % 3].className = 'active'
    }, ${every})
  </script>`

/** A picture that script can draw. */
export const PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='40'%3E%3Crect width='40' height='40' fill='COLOR'/%3E%3C/svg%3E"

/** Half a second of silence: a WAV file. */
export function tone(): Uint8Array {
  const length = 4000
  const view = new DataView(new ArrayBuffer(44 + length))
  const write = (at: number, word: string): void => [...word].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)))
  write(0, 'RIFF')
  view.setUint32(4, 36 + length, true)
  write(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, 8000, true)
  view.setUint32(28, 8000, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  write(36, 'data')
  view.setUint32(40, length, true)
  for (let i = 0; i < length; i++) view.setUint8(44 + i, 128)
  return new Uint8Array(view.buffer)
}

/** What a server says in JSON. */
export const json = (body: unknown, rest: Omit<Answer, 'type' | 'body'> = {}): Answer => ({ type: 'application/json', body: JSON.stringify(body), ...rest })

/** A disclosure button, and what it says it controls. What it shows is up to the page. */
export const discloses = (css: string, panel: string, script: string): string => `<style>.box { position: relative; width: 200px; height: 40px; overflow: hidden } ${css}</style><div class="box"><button id="go" aria-expanded="false" aria-controls="panel">Details</button></div>${panel}<script>go.onclick = () => { go.ariaExpanded = String(go.ariaExpanded === 'false'); ${script} }</script>`
