import type { Situation } from '../situation.ts'

/** A few lines in the manner of React's createElement, and a batched root. */
const REACT = `
const h = (tag, props, ...kids) => {
  const el = document.createElement(tag)
  for (const [k, v] of Object.entries(props || {})) {
    if (v === false || v === null || v === undefined) continue
    if (k.startsWith('on')) el.addEventListener(k.slice(2).toLowerCase(), v)
    else if (k === 'className') el.className = v
    else el.setAttribute(k, v === true ? '' : v)
  }
  el.append(...kids.flat().filter(k => k !== null && k !== undefined && k !== false))
  return el
}
let queued = false
const schedule = () => {
  if (queued) return
  queued = true
  queueMicrotask(() => { queued = false; document.getElementById('root').replaceChildren(App()) })
}
`

/** A few lines in the manner of jQuery. */
const JQUERY = `
const $ = (what) => {
  const list = typeof what === 'string' ? [...document.querySelectorAll(what)] : [what]
  const api = {
    length: list.length,
    each(fn) { list.forEach((el, i) => fn.call(el, i, el)); return api },
    on(type, sel, fn) {
      if (typeof sel === 'function') { fn = sel; sel = null }
      return api.each((_, el) => el.addEventListener(type, (e) => {
        const hit = sel ? e.target.closest(sel) : el
        if (hit) fn.call(hit, e)
      }))
    },
    toggleClass(c) { return api.each((_, el) => el.classList.toggle(c)) },
    addClass(c) { return api.each((_, el) => el.classList.add(c)) },
    removeClass(c) { return api.each((_, el) => el.classList.remove(c)) },
    text(t) { return api.each((_, el) => { el.textContent = t }) },
    remove() { return api.each((_, el) => el.remove()) },
  }
  return api
}
`

const TW = `<style>
*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#111827}
.flex{display:flex}.items-center{align-items:center}.justify-between{justify-content:space-between}.gap-2{gap:.5rem}.gap-4{gap:1rem}
.p-4{padding:1rem}.p-6{padding:1.5rem}.px-4{padding-left:1rem;padding-right:1rem}.py-2{padding-top:.5rem;padding-bottom:.5rem}.mt-4{margin-top:1rem}
.rounded-md{border-radius:6px}.rounded-full{border-radius:99px}.border{border:1px solid #d1d5db}.bg-indigo-600{background:#4f46e5}.text-white{color:#fff}.bg-white{background:#fff}
.font-semibold{font-weight:600}.text-sm{font-size:14px}.text-gray-500{color:#6b7280}.shadow-sm{box-shadow:0 1px 2px #0002}.select-none{user-select:none}
.hover\\:bg-indigo-500:hover{background:#6366f1}.cursor-pointer{cursor:pointer}.w-10{width:2.5rem}.h-10{height:2.5rem}.text-center{text-align:center}.max-w-lg{max-width:32rem}
button{font:inherit;border:0;background:none;cursor:pointer}
</style>`

const BS = `<style>
*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif}
.container{max-width:720px;margin:0 auto;padding:16px}.btn{display:inline-block;padding:6px 12px;border:1px solid transparent;border-radius:6px;font:inherit;cursor:pointer;user-select:none;text-decoration:none}
.btn-primary{background:#0d6efd;color:#fff}.btn-primary:hover{background:#0b5ed7}.btn-outline-secondary{border-color:#6c757d;color:#6c757d;background:#fff}.btn-danger{background:#dc3545;color:#fff}
.form-control{display:block;width:100%;padding:6px 12px;border:1px solid #dee2e6;border-radius:6px;font:inherit}.form-control.is-invalid{border-color:#dc3545}
.invalid-feedback{display:none;color:#dc3545;font-size:14px}.is-invalid~.invalid-feedback{display:block}
.card{border:1px solid #dee2e6;border-radius:6px}.card-body{padding:16px}.mb-3{margin-bottom:16px}
.nav{display:flex;list-style:none;padding:0;margin:0;gap:4px}.nav-link{display:block;padding:8px 16px;border:0;background:none;font:inherit;cursor:pointer;color:#0d6efd;text-decoration:none;user-select:none}
.nav-link.active{border-bottom:2px solid #0d6efd;color:#000}.tab-pane{display:none;padding:16px}.tab-pane.active{display:block}
.table{width:100%;border-collapse:collapse}.table td,.table th{padding:8px;border-bottom:1px solid #dee2e6;text-align:left}
.d-none{display:none}
</style>`

const MUI = `<style>
body{margin:0;font:16px/1.5 Roboto,system-ui,sans-serif}
.MuiPaper-root{box-shadow:0 2px 4px #0003;border-radius:4px;padding:16px;margin:16px;background:#fff}
.MuiButtonBase-root{position:relative;overflow:hidden;border:0;cursor:pointer;user-select:none;font:500 14px Roboto,system-ui;text-transform:uppercase;letter-spacing:.03em}
.MuiButton-contained{background:#1976d2;color:#fff;padding:8px 16px;border-radius:4px}
.MuiButton-contained:hover{background:#1565c0;box-shadow:0 4px 8px #0003}
.MuiTouchRipple-root{position:absolute;inset:0;pointer-events:none;overflow:hidden}
.MuiTouchRipple-ripple{position:absolute;border-radius:50%;background:currentColor;opacity:.3;animation:rip 550ms ease-out forwards}
@keyframes rip{from{transform:scale(0);opacity:.3}to{transform:scale(1);opacity:0}}
.MuiSnackbar-root{position:fixed;left:24px;bottom:24px;z-index:1400}
.MuiAlert-standardError{background:#fdeded;color:#5f2120;padding:8px 16px;border-radius:4px}
</style>`

/** Ripples on every button base, as Material does them. */
const RIPPLE = `
document.addEventListener('mousedown', (e) => {
  const base = e.target.closest('.MuiButtonBase-root')
  if (!base) return
  const holder = base.querySelector('.MuiTouchRipple-root')
  const box = base.getBoundingClientRect()
  const size = Math.max(box.width, box.height) * 2
  const r = document.createElement('span')
  r.className = 'MuiTouchRipple-ripple MuiTouchRipple-rippleVisible'
  r.style.cssText = 'width:' + size + 'px;height:' + size + 'px;left:' + (e.clientX - box.left - size / 2) + 'px;top:' + (e.clientY - box.top - size / 2) + 'px'
  holder.append(r)
  setTimeout(() => r.remove(), 550)
})
`

const BASKET_FRAGMENT = '<div class="vouchers"><p>No voucher has been added to this booking.</p><p class="muted">Vouchers are taken off at the next step.</p></div>'

