import type { Situation } from '../situation.ts'

/** A whole document as a phone gets it. */
const phone = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>body{font:16px/1.4 sans-serif;margin:16px}button,.btn{min-height:44px;padding:8px 16px;font:inherit}</style></head>
<body>${body}</body></html>`

const json = (value: unknown): string => JSON.stringify(value)

const healthy: readonly Situation[] = [
  {
    name: 'The quantity of a cart drawer is stepped up six times and the total follows once',
    touch: true,
    html: phone('Your cart', `
<cart-drawer class="drawer active"><h2>Your cart</h2>
  <p>Linen shirt, 12.90</p>
  <quantity-input class="quantity">
    <button class="quantity__button" name="minus" type="button" aria-label="Decrease quantity">-</button>
    <input class="quantity__input" type="number" name="updates[]" value="1" min="0" aria-label="Quantity">
    <button class="quantity__button" name="plus" type="button" aria-label="Increase quantity">+</button>
  </quantity-input>
  <p class="totals">Total <span class="totals__subtotal-value">12.90</span></p>
</cart-drawer>
<script>
  function debounce(fn, wait) { let t; return function () { clearTimeout(t); t = setTimeout(fn, wait) } }
  customElements.define('quantity-input', class extends HTMLElement {
    connectedCallback() {
      this.input = this.querySelector('input')
      this.querySelectorAll('button').forEach((b) => b.addEventListener('click', (e) => {
        e.preventDefault()
        const before = this.input.value
        if (b.name === 'plus') this.input.stepUp(); else this.input.stepDown()
        if (before !== this.input.value) this.input.dispatchEvent(new Event('change', { bubbles: true }))
      }))
    }
  })
  customElements.define('cart-drawer', class extends HTMLElement {
    connectedCallback() {
      this.addEventListener('change', debounce(() => {
        fetch('/cart/change.js', { method: 'POST', body: JSON.stringify({ line: 1, quantity: this.querySelector('input').value }) })
          .then((r) => r.json())
          .then((state) => { this.querySelector('.totals__subtotal-value').textContent = (state.total_price / 100).toFixed(2) })
      }, 300))
    }
  })
</script>`),
    routes: { '/cart/change.js': { after: 120, type: 'application/json', body: json({ total_price: 9030 }) } },
    act: async (v) => {
      await v.tap('button[name=plus]', { times: 6, gap: 230 })
      await v.pause(1500)
    },
    expected: [],
  },
  {
    name: 'Words of a sentence are tapped away one after another at the same place',
    touch: true,
    html: phone('Lesson 4', `
