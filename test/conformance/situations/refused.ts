import type { Situation } from '../situation.ts'
import type { Visitor } from '../visitor.ts'

const BUTTON = '<button id="go">Order</button><p id="out">0</p>'
const COUNTS = 'out.textContent = Number(out.textContent) + 1'
const BROKEN = { after: 60, status: 500 }

const press = (visitor: Visitor): Promise<void> => visitor.press('#go')
const unhurried = (times: number) => (visitor: Visitor): Promise<void> => visitor.press('#go', { times, gap: 1400 })
const hammer = (times: number) => (visitor: Visitor): Promise<void> => visitor.press('#go', { times, gap: 300 })

const off = (name: string, html: string, act: Situation['act'] = unhurried(2), more: Partial<Situation> = {}): Situation => ({ name, html, act, expected: ['disabledClick'], ...more })
const failed = (name: string, html: string, act: Situation['act'] = press, more: Partial<Situation> = {}): Situation => ({ name, html, act, expected: ['errorClick'], ...more })
const fine = (name: string, html: string, act: Situation['act'], more: Partial<Situation> = {}): Situation => ({ name, html, act, expected: [], ...more })

/** Controls that are switched off, and presses that end in an error. */
export const refused: readonly Situation[] = [
  off('a disabled button, pressed again', '<button id="go" disabled>Order</button>'),
  off('an aria-disabled button, pressed again', '<button id="go" aria-disabled="true">Order</button>'),
  off('a link that says it is off, pressed again', '<a id="go" href="#" aria-disabled="true">Next</a><script>go.onclick = (event) => event.preventDefault()</script>'),
  off('a button in a disabled fieldset, pressed again', '<fieldset disabled><button id="go">Order</button></fieldset>'),
  off('a disabled button that lets presses through, pressed again', '<style>:disabled { pointer-events: none }</style><div><button id="go" disabled>Order</button></div>'),
  off('a link that is disabled by a class and lets presses through, pressed again', '<a id="go" class="btn disabled" style="pointer-events: none; display: inline-block; padding: 10px">Next</a>'),
  off('an icon in a disabled button, pressed again', '<button disabled><svg id="go" width="20" height="20"><rect width="20" height="20"/></svg></button>'),
  off('a disabled button, a field, and the button again', '<input id="field"><button id="go" disabled>Order</button>', async (visitor) => {
    await visitor.press('#go')
    await visitor.fill('#field', 'Jane')
    await visitor.press('#go')
  }),
  off('a disabled button that is hammered', '<button id="go" disabled>Order</button>', hammer(4), { expected: ['disabledClick', 'rageClick'] }),

  fine('presses beside a disabled button that would let them through', '<style>:disabled { pointer-events: none }</style><p id="go">Words <button disabled>Order</button></p>', async (visitor) => { await visitor.press('#go', { offset: [300, 0] }) }),
  fine('a stepper that lets presses through when it has come to its end', `<style>:disabled { pointer-events: none }</style>${BUTTON}<script>go.onclick = () => { ${COUNTS}; go.disabled = Number(out.textContent) >= 3 }</script>`, (visitor) => visitor.press('#go', { times: 5, gap: 320 }), { allowed: ['deadClick'] }),
  fine('a disabled button, pressed once', '<button id="go" disabled>Order</button>', press),
  fine('a disabled button, pressed twice with ten seconds between', '<button id="go" disabled>Order</button>', (visitor) => visitor.press('#go', { times: 2, gap: 6000 })),
  fine('a stepper that has come to its end', `${BUTTON}<script>go.onclick = () => { ${COUNTS}; go.disabled = out.textContent > 3 }</script>`, hammer(6)),
  fine('a button that is busy with what it was told', `${BUTTON}<script>go.onclick = () => { out.textContent = 'Sending'; go.disabled = true }</script>`, unhurried(3)),
  fine('the disabled days of a calendar', ['12', '13', '14', '15'].map((day) => `<button disabled id="d${day}">${day}</button>`).join(' '), async (visitor) => {
    for (const day of ['12', '13', '14', '15']) await visitor.press(`#d${day}`)
  }),
  fine('a disabled button that the page has marked', '<div data-calma-ignore="disabled"><button id="go" disabled>Order</button></div>', unhurried(2)),

  failed('a handler that throws', `${BUTTON}<script>go.onclick = () => { throw new Error('no cart') }</script>`),
  failed('a handler that rejects at once', `${BUTTON}<script>go.onclick = async () => { throw new Error('no cart') }</script>`),
  failed('a handler that rejects after a while, and nothing comes of it', `${BUTTON}<script>go.onclick = async () => { await new Promise((done) => setTimeout(done, 300)); throw new Error('no cart') }</script>`),
  failed('a request that fails, and nothing comes of it', `${BUTTON}<script>go.onclick = () => fetch('/api/order')</script>`, press, { routes: { '/api/order': BROKEN } }),
  failed('a connection that breaks, which the page hushes up', `${BUTTON}<script>go.onclick = () => fetch('/api/order').catch(() => {})</script>`, press, { routes: { '/api/order': { after: 150, breaks: true } } }),
  failed('a connection that breaks, and the page says so in an alert', `<div id="stage">${BUTTON}</div><script>go.onclick = () => { const request = new XMLHttpRequest(); request.open('POST', '/api/order'); request.onerror = () => stage.insertAdjacentHTML('beforeend', '<div class="toasts"><div class="toast toast-error" role="alert">No connection</div></div>'); request.send() }</script>`, press, { routes: { '/api/order': { after: 150, breaks: true } } }),
  failed('a request that the page gives up because it takes too long', `${BUTTON}<script>go.onclick = () => fetch('/api/order', { signal: AbortSignal.timeout(400) }).catch(() => {})</script>`, press, { routes: { '/api/order': { after: 4000 } } }),
  failed('a handler that throws, hammered', `${BUTTON}<script>go.onclick = () => { throw new Error('no cart') }</script>`, hammer(4), { expected: ['errorClick', 'rageClick'] }),

  fine('a handler of someone else that throws, with each press fine', `${BUTTON}<script>go.addEventListener('click', () => { throw new Error('tracker') }); go.addEventListener('click', () => { ${COUNTS} })</script>`, unhurried(3)),
  fine('an error shortly after each press, with each press fine', `${BUTTON}<script>go.onclick = () => { ${COUNTS}; setTimeout(() => { throw new Error('analytics') }, 300) }</script>`, unhurried(3)),
  fine('a timer that throws, with each press fine', `${BUTTON}<script>setInterval(() => { throw new Error('tick') }, 700); go.onclick = () => { ${COUNTS} }</script>`, unhurried(3)),
  fine('a timer that throws, and a button that is only dead', `${BUTTON}<script>setInterval(() => { ticks++; throw new Error('tick') }, 400); var ticks = 0</script>`, async (visitor) => {
    await visitor.waitFor('ticks > 1')
    await visitor.press('#go')
  }, { expected: ['deadClick'] }),
  fine('a listener on the document that throws, and presses on plain text', '<p id="go">Read this</p><script>document.addEventListener("click", () => { throw new Error("tracker") })</script>', unhurried(2)),
  fine('three connections that a blocker breaks, with each press fine', ['a', 'b', 'c'].map((name) => `<button id="${name}">${name}</button>`).join('') + `<p id="out">0</p><script>for (const go of document.querySelectorAll('button')) go.onclick = () => { fetch('/collect/' + go.id).catch(() => {}); ${COUNTS} }</script>`, async (visitor) => { for (const name of ['a', 'b', 'c']) { await visitor.press(`#${name}`); await visitor.pause(700) } }, { routes: { '/collect/a': { breaks: true }, '/collect/b': { breaks: true }, '/collect/c': { breaks: true } } }),
  fine('filters of which the last one counts: what was asked for before is given up', ['a', 'b', 'c', 'd'].map((name) => `<button id="${name}">${name}</button>`).join('') + `<p id="out">0</p><script>let last; for (const go of document.querySelectorAll('button')) go.onclick = () => { last?.abort(); last = new AbortController(); fetch('/api/' + go.id, { signal: last.signal }).then(() => { out.textContent = go.id }, () => {}) }</script>`, async (visitor) => { for (const name of ['a', 'b', 'c', 'd']) { await visitor.press(`#${name}`); await visitor.pause(350) } await visitor.pause(1500) }, { routes: Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`/api/${name}`, { after: 900, body: '' }])) }),
  fine('a request that fails, and the page says so', `${BUTTON}<script>go.onclick = () => fetch('/api/order').then(() => { out.textContent = 'Try again later' })</script>`, press, { routes: { '/api/order': BROKEN } }),
  fine('a button that throws and that the page has marked', `<div data-calma-ignore="error">${BUTTON}</div><script>go.onclick = () => { throw new Error('no cart') }</script>`, press),
]
