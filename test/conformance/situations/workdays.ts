import type { Situation } from '../situation.ts'

export const workdays: readonly Situation[] = [
  // ───────────────────────────── rageClick ─────────────────────────────
  {
    name: 'A checkout whose place-order button is mounted anew between mouse down and mouse up',
    html: `<style>
  body { font: 16px/1.4 system-ui; margin: 24px }
  .summary { width: 360px; border: 1px solid #ccc; border-radius: 8px; padding: 16px }
  .summary li { display: flex; justify-content: space-between }
  .btn { display: block; width: 100%; padding: 12px; border: 0; border-radius: 6px; background: #0a7; color: #fff; cursor: pointer }
  .btn.is-pressed { background: #086 }
</style>
<main id="root"></main>
<script>
  const state = { pressed: false, placed: false, items: [['Wool scarf', 39], ['Desk lamp', 54], ['Shipping', 5]] }
  function h(tag, props, ...kids) {
    const el = document.createElement(tag)
    for (const key in props) {
      if (key.startsWith('on')) el.addEventListener(key.slice(2).toLowerCase(), props[key])
      else el.setAttribute(key, props[key])
    }
    el.append(...kids)
    return el
  }
  function placeOrder() { state.placed = true; render() }
  function Summary() {
    return h('section', { class: 'summary', 'aria-label': 'Order summary' },
      h('h1', {}, 'Your order'),
      h('ul', {}, ...state.items.map(([name, price]) => h('li', {}, h('span', {}, name), h('b', {}, price + ' EUR')))),
      h('div', { id: 'slot' }))
  }
  // The button component is declared inside render, so every render is another type and mounts another node.
  function renderButton() {
    const PlaceOrder = () => h('button', {
      id: 'place', type: 'button', class: 'btn' + (state.pressed ? ' is-pressed' : ''),
      onMouseDown: () => { state.pressed = true; renderButton() },
      onClick: placeOrder
    }, 'Place order')
    document.getElementById('slot').replaceChildren(PlaceOrder())
  }
  function render() {
    const root = document.getElementById('root')
    if (state.placed) { root.replaceChildren(h('h1', {}, 'Thank you for your order')); return }
    root.replaceChildren(Summary())
    renderButton()
  }
  document.addEventListener('mouseup', () => {
    if (!state.pressed) return
    state.pressed = false
    setTimeout(renderButton, 20)
  })
  render()
</script>`,
    act: async (visitor) => {
      await visitor.pause(800)
      await visitor.press('#place', { times: 5, gap: 260 })
      await visitor.pause(2800)
    },
    expected: ['rageClick'],
    allowed: ['deadClick']
  },
  {
    name: 'A privacy switch that flips at once and is rolled back by every refused request',
    html: `<style>
  body { font: 15px system-ui; margin: 32px; max-width: 640px }
  .row { display: flex; justify-content: space-between; align-items: center; padding: 16px 0; border-bottom: 1px solid #ddd }
  [role=switch] { width: 48px; height: 26px; border-radius: 13px; border: 0; background: #bbb; position: relative; cursor: pointer }
  [role=switch]::after { content: ''; position: absolute; top: 3px; left: 3px; width: 20px; height: 20px; border-radius: 50%; background: #fff; transition: left .1s }
  [role=switch][aria-checked=true] { background: #27c }
  [role=switch][aria-checked=true]::after { left: 25px }
</style>
<h1>Privacy</h1>
<div class="row"><span id="l1">Show my profile in search</span><button role="switch" aria-checked="true" aria-labelledby="l1" id="search"></button></div>
<div class="row"><span id="l2">Share usage data</span><button role="switch" aria-checked="false" aria-labelledby="l2" id="usage"></button></div>
<script>
  const store = {
    values: { search: true, usage: false },
    listeners: [],
    subscribe(fn) { this.listeners.push(fn) },
    set(key, value) { this.values = { ...this.values, [key]: value }; this.listeners.forEach((fn) => fn(this.values)) }
  }
  store.subscribe((values) => {
    for (const key of Object.keys(values)) document.getElementById(key).setAttribute('aria-checked', String(values[key]))
  })
  async function mutate(key, next) {
    const before = store.values[key]
    store.set(key, next)
    const response = await fetch('/api/preferences/' + key, {
      method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ value: next })
    })
    if (!response.ok) store.set(key, before)
  }
  document.querySelectorAll('[role=switch]').forEach((el) => {
    el.addEventListener('click', () => { mutate(el.id, el.getAttribute('aria-checked') !== 'true') })
  })
</script>`,
    routes: {
      '/api/preferences/search': { after: 120, status: 409, type: 'application/json', body: '{"error":"stale"}' },
      '/api/preferences/usage': { after: 120, status: 409, type: 'application/json', body: '{"error":"stale"}' }
    },
    act: async (visitor) => {
      await visitor.pause(600)
      await visitor.press('#usage', { times: 4, gap: 430 })
      await visitor.pause(2800)
    },
    expected: ['rageClick'],
    allowed: ['deadClick', 'errorClick']
  },
  {
    name: 'A calendar whose print button does nothing and whose next-week button patches in the same week',
    html: `<style>
  body { font: 14px system-ui; margin: 16px }
  #topbar { position: fixed; top: 0; left: 0; height: 3px; width: 0; background: #29d; transition: width .1s }
  .toolbar { display: flex; gap: 8px; margin-bottom: 12px }
  table { border-collapse: collapse } td, th { border: 1px solid #ccc; width: 120px; height: 48px; vertical-align: top }
</style>
<div id="topbar"></div>
<div data-phx-main id="live">
  <div class="toolbar">
    <button type="button" phx-click="prev" id="prev">Previous week</button>
    <button type="button" phx-click="next" id="next">Next week</button>
    <button type="button" id="print" class="btn-outline">Print agenda</button>
  </div>
  <div id="week"></div>
</div>
<script>
  const topbar = document.getElementById('topbar')
  const week = document.getElementById('week')
  function patch(html) {
    const next = document.createElement('div')
    next.innerHTML = html
    week.replaceChildren(...next.childNodes)
  }
  async function push(event) {
    topbar.style.width = '60%'
    document.getElementById('live').classList.add('phx-click-loading')
    const response = await fetch('/live/week?event=' + event)
    patch(await response.text())
    document.getElementById('live').classList.remove('phx-click-loading')
    topbar.style.width = '0'
  }
  document.addEventListener('click', (e) => {
    const el = e.target.closest('[phx-click]')
    if (el) push(el.getAttribute('phx-click'))
  })
  push('mount')
</script>`,
    routes: {
      '/live/week': {
        after: 90, type: 'text/html',
        body: '<h2>Week 14</h2><table><tr><th>Mon 1</th><th>Tue 2</th><th>Wed 3</th><th>Thu 4</th><th>Fri 5</th></tr><tr><td>Stand-up</td><td></td><td>Dentist</td><td></td><td>Retro</td></tr></table>'
      }
    },
    act: async (visitor) => {
      await visitor.pause(1200)
      await visitor.press('#print')
      await visitor.pause(3400)
      await visitor.press('#next', { times: 5, gap: 300 })
      await visitor.pause(2800)
    },
    expected: ['rageClick', 'deadClick']
  },
  {
    name: 'A payee modal whose leaving transition is cancelled so that it fades a little and stays',
    html: `<style>
  body { font: 16px system-ui; margin: 24px }
  .modal-mask { position: fixed; inset: 0; background: rgba(0,0,0,.4); display: grid; place-items: center; transition: opacity .2s }
  .modal-leave-active { opacity: .6 }
  .modal { background: #fff; width: 420px; padding: 20px; border-radius: 8px; position: relative }
  .close { position: absolute; top: 8px; right: 8px; width: 32px; height: 32px; border: 0; background: none; font-size: 20px; cursor: pointer }
</style>
<div id="app">
  <h1>Payees</h1>
  <ul><li>Water company</li><li>M. Okafor</li></ul>
  <button type="button" id="add">Add payee</button>
</div>
<div id="modals"></div>
<script>
  // ref() and watch() in small
  function ref(value) {
    const watchers = []
    return {
      get value() { return value },
      set value(next) { if (next === value) return; value = next; watchers.forEach((fn) => fn(next)) },
      watch(fn) { watchers.push(fn) }
    }
  }
  const show = ref(false)
  const dirty = ref(true) // the draft is always taken for dirty
  show.watch((open) => {
    const host = document.getElementById('modals')
    if (open && !host.firstElementChild) {
      host.innerHTML = '<div class="modal-mask"><div class="modal" role="dialog" aria-modal="true" aria-label="New payee">'
        + '<button type="button" class="close" aria-label="Close">\\u00d7</button><h2>New payee</h2>'
        + '<label>Name <input name="payee"></label></div></div>'
      host.querySelector('.close').addEventListener('click', () => { show.value = false })
      return
    }
    const mask = host.firstElementChild
    if (!open) {
      mask.classList.add('modal-leave-active')
      setTimeout(() => {
        if (dirty.value) { show.value = true; return }
        mask.remove()
      }, 140)
    } else {
      mask.classList.remove('modal-leave-active')
    }
  })
  document.getElementById('add').addEventListener('click', () => { show.value = true })
</script>`,
    act: async (visitor) => {
      await visitor.pause(600)
      await visitor.press('#add')
      await visitor.pause(1500)
      await visitor.press('.close', { times: 4, gap: 380 })
      await visitor.pause(2800)
    },
    expected: ['rageClick'],
    allowed: ['deadClick']
  },
  {
    name: 'An incident console that streams by itself while its acknowledge button holds a stale record',
    html: `<style>
  body { font: 13px ui-monospace, monospace; background: #111; color: #ddd; margin: 16px; display: grid; grid-template-columns: 480px 1fr; gap: 24px }
  table { border-collapse: collapse } td, th { padding: 6px 10px; border-bottom: 1px solid #333; text-align: left }
  button { padding: 4px 10px } #log { height: 260px; overflow: hidden; margin: 0; padding: 0; list-style: none }
</style>
<section>
  <h1>Incidents</h1>
  <table><thead><tr><th>Service</th><th>State</th><th>Age</th><th></th></tr></thead>
    <tbody>
      <tr data-id="7"><td>checkout-eu</td><td class="state">open</td><td class="age">41 s</td><td><button type="button" class="ack">Acknowledge</button></td></tr>
      <tr data-id="8"><td>search-us</td><td class="state">acknowledged</td><td class="age">310 s</td><td></td></tr>
    </tbody></table>
</section>
<section><h2>Stream</h2><ol id="log"></ol></section>
<script>
  let incidents = [{ id: 7, state: 'open', age: 41 }, { id: 8, state: 'acknowledged', age: 310 }]
  const stale = incidents[0]
  document.querySelector('.ack').addEventListener('click', () => {
    stale.state = 'acknowledged' // no longer the record that is rendered
    render()
  })
  function render() {
    for (const incident of incidents) {
      const row = document.querySelector('[data-id="' + incident.id + '"]')
      const state = row.querySelector('.state')
      if (state.textContent !== incident.state) state.textContent = incident.state
      row.querySelector('.age').textContent = incident.age + ' s'
    }
  }
  setInterval(() => {
    incidents = incidents.map((i) => ({ ...i, age: i.age + 1 }))
    render()
  }, 1000)
  let line = 0
  setInterval(() => {
    const li = document.createElement('li')
    line++
    li.textContent = '[' + String(line).padStart(4, '0') + '] GET /cart ' + (line % 3 ? 200 : 504) + ' ' + (line * 37 % 900) + ' ms'
    const log = document.getElementById('log')
    log.prepend(li)
    while (log.childElementCount > 14) log.lastElementChild.remove()
  }, 350)
  // any poll replaces all records, so the closure above is stale from the start
  incidents = incidents.map((i) => ({ ...i }))
</script>`,
    act: async (visitor) => {
      await visitor.pause(2500)
      await visitor.press('.ack', { times: 5, gap: 230 })
      await visitor.pause(2800)
    },
    expected: ['rageClick'],
    allowed: ['deadClick']
  },
  {
    name: 'A hotel page with ripples on every button and handlers bound to ids that do not exist',
    html: `<style>
  body { font: 16px Roboto, system-ui; margin: 24px }
  .card { width: 420px; border-radius: 4px; box-shadow: 0 1px 4px #0005; padding: 16px }
  .mdl-button { position: relative; overflow: hidden; border: 0; padding: 10px 18px; background: #3f51b5; color: #fff; border-radius: 2px; cursor: pointer }
  .mdl-icon { background: none; color: #c2185b; font-size: 22px }
  .ripple { position: absolute; border-radius: 50%; width: 10px; height: 10px; background: rgba(255,255,255,.5); animation: grow .4s linear }
  @keyframes grow { to { transform: scale(20); opacity: 0 } }
</style>
<div class="card">
  <h2>Hotel Miramar</h2><p>Double room, breakfast, 2 nights</p><p class="price">218.00</p>
  <button type="button" class="mdl-button mdl-icon" id="favBtn" aria-label="Save to favourites">\u2661</button>
  <button type="button" class="mdl-button" id="bookNow">Book now</button>
</div>
<script>
  // the little of jQuery that this page needs
  function $(what) {
    if (typeof what === 'function') { document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', what) : what(); return }
    const els = typeof what === 'string' ? [...document.querySelectorAll(what)] : [what]
    return {
      on(type, fn) { els.forEach((el) => el.addEventListener(type, (e) => fn.call(el, e))); return this },
      append(node) { els.forEach((el) => el.append(node)); return this },
      text(t) { els.forEach((el) => { el.textContent = t }); return this },
      css(o) { els.forEach((el) => Object.assign(el.style, o)); return this }
    }
  }
  $(function () {
    $('.mdl-button').on('mousedown', function (e) {
      const box = this.getBoundingClientRect()
      const span = document.createElement('span')
      span.className = 'ripple'
      $(span).css({ left: e.clientX - box.left - 5 + 'px', top: e.clientY - box.top - 5 + 'px' })
      $(this).append(span)
      setTimeout(() => span.remove(), 400)
    })
    $('#book-now').on('click', function () { $('.price').text('Booked') })
    $('#fav-btn').on('click', function () { $(this).text('\\u2665') })
  })
</script>`,
    act: async (visitor) => {
      await visitor.pause(900)
      await visitor.press('#favBtn')
      await visitor.pause(3400)
      await visitor.press('#bookNow', { times: 5, gap: 210, jitter: 6 })
      await visitor.pause(2800)
    },
    expected: ['rageClick', 'deadClick']
  },
  {
    name: 'A product gallery on a phone that believes forever to be swiped and ignores its arrow',
    touch: true,
    html: `<style>
  body { font: 16px system-ui; margin: 0 }
  .gallery { position: relative; width: 340px; height: 260px; overflow: hidden; margin: 12px auto }
  .track { display: flex; transition: transform .25s } .slide { flex: 0 0 340px; height: 260px; display: grid; place-items: center; color: #fff; font-size: 40px }
  .arrow { position: absolute; top: 105px; width: 48px; height: 48px; border: 0; border-radius: 50%; background: #fffc; font-size: 22px }
  .next { right: 8px } .prev { left: 8px }
  .count { text-align: center }
</style>
<div class="gallery" aria-roledescription="carousel" aria-label="Trail shoe">
  <div class="track">
    <div class="slide" style="background:#567">side</div><div class="slide" style="background:#765">top</div>
    <div class="slide" style="background:#576">sole</div><div class="slide" style="background:#657">heel</div>
  </div>
  <button type="button" class="arrow prev" aria-label="Previous picture">\u2039</button>
  <button type="button" class="arrow next" aria-label="Next picture">\u203a</button>
</div>
<p class="count">1 / 4</p>
<p style="padding:0 16px">Light shoe for wet ground. Drop 6 mm, 280 g.</p>
<script>
  const gallery = document.querySelector('.gallery')
  const track = gallery.querySelector('.track')
  let index = 0
  let swiping = false
  let startX = 0
  gallery.addEventListener('touchstart', (e) => {
    swiping = true
    startX = e.touches[0].clientX
  }, { passive: true })
  gallery.addEventListener('touchmove', (e) => {
    const dx = e.touches[0].clientX - startX
    if (Math.abs(dx) > 60) { swiping = false; go(dx < 0 ? 1 : -1) }
  }, { passive: true })
  function go(by) {
    index = Math.max(0, Math.min(3, index + by))
    track.style.transform = 'translateX(' + -340 * index + 'px)'
    document.querySelector('.count').textContent = index + 1 + ' / 4'
  }
  gallery.querySelector('.next').addEventListener('click', () => { if (!swiping) go(1) })
  gallery.querySelector('.prev').addEventListener('click', () => { if (!swiping) go(-1) })
</script>`,
    act: async (visitor) => {
      await visitor.pause(800)
      await visitor.tap('.next', { times: 5, gap: 240 })
      await visitor.pause(2800)
    },
    expected: ['rageClick'],
    allowed: ['deadClick']
  },
  {
    name: 'An airline check-in button that breaks in another way each time it is pressed',
    html: `<style>
  body { font: 16px system-ui; margin: 24px } .pass { width: 460px; border: 1px solid #aac; border-radius: 10px; padding: 20px }
  .cta { padding: 12px 28px; background: #06c; color: #fff; border: 0; border-radius: 24px; cursor: pointer }
  dl { display: grid; grid-template-columns: 120px 1fr; gap: 4px }
</style>
<article class="pass">
  <h1>LH 1174 Frankfurt \u2013 Lisbon</h1>
  <dl><dt>Passenger</dt><dd>R. Almeida</dd><dt>Departure</dt><dd>10:25</dd><dt>Seat</dt><dd id="seat">not chosen</dd></dl>
  <button type="button" class="cta" id="checkin">Check in</button>
</article>
<script>
  const booking = { seats: null, docs: {}, step: 0 }
  const steps = [
    function readSeat() { return booking.seats.first.label },
    async function verifyDocument() { throw new Error('Travel document service did not answer') },
    function layout() { return new Array(-1 * (booking.docs.count || 1)) },
    async function price() { JSON.parse('<!doctype html>') }
  ]
  document.getElementById('checkin').addEventListener('click', () => {
    const step = steps[booking.step % steps.length]
    booking.step++
    const seat = step()
    if (typeof seat === 'string') document.getElementById('seat').textContent = seat
  })
</script>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#checkin', { times: 4, gap: 380 })
      await visitor.pause(2800)
    },
    expected: ['rageClick', 'errorBurst'],
    allowed: ['errorClick', 'deadClick']
  },
  {
    name: 'A permit wizard restored at its second step with an empty required field in the hidden first',
    html: `<style>
  body { font: 18px/1.4 Arial, sans-serif; margin: 24px; max-width: 640px }
  fieldset { border: 0; padding: 0 } fieldset.off { display: none }
  label { display: block; margin: 12px 0 } input, select { font: inherit; padding: 6px }
  .govuk-button { background: #00703c; color: #fff; border: 0; padding: 10px 16px; font: inherit; cursor: pointer }
</style>
<form id="permit" action="/permit" method="post">
  <p class="caption">Step <span id="n">2</span> of 2</p>
  <fieldset id="s1" class="off">
    <legend>Where do you live?</legend>
    <label>District <select name="district" required><option value="">Choose</option><option>North</option><option>South</option></select></label>
    <label>Street <input name="street" required></label>
  </fieldset>
  <fieldset id="s2">
    <legend>Your vehicle</legend>
    <label>Number plate <input name="plate" required value="KA AB 123"></label>
    <label>Owner <input name="owner" required value="J. Weber"></label>
  </fieldset>
  <button class="govuk-button" id="send">Send application</button>
</form>
<script>
  // The draft in the storage remembers the step, but not the answers.
  const draft = { step: 2 }
  document.getElementById('s1').classList.toggle('off', draft.step !== 1)
  document.getElementById('s2').classList.toggle('off', draft.step !== 2)
  document.getElementById('n').textContent = String(draft.step)
  document.getElementById('permit').addEventListener('submit', (e) => {
    e.preventDefault()
    document.body.innerHTML = '<h1>Application sent</h1>'
  })
</script>`,
    act: async (visitor) => {
      await visitor.pause(1200)
      await visitor.press('#send', { times: 4, gap: 420 })
      await visitor.pause(2800)
    },
    expected: ['rageClick', 'formLoop'],
    allowed: ['deadClick']
  },
  {
    name: 'A kanban card menu that the outside-click handler of the board closes again at once',
    html: `<style>
  body { font: 14px system-ui; margin: 16px; background: #eef }
  .board { display: flex; gap: 12px } .list { width: 240px; background: #dde; padding: 8px; border-radius: 6px }
  .card { background: #fff; border-radius: 4px; padding: 8px; margin: 8px 0; position: relative }
  .kebab { position: absolute; right: 4px; top: 4px; width: 30px; height: 30px; border: 0; background: none; cursor: pointer }
  .menu { position: absolute; right: 4px; top: 34px; background: #fff; border: 1px solid #aaa; z-index: 2; margin: 0; padding: 4px; list-style: none }
</style>
<div class="board" x-data>
  <section class="list"><h3>Doing</h3>
    <div class="card" id="c1">Fix invoice rounding
      <button type="button" class="kebab" aria-haspopup="menu" aria-expanded="false" aria-label="Card actions">\u22ee</button>
      <ul class="menu" role="menu" hidden><li role="menuitem" tabindex="-1">Move</li><li role="menuitem" tabindex="-1">Archive</li></ul>
    </div>
    <div class="card" id="c2">Write release notes
      <button type="button" class="kebab" aria-haspopup="menu" aria-expanded="false" aria-label="Card actions">\u22ee</button>
      <ul class="menu" role="menu" hidden><li role="menuitem" tabindex="-1">Move</li><li role="menuitem" tabindex="-1">Archive</li></ul>
    </div>
  </section>
</div>
<script>
  const state = new Map()
  document.querySelectorAll('.card').forEach((card) => state.set(card, false))
  function paint(card) {
    const open = state.get(card)
    card.querySelector('.menu').hidden = !open
    card.querySelector('.kebab').setAttribute('aria-expanded', String(open))
  }
  document.querySelectorAll('.kebab').forEach((button) => {
    button.addEventListener('click', () => {
      const card = button.closest('.card')
      state.set(card, true)
      paint(card)
    })
  })
  // @click.outside: forgets to ask whether the press was inside
  document.addEventListener('click', () => {
    setTimeout(() => {
      for (const [card, open] of state) if (open) { state.set(card, false); paint(card) }
    }, 40)
  })
</script>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#c1 .kebab', { times: 5, gap: 280 })
      await visitor.pause(2800)
    },
    expected: ['rageClick'],
    allowed: ['deadClick']
  },

  // ───────────────────────────── deadClick ─────────────────────────────
  {
    name: 'An article editor whose toolbar asks for an engine that never started',
    html: `<style>
  body { font: 16px Georgia, serif; margin: 24px; max-width: 720px }
  .toolbar { display: flex; gap: 4px; border: 1px solid #ccc; padding: 6px } .toolbar button { min-width: 40px; height: 34px }
  .ProseMirror { border: 1px solid #ccc; border-top: 0; padding: 16px; min-height: 180px }
  footer { color: #777; font-size: 13px }
</style>
<div class="toolbar" role="toolbar" aria-label="Formatting">
  <button type="button" data-cmd="bold" aria-pressed="false"><b>B</b></button>
  <button type="button" data-cmd="italic" aria-pressed="false"><i>I</i></button>
  <button type="button" data-cmd="link" aria-haspopup="dialog">Link</button>
  <button type="button" data-cmd="image" aria-haspopup="dialog">Image</button>
</div>
<div class="ProseMirror" contenteditable="true" role="textbox" aria-multiline="true"><p>The harbour was quiet when the ferries came in.</p></div>
<footer>Saved <span id="ago">1</span> seconds ago</footer>
<script>
  let engine = null
  customElements.whenDefined('editor-engine').then(() => { engine = document.createElement('editor-engine') })
  const toolbar = document.querySelector('.toolbar')
  toolbar.addEventListener('mousedown', (e) => { e.preventDefault() }) // keeps the caret in the text
  toolbar.addEventListener('click', (e) => {
    const button = e.target.closest('[data-cmd]')
    if (!button || !engine) return
    engine.run(button.dataset.cmd)
    button.setAttribute('aria-pressed', String(engine.isActive(button.dataset.cmd)))
  })
  let seconds = 1
  setInterval(() => { seconds++; document.getElementById('ago').textContent = String(seconds) }, 1000)
</script>`,
    act: async (visitor) => {
      await visitor.pause(2200)
      await visitor.press('[data-cmd=bold]')
      await visitor.pause(3000)
      await visitor.press('[data-cmd=link]')
      await visitor.pause(3000)
      await visitor.press('[data-cmd=image]')
      await visitor.pause(3000)
    },
    expected: ['deadClick']
  },
  {
    name: 'A people table whose apply button builds all the same rows again',
    html: `<style>
  body { font: 14px system-ui; margin: 20px } table { border-collapse: collapse; width: 560px } td, th { border-bottom: 1px solid #ddd; padding: 8px; text-align: left }
  .filters { display: flex; gap: 8px; margin-bottom: 12px } .btn { padding: 6px 14px }
</style>
<div class="filters">
  <input id="q" type="search" placeholder="Name contains" aria-label="Name contains">
  <button type="button" class="btn btn-primary" id="apply">Apply filter</button>
</div>
<div id="grid"></div>
<script>
  const people = [
    { id: 1, name: 'Anna Brandt', role: 'Owner', seen: 'today' }, { id: 2, name: 'Bo Larsen', role: 'Editor', seen: 'today' },
    { id: 3, name: 'Chidi Eze', role: 'Viewer', seen: 'Monday' }, { id: 4, name: 'Hanna Lund', role: 'Editor', seen: 'March' },
    { id: 5, name: 'Ivo Petrov', role: 'Viewer', seen: 'never' }
  ]
  const filter = { name: '' }
  const proxy = Object.freeze({ ...filter }) // what the view reads: a copy that never changes
  document.getElementById('q').addEventListener('input', (e) => { filter.name = e.target.value })
  const row = (p) => '<tr data-key="' + p.id + '"><td>' + p.name + '</td><td><span class="badge">' + p.role + '</span></td><td>' + p.seen + '</td></tr>'
  function render() {
    const rows = people.filter((p) => p.name.toLowerCase().includes(proxy.name.toLowerCase()))
    document.getElementById('grid').innerHTML = '<table><thead><tr><th>Name</th><th>Role</th><th>Seen</th></tr></thead><tbody>'
      + rows.map(row).join('') + '</tbody></table><p>' + rows.length + ' people</p>'
  }
  document.getElementById('apply').addEventListener('click', () => { requestAnimationFrame(render) })
  render()
</script>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.fill('#q', 'lund')
      await visitor.pause(700)
      await visitor.press('#apply')
      await visitor.pause(3200)
    },
    expected: ['deadClick']
  },
  {
    name: 'A travel deals list whose show-more swaps in the very offers that are shown already',
    html: `<style>
  body { font: 16px system-ui; margin: 24px; max-width: 560px } .offer { border: 1px solid #ccd; border-radius: 6px; padding: 12px; margin: 8px 0 }
  .htmx-indicator { opacity: 0; transition: opacity .1s } .htmx-request .htmx-indicator { opacity: 1 }
  .link-btn { color: #06c; cursor: pointer; text-decoration: underline; background: none; border: 0; font: inherit }
</style>
<h1>Deals of the week</h1>
<div id="offers"><div class="offer"><h3>Porto</h3><p>4 nights from 310</p></div><div class="offer"><h3>Riga</h3><p>3 nights from 190</p></div></div>
<p id="pager"><button type="button" class="link-btn" hx-get="/offers?page=2" hx-target="#offers" hx-swap="innerHTML">Show more deals</button>
<span class="htmx-indicator" aria-hidden="true">\u25cc</span></p>
<script>
  document.body.addEventListener('click', async (e) => {
    const el = e.target.closest('[hx-get]')
    if (!el) return
    el.parentElement.classList.add('htmx-request')
    el.dispatchEvent(new CustomEvent('htmx:beforeRequest', { bubbles: true }))
    const response = await fetch(el.getAttribute('hx-get'), { headers: { 'HX-Request': 'true' } })
    const html = await response.text()
    const target = document.querySelector(el.getAttribute('hx-target'))
    target.classList.add('htmx-swapping')
    target.innerHTML = html
    target.classList.remove('htmx-swapping')
    target.classList.add('htmx-settling')
    setTimeout(() => target.classList.remove('htmx-settling'), 20)
    el.parentElement.classList.remove('htmx-request')
  })
</script>`,
    routes: {
      '/offers': {
        after: 160, type: 'text/html',
        body: '<div class="offer"><h3>Porto</h3><p>4 nights from 310</p></div><div class="offer"><h3>Riga</h3><p>3 nights from 190</p></div>'
      }
    },
    act: async (visitor) => {
      await visitor.pause(1000)
      await visitor.press('[hx-get]')
      await visitor.pause(3200)
    },
    expected: ['deadClick']
  },
  {
    name: 'A statement setting that the next answer of the server sets back without a word',
    html: `<style>
  body { font: 16px system-ui; margin: 32px; max-width: 600px }
  .setting { display: flex; gap: 16px; align-items: center; padding: 12px; border: 1px solid #ddd; border-radius: 8px }
  .track { width: 52px; height: 28px; border-radius: 14px; background: #999; cursor: pointer; position: relative; flex: none }
  .track.on { background: #2a7 } .knob { position: absolute; width: 22px; height: 22px; top: 3px; left: 3px; border-radius: 50%; background: #fff; transition: transform .12s }
  .track.on .knob { transform: translateX(24px) }
</style>
<h1>Documents</h1>
<div class="setting">
  <div class="track" role="switch" tabindex="0" aria-checked="false" aria-label="Paperless statements" id="paperless"><div class="knob"></div></div>
  <div><strong>Paperless statements</strong><br><small>We mail you when a new statement is ready.</small></div>
</div>
<script>
  // a resource in the manner of signals: optimistic value first, the truth of the server after it
  let value = false
  const el = document.getElementById('paperless')
  function effect() {
    el.classList.toggle('on', value)
    el.setAttribute('aria-checked', String(value))
  }
  async function toggle() {
    value = !value
    effect()
    const response = await fetch('/api/documents', { method: 'POST', body: JSON.stringify({ paperless: value }) })
    const truth = await response.json()
    value = truth.paperless
    effect()
  }
  el.addEventListener('click', toggle)
  el.addEventListener('keydown', (e) => { if (e.key === ' ') { e.preventDefault(); toggle() } })
</script>`,
    routes: { '/api/documents': { after: 350, type: 'application/json', body: '{"paperless":false}' } },
    act: async (visitor) => {
      await visitor.pause(900)
      await visitor.press('#paperless')
      await visitor.pause(3400)
    },
    expected: ['deadClick']
  },
  {
    name: 'A seat map in SVG that compares tag names in the wrong case and so never takes a seat',
    html: `<style>
  body { font: 15px system-ui; margin: 24px } svg { border: 1px solid #ccd; border-radius: 40px }
  .seat { cursor: pointer } .seat rect { fill: #8bd } .seat:hover rect { fill: #5ad } .seat.taken rect { fill: #aaa } .seat.mine rect { fill: #0a6 }
  #tip { position: fixed; background: #222; color: #fff; padding: 4px 8px; border-radius: 4px; pointer-events: none }
</style>
<h1>Choose your seat</h1>
<svg id="cabin" width="420" height="180" viewBox="0 0 420 180"></svg>
<p>Your seat: <b id="mine">none</b></p>
<div id="tip" role="tooltip" hidden></div>
<script>
  const NS = 'http://www.w3.org/2000/svg'
  const cabin = document.getElementById('cabin')
  for (let r = 0; r < 6; r++) for (let c = 0; c < 3; c++) {
    const g = document.createElementNS(NS, 'g')
    g.setAttribute('class', 'seat' + ((r + c) % 5 === 4 ? ' taken' : ''))
    g.setAttribute('role', 'button')
    g.setAttribute('id', 's' + (r + 1) + 'ABC'[c])
    g.setAttribute('aria-label', 'Seat ' + (r + 1) + 'ABC'[c])
    const rect = document.createElementNS(NS, 'rect')
    rect.setAttribute('x', String(30 + r * 62)); rect.setAttribute('y', String(20 + c * 50))
    rect.setAttribute('width', '42'); rect.setAttribute('height', '38'); rect.setAttribute('rx', '8')
    g.append(rect)
    cabin.append(g)
  }
  const tip = document.getElementById('tip')
  cabin.addEventListener('mouseover', (e) => {
    const seat = e.target.closest('.seat')
    tip.hidden = !seat
    if (!seat) return
    const box = seat.getBoundingClientRect()
    tip.style.left = box.left + 'px'
    tip.style.top = box.bottom + 4 + 'px'
    tip.textContent = seat.getAttribute('aria-label') + ', 12 EUR'
  })
  cabin.addEventListener('mouseleave', () => { tip.hidden = true })
  cabin.addEventListener('click', (e) => {
    if (e.target.tagName !== 'RECT') return // in SVG it is 'rect'
    e.target.parentNode.classList.add('mine')
    document.getElementById('mine').textContent = e.target.parentNode.id.slice(1)
  })
</script>`,
    act: async (visitor) => {
      await visitor.pause(600)
      await visitor.hover('#s2A')
      await visitor.pause(700)
      await visitor.press('#s2A')
      await visitor.pause(3300)
      await visitor.hover('#s4B')
      await visitor.pause(700)
      await visitor.press('#s4B')
      await visitor.pause(3300)
    },
    expected: ['deadClick']
  },
  {
    name: 'A shop with a turning hero and a sale countdown where wish list and compare are not wired',
    html: `<style>
  body { font: 16px system-ui; margin: 0 } .hero { height: 160px; display: grid; place-items: center; color: #fff; background: #345; font-size: 26px }
  .dots span { display: inline-block; width: 8px; height: 8px; border-radius: 50%; background: #fff6; margin: 3px } .dots .on { background: #fff }
  .product { margin: 24px; width: 320px; border: 1px solid #ddd; padding: 16px } .actions a, .actions span { cursor: pointer; margin-right: 16px; color: #0a58ca }
</style>
<div class="hero"><div><div id="claim">Spring sale</div><div class="dots"><span class="on"></span><span></span><span></span></div></div></div>
<p style="margin:12px 24px">Ends in <span id="count">02:10:09</span></p>
<div class="product">
  <h3>Copper kettle</h3><p>64.90</p>
  <div class="actions"><span class="wish" data-sku="K-11">\u2661 Wish list</span><a class="compare" role="button" data-sku="K-11">Compare</a></div>
</div>
<script>
  const claims = ['Spring sale', 'Free delivery from 40', 'New: outdoor kitchen']
  let at = 0
  setInterval(() => {
    at = (at + 1) % claims.length
    document.getElementById('claim').textContent = claims[at]
    document.querySelectorAll('.dots span').forEach((dot, i) => dot.classList.toggle('on', i === at))
  }, 900)
  let left = 7809
  setInterval(() => {
    left--
    const two = (n) => String(n).padStart(2, '0')
    document.getElementById('count').textContent = two(Math.floor(left / 3600)) + ':' + two(Math.floor(left / 60) % 60) + ':' + two(left % 60)
  }, 1000)
  // the product module waits for an event that the new header no longer sends
  document.addEventListener('header:ready', () => {
    document.querySelectorAll('[data-sku]').forEach((el) => el.addEventListener('click', () => el.classList.toggle('active')))
  })
</script>`,
    act: async (visitor) => {
      await visitor.pause(3000)
      await visitor.press('.wish')
      await visitor.pause(3300)
      await visitor.press('.compare')
      await visitor.pause(3300)
    },
    expected: ['deadClick']
  },
  {
    name: 'A team page of web components whose events do not cross their shadow roots',
    html: `<style>body { font: 15px system-ui; margin: 24px } header { display: flex; gap: 12px; align-items: center }</style>
<header><h1>Team</h1><ui-button id="export" label="Export list"></ui-button><ui-button id="invite" label="Invite people"></ui-button></header>
<ul><li>Sara (owner)</li><li>Tom</li><li>Wen</li></ul>
<div id="outlet"></div>
<script>
  class UiButton extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' })
      root.innerHTML = '<style>button { font: inherit; padding: 8px 16px; border: 1px solid #557; border-radius: 6px; background: #eef }'
        + 'button:active { transform: translateY(1px); background: #ccd }</style><button type="button" part="base"><slot></slot></button>'
      const button = root.querySelector('button')
      button.append(this.getAttribute('label'))
      button.addEventListener('click', (e) => {
        e.stopPropagation()
        // bubbles, but is not composed: it ends at the shadow root
        button.dispatchEvent(new CustomEvent('ui-press', { bubbles: true }))
      })
    }
  }
  customElements.define('ui-button', UiButton)
  document.getElementById('invite').addEventListener('ui-press', () => {
    document.getElementById('outlet').innerHTML = '<dialog open><label>E-mail <input></label></dialog>'
  })
  document.getElementById('export').addEventListener('ui-press', () => {
    document.getElementById('outlet').textContent = 'Your list is being prepared.'
  })
</script>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#export button')
      await visitor.pause(3400)
      await visitor.press('#invite button', { times: 4, gap: 250 })
      await visitor.pause(2800)
    },
    expected: ['deadClick', 'rageClick']
  },

  // ───────────────────────────── formLoop ─────────────────────────────
  {
    name: 'A login that refuses three passwords and counts the tries that are left',
    html: `<style>
  body { font: 16px system-ui; display: grid; place-items: center; min-height: 80vh; margin: 0 } form { width: 320px; display: grid; gap: 10px }
  input { padding: 10px; font: inherit; border: 1px solid #999; border-radius: 4px } .alert { background: #fde; color: #900; padding: 10px; border-radius: 4px }
  button { padding: 12px; background: #225; color: #fff; border: 0; border-radius: 4px }
</style>
<form id="login" novalidate>
  <h1>Sign in</h1>
  <div id="slot"></div>
  <label for="mail">E-mail</label><input id="mail" name="mail" type="email" autocomplete="username">
  <label for="pw">Password</label><input id="pw" name="pw" type="password" autocomplete="current-password">
  <button type="submit" id="go">Sign in</button>
  <a href="/reset">Forgot your password?</a>
</form>
<script>
  let left = 5
  const form = document.getElementById('login')
  form.addEventListener('submit', async (e) => {
    e.preventDefault()
    const button = document.getElementById('go')
    button.textContent = 'Signing in\\u2026'
    const response = await fetch('/api/session', { method: 'POST', body: new URLSearchParams(new FormData(form)) })
    button.textContent = 'Sign in'
    if (response.ok) { location.assign('/home'); return }
    left--
    document.getElementById('slot').innerHTML = '<div class="alert" role="alert">E-mail or password is wrong. ' + left + ' tries left.</div>'
    const pw = document.getElementById('pw')
    pw.setAttribute('aria-invalid', 'true')
    pw.value = ''
    pw.focus()
  })
  document.getElementById('pw').addEventListener('input', (e) => e.target.removeAttribute('aria-invalid'))
</script>`,
    routes: { '/api/session': { after: 200, status: 401, type: 'application/json', body: '{"error":"credentials"}' } },
    act: async (visitor) => {
      await visitor.fill('#mail', 'kim@example.com')
      for (const password of ['winter24', 'Winter2024', 'Winter2024!']) {
        await visitor.fill('#pw', password)
        await visitor.pause(600)
        await visitor.press('#go')
        await visitor.pause(2600)
      }
    },
    expected: ['formLoop'],
    allowed: ['errorClick', 'errorBurst', 'fieldLoop']
  },
  {
    name: 'A licence renewal where each correction uncovers the next field that the server refuses',
    html: `<style>
  body { font: 17px Arial; margin: 24px; max-width: 520px } label { display: block; margin-top: 14px } input { font: inherit; padding: 6px; width: 240px; border: 2px solid #000 }
  input[aria-invalid=true] { border-color: #d4351c } .invalid-feedback { color: #d4351c; margin: 4px 0 } button { margin-top: 18px; font: inherit; padding: 8px 16px }
</style>
<div id="lv" data-phx-session="x"><form id="renew" phx-change="validate" phx-submit="save" novalidate></form></div>
<script>
  const fields = [['postcode', 'Postcode'], ['phone', 'Telephone'], ['born', 'Date of birth']]
  const server = {
    check(v) {
      if (!/^\\d{5}$/.test(v.postcode)) return { postcode: 'must be five digits' }
      if (!/^\\+\\d{8,}$/.test(v.phone)) return { phone: 'must start with the country code' }
      if (!/^\\d{4}-\\d\\d-\\d\\d$/.test(v.born)) return { born: 'must be written as 1980-12-31' }
      return null
    }
  }
  const form = document.getElementById('renew')
  form.innerHTML = fields.map(([name, label]) => '<div class="field" phx-feedback-for="' + name + '"><label for="' + name + '">' + label
    + '</label><input id="' + name + '" name="' + name + '"></div>').join('') + '<button id="save" type="submit">Renew</button>'
  // patches what differs and leaves the values of the fields alone
  function patch(errors) {
    for (const [name] of fields) {
      const input = document.getElementById(name)
      const box = input.parentElement
      let note = box.querySelector('.invalid-feedback')
      if (errors[name]) {
        if (!note) {
          note = document.createElement('p'); note.className = 'invalid-feedback'; note.id = name + '-error'; box.append(note)
        }
        note.textContent = errors[name]
        input.setAttribute('aria-invalid', 'true'); input.setAttribute('aria-describedby', name + '-error')
      } else {
        if (note) note.remove()
        input.removeAttribute('aria-invalid'); input.removeAttribute('aria-describedby')
      }
    }
  }
  form.addEventListener('submit', (e) => {
    e.preventDefault()
    form.classList.add('phx-submit-loading')
    const values = Object.fromEntries(new FormData(form))
    setTimeout(() => {
      form.classList.remove('phx-submit-loading')
      const errors = server.check(values)
      if (errors) patch(errors)
      else document.getElementById('lv').innerHTML = '<h1>Renewed until 2035</h1>'
    }, 150)
  })
</script>`,
    act: async (visitor) => {
      await visitor.fill('#postcode', '7613')
      await visitor.fill('#phone', '0721 55512')
      await visitor.fill('#born', '3.4.1985')
      await visitor.press('#save')
      await visitor.pause(2500)
      await visitor.fill('#postcode', '76131')
      await visitor.pause(500)
      await visitor.press('#save')
      await visitor.pause(2800)
      await visitor.fill('#phone', '+4972155512')
      await visitor.pause(500)
      await visitor.press('#save')
      await visitor.pause(2800)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop']
  },
  {
    name: 'Six boxes for a code that send themselves and are emptied three times',
    html: `<style>
  body { font: 16px system-ui; margin: 40px auto; width: 380px } .boxes { display: flex; gap: 8px } .boxes input { width: 44px; height: 54px; text-align: center; font-size: 24px; border: 2px solid #99a; border-radius: 8px }
  .boxes.bad input { border-color: #c22 } .error { color: #c22; min-height: 1.4em }
  @keyframes shake { 25% { transform: translateX(-6px) } 75% { transform: translateX(6px) } } .boxes.shake { animation: shake .1s 3 }
</style>
<h1>Two-step sign-in</h1><p>Enter the code of your authenticator app.</p>
<form id="otp" novalidate>
  <div class="boxes" role="group" aria-label="Code"></div>
  <div class="error" role="alert"></div>
</form>
<script>
  const form = document.getElementById('otp')
  const group = form.querySelector('.boxes')
  for (let i = 0; i < 6; i++) {
    const input = document.createElement('input')
    input.inputMode = 'numeric'; input.maxLength = 1; input.id = 'd' + i; input.setAttribute('aria-label', 'Digit ' + (i + 1))
    if (i === 0) input.autocomplete = 'one-time-code'
    group.append(input)
  }
  const boxes = [...group.children]
  group.addEventListener('input', (e) => {
    group.classList.remove('bad', 'shake')
    boxes.forEach((box) => box.removeAttribute('aria-invalid'))
    form.querySelector('.error').textContent = ''
    const i = boxes.indexOf(e.target)
    if (e.target.value && boxes[i + 1]) boxes[i + 1].focus()
    if (boxes.every((box) => box.value)) form.requestSubmit()
  })
  form.addEventListener('submit', async (e) => {
    e.preventDefault()
    const code = boxes.map((box) => box.value).join('')
    const answer = await (await fetch('/api/otp', { method: 'POST', body: code })).json()
    if (answer.ok) { document.body.innerHTML = '<h1>Welcome back</h1>'; return }
    boxes.forEach((box) => { box.value = ''; box.setAttribute('aria-invalid', 'true') })
    group.classList.add('bad', 'shake')
    form.querySelector('.error').textContent = 'That code is not right.'
    boxes[0].focus()
  })
</script>`,
    routes: { '/api/otp': { after: 180, type: 'application/json', body: '{"ok":false}' } },
    act: async (visitor) => {
      await visitor.press('#d0')
      await visitor.pause(500)
      for (const code of ['482913', '482931', '750264']) {
        await visitor.type(code)
        await visitor.pause(3000)
      }
    },
    expected: ['formLoop'],
    allowed: ['keyMash', 'fieldLoop', 'errorClick']
  },
  {
    name: 'A reactive sign-up form with three password rules that are told one at a time',
    html: `<style>
  body { font: 15px Roboto, system-ui; margin: 32px; width: 420px } mat-form-field { display: block; margin-bottom: 18px }
  input { width: 100%; padding: 10px; border: 0; border-bottom: 2px solid #888; font: inherit; background: #f5f5f5; box-sizing: border-box }
  .ng-invalid.ng-touched { border-bottom-color: #f44336 } mat-error { color: #f44336; font-size: 12px; display: block }
  .mat-raised-button { padding: 10px 20px; background: #673ab7; color: #fff; border: 0 }
</style>
<app-root ng-version="17.0.0"><app-signup>
  <form id="su" novalidate class="ng-untouched ng-pristine ng-invalid">
    <mat-form-field><label for="user">User name</label><input id="user" formcontrolname="user" class="ng-untouched ng-valid" value="kimw"></mat-form-field>
    <mat-form-field id="pwf"><label for="pass">Password</label><input id="pass" type="password" formcontrolname="pass" class="ng-untouched ng-invalid"></mat-form-field>
    <button type="submit" class="mat-raised-button" id="create">Create account</button>
  </form>
</app-signup></app-root>
<script>
  const validators = [
    (v) => v.length >= 8 ? null : 'At least 8 characters',
    (v) => /\\d/.test(v) ? null : 'At least one digit',
    (v) => /[^\\w]/.test(v) ? null : 'At least one special character',
    (v) => /[A-Z]/.test(v) ? null : 'At least one capital letter'
  ]
  const control = { value: '', touched: false, error: null }
  const input = document.getElementById('pass')
  const form = document.getElementById('su')
  function swap(el, on, off) { el.classList.add(on); el.classList.remove(off) }
  // one change detection for both the host classes and the structural *ngIf
  function detectChanges() {
    swap(input, control.error ? 'ng-invalid' : 'ng-valid', control.error ? 'ng-valid' : 'ng-invalid')
    swap(input, control.touched ? 'ng-touched' : 'ng-untouched', control.touched ? 'ng-untouched' : 'ng-touched')
    const shown = document.querySelector('mat-error')
    if (control.touched && control.error) {
      const err = shown || document.createElement('mat-error')
      err.id = 'pass-err'
      if (err.textContent !== control.error) err.textContent = control.error
      if (!shown) document.getElementById('pwf').append(err)
      input.setAttribute('aria-invalid', 'true')
      input.setAttribute('aria-describedby', 'pass-err')
    } else if (shown) {
      shown.remove()
      input.removeAttribute('aria-invalid')
      input.removeAttribute('aria-describedby')
    }
  }
  input.addEventListener('input', () => { control.value = input.value; control.touched = false; control.error = null; detectChanges() })
  form.addEventListener('submit', (e) => {
    e.preventDefault()
    control.touched = true
    control.error = validators.map((fn) => fn(control.value)).find(Boolean) || null
    Promise.resolve().then(detectChanges).then(() => {
      if (!control.error) form.outerHTML = '<h1>Account created</h1>'
    })
  })
</script>`,
    act: async (visitor) => {
      for (const password of ['harbour', 'harbourside', 'harbourside7']) {
        await visitor.fill('#pass', password)
        await visitor.pause(700)
        await visitor.press('#create')
        await visitor.pause(2500)
      }
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop']
  },
  {
    name: 'A bank transfer whose plain button reports a custom validity for three account numbers',
    html: `<style>
  body { font: 16px system-ui; margin: 32px } form { display: grid; gap: 12px; width: 400px } input { font: inherit; padding: 8px }
  output { font-weight: 600 } .primary { padding: 10px; background: #004a99; color: #fff; border: 0; border-radius: 4px }
</style>
<h1>Transfer</h1>
<form id="transfer" onsubmit="return false">
  <label>Name <input id="to" name="to" required value="Ana Costa"></label>
  <label>IBAN <input id="iban" name="iban" required spellcheck="false"></label>
  <label>Amount <input id="amount" name="amount" inputmode="decimal" required value="120.00"></label>
  <button type="button" class="primary" id="review">Review transfer</button>
</form>
<output id="out"></output>
<script>
  const LENGTHS = { DE: 22, PT: 25, ES: 24 }
  function mod97(iban) {
    const moved = iban.slice(4) + iban.slice(0, 4)
    let rest = 0
    for (const ch of moved) {
      const n = parseInt(ch, 36)
      rest = Number(String(rest) + n) % 97
    }
    return rest
  }
  function problem(raw) {
    const iban = raw.replace(/\\s/g, '').toUpperCase()
    if (!LENGTHS[iban.slice(0, 2)]) return 'We do not know this country.'
    if (iban.length !== LENGTHS[iban.slice(0, 2)]) return 'This IBAN has ' + iban.length + ' characters.'
    return mod97(iban) === 1 ? '' : 'The check digits are wrong.'
  }
  const field = document.getElementById('iban')
  field.addEventListener('input', () => field.setCustomValidity(''))
  document.getElementById('review').addEventListener('click', () => {
    field.setCustomValidity(problem(field.value))
    if (!document.getElementById('transfer').reportValidity()) return
    document.getElementById('out').textContent = 'Please confirm the transfer in your app.'
  })
</script>`,
    act: async (visitor) => {
      for (const iban of ['XX50 0002 0123', 'PT50 0002 0123 1234', 'PT50 0002 0123 1234 5678 9015 5']) {
        await visitor.fill('#iban', iban)
        await visitor.pause(700)
        await visitor.press('#review')
        await visitor.pause(2600)
      }
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop']
  },
  {
    name: 'A contact form that the server sends back as a new element, marked and emptied, each time',
    html: `<style>
  body { font: 16px system-ui; margin: 28px } form { width: 420px } .group { margin-bottom: 12px } input, textarea { width: 100%; font: inherit; padding: 6px; box-sizing: border-box }
  .has-error input { border: 2px solid #b00 } .error-message { color: #b00 } .htmx-request { opacity: .6 }
</style>
<h1>Call me back</h1>
<div id="wrap"><form id="callback" hx-post="/callback" hx-swap="outerHTML">
  <div class="group"><label for="who">Name</label><input id="who" name="who"></div>
  <div class="group"><label for="tel">Telephone</label><input id="tel" name="tel"></div>
  <button type="submit" id="ask">Call me back</button>
</form></div>
<script>
  document.addEventListener('submit', async (e) => {
    const form = e.target.closest('form[hx-post]')
    if (!form) return
    e.preventDefault()
    form.classList.add('htmx-request')
    const response = await fetch(form.getAttribute('hx-post'), {
      method: 'POST', headers: { 'HX-Request': 'true' }, body: new URLSearchParams(new FormData(form))
    })
    const fragment = document.createRange().createContextualFragment(await response.text())
    form.replaceWith(fragment)
    document.body.dispatchEvent(new CustomEvent('htmx:afterSwap', { bubbles: true }))
  })
</script>`,
    routes: {
      '/callback': {
        after: 200, type: 'text/html',
        body: '<form id="callback" hx-post="/callback" hx-swap="outerHTML"><div class="group"><label for="who">Name</label><input id="who" name="who"></div>'
          + '<div class="group has-error"><label for="tel">Telephone</label><input id="tel" name="tel" aria-invalid="true" aria-describedby="tel-e"><span class="error-message" id="tel-e">Enter a number with area code</span></div>'
          + '<button type="submit" id="ask">Call me back</button></form>'
      }
    },
    act: async (visitor) => {
      for (const tel of ['555 1234', '0721 5551234', '+49 721 5551234']) {
        await visitor.fill('#who', 'Jo Weber')
        await visitor.fill('#tel', tel)
        await visitor.pause(500)
        await visitor.press('#ask')
        await visitor.pause(2600)
      }
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop']
  },
  {
    name: 'A course enrolment in the manner of jQuery Validate whose remote rule refuses three voucher codes',
    html: `<style>
  body { font: 16px system-ui; margin: 28px } form p { margin: 12px 0 } input { font: inherit; padding: 6px } input.error { border: 2px solid red } label.error { color: red; margin-left: 8px }
  .button { padding: 8px 16px }
</style>
<h1>Introduction to bookkeeping</h1>
<form id="enrol" method="post" action="/enrol">
  <p><label for="student">Student number</label> <input id="student" name="student" value="40177"></p>
  <p><label for="voucher">Voucher</label> <input id="voucher" name="voucher"></p>
  <p><input type="submit" class="button" id="join" value="Enrol"></p>
</form>
<script>
  const validator = {
    settings: { rules: { student: { required: true }, voucher: { required: true, remote: '/check-voucher' } } },
    form: document.getElementById('enrol'),
    showLabel(input, message) {
      let label = document.getElementById(input.id + '-error')
      if (!label) {
        label = document.createElement('label')
        label.id = input.id + '-error'
        label.className = 'error'
        label.htmlFor = input.id
        input.after(label)
      }
      label.textContent = message
      label.style.display = ''
      input.classList.add('error')
      input.setAttribute('aria-invalid', 'true')
      input.setAttribute('aria-describedby', label.id)
    },
    hideLabel(input) {
      const label = document.getElementById(input.id + '-error')
      if (label) label.style.display = 'none'
      input.classList.remove('error')
      input.setAttribute('aria-invalid', 'false')
    },
    async element(input) {
      const rules = this.settings.rules[input.name]
      if (!rules) return true
      if (rules.required && !input.value) { this.showLabel(input, 'This field is required.'); return false }
      if (rules.remote) {
        const ok = await (await fetch(rules.remote + '?voucher=' + encodeURIComponent(input.value))).json()
        if (!ok) { this.showLabel(input, input.value + ' is not a voucher for this course.'); return false }
      }
      this.hideLabel(input)
      return true
    }
  }
  validator.form.addEventListener('submit', async (e) => {
    e.preventDefault()
    const results = await Promise.all([...validator.form.elements].filter((el) => el.name).map((el) => validator.element(el)))
    if (results.every(Boolean)) validator.form.innerHTML = '<p>See you on Monday.</p>'
  })
  validator.form.addEventListener('input', (e) => validator.hideLabel(e.target))
</script>`,
    routes: { '/check-voucher': { after: 120, type: 'application/json', body: 'false' } },
    act: async (visitor) => {
      for (const code of ['SPRING', 'SPRING-24', 'SPR1NG-24']) {
        await visitor.fill('#voucher', code)
        await visitor.pause(600)
        await visitor.press('#join')
        await visitor.pause(2700)
      }
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop']
  },
  {
    name: 'A room enquiry that resets itself and apologises in a toast three times over',
    html: `<style>
  body { font: 16px system-ui; margin: 28px } form { display: grid; gap: 10px; width: 380px } input, textarea { font: inherit; padding: 8px }
  .toaster { position: fixed; right: 20px; bottom: 20px } .toast { background: #732; color: #fff; padding: 12px 18px; border-radius: 6px; margin-top: 8px }
</style>
<div id="root"></div><div class="toaster" id="portal"></div>
<script>
  const root = document.getElementById('root')
  const initial = { arrival: '', guests: '', note: '' }
  let state = { ...initial }
  let version = 0 // the key of the form: another one makes React mount it anew
  let mounted = -1
  function setState(next) { state = { ...state, ...next }; queueMicrotask(render) }
  function render() {
    if (mounted !== version) {
      root.innerHTML = '<h1>Ask for a room</h1><form id="enquiry" novalidate><input id="arrival" name="arrival" placeholder="Arrival" aria-label="Arrival">'
        + '<input id="guests" name="guests" placeholder="Guests" aria-label="Guests"><textarea id="note" name="note" placeholder="Wishes" aria-label="Wishes"></textarea>'
        + '<button type="submit" id="ask">Send enquiry</button></form>'
      mounted = version
      root.querySelector('form').addEventListener('input', (e) => setState({ [e.target.name]: e.target.value }))
      root.querySelector('form').addEventListener('submit', onSubmit)
    }
    for (const name of Object.keys(initial)) {
      const field = document.getElementById(name)
      if (field.value !== state[name]) field.value = state[name]
    }
  }
  function toast(text) {
    const el = document.createElement('div')
    el.className = 'toast toast-error'
    el.setAttribute('role', 'alert')
    el.textContent = text
    document.getElementById('portal').append(el)
    setTimeout(() => el.remove(), 2200)
  }
  async function onSubmit(e) {
    e.preventDefault()
    const response = await fetch('/api/enquiry', { method: 'POST', body: JSON.stringify(state) })
    const answer = await response.json()
    if (answer.ok) { root.innerHTML = '<h1>We will write to you</h1>'; return }
    version++
    state = { ...initial }
    render()
    toast('Something went wrong. Please send your enquiry again.')
  }
  render()
</script>`,
    routes: { '/api/enquiry': { after: 220, type: 'application/json', body: '{"ok":false}' } },
    act: async (visitor) => {
      for (let i = 0; i < 3; i++) {
        await visitor.fill('#arrival', '12 May')
        await visitor.fill('#guests', '2')
        await visitor.fill('#note', 'A quiet room')
        await visitor.pause(500)
        await visitor.press('#ask')
        await visitor.pause(2900)
      }
    },
    expected: ['formLoop'],
    allowed: ['errorClick', 'fieldLoop']
  },

  // ───────────────────────────── errorBurst, errorClick ─────────────────────────────
  {
    name: 'A sales dashboard of which no widget can load its figures',
    html: `<style>
  body { font: 14px system-ui; margin: 16px; background: #f4f5f8 } .grid { display: grid; grid-template-columns: repeat(2, 340px); gap: 16px }
  .widget { background: #fff; border-radius: 8px; padding: 16px; min-height: 110px } .skeleton { height: 40px; background: #e5e7ee; border-radius: 4px }
  .failed { color: #a11 }
</style>
<h1>Overview</h1>
<div class="grid">
  <section class="widget" data-src="/api/revenue"><h2>Revenue</h2><div class="body"><div class="skeleton"></div></div></section>
  <section class="widget" data-src="/api/signups"><h2>Sign-ups</h2><div class="body"><div class="skeleton"></div></div></section>
  <section class="widget" data-src="/api/funnel"><h2>Funnel</h2><div class="body"><div class="skeleton"></div></div></section>
  <section class="widget" data-src="/api/churn"><h2>Churn</h2><div class="body"><div class="skeleton"></div></div></section>
</div>
<script>
  async function query(key) {
    const response = await fetch(key)
    if (!response.ok) throw new Error(key + ' answered ' + response.status)
    return response.json()
  }
  document.querySelectorAll('.widget').forEach((widget) => {
    const body = widget.querySelector('.body')
    query(widget.dataset.src).then(
      (data) => { body.innerHTML = '<b>' + data.total + '</b>' },
      () => { body.innerHTML = '<p class="failed" role="alert">' + widget.querySelector('h2').textContent + ' could not be loaded.</p>' }
    )
  })
</script>`,
    routes: {
      '/api/revenue': { after: 400, status: 500, body: 'no' },
      '/api/signups': { after: 700, status: 503, body: 'no' },
      '/api/funnel': { after: 1100, status: 500, body: 'no' },
      '/api/churn': { after: 1500, status: 502, body: 'no' }
    },
    act: async (visitor) => {
      await visitor.pause(4000)
    },
    expected: ['errorBurst']
  },
  {
    name: 'A directory sync that fails in three places after one press',
    html: `<style>
  body { font: 14px system-ui; margin: 20px } table { border-collapse: collapse; width: 520px } td, th { padding: 8px; border-bottom: 1px solid #ddd; text-align: left }
  .bar { display: flex; justify-content: space-between; width: 520px; align-items: center }
</style>
<div class="bar"><h1>Directory</h1><button type="button" id="sync">Sync now</button></div>
<table><thead><tr><th>Source</th><th>Members</th><th>Last sync</th></tr></thead>
<tbody id="rows"></tbody></table>
<script>
  const sources = [{ id: 'users', name: 'Users', members: 214 }, { id: 'groups', name: 'Groups', members: 18 }]
  const rows = document.getElementById('rows')
  rows.innerHTML = sources.map((s) => '<tr id="src-' + s.id + '"><td>' + s.name + '</td><td>' + s.members + '</td><td>yesterday</td></tr>').join('')
  const cache = new Map()
  async function pull(id) {
    const response = await fetch('/api/sync/' + id, { method: 'POST' })
    const data = await response.json() // the body of the error is no JSON: rejected
    document.querySelector('#src-' + id + ' td:nth-child(2)').textContent = data.members
  }
  document.getElementById('sync').addEventListener('click', () => {
    sources.forEach((s) => pull(s.id))
    setTimeout(() => {
      const delta = cache.get('delta')
      delta.forEach((row) => rows.append(row)) // there never was one: thrown
    }, 250)
  })
</script>`,
    routes: {
      '/api/sync/users': { after: 150, status: 500, type: 'text/html', body: '<h1>Internal error</h1>' },
      '/api/sync/groups': { after: 400, status: 502, type: 'text/html', body: '<h1>Bad gateway</h1>' }
    },
    act: async (visitor) => {
      await visitor.pause(800)
      await visitor.press('#sync')
      await visitor.pause(3500)
    },
    expected: ['errorBurst', 'errorClick']
  },
  {
    name: 'A task drawer in which assign, label and archive each break in their own way',
    html: `<style>
  body { font: 15px system-ui; margin: 0 } .drawer { width: 380px; margin-left: auto; height: 100vh; border-left: 1px solid #ccc; padding: 20px; box-sizing: border-box }
  .drawer button { display: block; width: 100%; text-align: left; padding: 10px; margin: 8px 0; border: 1px solid #ddd; background: #fafafa; border-radius: 6px; cursor: pointer }
</style>
<aside class="drawer" aria-label="Task">
  <h2>Rotate the signing keys</h2><p>Due on Friday</p>
  <button type="button" id="assign">Assign to me</button>
  <button type="button" id="label">Add label</button>
  <button type="button" id="archive">Archive task</button>
  <p>Assignee: <span id="who">nobody</span></p>
</aside>
<script>
  const session = {}
  const actions = {
    assign() { document.getElementById('who').textContent = session.user.name },
    async label() {
      const labels = await Promise.reject(new Error('labels: schema version 3 expected, 2 found'))
      document.getElementById('label').textContent = labels[0]
    },
    archive() {
      fetch('/api/tasks/91', { method: 'DELETE' }).then((response) => {
        if (response.ok) document.querySelector('.drawer').remove()
        else console.warn('archive failed', response.status)
      })
    }
  }
  document.querySelector('.drawer').addEventListener('click', (e) => {
    const action = actions[e.target.id]
    if (action) action()
  })
</script>`,
    routes: { '/api/tasks/91': { after: 150, status: 500, body: 'no' } },
    act: async (visitor) => {
      await visitor.pause(800)
      await visitor.press('#assign')
      await visitor.pause(2000)
      await visitor.press('#label')
      await visitor.pause(2000)
      await visitor.press('#archive')
      await visitor.pause(3200)
    },
    expected: ['errorBurst', 'errorClick']
  },
  {
    name: 'A draft whose saving in the background falls apart while its author types on',
    html: `<style>
  body { font: 17px Georgia; margin: 28px; max-width: 640px } textarea { width: 100%; height: 180px; font: inherit } .banner { background: #fce8e6; color: #8a1c10; padding: 10px; margin-bottom: 8px }
</style>
<div id="banners"></div>
<h1>New post</h1>
<textarea id="text" aria-label="Text"></textarea>
<p id="state">Not saved yet</p>
<script>
  let timer = 0
  let round = 0
  function banner(text) {
    const el = document.createElement('div')
    el.className = 'banner'
    el.setAttribute('role', 'alert')
    el.textContent = text
    document.getElementById('banners').append(el)
  }
  async function saveRemote(text) {
    const response = await fetch('/api/drafts/5', { method: 'PUT', body: text })
    if (!response.ok) banner('Your draft could not be saved.')
  }
  async function renewLock() {
    const response = await fetch('/api/locks/5', { method: 'POST' })
    if (!response.ok) banner('Mia has taken over this post.')
  }
  async function saveLocal() { throw new DOMException('The storage is full', 'QuotaExceededError') }
  const strategies = [saveRemote, renewLock, saveLocal]
  document.getElementById('text').addEventListener('input', (e) => {
    clearTimeout(timer)
    timer = setTimeout(() => { strategies[round++ % 3](e.target.value) }, 500)
  })
</script>`,
    routes: {
      '/api/drafts/5': { after: 120, status: 503, body: 'no' },
      '/api/locks/5': { after: 120, status: 409, body: 'no' }
    },
    act: async (visitor) => {
      await visitor.press('#text')
      await visitor.pause(900)
      await visitor.type('The ferry left at nine. ')
      await visitor.pause(1500)
      await visitor.type('Nobody waved. ')
      await visitor.pause(1500)
      await visitor.type('Rain came. ')
      await visitor.pause(2500)
    },
    knownLimit: 'A request that no press has caused counts as failed only with a status of 500 or more: 409 is an answer, too.',
    expected: ['errorBurst']
  },
  {
    name: 'A save-all button whose three sections fail and pile up their toasts',
    html: `<style>
  body { font: 15px system-ui; margin: 24px; max-width: 520px } fieldset { margin-bottom: 12px; border: 1px solid #ddd } .toasts { position: fixed; right: 16px; top: 16px; width: 300px }
  .toast { background: #b3261e; color: #fff; padding: 12px; border-radius: 4px; margin-bottom: 8px }
</style>
<h1>Workspace</h1>
<fieldset><legend>General</legend><label>Name <input value="Acme"></label></fieldset>
<fieldset><legend>Billing</legend><label>VAT number <input value="DE811"></label></fieldset>
<fieldset><legend>Members</legend><label><input type="checkbox" checked> Guests may comment</label></fieldset>
<button type="button" id="all">Save all changes</button>
<div class="toasts" id="toasts"></div>
<script>
  const sections = [['general', 'General settings'], ['billing', 'Billing'], ['members', 'Members']]
  async function save([path, title]) {
    const response = await fetch('/api/workspace/' + path, { method: 'PUT', body: '{}' })
    if (!response.ok) throw new Error(title + ' could not be saved')
  }
  document.getElementById('all').addEventListener('click', async () => {
    const results = await Promise.allSettled(sections.map(save))
    results.filter((r) => r.status === 'rejected').forEach((r, i) => {
      setTimeout(() => {
        const toast = document.createElement('div')
        toast.className = 'toast'
        toast.setAttribute('role', 'alert')
        toast.textContent = r.reason.message
        document.getElementById('toasts').append(toast)
      }, i * 120)
    })
  })
</script>`,
    routes: {
      '/api/workspace/general': { after: 120, status: 500, body: 'no' },
      '/api/workspace/billing': { after: 200, status: 500, body: 'no' },
      '/api/workspace/members': { after: 300, status: 500, body: 'no' }
    },
    act: async (visitor) => {
      await visitor.pause(800)
      await visitor.press('#all')
      await visitor.pause(3500)
    },
    expected: ['errorBurst', 'errorClick']
  },
  {
    name: 'A bank account page whose statement is rejected in silence and whose card link leads nowhere',
    html: `<style>
  body { font: 16px system-ui; margin: 28px; max-width: 560px } .tile { border: 1px solid #cdd; border-radius: 8px; padding: 14px; margin: 10px 0 } .link { color: #04c; cursor: pointer }
</style>
<h1>Current account</h1><p class="tile">Balance <b>1 204.55</b></p>
<div class="tile"><button type="button" id="pdf">Download statement</button></div>
<div class="tile"><span role="link" tabindex="0" class="link" id="card">Order a new card</span></div>
<script>
  const api = {
    async statement() { return { pages: undefined } },
    routes: { '/card/new': null }
  }
  document.getElementById('pdf').addEventListener('click', async () => {
    const statement = await api.statement()
    const parts = statement.pages.map((page) => page.text)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(parts))
    link.download = 'statement.txt'
    link.click()
  })
  function navigate(path) {
    const view = api.routes[path]
    if (view) document.body.replaceChildren(view())
  }
  document.getElementById('card').addEventListener('click', () => navigate('/card/new'))
</script>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#pdf')
      await visitor.pause(4000)
      await visitor.press('#card')
      await visitor.pause(3300)
    },
    expected: ['errorClick', 'deadClick']
  },

  // ───────────────────────────── healthy ─────────────────────────────
  {
    name: 'Passengers are counted up quickly by a renderer that only writes the data of one text node',
    html: `<style>
  body { font: 16px system-ui; margin: 28px } .stepper { display: flex; gap: 12px; align-items: center; width: 300px; justify-content: space-between; padding: 8px 0 }
  .stepper button { width: 40px; height: 40px; border-radius: 50%; border: 1px solid #06c; background: #fff; font-size: 20px }
</style>
<div id="root"></div>
<script>
  const kinds = ['Adults', 'Children']
  let state = { Adults: 1, Children: 0 }
  let queue = []
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    state = queue.reduce((s, fn) => fn(s), state)
    queue = []
    commit()
  }
  function setState(fn) { if (!queue.length) channel.port2.postMessage(0); queue.push(fn) }
  const texts = {}
  function mount() {
    const root = document.getElementById('root')
    for (const kind of kinds) {
      const row = document.createElement('div')
      row.className = 'stepper'
      const minus = document.createElement('button')
      const plus = document.createElement('button')
      minus.textContent = '\\u2212'; plus.textContent = '+'
      minus.type = plus.type = 'button'
      minus.setAttribute('aria-label', 'Fewer ' + kind); plus.setAttribute('aria-label', 'More ' + kind)
      plus.id = 'more-' + kind
      texts[kind] = document.createTextNode(String(state[kind]))
      const span = document.createElement('span')
      span.append(texts[kind])
      row.append(kind, minus, span, plus)
      minus.addEventListener('click', () => setState((s) => ({ ...s, [kind]: Math.max(0, s[kind] - 1) })))
      plus.addEventListener('click', () => setState((s) => ({ ...s, [kind]: Math.min(9, s[kind] + 1) })))
      root.append(row)
    }
  }
  function commit() {
    for (const kind of kinds) if (texts[kind].nodeValue !== String(state[kind])) texts[kind].nodeValue = String(state[kind])
  }
  mount()
</script>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#more-Adults', { times: 6, gap: 160 })
      await visitor.pause(900)
      await visitor.press('#more-Children', { times: 3, gap: 170 })
      await visitor.pause(2800)
    },
    expected: []
  },
  {
    name: 'A booking calendar goes four months on with a patch from the server for each press',
    html: `<style>
  body { font: 15px system-ui; margin: 28px } #topbar { position: fixed; top: 0; left: 0; height: 3px; width: 0; background: #29d }
  .head { display: flex; gap: 12px; align-items: center; width: 320px; justify-content: space-between } .days { display: grid; grid-template-columns: repeat(7, 44px); gap: 2px; margin-top: 10px }
  .days button { height: 40px } .days .off { visibility: hidden }
</style>
<div id="topbar"></div>
<div data-phx-main id="cal">
  <div class="head"><button type="button" id="prev" phx-click="prev">\u2039</button><h2 id="title"></h2><button type="button" id="next" phx-click="next">\u203a</button></div>
  <div class="days" id="days"></div>
</div>
<script>
  let month = 2
  const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
  function view() {
    const first = (new Date(2031, month, 1).getDay() + 6) % 7
    const last = new Date(2031, month + 1, 0).getDate()
    const cells = []
    for (let i = 0; i < 42; i++) cells.push(i >= first && i < first + last ? String(i - first + 1) : '')
    return { title: names[month] + ' 2031', cells }
  }
  const days = document.getElementById('days')
  for (let i = 0; i < 42; i++) {
    const b = document.createElement('button')
    b.type = 'button'
    days.append(b)
  }
  function patch(next) {
    document.getElementById('title').textContent = next.title
    next.cells.forEach((text, i) => {
      const cell = days.children[i]
      if (cell.textContent !== text) cell.textContent = text
      cell.classList.toggle('off', !text)
    })
  }
  document.getElementById('cal').addEventListener('click', (e) => {
    const el = e.target.closest('[phx-click]')
    if (!el) return
    document.getElementById('topbar').style.width = '40%'
    setTimeout(() => {
      month = (month + (el.id === 'next' ? 1 : 11)) % 12
      patch(view())
      document.getElementById('topbar').style.width = '0'
    }, 170)
  })
  patch(view())
</script>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#next', { times: 4, gap: 340 })
      await visitor.pause(2800)
    },
    expected: []
  },
  {
    name: 'A visitor of a file manager double-clicks down three folders at the same spot',
    html: `<style>
  body { font: 14px system-ui; margin: 20px } .file { padding: 10px; width: 480px; border-bottom: 1px solid #eee; cursor: default; user-select: none } .file[aria-selected=true] { background: #d6e6ff }
  nav { color: #555; margin-bottom: 8px }
</style>
<nav aria-label="Path" id="path"></nav>
<div role="listbox" aria-label="Files" id="files"></div>
<script>
  const tree = {
    'Clients': { 'Acme': { 'Contracts': { 'lease.pdf': 1, 'nda.pdf': 1 }, 'Invoices': {} }, 'Borealis': {} },
    'Personnel': { 'Leave': {}, 'Payroll': {} },
    'readme.txt': 1
  }
  let path = []
  let selected = null
  function here() { return path.reduce((node, name) => node[name], tree) }
  function render() {
    document.getElementById('path').textContent = ['Home', ...path].join(' / ')
    const list = document.getElementById('files')
    list.replaceChildren()
    for (const name of Object.keys(here())) {
      const row = document.createElement('div')
      row.className = 'file'
      row.setAttribute('role', 'option')
      row.dataset.name = name
      row.textContent = (here()[name] === 1 ? '\\ud83d\\udcc4 ' : '\\ud83d\\udcc1 ') + name
      list.append(row)
    }
    mark()
  }
  function mark() {
    document.querySelectorAll('.file').forEach((row) => row.setAttribute('aria-selected', String(row.dataset.name === selected)))
  }
  let last = { name: '', at: 0 }
  document.getElementById('files').addEventListener('click', (e) => {
    const row = e.target.closest('.file')
    if (!row) return
    const name = row.dataset.name
    const twice = last.name === name && e.timeStamp - last.at < 450
    last = twice ? { name: '', at: 0 } : { name, at: e.timeStamp }
    if (!twice) { selected = name; mark(); return }
    if (here()[name] === 1) return
    path = [...path, name]
    selected = null
    render()
  })
  render()
</script>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('.file:first-child', { times: 2, gap: 140 })
      await visitor.pause(900)
      await visitor.press('.file:first-child', { times: 2, gap: 140 })
      await visitor.pause(900)
      await visitor.press('.file:first-child', { times: 2, gap: 140 })
      await visitor.pause(2800)
    },
    expected: []
  },
  {
    name: 'Undo is pressed five times and only the value of the text area goes back',
    html: `<style>body { font: 16px system-ui; margin: 28px; max-width: 640px } textarea { width: 100%; height: 160px; font: inherit } .tools { margin-bottom: 8px }</style>
<div class="tools" role="toolbar" aria-label="History"><button type="button" id="undo">Undo</button> <button type="button" id="redo">Redo</button></div>
<textarea id="doc" aria-label="Description"></textarea>
<script>
  const area = document.getElementById('doc')
  const words = 'A bright flat with two rooms close to the river and the old town'.split(' ')
  const past = []
  const future = []
  let present = ''
  for (const word of words) { past.push(present); present += (present ? ' ' : '') + word }
  area.value = present
  area.addEventListener('input', () => { past.push(present); present = area.value; future.length = 0 })
  document.getElementById('undo').addEventListener('click', () => {
    if (!past.length) return
    future.push(present)
    present = past.pop()
    area.value = present
  })
  document.getElementById('redo').addEventListener('click', () => {
    if (!future.length) return
    past.push(present)
    present = future.pop()
    area.value = present
  })
</script>`,
    act: async (visitor) => {
      await visitor.pause(900)
      await visitor.press('#undo', { times: 5, gap: 210 })
      await visitor.pause(1200)
      await visitor.press('#redo', { times: 2, gap: 400 })
      await visitor.pause(2800)
    },
    expected: []
  },
  {
    name: 'Earlier messages of a mail thread are fetched in four quick helpings above the ones there are',
    html: `<style>
  body { font: 15px system-ui; margin: 20px } #thread { width: 520px; height: 360px; overflow: auto; border: 1px solid #ccc } .msg { padding: 8px 12px; border-bottom: 1px solid #eee }
  .htmx-request { color: #888 }
</style>
<button type="button" id="older" hx-get="/thread/older" hx-target="#thread" hx-swap="afterbegin">Load earlier messages</button>
<div id="thread" role="log"><div class="msg"><b>Ines</b> See you on Thursday then.</div><div class="msg"><b>Paul</b> Perfect, thank you!</div></div>
<script>
  document.body.addEventListener('click', async (e) => {
    const el = e.target.closest('[hx-get]')
    if (!el) return
    el.classList.add('htmx-request')
    const response = await fetch(el.getAttribute('hx-get'))
    const html = await response.text()
    document.querySelector(el.getAttribute('hx-target')).insertAdjacentHTML(el.getAttribute('hx-swap'), html)
    el.classList.remove('htmx-request')
  })
</script>`,
    routes: {
      '/thread/older': {
        after: 120, type: 'text/html',
        body: '<div class="msg"><b>Paul</b> Would Thursday suit you?</div><div class="msg"><b>Ines</b> I have to look at my calendar.</div>'
      }
    },
    act: async (visitor) => {
      await visitor.pause(800)
      await visitor.press('#older', { times: 4, gap: 420 })
      await visitor.pause(2800)
    },
    expected: []
  },
  {
    name: 'An export of a table that is answered by nothing but a file in the downloads',
    html: `<style>body { font: 14px system-ui; margin: 20px } table { border-collapse: collapse } td, th { border: 1px solid #ccc; padding: 6px 12px } .icon-btn { padding: 8px 12px; margin-bottom: 10px }</style>
<button type="button" class="icon-btn" id="csv" aria-label="Export as CSV">\u2913 CSV</button>
<table id="t"><thead><tr><th>Invoice</th><th>Customer</th><th>Sum</th></tr></thead>
<tbody><tr><td>1041</td><td>Brandt KG</td><td>420.00</td></tr><tr><td>1042</td><td>Lund AS</td><td>88.10</td></tr><tr><td>1043</td><td>Eze Ltd</td><td>1300.00</td></tr></tbody></table>
<script>
  function toCsv(table) {
    return [...table.rows].map((row) => [...row.cells].map((cell) => '"' + cell.textContent.replaceAll('"', '""') + '"').join(';')).join('\\r\\n')
  }
  document.getElementById('csv').addEventListener('click', () => {
    const blob = new Blob(['\\ufeff' + toCsv(document.getElementById('t'))], { type: 'text/csv' })
    const url = URL.createObjectURL(blob)
    const link = document.createElement('a')
    link.href = url
    link.download = 'invoices.csv'
    document.body.append(link)
    link.click()
    link.remove()
    setTimeout(() => URL.revokeObjectURL(url), 4000)
  })
</script>`,
    act: async (visitor) => {
      await visitor.pause(900)
      await visitor.press('#csv')
      await visitor.pause(3500)
    },
    expected: []
  },
  {
    name: 'A subscription wizard stops its visitor once at each of two steps and then lets them through',
    html: `<style>
  body { font: 16px system-ui; margin: 28px; width: 440px } .is-invalid { border-color: #c00 } .invalid-feedback { color: #c00 } [hidden] { display: none }
  input { font: inherit; padding: 8px } button { padding: 8px 18px; margin-top: 14px }
</style>
<form id="wiz" novalidate>
  <ol class="steps"><li>You</li><li>Plan</li><li>Done</li></ol>
  <section data-step="0"><label for="nm">Name</label> <input id="nm" name="nm" required><div class="invalid-feedback" id="nm-e" hidden>Please tell us your name.</div></section>
  <section data-step="1" hidden><p id="plan-l">Plan</p>
    <div role="radiogroup" aria-labelledby="plan-l" id="plans"><label><input type="radio" name="plan" value="s" id="ps" required> Small</label> <label><input type="radio" name="plan" value="l" id="pl"> Large</label></div>
    <div class="invalid-feedback" id="plan-e" hidden>Please choose a plan.</div></section>
  <section data-step="2" hidden><h2>All set</h2><p>We have sent you a mail.</p></section>
  <button type="submit" id="cont">Continue</button>
</form>
<script>
  let step = 0
  const form = document.getElementById('wiz')
  function show() {
    form.querySelectorAll('[data-step]').forEach((section) => { section.hidden = Number(section.dataset.step) !== step })
    form.querySelectorAll('.steps li').forEach((li, i) => { i === step ? li.setAttribute('aria-current', 'step') : li.removeAttribute('aria-current') })
    document.getElementById('cont').hidden = step === 2
  }
  form.addEventListener('submit', (e) => {
    e.preventDefault()
    if (step === 0) {
      const input = document.getElementById('nm')
      const bad = !input.value.trim()
      input.classList.toggle('is-invalid', bad)
      input.setAttribute('aria-invalid', String(bad))
      document.getElementById('nm-e').hidden = !bad
      if (bad) { input.focus(); return }
    } else if (step === 1) {
      const bad = !form.elements.plan.value
      document.getElementById('plans').setAttribute('aria-invalid', String(bad))
      document.getElementById('plan-e').hidden = !bad
      if (bad) return
    }
    step++
    show()
  })
  show()
</script>`,
    act: async (visitor) => {
      await visitor.pause(600)
      await visitor.press('#cont')
      await visitor.pause(1800)
      await visitor.fill('#nm', 'Aiko Mori')
      await visitor.press('#cont')
      await visitor.pause(1500)
      await visitor.press('#cont')
      await visitor.pause(1800)
      await visitor.press('#pl')
      await visitor.pause(700)
      await visitor.press('#cont')
      await visitor.pause(3000)
    },
    expected: []
  },
  {
    name: 'A sign-up form that marks and unmarks its password many times while it is being written',
    html: `<style>
  body { font: 16px system-ui; margin: 28px; width: 420px } input { font: inherit; padding: 8px; width: 100%; box-sizing: border-box } [aria-invalid=true] { border: 2px solid #c00 }
  .meter { height: 6px; background: #eee } .meter i { display: block; height: 6px; width: 0; background: #0a6; transition: width .15s } .rules .ok { color: #0a6 }
</style>
<form id="reg" novalidate>
  <label for="pw">Password</label><input id="pw" type="password" autocomplete="new-password" aria-describedby="hint">
  <div class="meter" role="meter" aria-valuemin="0" aria-valuemax="4" aria-valuenow="0" aria-label="Strength"><i></i></div>
  <ul class="rules"><li data-rule="len">8 characters</li><li data-rule="num">a digit</li><li data-rule="cap">a capital</li><li data-rule="spc">a special character</li></ul>
  <p id="hint" class="text-danger"></p>
  <button type="submit" id="reg-go">Create account</button>
</form>
<script>
  const rules = { len: (v) => v.length >= 8, num: (v) => /\\d/.test(v), cap: (v) => /[A-Z]/.test(v), spc: (v) => /[^A-Za-z0-9]/.test(v) }
  const pw = document.getElementById('pw')
  function check() {
    let score = 0
    for (const name in rules) {
      const ok = rules[name](pw.value)
      if (ok) score++
      document.querySelector('[data-rule=' + name + ']').classList.toggle('ok', ok)
    }
    document.querySelector('.meter').setAttribute('aria-valuenow', String(score))
    document.querySelector('.meter i').style.width = score * 25 + '%'
    pw.setAttribute('aria-invalid', String(score < 4))
    document.getElementById('hint').textContent = score < 4 ? 'Still missing: ' + (4 - score) + ' of 4' : ''
    return score === 4
  }
  pw.addEventListener('input', check)
  document.getElementById('reg').addEventListener('submit', (e) => {
    e.preventDefault()
    if (!check()) return
    document.getElementById('reg').outerHTML = '<h1>Welcome aboard</h1><p>Please look into your mailbox.</p>'
  })
</script>`,
    act: async (visitor) => {
      await visitor.press('#pw')
      await visitor.pause(600)
      await visitor.type('harb')
      await visitor.pause(900)
      await visitor.type('our')
      await visitor.pause(900)
      await visitor.type('Side7')
      await visitor.pause(900)
      await visitor.type('!')
      await visitor.pause(900)
      await visitor.press('#reg-go')
      await visitor.pause(3000)
    },
    expected: []
  },
  {
    name: 'Three comments under a lesson are each sent well and leave the form empty for the next',
    html: `<style>
  body { font: 16px system-ui; margin: 28px; max-width: 560px } textarea { width: 100%; height: 60px; font: inherit } .comment { border-left: 3px solid #09c; padding: 4px 12px; margin: 10px 0 }
</style>
<h1>Lesson 4: Ratios</h1>
<section id="comments" aria-live="polite"><div class="comment"><b>Leo</b> Why is it 3 : 4?</div></section>
<form id="say"><label for="text">Your comment</label><textarea id="text" name="text" required></textarea><button id="post">Post comment</button></form>
<script>
  // Turbo Stream in small: the server answers with what is to be appended
  const form = document.getElementById('say')
  form.addEventListener('submit', async (e) => {
    e.preventDefault()
    const text = document.getElementById('text').value
    const response = await fetch('/comments', { method: 'POST', headers: { accept: 'text/vnd.turbo-stream.html' }, body: new URLSearchParams({ text }) })
    const stream = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('turbo-stream')
    const comment = stream.querySelector('template').content.cloneNode(true)
    comment.querySelector('span').textContent = text
    document.getElementById(stream.getAttribute('target')).append(comment)
    form.reset()
  })
</script>`,
    routes: {
      '/comments': {
        after: 180, status: 201, type: 'text/vnd.turbo-stream.html',
        body: '<turbo-stream action="append" target="comments"><template><div class="comment"><b>You</b> <span></span></div></template></turbo-stream>'
      }
    },
    act: async (visitor) => {
      for (const text of ['Because 12 : 16 is shortened by 4.', 'See page 31 too.', 'And thanks for the drawing!']) {
        await visitor.fill('#text', text)
        await visitor.pause(600)
        await visitor.press('#post')
        await visitor.pause(1700)
      }
      await visitor.pause(1500)
    },
    expected: []
  },
  {
    name: 'One poll for news fails again and again in the background while a report is read',
    html: `<style>
  body { font: 17px/1.6 Georgia; margin: 28px auto; max-width: 620px } #dot { display: inline-block; width: 10px; height: 10px; border-radius: 50%; background: #aaa } details { border-top: 1px solid #ccc; padding: 8px 0 }
</style>
<p><span id="dot" aria-hidden="true"></span> Annual report</p>
<h1>Energy use of the campus</h1>
<p>The use of heat went down by nine percent. Most of it is owed to the new windows of the library.</p>
<details id="d1"><summary>Method</summary><p>Meters were read on the first day of each month.</p></details>
<details id="d2"><summary>Sources</summary><p>City works, building services.</p></details>
<p style="height:900px">A longer text follows, which nobody reads to the end.</p>
<script>
  async function poll() {
    try {
      const response = await fetch('/api/news?since=' + Date.now() + '&r=' + Math.random())
      if (!response.ok) throw new Error('news')
      document.getElementById('dot').style.background = '#0a6'
    } catch {
      // the next try may be luckier
    }
  }
  setInterval(poll, 1100)
</script>`,
    routes: { '/api/news': { after: 60, status: 503, body: 'busy' } },
    act: async (visitor) => {
      await visitor.pause(2000)
      await visitor.press('#d1 summary')
      await visitor.pause(2000)
      await visitor.press('#d2 summary')
      await visitor.pause(1500)
      await visitor.wheel(400)
      await visitor.pause(2000)
    },
    expected: []
  },
  {
    name: 'A flight search gives up one request per letter and fills in the airport that is chosen',
    html: `<style>
  body { font: 16px system-ui; margin: 28px } [role=combobox] { font: inherit; padding: 10px; width: 320px } ul { width: 340px; border: 1px solid #ccc; list-style: none; padding: 0; margin: 2px 0 } [role=option] { padding: 8px 12px; cursor: pointer }
</style>
<label for="from">From</label><br>
<input id="from" role="combobox" aria-expanded="false" aria-controls="lb" autocomplete="off">
<ul id="lb" role="listbox" hidden></ul>
<script>
  const input = document.getElementById('from')
  const list = document.getElementById('lb')
  let controller = null
  async function search(text) {
    if (controller) controller.abort()
    controller = new AbortController()
    try {
      const response = await fetch('/api/airports?q=' + encodeURIComponent(text), { signal: controller.signal })
      const airports = await response.json()
      list.innerHTML = airports.map((a) => '<li role="option" data-code="' + a.code + '">' + a.name + ' (' + a.code + ')</li>').join('')
      list.hidden = false
      input.setAttribute('aria-expanded', 'true')
    } catch (error) {
      if (error.name !== 'AbortError') throw error
    }
  }
  input.addEventListener('input', () => search(input.value))
  list.addEventListener('mousedown', (e) => e.preventDefault())
  list.addEventListener('click', (e) => {
    const option = e.target.closest('[role=option]')
    if (!option) return
    input.value = option.textContent
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
  })
</script>`,
    routes: { '/api/airports': { after: 250, type: 'application/json', body: '[{"code":"LIS","name":"Lisbon"},{"code":"LIL","name":"Lille"}]' } },
    act: async (visitor) => {
      await visitor.press('#from')
      await visitor.pause(400)
      await visitor.type('lisb')
      await visitor.pause(1200)
      await visitor.press('[data-code=LIS]')
      await visitor.pause(3000)
    },
    expected: []
  },
  {
    name: 'A column of a table is sorted to and fro four times and nothing but the order of the rows tells',
    html: `<style>
  body { font: 14px system-ui; margin: 20px } table { border-collapse: collapse; width: 460px } td, th { padding: 8px; border-bottom: 1px solid #ddd; text-align: left } th { cursor: pointer; user-select: none }
</style>
<table><thead><tr><th data-col="0" id="by-name">Name</th><th data-col="1" id="by-sum">Sum</th></tr></thead>
<tbody><tr><td>Okafor</td><td>310</td></tr><tr><td>Brandt</td><td>95</td></tr><tr><td>Mori</td><td>1200</td></tr><tr><td>Costa</td><td>480</td></tr><tr><td>Lund</td><td>77</td></tr></tbody></table>
<script>
  const body = document.querySelector('tbody')
  let sorting = { col: -1, up: false }
  document.querySelector('thead').addEventListener('click', (e) => {
    const th = e.target.closest('th')
    if (!th) return
    const col = Number(th.dataset.col)
    sorting = { col, up: sorting.col === col ? !sorting.up : true }
    const rows = [...body.rows]
    rows.sort((a, b) => {
      const x = a.cells[col].textContent
      const y = b.cells[col].textContent
      const order = col === 1 ? Number(x) - Number(y) : x.localeCompare(y)
      return sorting.up ? order : -order
    })
    // keyed: the very same rows, only moved
    rows.forEach((row) => body.append(row))
  })
</script>`,
    act: async (visitor) => {
      await visitor.pause(800)
      await visitor.press('#by-sum', { times: 4, gap: 450 })
      await visitor.pause(2800)
    },
    expected: [],
    allowed: ['oscillation']
  },
  {
    name: 'A confirmation by text message is sent anew, mistyped once, and then accepted',
    html: `<style>
  body { font: 16px system-ui; margin: 40px auto; width: 360px } input { font: 24px monospace; letter-spacing: 6px; width: 200px; padding: 6px } [aria-invalid=true] { border: 2px solid #c00 } .hint { color: #c00; min-height: 1.3em }
  .linkish { border: 0; background: none; color: #05c; cursor: pointer; font: inherit; padding: 0 }
</style>
<form id="sms" novalidate>
  <h1>Confirm the payment</h1><p>We have sent a code to +49 \u2022\u2022\u2022 88.</p>
  <input id="code" inputmode="numeric" maxlength="6" aria-label="Code" aria-describedby="h"><p class="hint" id="h"></p>
  <button type="submit" id="ok">Confirm</button>
  <p id="again"><button type="button" class="linkish" id="resend">Send the code again</button></p>
</form>
<script>
  const form = document.getElementById('sms')
  const code = document.getElementById('code')
  document.getElementById('resend').addEventListener('click', () => {
    let left = 30
    const box = document.getElementById('again')
    box.innerHTML = 'A new code is on its way. Again in <span>30</span> s'
    const timer = setInterval(() => {
      left--
      const span = box.querySelector('span')
      if (!span || left <= 0) { clearInterval(timer); return }
      span.textContent = String(left)
    }, 1000)
  })
  code.addEventListener('input', () => { code.removeAttribute('aria-invalid'); document.getElementById('h').textContent = '' })
  form.addEventListener('submit', (e) => {
    e.preventDefault()
    setTimeout(() => {
      if (code.value === '604417') { form.innerHTML = '<h1>Paid</h1><p>Thank you. The receipt is in your mailbox.</p>'; return }
      code.setAttribute('aria-invalid', 'true')
      document.getElementById('h').textContent = 'This code is not the one that we sent.'
      code.select()
    }, 250)
  })
</script>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#resend')
      await visitor.pause(2500)
      await visitor.fill('#code', '604471')
      await visitor.press('#ok')
      await visitor.pause(2200)
      await visitor.fill('#code', '604417')
      await visitor.press('#ok')
      await visitor.pause(3000)
    },
    expected: []
  },
  {
    name: 'Five mails are archived at the same spot of a virtual list that reuses all its rows',
    html: `<style>
  body { font: 14px system-ui; margin: 20px } .viewport { width: 560px; height: 240px; overflow: hidden; border: 1px solid #ccc; position: relative } .row { height: 48px; display: flex; justify-content: space-between; align-items: center; padding: 0 12px; border-bottom: 1px solid #eee; box-sizing: border-box }
</style>
<h1>Inbox</h1>
<div class="viewport" role="list" id="vp"></div>
<script>
  const subjects = ['Invoice', 'Lunch?', 'Your parcel', 'Minutes', 'Newsletter', 'Re: offer', 'Photos', 'Meeting moved', 'Reminder', 'Welcome']
  let mails = Array.from({ length: 120 }, (_, i) => ({ id: i, subject: subjects[i % 10] + ' no. ' + (i + 1) }))
  const vp = document.getElementById('vp')
  // five nodes for a hundred and twenty mails; scrolling is not needed here
  const pool = Array.from({ length: 5 }, (_, i) => {
    const row = document.createElement('div')
    row.className = 'row'
    row.setAttribute('role', 'listitem')
    const text = document.createElement('span')
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'Archive'
    button.addEventListener('click', () => {
      mails = mails.filter((_, j) => j !== i)
      requestAnimationFrame(recycle)
    })
    row.append(text, button)
    vp.append(row)
    return row
  })
  function recycle() {
    pool.forEach((row, i) => { row.firstChild.textContent = mails[i].subject })
  }
  recycle()
</script>`,
    act: async (visitor) => {
      await visitor.pause(800)
      await visitor.press('.row:nth-child(2) button', { times: 5, gap: 240 })
      await visitor.pause(2800)
    },
    expected: []
  },
  {
    name: 'A link of an order list waits near a second for its page and then swaps the body and address',
    html: `<style>
  body { font: 16px system-ui; margin: 28px } .turbo-progress-bar { position: fixed; top: 0; left: 0; height: 3px; background: #0076ff; transition: width .3s } a { color: #05c }
</style>
<main><h1>Orders</h1><ul><li><a href="/orders/42" id="o42">Order 42, two lamps</a></li><li><a href="/orders/41" id="o41">Order 41, one rug</a></li></ul></main>
<script>
  document.addEventListener('click', async (e) => {
    const link = e.target.closest('a[href^="/orders/"]')
    if (!link || e.defaultPrevented) return
    e.preventDefault()
    document.documentElement.setAttribute('aria-busy', 'true')
    const bar = document.createElement('div')
    bar.className = 'turbo-progress-bar'
    bar.style.width = '0'
    const delay = setTimeout(() => { document.documentElement.append(bar); requestAnimationFrame(() => { bar.style.width = '70%' }) }, 500)
    const url = link.getAttribute('href')
    const response = await fetch(url, { headers: { accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    clearTimeout(delay)
    bar.remove()
    history.pushState({ turbo: true }, '', url)
    document.title = page.title
    document.querySelector('main').replaceWith(document.adoptNode(page.querySelector('main')))
    document.documentElement.removeAttribute('aria-busy')
    scrollTo(0, 0)
  })
</script>`,
    routes: {
      '/orders/42': { after: 900, type: 'text/html', body: '<!doctype html><title>Order 42</title><main><h1>Order 42</h1><p>Two lamps, sent on Tuesday.</p></main>' }
    },
    act: async (visitor) => {
      await visitor.pause(800)
      await visitor.press('#o42')
      await visitor.pause(3500)
    },
    expected: []
  },
  {
    name: 'Applause is given five times and counted two shadow roots deep',
    html: `<style>body { font: 16px system-ui; margin: 28px; max-width: 520px }</style>
<article><h1>How we moved our data centre</h1><p>It took a weekend, nine people and a lot of tape.</p><clap-box id="clap"></clap-box></article>
<script>
  class ClapCount extends HTMLElement {
    static observedAttributes = []
    #n = 128
    connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<style>b { font-variant-numeric: tabular-nums; margin-left: 8px }</style><b></b>'; this.#paint() }
    add() { this.#n++; this.#paint() }
    #paint() { this.shadowRoot.querySelector('b').textContent = String(this.#n) }
  }
  customElements.define('clap-count', ClapCount)
  class ClapBox extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' })
      root.innerHTML = '<style>button { font: inherit; padding: 8px 14px; border-radius: 20px; border: 1px solid #888; background: #fff }</style>'
        + '<button type="button" aria-label="Applaud">\\ud83d\\udc4f</button><clap-count></clap-count>'
      root.querySelector('button').addEventListener('click', (e) => {
        e.stopPropagation()
        root.querySelector('clap-count').add()
      })
    }
  }
  customElements.define('clap-box', ClapBox)
</script>`,
    act: async (visitor) => {
      await visitor.pause(900)
      await visitor.press('#clap button', { times: 5, gap: 180 })
      await visitor.pause(2800)
    },
    expected: []
  },
  {
    name: 'The next-section button of a course only scrolls its pane, four times quickly',
    html: `<style>
  body { font: 16px system-ui; margin: 20px } .pane { width: 560px; height: 320px; overflow-y: auto; border: 1px solid #bbc; scroll-behavior: smooth } .pane section { height: 300px; padding: 10px 16px; box-sizing: border-box; border-bottom: 1px dashed #ccd }
</style>
<button type="button" id="nxt">Next section</button>
<div class="pane" id="pane" tabindex="0" role="region" aria-label="Course text">
  <section><h2>1 Soil</h2><p>Clay holds water.</p></section><section><h2>2 Seed</h2><p>Small seeds stay near the light.</p></section>
  <section><h2>3 Water</h2><p>In the morning.</p></section><section><h2>4 Light</h2><p>Six hours a day.</p></section>
  <section><h2>5 Pests</h2><p>Look below the leaves.</p></section><section><h2>6 Harvest</h2><p>Early and often.</p></section><section><h2>7 Winter</h2><p>Cover the beds.</p></section>
</div>
<script>
  const pane = document.getElementById('pane')
  let current = 0
  document.getElementById('nxt').addEventListener('click', () => {
    current = Math.min(6, current + 1)
    pane.scrollTo({ top: pane.children[current].offsetTop - pane.offsetTop })
  })
</script>`,
    act: async (visitor) => {
      await visitor.pause(800)
      await visitor.press('#nxt', { times: 4, gap: 450 })
      await visitor.pause(2800)
    },
    expected: []
  },
  {
    name: 'Light and dark are tried out four times by one attribute of the root element',
    html: `<!doctype html><html lang="en" data-theme="light"><head><title>Appearance</title><style>
  :root { --bg: #fff; --fg: #222; --card: #f2f2f6 } :root[data-theme=dark] { --bg: #15161a; --fg: #eee; --card: #24262d }
  body { font: 16px system-ui; margin: 28px; background: var(--bg); color: var(--fg) } .card { background: var(--card); padding: 18px; border-radius: 8px; max-width: 460px }
  .tgl { padding: 8px 16px; border: 1px solid currentColor; background: none; color: inherit; border-radius: 6px; cursor: pointer }
</style></head><body>
<h1>Appearance</h1>
<div class="card"><p>Choose how the workspace looks on this device.</p><button type="button" class="tgl" id="tgl">Switch theme</button></div>
<div class="card" style="margin-top:16px"><p>Sample text in a card, to see the difference.</p></div>
<script>
  const root = document.documentElement
  const theme = {
    get value() { return root.dataset.theme },
    set value(next) {
      root.dataset.theme = next
      try { localStorage.setItem('theme', next) } catch { /* private mode */ }
    }
  }
  document.getElementById('tgl').addEventListener('click', () => { theme.value = theme.value === 'dark' ? 'light' : 'dark' })
</script></body></html>`,
    act: async (visitor) => {
      await visitor.pause(800)
      await visitor.press('#tgl', { times: 4, gap: 450 })
      await visitor.pause(2800)
    },
    expected: [],
    allowed: ['oscillation']
  },
  {
    name: 'A selection of rows is inverted four times and shows in nothing but the ticks',
    html: `<style>
  body { font: 14px system-ui; margin: 20px } table { border-collapse: collapse; width: 420px } td { padding: 8px; border-bottom: 1px solid #ddd } .actions { margin-bottom: 10px }
</style>
<div class="actions"><button type="button" id="invert">Invert selection</button></div>
<table><tbody id="rows"></tbody></table>
<script>
  const names = ['backup-01.tar', 'backup-02.tar', 'backup-03.tar', 'notes.md', 'logo.svg']
  document.getElementById('rows').innerHTML = names.map((name, i) =>
    '<tr><td><input type="checkbox" aria-label="' + name + '" id="f' + i + '"></td><td>' + name + '</td></tr>').join('')
  const ticks = [...document.querySelectorAll('#rows input')]
  document.getElementById('invert').addEventListener('click', () => {
    // the property, neither the attribute nor an event
    for (const tick of ticks) tick.checked = !tick.checked
  })
</script>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#f3')
      await visitor.pause(900)
      await visitor.press('#invert', { times: 4, gap: 430 })
      await visitor.pause(2800)
    },
    expected: [],
    allowed: ['oscillation']
  }
]
