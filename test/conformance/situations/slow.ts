import type { Situation } from '../situation.ts'
import type { Visitor } from '../visitor.ts'

const press = (visitor: Visitor): Promise<void> => visitor.press('#go')
const twice = (gap: number) => (visitor: Visitor): Promise<void> => visitor.press('#go', { times: 2, gap })

/** A button that says it is busy until the server has answered, and then shows what came. */
const PAGE = `
  <button id="go">Load</button><ul id="list"></ul>
  <script>
    go.onclick = () => {
      list.setAttribute('aria-busy', 'true')
      fetch('/api/list').then(() => { list.removeAttribute('aria-busy'); list.insertAdjacentHTML('beforeend', '<li>Item') })
    }
  </script>`

/** The server takes so long. */
const after = (milliseconds: number): NonNullable<Situation['routes']> => ({ '/api/list': { after: milliseconds } })

/** The page answers, but the visitor has to wait for it. */
export const slow: readonly Situation[] = [
  { name: 'an answer after three seconds', html: PAGE, routes: after(3000), act: press, expected: ['slowClick'] },
  { name: 'an answer after five seconds, with the button disabled meanwhile', html: PAGE.replace("list.setAttribute('aria-busy', 'true')", 'go.disabled = true').replace("list.removeAttribute('aria-busy')", 'go.disabled = false'), routes: after(5000), act: press, expected: ['slowClick'] },
  { name: 'a listener that keeps the page from doing anything else for three seconds', html: "<button id='go'>Sort</button><p id='out'>Before</p><script>go.onclick = () => { const end = performance.now() + 3000; while (performance.now() < end); out.textContent = 'After' }</script>", act: press, expected: ['slowClick'] },
  { name: 'pressed again after a good second, and answered after two', html: PAGE, routes: after(2000), act: twice(1300), expected: ['slowClick'] },

  { name: 'a spinner that brings its own style and a look of the button with it, and an answer after three seconds', html: PAGE.replace("fetch(", "go.classList.add('pale'); document.head.insertAdjacentHTML('beforeend', '<style>.x-spin { opacity: .5 }</style>'); fetch("), routes: after(3000), act: press, expected: ['slowClick'] },

  ...['hidden', 'style="display: none"', 'class="off"'].map((off): Situation => ({
    name: `a spinner that was there all along, ${off}, and an answer after three seconds`,
    html: `<style>.off { display: none }</style><button id="go">Load</button><ul id="list"></ul><div id="loading" ${off}>One moment …</div><script>
      const show = (isOn) => { ${off === 'hidden' ? 'loading.hidden = !isOn' : off.startsWith('style') ? "loading.style.display = isOn ? '' : 'none'" : "loading.classList.toggle('off', !isOn)"} }
      go.onclick = () => { show(true); fetch('/api/list').then(() => { show(false); list.insertAdjacentHTML('beforeend', '<li>Item') }) }
    </script>`,
    routes: after(3000), act: press, expected: ['slowClick'],
  })),

  { name: 'a veil that is there for a moment, and an answer after five seconds', html: `<button id="go">Load</button><ul id="list"></ul><p id="veil" hidden>Thank you</p><script>go.onclick = () => { veil.hidden = false; setTimeout(() => { veil.hidden = true }, 300); setTimeout(() => list.setAttribute('aria-busy', 'true'), 700); fetch('/api/list').then(() => { list.removeAttribute('aria-busy'); list.insertAdjacentHTML('beforeend', '<li>Item') }) }</script>`, routes: after(5000), act: press, expected: ['slowClick'] },
  { name: 'a veil without words and "Please wait" on it for four seconds', html: `<button id="go">Next</button><p id="out">1</p><script>go.onclick = () => { document.body.insertAdjacentHTML('beforeend', '<div class="veil" style="position: fixed; inset: 0; background: #0003"></div><div role="status" aria-busy="true">Please wait</div>'); fetch('/api/list').then(() => { document.querySelectorAll('body > div').forEach((part) => part.remove()); out.textContent = 2 }) }</script>`, routes: after(4000), act: press, expected: ['slowClick'] },

  // What is not slow.
  { name: 'a level that is revealed: it says how far it has got', html: `<button id="go">My profile</button><div id="level" hidden><p>3 of 5 steps</p><div role="progressbar" aria-valuenow="60" style="width: 60px; height: 8px; background: green"></div></div><script>go.onclick = () => { level.hidden = false }</script>`, act: press, expected: [], watch: 2600 },
  { name: 'a spinner that was there all along, and an answer after one second', html: `<button id="go">Load</button><ul id="list"></ul><div class="spinner" hidden>One moment …</div><script>const spinner = document.querySelector('.spinner'); go.onclick = () => { spinner.hidden = false; fetch('/api/list').then(() => { spinner.hidden = true; list.insertAdjacentHTML('beforeend', '<li>Item') }) }</script>`, routes: after(1000), act: (visitor) => visitor.press('#go', { times: 3, gap: 1500 }), expected: [] },
  { name: 'an answer after one and a half seconds', html: PAGE, routes: after(1500), act: press, expected: [] },
  { name: 'a double click, and an answer after one and a half seconds', html: PAGE, routes: after(1500), act: twice(160), expected: [] },
  { name: 'busy for ever: that is dead', html: `<button id="go">Load</button><ul id="list"></ul><script>go.onclick = () => list.setAttribute('aria-busy', 'true')</script>`, act: press, expected: ['deadClick'] },
  { name: 'hammered until it answers after three seconds: that is rage', html: PAGE, routes: after(3000), act: (visitor) => visitor.press('#go', { times: 5, gap: 200 }), expected: ['rageClick'] },
  { name: 'an answer after three seconds, on a button the page has marked', html: PAGE.replace('<button', '<button data-calma-ignore="slow"'), routes: after(3000), act: press, expected: [] },
]
