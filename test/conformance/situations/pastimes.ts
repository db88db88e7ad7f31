import type { Situation } from '../situation.ts'

const doc = (title: string, css: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="icon" href="data:,">
<style>
*{box-sizing:border-box}body{margin:0;font:16px/1.45 system-ui,sans-serif;color:#222;background:#fafafa}
button,.btn{font:inherit;padding:10px 16px;border:1px solid #bbb;border-radius:8px;background:#fff;cursor:pointer;user-select:none;-webkit-user-select:none}
[hidden]{display:none!important}
${css}
</style></head><body>
${body}
</body></html>`

const mobile: Situation[] = [
  {
    name: 'A courier app whose filter drawer opens below the screen and whose sheet swallows every tap for dragging',
    touch: true,
    html: doc('Courier', `
header{display:flex;justify-content:space-between;align-items:center;padding:12px;background:#0a4}
h1{font-size:18px;color:#fff;margin:0}.stops{list-style:none;margin:0;padding:0}.stops li{padding:12px;border-bottom:1px solid #ddd}
.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff;border-radius:16px 16px 0 0;box-shadow:0 -4px 20px #0003;padding:8px 16px 24px;transition:transform .2s}
.sheet.dragging{transition:none}.grip{width:40px;height:4px;border-radius:2px;background:#ccc;margin:4px auto 12px}
.primary{width:100%;background:#0a4;color:#fff}
.drawer{position:fixed;left:0;right:0;top:100%;height:50vh;background:#fff;transition:transform .25s}
.drawer.is-open{transform:translateY(8px)}`, `
<header><h1>Today's stops</h1><button id="filters" type="button">Filters</button></header>
<ul class="stops"><li>12 Mill Lane, 2 parcels</li><li>7 Station Road, 1 parcel</li><li>44 Harbour Street, 3 parcels</li></ul>
<section class="sheet" id="sheet" aria-label="Current stop">
  <div class="grip"></div><h2>12 Mill Lane</h2><p>Ring twice. Leave with neighbour if out.</p>
  <button class="primary" id="confirm" type="button">Confirm pick-up</button>
</section>
<div class="drawer" id="drawer"><h2>Filter stops</h2><label><input type="checkbox"> Only parcels</label></div>
<script>
(function () {
  var sheet = document.getElementById('sheet'), drawer = document.getElementById('drawer'), startY = 0
  document.getElementById('filters').addEventListener('click', function () { drawer.classList.add('is-open') })
  sheet.addEventListener('touchstart', function (event) {
    startY = event.touches[0].clientY
    sheet.classList.add('dragging')
    event.preventDefault()
  }, { passive: false })
  sheet.addEventListener('touchmove', function (event) {
    var dy = Math.max(0, event.touches[0].clientY - startY)
    if (dy > 6) sheet.style.transform = 'translateY(' + dy + 'px)'
  }, { passive: false })
  sheet.addEventListener('touchend', function () { sheet.classList.remove('dragging'); sheet.style.transform = '' })
  document.getElementById('confirm').addEventListener('click', function () {
    this.textContent = 'Picked up at 14:20'
    document.querySelector('.stops li').remove()
  })
})()
</script>`),
    act: async (v) => {
      await v.pause(600)
      await v.tap('#filters')
      await v.pause(3600)
      await v.tap('#confirm', { times: 5, gap: 260 })
      await v.pause(600)
    },
    expected: ['rageClick', 'deadClick'],
    knownLimit: 'What slides in is an answer from its first frame, wherever it ends.',
  },
  {
    name: 'A restaurant menu stays under the clear backdrop of a sheet that has been closed',
    touch: true,
    html: doc('Trattoria', `
main{padding:12px}.dish{display:flex;justify-content:space-between;align-items:center;padding:14px;margin:8px 0;background:#fff;border-radius:10px}
.backdrop{position:fixed;inset:0;background:transparent;transition:background .2s;z-index:5}
.backdrop--on{background:#0008}
.sheet{position:fixed;z-index:6;left:0;right:0;bottom:0;padding:20px;background:#fff;border-radius:16px 16px 0 0}`, `
<main><h1>Trattoria Lucia</h1><button id="allergens" type="button" aria-haspopup="dialog">Allergens</button>
<div class="dish"><span>Margherita 9.50</span><button type="button" data-add="1">Add</button></div>
<div class="dish"><span>Diavola 11.00</span><button type="button" data-add="2">Add</button></div>
<div class="dish"><span>Quattro formaggi 12.00</span><button type="button" data-add="3">Add</button></div>
<div class="dish"><span>Capricciosa 12.50</span><button type="button" data-add="4">Add</button></div>
<div class="dish"><span>Tiramisu 5.00</span><button type="button" data-add="5">Add</button></div>
<p>Basket: <b id="count">0</b> items</p></main>
<div id="portal"></div>
<script>
const portal = document.getElementById('portal')
let open = false, backdrop = null
function openSheet() {
  if (open) return
  open = true
  portal.innerHTML = '<div class="backdrop" id="backdrop"></div><div class="sheet" role="dialog" aria-modal="true" aria-label="Allergens"><h2>Allergens</h2><p>Gluten, milk, nuts, eggs. Ask us for details.</p><button id="done" type="button">Close</button></div>'
  backdrop = document.getElementById('backdrop')
  requestAnimationFrame(() => backdrop.classList.add('backdrop--on'))
  backdrop.addEventListener('click', closeSheet)
  document.getElementById('done').addEventListener('click', closeSheet)
}
function closeSheet() {
  if (!open) return
  open = false
  portal.querySelector('.sheet').remove()
  backdrop.classList.remove('backdrop--on')
  // the removal waits for an animation that is a transition
  backdrop.addEventListener('animationend', () => backdrop.remove())
}
document.getElementById('allergens').addEventListener('click', openSheet)
let count = 0
document.addEventListener('click', (event) => {
  if (event.target.closest('[data-add]')) document.getElementById('count').textContent = String(++count)
})
</script>`),
    act: async (v) => {
      await v.tap('#allergens')
      await v.pause(1500)
      await v.tap('#done')
      await v.pause(1500)
      await v.tap('#backdrop', { times: 5, gap: 250 })
      await v.pause(500)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A voucher in a food basket only ever raises the same failure toast',
    touch: true,
    html: doc('Basket', `
main{padding:16px}.row{display:flex;justify-content:space-between;padding:8px 0}
.voucher{display:flex;gap:8px;margin:16px 0}.voucher input{flex:1;font:inherit;padding:8px}
.toasts{position:fixed;top:8px;left:8px;right:8px;display:grid;gap:6px}.toast{background:#b00020;color:#fff;padding:10px 14px;border-radius:8px}`, `
<main><h1>Your basket</h1>
<div class="row"><span>2 x Pad Thai</span><span>21.80</span></div>
<div class="row"><span>1 x Spring rolls</span><span>6.40</span></div>
<div class="voucher"><input id="code" value="LUNCH5" aria-label="Voucher"><button id="apply" type="button">Apply</button></div>
<div class="row"><b>Total</b><b id="total">28.20</b></div></main>
<div class="toasts" id="toasts"></div>
<script type="module">
const toasts = document.querySelector('#toasts')
function toast(text) {
  const node = Object.assign(document.createElement('div'), { className: 'toast', textContent: text })
  node.setAttribute('role', 'alert')
  toasts.replaceChildren(node)
  setTimeout(() => node.remove(), 4000)
}
async function apply() {
  try {
    const answer = await fetch('/api/voucher', { method: 'POST', body: JSON.stringify({ code: document.querySelector('#code').value }) })
    if (!answer.ok) throw new Error('voucher ' + answer.status)
    const { total } = await answer.json()
    document.querySelector('#total').textContent = total
  } catch (error) {
    toast('Something went wrong. Please try again.')
  }
}
document.querySelector('#apply').addEventListener('click', apply)
</script>`),
    routes: { '/api/voucher': { status: 503, type: 'application/json', body: '{"error":"unavailable"}', after: 40 } },
    act: async (v) => {
      await v.pause(800)
      await v.tap('#apply', { times: 5, gap: 330 })
      await v.pause(800)
    },
    expected: ['rageClick'],
    allowed: ['errorClick', 'formLoop'],
  },
  {
    name: 'A grey place-order bar is tapped again and again below the minimum order',
    touch: true,
    html: doc('Checkout', `
main{padding:16px 16px 100px}.item{padding:10px 0;border-bottom:1px solid #ddd}
.cta{position:fixed;left:0;right:0;bottom:0;padding:12px;background:#fff;border-top:1px solid #ddd}
.cta button{width:100%;background:#e4572e;color:#fff;border:0}.cta button[aria-disabled=true]{background:#c9c9c9;color:#666}
.hint{color:#666;font-size:13px}`, `
<main><h1>Sushi Nami</h1><p class="hint">Orders from 15.00. Delivery 25 to 35 min.</p>
<div class="item">Maki set, 6 pieces <b>7.90</b></div><div class="item">Miso soup <b>3.20</b></div>
<p>Subtotal <b>11.10</b></p></main>
<div class="cta"><button type="button" id="order" aria-disabled="true">Place order</button></div>
<script>
(() => {
  const store = { subtotal: 11.1, minimum: 15 }
  const order = document.getElementById('order')
  const sync = () => order.setAttribute('aria-disabled', String(store.subtotal < store.minimum))
  sync()
  order.addEventListener('click', (event) => {
    if (order.getAttribute('aria-disabled') === 'true') { event.preventDefault(); return }
    document.querySelector('main').innerHTML = '<h1>Thank you!</h1><p>Your order is on its way.</p>'
  })
})()
</script>`),
    act: async (v) => {
      await v.pause(700)
      await v.tap('#order', { times: 5, gap: 230 })
      await v.pause(500)
    },
    expected: ['rageClick', 'disabledClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A ride app whose offers tab is guarded back to the same view and whose request button throws',
    touch: true,
    html: doc('Ride', `
#view{padding:16px;min-height:60vh}.tabbar{position:fixed;bottom:0;left:0;right:0;display:flex;background:#fff;border-top:1px solid #ddd}
.tabbar a{flex:1;text-align:center;padding:16px 0;color:#555;text-decoration:none}.tabbar a[aria-selected=true]{color:#06c;font-weight:600}
.car{display:flex;justify-content:space-between;padding:12px;background:#fff;border-radius:8px;margin:8px 0}`, `
<div id="view"></div>
<nav class="tabbar" role="tablist"><a role="tab" href="#/ride" id="tab-ride">Ride</a><a role="tab" href="#/offers" id="tab-offers">Offers</a><a role="tab" href="#/account" id="tab-account">Account</a></nav>
<script>
var app = {
  route: 'ride', flags: { offers: false, account: true },
  quote: { base: 11.4, eta: 4 },
  views: {
    ride: function () { return '<h1>Where to?</h1><div class="car"><span>Economy</span><span>11.40</span></div><div class="car"><span>Comfort</span><span>15.90</span></div><button id="request" type="button">Request now</button>' },
    offers: function () { return '<h1>Offers</h1><p>20% off to the airport</p>' },
    account: function () { return '<h1>Account</h1><p>Jo Miller</p>' }
  },
  render: function () {
    document.getElementById('view').innerHTML = app.views[app.route]()
    Object.keys(app.views).forEach(function (name) {
      document.getElementById('tab-' + name).setAttribute('aria-selected', String(name === app.route))
    })
  },
  go: function (to) {
    // the guard sends people without the flag home
    if (to in app.flags && !app.flags[to]) to = 'ride'
    app.route = to
    app.render()
  },
  request: function () {
    var price = app.quote.base * app.quote.surge.factor
    document.getElementById('view').innerHTML = '<h1>Finding a driver</h1><p>' + price.toFixed(2) + '</p>'
  }
}
document.querySelector('.tabbar').addEventListener('click', function (event) {
  var tab = event.target.closest('a')
  if (!tab) return
  event.preventDefault()
  app.go(tab.getAttribute('href').slice(2))
})
document.getElementById('view').addEventListener('click', function (event) { if (event.target.id === 'request') app.request() })
app.render()
</script>`),
    act: async (v) => {
      await v.pause(700)
      await v.tap('#tab-offers')
      await v.pause(4500)
      await v.tap('#request')
      await v.pause(1500)
    },
    expected: ['deadClick', 'errorClick'],
  },
  {
    name: 'A ticket FAQ whose accordion opens on touchend and shuts on the click that follows',
    touch: true,
    html: doc('Tickets FAQ', `
main{padding:16px}.acc__head{display:flex;justify-content:space-between;width:100%;text-align:left;margin-top:8px}
.acc__panel{padding:12px 16px;background:#fff;border:1px solid #ddd;border-top:0}.acc__head[aria-expanded=true] .chev{transform:rotate(180deg)}`, `
<main><h1>Festival tickets</h1><p>Answers to what people ask most.</p>
<div class="acc" data-accordion>
<button class="acc__head" id="q1" aria-expanded="false" aria-controls="p1">Can I hand on my ticket?<span class="chev">v</span></button>
<div class="acc__panel" id="p1" hidden>Yes, until two days before the event, in your account.</div>
<button class="acc__head" id="q2" aria-expanded="false" aria-controls="p2">Where do I park?<span class="chev">v</span></button>
<div class="acc__panel" id="p2" hidden>Field B, five minutes from the gate.</div>
<button class="acc__head" id="q3" aria-expanded="false" aria-controls="p3">Are dogs allowed?<span class="chev">v</span></button>
<div class="acc__panel" id="p3" hidden>Only assistance dogs.</div>
</div></main>
<script>
class Accordion {
  constructor(root) {
    this.root = root
    for (const head of root.querySelectorAll('.acc__head')) {
      // "fast click" from before, and the ordinary handler from after
      head.addEventListener('touchend', () => this.toggle(head))
      head.addEventListener('click', () => this.toggle(head))
    }
  }
  toggle(head) {
    const open = head.getAttribute('aria-expanded') === 'true'
    head.setAttribute('aria-expanded', String(!open))
    document.getElementById(head.getAttribute('aria-controls')).hidden = open
  }
}
document.querySelectorAll('[data-accordion]').forEach((root) => new Accordion(root))
</script>`),
    act: async (v) => {
      await v.pause(700)
      await v.tap('#q2')
      await v.pause(4000)
      await v.tap('#q3')
      await v.pause(1000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'Three tabs of a delivery app each break in a way of their own',
    touch: true,
    html: doc('Delivery', `
#screen{padding:16px 16px 90px}.tabs{position:fixed;bottom:0;left:0;right:0;display:flex}.tabs button{flex:1;border-radius:0}
.tabs .on{border-top:3px solid #e4572e}`, `
<div id="screen"><h1>Near you</h1><p>Burger Barn, 20 min</p><p>Green Bowl, 25 min</p><p>Pho House, 30 min</p></div>
<nav class="tabs"><button type="button" class="on" data-tab="home">Home</button><button type="button" id="orders" data-tab="orders">Orders</button><button type="button" id="favs" data-tab="favs">Saved</button><button type="button" id="me" data-tab="me">Me</button></nav>
<script type="module">
const screen_ = document.getElementById('screen')
const cache = { favs: '<!doctype html><title>502</title>' }
const loaders = {
  home: () => '<h1>Near you</h1><p>Burger Barn, 20 min</p>',
  orders: () => formatOrders(cache.orders),
  favs: () => JSON.parse(cache.favs).map((one) => '<p>' + one.name + '</p>').join(''),
  me: async () => {
    const answer = await fetch('/api/me')
    if (!answer.ok) throw new Error('Profile request answered ' + answer.status)
    return '<h1>' + (await answer.json()).name + '</h1>'
  },
}
function show(tab, html) {
  screen_.innerHTML = html
  for (const button of document.querySelectorAll('.tabs button')) button.classList.toggle('on', button.dataset.tab === tab)
}
document.querySelector('.tabs').addEventListener('click', (event) => {
  const tab = event.target.dataset.tab
  if (!tab) return
  const html = loaders[tab]()
  if (html instanceof Promise) html.then((text) => show(tab, text))
  else show(tab, html)
})
</script>`),
    routes: { '/api/me': { status: 500, type: 'application/json', body: '{}', after: 60 } },
    act: async (v) => {
      await v.pause(700)
      await v.tap('#orders')
      await v.pause(1400)
      await v.tap('#favs')
      await v.pause(1400)
      await v.tap('#me')
      await v.pause(1500)
    },
    expected: ['errorBurst', 'errorClick'],
  },
  {
    name: 'A finger taps a food stepper up and down while the sticky total follows',
    touch: true,
    html: doc('Bowl', `
main{padding:16px 16px 90px}.line{display:flex;justify-content:space-between;align-items:center;padding:10px 0}
.stepper{display:inline-flex;align-items:center;gap:12px}.stepper button{width:44px;height:44px;padding:0;border-radius:50%}
.stepper output{min-width:28px;text-align:center}.bar{position:fixed;left:0;right:0;bottom:0;background:#222;color:#fff;padding:16px}`, `
<main><h1>Poke Palace</h1><div id="root"></div></main><div class="bar" id="bar"></div>
<script type="module">
// a tiny store with batched rendering
let state = { lines: [{ id: 'salmon', name: 'Salmon bowl', price: 12.5, n: 1 }, { id: 'tofu', name: 'Tofu bowl', price: 10.5, n: 0 }] }
let queued = false
const setState = (next) => {
  state = next
  if (queued) return
  queued = true
  requestAnimationFrame(() => { queued = false; render() })
}
const root = document.getElementById('root'), nodes = new Map()
function mount(line) {
  const node = document.createElement('div')
  node.className = 'line'
  node.innerHTML = '<span></span><span class="stepper"><button type="button" aria-label="Less">-</button><output></output><button type="button" aria-label="More">+</button></span>'
  const [less, more] = node.querySelectorAll('button')
  less.id = line.id + '-less'
  more.id = line.id + '-more'
  const by = (d) => () => setState({ lines: state.lines.map((l) => l.id === line.id ? { ...l, n: Math.max(0, l.n + d) } : l) })
  less.onclick = by(-1)
  more.onclick = by(1)
  nodes.set(line.id, node)
  root.append(node)
}
function render() {
  for (const line of state.lines) {
    if (!nodes.has(line.id)) mount(line)
    const node = nodes.get(line.id)
    node.firstElementChild.textContent = line.name
    node.querySelector('output').textContent = line.n
  }
  document.getElementById('bar').textContent = 'View basket, ' + state.lines.reduce((sum, l) => sum + l.n * l.price, 0).toFixed(2)
}
render()
</script>`),
    act: async (v) => {
      await v.pause(500)
      await v.tap('#salmon-more', { times: 6, gap: 190 })
      await v.pause(900)
      await v.tap('#salmon-less', { times: 4, gap: 220 })
      await v.pause(600)
      await v.tap('#tofu-more', { times: 3, gap: 160 })
      await v.pause(500)
    },
    expected: [],
  },
  {
    name: 'A finger stays on the bin while the rows of a list slide up under it',
    touch: true,
    html: doc('Notes', `
ul{list-style:none;margin:0;padding:0}li{display:flex;justify-content:space-between;align-items:center;height:60px;padding:0 12px;background:#fff;border-bottom:1px solid #ddd;overflow:hidden;transition:height .15s,transform .15s}
li.going{height:0;transform:translateX(-100%)}.bin{border:0;color:#b00}.empty{padding:24px;color:#777}`, `
<h1>Notes</h1><ul id="list"></ul><p class="empty" id="empty" hidden>Nothing left.</p>
<script>
(function () {
  var list = document.getElementById('list')
  ;['Buy oat milk', 'Call the plumber', 'Book train', 'Return parcel', 'Renew passport', 'Water plants', 'Read contract'].forEach(function (text) {
    var li = document.createElement('li')
    li.innerHTML = '<span></span><button type="button" class="bin" aria-label="Delete">Bin</button>'
    li.firstChild.textContent = text
    list.appendChild(li)
  })
  list.addEventListener('click', function (event) {
    var bin = event.target.closest('.bin')
    if (!bin) return
    var li = bin.parentNode
    if (li.classList.contains('going')) return
    li.classList.add('going')
    setTimeout(function () {
      li.remove()
      document.getElementById('empty').hidden = list.children.length > 0
    }, 160)
  })
})()
</script>`),
    act: async (v) => {
      await v.pause(600)
      await v.tap('#list li:first-child .bin', { times: 5, gap: 380 })
      await v.pause(800)
    },
    expected: [],
  },
  {
    name: 'The grip of a trip sheet steps through three heights at each tap',
    touch: true,
    html: doc('Trip', `
.map{position:fixed;inset:0;background:linear-gradient(135deg,#cde,#def)}
.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff;border-radius:16px 16px 0 0;overflow:hidden;transition:height .18s ease-out}
.sheet[data-snap=peek]{height:110px}.sheet[data-snap=half]{height:45vh}.sheet[data-snap=full]{height:85vh}
.grip{display:block;width:100%;height:40px;cursor:pointer;user-select:none}.grip::before{content:"";display:block;width:44px;height:5px;border-radius:3px;background:#bbb;margin:0 auto;position:relative;top:16px}
.sheet ul{margin:0;padding:0 16px;list-style:none}.sheet li{padding:12px 0;border-bottom:1px solid #eee}`, `
<div class="map" aria-hidden="true"></div>
<section class="sheet" id="sheet" data-snap="peek"><div class="grip" id="grip" role="button" tabindex="0" aria-label="Resize"></div>
<ul><li>Bus 42, in 3 min</li><li>Tram 7, in 5 min</li><li>Bus 16, in 9 min</li><li>Night bus N2, 00:30</li><li>Ferry, 08:15</li></ul></section>
<script>
const sheet = document.getElementById('sheet'), snaps = ['peek', 'half', 'full']
let y0 = null
const grip = document.getElementById('grip')
grip.addEventListener('pointerdown', (event) => { y0 = event.clientY; grip.setPointerCapture(event.pointerId) })
grip.addEventListener('pointerup', (event) => {
  if (y0 === null) return
  const dy = event.clientY - y0
  y0 = null
  const at = snaps.indexOf(sheet.dataset.snap)
  if (Math.abs(dy) < 8) sheet.dataset.snap = snaps[(at + 1) % 3]
  else sheet.dataset.snap = snaps[Math.min(2, Math.max(0, at + (dy < 0 ? 1 : -1)))]
})
</script>`),
    act: async (v) => {
      await v.pause(500)
      await v.tap('#grip', { times: 5, gap: 420, follow: true })
      await v.pause(500)
    },
    expected: [],
  },
]

const media: Situation[] = [
  {
    name: 'A match centre with a running commentary where following does nothing and the advert cannot be skipped',
    html: doc('Match centre', `
main{max-width:760px;margin:0 auto;padding:16px}.score{display:flex;gap:16px;align-items:center;font-size:28px}
.player{position:relative;height:180px;background:#111;color:#fff;margin:12px 0}.player .left{position:absolute;left:12px;bottom:12px}.player .skip{position:absolute;right:12px;bottom:12px}
#feed{height:150px;overflow:hidden;background:#fff;padding:0 12px}`, `
<main><div class="score"><span>Rovers</span><b>2 : 1</b><span>United</span><span id="clock">61:07</span></div>
<button type="button" id="follow">Follow match</button>
<div class="player"><span class="left">Advert, <span id="left">24</span> s left</span><button type="button" class="skip" id="skip">Skip ad</button></div>
<div id="feed" aria-label="Commentary"></div></main>
<script>
(function () {
  var seconds = 61 * 60 + 7, left = 24, line = 0
  var bus = { on: {}, emit: function (name, data) { (this.on[name] || []).forEach(function (f) { f(data) }) } }
  var words = ['Throw-in for Rovers', 'Long ball, no one there', 'Corner', 'Good save', 'Free kick in midfield', 'United press high']
  setInterval(function () {
    seconds++
    document.getElementById('clock').textContent = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0')
    left = left > 1 ? left - 1 : 30
    document.getElementById('left').textContent = left
  }, 1000)
  setInterval(function () {
    var p = document.createElement('p')
    p.textContent = words[line++ % words.length]
    document.getElementById('feed').prepend(p)
    if (document.getElementById('feed').children.length > 8) document.getElementById('feed').lastChild.remove()
  }, 500)
  document.getElementById('follow').addEventListener('click', function () { bus.emit('match:follow', { id: 4711 }) })
  document.getElementById('skip').addEventListener('click', function () {
    if (left > 0) return
    document.querySelector('.player').remove()
  })
})()
</script>`),
    act: async (v) => {
      await v.pause(3200)
      await v.press('#follow')
      await v.pause(5000)
      await v.press('#skip', { times: 5, gap: 290 })
      await v.pause(500)
    },
    expected: ['deadClick', 'rageClick'],
  },
  {
    name: 'A podcast page with a player that has no source and a heart the server takes back',
    html: doc('Podcast', `
article{max-width:640px;margin:24px auto;padding:16px;background:#fff;border-radius:12px}
.controls{display:flex;gap:12px;align-items:center}.play{width:56px;height:56px;border-radius:50%;padding:0}.like.is-liked{color:#c00}
.bar{flex:1;height:6px;background:#ddd;border-radius:3px}.bar i{display:block;height:100%;width:0;background:#06c}`, `
<article><h1>Episode 88: Lighthouses</h1><p>Two keepers tell of their last winter out at sea.</p>
<audio id="audio" preload="none"></audio>
<div class="controls"><button type="button" class="play" id="play" aria-label="Play" aria-pressed="false"><svg viewBox="0 0 20 20" width="20" height="20"><path d="M5 3l12 7-12 7z"/></svg></button><div class="bar"><i></i></div><span>0:00 / 42:10</span></div>
<p><button type="button" class="like" id="like"><span>&#9825;</span> <span id="likes">128</span></button></p></article>
<script type="module">
const audio = document.getElementById('audio'), play = document.getElementById('play')
audio.addEventListener('playing', () => play.setAttribute('aria-pressed', 'true'))
audio.addEventListener('timeupdate', () => { document.querySelector('.bar i').style.width = audio.currentTime / 2530 * 100 + '%' })
play.addEventListener('click', () => {
  const started = audio.play()
  if (started) started.catch(() => {})
})
let liked = false, likes = 128
const like = document.getElementById('like')
const draw = () => {
  like.classList.toggle('is-liked', liked)
  document.getElementById('likes').textContent = String(likes)
}
like.addEventListener('click', async () => {
  const before = { liked, likes }
  liked = !liked
  likes += liked ? 1 : -1
  draw()
  const answer = await fetch('/api/like', { method: 'POST' })
  if (!answer.ok) { liked = before.liked; likes = before.likes; draw() }
})
</script>`),
    routes: { '/api/like': { status: 401, type: 'application/json', body: '{}', after: 50 } },
    act: async (v) => {
      await v.pause(800)
      await v.press('#play')
      await v.pause(4500)
      await v.press('#like', { times: 5, gap: 370 })
      await v.pause(800)
    },
    expected: ['deadClick', 'rageClick'],
    allowed: ['errorClick'],
  },
  {
    name: 'A comment thread that loads an empty page each time and whose reply editor cannot be fetched',
    html: doc('Thread', `
main{max-width:700px;margin:0 auto;padding:16px}.comment{padding:10px 0;border-bottom:1px solid #ddd}.more[data-busy]{color:#888}`, `
<main><h1>Should the old bridge stay?</h1>
<ol id="thread"><li class="comment"><b>mara</b> It has stood for 200 years. <button type="button" id="reply" data-reply="1">Reply</button></li>
<li class="comment"><b>otto</b> It needs repair every spring.</li><li class="comment"><b>kim</b> Make it a footpath.</li></ol>
<button type="button" class="more" id="more">Show 14 more comments</button></main>
<script type="module">
const thread = document.getElementById('thread'), more = document.getElementById('more')
more.addEventListener('click', async () => {
  const label = more.textContent
  if (more.dataset.busy) return
  more.dataset.busy = '1'
  more.textContent = 'Loading...'
  const answer = await fetch('/api/comments')
  for (const one of await answer.json()) {
    const li = document.createElement('li')
    li.className = 'comment'
    li.textContent = one.text
    thread.append(li)
  }
  delete more.dataset.busy
  more.textContent = label
})
thread.addEventListener('click', async (event) => {
  const reply = event.target.closest('[data-reply]')
  if (!reply) return
  const { mount } = await import('/chunks/reply-editor.4f1c.js')
  mount(reply.parentElement)
})
</script>`),
    routes: { '/api/comments': { type: 'application/json', body: '[]', after: 70 } },
    act: async (v) => {
      await v.pause(800)
      await v.press('#more', { times: 5, gap: 350 })
      await v.pause(6000)
      await v.press('#reply')
      await v.pause(1500)
    },
    knownLimit: 'A label that says that it is at work, and goes back after a request that ended well, may have done what it was to do.',
    expected: ['rageClick', 'errorClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'The continue-reading button of a news article sets a class that no style knows',
    html: doc('News', `
article{max-width:680px;margin:0 auto;padding:16px;font-family:Georgia,serif}
.story{position:relative;max-height:200px;overflow:hidden}.story::after{content:"";position:absolute;left:0;right:0;bottom:0;height:80px;background:linear-gradient(#fafafa00,#fafafa)}
.story.is-open{max-height:none}.story.is-open::after{display:none}.gate{text-align:center;padding:16px}`, `
<article><p class="kicker">City</p><h1>The last tram depot becomes a library</h1>
<div class="story" data-story><p>For ninety years the halls at the river echoed with steel on steel. Next autumn they will be quiet.</p>
<p>The council voted on Tuesday to turn the depot into a public library with room for four hundred readers and a garden on the roof.</p>
<p>"We heard from thousands of people," the mayor said. "Most of them asked for a place that costs nothing to be in."</p>
<p>The tracks in the floor will remain, lit from below. Two trams stay as reading rooms for children.</p>
<p>Work begins in March. The bill is put at nine million, a third of it paid by the region.</p></div>
<div class="gate"><button type="button" id="continue" data-action="continue">Continue reading</button></div></article>
<script>
document.addEventListener('click', function (event) {
  var action = event.target.closest('[data-action=continue]')
  if (!action) return
  // renamed in the new template, the style sheet still says is-open
  document.querySelector('[data-story]').classList.add('story--expanded')
  action.dataset.clicked = 'true'
})
</script>`),
    act: async (v) => {
      await v.pause(1200)
      await v.press('#continue')
      await v.pause(1000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'Opening the discussion below a story fails in three services at once',
    html: doc('Story', `main{max-width:680px;margin:0 auto;padding:16px}.discussion{min-height:80px}`, `
<main><h1>Harvest is early this year</h1><p>Growers in the valley started picking two weeks before the usual date.</p>
<button type="button" id="open" aria-expanded="false">Show discussion</button><section class="discussion" id="discussion"></section></main>
<script type="module">
async function json(path) {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(path + ' answered ' + answer.status)
  return answer.json()
}
const box = document.getElementById('discussion')
const islands = [
  async () => { for (const c of await json('/api/discussion')) box.append(c.text) },
  async () => { box.dataset.count = (await json('/api/reactions')).count },
  async () => { box.prepend('Signed in as ' + (await json('/api/session')).name) },
]
document.getElementById('open').addEventListener('click', () => { for (const island of islands) island() })
</script>`),
    routes: {
      '/api/discussion': { status: 500, type: 'application/json', body: '{}', after: 80 },
      '/api/reactions': { status: 503, type: 'application/json', body: '{}', after: 160 },
      '/api/session': { status: 502, type: 'text/html', body: 'Bad gateway', after: 260 },
    },
    act: async (v) => {
      await v.pause(900)
      await v.press('#open')
      await v.pause(1800)
    },
    expected: ['errorBurst'],
    allowed: ['errorClick'],
  },
  {
    name: 'Three widgets of a long front page crash one after another as they scroll into view',
    html: doc('Front page', `section{max-width:760px;margin:0 auto 40px;padding:16px;background:#fff}.story{height:500px}`, `
<section class="story" style="height:1000px"><h1>Morning edition</h1><p>All that matters before nine.</p></section>
<section data-widget="weather"><h2>Weather</h2><div class="slot"></div></section>
<section class="story"><h2>Politics</h2><p>A long day in parliament.</p></section>
<section data-widget="stocks"><h2>Markets</h2><div class="slot"></div></section>
<section class="story"><h2>Culture</h2><p>Three plays to see.</p></section>
<section data-widget="quiz"><h2>Quiz</h2><div class="slot"></div></section>
<section class="story"><h2>Sport</h2><p>Results from last night.</p></section>
<script>
(function () {
  var widgets = {
    weather: function (slot, data) { slot.textContent = data.today.max + ' degrees' },
    stocks: function (slot) { slot.textContent = quotes.map(String).join(', ') },
    quiz: function (slot, data) { slot.append.apply(slot, new Array(data.length - 4)) }
  }
  var observer = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (!entry.isIntersecting) return
      observer.unobserve(entry.target)
      setTimeout(function () { widgets[entry.target.dataset.widget](entry.target.querySelector('.slot'), []) }, 120)
    })
  })
  document.querySelectorAll('[data-widget]').forEach(function (node) { observer.observe(node) })
})()
</script>`),
    act: async (v) => {
      await v.pause(900)
      await v.hover('h1')
      await v.wheel(500)
      await v.pause(1200)
      await v.wheel(700)
      await v.pause(1200)
      await v.wheel(700)
      await v.pause(1200)
      await v.wheel(900)
      await v.pause(1200)
    },
    expected: ['errorBurst'],
  },
  {
    name: 'Paging quickly through the lightbox of a gallery that only moves its track',
    html: doc('Gallery', `
.thumbs{display:flex;gap:8px;padding:16px}.thumbs button{width:90px;height:70px;padding:0}
.lightbox{position:fixed;inset:0;background:#000d;display:flex;align-items:center;justify-content:center}
.frame{width:480px;height:320px;overflow:hidden}.track{display:flex;width:4800px;height:100%;transition:transform .2s}.track div{width:480px;height:100%}
.nav{position:absolute;top:50%}.prev{left:20px}.next{right:20px}.close{position:absolute;top:12px;right:12px}`, `
<h1>Dolomites, 8 pictures</h1><div class="thumbs" id="thumbs"></div>
<script type="module">
const colours = ['#844', '#484', '#448', '#884', '#488', '#848', '#a62', '#26a']
const thumbs = document.getElementById('thumbs')
colours.forEach((colour, i) => {
  const button = document.createElement('button')
  button.id = 'thumb-' + i
  button.style.background = colour
  button.setAttribute('aria-label', 'Picture ' + (i + 1))
  button.addEventListener('click', () => open(i))
  thumbs.append(button)
})
function open(at) {
  const back = document.activeElement
  const box = document.createElement('div')
  box.className = 'lightbox'
  box.setAttribute('role', 'dialog')
  box.setAttribute('aria-modal', 'true')
  box.innerHTML = '<div class="frame"><div class="track"></div></div><button class="nav prev" aria-label="Previous">&lt;</button><button class="nav next" id="next" aria-label="Next">&gt;</button><button class="close" id="close" aria-label="Close">x</button>'
  const track = box.querySelector('.track')
  for (const colour of colours) track.append(Object.assign(document.createElement('div'), { style: 'background:' + colour }))
  const go = (d) => { at = (at + d + colours.length) % colours.length; track.style.transform = 'translateX(' + -480 * at + 'px)' }
  const close = () => { box.remove(); document.removeEventListener('keydown', keys); back.focus() }
  const keys = (event) => { if (event.key === 'Escape') close(); if (event.key === 'ArrowRight') go(1) }
  box.querySelector('.prev').onclick = () => go(-1)
  box.querySelector('.next').onclick = () => go(1)
  box.querySelector('.close').onclick = close
  document.addEventListener('keydown', keys)
  document.body.append(box)
  go(0)
  box.querySelector('.next').focus()
}
</script>`),
    act: async (v) => {
      await v.pause(500)
      await v.press('#thumb-1')
      await v.pause(800)
      await v.press('#next', { times: 7, gap: 240 })
      await v.pause(900)
      await v.key('ArrowRight', { times: 3, gap: 200 })
      await v.pause(500)
      await v.key('Escape')
      await v.pause(400)
    },
    expected: [],
  },
  {
    name: 'Zooming and dragging a board like a map',
    html: doc('Museum plan', `
.viewport{position:relative;width:640px;height:400px;margin:16px;overflow:hidden;background:#e8efe4;border:1px solid #9a9;cursor:grab;touch-action:none}
.board{position:absolute;left:0;top:0;width:640px;height:400px;transform-origin:50% 50%}
.room{position:absolute;border:2px solid #575;background:#fff;padding:4px;user-select:none}.zoom{position:absolute;right:10px;top:10px;display:grid;gap:4px}`, `
<h1>Plan of the museum</h1>
<div class="viewport" id="viewport"><div class="board" id="board">
<div class="room" style="left:40px;top:40px;width:180px;height:120px">Egypt</div><div class="room" style="left:240px;top:40px;width:160px;height:200px">Rome</div>
<div class="room" style="left:40px;top:180px;width:180px;height:160px">Greece</div><div class="room" style="left:240px;top:260px;width:300px;height:80px">Shop</div></div>
<div class="zoom"><button type="button" id="in" aria-label="Closer">+</button><button type="button" id="out" aria-label="Farther">-</button></div></div>
<script>
(function () {
  var view = { x: 0, y: 0, k: 1 }, frame = 0, board = document.getElementById('board'), viewport = document.getElementById('viewport')
  function draw() {
    if (frame) return
    frame = requestAnimationFrame(function () {
      frame = 0
      board.style.transform = 'translate(' + view.x + 'px,' + view.y + 'px) scale(' + view.k + ')'
    })
  }
  document.getElementById('in').onclick = function () { view.k = Math.min(16, view.k * 1.4); draw() }
  document.getElementById('out').onclick = function () { view.k = Math.max(0.25, view.k / 1.4); draw() }
  var from = null
  viewport.addEventListener('pointerdown', function (event) {
    if (event.target.closest('button')) return
    from = { x: event.clientX - view.x, y: event.clientY - view.y }
  })
  window.addEventListener('pointermove', function (event) {
    if (!from) return
    view.x = event.clientX - from.x
    view.y = event.clientY - from.y
    draw()
  })
  window.addEventListener('pointerup', function () { from = null })
  viewport.addEventListener('dblclick', function (event) {
    if (event.target.closest('button')) return
    view.k = Math.min(16, view.k * 2)
    draw()
  })
})()
</script>`),
    act: async (v) => {
      await v.pause(500)
      await v.press('#in', { times: 5, gap: 200 })
      await v.pause(500)
      await v.drag('#viewport', [120, 60])
      await v.pause(400)
      await v.drag('#viewport', [-80, 40])
      await v.pause(400)
      await v.press('#out', { times: 4, gap: 230 })
      await v.pause(400)
    },
    expected: [],
  },
  {
    name: 'A film page whose player answers with a bar and the path of an icon',
    html: doc('Film', `
.player{width:640px;margin:20px auto;background:#111;color:#fff;border-radius:8px}.screen{height:260px}.controls{display:flex;gap:8px;align-items:center;padding:10px}
.controls button{background:none;color:#fff;border:1px solid #555}.rail{flex:1;height:6px;background:#444}.rail i{display:block;height:6px;width:calc(var(--at,0)*1%);background:#e33}`, `
<div class="player" id="player"><div class="screen"></div><div class="controls">
<button type="button" id="toggle" aria-label="Play or pause"><svg width="18" height="18" viewBox="0 0 18 18"><path id="icon" fill="currentColor" d="M4 2l12 7-12 7z"/></svg></button>
<button type="button" id="forward">+10 s</button><div class="rail" role="presentation"><i></i></div><button type="button" id="cc" aria-pressed="false">CC</button></div></div>
<script type="module">
const SHAPES = { paused: 'M4 2l12 7-12 7z', running: 'M4 2h4v14H4zM10 2h4v14h-4z' }
const player = document.getElementById('player')
const film = { at: 0, length: 300, running: false }
const paint = () => {
  player.style.setProperty('--at', String(film.at / film.length * 100))
  document.getElementById('icon').setAttribute('d', film.running ? SHAPES.running : SHAPES.paused)
}
setInterval(() => { if (film.running) { film.at += 0.25; paint() } }, 250)
document.getElementById('toggle').addEventListener('click', () => { film.running = !film.running; paint() })
document.getElementById('forward').addEventListener('click', () => { film.at = Math.min(film.length, film.at + 10); paint() })
document.getElementById('cc').addEventListener('click', (event) => {
  const on = event.currentTarget.getAttribute('aria-pressed') === 'true'
  event.currentTarget.setAttribute('aria-pressed', String(!on))
  event.currentTarget.style.background = on ? '' : '#e33'
})
</script>`),
    act: async (v) => {
      await v.pause(500)
      await v.press('#forward', { times: 6, gap: 210 })
      await v.pause(900)
      await v.press('#toggle', { times: 4, gap: 300 })
      await v.pause(900)
      await v.press('#cc', { times: 3, gap: 260 })
      await v.pause(400)
    },
    expected: [],
  },
  {
    name: 'A cook marks lines of a recipe by pressing them three times',
    html: doc('Recipe', `main{max-width:640px;margin:0 auto;padding:16px}.step{cursor:text}.hl{background:#ffef9f}`, `
<main><h1>Plum cake</h1><p id="intro">Serves eight. Bake it a day before, it only gets better.</p>
<h2>Ingredients</h2><p id="ing">250 g flour, 125 g butter, 100 g sugar, one egg, 1 kg plums</p><p>A pinch of salt and some cinnamon</p>
<h2>Method</h2><p class="step" id="step1">Rub the butter into the flour, add sugar and egg, and chill the dough for half an hour.</p>
<p class="step" id="step2">Roll it out, lay the plums on in rows, and bake at 190 degrees until the edges are brown.</p>
<aside><h2>More cakes</h2><ul><li><a href="#cherry">Cherry</a></li><li><a href="#apple">Apple</a></li></ul></aside></main>
<script>
(function () {
  // counts reads for the editors, changes nothing
  var reads = {}
  document.querySelectorAll('.step').forEach(function (step) {
    step.addEventListener('click', function () { reads[step.id] = (reads[step.id] || 0) + 1 })
  })
})()
</script>`),
    act: async (v) => {
      await v.pause(800)
      await v.press('#ing', { times: 3, gap: 110 })
      await v.pause(1800)
      await v.press('#step1', { times: 3, gap: 110 })
      await v.pause(1800)
      await v.press('#step2', { times: 2, gap: 110 })
      await v.pause(500)
    },
    expected: [],
  },
  {
    name: 'A heartbeat of a news site fails over and over while saving an article works',
    html: doc('Long read', `article{max-width:640px;margin:0 auto;padding:16px}.save[aria-pressed=true]{background:#fd6}`, `
<article><h1>The river that moved</h1><button type="button" class="save" id="save" aria-pressed="false">Save for later</button>
<p>When the spring floods came, the river did not go back to its bed. It had found a better one.</p>
<p>Since then the village has had a bridge over dry stones, and a ferry where the football pitch was.</p>
<button type="button" id="bigger">Larger type</button></article>
<script type="module">
// the live counter of readers lost its backend; nobody sees it
setInterval(() => { throw new Error('Heartbeat: no channel') }, 900)
setInterval(() => { Promise.reject(new Error('presence')).catch((error) => console.error(error)) }, 700)
console.error('Deprecated: use <reader-count>')
const save = document.getElementById('save')
let size = 16
save.addEventListener('click', () => {
  const on = save.getAttribute('aria-pressed') !== 'true'
  save.setAttribute('aria-pressed', String(on))
  save.textContent = on ? 'Saved' : 'Save for later'
})
document.getElementById('bigger').addEventListener('click', () => {
  size += 2
  document.querySelectorAll('article p').forEach((p) => { p.style.fontSize = size + 'px' })
})
</script>`),
    act: async (v) => {
      await v.pause(1500)
      await v.press('#save')
      await v.pause(1300)
      await v.press('#save')
      await v.pause(1300)
      await v.press('#bigger', { times: 4, gap: 280, follow: true })
      await v.pause(3000)
    },
    expected: [],
  },
  {
    name: 'A podcast archive loads older episodes from a second server when the first one fails',
    html: doc('Archive', `main{max-width:640px;margin:0 auto;padding:16px}.ep{padding:10px;background:#fff;margin:6px 0;border-radius:6px}`, `
<main><h1>All episodes</h1><button type="button" id="older">Older episodes</button><div id="list"><div class="ep">112 Salt</div><div class="ep">111 Clay</div></div></main>
<script type="module">
let number = 110
async function first(...paths) {
  let last
  for (const path of paths) {
    try {
      const answer = await fetch(path)
      if (answer.ok) return await answer.json()
      last = new Error(path + ' ' + answer.status)
    } catch (error) { last = error }
  }
  throw last
}
const list = document.getElementById('list')
document.getElementById('older').addEventListener('click', async () => {
  const titles = await first('/api/v2/episodes', '/api/episodes')
  const some = document.createDocumentFragment()
  for (const title of titles) {
    const div = document.createElement('div')
    div.className = 'ep'
    div.textContent = number-- + ' ' + title
    some.append(div)
  }
  list.append(some)
})
</script>`),
    routes: {
      '/api/v2/episodes': { status: 500, type: 'application/json', body: '{}', after: 30 },
      '/api/episodes': { type: 'application/json', body: '["Wool","Iron"]', after: 50 },
    },
    act: async (v) => {
      await v.pause(600)
      await v.press('#older', { times: 4, gap: 550 })
      await v.pause(1200)
    },
    expected: [],
  },
]

const widgets: Situation[] = [
  {
    name: 'A date picker at the end of its range draws the same month and a new arrow each time',
    html: doc('Booking', `
.picker{width:300px;margin:20px;padding:12px;background:#fff;border:1px solid #ccc;border-radius:8px}.head{display:flex;justify-content:space-between;align-items:center}
.grid{display:grid;grid-template-columns:repeat(7,1fr);gap:2px}.grid button{padding:6px 0;border:0}`, `
<h1>When do you want to come?</h1><div class="picker" id="picker" role="group" aria-label="Arrival"></div>
<script>
(function () {
  var names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
  var state = { year: 2031, month: 5, max: { year: 2031, month: 5 }, min: { year: 2031, month: 2 }, picked: null }
  function html() {
    var days = new Date(state.year, state.month + 1, 0).getDate(), out = ''
    for (var d = 1; d <= days; d++) out += '<button type="button" data-day="' + d + '">' + d + '</button>'
    return '<div class="head"><button type="button" data-nav="-1" id="prev" aria-label="Month before">&lt;</button><b>' + names[state.month] + ' ' + state.year + '</b><button type="button" data-nav="1" id="next" aria-label="Next month">&gt;</button></div><div class="grid">' + out + '</div>'
  }
  function render() { document.getElementById('picker').innerHTML = html() }
  function clamp(at) {
    var n = at.year * 12 + at.month, lo = state.min.year * 12 + state.min.month, hi = state.max.year * 12 + state.max.month
    n = Math.min(hi, Math.max(lo, n))
    return { year: Math.floor(n / 12), month: n % 12 }
  }
  document.getElementById('picker').addEventListener('click', function (event) {
    var nav = event.target.getAttribute('data-nav')
    if (nav) {
      var to = clamp({ year: state.year, month: state.month + Number(nav) })
      state.year = to.year
      state.month = to.month
      render()
    }
  })
  render()
})()
</script>`),
    act: async (v) => {
      await v.pause(800)
      await v.press('#next', { times: 5, gap: 280 })
      await v.pause(500)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A kiosk driven by keys gets Enter on its check-in button five times and stays as it is',
    html: doc('Check-in', `main{padding:40px;text-align:center}button:focus-visible{outline:4px solid #06c}.big{font-size:24px;padding:20px 40px}`, `
<main><h1>Welcome on board</h1><p>Booking 7XK2PQ, two travellers, window seats.</p>
<button type="button" class="big" id="checkin">Check in now</button> <button type="button" class="big" id="lang">Deutsch</button></main>
<script type="module">
const machine = {
  state: 'idle',
  states: {
    idle: { SCANNED: 'ready' },
    ready: { CHECK_IN: 'seats' },
    seats: { DONE: 'end' },
  },
  send(event) {
    const next = this.states[this.state][event]
    if (!next) return
    this.state = next
    document.querySelector('main').innerHTML = '<h1>' + (next === 'seats' ? 'Choose your seats' : 'Have a good trip') + '</h1>'
  },
}
document.getElementById('checkin').addEventListener('click', () => machine.send('CHECK_IN'))
document.getElementById('lang').addEventListener('click', (event) => { document.querySelector('h1').textContent = 'Willkommen an Bord' })
</script>`),
    act: async (v) => {
      await v.pause(700)
      await v.focus('#checkin')
      await v.pause(500)
      await v.key('Enter', { times: 5, gap: 280 })
      await v.pause(600)
    },
    expected: ['rageClick'],
    allowed: ['deadClick', 'keyMash'],
  },
  {
    name: 'The arrow of a product row scrolls an element that has nothing to scroll while the hero turns by itself',
    html: doc('Shop', `
.hero{height:140px;overflow:hidden;background:#eee}.hero div{height:140px;display:none;align-items:center;justify-content:center;font-size:28px}.hero .on{display:flex}
.row{position:relative;width:620px;margin:20px}.track{display:flex;gap:12px;overflow-x:hidden}.card{flex:0 0 200px;height:140px;background:#fff;border:1px solid #ddd;padding:12px}
.arrow{position:absolute;right:-10px;top:60px;border-radius:50%}`, `
<div class="hero" id="hero"><div class="on">Spring sale</div><div>Free returns</div><div>New: raincoats</div></div>
<section class="row" id="row"><h2>Others also bought</h2><div class="track" id="track"><div class="card">Kettle</div><div class="card">Teapot</div><div class="card">Mug</div><div class="card">Strainer</div><div class="card">Tea tin</div><div class="card">Honey</div></div>
<button type="button" class="arrow" id="arrow" aria-label="More">&gt;</button></section>
<script>
(function () {
  var at = 0, slides = document.querySelectorAll('#hero div')
  setInterval(function () {
    slides[at].classList.remove('on')
    at = (at + 1) % slides.length
    slides[at].classList.add('on')
  }, 700)
  document.getElementById('arrow').addEventListener('click', function () {
    // should have been the track
    document.getElementById('track').parentElement.scrollBy({ left: 212, behavior: 'smooth' })
  })
})()
</script>`),
    act: async (v) => {
      await v.pause(3500)
      await v.press('#arrow', { times: 5, gap: 290 })
      await v.pause(500)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A dialog waits for the end of a transition it does not have',
    html: doc('Members', `
main{padding:24px}.overlay{position:fixed;inset:0;background:#0007;display:grid;place-items:center}.dialog{position:relative;background:#fff;padding:28px;border-radius:12px;width:380px}
.x{position:absolute;right:10px;top:10px;border:0;font-size:20px}`, `
<main id="app"><h1>Members</h1><p>23 people can see this space.</p><button type="button" id="invite">Invite someone</button></main>
<script type="module">
class Dialog {
  constructor(title, body) {
    this.node = document.createElement('div')
    this.node.className = 'overlay'
    this.node.innerHTML = '<div class="dialog" role="dialog" aria-modal="true" aria-labelledby="t"><h2 id="t"></h2><div class="body"></div><button type="button" class="x" id="x" aria-label="Close">x</button></div>'
    this.node.querySelector('h2').textContent = title
    this.node.querySelector('.body').innerHTML = body
    this.node.querySelector('.x').addEventListener('click', () => this.close())
    this.trap = (event) => { if (!this.node.contains(event.target)) this.node.querySelector('.x').focus() }
  }
  open() {
    document.body.append(this.node)
    document.getElementById('app').inert = true
    document.addEventListener('focusin', this.trap)
    this.node.querySelector('.x').focus()
  }
  async close() {
    this.node.dataset.state = 'closing'
    await new Promise((done) => this.node.addEventListener('transitionend', done, { once: true }))
    document.removeEventListener('focusin', this.trap)
    document.getElementById('app').inert = false
    this.node.remove()
  }
}
document.getElementById('invite').addEventListener('click', () => new Dialog('Invite someone', '<p>Send this link: <code>example.test/j/81h2</code></p>').open())
</script>`),
    act: async (v) => {
      await v.pause(600)
      await v.press('#invite')
      await v.pause(1800)
      await v.press('#x', { times: 4, gap: 300 })
      await v.pause(500)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'The swatches of a theme editor set a variable that nothing is drawn with',
    html: doc('Theme', `
:root{--accent:#06c}.bar{height:60px;background:var(--accent);color:#fff;padding:16px}.swatches{display:flex;gap:10px;padding:20px}
.swatch{width:44px;height:44px;padding:0;border-radius:50%;border:2px solid #fff;box-shadow:0 0 0 1px #999}.swatch:hover{transform:scale(1.08)}`, `
<div class="bar">Your shop</div><div class="swatches" role="group" aria-label="Accent colour">
<button type="button" class="swatch" id="teal" data-colour="#0a8a8a" style="background:#0a8a8a" aria-label="Teal"></button>
<button type="button" class="swatch" id="plum" data-colour="#7a2a6a" style="background:#7a2a6a" aria-label="Plum"></button>
<button type="button" class="swatch" id="rust" data-colour="#b4512a" style="background:#b4512a" aria-label="Rust"></button></div>
<p style="padding:0 20px">The bar above shows how visitors will see it.</p>
<script>
(function () {
  var theme = { brand: '#06c' }
  document.querySelector('.swatches').addEventListener('click', function (event) {
    var swatch = event.target.closest('.swatch')
    if (!swatch) return
    theme.brand = swatch.dataset.colour
    // the style sheet reads --accent
    document.documentElement.style.setProperty('--brand', theme.brand)
  })
})()
</script>`),
    act: async (v) => {
      await v.pause(900)
      await v.press('#teal')
      await v.pause(4000)
      await v.press('#rust')
      await v.pause(1000)
    },
    expected: ['deadClick'],
    knownLimit: 'Which variables of CSS are used is not looked up.',
  },
  {
    name: 'A coach mark that is sent away is mounted again at once',
    html: doc('Board', `
.cols{display:flex;gap:12px;padding:16px}.col{width:200px;background:#fff;padding:12px;border-radius:8px}
.coach{position:absolute;left:60px;top:200px;width:280px;padding:16px;background:#223;color:#fff;border-radius:8px}.coach button{margin-top:8px}`, `
<h1>Sprint 12</h1><div class="cols"><div class="col"><h2>To do</h2><p>Icons</p><p>Search</p></div><div class="col"><h2>Doing</h2><p>Login</p></div></div><div id="layer"></div>
<script type="module">
// a store that forgets: writing is blocked, reading says it was never seen
const store = { read: () => null, write: () => {} }
const layer = document.getElementById('layer')
let mounted = null
function dismiss() {
  store.write('coach:columns', 'seen')
  mounted.remove()
  mounted = null
  schedule()
}
function effect() {
  if (store.read('coach:columns') || mounted) return
  mounted = document.createElement('div')
  mounted.className = 'coach'
  mounted.setAttribute('role', 'note')
  mounted.innerHTML = '<b>New: columns</b><div>Drag cards from one column to the next.</div><button type="button" id="gotit">Got it</button>'
  mounted.querySelector('button').addEventListener('click', dismiss)
  layer.append(mounted)
}
function schedule() { setTimeout(effect, 40) }
schedule()
</script>`),
    act: async (v) => {
      await v.pause(1200)
      await v.press('#gotit')
      await v.pause(4200)
      await v.press('#gotit')
      await v.pause(1000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A mail list with a tick box that springs back and an undo that is rejected',
    html: doc('Mail', `
ul{list-style:none;margin:0;padding:0 16px}li{display:flex;gap:12px;align-items:center;padding:10px;border-bottom:1px solid #ddd;background:#fff}li span{flex:1}
.snackbar{position:fixed;left:16px;bottom:16px;background:#333;color:#fff;padding:12px 16px;border-radius:6px;display:flex;gap:16px;align-items:center}.snackbar button{background:none;color:#8cf;border:0}
input[type=checkbox]{width:22px;height:22px;cursor:pointer}`, `
<h1>Inbox</h1><ul id="mails"></ul><div id="snack" role="status"></div>
<script type="module">
let state = { mails: [{ id: 1, from: 'Ana', text: 'Minutes of Monday' }, { id: 2, from: 'Post', text: 'Your parcel is near' }, { id: 3, from: 'Lee', text: 'Lunch?' }], selected: new Set() }
const list = document.getElementById('mails')
function render() {
  list.replaceChildren(...state.mails.map((mail) => {
    const li = document.createElement('li')
    li.innerHTML = '<input type="checkbox" aria-label="Select"><b></b><span></span><button type="button">Archive</button>'
    li.querySelector('input').id = 'box-' + mail.id
    li.querySelector('b').textContent = mail.from
    li.querySelector('span').textContent = mail.text
    li.querySelector('button').id = 'archive-' + mail.id
    // a controlled box: what the state says is what it shows, and the reducer forgot this action
    li.querySelector('input').addEventListener('change', (event) => { dispatch({ type: 'toggle', id: mail.id }); event.target.checked = state.selected.has(mail.id) })
    li.querySelector('button').addEventListener('click', () => dispatch({ type: 'archive', id: mail.id }))
    return li
  }))
}
function dispatch(action) {
  if (action.type === 'archive') {
    state = { ...state, mails: state.mails.filter((mail) => mail.id !== action.id) }
    render()
    const snack = document.getElementById('snack')
    snack.innerHTML = '<div class="snackbar">Archived <button type="button" id="undo">Undo</button></div>'
    snack.querySelector('button').addEventListener('click', () => { undo(action.id) })
  }
}
async function undo(id) {
  await Promise.resolve()
  throw new Error('Undo of ' + id + ': history is empty')
}
render()
</script>`),
    act: async (v) => {
      await v.pause(700)
      await v.press('#box-2')
      await v.pause(4500)
      await v.press('#archive-1')
      await v.pause(3000)
      await v.press('#undo')
      await v.pause(1500)
    },
    expected: ['deadClick', 'errorClick'],
  },
  {
    name: 'Components with open shadow roots: a sign-in that refuses thrice and a slotted menu nobody hears',
    html: doc('Sign in', `body{padding:30px}login-card,card-menu{display:block;width:340px;margin-bottom:20px}`, `
<login-card></login-card>
<card-menu><span slot="label">Trouble signing in?</span></card-menu>
<script type="module">
customElements.define('login-card', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' })
    root.innerHTML = '<style>:host{border:1px solid #ccc;padding:16px;background:#fff}input{display:block;width:100%;margin:4px 0 12px;padding:8px;font:inherit}[aria-invalid=true]{border:2px solid #b00}.err{color:#b00}</style>'
      + '<form novalidate><label>Member number<input id="member" autocomplete="off" aria-describedby="err"></label><p class="err" id="err" hidden>This is not a member number.</p><button id="enter">Sign in</button></form>'
    const input = root.querySelector('input')
    root.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault()
      const good = /^M-[0-9]{6}$/.test(input.value)
      input.setAttribute('aria-invalid', String(!good))
      root.querySelector('.err').hidden = good
      if (good) root.querySelector('form').replaceWith('Welcome back')
    })
  }
})
customElements.define('card-menu', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' })
    root.innerHTML = '<style>button{all:unset;cursor:pointer;color:#06c;text-decoration:underline;user-select:none}</style><button id="trouble" type="button"><slot name="label"></slot></button>'
    root.querySelector('button').addEventListener('click', () => {
      // stays inside: not composed
      root.querySelector('button').dispatchEvent(new CustomEvent('menu-open', { bubbles: true }))
    })
  }
})
document.addEventListener('menu-open', () => { document.body.append(Object.assign(document.createElement('p'), { textContent: 'Call us: 0800 123' })) })
</script>`),
    act: async (v) => {
      await v.fill('#member', '4411')
      await v.pause(300)
      await v.press('#enter')
      await v.pause(1800)
      await v.fill('#member', 'M4411')
      await v.press('#enter')
      await v.pause(2200)
      await v.fill('#member', 'M-4411')
      await v.press('#enter')
      await v.pause(3500)
      await v.press('#trouble')
      await v.pause(1000)
    },
    expected: ['formLoop', 'deadClick'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A combobox walked with the arrow keys and chosen from with Enter',
    html: doc('Airport', `
.combo{width:320px;margin:24px;position:relative}.combo input{width:100%;padding:10px;font:inherit}.combo ul{position:absolute;left:0;right:0;margin:0;padding:0;list-style:none;background:#fff;border:1px solid #ccc}
.combo li{padding:8px 12px}.combo li[aria-selected=true]{background:#def}`, `
<h1>Where from?</h1><div class="combo"><input id="from" role="combobox" aria-expanded="false" aria-controls="opts" aria-autocomplete="list" autocomplete="off" placeholder="City"><ul id="opts" role="listbox" hidden></ul></div><p id="chosen" role="status"></p>
<script type="module">
const cities = ['Belfast', 'Belgrade', 'Bergen', 'Berlin', 'Bern', 'Bilbao', 'Bremen', 'Brussels', 'Bucharest', 'Budapest']
const input = document.getElementById('from'), list = document.getElementById('opts')
let at = -1, shown = []
function draw() {
  list.hidden = !shown.length
  input.setAttribute('aria-expanded', String(!list.hidden))
  list.innerHTML = shown.map((city, i) => '<li role="option" id="o' + i + '" aria-selected="' + (i === at) + '">' + city + '</li>').join('')
  if (at >= 0) input.setAttribute('aria-activedescendant', 'o' + at)
  else input.removeAttribute('aria-activedescendant')
}
function choose(city) {
  input.value = city
  shown = []
  at = -1
  draw()
  document.getElementById('chosen').textContent = 'From ' + city
}
let timer
input.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(() => {
    const text = input.value.toLowerCase()
    shown = text ? cities.filter((city) => city.toLowerCase().startsWith(text)) : []
    at = -1
    draw()
  }, 120)
})
input.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown' && shown.length) { at = (at + 1) % shown.length; draw(); event.preventDefault() }
  if (event.key === 'ArrowUp' && shown.length) { at = (at - 1 + shown.length) % shown.length; draw(); event.preventDefault() }
  if (event.key === 'Enter' && at >= 0) { choose(shown[at]); event.preventDefault() }
  if (event.key === 'Escape') { shown = []; draw() }
})
list.addEventListener('mousedown', (event) => event.preventDefault())
list.addEventListener('click', (event) => { if (event.target.id) choose(event.target.textContent) })
</script>`),
    act: async (v) => {
      await v.press('#from')
      await v.type('be')
      await v.pause(600)
      await v.key('ArrowDown', { times: 4, gap: 160 })
      await v.pause(300)
      await v.key('ArrowUp')
      await v.pause(300)
      await v.key('Enter')
      await v.pause(900)
      await v.fill('#from', 'bu')
      await v.pause(600)
      await v.press('#o1')
      await v.pause(500)
    },
    expected: [],
    allowed: ['keyMash'],
  },
  {
    name: 'A date range is found by paging half a year ahead and pressing two days',
    html: doc('Cottage', `
.picker{width:320px;margin:20px;background:#fff;padding:12px;border:1px solid #ccc}.head{display:flex;justify-content:space-between;align-items:center}
.grid{display:grid;grid-template-columns:repeat(7,1fr)}.day{padding:8px 0;border:0;border-radius:0}.day.in{background:#cfe6ff}.day.edge{background:#06c;color:#fff}`, `
<h1>Cottage by the lake</h1><div class="picker"><div class="head"><button type="button" id="prev">&lt;</button><b id="title" aria-live="polite"></b><button type="button" id="next">&gt;</button></div><div class="grid" id="grid"></div><p id="sum">Choose your dates</p></div>
<script>
(function () {
  var shown = new Date(2031, 0, 1), from = null, to = null
  var grid = document.getElementById('grid')
  function key(d) { return new Date(shown.getFullYear(), shown.getMonth(), d).getTime() }
  function render() {
    document.getElementById('title').textContent = (shown.getMonth() + 1) + '/' + shown.getFullYear()
    grid.innerHTML = ''
    var days = new Date(shown.getFullYear(), shown.getMonth() + 1, 0).getDate()
    for (var d = 1; d <= days; d++) {
      var day = document.createElement('button'), k = key(d)
      day.type = 'button'
      day.id = 'd' + d
      day.textContent = d
      day.className = 'day' + (k === from || k === to ? ' edge' : from && to && k > from && k < to ? ' in' : '')
      day.dataset.k = k
      grid.appendChild(day)
    }
    if (from && to) document.getElementById('sum').textContent = Math.round((to - from) / 864e5) + ' nights'
  }
  document.getElementById('next').onclick = function () { shown.setMonth(shown.getMonth() + 1); render() }
  document.getElementById('prev').onclick = function () { shown.setMonth(shown.getMonth() - 1); render() }
  grid.onclick = function (event) {
    var k = Number(event.target.dataset.k)
    if (!k) return
    if (!from || to || k < from) { from = k; to = null } else to = k
    render()
  }
  render()
})()
</script>`),
    act: async (v) => {
      await v.pause(500)
      await v.press('#next', { times: 7, gap: 200 })
      await v.pause(600)
      await v.press('#prev')
      await v.pause(700)
      await v.press('#d10')
      await v.pause(800)
      await v.press('#d14')
      await v.pause(500)
    },
    expected: [],
  },
  {
    name: 'A data grid is sorted three ways and edited by pressing a cell twice',
    html: doc('Stock', `
table{border-collapse:collapse;margin:20px;background:#fff}th,td{border:1px solid #ccc;padding:8px 14px;min-width:90px}th{cursor:pointer;user-select:none;background:#f2f2f2}
td[aria-selected=true]{outline:2px solid #06c;outline-offset:-2px}td{user-select:none}td input{width:80px;font:inherit}th[aria-sort=ascending]::after{content:" ^"}th[aria-sort=descending]::after{content:" v"}`, `
<h1>Stock</h1><table role="grid" id="grid"><thead><tr><th id="h-name" data-key="name">Name</th><th id="h-count" data-key="count">Count</th></tr></thead><tbody></tbody></table>
<script type="module">
const rows = [{ id: 'a', name: 'Bolts', count: 40 }, { id: 'b', name: 'Angle', count: 12 }, { id: 'c', name: 'Nuts', count: 75 }, { id: 'd', name: 'Dowels', count: 33 }]
const view = { key: null, way: 0, cell: null }
const grid = document.getElementById('grid'), body = grid.tBodies[0]
function render() {
  const sorted = view.way ? [...rows].sort((x, y) => (x[view.key] > y[view.key] ? 1 : -1) * view.way) : rows
  body.replaceChildren(...sorted.map((row) => {
    const tr = document.createElement('tr')
    for (const key of ['name', 'count']) {
      const td = tr.insertCell()
      td.id = row.id + '-' + key
      td.textContent = row[key]
      td.setAttribute('role', 'gridcell')
    }
    return tr
  }))
  for (const th of grid.querySelectorAll('th')) th.setAttribute('aria-sort', th.dataset.key === view.key && view.way ? (view.way > 0 ? 'ascending' : 'descending') : 'none')
}
grid.tHead.addEventListener('click', (event) => {
  const key = event.target.dataset.key
  if (!key) return
  view.way = view.key === key ? [1, -1, 0][[0, 1, -1].indexOf(view.way)] : 1
  view.key = key
  render()
})
body.addEventListener('click', (event) => {
  const td = event.target.closest('td')
  if (!td) return
  if (view.cell && view.cell !== td) view.cell.removeAttribute('aria-selected')
  view.cell = td
  td.setAttribute('aria-selected', 'true')
})
body.addEventListener('dblclick', (event) => {
  const td = event.target.closest('td')
  if (!td || td.querySelector('input')) return
  const [id, key] = td.id.split('-'), row = rows.find((one) => one.id === id)
  const input = Object.assign(document.createElement('input'), { value: row[key] })
  td.replaceChildren(input)
  input.focus()
  input.select()
  input.addEventListener('keydown', (press) => {
    if (press.key !== 'Enter') return
    row[key] = key === 'count' ? Number(input.value) : input.value
    render()
  })
})
render()
</script>`),
    act: async (v) => {
      await v.pause(500)
      await v.press('#h-count', { times: 3, gap: 360 })
      await v.pause(900)
      await v.press('#b-count', { times: 2, gap: 130 })
      await v.pause(400)
      await v.type('18')
      await v.key('Enter')
      await v.pause(900)
      await v.press('#h-name', { times: 2, gap: 400 })
      await v.pause(500)
    },
    expected: [],
  },
  {
    name: 'Chips of a multi-select are taken off one by one at the same place',
    html: doc('Filters', `
.field{display:flex;flex-wrap:nowrap;gap:6px;width:760px;margin:24px;padding:6px;border:1px solid #bbb;background:#fff}
.chip{display:flex;align-items:center;justify-content:space-between;width:110px;padding:4px 8px;background:#e4ecf5;border-radius:14px}.chip button{padding:2px 8px;border:0;background:none}.field input{flex:1;border:0;min-width:40px}`, `
<h1>Skills</h1><div class="field" id="field"><input id="entry" aria-label="Add a skill"></div><p id="hits" aria-live="polite"></p>
<script type="module">
// a keyed list, patched in place
let chips = ['Python', 'SQL', 'Figma', 'Rust', 'Kotlin', 'Docker']
const field = document.getElementById('field'), entry = document.getElementById('entry'), nodes = new Map()
function patch() {
  for (const [key, node] of nodes) if (!chips.includes(key)) { node.remove(); nodes.delete(key) }
  for (const key of chips) {
    if (nodes.has(key)) continue
    const node = document.createElement('span')
    node.className = 'chip'
    node.innerHTML = '<span></span><button type="button">x</button>'
    node.firstChild.textContent = key
    node.lastChild.setAttribute('aria-label', 'Remove ' + key)
    node.lastChild.onclick = () => { chips = chips.filter((one) => one !== key); patch() }
    nodes.set(key, node)
    field.insertBefore(node, entry)
  }
  document.getElementById('hits').textContent = 320 - chips.length * 41 + ' people'
}
entry.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && entry.value) { chips = [...chips, entry.value]; entry.value = ''; patch() }
  if (event.key === 'Backspace' && !entry.value && chips.length) { chips = chips.slice(0, -1); patch() }
})
patch()
</script>`),
    act: async (v) => {
      await v.pause(500)
      await v.press('#field .chip:first-child button', { times: 4, gap: 270 })
      await v.pause(700)
      await v.press('#entry')
      await v.type('Go')
      await v.key('Enter')
      await v.pause(500)
    },
    expected: [],
  },
  {
    name: 'A custom select in an open shadow root is opened and shut several times before a choice',
    html: doc('Size', `body{padding:30px}fancy-select{display:block;width:240px}`, `
<h1>Size</h1><fancy-select id="size" label="Choose a size"><div data-value="s">Small</div><div data-value="m">Medium</div><div data-value="l">Large</div></fancy-select>
<script type="module">
customElements.define('fancy-select', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' })
    root.innerHTML = '<style>:host{position:relative}.trigger{font:inherit;width:100%;padding:10px;text-align:left;user-select:none}.panel{border:1px solid #ccc;background:#fff}.panel[data-closed]{display:none}::slotted(div){padding:8px 12px;cursor:pointer}</style>'
      + '<button class="trigger" id="trigger" type="button" aria-haspopup="listbox"></button><div class="panel" data-closed><slot></slot></div>'
    this.trigger = root.querySelector('.trigger')
    this.panel = root.querySelector('.panel')
    this.trigger.textContent = this.getAttribute('label')
    this.trigger.addEventListener('click', () => this.panel.toggleAttribute('data-closed'))
    root.querySelector('slot').addEventListener('click', (event) => {
      const option = event.target.closest('[data-value]')
      if (!option) return
      this.value = option.dataset.value
      this.trigger.textContent = option.textContent
      this.panel.setAttribute('data-closed', '')
      this.dispatchEvent(new Event('change', { bubbles: true, composed: true }))
    })
  }
})
</script>`),
    act: async (v) => {
      await v.pause(500)
      await v.press('#trigger', { times: 5, gap: 320 })
      await v.pause(900)
      await v.press('#size [data-value="m"]')
      await v.pause(500)
    },
    expected: [],
  },
  {
    name: 'A virtual list is paged with a button while its rows are used again',
    html: doc('Log', `
.viewport{height:300px;width:520px;margin:16px;overflow-y:auto;border:1px solid #bbb;background:#fff;position:relative}.pad{position:relative}
.r{position:absolute;left:0;right:0;top:0;height:30px;line-height:30px;padding:0 12px;border-bottom:1px solid #eee;will-change:transform}`, `
<h1>Log, 10,000 lines</h1><button type="button" id="down">Page down</button> <button type="button" id="end">To the end</button><div class="viewport" id="vp" tabindex="0"><div class="pad" id="pad"></div></div>
<script type="module">
const H = 30, N = 10000, POOL = 14
const vp = document.getElementById('vp'), pad = document.getElementById('pad')
pad.style.height = H * N + 'px'
const pool = Array.from({ length: POOL }, () => {
  const row = document.createElement('div')
  row.className = 'r'
  pad.append(row)
  return row
})
function layout() {
  const first = Math.floor(vp.scrollTop / H)
  for (let i = 0; i < POOL; i++) {
    const n = first + i, row = pool[n % POOL]
    row.style.transform = 'translateY(' + n * H + 'px)'
    row.textContent = 'line ' + n + ': ' + ['GET', 'PUT', 'POST'][n % 3] + ' /item/' + n * 7 % 991
  }
}
let frame
vp.addEventListener('scroll', () => { cancelAnimationFrame(frame); frame = requestAnimationFrame(layout) })
document.getElementById('down').addEventListener('click', () => { vp.scrollTop += 290 })
document.getElementById('end').addEventListener('click', () => { vp.scrollTop = H * N })
layout()
</script>`),
    act: async (v) => {
      await v.pause(500)
      await v.press('#down', { times: 6, gap: 230 })
      await v.pause(800)
      await v.press('#end')
      await v.pause(500)
    },
    expected: [],
  },
  {
    name: 'Bold is put on and off in a rich text editor that keeps the selection',
    html: doc('Editor', `
.editor{width:600px;margin:20px;background:#fff;border:1px solid #ccc}.bar{display:flex;gap:4px;padding:6px;border-bottom:1px solid #ddd}.bar button[aria-pressed=true]{background:#def}
.doc{min-height:140px;padding:12px;outline:0}`, `
<div class="editor"><div class="bar" role="toolbar"><button type="button" id="bold" data-cmd="bold" aria-pressed="false"><b>B</b></button><button type="button" id="italic" data-cmd="italic" aria-pressed="false"><i>I</i></button><button type="button" id="under" data-cmd="underline" aria-pressed="false"><u>U</u></button></div>
<div class="doc" id="doc" contenteditable="true"><p id="para">The meeting starts at nine in the small hall.</p><p>Please bring the plans.</p></div></div>
<script>
(function () {
  var bar = document.querySelector('.bar')
  function sync() {
    bar.querySelectorAll('button').forEach(function (button) {
      button.setAttribute('aria-pressed', String(document.queryCommandState(button.dataset.cmd)))
    })
  }
  // keep focus and selection where they are
  bar.addEventListener('mousedown', function (event) { event.preventDefault() })
  bar.addEventListener('click', function (event) {
    var button = event.target.closest('button')
    if (!button) return
    document.execCommand(button.dataset.cmd)
    sync()
  })
  document.addEventListener('selectionchange', sync)
})()
</script>`),
    act: async (v) => {
      await v.pause(500)
      await v.press('#para', { times: 3, gap: 110 })
      await v.pause(700)
      await v.press('#bold', { times: 4, gap: 290 })
      await v.pause(700)
      await v.press('#italic', { times: 3, gap: 260 })
      await v.pause(500)
    },
    expected: [],
  },
]

const forms: Situation[] = [
  {
    name: 'A masked phone field cuts off the digit that its form then misses',
    html: doc('Call back', `form{max-width:360px;margin:24px;display:grid;gap:10px}input{font:inherit;padding:8px}[aria-invalid=true]{border:2px solid #b00020}.msg{color:#b00020;font-size:14px;min-height:1.4em}`, `
<h1>We call you back</h1><form id="form" novalidate><label for="name">Name</label><input id="name" autocomplete="off"><label for="phone">Phone</label><input id="phone" inputmode="tel" maxlength="13" aria-describedby="phone-msg" autocomplete="off"><div class="msg" id="phone-msg"></div><button id="send">Request call</button></form>
<script>
(function ($) {
  var phone = $('phone')
  phone.addEventListener('input', function () {
    // the mask was made for nine digits
    var d = phone.value.split('').filter(function (c) { return c >= '0' && c <= '9' }).join('').slice(0, 9)
    phone.value = d.length > 6 ? '(' + d.slice(0, 3) + ') ' + d.slice(3, 6) + '-' + d.slice(6) : d.length > 3 ? '(' + d.slice(0, 3) + ') ' + d.slice(3) : d
  })
  $('form').addEventListener('submit', function (event) {
    event.preventDefault()
    var digits = phone.value.split('').filter(function (c) { return c >= '0' && c <= '9' }).length
    if (digits !== 10) {
      phone.setAttribute('aria-invalid', 'true')
      $('phone-msg').textContent = 'Please give all 10 digits.'
      phone.focus()
      return
    }
    $('form').innerHTML = '<p>Thank you, we will call.</p>'
  })
})(function (id) { return document.getElementById(id) })
</script>`),
    act: async (v) => {
      await v.fill('#name', 'Jo')
      await v.fill('#phone', '5551234567')
      await v.press('#send')
      await v.pause(2200)
      await v.fill('#phone', '555 123 4567')
      await v.press('#send')
      await v.pause(2600)
      await v.fill('#phone', '(555)1234567')
      await v.press('#send')
      await v.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A registration whose server refuses each user name with 422 and a text under the field',
    html: doc('Register', `form{max-width:380px;margin:24px}.f{margin-bottom:12px}.f input{display:block;width:100%;padding:8px;font:inherit}.f.has-error input{border:2px solid #c00}.f .error{color:#c00}`, `
<h1>Create account</h1><form id="reg"><div class="f" data-field="user"><label>User name <input id="user" name="user" autocomplete="off"></label></div><div class="f" data-field="city"><label>City <input id="city" name="city" autocomplete="off"></label></div><button id="go">Create</button></form>
<script type="module">
const form = document.getElementById('reg')
function clear() { form.querySelectorAll('.has-error').forEach((f) => { f.classList.remove('has-error'); f.querySelector('.error').remove(); f.querySelector('input').removeAttribute('aria-invalid') }) }
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const button = document.getElementById('go')
  button.textContent = 'Creating...'
  const answer = await fetch('/api/register', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(Object.fromEntries(new FormData(form))) })
  button.textContent = 'Create'
  clear()
  if (answer.status === 422) {
    const { errors } = await answer.json()
    for (const [field, text] of Object.entries(errors)) {
      const f = form.querySelector('[data-field=' + field + ']')
      f.classList.add('has-error')
      f.querySelector('input').setAttribute('aria-invalid', 'true')
      f.append(Object.assign(document.createElement('div'), { className: 'error', textContent: text }))
    }
    return
  }
  form.replaceWith('Welcome!')
})
</script>`),
    routes: { '/api/register': { status: 422, type: 'application/json', body: '{"errors":{"user":"This name is not allowed."}}', after: 120 } },
    act: async (v) => {
      await v.fill('#user', 'sunny')
      await v.fill('#city', 'Graz')
      await v.press('#go')
      await v.pause(2400)
      await v.fill('#user', 'sunny84')
      await v.press('#go')
      await v.pause(2400)
      await v.fill('#user', 'sunny_graz')
      await v.press('#go')
      await v.pause(2000)
    },
    expected: ['formLoop'],
    allowed: ['errorClick', 'fieldLoop'],
  },
  {
    name: 'The browser itself refuses a password three times for a sign it never names',
    html: doc('Password', `form{max-width:360px;margin:24px;display:grid;gap:8px}input,select{font:inherit;padding:8px}`, `
<h1>New password</h1><form id="pw-form" action="/never"><label for="team">Team</label><select id="team" required><option value="a">Sales</option><option value="b">Support</option></select>
<label for="pw">Password</label><input id="pw" type="password" required minlength="4" pattern=".*[!#%].*" autocomplete="new-password"><label for="note">Hint for yourself</label><input id="note"><button id="save" type="submit">Save password</button></form>
<script>
document.getElementById('pw-form').addEventListener('submit', function (event) {
  event.preventDefault()
  this.outerHTML = '<p role="status">Saved. Use it next time.</p>'
})
</script>`),
    act: async (v) => {
      await v.fill('#pw', 'summer')
      await v.press('#save')
      await v.pause(2500)
      await v.fill('#pw', 'Summer2031')
      await v.press('#save')
      await v.pause(2500)
      await v.fill('#pw', 'Summer-2031')
      await v.press('#save')
      await v.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'The second step of a wizard sends an account number back three times without any submit event',
    html: doc('Payout', `form{max-width:420px;margin:24px}fieldset{border:1px solid #ccc;padding:16px;margin:0 0 12px}input{font:inherit;padding:8px;width:100%}.is-invalid{border:2px solid #b00}.invalid-feedback{color:#b00}.steps{display:flex;gap:8px}.steps .on{font-weight:700}`, `
<form id="wizard" novalidate><ol class="steps"><li class="on">You</li><li>Account</li><li>Done</li></ol>
<fieldset data-step="0"><legend>You</legend><label>Name <input id="who" autocomplete="off"></label></fieldset>
<fieldset data-step="1" hidden><legend>Account</legend><label>IBAN <input id="iban" autocomplete="off"></label></fieldset>
<fieldset data-step="2" hidden><legend>Done</legend><p>We pay out on Friday.</p></fieldset>
<button type="button" id="next">Next</button></form>
<script type="module">
const form = document.getElementById('wizard'), steps = [...form.querySelectorAll('fieldset')], dots = form.querySelectorAll('.steps li')
let step = 0
const rules = [
  () => document.getElementById('who').value.trim().length > 1 ? null : [document.getElementById('who'), 'Please tell us your name.'],
  () => /^[A-Z]{2}[0-9]{20}$/.test(document.getElementById('iban').value) ? null : [document.getElementById('iban'), 'This IBAN cannot be right.'],
]
function mark(wrong) {
  form.querySelectorAll('.invalid-feedback').forEach((node) => node.remove())
  form.querySelectorAll('.is-invalid').forEach((node) => { node.classList.remove('is-invalid'); node.removeAttribute('aria-invalid') })
  if (!wrong) return
  const [input, text] = wrong
  input.classList.add('is-invalid')
  input.setAttribute('aria-invalid', 'true')
  input.after(Object.assign(document.createElement('div'), { className: 'invalid-feedback', textContent: text }))
}
document.getElementById('next').addEventListener('click', (event) => {
  const wrong = rules[step] && rules[step]()
  mark(wrong)
  if (wrong) return
  steps[step].hidden = true
  dots[step].classList.remove('on')
  step++
  steps[step].hidden = false
  dots[step].classList.add('on')
  event.target.hidden = step === 2
})
</script>`),
    act: async (v) => {
      await v.fill('#who', 'Ines')
      await v.press('#next')
      await v.pause(1500)
      await v.fill('#iban', 'DE12 5001 0517 0648 4898 90')
      await v.press('#next')
      await v.pause(2600)
      await v.fill('#iban', 'DE12-50010517-0648489890')
      await v.press('#next')
      await v.pause(2600)
      await v.fill('#iban', 'de12500105170648489890')
      await v.press('#next')
      await v.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'An application is refused twice for its letter and then breaks while it is sent',
    html: doc('Apply', `form{max-width:460px;margin:24px}textarea{display:block;width:100%;height:90px;font:inherit}.drop{border:2px dashed #aaa;padding:16px;margin:12px 0;color:#666}.error{color:#b00}[aria-invalid=true]{border-color:#b00}`, `
<h1>Gardener, full time</h1><form id="apply" novalidate><label for="letter">Why you?</label><textarea id="letter" aria-errormessage="letter-error"></textarea><p class="error" id="letter-error" hidden>Your letter needs at least 40 characters.</p>
<div class="drop" id="drop">Drop your CV here (optional)</div><button id="send">Send application</button></form>
<script type="module">
const form = document.getElementById('apply'), letter = document.getElementById('letter'), error = document.getElementById('letter-error'), send = document.getElementById('send')
letter.addEventListener('input', () => { letter.removeAttribute('aria-invalid'); error.hidden = true })
let file = null
const drop = document.getElementById('drop')
drop.addEventListener('dragover', (event) => event.preventDefault())
drop.addEventListener('drop', (event) => { event.preventDefault(); file = event.dataTransfer.files[0]; drop.textContent = file ? file.name : drop.textContent })
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const short = letter.value.length < 40
  letter.setAttribute('aria-invalid', String(short))
  error.hidden = !short
  if (short) return
  send.textContent = 'Uploading...'
  try {
    const data = new FormData(form)
    data.append('letter', letter.value)
    if (file) data.append('cv', file)
    await fetch('/api/applications', { method: 'POST', body: data })
    form.innerHTML = '<p>Thank you. We read every letter.</p>'
  } finally {
    send.textContent = 'Send application'
  }
})
</script>`),
    routes: { '/api/applications': { breaks: true, after: 150 } },
    act: async (v) => {
      await v.fill('#letter', 'I like plants.')
      await v.press('#send')
      await v.pause(2600)
      await v.fill('#letter', 'I like plants and trees a lot.')
      await v.press('#send')
      await v.pause(2600)
      await v.fill('#letter', 'I like plants and trees a lot, and I have two green thumbs.')
      await v.pause(700)
      await v.press('#send')
      await v.pause(2000)
    },
    expected: ['formLoop', 'errorClick'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A checkout where the address, the rates and the coupons all fail',
    html: doc('Checkout', `main{max-width:480px;margin:0 auto;padding:16px}section{background:#fff;padding:14px;margin:10px 0}.alert{color:#a00;background:#fee;padding:8px;margin:6px 0}input{font:inherit;padding:8px}`, `
<main><h1>Checkout</h1><section><input id="zip" value="8010" aria-label="Postcode"> <button type="button" id="lookup">Find address</button><div id="zip-out"></div></section>
<section><button type="button" id="rates">Show delivery rates</button><ul id="rate-list"></ul></section>
<section><form id="coupon"><input id="code" name="code" aria-label="Coupon" autocomplete="off"> <button id="redeem">Redeem</button><div id="coupon-out"></div></form></section></main>
<script type="module">
const out = (id, text) => { document.getElementById(id).innerHTML = '<div class="alert alert-danger" role="alert">' + text + '</div>' }
document.getElementById('lookup').addEventListener('click', async () => {
  const answer = await fetch('/api/address')
  if (!answer.ok) return out('zip-out', 'The address service is down.')
  document.getElementById('zip-out').textContent = (await answer.json()).street
})
const config = {}
document.getElementById('rates').addEventListener('click', () => {
  for (const rate of config.rates.standard) document.getElementById('rate-list').append(rate)
})
document.getElementById('coupon').addEventListener('submit', async (event) => {
  event.preventDefault()
  document.getElementById('coupon-out').replaceChildren()
  const answer = await (await fetch('/api/coupon', { method: 'POST', body: new FormData(event.target) })).json()
  if (!answer.valid) out('coupon-out', 'This code is not valid.')
  else document.getElementById('coupon-out').textContent = '10% off'
})
</script>`),
    routes: {
      '/api/address': { status: 500, type: 'application/json', body: '{}', after: 60 },
      '/api/coupon': { type: 'application/json', body: '{"valid":false}', after: 60 },
    },
    act: async (v) => {
      await v.pause(700)
      await v.press('#lookup')
      await v.pause(1500)
      await v.press('#rates')
      await v.pause(1300)
      await v.fill('#code', 'SPRING')
      await v.press('#redeem')
      await v.pause(2300)
      await v.fill('#code', 'SPRING10')
      await v.press('#redeem')
      await v.pause(2300)
      await v.fill('#code', 'spring-10')
      await v.press('#redeem')
      await v.pause(1500)
    },
    expected: ['formLoop'],
    // Is a form's refusal an error?
    allowed: ['errorBurst', 'errorClick', 'fieldLoop'],
  },
  {
    name: 'A newsletter form is emptied after each failed request and says nothing',
    html: doc('Letter', `footer{background:#223;color:#fff;padding:30px}footer form{display:flex;gap:8px}footer input{font:inherit;padding:10px;width:260px}`, `
<main style="padding:20px"><h1>Bread & Butter</h1><p>Recipes for slow Sundays.</p></main>
<footer><h2>One letter a week</h2><form id="letter"><input id="mail" name="mail" type="email" required placeholder="you@example.org" autocomplete="off"><button id="join">Join</button></form></footer>
<script>
(function () {
  var form = document.getElementById('letter')
  form.addEventListener('submit', function (event) {
    event.preventDefault()
    var request = new XMLHttpRequest()
    request.open('POST', '/api/subscribe')
    request.onload = function () {
      if (request.status < 300) form.outerHTML = '<p>See you on Sunday!</p>'
    }
    request.onloadend = function () { if (form.isConnected) form.reset() }
    request.send(new FormData(form))
  })
})()
</script>`),
    routes: { '/api/subscribe': { status: 500, type: 'application/json', body: '{}', after: 150 } },
    act: async (v) => {
      await v.fill('#mail', 'lea@example.org')
      await v.press('#join')
      await v.pause(2400)
      await v.fill('#mail', 'lea@example.org')
      await v.press('#join')
      await v.pause(2600)
      await v.fill('#mail', 'lea.b@example.org')
      await v.press('#join')
      await v.pause(2000)
    },
    expected: ['formLoop'],
    allowed: ['errorClick', 'fieldLoop'],
  },
  {
    name: 'A contact form in the style of htmx is swapped for a new one with the same complaint',
    html: doc('Contact', `#box{max-width:440px;margin:24px}input,textarea{display:block;width:100%;font:inherit;padding:8px;margin-bottom:10px}.error-summary{border:2px solid #b00;padding:10px;margin-bottom:12px}.htmx-request{opacity:.6}.field-error{color:#b00}`, `
<div id="box"><h1>Write to us</h1><form id="contact" hx-post="/contact" hx-swap="outerHTML"><label>Order number<input id="order" name="order" autocomplete="off"></label><label>Message<textarea id="message" name="message"></textarea></label><button id="send" type="submit">Send</button></form></div>
<script>
(function () {
  document.addEventListener('submit', function (event) {
    var form = event.target
    if (!form.hasAttribute('hx-post')) return
    event.preventDefault()
    form.classList.add('htmx-request')
    var order = form.elements.order.value, message = form.elements.message.value
    fetch(form.getAttribute('hx-post'), { method: 'POST', body: new FormData(form), headers: { 'HX-Request': 'true' } })
      .then(function (answer) { return answer.text() })
      .then(function (text) {
        var holder = document.createElement('template')
        holder.innerHTML = text
        var next = holder.content.firstElementChild
        next.elements.order.value = order
        next.elements.message.value = message
        form.replaceWith(next)
      })
  })
})()
</script>`),
    routes: {
      '/contact': {
        status: 422, type: 'text/html', after: 90,
        body: '<form id="contact" hx-post="/contact" hx-swap="outerHTML"><div class="error-summary" role="alert">We could not send this. Check the order number.</div><label>Order number<input id="order" name="order" autocomplete="off" aria-invalid="true"></label><span class="field-error">We do not know this order.</span><label>Message<textarea id="message" name="message"></textarea></label><button id="send" type="submit">Send</button></form>',
      },
    },
    act: async (v) => {
      await v.fill('#order', '20310')
      await v.fill('#message', 'My lamp came without a plug.')
      await v.press('#send')
      await v.pause(2600)
      await v.fill('#order', 'A-20310')
      await v.press('#send')
      await v.pause(2600)
      await v.fill('#order', 'A20310')
      await v.press('#send')
      await v.pause(2000)
    },
    expected: ['formLoop'],
    allowed: ['errorClick', 'fieldLoop'],
  },
  {
    name: 'A trial form is pressed four times in anger under a message that stays the same',
    html: doc('Trial', `form{max-width:400px;margin:24px}.grp{margin-bottom:14px}input[type=text]{width:100%;padding:8px;font:inherit}.help-block{color:#a94442}.has-error input{border:2px solid #a94442}`, `
<h1>Try it for free</h1><form id="trial" novalidate><div class="grp"><label for="company">Company</label><input type="text" id="company" autocomplete="off"></div><div class="grp" id="vat-grp"><label for="vat">VAT number</label><input type="text" id="vat" autocomplete="off"><span class="help-block" id="vat-help" role="alert"></span></div><button id="start">Start my trial</button></form>
<script>
(function () {
  function Validator(form) {
    this.form = form
    form.addEventListener('submit', this.onSubmit.bind(this))
  }
  Validator.prototype.onSubmit = function (event) {
    event.preventDefault()
    var vat = document.getElementById('vat'), group = document.getElementById('vat-grp'), help = document.getElementById('vat-help')
    help.textContent = ''
    group.classList.remove('has-error')
    vat.removeAttribute('aria-invalid')
    if (vat.value.length < 9) {
      group.classList.add('has-error')
      vat.setAttribute('aria-invalid', 'true')
      help.textContent = 'Please enter a valid VAT number'
      return
    }
    this.form.innerHTML = '<p>Your trial has begun.</p>'
  }
  new Validator(document.getElementById('trial'))
})()
</script>`),
    act: async (v) => {
      await v.fill('#company', 'Blum & Sons')
      await v.fill('#vat', 'U1234')
      await v.pause(300)
      await v.press('#start', { times: 4, gap: 310 })
      await v.pause(800)
    },
    expected: ['rageClick', 'formLoop'],
    allowed: ['errorClick', 'deadClick'],
  },
  {
    name: 'A draft raises three different alerts by itself while its writer types on',
    html: doc('Draft', `main{max-width:600px;margin:0 auto;padding:16px}input,textarea{display:block;width:100%;font:inherit;padding:8px;margin:6px 0}.toaster{position:fixed;right:16px;top:16px;display:grid;gap:8px}.toast--error{background:#b00020;color:#fff;padding:12px 16px;border-radius:6px}`, `
<main><h1>Draft</h1><input id="title" aria-label="Title" autocomplete="off"><textarea id="text" aria-label="Text" rows="6"></textarea></main><div class="toaster" id="toaster"></div>
<script type="module">
const toaster = document.getElementById('toaster')
function fail(text) {
  const toast = document.createElement('div')
  toast.className = 'toast toast--error'
  toast.setAttribute('role', 'alert')
  toast.textContent = text
  toaster.append(toast)
  setTimeout(() => toast.remove(), 6000)
}
let begun = false
const sync = {
  start() {
    if (begun) return
    begun = true
    setTimeout(() => fail('Your changes could not be saved.'), 900)
    setTimeout(() => fail('Connection to the workspace was lost.'), 2400)
    setTimeout(() => fail('Error: version 14 is locked by someone else.'), 4100)
  },
}
document.getElementById('text').addEventListener('input', () => sync.start())
document.getElementById('title').addEventListener('input', () => sync.start())
</script>`),
    act: async (v) => {
      await v.fill('#title', 'Minutes')
      await v.pause(500)
      await v.press('#text')
      await v.type('We met on Monday. ')
      await v.pause(1800)
      await v.type('All were there. ')
      await v.pause(3500)
    },
    expected: ['errorBurst'],
  },
  {
    name: 'Each field of an editor saves itself to a service of its own and none of them works',
    html: doc('Product', `.pane{max-width:480px;margin:24px;display:grid;gap:10px}.pane input{font:inherit;padding:8px}.state{color:#777;font-size:13px}`, `
<div class="pane" id="pane"><h1>Edit product</h1><label>Title <input id="title" data-save="/api/p/title" value="Lamp"></label><label>Price <input id="price" data-save="/api/p/price" value="49"></label><label>Tags <input id="tags" data-save="/api/p/tags" value="light"></label><label>Note <input id="note" value=""></label><span class="state" id="state">All saved</span></div>
<script type="module">
const state = document.getElementById('state')
async function save(path, value) {
  state.textContent = 'Saving...'
  const answer = await fetch(path, { method: 'PUT', body: value })
  if (!answer.ok) {
    state.textContent = 'Not saved'
    throw new Error('PUT ' + path + ' answered ' + answer.status)
  }
  state.textContent = 'All saved'
}
for (const input of document.querySelectorAll('[data-save]')) {
  input.addEventListener('change', () => { save(input.dataset.save, input.value) })
}
</script>`),
    routes: {
      '/api/p/title': { status: 500, body: '', type: 'text/plain', after: 60 },
      '/api/p/price': { status: 503, body: '', type: 'text/plain', after: 90 },
      '/api/p/tags': { breaks: true, after: 60 },
    },
    act: async (v) => {
      await v.press('#title')
      await v.type(' big')
      await v.key('Tab')
      await v.pause(900)
      await v.type('59')
      await v.key('Tab')
      await v.pause(900)
      await v.type('warm')
      await v.key('Tab')
      await v.pause(1500)
    },
    expected: ['errorBurst'],
    allowed: ['formLoop'],
  },
  {
    name: 'A booking is refused twice for good reasons and goes through the third time',
    html: doc('Table', `form{max-width:380px;margin:24px;display:grid;gap:8px}input{font:inherit;padding:8px}[aria-invalid=true]{border:2px solid #b00}.err{color:#b00;margin:0}`, `
<h1>Book a table</h1><form id="book" novalidate><label for="guests">Guests</label><input id="guests" inputmode="numeric" autocomplete="off"><label for="name">Name</label><input id="name" autocomplete="off"><p class="err" id="err" role="alert"></p><button id="go">Book</button></form>
<script type="module">
const form = document.getElementById('book'), err = document.getElementById('err')
form.addEventListener('submit', (event) => {
  event.preventDefault()
  const guests = document.getElementById('guests'), name = document.getElementById('name')
  const wrong = !(Number(guests.value) >= 1 && Number(guests.value) <= 8) ? [guests, 'We take up to 8 guests.'] : name.value.trim() === '' ? [name, 'Please give a name.'] : null
  for (const input of [guests, name]) input.removeAttribute('aria-invalid')
  err.textContent = ''
  if (wrong) {
    wrong[0].setAttribute('aria-invalid', 'true')
    err.textContent = wrong[1]
    wrong[0].focus()
    return
  }
  const done = document.createElement('section')
  done.setAttribute('role', 'status')
  done.innerHTML = '<h2>Your table is booked</h2><p>See you at eight.</p>'
  form.replaceWith(done)
})
</script>`),
    act: async (v) => {
      await v.fill('#guests', '12')
      await v.press('#go')
      await v.pause(2600)
      await v.fill('#guests', '8')
      await v.press('#go')
      await v.pause(2600)
      await v.fill('#name', 'Marta')
      await v.press('#go')
      await v.pause(1000)
    },
    expected: [],
    allowed: ['fieldLoop'],
  },
  {
    name: 'Adding to the basket works while the tracking behind it throws each time',
    html: doc('Shop', `.cards{display:flex;gap:16px;padding:16px}.card{width:200px;background:#fff;padding:14px;border:1px solid #ddd}.badge{background:#c00;color:#fff;border-radius:10px;padding:2px 8px}header{padding:16px}`, `
<header>Basket <span class="badge" id="badge">0</span></header><div class="cards"><div class="card"><h2>Mug</h2><p>8.00</p><button type="button" id="mug" data-sku="mug">Add to basket</button></div><div class="card"><h2>Bowl</h2><p>11.00</p><button type="button" id="bowl" data-sku="bowl">Add to basket</button></div></div>
<script>
(function () {
  var basket = []
  document.addEventListener('click', function (event) {
    var sku = event.target.dataset && event.target.dataset.sku
    if (!sku) return
    basket.push(sku)
    document.getElementById('badge').textContent = basket.length
  })
  // a tag of the marketing team, without its loader
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-sku]')) window.dataLayer.push({ event: 'add_to_cart' })
  })
})()
</script>`),
    act: async (v) => {
      await v.pause(600)
      await v.press('#mug')
      await v.pause(1500)
      await v.press('#bowl', { times: 3, gap: 300 })
      await v.pause(1500)
    },
    expected: [],
  },
]

export const pastimes: readonly Situation[] = [...mobile, ...media, ...widgets, ...forms]