const orders = (page: number): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Orders, page ${page}</title>
<style>body{font:16px/1.4 Georgia,serif;margin:0}nav.pages{padding:12px 20px;background:#eee;display:flex;gap:24px}table{margin:20px;border-collapse:collapse}td{border:1px solid #ccc;padding:6px 12px}</style></head>
<body><nav class="pages" aria-label="Pages"><a id="next" href="/orders/${page + 1}" rel="next">Next page</a><span>Page ${page} of 40</span></nav>
<h1 style="margin:20px">Orders</h1><table>${[1, 2, 3, 4, 5, 6].map((row) => `<tr><td>#${page * 1000 + row}</td><td>Customer ${page * 6 + row}</td><td>${(page * 37 + row * 11) % 200}.00 €</td></tr>`).join('')}</table></body></html>`

const people = (page: number): string => JSON.stringify([1, 2, 3, 4, 5].map((n) => ({ id: page * 100 + n, name: `Person ${page}-${n}`, role: ['Owner', 'Editor', 'Viewer'][(page + n) % 3] })))

const articles = (page: number): string => JSON.stringify([1, 2, 3, 4].map((n) => `Story ${page * 4 + n}: what the city council decided on item ${page * 7 + n}`))

export const visits: readonly Situation[] = [
  // ---------------------------------------------------------------- rageClick must come

  {
    name: 'A React-like shop rebuilds its whole root and the coupon button changes nothing',
    html: `${TW}<div id="root"></div><script>${REACT}
let state = { coupon: 'SPRING', applied: false, lines: [['Wool scarf', 39], ['Gloves', 24]] }
const setState = (part) => { state = Object.assign({}, state, part); schedule() }
function App() {
  return h('main', { className: 'p-6 max-w-lg' },
    h('h1', { className: 'font-semibold' }, 'Your basket'),
    h('ul', {}, state.lines.map(([name, price]) => h('li', { className: 'flex justify-between' }, h('span', {}, name), h('span', {}, price + ' €')))),
    h('div', { className: 'flex gap-2 mt-4' },
      h('input', { className: 'border rounded-md px-4 py-2', value: state.coupon, 'aria-label': 'Coupon' }),
      h('button', { type: 'button', 'data-testid': 'apply', className: 'bg-indigo-600 text-white rounded-md px-4 py-2 font-semibold hover:bg-indigo-500', onClick: () => setState({ applied: state.applied }) }, 'Apply')),
    h('p', { className: 'mt-4 font-semibold' }, 'Total 63 €'))
}
schedule()
</script>`,
    act: async (v) => {
      await v.press('[data-testid="apply"]', { times: 4, gap: 230 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },

  {
    name: 'A stale closure lets the guest stepper go up once and then never again',
    html: `${TW}<main class="p-6"><h1>Stay in Lisbon</h1><div class="flex items-center gap-4"><span>Guests</span>
<button type="button" id="less" class="border rounded-full w-10 h-10" aria-label="Fewer guests">−</button><output id="guests" class="w-10 text-center">2</output>
<button type="button" id="more" class="border rounded-full w-10 h-10" aria-label="More guests">+</button></div><p id="price">From 212 € a night</p></main>
<script>
const store = { guests: 2 }
let onMore = null
function setGuests(next) {
  if (Object.is(next, store.guests)) return
  store.guests = next
  queueMicrotask(render)
}
function render() {
  const guests = store.guests
  if (!onMore) onMore = () => setGuests(guests + 1) // useCallback(…, [])
  document.getElementById('guests').textContent = guests
}
document.getElementById('more').addEventListener('click', () => onMore())
document.getElementById('less').addEventListener('click', () => setGuests(Math.max(1, store.guests - 1)))
render()
</script>`,
    act: async (v) => {
      await v.press('#more', { times: 6, gap: 240 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },

  {
    name: 'A Material-like snackbar says each time that the article could not be added',
    html: `${MUI}<div class="MuiPaper-root"><h2>Espresso machine</h2><p>449,00 €</p>
<button type="button" id="add" class="MuiButtonBase-root MuiButton-root MuiButton-contained">Add to cart<span class="MuiTouchRipple-root"></span></button></div>
<script>${RIPPLE}
let bar = null, timer = 0
function snackbar(text) {
  if (bar) bar.remove()
  clearTimeout(timer)
  bar = document.createElement('div')
  bar.className = 'MuiSnackbar-root'
  bar.innerHTML = '<div class="MuiAlert-root MuiAlert-standardError" role="alert"><div class="MuiAlert-message"></div></div>'
  bar.querySelector('.MuiAlert-message').textContent = text
  document.body.append(bar)
  timer = setTimeout(() => { bar.remove(); bar = null }, 5000)
}
document.getElementById('add').addEventListener('click', async () => {
  try {
    const answer = await fetch('/api/cart/lines', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"sku":"em-449","qty":1}' })
    if (!answer.ok) throw new Error('HTTP ' + answer.status)
    document.querySelector('h2').textContent = 'In your cart'
  } catch (error) {
    snackbar('Something went wrong. Please try again.')
  }
})
</script>`,
    routes: { '/api/cart/lines': { after: 90, status: 500, type: 'application/json', body: '{"error":"internal"}' } },
    act: async (v) => {
      await v.press('#add', { times: 4, gap: 390 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick', 'errorClick'],
  },

  {
    name: 'A Bootstrap transfer form shows the same complaint about the IBAN at each press',
    html: `${BS}<div class="container"><h1>New transfer</h1><form id="transfer" novalidate>
<div class="mb-3"><label for="to" class="form-label">Recipient</label><input id="to" class="form-control" value="Stadtwerke"></div>
<div class="mb-3"><label for="iban" class="form-label">IBAN</label><input id="iban" class="form-control" value="DE00 1234 5678" aria-describedby="iban-help"><div class="invalid-feedback" id="iban-help" role="alert"></div></div>
<div class="mb-3"><label for="amount" class="form-label">Amount</label><input id="amount" class="form-control" value="80,00"></div>
<button class="btn btn-primary" type="submit" id="send">Continue</button></form></div>
<script>
const form = document.getElementById('transfer')
form.addEventListener('submit', (e) => {
  e.preventDefault()
  const iban = document.getElementById('iban')
  const right = /^DE[0-9]{20}$/.test(iban.value.split(' ').join(''))
  iban.classList.toggle('is-invalid', !right)
  iban.setAttribute('aria-invalid', String(!right))
  document.getElementById('iban-help').textContent = right ? '' : 'Please enter a valid IBAN.'
  if (right) form.outerHTML = '<p>Check your transfer</p>'
})
</script>`,
    act: async (v) => {
      await v.press('#send', { times: 4, gap: 340, follow: true })
    },
    expected: ['rageClick', 'formLoop'],
    allowed: ['deadClick'],
  },

  {
    name: 'A second modal backdrop stays behind and covers the pay button',
    html: `${BS}<style>.modal-backdrop{position:fixed;inset:0;background:#000;opacity:.35;z-index:1050;user-select:none}.modal{position:fixed;left:50%;top:60px;width:360px;margin-left:-180px;background:#fff;border-radius:8px;padding:20px;z-index:1060}
.modal-open{overflow:hidden}</style>
<div class="container"><h1>Checkout</h1><p>2 tickets, row 14</p><p style="margin-top:260px"><button type="button" class="btn btn-primary" id="pay">Pay 58,00 €</button> <span id="paid" role="status"></span></p></div>
<div class="modal show" id="promo" role="dialog" aria-modal="true" aria-label="Newsletter"><p>10 % off with our newsletter</p><button type="button" class="btn btn-outline-secondary" data-bs-dismiss="modal" id="no">No, thanks</button></div>
<script>
const Modal = {
  show() { document.body.classList.add('modal-open'); const b = document.createElement('div'); b.className = 'modal-backdrop fade show'; document.body.append(b) },
  hide(el) { el.style.display = 'none'; el.classList.remove('show'); document.body.classList.remove('modal-open'); document.querySelector('.modal-backdrop').remove() },
}
Modal.show()
Modal.show() // the tag manager showed it as well
document.querySelector('[data-bs-dismiss]').addEventListener('click', () => Modal.hide(document.getElementById('promo')))
document.getElementById('pay').addEventListener('click', () => { document.getElementById('paid').textContent = 'Paid. See you there!' })
</script>`,
    act: async (v) => {
      await v.press('#no')
      await v.pause(1200)
      await v.press('#pay', { times: 5, gap: 210 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },

  {
    name: 'A menu of links to # whose plugin never came only keeps them from jumping',
    html: `<style>body{margin:0;font:15px Arial}ul.menu{display:flex;list-style:none;margin:0;padding:0;background:#0a3d62}ul.menu a{display:block;padding:14px 20px;color:#fff;text-decoration:none;user-select:none}ul.menu a:hover{background:#3c6382}
.sub{display:none;position:absolute;background:#fff;border:1px solid #ccc;padding:12px}</style>
<ul class="menu"><li><a href="#" class="dropdown-toggle" data-menu="holidays">Holidays ▾</a><div class="sub">Greece, Spain, Portugal</div></li><li><a href="#" class="dropdown-toggle" id="flights">Flights ▾</a><div class="sub">Europe, Overseas</div></li><li><a href="#" class="dropdown-toggle">Hotels ▾</a></li></ul>
<h1>Where to next?</h1><p>Find your trip among 4,000 places.</p>
<script>${JQUERY}
$('.dropdown-toggle').on('click', function (e) { e.preventDefault() })
if (typeof $.superfish === 'function') $.superfish('ul.menu')
</script>`,
    act: async (v) => {
      await v.press('#flights', { times: 4, gap: 260 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },

  {
    name: 'An admin table listens for an event of a library that is gone',
    html: `${BS}<div class="container"><h1>Users</h1><table class="table"><thead><tr><th>Name</th><th>Last seen</th><th></th></tr></thead><tbody>
<tr data-id="1"><td>A. Meyer</td><td>Monday</td><td><button type="button" class="btn btn-danger js-delete">Delete</button></td></tr>
<tr data-id="2"><td>B. Novak</td><td>Friday</td><td><button type="button" class="btn btn-danger js-delete" id="second">Delete</button></td></tr>
<tr data-id="3"><td>C. Ortiz</td><td>Today</td><td><button type="button" class="btn btn-danger js-delete">Delete</button></td></tr></tbody></table></div>
<script>${JQUERY}
$(document).on('vclick', '.js-delete', function () { $(this.closest('tr')).remove() })
</script>`,
    act: async (v) => {
      await v.press('#second', { times: 3, gap: 300 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },

  {
    name: 'A burger menu on a phone opens at touchend and closes at the click that follows',
    touch: true,
    html: `<style>body{margin:0;font:16px system-ui}header{display:flex;justify-content:space-between;align-items:center;padding:8px 16px;background:#fff;border-bottom:1px solid #ddd}
.burger{width:48px;height:48px;border:0;background:none;font-size:26px;touch-action:manipulation}.drawer{display:none;position:absolute;top:66px;left:0;right:0;background:#fafafa;padding:16px}.drawer.is-open{display:block}</style>
<header><strong>Corner Bakery</strong><button type="button" class="burger" aria-label="Menu" aria-expanded="false">☰</button></header>
<nav class="drawer"><a href="/bread">Bread</a> <a href="/cakes">Cakes</a></nav><main style="padding:16px"><h1>Fresh at seven</h1><p>Rye, spelt and wheat.</p></main>
<script>
const burger = document.querySelector('.burger'), drawer = document.querySelector('.drawer')
const toggle = () => { const open = drawer.classList.toggle('is-open'); burger.setAttribute('aria-expanded', String(open)) }
burger.addEventListener('touchend', toggle)
burger.addEventListener('click', toggle)
</script>`,
    act: async (v) => {
      await v.tap('.burger', { times: 4, gap: 330 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick', 'oscillation'],
  },

  {
    name: 'A keyboard user presses Enter on a button made of a div that only knows the mouse',
    html: `<style>body{font:18px Arial;margin:24px}.govuk-button{display:inline-block;background:#00703c;color:#fff;padding:10px 14px;user-select:none;cursor:pointer}.govuk-button:focus{outline:3px solid #ffdd00}</style>
<h1>Who lives with you?</h1><form action="/next" method="post"><ul id="people"><li>You</li></ul><div class="govuk-button" role="button" tabindex="0" id="another">Add another person</div><p><button>Continue</button></p></form>
<script>
document.getElementById('another').addEventListener('click', () => {
  const li = document.createElement('li')
  li.innerHTML = '<label>Name <input name="person"></label>'
  document.getElementById('people').append(li)
})
</script>`,
    act: async (v) => {
      await v.focus('#another')
      await v.pause(500)
      await v.key('Enter', { times: 4, gap: 260 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick', 'keyMash'],
  },

  {
    name: 'An htmx-like swap puts the very same fragment back after each press',
    html: `<style>body{font:16px Verdana;margin:24px}.htmx-request{opacity:.7}.muted{color:#777}button{padding:8px 14px}</style>
<h1>Your booking</h1><input name="voucher" value="SUMMER-24" aria-label="Voucher"> <button type="button" id="redeem" hx-post="/booking/voucher" hx-target="#vouchers" hx-swap="innerHTML">Redeem</button>
<section id="vouchers">${BASKET_FRAGMENT}</section>
<script>
document.body.addEventListener('click', async (e) => {
  const el = e.target.closest('[hx-post]')
  if (!el) return
  const target = document.querySelector(el.getAttribute('hx-target'))
  el.classList.add('htmx-request')
  const answer = await fetch(el.getAttribute('hx-post'), { method: 'POST', headers: { 'HX-Request': 'true' }, body: new URLSearchParams({ voucher: document.querySelector('[name=voucher]').value }) })
  const html = await answer.text()
  el.classList.remove('htmx-request')
  target.classList.add('htmx-swapping')
  target.innerHTML = html
  target.classList.remove('htmx-swapping')
  target.classList.add('htmx-settling')
  setTimeout(() => target.classList.remove('htmx-settling'), 20)
})
</script>`,
    routes: { '/booking/voucher': { after: 110, type: 'text/html', body: BASKET_FRAGMENT } },
    act: async (v) => {
      await v.press('#redeem', { times: 4, gap: 400 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },

  {
    name: 'An Alpine-like panel is bound to another name than the button sets',
    html: `${TW}<div class="p-6" x-data="{ open: false, tab: 'a' }"><div class="flex justify-between items-center border rounded-md p-4 shadow-sm"><h2 class="font-semibold">Notifications</h2>
<button type="button" id="show" class="bg-indigo-600 hover:bg-indigo-500 text-white rounded-md px-4 py-2 text-sm" x-on:click="isOpen = true">Show settings</button></div>
<div class="border rounded-md p-4 mt-4" x-show="open">E-mail, push, SMS</div><p class="text-sm text-gray-500" x-text="tab == 'a' ? 'Three unread' : 'None'"></p></div>
<script>
document.querySelectorAll('[x-data]').forEach((root) => {
  const data = new Function('return (' + root.getAttribute('x-data') + ')')()
  const run = (code) => new Function('d', 'with (d) { return (' + code + ') }')(data)
  const effect = () => {
    root.querySelectorAll('[x-show]').forEach((el) => { el.style.display = run(el.getAttribute('x-show')) ? '' : 'none' })
    root.querySelectorAll('[x-text]').forEach((el) => { el.textContent = run(el.getAttribute('x-text')) })
  }
  root.querySelectorAll('[x-on\\\\:click]').forEach((el) => el.addEventListener('click', () => { run(el.getAttribute('x-on:click')); queueMicrotask(effect) }))
  effect()
})
</script>`,
    act: async (v) => {
      await v.press('#show', { times: 4, gap: 200 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },

  {
    name: 'A web component fires an event that never leaves its shadow root',
    html: `<style>body{font:16px system-ui;margin:20px}</style><h1>Choose your cabin</h1><cabin-picker></cabin-picker><p>Chosen: <b id="chosen">Economy</b></p>
<script>
customElements.define('cabin-picker', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' })
    root.innerHTML = '<style>button{padding:12px 18px;border:1px solid #888;border-radius:8px;background:#fff;cursor:pointer}button:hover{background:#eef}</style><button type="button" part="option" class="eco">Economy</button> <button type="button" part="option" class="biz">Business</button>'
    root.addEventListener('click', (e) => {
      const b = e.target.closest('button')
      if (b) b.dispatchEvent(new CustomEvent('cabin', { bubbles: true, detail: b.textContent }))
    })
  }
})
document.addEventListener('cabin', (e) => { document.getElementById('chosen').textContent = e.detail })
</script>`,
    act: async (v) => {
      await v.press('.biz', { times: 4, gap: 250 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },

  {
    name: 'A fieldset around the whole step is disabled though its button looks ready',
    html: `<style>body{font:18px Arial;margin:24px}fieldset{border:0;padding:0}button{background:#1d70b8;color:#fff;border:0;padding:12px 18px;font:inherit;cursor:pointer}button:disabled{background:#1d70b8;color:#fff}</style>
<h1>Register a vehicle</h1><form action="/register" method="post"><fieldset disabled><legend>Vehicle</legend><p><label>Plate <input value="B-XY 77"></label></p><button type="submit" id="go">Save and continue</button></fieldset></form>`,
    act: async (v) => {
      await v.press('#go', { times: 4, gap: 230 })
    },
    expected: ['rageClick', 'disabledClick'],
    allowed: ['deadClick'],
  },

  {
    name: 'A wrapper that counts as disabled swallows the presses on the button in it',
    html: `<style>body{font:15px Inter,system-ui;margin:24px}.step{border:1px solid #ddd;border-radius:8px;padding:20px}.step button{background:#0f766e;color:#fff;border:0;border-radius:6px;padding:10px 16px;cursor:pointer}</style>
<h1>Connect your bank</h1><div class="step" data-state="disabled" aria-disabled="true"><p>Step 2 of 3</p><button type="button" id="connect">Connect account</button></div><p id="out" role="status"></p>
<script>
document.querySelectorAll('[data-state=disabled]').forEach((box) => box.addEventListener('click', (e) => { e.stopPropagation(); e.preventDefault() }, true))
document.getElementById('connect').addEventListener('click', () => { document.getElementById('out').textContent = 'Connected' })
</script>`,
    act: async (v) => {
      await v.press('#connect', { times: 4, gap: 260 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick', 'disabledClick'],
  },

  {
    name: 'The basket button of a shop throws because its module is not there',
    html: `<style>body{font:16px Georgia;margin:24px}.buy{background:#111;color:#fff;border:0;padding:14px 22px;cursor:pointer}</style>
<article><h1>Linen shirt</h1><p>89 €</p><button type="button" class="buy">Add to bag</button></article><p>Bag: <span id="n">0</span></p>
<script>
window.shop = { basket: undefined }
document.querySelector('.buy').addEventListener('click', () => {
  window.shop.basket.add({ sku: 'ls-1' })
  document.getElementById('n').textContent = '1'
})
</script>`,
    act: async (v) => {
      await v.press('.buy', { times: 4, gap: 240 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick', 'errorClick'],
  },

  {
    name: 'An optimistic heart is taken back by the server each time',
    html: `<style>body{font:16px system-ui;margin:24px}.like{border:1px solid #ccc;border-radius:99px;background:#fff;padding:8px 16px;font-size:18px;cursor:pointer}.like.on{color:#e11d48;border-color:#e11d48}</style>
<article><h2>Sunrise over the bay</h2><button type="button" class="like" aria-pressed="false"><span class="icon">♡</span> <span class="count">128</span></button></article>
<script>
const like = document.querySelector('.like')
let on = false, count = 128
const paint = () => {
  like.classList.toggle('on', on)
  like.setAttribute('aria-pressed', String(on))
  like.querySelector('.icon').textContent = on ? '♥' : '♡'
  like.querySelector('.count').textContent = count
}
like.addEventListener('click', async () => {
  const was = [on, count]
  on = !on
  count += on ? 1 : -1
  paint()
  const answer = await fetch('/api/photos/7/like', { method: 'PUT' })
  if (!answer.ok) { on = was[0]; count = was[1]; paint() }
})
</script>`,
    routes: { '/api/photos/7/like': { after: 130, status: 503, type: 'application/json', body: '{}' } },
    act: async (v) => {
      await v.press('.like', { times: 4, gap: 560 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick', 'errorClick', 'oscillation'],
  },

  {
    name: 'A dashboard tile can be retried and comes back with the same error',
    html: `${TW}<main class="p-6"><h1 class="font-semibold">Revenue</h1><section id="tile" class="border rounded-md p-4 mt-4" style="height:140px"></section></main>
<script>
const tile = document.getElementById('tile')
const failed = () => { tile.innerHTML = '<div role="alert" class="error"><p>We could not load this chart.</p><button type="button" id="retry" class="bg-indigo-600 text-white rounded-md px-4 py-2">Retry</button></div>' }
const load = async () => {
  tile.innerHTML = '<p role="status" class="spinner">Loading…</p>'
  try {
    const answer = await fetch('/api/revenue')
    if (!answer.ok) throw new Error('failed')
    tile.textContent = await answer.text()
  } catch { failed() }
}
tile.addEventListener('click', (e) => { if (e.target.closest('#retry')) load() })
failed()
</script>`,
    routes: { '/api/revenue': { after: 160, status: 502, type: 'text/plain', body: 'bad gateway' } },
    act: async (v) => {
      await v.pause(400)
      await v.press('#retry', { times: 4, gap: 560 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick', 'errorClick', 'slowClick'],
  },

  {
    name: 'Space on a refresh button does nothing while the quotes tick by themselves',
    html: `<style>body{font:15px monospace;margin:24px}td{padding:4px 12px}.up{color:green}.down{color:#c00}</style>
<h1>Watchlist</h1><button type="button" id="refresh">Refresh portfolio value</button><p>Portfolio value: <b>14 209,10 €</b></p><table><tr><td>ALV</td><td data-q>251.30</td></tr><tr><td>BAS</td><td data-q>47.12</td></tr><tr><td>SAP</td><td data-q>183.90</td></tr></table>
<script>
const cells = [...document.querySelectorAll('[data-q]')]
let n = 0
setInterval(() => {
  const cell = cells[n++ % cells.length]
  const by = ((n * 7919) % 41 - 20) / 100 || 0.01
  cell.textContent = (Number(cell.textContent) + by).toFixed(2)
  cell.className = by > 0 ? 'up' : 'down'
}, 350)
document.getElementById('refresh').addEventListener('click', () => { window.portfolio && window.portfolio.reload() })
</script>`,
    act: async (v) => {
      await v.pause(2500)
      await v.focus('#refresh')
      await v.pause(400)
      await v.key(' ', { times: 5, gap: 260 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick', 'keyMash'],
  },

  {
    name: 'An accordion on a phone answers to the mouse alone',
    touch: true,
    html: `<style>body{margin:0;font:17px system-ui}.q{display:block;width:100%;text-align:left;padding:18px 16px;border:0;border-bottom:1px solid #ddd;background:#fff;font:inherit;touch-action:manipulation}.q:active{background:#eee}.a{display:none;padding:12px 16px}.a.open{display:block}</style>
<h1 style="padding:0 16px">Questions</h1><button type="button" class="q" aria-expanded="false" id="q1">When will my parcel come?</button><div class="a">Within two days.</div><button type="button" class="q" aria-expanded="false" id="q2">How do I send it back?</button><div class="a">With the label in the box.</div>
<script>
document.querySelectorAll('.q').forEach((q) => q.addEventListener('pointerup', (e) => {
  if (e.pointerType !== 'mouse') return
  const open = q.nextElementSibling.classList.toggle('open')
  q.setAttribute('aria-expanded', String(open))
}))
</script>`,
    act: async (v) => {
      await v.tap('#q2', { times: 4, gap: 270 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },

  // ---------------------------------------------------------------- deadClick must come, once

  {
    name: 'The export button of a dashboard with a clock in its header is dead',
    html: `${TW}<header class="flex justify-between p-4 border"><b>Metrics</b><time id="clock"></time></header><main class="p-6"><p>Visits this week: 8,214</p><button type="button" id="export" class="bg-indigo-600 text-white rounded-md px-4 py-2 hover:bg-indigo-500">Export CSV</button></main>
<script>
const clock = document.getElementById('clock')
const tick = () => { clock.textContent = new Date().toLocaleTimeString('en-GB') }
tick()
setInterval(tick, 1000)
document.getElementById('export').addEventListener('click', () => { /* behind a flag */ if (window.FLAGS && window.FLAGS.exports) location.href = '/export' })
</script>`,
    act: async (v) => {
      await v.pause(2600)
      await v.press('#export')
    },
    expected: ['deadClick'],
  },

  {
    name: 'A bank page with a running ticker of rates has a dead alert button',
    html: `<style>body{margin:0;font:15px system-ui}.ticker{overflow:hidden;white-space:nowrap;background:#102a43;color:#fff;padding:8px}.ticker span{display:inline-block;padding-right:32px;transition:color .2s}main{padding:24px}</style>
<div class="ticker" id="ticker"><span>EUR/USD <i>1.0841</i></span><span>EUR/GBP <i>0.8562</i></span><span>EUR/CHF <i>0.9610</i></span></div>
<main><h1>Currencies</h1><p>We can tell you when a rate is reached.</p><a role="button" tabindex="0" id="alertme" style="cursor:pointer;color:#06c;user-select:none">Set a rate alert</a></main>
<script>
const box = document.getElementById('ticker')
let k = 0
setInterval(() => {
  box.append(box.firstElementChild)
  const rate = box.lastElementChild.querySelector('i')
  rate.textContent = (Number(rate.textContent) + (++k % 2 ? 0.0003 : -0.0002)).toFixed(4)
}, 600)
</script>`,
    act: async (v) => {
      await v.pause(3000)
      await v.press('#alertme')
    },
    expected: ['deadClick'],
  },

  {
    name: 'The size guide is a link to nowhere beside a carousel that turns by itself',
    html: `<style>body{font:16px Helvetica;margin:20px}.slides{width:420px;height:160px;overflow:hidden;position:relative}.track{display:flex;transition:transform .4s;width:1260px}.slide{width:420px;height:160px;display:grid;place-items:center;font-size:28px}.dots i{display:inline-block;width:10px;height:10px;border-radius:5px;background:#ccc;margin:4px}.dots i.active{background:#333}</style>
<div class="slides" aria-roledescription="carousel"><div class="track"><div class="slide" style="background:#fde">New</div><div class="slide" style="background:#def">Sale</div><div class="slide" style="background:#efd">Last pieces</div></div></div><div class="dots"><i class="active"></i><i></i><i></i></div>
<h2>Trail jacket</h2><p>Sizes S to XL</p><a href="#" id="guide" style="user-select:none">Size guide</a>
<script>
let at = 0
const dots = document.querySelectorAll('.dots i')
setInterval(() => {
  at = (at + 1) % 3
  document.querySelector('.track').style.transform = 'translateX(' + at * -420 + 'px)'
  dots.forEach((d, i) => d.classList.toggle('active', i === at))
}, 1500)
document.getElementById('guide').addEventListener('click', (e) => e.preventDefault())
</script>`,
    act: async (v) => {
      await v.pause(5200)
      await v.press('#guide')
    },
    expected: ['deadClick'],
  },

  {
    name: 'A dead follow button above a feed that fills by itself',
    html: `${TW}<main class="p-6 max-w-lg"><div class="flex justify-between items-center"><h1 class="font-semibold">#marathon</h1><button type="button" id="follow" class="border rounded-full px-4 py-2 font-semibold">Follow</button></div><ol id="feed" aria-live="off" style="height:300px;overflow:hidden;list-style:none;padding:0"></ol></main>
<script>
const feed = document.getElementById('feed')
let post = 0
const add = () => {
  post++
  const li = document.createElement('li')
  li.className = 'border rounded-md p-4 mt-4'
  li.innerHTML = '<b>Runner ' + post + '</b><p>Kilometre ' + (post * 3 % 42) + ' and still smiling</p>'
  feed.prepend(li)
  while (feed.children.length > 6) feed.lastElementChild.remove()
}
add(); add()
setInterval(add, 800)
document.getElementById('follow').addEventListener('click', () => { void 0 })
</script>`,
    act: async (v) => {
      await v.pause(3500)
      await v.press('#follow')
    },
    expected: ['deadClick'],
  },

  {
    name: 'The slow mode switch of a live chat stays as it is',
    html: `<style>body{font:15px system-ui;margin:20px}.chat{height:220px;overflow:hidden;border:1px solid #ccc;padding:8px;width:360px;display:flex;flex-direction:column;justify-content:flex-end}.switch{display:inline-block;width:44px;height:24px;border-radius:12px;background:#bbb;cursor:pointer;vertical-align:middle}.switch[aria-checked=true]{background:#0a0}.typing{color:#888;height:20px}</style>
<h1>Stream chat</h1><p>Slow mode <span class="switch" role="switch" tabindex="0" aria-checked="false" aria-label="Slow mode" id="slow"></span></p><div class="chat" role="log"></div><p class="typing"></p>
<script>
const log = document.querySelector('.chat'), typing = document.querySelector('.typing')
const words = ['nice', 'gg', 'what a play', 'hello from Porto', 'lol', 'encore']
let m = 0
setInterval(() => {
  const p = document.createElement('div')
  p.textContent = 'viewer' + (m * 13 % 90) + ': ' + words[m % words.length] + ' ' + m
  log.append(p)
  m++
  if (log.children.length > 20) log.firstElementChild.remove()
  typing.textContent = m % 2 ? 'viewer' + (m * 13 % 90) + ' is typing…' : ''
}, 550)
const model = { slow: false }
document.getElementById('slow').addEventListener('click', (e) => { e.currentTarget.setAttribute('aria-checked', String(model.slow)) })
</script>`,
    act: async (v) => {
      await v.pause(3000)
      await v.press('#slow')
    },
    expected: ['deadClick'],
  },

  {
    name: 'A travel page of pulsing offers and shimmering skeletons has a dead offer button',
    html: `<style>body{font:16px system-ui;margin:0}@keyframes hue{from{background-position:0 0}to{background-position:600px 0}}@keyframes pulse{50%{box-shadow:0 0 0 12px #fff6}}@keyframes shimmer{from{background-position:-300px 0}to{background-position:300px 0}}
.hero{height:160px;background:linear-gradient(90deg,#f90,#f39,#39f,#f90);background-size:600px 100%;animation:hue 4s linear infinite;display:grid;place-items:center}
.cta{border:0;background:#fff;padding:14px 26px;border-radius:30px;font:600 16px system-ui;cursor:pointer;animation:pulse 1.6s ease-in-out infinite}.cta:hover{background:#fff8e6}
.sk{height:18px;margin:14px 20px;border-radius:6px;background:linear-gradient(90deg,#eee 25%,#ddd 50%,#eee 75%);background-size:600px 100%;animation:shimmer 1.2s linear infinite}</style>
<div class="hero"><button type="button" class="cta">See the offer</button></div><section aria-label="Recommended for you"><div class="sk"></div><div class="sk" style="width:60%"></div><div class="sk" style="width:75%"></div></section>
<script>document.querySelector('.cta').addEventListener('click', () => { const target = document.querySelector('#offer-modal'); if (target) target.showModal() })</script>`,
    act: async (v) => {
      await v.pause(2000)
      await v.press('.cta')
    },
    expected: ['deadClick'],
  },

  {
    name: 'Enter on a dead renewal button while the page polls for messages',
    html: `<style>body{font:18px Arial;margin:24px}button{background:#00703c;color:#fff;border:0;padding:10px 16px;font:inherit}button:focus{outline:3px solid #fd0}</style>
<h1>Your driving licence</h1><p>Valid until 4 March</p><button type="button" id="renew">Renew online</button><p><small>Messages last checked <span id="at">never</span></small></p>
<script>
const poll = async () => {
  try {
    const answer = await fetch('/api/messages')
    await answer.json()
    document.getElementById('at').textContent = new Date().toISOString().slice(11, 21)
  } finally { setTimeout(poll, 500) }
}
poll()
document.getElementById('renew').onclick = function () { return false }
</script>`,
    routes: { '/api/messages': { after: 60, type: 'application/json', body: '{"unread":0}' } },
    act: async (v) => {
      await v.pause(2800)
      await v.focus('#renew')
      await v.pause(600)
      await v.key('Enter')
    },
    expected: ['deadClick'],
  },

  {
    name: 'An entry of a hover menu does nothing',
    html: `<style>body{margin:0;font:16px system-ui}nav ul{list-style:none;margin:0;padding:0}nav>ul{display:flex;background:#222}nav li{position:relative;user-select:none}nav>ul>li>a{display:block;color:#fff;padding:16px 22px;text-decoration:none}nav li ul{display:none;position:absolute;left:0;top:100%;background:#fff;box-shadow:0 3px 8px #0004;width:200px;z-index:5}nav li:hover>ul{display:block}nav li ul a{display:block;padding:12px 22px;color:#222;text-decoration:none}nav li ul a:hover{background:#eef}</style>
<nav><ul><li id="women"><a href="/women">Women</a><ul><li><a href="/women/coats">Coats</a></li><li><a href="javascript:void(0)" id="boots">Boots</a></li></ul></li><li><a href="/men">Men</a></li></ul></nav><main style="padding:24px"><h1>Autumn</h1></main>`,
    act: async (v) => {
      await v.hover('#women')
      await v.pause(700)
      await v.press('#boots')
    },
    expected: ['deadClick'],
  },

  {
    name: 'A dead toolbar button shows its tooltip in a portal and no more',
    html: `<style>body{font:14px Inter,system-ui;margin:24px}.tb button{width:40px;height:40px;border:1px solid #ddd;background:#fff;border-radius:6px;cursor:pointer}.tb button:hover{background:#f3f4f6}[role=tooltip]{position:fixed;background:#111;color:#fff;padding:4px 8px;border-radius:4px;pointer-events:none}</style>
<div class="tb" role="toolbar" aria-label="Report"><button type="button" data-tip="Print">⎙</button> <button type="button" data-tip="Archive this report" id="archive">▤</button> <button type="button" data-tip="Star">★</button></div><h1>Q3 report</h1><p>Costs are down by 4 %.</p>
<script>
let tip = null, wait = 0
document.querySelectorAll('[data-tip]').forEach((b) => {
  b.addEventListener('mouseenter', () => {
    wait = setTimeout(() => {
      tip = document.createElement('div')
      tip.setAttribute('role', 'tooltip')
      tip.id = 'radix-tip'
      tip.textContent = b.dataset.tip
      const r = b.getBoundingClientRect()
      tip.style.left = r.left + 'px'
      tip.style.top = r.bottom + 6 + 'px'
      document.body.append(tip)
      b.setAttribute('aria-describedby', 'radix-tip')
    }, 300)
  })
  b.addEventListener('mouseleave', () => { clearTimeout(wait); if (tip) tip.remove(); tip = null; b.removeAttribute('aria-describedby') })
})
</script>`,
    act: async (v) => {
      await v.hover('#archive')
      await v.pause(900)
      await v.press('#archive')
    },
    expected: ['deadClick'],
  },

  {
    name: 'A dead button wears a focus ring made of classes',
    html: `<style>body{font:16px system-ui;margin:24px}.el-button{padding:10px 18px;border:1px solid #dcdfe6;border-radius:4px;background:#fff;cursor:pointer;outline:0;transition:box-shadow .15s}.el-button.is-focused{box-shadow:0 0 0 3px #409eff66;border-color:#409eff}.el-button.is-active{background:#ecf5ff}</style>
<h1>Insurance claim 2207</h1><p>State: in review</p><button type="button" class="el-button" id="upload">Upload a document</button> <button type="button" class="el-button">Back</button>
<script>
document.querySelectorAll('.el-button').forEach((b) => {
  b.addEventListener('focus', () => b.classList.add('is-focused'))
  b.addEventListener('blur', () => b.classList.remove('is-focused'))
  b.addEventListener('pointerdown', () => b.classList.add('is-active'))
  addEventListener('pointerup', () => b.classList.remove('is-active'))
})
</script>`,
    act: async (v) => {
      await v.pause(500)
      await v.press('#upload')
    },
    expected: ['deadClick'],
  },

  {
    name: 'A Material-like button spreads its ripple and nothing follows',
    html: `${MUI}<div class="MuiPaper-root"><h2>Team members</h2><p>Three people can see this board.</p><button type="button" id="invite" class="MuiButtonBase-root MuiButton-root MuiButton-contained"><span class="MuiButton-startIcon">＋</span>Invite<span class="MuiTouchRipple-root"></span></button></div>
<script>${RIPPLE}
const props = { onInvite: undefined }
document.getElementById('invite').addEventListener('click', () => props.onInvite?.())
</script>`,
    act: async (v) => {
      await v.pause(400)
      await v.press('#invite')
    },
    expected: ['deadClick'],
  },

  {
    name: 'A teaser tells three analytics services that it was pressed and goes nowhere',
    html: `<style>body{font:17px Georgia;margin:24px}.teaser{border:1px solid #ccc;padding:18px;width:340px;cursor:pointer;user-select:none}.teaser:hover h2{text-decoration:underline}</style>
<div class="teaser" role="link" tabindex="0" data-track="teaser-3"><h2>The quiet valleys of the north</h2><p>Ten walks for a long weekend</p></div>
<script>
window.dataLayer = window.dataLayer || []
document.addEventListener('click', (e) => {
  const el = e.target.closest('[data-track]')
  if (!el) return
  window.dataLayer.push({ event: 'click', label: el.dataset.track })
  navigator.sendBeacon('/collect', JSON.stringify({ l: el.dataset.track }))
  fetch('/g/collect', { method: 'POST', keepalive: true, body: 'v=2' }).catch(() => {})
  new Image().src = '/pixel.gif'
})
</script>`,
    routes: {
      '/collect': { after: 30, status: 204 },
      '/g/collect': { after: 50, status: 204 },
      '/pixel.gif': { after: 20, type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' },
    },
    act: async (v) => {
      await v.pause(600)
      await v.press('.teaser')
    },
    expected: ['deadClick'],
  },

  {
    name: 'A plugin that was bound twice opens the details and closes them at once',
    html: `${BS}<div class="container"><h1>Invoice 4711</h1><div class="card"><div class="card-body"><button type="button" class="btn btn-outline-secondary js-collapse" aria-expanded="false" id="details">Details</button><div class="panel d-none">12 hours of work, 3 of travel</div></div></div><p>Due on Friday</p></div>
<script>${JQUERY}
function collapsible() {
  $('.js-collapse').on('click', function () {
    const hidden = this.nextElementSibling.classList.toggle('d-none')
    this.setAttribute('aria-expanded', String(!hidden))
  })
}
collapsible()
document.addEventListener('DOMContentLoaded', collapsible) // the theme does it too
</script>`,
    act: async (v) => {
      await v.pause(500)
      await v.press('#details')
    },
    expected: ['deadClick'],
  },

  {
    name: 'A tap on a reminder button in a component that counts down is not answered',
    touch: true,
    html: `<style>body{margin:0;font:17px system-ui}</style><sale-countdown></sale-countdown><p style="padding:16px">All lamps are 30 % off tonight.</p>
<script>
customElements.define('sale-countdown', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' })
    root.innerHTML = '<style>div{padding:20px;background:#ffe8cc}button{padding:14px 20px;border:0;border-radius:8px;background:#d9480f;color:#fff;font:inherit;touch-action:manipulation}button:active{transform:scale(.97);background:#a63a0c}</style><div><p>Ends in <b></b></p><button type="button" class="remind">Remind me</button></div>'
    let left = 54000
    const show = () => { root.querySelector('b').textContent = Math.floor(left / 3600) + ' h ' + Math.floor(left / 60 % 60) + ' min ' + left % 60 + ' s'; left-- }
    show()
    setInterval(show, 1000)
    this.addEventListener('remind', () => { root.querySelector('.remind').textContent = 'We will' })
  }
})
</script>`,
    act: async (v) => {
      await v.pause(3200)
      await v.tap('.remind')
    },
    expected: ['deadClick'],
  },

  // ---------------------------------------------------------------- nothing must come

  {
    name: 'A Tailwind stepper that rebuilds its root counts up and down quickly',
    html: `${TW}<div id="root"></div><script>${REACT}
let qty = 1
const set = (n) => { qty = Math.max(0, n); schedule() }
function App() {
  return h('main', { className: 'p-6' },
    h('h1', {}, 'Olive oil, 500 ml'),
    h('div', { className: 'flex items-center border rounded-full', style: 'width:140px' },
      h('button', { type: 'button', className: 'w-10 h-10 dec', 'aria-label': 'Less', onClick: () => set(qty - 1) }, '−'),
      h('span', { className: 'text-center', style: 'width:60px' }, qty),
      h('button', { type: 'button', className: 'w-10 h-10 inc', 'aria-label': 'More', onClick: () => set(qty + 1) }, '+')),
    h('p', { className: 'text-sm text-gray-500' }, 'Sum: ' + (qty * 11.5).toFixed(2) + ' €'))
}
schedule()
</script>`,
    act: async (v) => {
      await v.press('.inc', { times: 7, gap: 140 })
      await v.pause(300)
      await v.press('.dec', { times: 4, gap: 160 })
    },
    expected: [],
  },

  {
    name: 'A stepper in a shadow root changes nothing but the value of its field',
    html: `<style>body{font:16px system-ui;margin:24px}</style><h1>Tickets</h1><qty-field></qty-field>
<script>
customElements.define('qty-field', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' })
    root.innerHTML = '<style>:host{display:inline-flex}button{width:44px;height:44px}input{width:70px;text-align:center;font:inherit}</style><button type="button" class="down" aria-label="One less">−</button><input type="number" min="0" max="50" value="2" aria-label="Number"><button type="button" class="up" aria-label="One more">+</button>'
    const field = root.querySelector('input')
    root.querySelector('.up').addEventListener('click', () => field.stepUp())
    root.querySelector('.down').addEventListener('click', () => field.stepDown())
  }
})
</script>`,
    act: async (v) => {
      await v.press('.up', { times: 6, gap: 150 })
      await v.pause(400)
      await v.press('.down', { times: 4, gap: 170 })
    },
    expected: [],
  },

  {
    name: 'Vue-like stars are set, cleared and set again',
    html: `<style>body{font:16px system-ui;margin:24px}.star{border:0;background:none;font-size:32px;color:#ccc;cursor:pointer;transition:color .15s,transform .15s}.star.is-on{color:#f5a623;transform:scale(1.05)}</style>
<div id="app"><h2>How was your ride?</h2><div role="group" aria-label="Rating"></div><p class="label"></p></div>
<script>
const group = document.querySelector('[role=group]')
const handler = { set(t, k, val) { t[k] = val; Promise.resolve().then(render); return true } }
const data = new Proxy({ rating: 0 }, handler)
for (let n = 1; n <= 5; n++) {
  const b = document.createElement('button')
  b.type = 'button'
  b.id = 'star' + n
  b.textContent = '★'
  b.setAttribute('aria-label', n + ' stars')
  b.addEventListener('click', () => { data.rating = data.rating === n ? 0 : n })
  group.append(b)
}
function render() {
  ;[...group.children].forEach((b, i) => { b.className = 'star' + (i < data.rating ? ' is-on' : ''); b.setAttribute('aria-pressed', String(i + 1 === data.rating)) })
  document.querySelector('.label').textContent = data.rating ? data.rating + ' of 5 stars' : 'Not rated'
}
render()
</script>`,
    act: async (v) => {
      await v.press('#star4', { times: 4, gap: 260 })
      await v.pause(250)
      await v.press('#star2')
      await v.pause(250)
      await v.press('#star5')
      await v.pause(250)
      await v.press('#star3')
    },
    expected: [],
    allowed: ['oscillation'],
  },

  {
    name: 'A date picker slides from month to month as fast as it is pressed',
    html: `<style>body{font:15px system-ui;margin:24px}.dp{width:280px;border:1px solid #ccc;border-radius:8px;overflow:hidden}.dp header{display:flex;justify-content:space-between;padding:8px}.dp .view{position:relative;height:210px;overflow:hidden}.grid{position:absolute;inset:0;display:grid;grid-template-columns:repeat(7,1fr);text-align:center;transition:transform .18s,opacity .18s}.slide-enter-from{transform:translateX(60px);opacity:.01}.slide-leave-to{transform:translateX(-60px);opacity:.01}</style>
<h1>Departure</h1><div class="dp"><header><button type="button" class="prev" aria-label="Previous month">‹</button><b aria-live="polite"></b><button type="button" class="next" aria-label="Next month">›</button></header><div class="view"></div></div>
<script>
let year = 2031, month = 0, grid = null
const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const view = document.querySelector('.view')
function show() {
  document.querySelector('.dp b').textContent = names[month] + ' ' + year
  const next = document.createElement('div')
  next.className = 'grid slide-enter-active slide-enter-from'
  const lead = (new Date(year, month, 1).getDay() + 6) % 7
  for (let i = 0; i < lead; i++) next.append(document.createElement('span'))
  const days = new Date(year, month + 1, 0).getDate()
  for (let d = 1; d <= days; d++) { const s = document.createElement('span'); s.textContent = d; next.append(s) }
  view.append(next)
  requestAnimationFrame(() => next.classList.remove('slide-enter-from'))
  const old = grid
  grid = next
  if (old) { old.classList.add('slide-leave-active', 'slide-leave-to'); setTimeout(() => old.remove(), 180) }
}
const step = (by) => { month += by; if (month > 11) { month = 0; year++ } if (month < 0) { month = 11; year-- } show() }
document.querySelector('.next').addEventListener('click', () => step(1))
document.querySelector('.prev').addEventListener('click', () => step(-1))
show()
</script>`,
    act: async (v) => {
      await v.press('.next', { times: 8, gap: 150 })
      await v.pause(400)
      await v.press('.prev', { times: 3, gap: 200 })
    },
    expected: [],
    allowed: ['oscillation'],
  },

  {
    name: 'A jQuery-like accordion slides open and shut under an impatient hand',
    html: `<style>body{font:16px Arial;margin:24px;width:480px}h3{margin:0;padding:14px;background:#eee;border-bottom:1px solid #ccc;cursor:pointer;user-select:none}.body{overflow:hidden;height:0;transition:height .2s}.body p{margin:0;padding:14px}</style>
<div class="accordion"><h3 id="h1" role="button" tabindex="0" aria-expanded="false">Delivery</h3><div class="body"><p>Two to three days, with tracking.</p></div><h3 id="h2" role="button" tabindex="0" aria-expanded="false">Returns</h3><div class="body"><p>Within 30 days.</p></div></div>
<script>${JQUERY}
$('.accordion').on('click', 'h3', function () {
  const body = this.nextElementSibling
  const open = this.getAttribute('aria-expanded') === 'true'
  this.setAttribute('aria-expanded', String(!open))
  body.style.height = open ? '0px' : body.scrollHeight + 'px'
})
</script>`,
    act: async (v) => {
      await v.press('#h1', { times: 5, gap: 360 })
      await v.pause(300)
      await v.press('#h2', { follow: true })
    },
    expected: [],
    allowed: ['oscillation'],
  },

  {
    name: 'Card after card of a kanban board moves on from under the same spot',
    html: `${TW}<main class="p-4"><h1>Sprint 12</h1><div class="flex gap-4" id="board"></div></main>
<style>.col{width:200px;min-height:300px;background:#f3f4f6;padding:8px}.kcard{height:52px;background:#fff;border:1px solid #ddd;margin-bottom:8px;padding:8px;display:flex;justify-content:space-between}</style>
<script>
const cols = { todo: ['Login page', 'Mail texts', 'Upgrade', 'Icons', 'Search', 'Footer'], doing: ['Billing'], done: [] }
function render() {
  document.getElementById('board').innerHTML = Object.entries(cols).map(([id, cards]) => '<section class="col" id="' + id + '"><h2 class="text-sm">' + id + ' (' + cards.length + ')</h2>' + cards.map((c) => '<div class="kcard"><span>' + c + '</span><button type="button" class="move" data-col="' + id + '" data-card="' + c + '" aria-label="Move ' + c + ' on">→</button></div>').join('') + '</section>').join('')
}
document.getElementById('board').addEventListener('click', (e) => {
  const b = e.target.closest('.move')
  if (!b) return
  const to = { todo: 'doing', doing: 'done', done: 'todo' }[b.dataset.col]
  cols[b.dataset.col] = cols[b.dataset.col].filter((c) => c !== b.dataset.card)
  cols[to].push(b.dataset.card)
  render()
})
render()
</script>`,
    act: async (v) => {
      await v.press('#todo .kcard:nth-of-type(1) .move', { times: 5, gap: 250 })
    },
    expected: [],
  },

  {
    name: 'More and more stories are loaded at the foot of an endless list',
    html: `<style>body{margin:0;font:16px Georgia}li{padding:14px 20px;border-bottom:1px solid #eee}footer{position:fixed;left:0;right:0;bottom:0;background:#fff;border-top:1px solid #ccc;padding:12px 20px}ul{margin:0 0 70px;padding:0;list-style:none}</style>
<ul id="list"><li>Story 1: the new tram line</li><li>Story 2: rents</li></ul><footer><button type="button" id="more">Load more</button> <span id="shown">2 stories</span></footer>
<script>
let page = 0
const more = document.getElementById('more')
more.addEventListener('click', async () => {
  page++
  more.textContent = 'Loading…'
  more.setAttribute('aria-busy', 'true')
  const list = document.getElementById('list')
  const items = await (await fetch('/api/stories/' + page)).json()
  items.forEach((t) => { const li = document.createElement('li'); li.textContent = t; list.append(li) })
  document.getElementById('shown').textContent = list.children.length + ' stories'
  more.textContent = 'Load more'
  more.removeAttribute('aria-busy')
})
</script>`,
    routes: {
      '/api/stories/1': { after: 220, type: 'application/json', body: articles(1) },
      '/api/stories/2': { after: 260, type: 'application/json', body: articles(2) },
      '/api/stories/3': { after: 200, type: 'application/json', body: articles(3) },
      '/api/stories/4': { after: 280, type: 'application/json', body: articles(4) },
      '/api/stories/5': { after: 240, type: 'application/json', body: articles(5) },
    },
    act: async (v) => {
      await v.press('#more', { times: 5, gap: 640 })
    },
    expected: [],
  },

  {
    name: 'A product picture is zoomed and recoloured again and again',
    html: `<style>body{font:16px system-ui;margin:20px}.stage{width:300px;height:200px;overflow:hidden;border:1px solid #ccc;position:relative}.stage img{width:300px;height:200px;display:block;transition:transform .12s;transform:scale(1)}.sw{width:36px;height:36px;border-radius:18px;border:2px solid #fff;box-shadow:0 0 0 1px #bbb;cursor:pointer}.sw[aria-checked=true]{box-shadow:0 0 0 3px #111}</style>
<h1>Canvas shoe</h1><div class="stage"><img alt="Shoe in red"></div><p><button type="button" id="in" aria-label="Zoom in">🔍+</button> <button type="button" id="out" aria-label="Zoom out">🔍−</button></p><div role="radiogroup" aria-label="Colour"></div>
<script>
const img = document.querySelector('.stage img')
let zoom = 1
const to = (z) => { zoom = Math.min(4, Math.max(.5, z)); img.style.transform = 'scale(' + zoom + ')' }
document.getElementById('in').addEventListener('click', () => to(zoom + .25))
document.getElementById('out').addEventListener('click', () => to(zoom - .25))
const colours = { red: 'c0392b', blue: '2980b9', green: '27ae60', black: '222222' }
const paint = (name) => {
  img.src = 'data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><path d="M40 140 L60 60 L130 90 L250 120 L260 150 L40 150 Z" fill="#' + colours[name] + '"/></svg>')
  img.alt = 'Shoe in ' + name
  document.querySelectorAll('.sw').forEach((s) => s.setAttribute('aria-checked', String(s.dataset.c === name)))
}
for (const name of Object.keys(colours)) {
  const s = document.createElement('button')
  s.type = 'button'
  s.className = 'sw'
  s.dataset.c = name
  s.id = 'c-' + name
  s.setAttribute('role', 'radio')
  s.setAttribute('aria-label', name)
  s.style.background = '#' + colours[name]
  s.addEventListener('click', () => paint(name))
  document.querySelector('[role=radiogroup]').append(s)
}
paint('red')
</script>`,
    act: async (v) => {
      await v.press('#in', { times: 6, gap: 170 })
      await v.pause(250)
      await v.press('#out', { times: 4, gap: 170 })
      await v.pause(300)
      for (const colour of ['blue', 'green', 'black', 'red', 'blue', 'black']) {
        await v.press(`#c-${colour}`)
        await v.pause(180)
      }
    },
    expected: [],
    allowed: ['oscillation'],
  },

  {
    name: 'Filter chips are pressed in a row and the results follow when the hand rests',
    html: `${TW}<main class="p-6"><h1>Lamps</h1><div class="flex gap-2" id="chips"></div><p id="count" aria-live="polite">6 results</p><ul id="results"></ul></main><style>.chip{border:1px solid #999;border-radius:99px;padding:6px 14px}.chip[aria-pressed=true]{background:#111;color:#fff}#results[aria-busy=true]{opacity:.5}</style>
<script>
const on = new Set()
let timer = 0, abort = null
for (const tag of ['desk', 'floor', 'led', 'brass', 'sale']) {
  const b = document.createElement('button')
  b.type = 'button'
  b.className = 'chip'
  b.id = 'chip-' + tag
  b.textContent = tag
  b.setAttribute('aria-pressed', 'false')
  b.addEventListener('click', () => {
    if (on.has(tag)) on.delete(tag); else on.add(tag)
    b.setAttribute('aria-pressed', String(on.has(tag)))
    clearTimeout(timer)
    timer = setTimeout(search, 220)
  })
  document.getElementById('chips').append(b)
}
async function search() {
  if (abort) abort.abort()
  abort = new AbortController()
  const results = document.getElementById('results')
  results.setAttribute('aria-busy', 'true')
  try {
    const all = await (await fetch('/api/lamps', { signal: abort.signal })).json()
    const hits = all.filter((l) => on.size === 0 || l.tags.some((t) => on.has(t)))
    results.innerHTML = hits.map((l) => '<li>' + l.name + '</li>').join('')
    document.getElementById('count').textContent = hits.length + ' results'
    results.removeAttribute('aria-busy')
  } catch (error) {
    if (error.name !== 'AbortError') throw error
  }
}
</script>`,
    routes: {
      '/api/lamps': {
        after: 320,
        type: 'application/json',
        body: JSON.stringify([
          { name: 'Arc', tags: ['floor', 'brass'] }, { name: 'Pixel', tags: ['desk', 'led'] }, { name: 'Ember', tags: ['sale'] },
          { name: 'Stem', tags: ['floor', 'led'] }, { name: 'Clamp', tags: ['desk', 'sale'] }, { name: 'Globe', tags: ['brass'] },
        ]),
      },
    },
    act: async (v) => {
      for (const tag of ['desk', 'led', 'brass', 'sale']) {
        await v.press(`#chip-${tag}`)
        await v.pause(160)
      }
      await v.pause(900)
      await v.press('#chip-floor', { times: 4, gap: 270 })
    },
    expected: [],
    allowed: ['oscillation'],
  },

  {
    name: 'A finger plays with an optimistic heart that the server agrees to',
    touch: true,
    html: `<style>body{margin:0;font:17px system-ui}.post{padding:20px;border-bottom:1px solid #ddd}.heart{border:0;background:none;font-size:26px;padding:12px;touch-action:manipulation}.heart.liked{color:#e0245e}</style>
<article class="post"><h2>First snow</h2><button type="button" class="heart" aria-pressed="false" aria-label="Like">♡ 41</button></article>
<script>
const heart = document.querySelector('.heart')
let liked = false, n = 41
heart.addEventListener('click', () => {
  liked = !liked
  n += liked ? 1 : -1
  heart.classList.toggle('liked', liked)
  heart.setAttribute('aria-pressed', String(liked))
  heart.textContent = (liked ? '♥ ' : '♡ ') + n
  fetch('/api/like', { method: 'POST', body: String(liked) }).catch(() => {})
})
</script>`,
    routes: { '/api/like': { after: 450, type: 'application/json', body: '{"ok":true}' } },
    act: async (v) => {
      await v.tap('.heart', { times: 5, gap: 260 })
    },
    expected: [],
    allowed: ['oscillation'],
  },

  {
    name: 'Undo takes back one change of a whiteboard after another',
    html: `<style>body{font:14px system-ui;margin:16px}.board{position:relative;width:520px;height:260px;border:1px solid #aaa;margin-top:8px}.note{position:absolute;width:90px;height:60px;padding:6px;box-shadow:1px 2px 4px #0003}</style>
<div role="toolbar" aria-label="Edit"><button type="button" id="undo">↶ Undo</button> <button type="button" id="redo">↷ Redo</button></div><div class="board"></div>
<script>
const past = []
let notes = [], at = 0
const push = (next) => { past.push(next); at = past.length - 1 }
const base = []
push(base)
let cur = base
for (let i = 0; i < 4; i++) {
  cur = cur.concat({ id: i, x: 10 + i * 110, y: 20, c: '#fff3a3', t: 'Idea ' + (i + 1) })
  push(cur)
}
cur = cur.map((n) => (n.id === 1 ? Object.assign({}, n, { y: 150 }) : n)); push(cur)
cur = cur.map((n) => (n.id === 2 ? Object.assign({}, n, { c: '#b5e3ff' }) : n)); push(cur)
cur = cur.map((n) => (n.id === 3 ? Object.assign({}, n, { t: 'Idea 4, better' }) : n)); push(cur)
function render() {
  notes = past[at]
  const board = document.querySelector('.board')
  const seen = new Set()
  for (const n of notes) {
    let el = board.querySelector('[data-id="' + n.id + '"]')
    if (!el) { el = document.createElement('div'); el.className = 'note'; el.dataset.id = n.id; board.append(el) }
    seen.add(el)
    el.style.left = n.x + 'px'
    el.style.top = n.y + 'px'
    el.style.background = n.c
    if (el.textContent !== n.t) el.textContent = n.t
  }
  ;[...board.children].forEach((el) => { if (!seen.has(el)) el.remove() })
}
document.getElementById('undo').addEventListener('click', () => { if (at > 0) { at--; render() } })
document.getElementById('redo').addEventListener('click', () => { if (at < past.length - 1) { at++; render() } })
render()
</script>`,
    act: async (v) => {
      await v.press('#undo', { times: 6, gap: 220 })
      await v.pause(400)
      await v.press('#redo', { times: 5, gap: 200 })
    },
    expected: [],
    allowed: ['oscillation'],
  },

  {
    name: 'Steps of a drum machine are switched on and off while its head runs',
    html: `<style>body{background:#191724;color:#eee;font:14px system-ui;margin:20px}.row{display:flex;gap:4px;margin-bottom:6px}.row b{width:60px}.step{width:28px;height:36px;border:0;border-radius:4px;background:#393552;cursor:pointer}.step[aria-pressed=true]{background:#eb6f92}.step.head{outline:2px solid #fff}</style>
<h1>Beat</h1><div id="grid"></div>
<script>
const tracks = ['kick', 'snare', 'hat']
const grid = document.getElementById('grid')
tracks.forEach((t) => {
  const row = document.createElement('div')
  row.className = 'row'
  row.innerHTML = '<b>' + t + '</b>'
  for (let i = 0; i < 16; i++) {
    const s = document.createElement('button')
    s.type = 'button'
    s.className = 'step'
    s.id = t + i
    s.setAttribute('aria-label', t + ' ' + (i + 1))
    s.setAttribute('aria-pressed', 'false')
    row.append(s)
  }
  grid.append(row)
})
grid.addEventListener('pointerdown', (e) => {
  const s = e.target.closest('.step')
  if (s) s.setAttribute('aria-pressed', String(s.getAttribute('aria-pressed') !== 'true'))
})
let head = 0
setInterval(() => {
  grid.querySelectorAll('.head').forEach((s) => s.classList.remove('head'))
  tracks.forEach((t) => document.getElementById(t + head).classList.add('head'))
  head = (head + 1) % 16
}, 125)
</script>`,
    act: async (v) => {
      for (const id of ['kick0', 'kick4', 'kick8', 'kick12', 'snare4', 'snare12']) {
        await v.press(`#${id}`)
        await v.pause(130)
      }
      await v.press('#hat2', { times: 5, gap: 230 })
    },
    expected: [],
    allowed: ['oscillation'],
  },

  {
    name: 'A quiz puts the next question where the last one was answered',
    html: `<style>body{font:18px system-ui;margin:24px}.opt{display:block;width:320px;height:48px;margin:8px 0;text-align:left;padding:0 16px;border:1px solid #bbb;border-radius:8px;background:#fff;cursor:pointer;font:inherit}.opt.right{background:#d3f9d8}.opt.wrong{background:#ffe3e3}h2{height:30px}</style>
<p class="progress"></p><h2></h2><div class="opts"></div>
<script>
const qs = [['Capital of Peru?', ['Quito', 'Lima', 'Bogotá'], 1], ['7 × 8?', ['54', '56', '64'], 1], ['Largest planet?', ['Saturn', 'Jupiter', 'Neptune'], 1], ['Author of Faust?', ['Schiller', 'Goethe', 'Heine'], 1], ['Symbol of iron?', ['Ir', 'Fe', 'In'], 1], ['Longest river?', ['Rhine', 'Nile', 'Elbe'], 1]]
let i = 0, score = 0, locked = false
function ask() {
  const q = qs[i]
  locked = false
  document.querySelector('.progress').textContent = 'Question ' + (i + 1) + ' of ' + qs.length + ', ' + score + ' points'
  document.querySelector('h2').textContent = q[0]
  document.querySelector('.opts').innerHTML = q[1].map((o, n) => '<button type="button" class="opt" data-n="' + n + '">' + o + '</button>').join('')
}
document.querySelector('.opts').addEventListener('click', (e) => {
  const b = e.target.closest('.opt')
  if (!b || locked) return
  locked = true
  const right = Number(b.dataset.n) === qs[i][2]
  b.classList.add(right ? 'right' : 'wrong')
  if (right) score++
  setTimeout(() => { i = (i + 1) % qs.length; ask() }, 220)
})
ask()
</script>`,
    act: async (v) => {
      await v.press('.opt[data-n="1"]', { times: 5, gap: 520 })
    },
    expected: [],
  },

  {
    name: 'Arrow keys run through Bootstrap tabs and a switch turns the theme on the root element',
    html: `${BS}<style>html.dark body{background:#111;color:#eee}html.dark .nav-link.active{color:#fff}</style><div class="container"><button type="button" class="btn btn-outline-secondary" id="theme">Light / dark</button>
<ul class="nav nav-tabs" role="tablist"><li role="presentation"><button type="button" class="nav-link active" role="tab" id="t0" aria-selected="true" aria-controls="p0">Profile</button></li><li role="presentation"><button type="button" class="nav-link" role="tab" id="t1" aria-selected="false" aria-controls="p1" tabindex="-1">Billing</button></li><li role="presentation"><button type="button" class="nav-link" role="tab" id="t2" aria-selected="false" aria-controls="p2" tabindex="-1">Team</button></li></ul>
<div class="tab-pane active" role="tabpanel" id="p0">Your name and picture</div><div class="tab-pane" role="tabpanel" id="p1">Card ending in 4242</div><div class="tab-pane" role="tabpanel" id="p2">Four people</div></div>
<script>
const tabs = [...document.querySelectorAll('[role=tab]')]
const show = (tab) => {
  tabs.forEach((t) => {
    const on = t === tab
    t.classList.toggle('active', on)
    t.setAttribute('aria-selected', String(on))
    if (on) t.removeAttribute('tabindex'); else t.setAttribute('tabindex', '-1')
    document.getElementById(t.getAttribute('aria-controls')).classList.toggle('active', on)
  })
}
tabs.forEach((t, i) => {
  t.addEventListener('click', () => show(t))
  t.addEventListener('keydown', (e) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[e.key]
    if (!by) return
    e.preventDefault()
    const next = tabs[(i + by + tabs.length) % tabs.length]
    next.focus()
    show(next)
  })
})
document.getElementById('theme').addEventListener('click', () => document.documentElement.classList.toggle('dark'))
</script>`,
    act: async (v) => {
      await v.press('#theme', { times: 5, gap: 270 })
      await v.pause(300)
      for (const id of ['t1', 't2', 't0', 't1', 't0']) {
        await v.press(`#${id}`)
        await v.pause(170)
      }
      await v.key('ArrowRight', { times: 7, gap: 200 })
    },
    expected: [],
    allowed: ['oscillation', 'keyMash'],
  },

  {
    name: 'A tree of folders opens and closes by mouse, Enter and arrows',
    html: `<style>body{font:15px system-ui;margin:20px}ul{list-style:none;padding-left:20px}.node{cursor:pointer;user-select:none;padding:3px 6px;display:inline-block}.node:focus{outline:2px solid #06c}li[aria-expanded=false]>ul{display:none}li[aria-expanded]>.node::before{content:"▸ "}li[aria-expanded=true]>.node::before{content:"▾ "}</style>
<ul role="tree" aria-label="Files"><li role="treeitem" aria-expanded="false"><span class="node" tabindex="0" id="docs">Documents</span><ul role="group"><li role="treeitem"><span class="node" tabindex="-1">Lease.pdf</span></li><li role="treeitem"><span class="node" tabindex="-1">Tax.pdf</span></li></ul></li>
<li role="treeitem" aria-expanded="false"><span class="node" tabindex="-1" id="pics">Pictures</span><ul role="group"><li role="treeitem"><span class="node" tabindex="-1">Cat.jpg</span></li></ul></li><li role="treeitem" aria-expanded="false"><span class="node" tabindex="-1" id="music">Music</span><ul role="group"><li role="treeitem"><span class="node" tabindex="-1">Song.mp3</span></li></ul></li></ul>
<script>
const tree = document.querySelector('[role=tree]')
const set = (li, open) => { if (li.hasAttribute('aria-expanded')) li.setAttribute('aria-expanded', String(open)) }
const isOpen = (li) => li.getAttribute('aria-expanded') === 'true'
tree.addEventListener('click', (e) => {
  const node = e.target.closest('.node')
  if (node) { node.focus(); set(node.parentElement, !isOpen(node.parentElement)) }
})
tree.addEventListener('keydown', (e) => {
  const node = e.target.closest('.node')
  if (!node) return
  const li = node.parentElement
  const shown = [...tree.querySelectorAll('.node')].filter((n) => n.offsetParent)
  const at = shown.indexOf(node)
  if (e.key === 'Enter') set(li, !isOpen(li))
  else if (e.key === 'ArrowRight') set(li, true)
  else if (e.key === 'ArrowLeft') set(li, false)
  else if (e.key === 'ArrowDown') shown[Math.min(at + 1, shown.length - 1)].focus()
  else if (e.key === 'ArrowUp') shown[Math.max(at - 1, 0)].focus()
  else return
  e.preventDefault()
})
</script>`,
    act: async (v) => {
      await v.press('#docs', { times: 5, gap: 290 })
      await v.pause(400)
      await v.key('Enter', { times: 4, gap: 280 })
      await v.pause(300)
      await v.key('ArrowDown', { times: 3, gap: 190 })
      await v.key('ArrowRight')
      await v.pause(250)
      await v.key('ArrowDown', { times: 2, gap: 190 })
    },
    expected: [],
    allowed: ['oscillation', 'keyMash'],
  },

  {
    name: 'A table of people is paged through with skeletons in between',
    html: `${TW}<style>@keyframes sh{50%{opacity:.4}}.sk{height:16px;background:#ddd;border-radius:4px;animation:sh 1s infinite}td{padding:8px 12px;height:40px;width:160px}</style><main class="p-6"><h1>People</h1><div class="flex items-center gap-4"><button type="button" id="prev" class="border rounded-md px-4 py-2">Back</button><span id="label">Page 1</span><button type="button" id="next" class="border rounded-md px-4 py-2">Next</button></div><table><tbody id="rows"><tr><td>101</td><td>Person 1-1</td><td>Owner</td></tr><tr><td>102</td><td>Person 1-2</td><td>Viewer</td></tr></tbody></table></main>
<script>
let page = 1, ticket = 0
const rows = document.getElementById('rows')
async function go(to) {
  page = to
  const mine = ++ticket
  document.getElementById('label').textContent = 'Page ' + page
  rows.setAttribute('aria-busy', 'true')
  rows.innerHTML = '<tr><td><div class="sk"></div></td><td><div class="sk"></div></td><td><div class="sk"></div></td></tr>'.repeat(5)
  const list = await (await fetch('/api/people/' + page)).json()
  if (mine !== ticket) return
  rows.removeAttribute('aria-busy')
  rows.innerHTML = list.map((p) => '<tr><td>' + p.id + '</td><td>' + p.name + '</td><td>' + p.role + '</td></tr>').join('')
}
document.getElementById('next').addEventListener('click', () => go(page + 1))
document.getElementById('prev').addEventListener('click', () => { if (page > 1) go(page - 1) })
</script>`,
    routes: {
      '/api/people/2': { after: 350, type: 'application/json', body: people(2) },
      '/api/people/3': { after: 750, type: 'application/json', body: people(3) },
      '/api/people/4': { after: 500, type: 'application/json', body: people(4) },
      '/api/people/5': { after: 800, type: 'application/json', body: people(5) },
      '/api/people/6': { after: 400, type: 'application/json', body: people(6) },
    },
    act: async (v) => {
      await v.press('#next', { times: 5, gap: 1150 })
    },
    expected: [],
  },

  {
    name: 'A price slider is dragged, pressed along its track and moved by arrows',
    html: `<style>body{font:16px system-ui;margin:40px}.track{position:relative;width:400px;height:24px;cursor:pointer;touch-action:none}.track::before{content:"";position:absolute;left:0;right:0;top:10px;height:4px;background:#ccc}.thumb{position:absolute;top:2px;width:20px;height:20px;border-radius:10px;background:#06c;margin-left:-10px}</style>
<h1>Price up to</h1><div class="track" id="track"><div class="thumb" id="thumb" role="slider" tabindex="0" aria-label="Highest price" aria-valuemin="0" aria-valuemax="400" aria-valuenow="120" style="left:120px"></div></div><p id="out">120 €</p>
<script>
const track = document.getElementById('track'), thumb = document.getElementById('thumb')
let value = 120, grip = false
const set = (v) => { value = Math.round(Math.min(400, Math.max(0, v))); thumb.style.left = value + 'px'; thumb.setAttribute('aria-valuenow', value); document.getElementById('out').textContent = value + ' €' }
const from = (e) => e.clientX - track.getBoundingClientRect().left
track.addEventListener('pointerdown', (e) => { grip = true; track.setPointerCapture(e.pointerId); set(from(e)) })
track.addEventListener('pointermove', (e) => { if (grip) set(from(e)) })
track.addEventListener('pointerup', () => { grip = false })
thumb.addEventListener('keydown', (e) => {
  const by = { ArrowRight: 5, ArrowUp: 5, ArrowLeft: -5, ArrowDown: -5 }[e.key]
  if (by) { e.preventDefault(); set(value + by) }
})
</script>`,
    act: async (v) => {
      await v.drag('#thumb', [90, 0])
      await v.pause(200)
      await v.drag('#thumb', [60, 0])
      await v.pause(200)
      await v.drag('#thumb', [-110, 0])
      await v.pause(250)
      for (const x of [120, -60, 40, -130, 90]) {
        await v.press('#track', { offset: [x, 0] })
        await v.pause(200)
      }
      await v.focus('#thumb')
      await v.key('ArrowRight', { times: 9, gap: 130 })
    },
    expected: [],
    allowed: ['oscillation', 'keyMash'],
  },

  {
    name: 'Keys are copied one after another and each button says so for a moment',
    html: `<style>body{font:15px system-ui;margin:24px}tr{height:48px}td{padding:0 14px}button{width:90px;height:32px;border:1px solid #aaa;border-radius:6px;background:#fff;cursor:pointer}button.done{background:#d3f9d8;border-color:#2b8a3e}</style>
<h1>API keys</h1><table><tr><td>Live</td><td><code>pk_live_81hs</code></td><td><button type="button" class="copy" id="k1">Copy</button></td></tr><tr><td>Test</td><td><code>pk_test_77ab</code></td><td><button type="button" class="copy" id="k2">Copy</button></td></tr><tr><td>Webhook</td><td><code>wh_9921</code></td><td><button type="button" class="copy" id="k3">Copy</button></td></tr></table>
<script>
document.querySelectorAll('.copy').forEach((b) => {
  let timer = 0
  b.addEventListener('click', () => {
    const text = b.closest('tr').querySelector('code').textContent
    try { navigator.clipboard?.writeText(text)?.catch(() => {}) } catch { /* not allowed here */ }
    b.textContent = 'Copied!'
    b.classList.add('done')
    clearTimeout(timer)
    timer = setTimeout(() => { b.textContent = 'Copy'; b.classList.remove('done') }, 1400)
  })
})
</script>`,
    act: async (v) => {
      await v.press('#k1')
      await v.pause(600)
      await v.press('#k2')
      await v.pause(600)
      await v.press('#k3')
      await v.pause(2200)
      await v.press('#k1')
    },
    expected: [],
  },

  {
    name: 'A virtual list of ten thousand log lines is paged by its own button',
    html: `<style>body{font:14px monospace;margin:20px}.vl{height:240px;width:480px;overflow:auto;border:1px solid #aaa;position:relative}.vl .row{position:absolute;left:0;right:0;height:24px;padding:0 8px}</style>
<h1>Log</h1><button type="button" id="down">Page down</button> <button type="button" id="up">Page up</button><div class="vl" tabindex="0"><div class="spacer" style="height:240000px"></div></div>
<script>
const vl = document.querySelector('.vl'), pool = []
for (let i = 0; i < 14; i++) { const r = document.createElement('div'); r.className = 'row'; vl.append(r); pool.push(r) }
function draw() {
  const first = Math.floor(vl.scrollTop / 24)
  for (let i = 0; i < pool.length; i++) {
    const n = first + i
    const r = pool[n % pool.length]
    r.style.transform = 'translateY(' + n * 24 + 'px)'
    r.style.top = '0'
    r.textContent = n < 10000 ? '#' + n + ' GET /item/' + (n * 7919 % 9973) + ' 200' : ''
  }
}
vl.addEventListener('scroll', () => requestAnimationFrame(draw))
document.getElementById('down').addEventListener('click', () => { vl.scrollTop += 216 })
document.getElementById('up').addEventListener('click', () => { vl.scrollTop -= 216 })
draw()
</script>`,
    act: async (v) => {
      await v.press('#down', { times: 8, gap: 160 })
      await v.pause(300)
      await v.press('#up', { times: 4, gap: 200 })
    },
    expected: [],
    allowed: ['oscillation'],
  },

  {
    name: 'A clicking game counts cookies as fast as they are pressed',
    html: `<style>body{font:18px system-ui;margin:24px}.cookie{width:120px;height:120px;border-radius:60px;border:0;font-size:60px;background:#f4d7a1;cursor:pointer;user-select:none}.cookie:active{transform:scale(.95)}.plus{position:absolute;pointer-events:none;animation:fly .6s forwards}@keyframes fly{to{transform:translateY(-60px);opacity:0}}</style>
<div x-data="{ cookies: 0 }"><button type="button" class="cookie" aria-label="Bake">🍪</button><p><b x-text="cookies">0</b> cookies</p><p>Next oven at 50</p></div>
<script>
const data = { cookies: 0 }
document.querySelector('.cookie').addEventListener('click', (e) => {
  data.cookies++
  Promise.resolve().then(() => { document.querySelector('[x-text=cookies]').textContent = data.cookies })
  const p = document.createElement('span')
  p.className = 'plus'
  p.textContent = '+1'
  p.style.left = e.clientX + 'px'
  p.style.top = e.clientY + 'px'
  document.body.append(p)
  setTimeout(() => p.remove(), 600)
})
</script>`,
    act: async (v) => {
      await v.press('.cookie', { times: 18, gap: 110, hold: 40, jitter: 12 })
    },
    expected: [],
  },

  {
    name: 'Orders rendered by the server are paged through with full loads',
    html: orders(1),
    routes: {
      '/orders/2': { after: 40, type: 'text/html', body: orders(2) },
      '/orders/3': { after: 80, type: 'text/html', body: orders(3) },
      '/orders/4': { after: 40, type: 'text/html', body: orders(4) },
      '/orders/5': { after: 60, type: 'text/html', body: orders(5) },
    },
    act: async (v) => {
      for (let i = 0; i < 4; i++) {
        await v.press('#next')
        await v.pause(750)
      }
    },
    expected: [],
  },

  {
    name: 'A PIN with the same digit four times is tapped into a banking page',
    touch: true,
    html: `<style>body{margin:0;font:18px system-ui;text-align:center}.dots{display:flex;gap:14px;justify-content:center;margin:20px}.dot{width:16px;height:16px;border-radius:8px;border:2px solid #064}.dot.full{background:#064}.pad{display:grid;grid-template-columns:repeat(3,80px);gap:12px;justify-content:center}.pad button{height:60px;border-radius:30px;border:1px solid #ccc;background:#fff;font-size:24px;touch-action:manipulation}</style>
<div id="lock"><h1>Enter your PIN</h1><div class="dots" role="img" aria-label="0 of 6 digits"></div><div class="pad"></div></div>
<script>
let pin = ''
const dots = document.querySelector('.dots'), pad = document.querySelector('.pad')
for (let i = 0; i < 6; i++) { const d = document.createElement('span'); d.className = 'dot'; dots.append(d) }
for (const n of '123456789') { const b = document.createElement('button'); b.type = 'button'; b.textContent = n; b.id = 'd' + n; pad.append(b) }
pad.addEventListener('click', (e) => {
  const b = e.target.closest('button')
  if (!b || pin.length >= 6) return
  pin += b.textContent
  ;[...dots.children].forEach((d, i) => d.classList.toggle('full', i < pin.length))
  dots.setAttribute('aria-label', pin.length + ' of 6 digits')
  if (pin.length === 6) setTimeout(() => { document.getElementById('lock').innerHTML = '<h1>Good morning</h1><p>Current account 1 204,77 €</p>' }, 250)
})
</script>`,
    act: async (v) => {
      await v.tap('#d5', { times: 4, gap: 180 })
      await v.pause(200)
      await v.tap('#d1', { times: 2, gap: 220 })
    },
    expected: [],
  },
]
