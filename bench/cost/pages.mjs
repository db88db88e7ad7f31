// @ts-check
// The pages that are measured. Each is served twice: without calma, and with it.

/** Ten, so that presses need not fall on one spot. */
const buttons = Array.from({ length: 10 }, (_, i) => `<button id="b${i}">Button ${i}</button>`).join('\n')

const answering = `<output id="count">0</output>
  <script>for (const button of document.querySelectorAll('button')) button.addEventListener('click', () => { count.textContent = Number(count.textContent) + 1 })</script>`

/** A shop's list: 500 rows of ten nodes. */
const long = Array.from({ length: 500 }, (_, i) =>
  `<div class="row"><h3>Article ${i}</h3><p><span>12 €</span> <em>new</em></p><ul><li>S</li><li>M</li><li>L</li></ul></div>`).join('')

/** @type {Readonly<Record<string, string>>} */
export const pages = {
  answered: buttons + answering,
  dead: buttons,
  long: `${buttons}${answering}${long}`,
  // Ten changes every ten milliseconds, each in another place: nothing that calma could learn away in one go.
  busy: `${buttons}${answering}<div id="ticker">${'<i>0</i>'.repeat(50)}</div>
    <script>let n = 0; setInterval(() => { for (let i = 0; i < 10; i++) ticker.children[n++ % 50].textContent = n }, 10)</script>`,
  change: `${buttons}<div id="list">${'<i>0</i>'.repeat(50)}</div>
    <script>let n = 0; window.change = (times) => { for (let i = 0; i < times; i++) list.children[n++ % 50].textContent = n }</script>`,
  form: '<form><input id="field" autocomplete="off"></form>',
}

/** The script tag's file; and the modules, in which a place can be found again. */
const loaders = {
  without: '',
  with: '<script src="/calma/calma.js"></script>',
  // What whoever watches presses for their answer has to ask of the browser, with nothing done about it.
  bare: `<script>
    const observer = new MutationObserver(() => {})
    let timer
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) addEventListener(type, () => {
      if (type === 'pointerdown') observer.observe(document, { subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true, characterDataOldValue: true })
      if (type !== 'click') return
      scheduler.postTask(() => observer.takeRecords(), { priority: 'user-blocking' })
      clearTimeout(timer)
      timer = setTimeout(() => observer.disconnect(), 2500)
    }, { capture: true, passive: true })
  </script>`,
  modules: `<script type="module">
    import { createCalma, rageClick, deadClick, formLoop, errorBurst } from '/calma/index.js'
    createCalma({ signals: [rageClick(), deadClick(), formLoop(), errorBurst()] }).start()
  </script>`,
}

/**
 * @param {string} name
 * @param {string} way
 */
export function html(name, way) {
  const script = loaders[/** @type {keyof typeof loaders} */ (way)] ?? ''
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${script}</head><body>${pages[name]}</body></html>`
}