<style>.line{min-height:110px;border-bottom:2px solid #ccc;display:flex;flex-wrap:wrap;gap:6px;align-content:flex-start}
.bank{min-height:110px;margin-top:12px;display:flex;flex-wrap:wrap;gap:6px;align-content:flex-start}
.token{width:104px;border:2px solid #ddd;border-radius:10px;background:#fff}</style>
<h1>Write this in German</h1><p>The girl drinks cold milk today</p>
<div class="line" data-test="answer"></div>
<div class="bank" data-test="word-bank">
  <button class="token">Das</button><button class="token">Mädchen</button><button class="token">trinkt</button>
  <button class="token">heute</button><button class="token">kalte</button><button class="token">Milch</button>
</div>
<button class="check">Check</button><div class="feedback"></div>
<script>
  const line = document.querySelector('.line'), bank = document.querySelector('.bank')
  document.addEventListener('click', (e) => {
    const token = e.target.closest('.token')
    if (token) {
      const to = token.parentNode === bank ? line : bank
      const from = token.getBoundingClientRect()
      to.append(token)
      const at = token.getBoundingClientRect()
      token.animate([{ transform: 'translate(' + (from.left - at.left) + 'px,' + (from.top - at.top) + 'px)' }, { transform: 'none' }], { duration: 120 })
    }
    if (e.target.closest('.check')) {
      const said = Array.from(line.children, (t) => t.textContent).join(' ')
      document.querySelector('.feedback').innerHTML = said === 'Das Mädchen trinkt heute kalte Milch'
        ? '<h2>Excellent!</h2><button>Continue</button>' : '<h2>Almost</h2><p>Das Mädchen trinkt heute kalte Milch</p>'
    }
  })
</script>`),
    act: async (v) => {
      await v.tap('.bank .token', { times: 4, gap: 300 })
      await v.pause(500)
      await v.tap('.bank .token', { times: 2, gap: 350 })
      await v.pause(700)
      await v.tap('.check')
      await v.pause(1200)
    },
    expected: [],
  },
  {
    name: 'A monster of a game for children runs away from each tap',
    touch: true,
    html: phone('Catch Momo', `
<style>#field{position:relative;height:380px;background:#cdeffd;overflow:hidden;touch-action:manipulation}
#momo{position:absolute;width:64px;height:64px;border-radius:50%;border:0;background:#8a4fff;color:#fff;left:0;top:0;padding:0}
.cloud{position:absolute;top:330px;width:60px;height:24px;border-radius:12px;background:#fff;animation:drift 6s linear infinite}
@keyframes drift{from{transform:translateX(-80px)}to{transform:translateX(420px)}}</style>
<p>Caught: <b id="score">0</b></p>
<div id="field"><i class="cloud"></i><button id="momo" aria-label="Momo">^_^</button></div>
<script>
  const spots = [[20, 30], [220, 60], [120, 200], [30, 240], [240, 230], [150, 20], [60, 130]]
  const momo = document.getElementById('momo')
  let score = 0
  const go = () => { const s = spots[score % spots.length]; momo.style.transform = 'translate(' + s[0] + 'px,' + s[1] + 'px)' }
  go()
  momo.addEventListener('pointerdown', () => { score++; document.getElementById('score').textContent = score; go() })
</script>`),
    act: async (v) => {
      await v.tap('#momo', { times: 7, gap: 260, follow: true })
      await v.pause(800)
    },
    expected: [],
  },
  {
    name: 'The photos of a flat are leafed through in a hurry',
    html: `
<style>.vp{width:420px;overflow:hidden}.track{display:flex;transition:transform .18s ease}.slide{flex:0 0 420px;height:240px;display:grid;place-items:center;color:#fff;font-size:32px}</style>
<div id="__nuxt"><section data-v-7a1c aria-roledescription="carousel" aria-label="Photos of 14 Mill Lane">
  <div class="vp"><div class="track"></div></div>
  <button data-v-7a1c class="prev" aria-label="Previous photo">&lsaquo;</button>
  <button data-v-7a1c class="next" aria-label="Next photo">&rsaquo;</button>
  <span data-v-7a1c aria-live="polite" class="count">1 / 8</span>
</section></div>
<script type="module">
  const rooms = ['Front', 'Hall', 'Kitchen', 'Lounge', 'Bedroom', 'Study', 'Bath', 'Garden']
  const track = document.querySelector('.track')
  track.innerHTML = rooms.map((r, i) => '<div class="slide" style="background:hsl(' + i * 40 + ' 40% 40%)">' + r + '</div>').join('')
  const state = { index: 0 }
  let queued = false
  const nextTick = (fn) => { if (!queued) { queued = true; queueMicrotask(() => { queued = false; fn() }) } }
  const render = () => {
    track.style.transform = 'translateX(' + -420 * state.index + 'px)'
    document.querySelector('.count').textContent = state.index + 1 + ' / ' + rooms.length
  }
  document.querySelector('.next').onclick = () => { state.index = (state.index + 1) % rooms.length; nextTick(render) }
  document.querySelector('.prev').onclick = () => { state.index = (state.index + rooms.length - 1) % rooms.length; nextTick(render) }
</script>`,
    act: async (v) => {
      await v.press('.next', { times: 6, gap: 210 })
      await v.pause(900)
      await v.press('.prev', { times: 3, gap: 200 })
      await v.pause(600)
    },
    expected: [],
  },
  {
    name: 'A stepper inside a shadow root counts apples',
    html: `
<h1>Braeburn apples</h1>
<qty-stepper unit="apples"></qty-stepper>
<script type="module">
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(':host{display:inline-flex;gap:8px;align-items:center}button{width:40px;height:40px}')
  customElements.define('qty-stepper', class extends HTMLElement {
    #n = 1
    #part
    constructor() {
      super()
      const root = this.attachShadow({ mode: 'open' })
      root.adoptedStyleSheets = [sheet]
      root.innerHTML = '<button class="minus" aria-label="Fewer">-</button><span><!--?lit$318$--></span><button class="plus" aria-label="More">+</button>'
      this.#part = document.createTextNode('')
      root.querySelector('span').append(this.#part)
      root.querySelector('.plus').addEventListener('click', () => this.#set(this.#n + 1))
      root.querySelector('.minus').addEventListener('click', () => this.#set(Math.max(0, this.#n - 1)))
    }
    connectedCallback() { this.#commit() }
    async #set(n) { this.#n = n; await Promise.resolve(); this.#commit() }
    #commit() { this.#part.data = this.#n + ' ' + this.getAttribute('unit') }
  })
</script>`,
    act: async (v) => {
      await v.press('qty-stepper .plus', { times: 6, gap: 190 })
      await v.pause(600)
      await v.press('qty-stepper .minus', { times: 3, gap: 220 })
      await v.pause(600)
    },
    expected: [],
  },
  {
    name: 'A size guide in a popover is opened and closed by its button',
    html: `
<style>#guide{position:fixed;inset:auto;margin:0;top:220px;left:20px;padding:16px;border:1px solid #333}</style>
<h1>Wool coat</h1>
<button class="link" popovertarget="guide">Size guide</button>
<div id="guide" popover><table><caption>Body measurements in cm</caption>
<tr><th>Size</th><th>Bust</th><th>Waist</th></tr><tr><td>36</td><td>84</td><td>66</td></tr><tr><td>38</td><td>88</td><td>70</td></tr></table></div>`,
    act: async (v) => {
      await v.press('.link', { times: 4, gap: 420 })
      await v.pause(800)
    },
    expected: [],
  },
  {
    name: 'Seats of a drawn hall are picked, dropped and picked again',
    html: `
<style>rect.seat{cursor:pointer}</style>
<h1>Philharmonic hall, Friday</h1>
<svg width="320" height="120" viewBox="0 0 320 120" role="group" aria-label="Seats"></svg>
<p id="sum" aria-live="polite">No seat chosen</p>
<script>
  const svg = document.querySelector('svg'), chosen = new Set()
  for (let r = 0; r < 2; r++) for (let c = 1; c <= 6; c++) {
    const seat = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
    const id = 'AB'[r] + c
    for (const [k, val] of Object.entries({ id, class: 'seat', role: 'checkbox', 'aria-checked': 'false', 'aria-label': 'Seat ' + id, tabindex: 0, x: c * 48 - 40, y: r * 56 + 8, width: 36, height: 36, rx: 6, fill: '#9bb' })) seat.setAttribute(k, val)
    svg.append(seat)
  }
  svg.addEventListener('click', (e) => {
    const seat = e.target.closest('rect.seat')
    if (!seat) return
    const on = !chosen.has(seat.id)
    if (on) chosen.add(seat.id); else chosen.delete(seat.id)
    seat.setAttribute('aria-checked', on)
    seat.setAttribute('fill', on ? '#e33' : '#9bb')
    document.getElementById('sum').textContent = chosen.size ? Array.from(chosen).join(', ') + ': ' + chosen.size * 45 + ' EUR' : 'No seat chosen'
  })
</script>`,
    act: async (v) => {
      await v.press('#A3', { times: 3, gap: 260 })
      await v.pause(400)
      await v.press('#A4')
      await v.pause(300)
      await v.press('#B2', { times: 4, gap: 240 })
      await v.pause(700)
    },
    expected: [],
  },
  {
    name: 'A voucher is mistyped twice and taken the third time',
    html: `
<h1>Checkout</h1>
<form id="voucher" novalidate><label>Voucher <input name="code" autocomplete="off"></label> <button>Apply</button><div class="msg"></div></form>
<dl id="summary"><dt>Goods</dt><dd>80.00</dd></dl><p>To pay: <b id="pay">80.00</b></p>
<script>
  const form = document.getElementById('voucher'), input = form.elements.code, msg = form.querySelector('.msg')
  input.addEventListener('input', () => { input.removeAttribute('aria-invalid'); msg.textContent = ''; msg.className = 'msg' })
  form.addEventListener('submit', async (e) => {
    e.preventDefault()
    const answer = await (await fetch('/vouchers/' + encodeURIComponent(input.value))).json()
    if (!answer.valid) {
      input.setAttribute('aria-invalid', 'true')
      msg.className = 'msg error'
      msg.textContent = 'This voucher is not known.'
      return
    }
    document.getElementById('summary').insertAdjacentHTML('beforeend', '<dt>Voucher ' + answer.code + '</dt><dd>-10.00</dd>')
    document.getElementById('pay').textContent = '70.00'
    form.remove()
  })
</script>`,
    routes: {
      '/vouchers/SPRNG10': { after: 100, type: 'application/json', body: json({ valid: false }) },
      '/vouchers/SPRING1': { after: 100, type: 'application/json', body: json({ valid: false }) },
      '/vouchers/SPRING10': { after: 100, type: 'application/json', body: json({ valid: true, code: 'SPRING10' }) },
    },
    act: async (v) => {
      for (const code of ['SPRNG10', 'SPRING1', 'SPRING10']) {
        await v.fill('input[name=code]', code)
        await v.pause(500)
        await v.press('#voucher button')
        await v.pause(1300)
      }
    },
    expected: [],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A store finder shows grey bars for a second, then the stores',
    html: `
<style>.bar{height:20px;background:#ddd;margin:6px 0;animation:pulse 1s infinite}@keyframes pulse{50%{opacity:.5}}</style>
<h1>Find a store</h1>
<label>Town <input id="town" value="Leeds"></label> <button id="find" hx-get="/stores" hx-target="#stores">Find stores</button>
<div id="stores"></div>
<script>
  document.getElementById('find').addEventListener('click', async (e) => {
    const to = document.querySelector(e.currentTarget.getAttribute('hx-target'))
    const url = e.currentTarget.getAttribute('hx-get')
    to.setAttribute('aria-busy', 'true')
    to.innerHTML = '<div class="bar"></div><div class="bar"></div><div class="bar"></div>'
    const html = await (await fetch(url)).text()
    to.innerHTML = html
    to.removeAttribute('aria-busy')
  })
</script>`,
    routes: { '/stores': { after: 1200, type: 'text/html', body: '<ul><li>Briggate 12, open until 20:00</li><li>White Rose Centre, open until 21:00</li></ul>' } },
    act: async (v) => {
      await v.press('#find')
      await v.waitFor("document.querySelector('#stores li') !== null")
      await v.pause(900)
    },
    expected: [],
  },
  {
    name: 'A sold out size is tried once and another one taken',
    html: `
<h1>Trail shoe</h1>
<div role="radiogroup" aria-label="Size" x-data="{ size: null }">
  <button role="radio" aria-checked="false" disabled style="text-decoration:line-through">41</button>
  <button role="radio" aria-checked="false">42</button>
  <button role="radio" aria-checked="false">43</button>
</div>
<p x-text="size">Choose a size</p>
<script>
  const all = document.querySelectorAll('[role=radio]')
  all.forEach((b) => b.addEventListener('click', () => {
    all.forEach((o) => o.setAttribute('aria-checked', String(o === b)))
    document.querySelector('[x-text]').textContent = 'Size ' + b.textContent + ', ships tomorrow'
  }))
</script>`,
    act: async (v) => {
      await v.press('[role=radio]:nth-child(1)')
      await v.pause(1100)
      await v.press('[role=radio]:nth-child(2)')
      await v.pause(900)
      await v.press('[role=radio]:nth-child(3)')
      await v.pause(2600)
    },
    expected: [],
  },
  {
    name: 'Two phone bills are saved as files that the page makes itself',
    html: `
<h1>My bills</h1>
<table><tr><td>March</td><td>24.99</td><td><button data-bill="march">Download</button></td></tr>
<tr><td>April</td><td>26.49</td><td><button data-bill="april">Download</button></td></tr></table>
<script>
  function saveAs(blob, name) {
    const url = URL.createObjectURL(blob)
    const a = document.createElement('a')
    a.href = url; a.download = name; a.style.display = 'none'
    document.body.appendChild(a)
    a.click()
    document.body.removeChild(a)
    setTimeout(() => URL.revokeObjectURL(url), 4000)
  }
  document.querySelector('table').addEventListener('click', (e) => {
    const month = e.target.dataset.bill
    if (month) saveAs(new Blob(['bill;' + month + ';EUR'], { type: 'text/csv' }), 'bill-' + month + '.csv')
  })
</script>`,
    act: async (v) => {
      await v.press('[data-bill=march]')
      await v.pause(2800)
      await v.press('[data-bill=april]')
      await v.pause(2800)
    },
    expected: [],
  },
  {
    name: 'The eye next to a password shows and hides it again and again',
    touch: true,
    html: phone('Sign in', `
<h1>Pharmacy account</h1>
<div class="field"><label for="pw">Password</label><br><input id="pw" type="password" value="Kamille-2024" autocomplete="off">
<span class="eye" role="button" tabindex="0" aria-label="Show or hide the password" style="cursor:pointer;padding:12px;touch-action:manipulation">&#128065;</span></div>
<script>
  document.querySelector('.eye').onclick = () => { const pw = document.getElementById('pw'); pw.type = pw.type === 'password' ? 'text' : 'password' }
</script>`),
    act: async (v) => {
      await v.tap('.eye', { times: 4, gap: 330 })
      await v.pause(900)
    },
    expected: [],
  },
  {
    name: 'More reviews are asked for faster than a person can read them',
    touch: true,
    html: phone('Reviews', `
<div x-data="reviews" id="reviews"><h1>Reviews</h1>
  <button @click="more" style="touch-action:manipulation">Show more (<span x-text="shown">2</span> of 10)</button>
  <ol><li>Fits well.</li><li>A little small.</li></ol></div>
<script>
  const data = { page: 1, shown: 2, queue: Promise.resolve() }
  const root = document.getElementById('reviews')
  root.querySelector('button').addEventListener('click', () => {
    const page = ++data.page
    data.queue = data.queue.then(async () => {
      const items = await (await fetch('/reviews/' + page)).json()
      const bits = document.createDocumentFragment()
      for (const text of items) { const li = document.createElement('li'); li.textContent = text; bits.append(li) }
      root.querySelector('ol').append(bits)
      data.shown += items.length
      root.querySelector('[x-text=shown]').textContent = data.shown
    })
  })
</script>`),
    routes: {
      '/reviews/2': { after: 80, type: 'application/json', body: json(['Nice colour.', 'Came late.']) },
      '/reviews/3': { after: 80, type: 'application/json', body: json(['Warm.', 'Would buy again.']) },
      '/reviews/4': { after: 80, type: 'application/json', body: json(['Scratchy.', 'Good for the price.']) },
      '/reviews/5': { after: 80, type: 'application/json', body: json(['Sent back.', 'My husband loves it.']) },
    },
    act: async (v) => {
      await v.tap('#reviews button', { times: 4, gap: 420 })
      await v.pause(1000)
    },
    expected: [],
  },
  {
    name: 'A ring in a preview frame gets another lettering with each press',
    html: `
<h1>Engrave your ring</h1>
<button id="font">Next lettering</button>
<br><iframe id="preview" title="Preview" width="320" height="120" srcdoc="<p id='engraving' style='font:italic 28px serif'>Anna</p>"></iframe>
<script type="module">
  const signal = (v) => { const subs = new Set(); return { get value() { return v }, set value(n) { if (n !== v) { v = n; subs.forEach((f) => f(v)) } }, subscribe(f) { subs.add(f) } } }
  const looks = ['italic 28px serif', 'bold 36px sans-serif', '24px monospace', 'small-caps 40px serif', '700 20px cursive']
  const index = signal(0)
  index.subscribe((i) => {
    const p = document.getElementById('preview').contentDocument.getElementById('engraving')
    p.style.font = looks[i]
    p.textContent = 'Anna (' + (i + 1) + ')'
  })
  document.getElementById('font').addEventListener('click', () => { index.value = (index.value + 1) % looks.length })
</script>`,
    act: async (v) => {
      await v.waitFor("document.getElementById('preview').contentDocument?.getElementById('engraving') != null")
      await v.pause(600)
      await v.press('#font', { times: 4, gap: 330 })
      await v.pause(1000)
    },
    expected: [],
  },
]

const rage: readonly Situation[] = [
  {
    name: 'Add to cart finds no variant for a colour with a space at its end',
    touch: true,
    html: phone('Rain jacket', `
<product-form><h1>Rain jacket</h1>
<form action="/cart/add" method="post" novalidate><input type="hidden" name="option" value="Navy">
<p>Colour: Navy</p><button type="submit" name="add" style="touch-action:manipulation"><span>Add to cart</span></button></form>
<script type="application/json">[{"id":41,"option1":"Navy ","available":true},{"id":42,"option1":"Sand","available":true}]</script></product-form>
<p>Cart: <span id="cart-icon-bubble">0</span></p>
<script>
  customElements.define('product-form', class extends HTMLElement {
    connectedCallback() {
      this.variants = JSON.parse(this.querySelector('[type="application/json"]').textContent)
      this.querySelector('form').addEventListener('submit', this.onSubmitHandler.bind(this))
    }
    onSubmitHandler(event) {
      event.preventDefault()
      const wanted = event.target.elements.option.value
      const variant = this.variants.find((each) => each.option1 === wanted)
      if (!variant) return
      document.getElementById('cart-icon-bubble').textContent = '1'
    }
  })
</script>`),
    act: async (v) => {
      await v.pause(500)
      await v.tap('button[name=add]', { times: 5, gap: 270 })
      await v.pause(2800)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'Updating the shopping cart draws the very same rows again',
    html: `
<form id="form-validate" class="form form-cart" onsubmit="return false">
<table><thead><tr><th>Item</th><th>Qty</th><th>Subtotal</th></tr></thead><tbody data-bind="foreach: items"></tbody></table>
<button type="button" class="action update" data-bind="click: refresh"><span>Update Shopping Cart</span></button></form>
<script>
  const observable = (value) => { const subs = []; const o = (next) => { if (next === undefined) return value; value = next; subs.forEach((s) => s(value)) }; o.subscribe = (s) => subs.push(s); return o }
  const vm = { items: observable([{ name: 'Yoga strap', qty: 2, row: '28.00' }, { name: 'Gym bottle', qty: 1, row: '7.50' }]) }
  vm.refresh = () => vm.items(vm.items().slice())
  const body = document.querySelector('tbody')
  const draw = (items) => {
    while (body.firstChild) body.firstChild.remove()
    for (const item of items) {
      const tr = document.createElement('tr')
      for (const key of ['name', 'qty', 'row']) { const td = document.createElement('td'); td.textContent = item[key]; tr.append(td) }
      body.append(tr)
    }
  }
  vm.items.subscribe(draw)
  draw(vm.items())
  document.querySelector('.update').addEventListener('click', vm.refresh)
</script>`,
    act: async (v) => {
      await v.pause(400)
      await v.press('.update', { times: 4, gap: 290 })
      await v.pause(2800)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A controlled checkbox of a return is set back to its state each time',
    html: `
<div id="root"><h1>Return 1 item</h1>
<label class="Checkbox"><input type="checkbox" name="unworn"> The item is unworn and has its labels</label>
<p>Step 2 of 3</p></div>
<script>
  const props = { checked: false }
  const root = document.getElementById('root')
  const box = root.querySelector('input')
  root.addEventListener('change', (event) => {
    const handler = undefined
    if (typeof handler === 'function') handler(event)
    if (event.target === box && box.checked !== props.checked) box.checked = props.checked
  })
</script>`,
    act: async (v) => {
      await v.pause(400)
      await v.press('input[name=unworn]', { times: 4, gap: 340 })
      await v.pause(2800)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A removed grocery comes back into the basket with every answer',
    touch: true,
    html: phone('Basket', `
<h1>Basket (<span id="n">2</span>)</h1><ul id="basket" style="list-style:none;padding:0;min-height:140px"></ul>
<script type="module">
  const start = [{ id: 6, name: 'Oat milk' }, { id: 7, name: 'Plums' }]
  const list = document.getElementById('basket')
  const patch = (items) => {
    const keep = new Map(Array.from(list.children, (li) => [li.dataset.key, li]))
    items.forEach((item) => {
      let li = keep.get(String(item.id))
      if (!li) {
        li = document.createElement('li')
        li.dataset.key = item.id
        li.innerHTML = item.name + ' <button style="touch-action:manipulation" aria-label="Remove ' + item.name + '">Remove</button>'
      }
      keep.delete(String(item.id))
      list.append(li)
    })
    keep.forEach((li) => li.remove())
    document.getElementById('n').textContent = items.length
  }
  patch(start)
  list.addEventListener('click', async (e) => {
    const li = e.target.closest('button')?.closest('li')
    if (!li) return
    patch(start.filter((item) => String(item.id) !== li.dataset.key))
    const answer = await fetch('/api/basket/' + li.dataset.key, { method: 'DELETE' })
    patch(await answer.json())
  })
</script>`),
    routes: { '/api/basket/7': { after: 100, type: 'application/json', body: json([{ id: 6, name: 'Oat milk' }, { id: 7, name: 'Plums' }]) } },
    act: async (v) => {
      await v.pause(500)
      await v.tap('[data-key="7"] button', { times: 4, gap: 480, follow: true })
      await v.pause(2800)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'The chunk that holds the handler of a resumed button is gone',
    html: `
<main q:container="paused" q:base="/build/"><h1>Noise cancelling headphones</h1>
<button on:click="q-a81c04.js#s_addToBag">Add to bag</button> <span>In the bag: 0</span></main>
<script>
  document.addEventListener('click', async (event) => {
    const el = event.target.closest('[on\\\\:click]')
    if (!el) return
    const [chunk, symbol] = el.getAttribute('on:click').split('#')
    const base = el.closest('[q\\\\:container]').getAttribute('q:base')
    const module = await import(new URL(base + chunk, document.baseURI).href)
    module[symbol](event, el)
  })
</script>`,
    act: async (v) => {
      await v.pause(600)
      await v.press('main button', { times: 4, gap: 380 })
      await v.pause(2800)
    },
    expected: ['rageClick', 'errorClick'],
    allowed: ['deadClick', 'errorBurst'],
  },
  {
    name: 'A microphone of a language app only ripples',
    touch: true,
    html: phone('Say it', `
<style>.mic{position:relative;overflow:hidden;width:96px;height:96px;border-radius:50%;touch-action:manipulation}
.ripple{position:absolute;inset:0;border-radius:50%;background:#0003;animation:rip .4s forwards;pointer-events:none}@keyframes rip{from{transform:scale(0)}to{transform:scale(1);opacity:0}}</style>
<h1>Say: Buenos d&iacute;as</h1><button class="mic mdc-fab" aria-label="Speak">&#127908;</button><p class="heard">&nbsp;</p>
<script>
  const mic = document.querySelector('.mic')
  mic.addEventListener('pointerdown', () => {
    const span = document.createElement('span')
    span.className = 'ripple'
    mic.append(span)
    setTimeout(() => span.remove(), 420)
  })
  mic.addEventListener('click', () => {
    const Recognition = window.CalliopeRecognition
    if (!Recognition) return
    new Recognition().start()
  })
</script>`),
    act: async (v) => {
      await v.pause(700)
      await v.tap('.mic', { times: 5, gap: 280 })
      await v.pause(2800)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'Pay stays disabled although everything is filled in',
    html: `
<h1>Payment</h1><form onsubmit="return false">
<label>Name on card <input name="name" value="Ada Brown"></label><br>
<label>Card <input name="card" value="4111 1111 1111 1111"></label><br>
<label><input type="checkbox" name="terms" checked> I accept the terms</label><br>
<button id="pay" disabled>Pay 59.00</button></form>
<script>
  const form = document.forms[0]
  form.addEventListener('change', () => { document.getElementById('pay').disabled = !(form.name.value && form.elements.card.value.length === 16) })
</script>`,
    act: async (v) => {
      await v.pause(500)
      await v.press('#pay', { times: 4, gap: 260 })
      await v.pause(2800)
    },
    expected: ['rageClick', 'disabledClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'Place order is hammered while the checkout wants a house number',
    html: `
<form class="checkout woocommerce-checkout" name="checkout" novalidate><h1>Checkout</h1>
<p class="form-row validate-required" id="billing_address_1_field"><label for="billing_address_1">Street address</label>
<input id="billing_address_1" name="billing_address_1" value="Station Road" autocomplete="off"></p>
<button type="submit" id="place_order">Place order</button>
<div class="woocommerce-NoticeGroup"></div></form>
<script>
  const form = document.querySelector('form.checkout')
  form.addEventListener('submit', (e) => {
    e.preventDefault()
    const input = form.querySelector('#billing_address_1'), row = input.closest('.form-row'), group = form.querySelector('.woocommerce-NoticeGroup')
    group.innerHTML = ''
    row.classList.remove('woocommerce-invalid')
    input.removeAttribute('aria-invalid')
    setTimeout(() => {
      if (/\\d/.test(input.value)) { form.innerHTML = '<h1>Thank you</h1>'; return }
      row.classList.add('woocommerce-invalid')
      input.setAttribute('aria-invalid', 'true')
      group.innerHTML = '<ul class="woocommerce-error" role="alert"><li>Billing street address needs a house number.</li></ul>'
    }, 40)
  })
</script>`,
    act: async (v) => {
      await v.pause(600)
      await v.press('#place_order', { times: 4, gap: 330 })
      await v.pause(2800)
    },
    expected: ['rageClick', 'formLoop'],
    allowed: ['deadClick', 'errorClick'],
  },
]

const dead: readonly Situation[] = [
  {
    name: 'The barcode of a loyalty card is drawn into a dialog that never opens',
    touch: true,
    html: phone('My card', `
<h1>Your points: 1 240</h1><button id="show">Show my barcode</button>
<dialog id="sheet" aria-label="Barcode"><div class="code"></div><p class="number"></p></dialog>
<script>
  const sheet = document.getElementById('sheet')
  document.getElementById('show').addEventListener('click', () => {
    sheet.querySelector('.code').innerHTML = '<svg width="200" height="60">' + [3, 9, 14, 22, 31, 40].map((x) => '<rect x="' + x * 4 + '" width="6" height="60"/>').join('') + '</svg>'
    sheet.querySelector('.number').textContent = '2900 4471 0932'
    if (sheet.dataset.ready) sheet.showModal()
  })
</script>`),
    act: async (v) => {
      await v.pause(800)
      await v.tap('#show')
      await v.pause(3000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'Booking a class does nothing next to a clock and a feed that run by themselves',
    html: `
<h1>Spin class, 18:00</h1><p>Starts in <time id="left"></time></p>
<button class="book">Book my place</button>
<ul id="feed" aria-label="Happening now" style="height:120px;overflow:hidden"></ul>
<script>
  let s = 5400
  const left = document.getElementById('left'), feed = document.getElementById('feed')
  const tick = () => { s--; left.textContent = Math.floor(s / 60) + ':' + String(s % 60).padStart(2, '0') }
  tick()
  setInterval(tick, 500)
  const names = ['Ben', 'Maya', 'Tom', 'Lea', 'Ines']
  let i = 0
  setInterval(() => {
    const li = document.createElement('li')
    li.textContent = names[i++ % names.length] + ' checked in'
    feed.prepend(li)
    if (feed.children.length > 4) feed.lastChild.remove()
  }, 800)
  document.querySelector('.book').addEventListener('click', () => { const basket = window.__bookings || []; basket.push('spin-18') })
</script>`,
    act: async (v) => {
      await v.pause(3000)
      await v.press('.book')
      await v.pause(3000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'An island of extras for a rental car never wakes up',
    touch: true,
    html: phone('Your car', `
<h1>Compact, 3 days</h1>
<astro-island uid="Z1x" component-url="/_astro/Extras.js" client="media" opts='{"value":"(min-width: 4000px)"}' ssr>
  <section><h2>Child seat</h2><p>9.00 per day</p><button type="button" class="add">Add child seat</button></section>
</astro-island>
<script>
  customElements.define('astro-island', class extends HTMLElement {
    connectedCallback() {
      const query = matchMedia(JSON.parse(this.getAttribute('opts')).value)
      const wake = () => this.hydrate()
      if (query.matches) wake(); else query.addEventListener('change', wake, { once: true })
    }
    hydrate() {
      this.removeAttribute('ssr')
      this.querySelector('.add').addEventListener('click', (e) => { e.target.textContent = 'Added' })
    }
  })
</script>`),
    act: async (v) => {
      await v.pause(700)
      await v.tap('.add')
      await v.pause(3000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'The event of a shadow button does not get out to the one who listens',
    html: `
<h1>Washing machines</h1><p>To compare: <span id="n">0</span></p>
<product-tile name="Eco 700"></product-tile>
<script type="module">
  customElements.define('product-tile', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' })
      root.innerHTML = '<h3></h3><div><button part="compare">Compare</button></div>'
      root.querySelector('h3').textContent = this.getAttribute('name')
      root.querySelector('button').addEventListener('click', (e) => {
        e.target.dispatchEvent(new CustomEvent('compare-add', { detail: this.getAttribute('name'), bubbles: true, composed: false }))
      })
    }
  })
  let n = 0
  document.addEventListener('compare-add', () => { document.getElementById('n').textContent = ++n })
</script>`,
    act: async (v) => {
      await v.pause(600)
      await v.press('product-tile button')
      await v.pause(3000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'Paying the phone bill is only told to the statistics',
    html: `
<h1>Bill of May</h1><p>31.80 due on the 15th</p>
<div class="cta" role="button" tabindex="0" data-track="bill_pay" style="display:inline-block;cursor:pointer;padding:12px 20px;background:#063;color:#fff">Pay now</div>
<script>
  window.dataLayer = []
  document.addEventListener('click', (e) => {
    const el = e.target.closest('[data-track]')
    if (!el) return
    window.dataLayer.push({ event: el.dataset.track })
    navigator.sendBeacon('/collect', JSON.stringify({ event: el.dataset.track, t: Date.now() }))
  })
</script>`,
    routes: { '/collect': { status: 204 } },
    act: async (v) => {
      await v.pause(600)
      await v.press('.cta')
      await v.pause(3000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'The second page of offers is the first one once more',
    html: `
<h1>Offers</h1><div id="offers"><article><h3>Kettle</h3><p>19.99</p></article><article><h3>Toaster</h3><p>24.99</p></article></div>
<button id="next-page">Next offers</button>
<script>
  const render = (offers) => offers.map((o) => '<article><h3>' + o.name + '</h3><p>' + o.price + '</p></article>').join('')
  document.getElementById('next-page').onclick = () => {
    fetch('/api/offers').then((r) => r.json()).then((offers) => { document.getElementById('offers').innerHTML = render(offers) })
  }
</script>`,
    routes: { '/api/offers': { after: 150, type: 'application/json', body: json([{ name: 'Kettle', price: '19.99' }, { name: 'Toaster', price: '24.99' }]) } },
    act: async (v) => {
      await v.pause(600)
      await v.press('#next-page')
      await v.pause(3200)
    },
    expected: ['deadClick'],
  },
  {
    name: 'Quick view works for the first products, not for those that came later',
    html: `
<ul class="products" style="list-style:none;padding:0"><li class="product"><span>Mug</span> <a class="quick-view" role="button" tabindex="0" style="cursor:pointer;text-decoration:underline">Quick view</a></li></ul>
<dialog id="modal"><p></p><button class="close">Close</button></dialog>
<script>
  (function ($) {
    const bind = function () {
      $('.quick-view').forEach((a) => a.addEventListener('click', () => {
        document.querySelector('#modal p').textContent = a.parentNode.querySelector('span').textContent + ', 300 ml, dishwasher safe'
        document.getElementById('modal').showModal()
      }))
      $('#modal .close')[0].addEventListener('click', () => document.getElementById('modal').close())
    }
    bind()
    setTimeout(() => {
      $('.products')[0].insertAdjacentHTML('beforeend', '<li class="product" id="late"><span>Bowl</span> <a class="quick-view" role="button" tabindex="0" style="cursor:pointer;text-decoration:underline">Quick view</a></li>')
    }, 300)
  })((s) => document.querySelectorAll(s))
</script>`,
    act: async (v) => {
      await v.waitFor("document.getElementById('late') !== null")
      await v.pause(500)
      await v.press('.product:first-child .quick-view')
      await v.pause(1200)
      await v.press('#modal .close')
      await v.pause(1200)
      await v.press('#late .quick-view')
      await v.pause(3000)
    },
    expected: ['deadClick'],
  },
]

const forms: readonly Situation[] = [
  {
    name: 'A pharmacy takes no postcode of the visitor, and a chip for Saturday belongs to no field',
    touch: true,
    html: phone('Delivery', `
<h1>Delivery</h1>
<input type="radio" name="day" id="day-fri" checked><label for="day-fri">Friday</label>
<label class="chip" for="day-sat-2" style="display:inline-block;cursor:pointer;border:1px solid #888;border-radius:20px;padding:10px 18px">Saturday</label>
<form id="post" action="/never"><p><label>Postcode <input name="postcode" required pattern="[0-9]{5}" title="Five digits" autocomplete="off"></label></p>
<button>Continue</button></form>
<script>document.getElementById('post').addEventListener('submit', (e) => { e.preventDefault(); e.target.outerHTML = '<p>Thank you</p>' })</script>`),
    act: async (v) => {
      await v.pause(600)
      await v.tap('.chip')
      await v.pause(3000)
      for (const code of ['1010', 'A-1010', '1010 Wien']) {
        await v.fill('[name=postcode]', code)
        await v.pause(700)
        await v.tap('#post button')
        await v.pause(1600)
      }
    },
    expected: ['deadClick', 'formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A card number that is grouped while typing is refused three times',
    html: `
<div id="root"><form novalidate><h1>Card</h1><div class="Field"><label for="cc">Card number</label>
<input id="cc" inputmode="numeric" autocomplete="off" value="" aria-describedby="cc-error"><div id="cc-error" class="Field-error" hidden></div></div>
<button type="submit">Save card</button></form></div>
<script>
  let state = { value: '', error: null }
  const input = document.getElementById('cc'), error = document.getElementById('cc-error')
  const setState = (next) => { state = Object.assign({}, state, next); render() }
  function render() {
    if (input.value !== state.value) input.value = state.value
    if (state.error) input.setAttribute('aria-invalid', 'true'); else input.removeAttribute('aria-invalid')
    error.hidden = !state.error
    error.textContent = state.error || ''
  }
  const luhn = (d) => d.length === 16 && Array.from(d).reverse().reduce((sum, c, i) => { let n = Number(c); if (i % 2) { n *= 2; if (n > 9) n -= 9 } return sum + n }, 0) % 10 === 0
  input.addEventListener('input', () => setState({ value: input.value.replace(/\\D/g, '').slice(0, 16).replace(/(\\d{4})(?=\\d)/g, '$1 '), error: null }))
  document.querySelector('form').addEventListener('submit', (e) => {
    e.preventDefault()
    if (!luhn(state.value.replace(/ /g, ''))) { setState({ error: 'Check the card number.' }); return }
    document.getElementById('root').innerHTML = '<h1>Card saved</h1>'
  })
</script>`,
    act: async (v) => {
      for (const card of ['4111111111111112', '4111111111111113', '4111111111111114']) {
        await v.fill('#cc', card)
        await v.pause(800)
        await v.press('#root button')
        await v.pause(1700)
      }
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A gift card form empties itself without a word, and its help leads nowhere',
    html: `
<h1>Redeem a gift card</h1>
<form id="gift" novalidate><label>Number <input name="number" autocomplete="off"></label><br><label>PIN <input name="pin" autocomplete="off"></label>
<p><a class="help" href="javascript:void(0)">Where do I find the PIN?</a></p><button>Redeem</button></form><p>Balance: 0.00</p>
<script>
  document.getElementById('gift').addEventListener('submit', async (e) => {
    e.preventDefault()
    const form = e.target
    const answer = await (await fetch('/gift/redeem', { method: 'POST', body: new FormData(form) })).json()
    form.reset()
    if (answer.balance > 0) document.body.innerHTML = '<h1>Your balance is ' + answer.balance + '</h1>'
  })
</script>`,
    routes: { '/gift/redeem': { after: 120, type: 'application/json', body: json({ balance: 0 }) } },
    act: async (v) => {
      await v.pause(500)
      await v.press('.help')
      await v.pause(3000)
      for (const pin of ['0471', '4710', '0417']) {
        await v.fill('[name=number]', '6006491122334455')
        await v.pause(300)
        await v.fill('[name=pin]', pin)
        await v.pause(600)
        await v.press('#gift button')
        await v.pause(1600)
      }
    },
    expected: ['deadClick', 'formLoop'],
    allowed: ['fieldLoop', 'oscillation'],
  },
  {
    name: 'A course sign-up is turned down by the server three times',
    touch: true,
    html: phone('Join the course', `
<h1>Statistics for beginners</h1>
<form id="join" novalidate><div class="mb-3"><label for="email">Work e-mail</label><br><input id="email" type="email" class="form-control" autocomplete="off"><div class="invalid-feedback"></div></div>
<button class="btn btn-primary">Join</button></form>
<script>
  const form = document.getElementById('join'), email = document.getElementById('email'), note = form.querySelector('.invalid-feedback')
  const mark = (text) => { email.classList.toggle('is-invalid', !!text); if (text) email.setAttribute('aria-invalid', 'true'); else email.removeAttribute('aria-invalid'); note.textContent = text }
  email.addEventListener('input', () => mark(''))
  form.addEventListener('submit', async (e) => {
    e.preventDefault()
    const response = await fetch('/courses/12/join', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: email.value }) })
    const answer = await response.json()
    if (response.status === 422) mark(answer.errors.email[0])
    else form.outerHTML = '<p>Welcome!</p>'
  })
</script>`),
    routes: { '/courses/12/join': { after: 90, status: 422, type: 'application/json', body: json({ errors: { email: ['This address is not on the list of your company.'] } }) } },
    act: async (v) => {
      for (const mail of ['kim@firm.example', 'kim.o@firm.example', 'k.olsen@firm.example']) {
        await v.fill('#email', mail)
        await v.pause(700)
        await v.tap('#join button')
        await v.pause(1900)
      }
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop', 'errorClick'],
  },
  {
    name: 'A subscription cannot be cancelled: no reason is good enough and the last button is off',
    html: `
<h1>Cancel your box</h1><div class="banner"></div>
<form id="reason"><label>Why do you leave?<br><textarea name="why" rows="2" cols="40"></textarea></label><br><button>Send reason</button></form>
<button id="confirm" aria-disabled="true" style="color:#999">Confirm cancellation</button>
<script>
  const banner = document.querySelector('.banner')
  document.getElementById('reason').addEventListener('submit', async (e) => {
    e.preventDefault()
    banner.innerHTML = ''
    const answer = await (await fetch('/subscription/reason', { method: 'POST', body: new FormData(e.target) })).json()
    if (answer.ok) document.getElementById('confirm').removeAttribute('aria-disabled')
    else banner.innerHTML = '<div class="alert alert-danger" role="alert">' + answer.message + '</div>'
  })
  document.getElementById('confirm').addEventListener('click', (e) => {
    if (e.currentTarget.getAttribute('aria-disabled') === 'true') return
    document.body.innerHTML = '<h1>Cancelled</h1>'
  })
</script>`,
    routes: { '/subscription/reason': { after: 110, type: 'application/json', body: json({ ok: false, message: 'Your reason could not be accepted. Please tell us more.' }) } },
    act: async (v) => {
      for (const why of ['Too much', 'Too much food for one person', 'I live alone and it is too much food for me']) {
        await v.fill('[name=why]', why)
        await v.pause(700)
        await v.press('#reason button')
        await v.pause(1700)
      }
      await v.pause(600)
      await v.press('#confirm', { times: 2, gap: 1500 })
      await v.pause(2800)
    },
    expected: ['formLoop', 'disabledClick'],
    allowed: ['fieldLoop', 'errorClick', 'deadClick'],
  },
  {
    name: 'A code field of its own making holds the form back, and a search changes the address into itself',
    html: `
<h1>Open your rental car</h1>
<button id="dates" type="button">Show cars for these dates</button><p>12 May to 15 May</p>
<form id="unlock"><pin-pad name="pin"></pin-pad> <button>Unlock</button></form>
<script>
  customElements.define('pin-pad', class extends HTMLElement {
    static formAssociated = true
    constructor() {
      super()
      this.internals = this.attachInternals()
      const root = this.attachShadow({ mode: 'open', delegatesFocus: true })
      root.innerHTML = '<label>Code <input autocomplete="off"></label>'
      this.field = root.querySelector('input')
      this.field.addEventListener('input', () => this.update())
      this.update()
    }
    update() {
      this.internals.setFormValue(this.field.value)
      if (/^[A-Z]{2}-[0-9]{4}$/.test(this.field.value)) this.internals.setValidity({})
      else this.internals.setValidity({ patternMismatch: true }, 'Use the code from your letter', this.field)
    }
  })
  document.getElementById('unlock').addEventListener('submit', (e) => { e.preventDefault(); e.target.outerHTML = '<p>Unlocked</p>' })
  const query = new URLSearchParams(location.search)
  document.getElementById('dates').addEventListener('click', () => {
    const next = new URLSearchParams(query)
    history.replaceState(history.state, '', location.pathname + (next.toString() ? '?' + next : '') + location.hash)
  })
</script>`,
    act: async (v) => {
      await v.pause(500)
      await v.press('#dates')
      await v.pause(3000)
      for (const code of ['KB4711', 'kb-4711', 'KB 4711']) {
        await v.fill('pin-pad input', code)
        await v.pause(700)
        await v.press('#unlock button')
        await v.pause(1700)
      }
    },
    expected: ['deadClick', 'formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A phone number is never long enough, and the heart of a wish list turns pale again',
    html: `
<h1>Desk lamp</h1><a role="button" tabindex="0" class="action towishlist" aria-pressed="false" style="cursor:pointer;font-size:28px">&#9825;</a>
<form id="callback" novalidate><h2>Call me back</h2><div class="field required"><label for="telephone">Telephone</label> <input id="telephone" name="telephone" data-validate='{"required":true}' autocomplete="off"></div>
<button class="action submit primary">Send</button></form>
<script>
  const heart = document.querySelector('.towishlist')
  const paint = (on) => { heart.setAttribute('aria-pressed', String(on)); heart.textContent = on ? '\\u2665' : '\\u2661' }
  heart.addEventListener('click', async () => {
    paint(true)
    const answer = await (await fetch('/wishlist/add', { method: 'POST' })).json()
    paint(answer.saved)
  })
  const form = document.getElementById('callback'), tel = document.getElementById('telephone')
  const clear = () => { form.querySelector('div.mage-error')?.remove(); tel.classList.remove('mage-error'); tel.removeAttribute('aria-invalid') }
  tel.addEventListener('input', clear)
  form.addEventListener('submit', (e) => {
    e.preventDefault()
    clear()
    if (/^\\+\\d{11,}$/.test(tel.value)) { form.outerHTML = '<p>We will call you.</p>'; return }
    tel.classList.add('mage-error')
    tel.setAttribute('aria-invalid', 'true')
    tel.insertAdjacentHTML('afterend', '<div for="telephone" generated="true" class="mage-error" id="telephone-error">Please enter a valid phone number.</div>')
    tel.focus()
  })
</script>`,
    routes: { '/wishlist/add': { after: 700, type: 'application/json', body: json({ saved: false }) } },
    act: async (v) => {
      await v.pause(500)
      await v.press('.towishlist')
      await v.pause(3200)
      for (const number of ['0664 123', '0664 1234567', '+43 664 1234567']) {
        await v.fill('#telephone', number)
        await v.pause(700)
        await v.press('#callback button')
        await v.pause(1700)
      }
    },
    expected: ['deadClick', 'formLoop'],
    allowed: ['fieldLoop'],
  },
]

const errors: readonly Situation[] = [
  {
    name: 'All three tiles of a phone account fail to load',
    touch: true,
    html: phone('My account', `
<h1>My account</h1><button id="refresh">Refresh</button>
<div class="tile" data-src="/api/usage"><h2>Data</h2><p>-</p></div><div class="tile" data-src="/api/bills"><h2>Bills</h2><p>-</p></div><div class="tile" data-src="/api/rewards"><h2>Rewards</h2><p>-</p></div>
<script>
  document.getElementById('refresh').addEventListener('click', () => {
    document.querySelectorAll('.tile').forEach(async (tile) => {
      try {
        const response = await fetch(tile.dataset.src)
        if (!response.ok) throw new Error('HTTP ' + response.status)
        tile.querySelector('p').textContent = (await response.json()).text
      } catch (error) {
        console.warn(error)
        tile.classList.add('tile--error')
        tile.querySelector('p').outerHTML = '<p class="error" role="alert">Could not load.</p>'
      }
    })
  })
</script>`),
    routes: {
      '/api/usage': { after: 120, status: 500, type: 'application/json', body: '{}' },
      '/api/bills': { after: 200, status: 503, type: 'application/json', body: '{}' },
      '/api/rewards': { after: 280, status: 502, type: 'application/json', body: '{}' },
    },
    act: async (v) => {
      await v.pause(600)
      await v.tap('#refresh')
      await v.pause(3000)
    },
    expected: ['errorBurst', 'errorClick'],
  },
  {
    name: 'A checkout puts up one error after another while the visitor only looks at the sum',
    html: `
<style>#toasts{position:fixed;right:16px;top:16px;width:280px}.toast--error{background:#b00020;color:#fff;padding:10px;margin:0 0 8px}</style>
<h1>Checkout</h1><details id="sum"><summary>Order summary</summary><p>Two books, 31.00</p></details>
<div id="toasts"></div>
<script>
  const toast = (text) => {
    const div = document.createElement('div')
    div.className = 'toast toast--error'
    div.setAttribute('role', 'alert')
    div.textContent = text
    document.getElementById('toasts').append(div)
  }
  setTimeout(() => toast('Error: your basket could not be saved.'), 1800)
  setTimeout(() => toast('Payment methods are unavailable. Please try again later.'), 3000)
  setTimeout(() => toast('Your session failed to refresh. You may be signed out.'), 4300)
</script>`,
    act: async (v) => {
      await v.pause(400)
      await v.press('#sum summary')
      await v.pause(6000)
    },
    expected: ['errorBurst'],
  },
  {
    name: 'A game for children falls to pieces when it is started',
    touch: true,
    html: phone('Bubble forest', `
<canvas id="stage" width="300" height="200" style="background:#123"></canvas><br><button id="start">Play</button>
<script>
  const game = { atlas: null, level: undefined, bubbles: -1 }
  async function loadAtlas() { throw new Error('Atlas forest@2x has no frames') }
  function spawn() { return new Array(game.bubbles) }
  document.getElementById('start').addEventListener('click', () => {
    loadAtlas()
    requestAnimationFrame(function loop() { game.level.tick(); requestAnimationFrame(loop) })
    setTimeout(spawn, 250)
  })
</script>`),
    act: async (v) => {
      await v.pause(700)
      await v.tap('#start')
      await v.pause(3000)
    },
    expected: ['errorBurst', 'errorClick'],
  },
  {
    name: 'The search for the best seats falls back from one broken service to the next',
    html: `
<h1>Open air, 12 July</h1><button id="best">Find the best seats</button><div id="result"></div>
<script>
  const ajax = (url, done, fail) => {
    const xhr = new XMLHttpRequest()
    xhr.open('GET', url)
    xhr.setRequestHeader('X-Requested-With', 'XMLHttpRequest')
    xhr.onload = () => { if (xhr.status < 400) done(xhr.responseText); else fail() }
    xhr.onerror = fail
    xhr.send()
  }
  const show = (html) => { document.getElementById('result').innerHTML = html }
  document.getElementById('best').addEventListener('click', () => {
    ajax('/seats/best', show, () => ajax('/seats/nearby', show, () => ajax('/seats/standing', show, () => {})))
  })
</script>`,
    routes: { '/seats/best': { after: 60, status: 500, body: '' }, '/seats/nearby': { after: 60, breaks: true }, '/seats/standing': { after: 60, status: 503, body: '' } },
    act: async (v) => {
      await v.pause(600)
      await v.press('#best')
      await v.pause(3000)
    },
    expected: ['errorBurst', 'errorClick'],
  },
  {
    name: 'A configurator knows no price for the memory that it offers',
    html: `
<div id="app" data-v-app><h1>Notebook 14</h1>
<div class="options"><button class="swatch is-active" data-ram="16">16 GB</button><button class="swatch" data-ram="32">32 GB</button><button class="swatch" data-ram="64">64 GB</button></div>
<p class="price">1 199.00</p></div>
<script>
  const variants = { 16: { price: '1 199.00' }, 32: { price: '1 399.00' } }
  const callWithErrorHandling = (fn, arg) => { try { fn(arg) } catch (error) { console.warn('[Vue warn]: Unhandled error during execution of native event handler'); throw error } }
  const select = (button) => {
    const price = variants[button.dataset.ram].price
    document.querySelectorAll('.swatch').forEach((s) => s.classList.toggle('is-active', s === button))
    document.querySelector('.price').textContent = price
  }
  document.querySelectorAll('.swatch').forEach((s) => s.addEventListener('click', () => callWithErrorHandling(select, s)))
</script>
<style>.swatch.is-active{outline:3px solid #06c}</style>`,
    act: async (v) => {
      await v.pause(500)
      await v.press('[data-ram="32"]')
      await v.pause(1500)
      await v.press('[data-ram="64"]')
      await v.pause(3000)
    },
    expected: ['errorClick'],
  },
]

const slow: readonly Situation[] = [
  {
    name: 'Delivery slots take their time, and a reminder says it saves and does not',
    html: `
<style>.spinner{display:inline-block;width:20px;height:20px;border:3px solid #ccc;border-top-color:#333;border-radius:50%;animation:spin 1s linear infinite}@keyframes spin{to{transform:rotate(1turn)}}</style>
<h1>Choose a slot</h1><button id="slots">Show slots</button> <button id="remind">Remind me</button><div id="list"></div>
<script>
  document.getElementById('slots').addEventListener('click', async () => {
    const list = document.getElementById('list')
    list.setAttribute('aria-busy', 'true')
    list.innerHTML = '<span class="spinner" role="progressbar" aria-label="Loading"></span>'
    const slots = await (await fetch('/slots')).json()
    list.innerHTML = '<ul>' + slots.map((s) => '<li>' + s + '</li>').join('') + '</ul>'
    list.removeAttribute('aria-busy')
  })
  document.getElementById('remind').addEventListener('click', async (e) => {
    const button = e.currentTarget, before = button.textContent
    button.textContent = 'Saving...'
    await new Promise((done) => setTimeout(done, 600))
    button.textContent = before
  })
</script>`,
    routes: { '/slots': { after: 3400, type: 'application/json', body: json(['Mon 8 to 10', 'Mon 18 to 20', 'Tue 8 to 10']) } },
    act: async (v) => {
      await v.pause(500)
      await v.press('#slots')
      await v.waitFor("document.querySelector('#list li') !== null")
      await v.pause(1500)
      await v.press('#remind')
      await v.pause(3200)
    },
    knownLimit: 'What was there for half a second or more was an answer, though it was put back.',
    expected: ['slowClick', 'deadClick'],
  },
  {
    name: 'The activation of a SIM is pressed once more while it is under way',
    html: `
<h1>Activate your eSIM</h1><button id="go" class="btn">Activate</button><div id="state"></div>
<script>
  const go = document.getElementById('go'), state = document.getElementById('state')
  let pending = null
  go.addEventListener('click', () => {
    if (pending) return
    go.setAttribute('aria-busy', 'true')
    go.classList.add('is-loading')
    state.innerHTML = '<p role="status">Activating...</p>'
    pending = fetch('/esim/activate', { method: 'POST' }).then((r) => r.json()).then((answer) => {
      go.removeAttribute('aria-busy')
      go.classList.remove('is-loading')
      state.innerHTML = '<h2>Your number is ' + answer.number + '</h2>'
    })
  })
</script>`,
    routes: { '/esim/activate': { after: 2300, type: 'application/json', body: json({ number: '0660 555 12 12' }) } },
    act: async (v) => {
      await v.pause(500)
      await v.press('#go', { times: 2, gap: 1400 })
      await v.waitFor("document.querySelector('#state h2') !== null")
      await v.pause(1500)
    },
    expected: ['slowClick'],
  },
  {
    name: 'A comparison of mortgages waits behind its fallback, and cannot be mailed then',
    html: `
<style>.skeleton{height:22px;background:#e4e4e4;border-radius:4px;margin:8px 0;width:300px}</style>
<div id="root"><h1>12 Hill Street</h1><button id="compare">Compare mortgages</button><div id="suspense"></div></div>
<script>
  const cache = new Map()
  const read = (key) => {
    const entry = cache.get(key)
    if (entry && entry.value) return entry.value
    if (entry) throw entry.promise
    const fresh = {}
    fresh.promise = fetch(key).then((r) => r.json()).then((value) => { fresh.value = value })
    cache.set(key, fresh)
    throw fresh.promise
  }
  const boundary = document.getElementById('suspense')
  const Table = () => '<table>' + read('/api/mortgages').map((m) => '<tr><td>' + m.bank + '</td><td>' + m.rate + '</td></tr>').join('') + '</table><button id="mail">Mail this to me</button>'
  const render = () => {
    try { boundary.innerHTML = Table(); boundary.removeAttribute('aria-busy') } catch (thrown) {
      if (!(thrown instanceof Promise)) throw thrown
      boundary.setAttribute('aria-busy', 'true')
      boundary.innerHTML = '<div class="skeleton"></div><div class="skeleton"></div><div class="skeleton"></div>'
      thrown.then(render)
    }
  }
  document.getElementById('root').addEventListener('click', (e) => {
    if (e.target.id === 'compare') render()
    if (e.target.id === 'mail') fetch('/api/mail', { method: 'POST' }).then((r) => { if (!r.ok) console.error('mail', r.status) })
  })
</script>`,
    routes: {
      '/api/mortgages': { after: 3300, type: 'application/json', body: json([{ bank: 'North', rate: '3.9 %' }, { bank: 'Harbour', rate: '4.1 %' }]) },
      '/api/mail': { after: 100, status: 500, body: '' },
    },
    act: async (v) => {
      await v.pause(500)
      await v.press('#compare')
      await v.waitFor("document.getElementById('mail') !== null")
      await v.pause(1600)
      await v.press('#mail')
      await v.pause(3000)
    },
    expected: ['slowClick', 'errorClick'],
  },
  {
    name: 'A donation is thanked for only after a long bar',
    touch: true,
    html: phone('Give', `
<h1>Give 20 for clean water</h1><form id="give"><button>Give now</button><div class="wait"></div></form>
<script>
  document.getElementById('give').addEventListener('submit', async (e) => {
    e.preventDefault()
    const form = e.currentTarget
    form.setAttribute('aria-busy', 'true')
    form.querySelector('.wait').innerHTML = '<progress aria-label="Please wait"></progress>'
    await fetch('/give', { method: 'POST' })
    form.outerHTML = '<h2>Thank you!</h2><p>A receipt is on its way.</p>'
  })
</script>`),
    routes: { '/give': { after: 3700, type: 'application/json', body: json({ ok: true }) } },
    act: async (v) => {
      await v.pause(500)
      await v.tap('#give button')
      await v.waitFor("document.querySelector('h2') !== null")
      await v.pause(1200)
    },
    expected: ['slowClick'],
  },
]

export const baskets: readonly Situation[] = [...healthy, ...rage, ...dead, ...forms, ...errors, ...slow]
