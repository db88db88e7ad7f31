import type { Answer, Situation } from '../situation.ts'
import { json, tone } from './pieces.ts'

// Pages as many hands write them. Whoever wrote these had not seen how calma judges.

/** A page that the server renders anew. */
const served = (body: string, rest: Omit<Answer, 'type' | 'body'> = {}): Answer => ({
  type: 'text/html',
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Site</title><link rel="icon" href="data:,"><script src="/calma/calma.js"></script></head><body>${body}</body></html>`,
  ...rest,
})

/** A piece of a page, as HTMX and Turbo fetch it. */
const fragment = (body: string, rest: Omit<Answer, 'type' | 'body'> = {}): Answer => ({ type: 'text/html; charset=utf-8', body, ...rest })

/** Controls that do nothing, in disguise. */
const dead: readonly Situation[] = [
  {
    name: 'A delegated handler waits for a class that was renamed',
    html: `
      <div class="product"><h2>Kettle</h2><p>39.00</p><button class="btn js-add-to-cart">Add to cart</button></div>
      <p>Cart: <span class="cart-count">0</span></p>
      <script>
        (function () {
          function on(root, type, selector, handler) {
            root.addEventListener(type, function (e) { var t = e.target.closest(selector); if (t) handler.call(t, e) })
          }
          on(document, 'click', '.js-addToCart', function () {
            var count = document.querySelector('.cart-count')
            count.textContent = Number(count.textContent) + 1
          })
        })()
      </script>`,
    act: (visitor) => visitor.press('.js-add-to-cart'),
    expected: ['deadClick'],
  },
  {
    name: 'A whole root is rendered again and comes out the same',
    html: `
      <div id="root"></div>
      <script>
        const root = document.getElementById('root')
        let state = { filter: 'all', items: ['Oak', 'Ash', 'Elm'] }
        function App() {
          const rows = state.items.filter((item) => state.fliter !== 'short' || item.length < 3)
          return '<h1>Trees</h1><ul>' + rows.map((item) => '<li>' + item + '</li>').join('') + '</ul><button data-action="short">Only short names</button>'
        }
        function setState(patch) { state = Object.assign({}, state, patch); root.innerHTML = App() }
        root.addEventListener('click', (e) => { if (e.target.dataset.action) setState({ filter: e.target.dataset.action }) })
        setState({})
      </script>`,
    act: (visitor) => visitor.press('[data-action]', { times: 4, gap: 250 }),
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'An invisible backdrop stays when the modal is gone',
    html: `
      <style>.backdrop { position: fixed; inset: 0; background: #000; opacity: .4; z-index: 10; transition: opacity .15s } .backdrop.out { opacity: 0 }
        .modal { position: fixed; top: 80px; left: 80px; background: #fff; padding: 20px; z-index: 11 }</style>
      <h1>Plans</h1><button id="buy">Choose Pro</button><p id="state">Free</p>
      <div class="backdrop"></div><div class="modal">News! <button id="close">Close</button></div>
      <script>
        document.getElementById('close').onclick = function () {
          document.querySelector('.modal').remove()
          document.querySelector('.backdrop').classList.add('out')
        }
        document.getElementById('buy').onclick = function () { document.getElementById('state').textContent = 'Pro' }
      </script>`,
    act: async (visitor) => {
      await visitor.press('#close')
      await visitor.pause(900)
      await visitor.press('#buy', { times: 4, gap: 260 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A ripple spreads and goes, and nothing else happens',
    html: `
      <style>.mdc { position: relative; overflow: hidden; padding: 12px 24px } .ripple { position: absolute; width: 40px; height: 40px; border-radius: 50%; background: #0003; transform: scale(0); animation: r .45s linear }
        @keyframes r { to { transform: scale(4); opacity: 0 } }</style>
      <button class="mdc" id="go"><span class="label">Continue</span></button>
      <script>
        document.querySelectorAll('.mdc').forEach(function (b) {
          b.addEventListener('pointerdown', function (e) {
            var s = document.createElement('span'); s.className = 'ripple'
            s.style.left = e.offsetX - 20 + 'px'; s.style.top = e.offsetY - 20 + 'px'
            b.appendChild(s); s.addEventListener('animationend', function () { s.remove() })
          })
        })
      </script>`,
    act: (visitor) => visitor.press('#go'),
    expected: ['deadClick'],
  },
  {
    name: 'Ripples overlap on a button that is pressed in anger',
    html: `
      <style>.mdc { position: relative; overflow: hidden; padding: 12px 24px } .ripple { position: absolute; inset: 0; background: #0002; pointer-events: none }</style>
      <button class="mdc" id="pay">Pay 39.00</button>
      <script>
        var pay = document.getElementById('pay')
        pay.addEventListener('mousedown', function () {
          var s = document.createElement('span'); s.className = 'ripple'; pay.appendChild(s)
          setTimeout(function () { pay.removeChild(s) }, 550)
        })
      </script>`,
    act: (visitor) => visitor.press('#pay', { times: 4, gap: 300 }),
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A ripple made with the Web Animations API is all there is',
    html: `
      <style>md-button { display: inline-block; position: relative; overflow: hidden; padding: 12px 20px; background: #ddf; cursor: pointer } md-button i { position: absolute; inset: 0; background: #00f; opacity: 0; pointer-events: none }</style>
      <md-button role="button" tabindex="0">Book a table<i></i></md-button>
      <script>
        const button = document.querySelector('md-button')
        button.addEventListener('pointerdown', () => {
          button.querySelector('i').animate([{ transform: 'scale(.2)', opacity: 0.3 }, { transform: 'scale(1)', opacity: 0 }], { duration: 450, easing: 'ease-out' })
        })
      </script>`,
    act: (visitor) => visitor.press('md-button', { times: 3, gap: 500 }),
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A button only shows that it is held down',
    html: `
      <style>.btn.is-active { transform: scale(.97); filter: brightness(.9) }</style>
      <main><h1>Newsletter</h1><button class="btn" type="button">Subscribe</button></main>
      <script>
        const btn = document.querySelector('.btn')
        btn.addEventListener('pointerdown', () => btn.classList.add('is-active'))
        addEventListener('pointerup', () => btn.classList.remove('is-active'))
      </script>`,
    act: (visitor) => visitor.press('.btn', { hold: 120 }),
    expected: ['deadClick'],
  },
  {
    name: 'Only a beacon tells the analytics people',
    html: `
      <button data-track="hero_cta">Start free trial</button>
      <script>
        window.dataLayer = window.dataLayer || []
        document.addEventListener('click', function (e) {
          var name = e.target.getAttribute('data-track')
          if (!name) return
          dataLayer.push({ event: name, time: Date.now() })
          navigator.sendBeacon('/collect', JSON.stringify({ event: name }))
        }, true)
      </script>`,
    routes: { '/collect': { status: 204 } },
    act: (visitor) => visitor.press('[data-track]'),
    expected: ['deadClick'],
  },
  {
    name: 'Analytics by fetch answer, the page does not',
    html: `
      <a class="cta" role="button" tabindex="0" style="cursor:pointer">Get a quote</a>
      <script>
        document.querySelector('.cta').addEventListener('click', async () => {
          await fetch('/v1/track', { method: 'POST', keepalive: true, body: JSON.stringify({ name: 'quote' }) })
        })
      </script>`,
    routes: { '/v1/track': json({ ok: 1 }, { after: 120 }) },
    act: (visitor) => visitor.press('.cta', { times: 3, gap: 450 }),
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A favourite is only written to the storage',
    html: `
      <article><h2>Flat in Porto</h2><button class="fav" aria-label="Save">♡</button></article>
      <script>
        document.querySelector('.fav').onclick = function () {
          var saved = JSON.parse(localStorage.getItem('favs') || '[]')
          saved.push('porto-12'); localStorage.setItem('favs', JSON.stringify(saved))
        }
      </script>`,
    act: (visitor) => visitor.press('.fav'),
    expected: ['deadClick'],
  },
  {
    name: 'The handler is a note to the developer',
    html: `<nav><button onclick="console.log('TODO: open settings')">Settings</button></nav>`,
    act: (visitor) => visitor.press('button', { times: 2, gap: 900 }),
    expected: ['deadClick'],
  },
  {
    name: 'A sale counts down while a button is dead',
    html: `
      <p>Sale ends in <b id="left">00:12:34</b></p><button id="code">Show my code</button>
      <script>
        var s = 754
        setInterval(function () { s--; document.getElementById('left').textContent = '00:' + Math.floor(s / 60) + ':' + ('0' + s % 60).slice(-2) }, 1000)
        document.querySelector('#kode')?.addEventListener('click', () => {})
      </script>`,
    act: async (visitor) => {
      await visitor.pause(1800)
      await visitor.press('#code')
    },
    expected: ['deadClick'],
    watch: 3500,
  },
  {
    name: 'A ticker tape runs over a dead button',
    html: `
      <div style="overflow:hidden;white-space:nowrap"><div class="tape">DAX +0.4 % · DOW −0.1 % · NIKKEI +1.2 % · GOLD 2,031 · OIL 78.4</div></div>
      <button id="trade">Trade now</button>
      <script>
        let x = 0
        const tape = document.querySelector('.tape')
        requestAnimationFrame(function move() { x = (x - 1) % 400; tape.style.transform = 'translateX(' + x + 'px)'; requestAnimationFrame(move) })
      </script>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#trade', { times: 4, gap: 280 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
    watch: 2600,
  },
  {
    name: 'A carousel turns by itself and covers for a dead link',
    html: `
      <style>.slide { display: none } .slide.active { display: block }</style>
      <div id="c" class="carousel"><div class="slide active">Summer</div><div class="slide">Autumn</div><div class="slide">Winter</div></div>
      <a href="javascript:void(0)" class="more">Read our story</a>
      <script>
        var n = 0, slides = document.querySelectorAll('.slide')
        setInterval(function () { slides[n].classList.remove('active'); n = (n + 1) % 3; slides[n].classList.add('active') }, 1600)
      </script>`,
    act: async (visitor) => {
      await visitor.pause(2000)
      await visitor.press('.more')
    },
    expected: ['deadClick'],
    watch: 5500,
  },
  {
    name: 'A background of moving colours does not answer for a link to nowhere',
    html: `
      <style>body { animation: bg 4s infinite alternate } @keyframes bg { from { background: #fee } to { background: #eef } }</style>
      <a href="#" id="join">Join the club</a>
      <script>document.getElementById('join').addEventListener('click', function (e) { e.preventDefault() })</script>`,
    act: (visitor) => visitor.press('#join'),
    expected: ['deadClick'],
  },
  {
    name: 'A link leads to the part of the page that is in view already',
    html: `<nav><a href="#features">Features</a> <a href="#prices">Prices</a></nav><section id="features"><h2>Features</h2><p>It cooks.</p></section><section id="prices"><h2>Prices</h2><p>Ask.</p></section>`,
    act: (visitor) => visitor.press('nav a', { times: 5, gap: 350 }),
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A link leads to exactly where the visitor is',
    html: `
      <nav><a href="#docs">Docs</a></nav><section id="docs"><h2>Docs</h2><p>Short.</p></section>
      <script>history.replaceState(null, '', '#docs')</script>`,
    act: (visitor) => visitor.press('nav a', { times: 2, gap: 1100 }),
    expected: ['deadClick'],
  },
  {
    name: 'A component with a closed shadow root has forgotten its listener',
    html: `
      <x-button role="button" tabindex="0"></x-button>
      <script>
        customElements.define('x-button', class extends HTMLElement {
          constructor() {
            super()
            this.attachShadow({ mode: 'closed' }).innerHTML = '<style>span { padding: 10px 30px; background: #cfc; cursor: pointer }</style><span>Send</span>'
          }
        })
      </script>`,
    act: (visitor) => visitor.press('x-button', { times: 3, gap: 320 }),
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'Buttons of a library whose script never came',
    html: `
      <style>sl-button { display: inline-block; padding: 8px 16px; border: 1px solid #06c; border-radius: 4px; cursor: pointer }</style>
      <h1>Invoice 77</h1><sl-button variant="primary">Download</sl-button> <sl-button>Share</sl-button>`,
    act: async (visitor) => {
      await visitor.press('sl-button[variant]', { times: 2, gap: 700 })
      await visitor.pause(600)
      await visitor.press('sl-button:not([variant])')
    },
    expected: ['deadClick'],
  },
  {
    name: 'A reactive property was added too late to be watched',
    html: `
      <div id="app"><button @click="toggle">Show details</button><p class="details" hidden>Made in Ghent</p></div>
      <script>
        const data = {}, watchers = {}
        const nextTick = (fn) => Promise.resolve().then(fn)
        function reactive(key) { let v; Object.defineProperty(data, key, { get: () => v, set: (n) => { v = n; nextTick(watchers[key]) } }) }
        reactive('title'); watchers.title = () => {}
        data.open = false
        watchers.open = () => { document.querySelector('.details').hidden = !data.open }
        document.querySelector('#app button').addEventListener('click', () => { data.open = !data.open; nextTick(() => { document.querySelector('#app').setAttribute('data-v-app', '') }) })
        document.querySelector('#app').setAttribute('data-v-app', '')
      </script>`,
    act: (visitor) => visitor.press('#app button'),
    expected: ['deadClick'],
  },
  {
    name: 'A model changes outside of the zone, and no digest follows',
    html: `
      <p ng-bind="total">0</p><button>Add 10</button>
      <script>
        var scope = { total: 0 }
        function digest() { document.querySelector('[ng-bind]').textContent = scope.total }
        document.querySelector('button').addEventListener('click', function () { setTimeout(function () { scope.total += 10 }, 0) })
        digest()
      </script>`,
    act: (visitor) => visitor.press('button', { times: 3, gap: 380 }),
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'State was mutated in place, so the virtual DOM sees no difference',
    html: `
      <div id="root"></div>
      <script>
        const root = document.getElementById('root')
        let state = { todos: ['Buy milk'] }, last = null
        function render() {
          if (last === state.todos) return
          last = state.todos
          root.replaceChildren(...state.todos.map((t) => Object.assign(document.createElement('p'), { textContent: t })))
        }
        const schedule = () => { const { port1, port2 } = new MessageChannel(); port1.onmessage = render; port2.postMessage(0) }
        schedule()
      </script>
      <button onclick="state.todos.push('New'); schedule()">Add a task</button>`,
    act: (visitor) => visitor.press('button', { times: 3, gap: 420 }),
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A checkbox drawn by hand does not tick',
    html: `
      <style>.cb { display: inline-block; width: 16px; height: 16px; border: 1px solid #333; cursor: pointer } .cb[aria-checked=true] { background: #06c }</style>
      <p><span class="cb" role="checkbox" aria-checked="false" tabindex="0" aria-label="Terms"></span> I accept the terms</p>
      <script>document.querySelectorAll('.chk').forEach((c) => c.addEventListener('click', () => c.setAttribute('aria-checked', c.getAttribute('aria-checked') !== 'true')))</script>`,
    act: (visitor) => visitor.press('.cb', { times: 2, gap: 800 }),
    expected: ['deadClick'],
  },
  {
    name: 'A menu opens and is closed by the same click',
    html: `
      <div class="dropdown"><button class="toggle" aria-expanded="false">Account</button><ul class="menu" hidden><li>Orders</li><li>Sign out</li></ul></div>
      <script>
        var toggle = document.querySelector('.toggle'), menu = document.querySelector('.menu')
        toggle.addEventListener('click', function () { menu.hidden = false; toggle.setAttribute('aria-expanded', 'true') })
        document.addEventListener('click', function (e) { if (!menu.contains(e.target)) { menu.hidden = true; toggle.setAttribute('aria-expanded', 'false') } })
      </script>`,
    act: (visitor) => visitor.press('.toggle'),
    expected: ['deadClick'],
  },
  {
    name: 'A library that was loaded twice toggles twice',
    html: `
      <style>.collapse:not(.show) { display: none }</style>
      <button data-toggle="collapse" data-target="#more">Delivery details</button><div id="more" class="collapse">Two days</div>
      <script>
        function lib() {
          document.addEventListener('click', function (e) {
            var b = e.target.closest('[data-toggle=collapse]')
            if (b) document.querySelector(b.dataset.target).classList.toggle('show')
          })
        }
        lib(); lib()
      </script>`,
    act: (visitor) => visitor.press('[data-toggle]', { times: 3, gap: 400 }),
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A send button stands outside of its form',
    html: `
      <form id="contact"><input name="mail" value="a@b.example"><textarea name="text">Hello</textarea></form>
      <button type="submit" form="contact-form">Send message</button>
      <script>document.getElementById('contact').onsubmit = function (e) { e.preventDefault(); this.innerHTML = '<p>Thank you!</p>' }</script>`,
    act: (visitor) => visitor.press('button'),
    expected: ['deadClick'],
  },
  {
    name: 'A button made of a div hears the mouse, not the space bar',
    html: `
      <div id="b" role="button" tabindex="0" style="display:inline-block;padding:10px;cursor:pointer;border:1px solid">Open filters</div><div id="f" hidden>Size, colour</div>
      <script>document.getElementById('b').onclick = function () { document.getElementById('f').hidden = false }</script>`,
    act: async (visitor) => {
      await visitor.focus('#b')
      await visitor.key(' ', { times: 4, gap: 350 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A burger on a phone waits for a hover that never comes',
    touch: true,
    html: `
      <header style="display:flex;justify-content:space-between"><b>Shop</b><button class="burger" aria-label="Menu">☰</button></header><nav hidden>Home, Sale</nav>
      <script>
        document.querySelector('.burger').addEventListener('pointerenter', function (e) {
          if (e.pointerType === 'mouse') document.querySelector('nav').hidden = false
        })
      </script>`,
    act: (visitor) => visitor.tap('.burger', { times: 4, gap: 300 }),
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'After one drag, a card swallows every click',
    html: `
      <div class="card" style="position:absolute;left:100px;top:100px;width:200px;height:120px;background:#ffc"><p>Task 1</p><button>Done</button></div><p id="log"></p>
      <script>
        const card = document.querySelector('.card')
        let from = null, dragged = false
        card.addEventListener('pointerdown', (e) => { if (e.target === card) from = [e.clientX - card.offsetLeft, e.clientY - card.offsetTop] })
        addEventListener('pointermove', (e) => { if (from) { dragged = true; card.style.left = e.clientX - from[0] + 'px'; card.style.top = e.clientY - from[1] + 'px' } })
        addEventListener('pointerup', () => { from = null })
        card.addEventListener('click', (e) => { if (dragged) e.stopPropagation() }, true)
        card.querySelector('button').addEventListener('click', () => { document.getElementById('log').textContent = 'Done' })
      </script>`,
    act: async (visitor) => {
      await visitor.drag('.card', [120, 60])
      await visitor.pause(900)
      await visitor.press('.card button', { times: 4, gap: 300 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A video without a source is asked to play',
    html: `
      <figure><video width="320" height="180" style="background:#000"></video><button class="play" aria-label="Play">▶</button></figure>
      <script>
        document.querySelector('.play').addEventListener('click', () => { document.querySelector('video').play().catch(() => {}) })
      </script>`,
    act: (visitor) => visitor.press('.play', { times: 4, gap: 450 }),
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'There is no further page, and the pager does not say so',
    html: `
      <ol id="list"><li>Hit 21</li><li>Hit 22</li></ol><nav class="pager"><button data-d="-1">‹ Back</button> <button data-d="1">Next ›</button></nav>
      <script>
        let page = 3
        const show = () => { document.getElementById('list').innerHTML = '<li>Hit ' + (page * 7) + '</li><li>Hit ' + (page * 7 + 1) + '</li>' }
        document.querySelector('.pager').addEventListener('click', (e) => {
          page = Math.max(1, Math.min(3, page + Number(e.target.dataset.d))); show()
        })
        show()
      </script>`,
    act: (visitor) => visitor.press('[data-d="1"]', { times: 2, gap: 1300 }),
    expected: ['deadClick'],
  },
  {
    name: 'More is asked for, and nothing comes',
    html: `
      <ul id="posts"><li>One</li><li>Two</li></ul><button id="more">Load more</button>
      <script>
        document.getElementById('more').addEventListener('click', function () {
          fetch('/api/posts').then(function (r) { return r.json() }).then(function (posts) {
            posts.forEach(function (p) { document.getElementById('posts').insertAdjacentHTML('beforeend', '<li>' + p + '</li>') })
          })
        })
      </script>`,
    routes: { '/api/posts': json([], { after: 350 }) },
    act: (visitor) => visitor.press('#more'),
    expected: ['deadClick'],
  },
  {
    name: 'A column is sorted that was sorted before',
    html: `
      <table><thead><tr><th style="cursor:pointer" data-key="0">Name</th><th style="cursor:pointer" data-key="1">Price</th></tr></thead><tbody><tr><td>Axe</td><td>10</td></tr><tr><td>Bow</td><td>20</td></tr></tbody></table>
      <script>
        document.querySelector('thead').addEventListener('click', (e) => {
          const k = Number(e.target.dataset.key), body = document.querySelector('tbody')
          const rows = [...body.rows].sort((a, b) => a.cells[k].textContent.localeCompare(b.cells[k].textContent))
          body.replaceChildren(...rows)
        })
      </script>`,
    act: (visitor) => visitor.press('[data-key="1"]', { times: 3, gap: 500 }),
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A coupon is refused by the server, and the page keeps it to itself',
    html: `
      <p>Total: <b id="total">80.00</b></p><input id="coupon" value="SPRING"><button id="apply" type="button">Apply</button>
      <script>
        document.getElementById('apply').onclick = async () => {
          const res = await fetch('/api/coupon', { method: 'POST', body: document.getElementById('coupon').value })
          const answer = await res.json()
          if (answer.ok) document.getElementById('total').textContent = answer.total
        }
      </script>`,
    routes: { '/api/coupon': json({ ok: false, reason: 'expired' }, { after: 90 }) },
    act: (visitor) => visitor.press('#apply', { times: 4, gap: 420 }),
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A live chart moves on while a tab above it is dead',
    html: `
      <div role="tablist"><button role="tab" aria-selected="true">1 day</button><button role="tab" aria-selected="false">7 days</button></div>
      <svg width="300" height="80"><path d="M0 40" fill="none" stroke="#06c"/></svg>
      <script>
        var points = []
        setInterval(function () {
          points.push(40 + 30 * Math.sin(performance.now() / 400)); if (points.length > 30) points.shift()
          document.querySelector('path').setAttribute('d', 'M' + points.map(function (y, i) { return i * 10 + ' ' + y.toFixed(1) }).join('L'))
        }, 250)
      </script>`,
    act: async (visitor) => {
      await visitor.pause(1500)
      await visitor.press('[aria-selected=false]', { times: 4, gap: 300 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
    watch: 2600,
  },
  {
    name: 'A log fills up while its pause button is dead',
    html: `
      <button id="pause">Pause</button><pre id="log"></pre>
      <script>
        let n = 0
        const out = document.getElementById('log')
        setInterval(() => { out.append('GET /item/' + ++n + ' 200\\n'); while (out.childNodes.length > 12) out.firstChild.remove() }, 600)
        document.getElementById('pasue')?.addEventListener('click', () => {})
      </script>`,
    act: async (visitor) => {
      await visitor.pause(2000)
      await visitor.press('#pause')
    },
    expected: ['deadClick'],
    watch: 4000,
  },
  {
    name: 'An upload goes on and on, whatever cancel is told',
    html: `
      <div style="width:300px;background:#eee"><div id="bar" style="height:8px;width:0;background:#0a0"></div></div><span id="pc">0 %</span> <button id="cancel">Cancel</button>
      <script>
        var p = 0
        setInterval(function () { p = Math.min(99, p + 0.4); document.getElementById('bar').style.width = p + '%'; document.getElementById('pc').textContent = Math.round(p) + ' %' }, 100)
        document.getElementById('cancel').addEventListener('click', function () { window.aborted = true })
      </script>`,
    act: async (visitor) => {
      await visitor.pause(1500)
      await visitor.press('#cancel', { times: 5, gap: 240 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
    watch: 2600,
  },
  {
    name: 'Confetti falls, and the prize is not to be had',
    html: `
      <div id="sky" style="position:fixed;inset:0;pointer-events:none"></div><h1>You won!</h1><button id="claim">Claim prize</button>
      <script>
        setInterval(() => {
          const bit = document.createElement('i')
          bit.textContent = '•'; bit.style.cssText = 'position:absolute;top:0;left:' + Math.random() * 600 + 'px;transition:top 1s linear'
          document.getElementById('sky').append(bit)
          requestAnimationFrame(() => requestAnimationFrame(() => { bit.style.top = '500px' }))
          setTimeout(() => bit.remove(), 1100)
        }, 90)
      </script>`,
    act: async (visitor) => {
      await visitor.pause(1600)
      await visitor.press('#claim', { times: 4, gap: 320 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
    watch: 2600,
  },
  {
    name: 'A fragment is swapped in that is the same as before',
    html: `
      <div id="stock"><p>In stock: 3</p></div><button hx-get="/stock" hx-target="#stock">Check again</button>
      <script>
        document.querySelectorAll('[hx-get]').forEach(function (b) {
          b.addEventListener('click', function () {
            var x = new XMLHttpRequest()
            x.open('GET', b.getAttribute('hx-get'))
            x.onload = function () { document.querySelector(b.getAttribute('hx-target')).innerHTML = x.responseText }
            x.send()
          })
        })
      </script>`,
    routes: { '/stock': fragment('<p>In stock: 3</p>', { after: 60 }) },
    act: (visitor) => visitor.press('button', { times: 4, gap: 400 }),
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'Seats that are taken look like seats that are free',
    html: `
      <style>.seat { width: 30px; height: 30px; margin: 3px; background: #9cf; border: 0 }</style><div id="hall"></div><p id="sum">0 seats</p>
      <script>
        var taken = ['A2', 'A3', 'B2'], mine = []
        document.getElementById('hall').innerHTML = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3'].map(function (s) { return '<button class="seat" data-seat="' + s + '" aria-label="' + s + '"></button>' }).join('')
        document.getElementById('hall').onclick = function (e) {
          var s = e.target.dataset.seat
          if (!s || taken.indexOf(s) >= 0) return
          mine.push(s); e.target.style.background = '#06c'; document.getElementById('sum').textContent = mine.length + ' seats'
        }
      </script>`,
    act: async (visitor) => {
      await visitor.press('[data-seat=A2]')
      await visitor.pause(1200)
      await visitor.press('[data-seat=A3]')
      await visitor.pause(1200)
      await visitor.press('[data-seat=B2]')
    },
    expected: ['deadClick'],
  },
  {
    name: 'Pictures that came later have no lightbox',
    html: `
      <div class="gallery"><img alt="One" width="80" height="60" style="background:#ccc;cursor:pointer"></div><div id="box" hidden>Large</div>
      <script>
        document.querySelectorAll('.gallery img').forEach((i) => i.addEventListener('click', () => { document.getElementById('box').hidden = false }))
        document.querySelector('.gallery').insertAdjacentHTML('beforeend', '<img id="two" alt="Two" width="80" height="60" style="background:#aaa;cursor:pointer">')
      </script>`,
    act: (visitor) => visitor.press('#two', { times: 3, gap: 450 }),
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A copy button gives up without a word',
    html: `
      <code id="key">sk-1234</code> <button id="copy">Copy</button>
      <script>
        document.getElementById('copy').addEventListener('click', async () => {
          if (!window.ClipboardPolyfill) return
          await window.ClipboardPolyfill.writeText(document.getElementById('key').textContent)
        })
      </script>`,
    act: (visitor) => visitor.press('#copy'),
    expected: ['deadClick'],
  },
  {
    name: 'A skeleton shimmers for ever, and trying again does nothing',
    html: `
      <style>.sk { height: 14px; margin: 6px; background: #ddd; transition: background .3s } .sk.lit { background: #f5f5f5 }</style>
      <div class="sk"></div><div class="sk"></div><div class="sk"></div><button id="retry">Try again</button>
      <script>
        var i = 0, bars = document.querySelectorAll('.sk')
        setInterval(function () { bars[i % 3].classList.remove('lit'); bars[++i % 3].classList.add('lit') }, 400)
        document.getElementById('retry').onclick = function () { if (!navigator.onLine) location.reload() }
      </script>`,
    act: async (visitor) => {
      await visitor.pause(1800)
      await visitor.press('#retry', { times: 4, gap: 400 })
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
    watch: 2600,
  },
  {
    name: 'A stepper of which only a hidden field knows',
    html: `
      <div class="qty"><button class="minus">−</button><span class="n">1</span><button class="plus">+</button><input type="hidden" name="qty" value="1"></div>
      <script>
        const hidden = document.querySelector('[name=qty]')
        document.querySelector('.plus').addEventListener('click', () => { hidden.value = Number(hidden.value) + 1 })
        document.querySelector('.minus').addEventListener('click', () => { hidden.value = Math.max(1, hidden.value - 1) })
      </script>`,
    act: (visitor) => visitor.press('.plus', { times: 5, gap: 260 }),
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
]

/** Pages that answer, quickly or unusually. */
const fine: readonly Situation[] = [
  {
    name: 'A stepper renders its whole root at each step',
    html: `
      <div id="root"></div>
      <script>
        const root = document.getElementById('root')
        let state = { qty: 1 }
        const dispatch = (action) => { state = { qty: state.qty + (action === 'inc' ? 1 : -1) }; render() }
        function render() {
          root.innerHTML = '<div class="cart"><button data-a="dec">−</button><output>' + state.qty + '</output><button data-a="inc">+</button><p>Total ' + state.qty * 12 + '</p></div>'
        }
        root.addEventListener('click', (e) => { const a = e.target.getAttribute('data-a'); if (a) dispatch(a) })
        render()
      </script>`,
    act: (visitor) => visitor.press('[data-a=inc]', { times: 8, gap: 160 }),
    expected: [],
  },
  {
    name: 'Updates are batched in a microtask and patched by key',
    html: `
      <div id="app"><ul></ul><button>Shuffle</button></div>
      <script>
        let rows = [{ k: 'a', t: 'Ada' }, { k: 'b', t: 'Bob' }, { k: 'c', t: 'Cleo' }], queued = false
        const ul = document.querySelector('#app ul'), nodes = new Map()
        function patch() {
          queued = false
          for (const { k, t } of rows) {
            if (!nodes.has(k)) nodes.set(k, Object.assign(document.createElement('li'), { textContent: t }))
            ul.append(nodes.get(k))
          }
        }
        const setRows = (next) => { rows = next; if (!queued) { queued = true; queueMicrotask(patch) } }
        document.querySelector('#app button').addEventListener('click', () => setRows([rows[2], rows[0], rows[1]]))
        patch()
      </script>`,
    act: (visitor) => visitor.press('#app button', { times: 5, gap: 200 }),
    expected: [],
  },
  {
    name: 'A scheduler works in slices of a message channel',
    html: `
      <main id="root"><h1>0</h1></main><button>Next number</button>
      <script>
        const { port1, port2 } = new MessageChannel()
        const queue = []
        port1.onmessage = () => { const work = queue.shift(); if (work) work(); if (queue.length) port2.postMessage(null) }
        const schedule = (fn) => { queue.push(fn); port2.postMessage(null) }
        let n = 0
        document.querySelector('button').onclick = () => schedule(() => { n++; schedule(() => { document.querySelector('h1').textContent = n }) })
      </script>`,
    act: (visitor) => visitor.press('button', { times: 5, gap: 220 }),
    expected: [],
  },
  {
    name: 'A game counts presses in the next frame',
    html: `
      <button class="cookie" style="font-size:60px">🍪</button><p><b id="score">0</b> cookies</p>
      <script>
        let score = 0, dirty = false
        document.querySelector('.cookie').addEventListener('pointerdown', () => { score += 1; dirty = true })
        requestAnimationFrame(function loop() {
          if (dirty) { document.getElementById('score').firstChild.data = String(score); dirty = false }
          requestAnimationFrame(loop)
        })
      </script>`,
    act: (visitor) => visitor.press('.cookie', { times: 10, gap: 120, hold: 40, jitter: 5 }),
    expected: [],
  },
  {
    name: 'A panel comes in the next tick',
    html: `
      <div id="app"><button>Specifications</button></div>
      <script>
        const app = document.getElementById('app')
        const nextTick = () => new Promise((done) => setTimeout(done, 0))
        let open = false
        app.firstElementChild.addEventListener('click', async () => {
          open = !open
          await nextTick(); await nextTick()
          app.querySelector('dl')?.remove()
          if (open) app.insertAdjacentHTML('beforeend', '<dl><dt>Weight</dt><dd>2 kg</dd></dl>')
        })
      </script>`,
    act: async (visitor) => {
      await visitor.press('#app button')
      await visitor.pause(1500)
      await visitor.press('#app button')
    },
    expected: [],
  },
  {
    name: 'A component invalidates and flushes',
    html: `
      <div id="t"></div>
      <script>
        function create(target) {
          let ctx = { done: 0, all: 4 }, dirty = 0
          const p = document.createElement('progress'), b = document.createElement('button'), t = document.createTextNode('')
          p.max = ctx.all; b.append('Mark step ', t)
          const flush = () => { dirty = 0; p.value = ctx.done; const s = String(ctx.done + 1); if (t.data !== s) t.data = s }
          const invalidate = (key, v) => { ctx[key] = v; if (!dirty++) Promise.resolve().then(flush) }
          b.addEventListener('click', () => invalidate('done', Math.min(ctx.all, ctx.done + 1)))
          target.append(p, b); flush()
        }
        create(document.getElementById('t'))
      </script>`,
    act: (visitor) => visitor.press('#t button', { times: 4, gap: 300 }),
    expected: [],
  },
  {
    name: 'A counter in an open shadow root with a slotted label',
    html: `
      <fancy-counter><span>Guests</span></fancy-counter>
      <script>
        customElements.define('fancy-counter', class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>: <b>1</b> <button part="plus">+</button>'
            let n = 1
            this.shadowRoot.querySelector('button').onclick = () => { this.shadowRoot.querySelector('b').textContent = ++n }
          }
        })
      </script>`,
    act: (visitor) => visitor.press('button[part=plus]', { times: 5, gap: 180 }),
    expected: [],
  },
  {
    name: 'An accordion in a closed shadow root pushes the page down',
    html: `
      <x-fold role="button" tabindex="0" style="display:block;cursor:pointer;width:300px"></x-fold><h2>Reviews</h2><p>Very good.</p>
      <script>
        customElements.define('x-fold', class extends HTMLElement {
          constructor() {
            super()
            const root = this.attachShadow({ mode: 'closed' })
            root.innerHTML = '<div class="head">Ingredients</div><div class="body" hidden style="height:120px">Oats, honey, salt</div>'
            root.querySelector('.head').addEventListener('click', () => { const b = root.querySelector('.body'); b.hidden = !b.hidden })
          }
        })
      </script>`,
    act: (visitor) => visitor.press('x-fold'),
    expected: [],
  },
  {
    name: 'A collapse with a transition is opened and closed',
    html: `
      <style>.collapsing { height: 0; overflow: hidden; transition: height .35s ease } .collapse:not(.show) { display: none }</style>
      <button class="t" aria-expanded="false">Shipping</button><div id="c" class="collapse"><div style="height:90px">Two days.</div></div><p>Footer</p>
      <script>
        var c = document.getElementById('c'), busy = false
        document.querySelector('.t').addEventListener('click', function () {
          if (busy) return
          busy = true
          var open = !c.classList.contains('show')
          this.setAttribute('aria-expanded', open)
          c.className = 'collapsing'; c.style.height = open ? '0px' : '90px'; c.offsetHeight; c.style.height = open ? '90px' : '0px'
          c.addEventListener('transitionend', function () { c.className = open ? 'collapse show' : 'collapse'; c.style.height = ''; busy = false }, { once: true })
        })
      </script>`,
    act: async (visitor) => {
      await visitor.press('.t')
      await visitor.pause(1400)
      await visitor.press('.t')
    },
    expected: [],
  },
  {
    name: 'A choice is made in a dropdown that is placed by script',
    html: `
      <div class="dd"><button id="sort">Sort: newest</button><ul style="position:absolute;display:none;background:#eee"><li><a href="#" data-v="cheapest">cheapest</a></li><li><a href="#" data-v="newest">newest</a></li></ul></div>
      <script>
        var b = document.getElementById('sort'), u = document.querySelector('.dd ul')
        b.addEventListener('click', function (e) { e.stopPropagation(); var r = b.getBoundingClientRect(); u.style.top = r.bottom + 'px'; u.style.left = r.left + 'px'; u.style.display = 'block' })
        u.addEventListener('click', function (e) { e.preventDefault(); if (e.target.dataset.v) b.textContent = 'Sort: ' + e.target.dataset.v; u.style.display = 'none' })
        document.addEventListener('click', function () { u.style.display = 'none' })
      </script>`,
    act: async (visitor) => {
      await visitor.press('#sort')
      await visitor.pause(800)
      await visitor.press('[data-v=cheapest]')
      await visitor.pause(900)
      await visitor.press('#sort')
      await visitor.pause(600)
      await visitor.press('[data-v=newest]')
    },
    expected: [],
    allowed: ['oscillation'],
  },
  {
    name: 'A modal with a focus trap is opened and closed',
    html: `
      <style>.veil { position: fixed; inset: 0; background: #0006 } .dlg { position: fixed; top: 20%; left: 30%; padding: 30px; background: #fff }</style>
      <button id="open">Size guide</button><div id="portal"></div>
      <script>
        const portal = document.getElementById('portal'), opener = document.getElementById('open')
        const close = () => { portal.replaceChildren(); document.body.style.overflow = ''; opener.focus() }
        opener.onclick = () => {
          portal.innerHTML = '<div class="veil"></div><div class="dlg" role="dialog" aria-modal="true"><p>S: 36</p><button class="x">Close</button></div>'
          document.body.style.overflow = 'hidden'
          portal.querySelector('.x').focus(); portal.querySelector('.x').onclick = close; portal.querySelector('.veil').onclick = close
          portal.onkeydown = (e) => { if (e.key === 'Escape') close(); if (e.key === 'Tab') e.preventDefault() }
        }
      </script>`,
    act: async (visitor) => {
      await visitor.press('#open')
      await visitor.pause(900)
      await visitor.press('.x')
      await visitor.pause(900)
      await visitor.press('#open')
      await visitor.pause(700)
      await visitor.key('Escape')
    },
    expected: [],
    allowed: ['oscillation'],
  },
  {
    name: 'A toast says that it is saved, and goes again',
    html: `
      <button id="save">Save draft</button><div id="toasts" style="position:fixed;right:10px;bottom:10px" aria-live="polite"></div>
      <script>
        document.getElementById('save').addEventListener('click', () => {
          setTimeout(() => {
            const t = document.createElement('div'); t.textContent = 'Draft saved'; t.className = 'toast'
            document.getElementById('toasts').append(t); setTimeout(() => t.remove(), 1500)
          }, 200)
        })
      </script>`,
    act: (visitor) => visitor.press('#save'),
    expected: [],
    watch: 3000,
  },
  {
    name: 'A hint opens on a press and closes elsewhere',
    html: `
      <p>VAT number <button class="hint" aria-describedby="tip" aria-label="What is this?">?</button></p><p>Company <b>Acme</b></p>
      <script>
        var tip = null
        document.addEventListener('click', function (e) {
          if (tip) { tip.remove(); tip = null; return }
          if (!e.target.matches('.hint')) return
          tip = document.createElement('div'); tip.id = 'tip'; tip.setAttribute('role', 'tooltip'); tip.textContent = 'On your invoice'
          tip.style.cssText = 'position:absolute;top:40px;left:200px;background:#333;color:#fff'
          document.body.appendChild(tip)
        })
      </script>`,
    act: async (visitor) => {
      await visitor.press('.hint')
      await visitor.pause(1500)
      await visitor.press('b')
    },
    expected: [],
  },
  {
    name: 'A ripple first, and the next screen after it',
    html: `
      <style>.mdc { position: relative; overflow: hidden } .ripple { position: absolute; inset: 0; background: #0002 }</style>
      <section id="view"><h1>Step 1</h1><button class="mdc">Next</button></section>
      <script>
        let step = 1
        document.getElementById('view').addEventListener('click', (e) => {
          if (!e.target.matches('.mdc')) return
          const s = document.createElement('span'); s.className = 'ripple'; e.target.append(s)
          setTimeout(() => { s.remove(); step++; document.querySelector('#view h1').textContent = 'Step ' + step }, 320)
        })
      </script>`,
    act: (visitor) => visitor.press('.mdc', { times: 3, gap: 900 }),
    expected: [],
  },
  {
    name: 'A menu is used with the keyboard alone',
    html: `
      <button id="mb" aria-haspopup="menu" aria-expanded="false">Options</button><div id="m" role="menu" tabindex="-1" hidden><div role="menuitem" id="i0">Edit</div><div role="menuitem" id="i1">Archive</div></div><p id="r"></p>
      <script>
        const mb = document.getElementById('mb'), m = document.getElementById('m'); let at = -1
        const open = () => { m.hidden = false; mb.setAttribute('aria-expanded', 'true'); at = -1; m.focus() }
        const close = () => { m.hidden = true; mb.setAttribute('aria-expanded', 'false'); mb.focus() }
        mb.onclick = open
        m.addEventListener('keydown', (e) => {
          if (e.key === 'ArrowDown') { at = (at + 1) % 2; m.setAttribute('aria-activedescendant', 'i' + at); for (let i = 0; i < 2; i++) m.children[i].style.background = i === at ? '#cdf' : '' }
          if (e.key === 'Enter') { e.preventDefault(); document.getElementById('r').textContent = m.children[at].textContent + 'd'; close() }
          if (e.key === 'Escape') close()
        })
      </script>`,
    act: async (visitor) => {
      await visitor.focus('#mb')
      await visitor.key('Enter')
      await visitor.pause(500)
      await visitor.key('ArrowDown', { times: 2, gap: 300 })
      await visitor.key('Enter')
    },
    expected: [],
  },
  {
    name: 'A fragment is swapped in after a while',
    html: `
      <style>.htmx-request { opacity: .5 }</style>
      <div id="list"><p>Page 1</p></div><button hx-get="/contacts" hx-target="#list">More contacts</button>
      <script>
        document.body.addEventListener('click', async (e) => {
          const b = e.target.closest('[hx-get]'); if (!b) return
          b.classList.add('htmx-request')
          const html = await (await fetch(b.getAttribute('hx-get'), { headers: { 'HX-Request': 'true' } })).text()
          b.classList.remove('htmx-request')
          document.querySelector(b.getAttribute('hx-target')).insertAdjacentHTML('beforeend', html)
        })
      </script>`,
    routes: { '/contacts': fragment('<p>Page next</p>', { after: 700 }) },
    act: async (visitor) => {
      await visitor.press('[hx-get]')
      await visitor.pause(1800)
      await visitor.press('[hx-get]')
    },
    expected: [],
  },
  {
    name: 'Links swap the body and push the address',
    html: `
      <nav><a href="/inbox" data-turbo>Inbox</a> <a href="/sent" data-turbo>Sent</a></nav><main>Welcome</main>
      <script>
        document.addEventListener('click', async (e) => {
          const a = e.target.closest('a[data-turbo]'); if (!a) return
          e.preventDefault()
          const html = await (await fetch(a.href)).text()
          history.pushState({ turbo: true }, '', a.href)
          document.querySelector('main').replaceWith(new DOMParser().parseFromString(html, 'text/html').querySelector('main'))
        })
      </script>`,
    routes: { '/inbox': fragment('<html><body><main><h1>Inbox</h1><p>3 mails</p></main></body></html>', { after: 150 }), '/sent': fragment('<html><body><main><h1>Sent</h1></main></body></html>', { after: 250 }) },
    act: async (visitor) => {
      await visitor.press('a[href="/inbox"]')
      await visitor.pause(1600)
      await visitor.press('a[href="/sent"]')
    },
    expected: [],
  },
  {
    name: 'A list is paged through by the server',
    html: '<h1>Archive</h1><a href="/archive/1" class="next">Begin</a>',
    routes: {
      '/archive/1': served('<h1>Page 1</h1><a class="next" href="/archive/2">Next</a>', { after: 120 }),
      '/archive/2': served('<h1>Page 2</h1><a class="next" href="/archive/3">Next</a>', { after: 120 }),
      '/archive/3': served('<h1>Page 3</h1><p>The end.</p>', { after: 120 }),
    },
    act: async (visitor) => {
      for (const n of [1, 2, 3]) {
        await visitor.press('.next')
        await visitor.waitFor(`location.pathname === '/archive/${n}' && document.readyState === 'complete'`)
        await visitor.pause(900)
      }
    },
    expected: [],
  },
  {
    name: 'A row far down in a virtual list is chosen',
    html: `
      <div id="vp" style="height:200px;width:300px;overflow:auto;position:relative"><div style="height:20000px"></div></div><p id="pick">Nothing</p>
      <script>
        const vp = document.getElementById('vp')
        function draw() {
          vp.querySelectorAll('.row').forEach((r) => r.remove())
          const first = Math.floor(vp.scrollTop / 20)
          for (let i = first; i < first + 11; i++) {
            const r = document.createElement('div'); r.className = 'row'; r.dataset.i = i; r.textContent = 'Row ' + i
            r.style.cssText = 'position:absolute;height:20px;width:100%;cursor:pointer;top:' + i * 20 + 'px'; vp.append(r)
          }
        }
        vp.addEventListener('scroll', draw); draw()
        vp.addEventListener('click', (e) => { if (e.target.dataset.i) document.getElementById('pick').textContent = 'Row ' + e.target.dataset.i })
      </script>`,
    act: async (visitor) => {
      await visitor.hover('#vp')
      await visitor.wheel(600)
      await visitor.pause(700)
      await visitor.press('#vp')
    },
    expected: [],
  },
  {
    name: 'Rows are put in another order by their handles',
    html: `
      <ul id="l" style="list-style:none;width:200px"><li><span class="h" style="cursor:grab">⠿</span> One</li><li><span class="h">⠿</span> Two</li><li><span class="h">⠿</span> Three</li></ul>
      <script>
        const l = document.getElementById('l'); let held = null
        l.addEventListener('pointerdown', (e) => { if (e.target.matches('.h')) { held = e.target.parentElement; held.style.opacity = 0.5; e.preventDefault() } })
        addEventListener('pointermove', (e) => {
          if (!held) return
          const over = [...l.children].find((o) => { const r = o.getBoundingClientRect(); return e.clientY > r.top && e.clientY < r.bottom })
          if (over && over !== held) l.insertBefore(held, e.movementY >= 0 ? over.nextSibling : over)
        })
        addEventListener('pointerup', () => { if (held) held.style.opacity = ''; held = null })
      </script>`,
    act: async (visitor) => {
      await visitor.drag('li:first-child .h', [0, 40])
      await visitor.pause(700)
      await visitor.drag('li:first-child .h', [0, 22])
    },
    expected: [],
  },
  {
    name: 'A slider is moved by its handle and by arrow keys',
    html: `
      <div class="track" style="position:relative;width:300px;height:6px;background:#ccc;margin:40px"><div class="thumb" role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="100" aria-valuenow="20" aria-label="Price" style="position:absolute;top:-7px;left:60px;width:20px;height:20px;border-radius:50%;background:#06c"></div></div><output>20</output>
      <script>
        var thumb = document.querySelector('.thumb'), grab = null
        function set(v) { v = Math.max(0, Math.min(100, Math.round(v))); thumb.setAttribute('aria-valuenow', v); thumb.style.left = v * 3 + 'px'; document.querySelector('output').value = v }
        thumb.onpointerdown = function (e) { grab = e.clientX - thumb.offsetLeft }
        document.addEventListener('pointermove', function (e) { if (grab !== null) set((e.clientX - grab) / 3) })
        document.addEventListener('pointerup', function () { grab = null })
        thumb.onkeydown = function (e) { var d = { ArrowRight: 1, ArrowLeft: -1 }[e.key]; if (d) set(Number(thumb.getAttribute('aria-valuenow')) + d) }
      </script>`,
    act: async (visitor) => {
      await visitor.drag('.thumb', [120, 0])
      await visitor.pause(400)
      await visitor.key('ArrowRight', { times: 6, gap: 140 })
    },
    expected: [],
  },
  {
    name: 'A swatch changes one variable of the theme',
    html: `
      <style>:root { --brand: #06c } h1 { color: var(--brand) } .sw { width: 30px; height: 30px; border: 0 }</style>
      <h1>Your colour</h1><button class="sw" style="background:#c00" aria-label="Red"></button><button class="sw" style="background:#0a0" aria-label="Green"></button>
      <script>document.querySelectorAll('.sw').forEach((s) => s.addEventListener('click', () => document.documentElement.style.setProperty('--brand', s.style.background)))</script>`,
    act: async (visitor) => {
      await visitor.press('[aria-label=Red]')
      await visitor.pause(700)
      await visitor.press('[aria-label=Green]')
    },
    expected: [],
  },
  {
    name: 'A birthday is looked for month by month',
    html: `
      <div class="dp"><button class="prev">‹</button> <b style="display:inline-block;width:120px"></b> <button class="next">›</button><table><tbody></tbody></table></div>
      <script>
        let month = 0
        const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
        function draw() {
          document.querySelector('.dp b').textContent = names[(month + 1200) % 12]
          let html = '<tr>'
          for (let d = 1; d <= 28; d++) html += '<td><button>' + d + '</button></td>' + (d % 7 ? '' : '</tr><tr>')
          document.querySelector('.dp tbody').innerHTML = html + '</tr>'
        }
        document.querySelector('.next').onclick = () => { month++; draw() }
        document.querySelector('.prev').onclick = () => { month--; draw() }
        draw()
      </script>`,
    act: async (visitor) => {
      await visitor.press('.next', { times: 7, gap: 170 })
      await visitor.pause(500)
      await visitor.press('.prev', { times: 2, gap: 200 })
    },
    expected: [],
    allowed: ['oscillation'],
  },
  {
    name: 'A town is suggested while it is typed, and chosen',
    html: `
      <label>Town <input id="q" autocomplete="off"></label><ul id="s" role="listbox"></ul>
      <script>
        const q = document.getElementById('q'), s = document.getElementById('s'); let timer
        q.addEventListener('input', () => {
          clearTimeout(timer)
          timer = setTimeout(async () => {
            const towns = await (await fetch('/api/towns')).json()
            s.innerHTML = towns.map((t) => '<li role="option">' + t + '</li>').join('')
          }, 250)
        })
        s.addEventListener('mousedown', (e) => { e.preventDefault(); q.value = e.target.textContent; s.innerHTML = '' })
      </script>`,
    routes: { '/api/towns': json(['Graz', 'Granada'], { after: 120 }) },
    act: async (visitor) => {
      await visitor.press('#q')
      await visitor.type('Gra')
      await visitor.press('[role=option]:last-child')
    },
    expected: [],
  },
  {
    name: 'Chips are added by Enter and taken away',
    html: `
      <div id="chips"></div><input id="tag" aria-label="Tag">
      <script>
        var tags = [], box = document.getElementById('chips'), tag = document.getElementById('tag')
        function render() { box.innerHTML = tags.map(function (t, i) { return '<span class="chip">' + t + ' <button data-i="' + i + '" aria-label="Remove">×</button></span>' }).join('') }
        tag.addEventListener('keydown', function (e) {
          if (e.key === 'Enter' && tag.value) { tags.push(tag.value); tag.value = ''; render() }
          if (e.key === 'Backspace' && !tag.value) { tags.pop(); render() }
        })
        box.addEventListener('click', function (e) { if (e.target.dataset.i) { tags.splice(Number(e.target.dataset.i), 1); render() } })
      </script>`,
    act: async (visitor) => {
      await visitor.press('#tag')
      for (const word of ['red', 'big', 'new']) {
        await visitor.type(word)
        await visitor.key('Enter')
        await visitor.pause(300)
      }
      await visitor.press('.chip:first-child button', { times: 3, gap: 350, follow: true })
    },
    expected: [],
  },
  {
    name: 'A wizard with its button always in the same place is run through',
    html: `
      <div id="w"><div class="panes" style="height:60px"><section>Name</section><section hidden>Address</section><section hidden>Payment</section><section hidden>Review</section></div><button class="go">Next</button></div>
      <script>
        let at = 0
        document.querySelector('#w .go').addEventListener('click', () => {
          const panes = document.querySelectorAll('#w section')
          if (at < panes.length - 1) { panes[at].hidden = true; panes[++at].hidden = false }
        })
      </script>`,
    act: (visitor) => visitor.press('.go', { times: 3, gap: 260 }),
    expected: [],
  },
  {
    name: 'Stars are given, and given again',
    html: `
      <style>.star { border: 0; background: none; font-size: 30px; color: #bbb } .star.on { color: #e90 }</style><div id="stars"></div>
      <script>
        const box = document.getElementById('stars'); let value = 0
        box.innerHTML = [1, 2, 3, 4, 5].map((n) => '<button class="star" data-n="' + n + '" aria-label="' + n + ' stars">★</button>').join('')
        const paint = (v) => box.querySelectorAll('.star').forEach((s) => s.classList.toggle('on', s.dataset.n <= v))
        box.addEventListener('mouseover', (e) => { if (e.target.dataset.n) paint(e.target.dataset.n) })
        box.addEventListener('mouseleave', () => paint(value))
        box.addEventListener('click', (e) => { value = e.target.dataset.n; paint(value); box.dataset.rated = value; document.title = 'Rated ' + value; e.target.setAttribute('aria-pressed', 'true'); note.textContent = value + ' of 5' })
      </script><p id="note">Not rated</p>`,
    act: async (visitor) => {
      await visitor.press('[data-n="3"]')
      await visitor.pause(500)
      await visitor.press('[data-n="5"]')
      await visitor.pause(500)
      await visitor.press('[data-n="4"]')
    },
    expected: [],
  },
  {
    name: 'A map is panned and zoomed with haste',
    html: `
      <div id="map" style="position:relative;width:400px;height:260px;overflow:hidden;background:#def"><div class="pane" style="position:absolute;transform-origin:0 0"><img alt="" width="900" height="700" style="background:linear-gradient(45deg,#9c9,#99c)" draggable="false"></div><div style="position:absolute;top:8px;left:8px"><a class="zi" href="#" role="button">+</a> <a class="zo" href="#" role="button">−</a></div></div>
      <script>
        var pane = document.querySelector('.pane'), x = 0, y = 0, z = 1, from = null
        function draw() { pane.style.transform = 'translate3d(' + x + 'px,' + y + 'px,0) scale(' + z + ')' }
        var map = document.getElementById('map')
        map.onpointerdown = function (e) { if (!e.target.closest('a')) from = [e.clientX - x, e.clientY - y] }
        addEventListener('pointermove', function (e) { if (from) { x = e.clientX - from[0]; y = e.clientY - from[1]; draw() } })
        addEventListener('pointerup', function () { from = null })
        document.querySelector('.zi').onclick = function () { z *= 1.5; draw(); return false }
        document.querySelector('.zo').onclick = function () { z /= 1.5; draw(); return false }
      </script>`,
    act: async (visitor) => {
      await visitor.drag('#map', [-90, -40])
      await visitor.drag('#map', [-60, 30])
      await visitor.press('.zi', { times: 4, gap: 200 })
      await visitor.pause(400)
      await visitor.press('.zo', { times: 3, gap: 200 })
    },
    expected: [],
    allowed: ['oscillation'],
  },
  {
    name: 'A sound is played that nothing shows',
    html: `
      <button id="hear" aria-label="Hear the word">🔊</button>
      <script>document.getElementById('hear').addEventListener('click', () => { new Audio('/word.wav').play().catch(() => {}) })</script>`,
    routes: { '/word.wav': { type: 'audio/wav', body: tone() } },
    act: (visitor) => visitor.press('#hear'),
    expected: [],
  },
  {
    name: 'Pictures are leafed through in a lightbox',
    html: `
      <style>.lb { position: fixed; inset: 0; background: #000c; color: #fff } .lb img { width: 200px; height: 150px }</style>
      <a href="#" class="thumb">Open gallery</a>
      <script>
        var pics = ['red', 'green', 'blue', 'teal', 'gold', 'gray'], i = 0
        function src(c) { return 'data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="15"><rect width="20" height="15" fill="' + c + '"/></svg>') }
        document.querySelector('.thumb').addEventListener('click', function (e) {
          e.preventDefault()
          document.body.insertAdjacentHTML('beforeend', '<div class="lb"><img alt=""><button class="nx">›</button></div>')
          var img = document.querySelector('.lb img'); img.src = src(pics[0])
          document.querySelector('.nx').onclick = function () { i = (i + 1) % pics.length; img.src = src(pics[i]) }
        })
      </script>`,
    act: async (visitor) => {
      await visitor.press('.thumb')
      await visitor.pause(700)
      await visitor.press('.nx', { times: 6, gap: 240 })
    },
    expected: [],
  },
  {
    name: 'Three short messages are sent by Enter',
    html: `
      <div id="chat" style="height:120px;overflow:auto"></div><textarea id="m" rows="1" aria-label="Message"></textarea>
      <script>
        const m = document.getElementById('m'), chat = document.getElementById('chat')
        m.addEventListener('keydown', (e) => {
          if (e.key !== 'Enter' || e.shiftKey) return
          e.preventDefault()
          const b = document.createElement('p'); b.textContent = m.value; chat.append(b); chat.scrollTop = chat.scrollHeight; m.value = ''
          setTimeout(() => { b.append(' ✓') }, 400)
        })
      </script>`,
    act: async (visitor) => {
      await visitor.press('#m')
      for (const text of ['hi', 'hello?', 'ok']) {
        await visitor.type(text)
        await visitor.key('Enter')
      }
    },
    expected: [],
  },
  {
    name: 'A cookie banner slides away',
    html: `
      <style>#cc { position: fixed; bottom: 0; left: 0; right: 0; background: #eee; padding: 20px; transition: transform .3s } #cc.gone { transform: translateY(110%) }</style>
      <h1>News</h1><div id="cc">We use cookies. <button id="ok">Accept</button></div>
      <script>
        document.getElementById('ok').addEventListener('click', function () {
          document.cookie = 'consent=1'
          var cc = document.getElementById('cc'); cc.classList.add('gone')
          cc.addEventListener('transitionend', function () { cc.parentNode && cc.parentNode.removeChild(cc) })
        })
      </script>`,
    act: (visitor) => visitor.press('#ok'),
    expected: [],
  },
  {
    name: 'Four seats are taken in a hurry, and one is given back',
    html: `
      <style>.seat { width: 30px; height: 30px; margin: 2px; fill: #9cf; cursor: pointer } .seat.mine { fill: #06c }</style>
      <svg width="200" height="60"></svg><p id="sum">None</p>
      <script>
        const svg = document.querySelector('svg'), mine = new Set()
        for (let i = 0; i < 5; i++) {
          const r = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
          r.setAttribute('x', i * 36); r.setAttribute('y', 10); r.setAttribute('width', 30); r.setAttribute('height', 30); r.setAttribute('class', 'seat'); r.dataset.n = i
          svg.append(r)
        }
        svg.addEventListener('click', ({ target }) => {
          if (!target.dataset.n) return
          target.classList.toggle('mine') ? mine.add(target.dataset.n) : mine.delete(target.dataset.n)
          document.getElementById('sum').textContent = [...mine].join(', ')
        })
      </script>`,
    act: async (visitor) => {
      for (const n of [0, 1, 2, 3]) await visitor.press(`[data-n="${n}"]`)
      await visitor.pause(600)
      await visitor.press('[data-n="3"]')
    },
    expected: [],
  },
  {
    name: 'A card goes to the next column of the board',
    html: `
      <style>.col { float: left; width: 160px; min-height: 200px; background: #eee; margin: 6px } .kard { background: #fff; margin: 6px; padding: 6px }</style>
      <div class="col" id="todo"><div class="kard" id="k">Write tests</div></div><div class="col" id="done"></div>
      <script>
        const k = document.getElementById('k'); let start = null
        k.addEventListener('pointerdown', (e) => { start = [e.clientX, e.clientY]; k.setPointerCapture(e.pointerId) })
        k.addEventListener('pointermove', (e) => { if (start) k.style.transform = 'translate(' + (e.clientX - start[0]) + 'px,' + (e.clientY - start[1]) + 'px) rotate(3deg)' })
        k.addEventListener('pointerup', (e) => { start = null; k.style.transform = ''; document.getElementById(e.clientX > 176 ? 'done' : 'todo').append(k) })
      </script>`,
    act: (visitor) => visitor.drag('#k', [170, 30]),
    expected: [],
  },
  {
    name: 'A cell of a spreadsheet is edited after a double click',
    html: `
      <table border="1"><tbody><tr><td data-c="A1">10</td><td data-c="B1">20</td></tr><tr><td data-c="A2">30</td><td data-c="B2">40</td></tr></tbody></table>
      <script>
        document.querySelector('tbody').addEventListener('click', function (e) {
          document.querySelectorAll('td').forEach(function (td) { td.style.outline = td === e.target ? '2px solid #06c' : '' })
        })
        document.querySelector('tbody').addEventListener('dblclick', function (e) {
          var td = e.target, old = td.textContent; td.innerHTML = '<input size="4">'
          var input = td.firstChild; input.value = old; input.focus(); input.select()
          input.onkeydown = function (k) { if (k.key === 'Enter') td.textContent = input.value }
        })
      </script>`,
    act: async (visitor) => {
      await visitor.press('[data-c=B1]', { times: 2, gap: 140 })
      await visitor.type('25')
      await visitor.key('Enter')
      await visitor.pause(700)
      await visitor.press('[data-c=A2]', { times: 2, gap: 140 })
      await visitor.type('31')
      await visitor.key('Enter')
    },
    expected: [],
  },
  {
    name: 'A line is selected by three clicks, twice',
    html: `<article><p id="p">The quick brown fox jumps over the lazy dog.</p><p id="p2">Call us on 0123 456 789 from nine to five.</p></article>`,
    act: async (visitor) => {
      await visitor.press('#p', { times: 3, gap: 130 })
      await visitor.pause(900)
      await visitor.press('#p2', { times: 3, gap: 130 })
    },
    expected: [],
  },
  {
    name: 'A calculator is fed the same digit again and again',
    html: `
      <output id="d" style="display:block">0</output><div id="keys"></div>
      <script>
        let text = '0'
        document.getElementById('keys').innerHTML = '789456123C0='.split('').map((k) => '<button>' + k + '</button>').join('')
        document.getElementById('keys').addEventListener('click', (e) => {
          if (e.target.tagName !== 'BUTTON') return
          const k = e.target.textContent
          text = k === 'C' ? '0' : k === '=' ? String(Number(text)) : text === '0' ? k : text + k
          document.getElementById('d').value = text
        })
      </script>`,
    act: async (visitor) => {
      await visitor.press('#keys button:nth-child(1)', { times: 6, gap: 150 })
      await visitor.press('#keys button:nth-child(5)', { times: 3, gap: 150 })
      await visitor.pause(400)
      await visitor.press('#keys button:nth-child(10)')
    },
    expected: [],
  },
  {
    name: 'A hero jumps at every stroke of the space bar',
    html: `
      <div id="field" tabindex="0" role="application" style="position:relative;width:400px;height:150px;background:#cef"><div id="hero" style="position:absolute;bottom:0;left:20px;width:20px;height:30px;background:#c00"></div></div>
      <script>
        let y = 0, v = 0
        document.getElementById('field').addEventListener('keydown', (e) => { if (e.key === ' ') { e.preventDefault(); v = 6 } })
        requestAnimationFrame(function step() {
          y = Math.max(0, y + v); v = y > 0 ? v - 0.5 : 0
          document.getElementById('hero').style.bottom = y + 'px'; requestAnimationFrame(step)
        })
      </script>`,
    act: async (visitor) => {
      await visitor.focus('#field')
      await visitor.key(' ', { times: 9, gap: 170 })
    },
    expected: [],
  },
  {
    name: 'A switch works on a board where everything moves',
    html: `
      <p>CPU <b id="cpu">12</b> %</p><p>RAM <b id="ram">40</b> %</p><table id="hosts"></table><button id="dark" aria-pressed="false">Dark</button>
      <style>.dark { background: #111; color: #eee }</style>
      <script>
        setInterval(function () {
          document.getElementById('cpu').textContent = Math.round(Math.random() * 100)
          document.getElementById('ram').textContent = Math.round(Math.random() * 100)
          document.getElementById('hosts').innerHTML = '<tr><td>web-1</td><td>' + Math.random().toFixed(2) + '</td></tr>'
        }, 500)
        document.getElementById('dark').onclick = function () { this.setAttribute('aria-pressed', document.body.classList.toggle('dark')) }
      </script>`,
    act: async (visitor) => {
      await visitor.pause(1500)
      await visitor.press('#dark', { times: 4, gap: 500 })
    },
    expected: [],
    allowed: ['oscillation'],
    watch: 2000,
  },
  {
    name: 'A carousel that turns by itself is turned by hand as well',
    html: `
      <div style="width:200px;overflow:hidden"><div id="strip" style="display:flex;transition:transform .25s"><b style="flex:0 0 200px">A</b><b style="flex:0 0 200px">B</b><b style="flex:0 0 200px">C</b><b style="flex:0 0 200px">D</b></div></div><button class="nx">›</button>
      <script>
        let i = 0, timer
        const go = (n) => { i = (n + 4) % 4; document.getElementById('strip').style.transform = 'translateX(' + -200 * i + 'px)'; clearInterval(timer); timer = setInterval(() => go(i + 1), 2000) }
        document.querySelector('.nx').addEventListener('click', () => go(i + 1))
        go(0)
      </script>`,
    act: async (visitor) => {
      await visitor.pause(2500)
      await visitor.press('.nx', { times: 5, gap: 330 })
    },
    expected: [],
    watch: 4500,
  },
  {
    name: 'A spinner turns until the report is there',
    html: `
      <style>.spin { display: inline-block; width: 14px; height: 14px; border: 2px solid; border-right-color: transparent; border-radius: 50%; animation: s 1s linear infinite } @keyframes s { to { rotate: 360deg } }</style>
      <button id="run">Run report</button><div id="out"></div>
      <script>
        document.getElementById('run').addEventListener('click', async (e) => {
          e.target.disabled = true; e.target.innerHTML = '<span class="spin"></span> Running'
          const rows = await (await fetch('/api/report')).json()
          document.getElementById('out').textContent = rows.join(', '); e.target.disabled = false; e.target.textContent = 'Run report'
        })
      </script>`,
    routes: { '/api/report': json(['north', 'south'], { after: 1900 }) },
    act: (visitor) => visitor.press('#run'),
    expected: [],
  },
  {
    name: 'A heart is filled at once and stays so',
    html: `
      <button class="like" aria-pressed="false">♡ <span>12</span></button>
      <script>
        const like = document.querySelector('.like')
        like.addEventListener('click', async () => {
          const on = like.getAttribute('aria-pressed') !== 'true'
          const show = (v) => { like.setAttribute('aria-pressed', v); like.firstChild.data = v ? '♥ ' : '♡ '; like.lastChild.textContent = v ? 13 : 12 }
          show(on)
          const res = await fetch('/api/like', { method: on ? 'PUT' : 'DELETE' })
          if (!res.ok) show(!on)
        })
      </script>`,
    routes: { '/api/like': { status: 204, after: 200 } },
    act: (visitor) => visitor.press('.like'),
    expected: [],
  },
  {
    name: 'A double click on pay is caught by a button that is busy',
    html: `
      <button id="pay">Pay now</button><p id="state"></p>
      <script>
        var pay = document.getElementById('pay'), busy = false
        pay.addEventListener('click', function () {
          if (busy) return
          busy = true; pay.textContent = 'Paying…'; pay.setAttribute('aria-busy', 'true')
          fetch('/api/pay', { method: 'POST' }).then(function () { document.getElementById('state').textContent = 'Paid. Thank you!'; pay.remove() })
        })
      </script>`,
    routes: { '/api/pay': json({ ok: true }, { after: 900 }) },
    act: (visitor) => visitor.press('#pay', { times: 2, gap: 170 }),
    expected: [],
    allowed: ['slowClick'],
  },
  {
    name: 'A long upload shows how far it is',
    html: `
      <button id="up">Upload photos</button><div style="width:200px;background:#eee"><div id="bar" style="height:8px;width:0;background:#06c"></div></div><p id="st"></p>
      <script>
        document.getElementById('up').onclick = () => {
          let p = 0
          document.getElementById('st').textContent = '0 of 8'
          const timer = setInterval(() => {
            p++; document.getElementById('bar').style.width = p * 12.5 + '%'; document.getElementById('st').textContent = p < 8 ? p + ' of 8' : 'All there'
            if (p === 8) clearInterval(timer)
          }, 400)
        }
      </script>`,
    act: (visitor) => visitor.press('#up'),
    expected: [],
    watch: 3500,
  },
  {
    name: 'A mail is deleted and brought back',
    html: `
      <ul id="mails"><li>From Ann <button class="del">Delete</button></li><li>From Ben <button class="del">Delete</button></li></ul><div id="snack"></div>
      <script>
        document.getElementById('mails').addEventListener('click', (e) => {
          if (!e.target.matches('.del')) return
          const li = e.target.closest('li'), next = li.nextSibling
          li.remove()
          const snack = document.getElementById('snack'); snack.innerHTML = 'Deleted. <button class="undo">Undo</button>'
          snack.firstElementChild.onclick = () => { document.getElementById('mails').insertBefore(li, next); snack.textContent = '' }
        })
      </script>`,
    act: async (visitor) => {
      await visitor.press('li:first-child .del')
      await visitor.pause(800)
      await visitor.press('.undo')
      await visitor.pause(800)
      await visitor.press('li:last-child .del')
    },
    expected: [],
    allowed: ['oscillation'],
  },
  {
    name: 'A reader walks through a list by J and K and opens by Enter',
    html: `
      <ul id="l"><li tabindex="0">Story one</li><li tabindex="-1">Story two</li><li tabindex="-1">Story three</li></ul><article id="a"></article>
      <script>
        const items = [...document.querySelectorAll('#l li')]; let at = 0
        document.addEventListener('keydown', (e) => {
          if (e.key === 'j' || e.key === 'k') {
            items[at].tabIndex = -1; at = Math.max(0, Math.min(2, at + (e.key === 'j' ? 1 : -1))); items[at].tabIndex = 0; items[at].focus()
          }
          if (e.key === 'Enter') document.getElementById('a').textContent = 'Text of ' + items[at].textContent
        })
      </script>`,
    act: async (visitor) => {
      await visitor.focus('#l li')
      await visitor.key('j', { times: 2, gap: 300 })
      await visitor.key('k')
      await visitor.key('Enter')
    },
    expected: [],
  },
  {
    name: 'Tabs are walked through with arrows and compared with the mouse',
    html: `
      <div role="tablist"><button role="tab" id="t0" aria-selected="true">Monthly</button><button role="tab" id="t1" aria-selected="false" tabindex="-1">Yearly</button></div><div role="tabpanel">9.00</div>
      <script>
        const tabs = [...document.querySelectorAll('[role=tab]')], price = ['9.00', '90.00']
        const select = (i) => { tabs.forEach((t, n) => { t.setAttribute('aria-selected', n === i); t.tabIndex = n === i ? 0 : -1 }); tabs[i].focus(); document.querySelector('[role=tabpanel]').textContent = price[i] }
        tabs.forEach((t, i) => { t.onclick = () => select(i); t.onkeydown = (e) => { if (/Arrow(Left|Right)/.test(e.key)) select(1 - i) } })
      </script>`,
    act: async (visitor) => {
      await visitor.press('#t1')
      await visitor.pause(900)
      await visitor.key('ArrowLeft')
      await visitor.pause(700)
      await visitor.press('#t1')
    },
    expected: [],
    allowed: ['oscillation'],
  },
  {
    name: 'A search by Enter finds, and finds again',
    html: `
      <form id="f" role="search"><input name="q" aria-label="Search"></form><div id="hits"></div>
      <script>
        document.getElementById('f').addEventListener('submit', async function (e) {
          e.preventDefault()
          var hits = await (await fetch('/api/search?q=' + encodeURIComponent(this.q.value))).json()
          document.getElementById('hits').innerHTML = '<h2>' + this.q.value + '</h2><p>' + hits.length + ' hits</p>'
        })
      </script>`,
    routes: { '/api/search': json([1, 2, 3], { after: 180 }) },
    act: async (visitor) => {
      await visitor.fill('[name=q]', 'mug')
      await visitor.key('Enter')
      await visitor.pause(900)
      await visitor.fill('[name=q]', 'cup')
      await visitor.key('Enter')
      await visitor.pause(900)
      await visitor.fill('[name=q]', 'pot')
      await visitor.key('Enter')
    },
    expected: [],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A finger steps up a number in no time',
    touch: true,
    html: `
      <div><button class="m">−</button> <input id="n" type="number" value="1" readonly size="3"> <button class="p">+</button></div>
      <script>
        var n = document.getElementById('n')
        document.querySelector('.p').addEventListener('click', function () { n.value = +n.value + 1 })
        document.querySelector('.m').addEventListener('click', function () { n.value = Math.max(1, n.value - 1) })
      </script>`,
    act: (visitor) => visitor.tap('.p', { times: 7, gap: 150, hold: 40 }),
    expected: [],
  },
  {
    name: 'A finger opens a sheet and taps beside it',
    touch: true,
    html: `
      <style>.sheet { position: fixed; left: 0; right: 0; bottom: 0; height: 200px; background: #eee; transform: translateY(100%); transition: transform .25s } .open .sheet { transform: none } .scrim { display: none; position: fixed; inset: 0 0 200px 0; background: #0003 } .open .scrim { display: block }</style>
      <button class="fab">＋</button><div class="scrim"></div><div class="sheet">New note</div>
      <script>
        document.querySelector('.fab').addEventListener('click', () => document.body.classList.add('open'))
        document.querySelector('.scrim').addEventListener('touchstart', (e) => { e.preventDefault(); document.body.classList.remove('open') }, { passive: false })
      </script>`,
    act: async (visitor) => {
      await visitor.tap('.fab')
      await visitor.pause(900)
      await visitor.tap('.scrim')
    },
    expected: [],
  },
  {
    name: 'A file is renamed after a double click, a folder is opened by one',
    html: `
      <ul id="files"><li class="dir" style="cursor:pointer">📁 Photos</li><li class="file">notes.txt</li></ul><ul id="inside"></ul>
      <script>
        $ = (s) => document.querySelector(s)
        $('.dir').onclick = () => { $('#inside').innerHTML = '<li>beach.jpg</li>' }
        $('.file').ondblclick = () => { $('.file').contentEditable = 'true'; $('.file').focus(); getSelection().selectAllChildren($('.file')) }
      </script>`,
    act: async (visitor) => {
      await visitor.press('.dir')
      await visitor.pause(800)
      await visitor.press('.file', { times: 2, gap: 150 })
      await visitor.type('x')
    },
    expected: [],
  },
  {
    name: 'Right clicks open a menu of the page',
    html: `
      <canvas id="c" width="300" height="150" style="background:#eee"></canvas><ul id="cm" hidden style="position:absolute"><li>Copy</li><li>Paste</li></ul>
      <script>
        document.getElementById('c').addEventListener('contextmenu', function (e) {
          e.preventDefault(); var cm = document.getElementById('cm'); cm.hidden = false; cm.style.left = e.pageX + 'px'; cm.style.top = e.pageY + 'px'
        })
      </script>`,
    act: async (visitor) => {
      await visitor.press('#c', { button: 'right' })
      await visitor.pause(700)
      await visitor.press('#c', { button: 'right', offset: [-60, -30] })
      await visitor.pause(700)
      await visitor.press('#c', { button: 'right', offset: [40, -30] })
    },
    expected: [],
  },
  {
    name: 'A link opens another window',
    html: '<p>See our <a href="/terms" target="_blank" rel="noopener">terms</a>.</p>',
    routes: { '/terms': served('<h1>Terms</h1>') },
    act: (visitor) => visitor.press('a'),
    expected: [],
  },
  {
    name: 'A report is made in the page and downloaded',
    html: `
      <button id="csv">Export CSV</button>
      <script>
        document.getElementById('csv').onclick = () => {
          const a = document.createElement('a')
          a.href = URL.createObjectURL(new Blob(['a,b'], { type: 'text/csv' })); a.download = 'report.csv'
          document.body.append(a); a.click(); a.remove()
        }
      </script>`,
    act: (visitor) => visitor.press('#csv'),
    expected: [],
  },
  {
    name: 'A link goes smoothly to a part far below, and a button back to the top',
    html: `
      <style>html { scroll-behavior: smooth }</style>
      <a href="#faq">Questions</a><div style="height:2500px"></div><h2 id="faq">Questions</h2><button id="top">To the top</button><div style="height:900px"></div>
      <script>document.getElementById('top').addEventListener('click', () => scrollTo({ top: 0 }))</script>`,
    act: async (visitor) => {
      await visitor.press('a')
      await visitor.pause(1800)
      await visitor.press('#top')
    },
    expected: [],
  },
  {
    name: 'Shelves are shoved along by their arrows',
    html: `
      <div id="shelf" style="width:300px;overflow:auto;white-space:nowrap"><span style="display:inline-block;width:3000px;background:linear-gradient(90deg,red,blue)">Books</span></div><button class="r" aria-label="Right">›</button>
      <script>document.querySelector('.r').onclick = function () { document.getElementById('shelf').scrollBy({ left: 260, behavior: 'smooth' }) }</script>`,
    act: (visitor) => visitor.press('.r', { times: 4, gap: 380 }),
    expected: [],
  },
  {
    name: 'What the browser can do by itself: details, radios, popover, dialog',
    html: `
      <details><summary>More</summary><p>Text</p></details>
      <label><input type="radio" name="r" value="a"> Express</label> <label><input type="radio" name="r" value="b"> Standard</label>
      <button popovertarget="pop">Help</button><div id="pop" popover>Helpful text</div>
      <button id="ask">Terms</button><dialog id="dlg"><p>Agreed?</p><form method="dialog"><button id="yes">Yes</button></form></dialog>
      <script>document.getElementById('ask').onclick = () => document.getElementById('dlg').showModal()</script>`,
    act: async (visitor) => {
      await visitor.press('summary')
      await visitor.pause(500)
      await visitor.press('label:first-of-type')
      await visitor.pause(500)
      await visitor.press('[popovertarget]')
      await visitor.pause(500)
      await visitor.key('Escape')
      await visitor.press('#ask')
      await visitor.pause(500)
      await visitor.press('#yes')
    },
    expected: [],
  },
  {
    name: 'A burger without script: a label, a checkbox and a rule',
    html: `
      <style>#nav { position: absolute; left: -9999px } .menu { display: none } #nav:checked ~ .menu { display: block } label { cursor: pointer; font-size: 30px }</style>
      <input type="checkbox" id="nav"><label for="nav">☰</label><div class="menu"><a href="/a">A</a><a href="/b">B</a></div><p>Content</p>`,
    act: async (visitor) => {
      await visitor.press('label')
      await visitor.pause(1000)
      await visitor.press('label')
    },
    expected: [],
  },
  {
    name: 'A lightbox without script opens by its address',
    html: `
      <style>#big { display: none; position: fixed; inset: 0; background: #000c } #big:target { display: block }</style>
      <a href="#big" class="t">Enlarge</a><div id="big"><a href="#" class="x" style="color:#fff">Close</a></div>`,
    act: async (visitor) => {
      await visitor.press('.t')
      await visitor.pause(1000)
      await visitor.press('.x')
    },
    expected: [],
  },
  {
    name: 'A reader clicks along with the text',
    html: `<article style="width:500px"><p id="a">It was a bright cold day in April, and the clocks were striking.</p><p id="b">The hallway smelt of boiled cabbage and old rag mats.</p><p id="c">On each landing, the poster gazed from the wall.</p></article>`,
    act: async (visitor) => {
      await visitor.press('#a')
      await visitor.pause(3000)
      await visitor.press('#b')
      await visitor.pause(3000)
      await visitor.press('#c')
    },
    expected: [],
    allowed: ['deadClick'],
  },
  {
    name: 'A caret is set here and there in a long text',
    html: `<textarea id="t" rows="6" cols="60">Dear Sir or Madam, I write to you about my order which did not arrive on the day that was promised.</textarea>`,
    act: async (visitor) => {
      await visitor.press('#t', { offset: [-100, -20] })
      await visitor.pause(400)
      await visitor.press('#t', { times: 3, gap: 420, jitter: 12 })
    },
    expected: [],
  },
  {
    name: 'A password is shown and hidden',
    html: `
      <input id="pw" type="password" value="secret"><button class="eye" aria-label="Show">👁</button>
      <script>document.querySelector('.eye').addEventListener('click', () => { const pw = document.getElementById('pw'); pw.type = pw.type === 'password' ? 'text' : 'password' })</script>`,
    act: (visitor) => visitor.press('.eye', { times: 3, gap: 600 }),
    expected: [],
    allowed: ['oscillation'],
  },
  {
    name: 'A button is held until it is convinced',
    html: `
      <button id="hold" style="position:relative">Hold to delete<i style="position:absolute;left:0;bottom:0;height:3px;width:0;background:#c00"></i></button><p id="st"></p>
      <script>
        var b = document.getElementById('hold'), fill = b.querySelector('i'), timer, since
        b.addEventListener('pointerdown', function () {
          since = performance.now()
          timer = setInterval(function () {
            var part = Math.min(1, (performance.now() - since) / 800); fill.style.width = part * 100 + '%'
            if (part === 1) { clearInterval(timer); document.getElementById('st').textContent = 'Deleted' }
          }, 50)
        })
        addEventListener('pointerup', function () { clearInterval(timer); fill.style.width = 0 })
      </script>`,
    act: (visitor) => visitor.press('#hold', { hold: 1100 }),
    expected: [],
  },
  {
    name: 'A question of the browser is answered with yes',
    html: `
      <ul><li>Old file <button class="rm">Remove</button></li></ul>
      <script>document.querySelector('.rm').onclick = function () { if (confirm('Remove?')) this.parentNode.remove() }</script>`,
    act: (visitor) => visitor.press('.rm'),
    expected: [],
  },
  {
    name: 'Cards are turned over in pairs',
    html: `
      <style>.cd { width: 50px; height: 60px; font-size: 26px }</style><div id="g"></div>
      <script>
        const faces = ['🐶', '🐱', '🐱', '🐶'], g = document.getElementById('g'); let up = []
        g.innerHTML = faces.map((_, i) => '<button class="cd" data-i="' + i + '">?</button>').join('')
        g.addEventListener('click', ({ target }) => {
          if (!target.dataset.i || up.length === 2 || up.includes(target)) return
          target.textContent = faces[target.dataset.i]; up.push(target)
          if (up.length === 2) {
            const [a, b] = up
            if (a.textContent === b.textContent) up = []
            else setTimeout(() => { a.textContent = b.textContent = '?'; up = [] }, 700)
          }
        })
      </script>`,
    act: async (visitor) => {
      await visitor.press('[data-i="0"]')
      await visitor.pause(350)
      await visitor.press('[data-i="1"]')
      await visitor.pause(1300)
      await visitor.press('[data-i="1"]')
      await visitor.pause(350)
      await visitor.press('[data-i="2"]')
    },
    expected: [],
  },
  {
    name: 'A command is copied without a word',
    observeCalls: true,
    html: `
      <pre><code>npm i left-pad</code></pre><button class="cp" aria-label="Copy">⧉</button>
      <script>document.querySelector('.cp').addEventListener('click', () => { navigator.clipboard.writeText(document.querySelector('code').textContent).catch(() => {}) })</script>`,
    act: (visitor) => visitor.press('.cp'),
    expected: [],
  },
  {
    name: 'A signature is drawn on a canvas',
    observeCalls: true,
    html: `
      <canvas id="pad" width="400" height="150" style="border:1px solid"></canvas>
      <script>
        var pad = document.getElementById('pad'), ctx = pad.getContext('2d'), on = false
        pad.onpointerdown = function (e) { on = true; ctx.beginPath(); ctx.moveTo(e.offsetX, e.offsetY); ctx.fillRect(e.offsetX, e.offsetY, 2, 2) }
        pad.onpointermove = function (e) { if (on) { ctx.lineTo(e.offsetX, e.offsetY); ctx.stroke() } }
        pad.onpointerup = function () { on = false }
      </script>`,
    act: async (visitor) => {
      await visitor.drag('#pad', [80, 20])
      await visitor.drag('#pad', [-60, 30])
      await visitor.press('#pad', { times: 3, gap: 200, jitter: 15 })
    },
    expected: [],
  },
  {
    name: 'A rule for larger type is written into the style sheet',
    observeCalls: true,
    html: `
      <p>Text to read</p><button id="aa">A+</button>
      <script>
        let size = 16
        const sheet = document.head.appendChild(document.createElement('style')).sheet
        document.getElementById('aa').addEventListener('click', () => { size += 2; if (sheet.cssRules.length) sheet.deleteRule(0); sheet.insertRule('p { font-size: ' + size + 'px }') })
      </script>`,
    act: (visitor) => visitor.press('#aa', { times: 4, gap: 250 }),
    expected: [],
  },
]

/** Forms that are refused again and again, and forms that look so. */
const forms: readonly Situation[] = [
  {
    name: 'Errors under the fields come back with every try',
    html: `
      <style>.err { color: #c00 }</style>
      <form id="f" novalidate><p><input name="phone" aria-label="Phone"><span class="err"></span></p><p><input name="zip" aria-label="Zip"><span class="err"></span></p><button>Continue</button></form>
      <script>
        document.getElementById('f').addEventListener('submit', (e) => {
          e.preventDefault()
          const rules = { phone: /^[+]49[0-9]{9}$/, zip: /^[0-9]{5}$/ }; let ok = true
          for (const key of Object.keys(rules)) {
            const field = e.target[key], good = rules[key].test(field.value); ok = ok && good
            field.setAttribute('aria-invalid', !good); field.nextElementSibling.textContent = good ? '' : 'Please check the ' + key + '.'
          }
          if (ok) e.target.outerHTML = '<p>Thank you</p>'
        })
      </script>`,
    act: async (visitor) => {
      for (const phone of ['0301234', '030 1234', '49301234']) {
        await visitor.fill('[name=phone]', phone)
        await visitor.press('form button')
        await visitor.pause(1200)
      }
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A toast says three times that something is wrong',
    html: `
      <form id="f"><input name="iban" aria-label="IBAN" value="DE12"><button>Save</button></form><div id="t"></div>
      <script>
        document.getElementById('f').onsubmit = function (e) {
          e.preventDefault()
          var t = document.createElement('div'); t.setAttribute('role', 'alert'); t.className = 'toast toast-error'; t.style.color = 'red'; t.textContent = 'IBAN is not valid'
          document.getElementById('t').appendChild(t); setTimeout(function () { t.remove() }, 1200)
        }
      </script>`,
    act: async (visitor) => {
      for (let i = 0; i < 3; i++) {
        await visitor.press('[name=iban]')
        await visitor.type('3')
        await visitor.press('form button')
        await visitor.pause(1800)
      }
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A summary at the top lists what is missing, and the page goes up to it',
    html: `
      <div id="sum" tabindex="-1"></div>
      <form id="f" novalidate><label>Given name <input name="a"></label><div style="height:500px"></div><label>Family name <input name="b"></label><button>Send application</button></form>
      <script>
        document.getElementById('f').addEventListener('submit', function (e) {
          e.preventDefault()
          var missing = ['a', 'b', 'c'].filter(function (n) { return !this[n] || !this[n].value }, this)
          if (!missing.length) return
          var sum = document.getElementById('sum')
          sum.className = 'error-summary'; sum.setAttribute('role', 'alert')
          sum.innerHTML = '<h2>There is a problem</h2><ul>' + missing.map(function (n) { return '<li>Enter field ' + n + '</li>' }).join('') + '</ul>'
          sum.focus(); scrollTo(0, 0)
        })
      </script>`,
    act: async (visitor) => {
      await visitor.press('form button')
      await visitor.pause(1500)
      await visitor.fill('[name=a]', 'Ada')
      await visitor.press('form button')
      await visitor.pause(1500)
      await visitor.fill('[name=b]', 'Byron')
      await visitor.press('form button')
    },
    expected: ['formLoop'],
  },
  {
    name: 'The server answers 422 and the words of it are shown',
    html: `
      <form id="f"><input name="user" aria-label="User name"><button>Sign up</button><p id="e" class="text-red-600" style="color:#c00"></p></form>
      <script>
        document.getElementById('f').addEventListener('submit', async (e) => {
          e.preventDefault()
          const res = await fetch('/api/users', { method: 'POST', body: new FormData(e.target) })
          if (res.ok) { e.target.innerHTML = 'Welcome'; return }
          document.getElementById('e').textContent = (await res.json()).message
        })
      </script>`,
    routes: { '/api/users': json({ message: 'Name is taken' }, { status: 422, after: 200 }) },
    act: async (visitor) => {
      for (const name of ['ann', 'anna', 'anne']) {
        await visitor.fill('[name=user]', name)
        await visitor.press('form button')
        await visitor.pause(1500)
      }
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop', 'errorClick', 'errorBurst'],
  },
  {
    name: 'The whole page comes back with an error, and again',
    html: '<h1>Sign in</h1><form action="/login" method="post"><input name="pin" type="password" aria-label="PIN"><button>Sign in</button></form>',
    routes: { '/login': served('<h1>Sign in</h1><div class="alert alert-danger" role="alert" style="color:#c00">Wrong PIN.</div><form action="/login" method="post"><input name="pin" type="password" aria-label="PIN"><button>Sign in</button></form>', { after: 150 }) },
    act: async (visitor) => {
      for (const pin of ['1234', '1243', '4321', '3412']) {
        await visitor.fill('[name=pin]', pin)
        await visitor.press('form button')
        await visitor.waitFor("location.pathname === '/login' && document.readyState === 'complete'")
        await visitor.pause(1300)
      }
    },
    expected: ['formLoop'],
    knownLimit: 'A form that is sent by a full page load starts anew on the next page, because nothing is stored.',
    allowed: ['backtrack', 'fieldLoop'],
  },
  {
    name: 'A reload with status 422, field marked by class alone',
    html: '<form action="/signup" method="post"><input name="mail" aria-label="Mail" value="a@b"><button>Join</button></form>',
    routes: { '/signup': served('<form action="/signup" method="post"><div class="field_with_errors"><input name="mail" aria-label="Mail" aria-invalid="true" value="a@b"></div><p class="error">Mail is invalid</p><button>Join</button></form>', { status: 422, after: 100 }) },
    act: async (visitor) => {
      for (let i = 0; i < 4; i++) {
        await visitor.press('form button')
        await visitor.waitFor("location.pathname === '/signup' && document.readyState === 'complete'")
        await visitor.pause(1600)
      }
    },
    expected: ['formLoop'],
    knownLimit: 'A form that is sent by a full page load starts anew on the next page, because nothing is stored.',
    allowed: ['backtrack', 'errorClick'],
  },
  {
    name: 'The browser itself refuses a mail address and a zip code',
    html: `
      <form id="f"><input type="email" name="m" required aria-label="Mail"><input name="z" required pattern="[0-9]{5}" aria-label="Zip"><button>Order</button></form>
      <script>document.getElementById('f').onsubmit = (e) => { e.preventDefault(); e.target.textContent = 'Ordered' }</script>`,
    act: async (visitor) => {
      await visitor.press('form button')
      await visitor.pause(1500)
      await visitor.fill('[name=m]', 'ann')
      await visitor.press('form button')
      await visitor.pause(1500)
      await visitor.fill('[name=m]', 'ann@x.example')
      await visitor.press('form button')
      await visitor.pause(1500)
      await visitor.fill('[name=z]', '123')
      await visitor.press('form button')
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A form that wipes itself, without giving a reason',
    html: `
      <form id="f"><input name="n" aria-label="Name"><input name="c" aria-label="Card"><button>Pay</button></form><p id="s"></p>
      <script>
        document.getElementById('f').addEventListener('submit', function (e) {
          e.preventDefault(); var form = this
          setTimeout(function () { form.reset() }, 250)
        })
      </script>`,
    act: async (visitor) => {
      for (let i = 0; i < 3; i++) {
        await visitor.fill('[name=n]', 'Ann')
        await visitor.fill('[name=c]', '4242')
        await visitor.press('form button')
        await visitor.pause(1500)
      }
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop', 'deadClick'],
  },
  {
    name: 'Refused twice, then taken',
    html: `
      <form id="f" novalidate><input name="age" aria-label="Age"><small role="alert"></small><button>Next</button></form>
      <script>
        document.getElementById('f').addEventListener('submit', (e) => {
          e.preventDefault()
          const good = Number(e.target.age.value) > 17
          e.target.age.setAttribute('aria-invalid', String(!good)); e.target.querySelector('small').textContent = good ? '' : 'You must be 18.'
          if (good) e.target.replaceWith('Welcome in')
        })
      </script>`,
    act: async (visitor) => {
      for (const age of ['', '8', '18']) {
        if (age) await visitor.fill('[name=age]', age)
        await visitor.press('form button')
        await visitor.pause(1500)
      }
    },
    expected: [],
  },
  {
    name: 'A form for one more guest is sent and emptied each time',
    html: `
      <form id="f"><input name="guest" aria-label="Guest" required><button>Add guest</button></form><ul id="l"></ul>
      <script>
        document.getElementById('f').addEventListener('submit', (e) => {
          e.preventDefault()
          document.getElementById('l').append(Object.assign(document.createElement('li'), { textContent: e.target.guest.value }))
          e.target.reset(); e.target.guest.focus()
        })
      </script>`,
    act: async (visitor) => {
      for (const guest of ['Ann', 'Ben', 'Cem', 'Dag']) {
        await visitor.fill('[name=guest]', guest)
        await visitor.press('form button')
        await visitor.pause(600)
      }
    },
    expected: [],
    allowed: ['fieldLoop', 'oscillation'],
  },
  {
    name: 'A quiz form tells right from wrong, question by question',
    html: `
      <form id="f"><p id="q">Question 1</p><label><input type="radio" name="a" value="1" checked> Yes</label><button>Answer</button></form><p id="r" aria-live="polite"></p>
      <script>
        let n = 1
        document.getElementById('f').addEventListener('submit', (e) => {
          e.preventDefault()
          document.getElementById('r').textContent = 'Question ' + n + ': correct, ' + n * 10 + ' points'
          document.getElementById('q').textContent = 'Question ' + ++n
        })
      </script>`,
    act: (visitor) => visitor.press('form button', { times: 4, gap: 1100 }),
    expected: [],
  },
  {
    name: 'A form asks for three further things, each once',
    html: `
      <form id="f"><div id="step"><label>Mail <input name="s1"></label></div><button>Next</button></form>
      <script>
        var step = 1
        document.getElementById('f').onsubmit = function (e) {
          e.preventDefault()
          if (++step > 3) { document.getElementById('f').outerHTML = '<p>Done!</p>'; return }
          document.getElementById('step').innerHTML = '<label>Item ' + step + ' <input name="s' + step + '"></label>'
          document.querySelector('#step input').focus()
        }
      </script>`,
    act: async (visitor) => {
      for (const n of [1, 2, 3]) {
        await visitor.fill(`[name=s${n}]`, 'abc')
        await visitor.key('Enter')
        await visitor.pause(700)
      }
    },
    expected: [],
  },
  {
    name: 'A search on the server finds something every time',
    html: '<form action="/find"><input name="q" aria-label="Search"><button>Go</button></form>',
    routes: { '/find': served('<form action="/find"><input name="q" aria-label="Search"><button>Go</button></form><h1>4 results</h1><ul><li>Cup</li><li>Mug</li></ul>', { after: 100 }) },
    act: async (visitor) => {
      for (const q of ['cup', 'mug', 'jug', 'jar']) {
        await visitor.fill('[name=q]', q)
        await visitor.press('form button')
        await visitor.waitFor(`location.search === '?q=${q}' && document.readyState === 'complete'`)
        await visitor.pause(1100)
      }
    },
    expected: [],
    allowed: ['backtrack', 'fieldLoop'],
  },
  {
    name: 'Hints while a password is typed are no refusals',
    html: `
      <form id="f"><input id="pw" type="password" aria-label="New password"><ul><li id="len">8 signs</li><li id="num">A number</li></ul><button>Set</button></form>
      <script>
        const pw = document.getElementById('pw')
        pw.addEventListener('input', () => {
          document.getElementById('len').className = pw.value.length >= 8 ? 'ok' : 'error'
          document.getElementById('num').className = /[0-9]/.test(pw.value) ? 'ok' : 'error'
          pw.setAttribute('aria-invalid', String(!(pw.value.length >= 8 && /[0-9]/.test(pw.value))))
        })
        document.getElementById('f').onsubmit = (e) => { e.preventDefault(); e.target.outerHTML = '<p>Password set</p>' }
      </script>`,
    act: async (visitor) => {
      await visitor.fill('#pw', 'abc')
      await visitor.pause(500)
      await visitor.type('def')
      await visitor.pause(500)
      await visitor.type('gh1')
      await visitor.press('form button')
    },
    expected: [],
  },
]

/** Errors that the visitor feels, and errors that only the console does. */
const errors: readonly Situation[] = [
  {
    name: 'A handler reads from what is not there',
    html: `
      <button id="b">Send message</button><div id="chat"></div>
      <script>document.getElementById('b').addEventListener('click', function () { var room; document.getElementById('chat').append(room.name) })</script>`,
    act: (visitor) => visitor.press('#b'),
    expected: ['errorClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A promise is rejected a moment after the press',
    html: `
      <button id="b">Calculate route</button>
      <script>
        const plan = async () => { await new Promise((r) => setTimeout(r, 120)); return JSON.parse('<html>') }
        document.getElementById('b').onclick = async () => { document.body.append((await plan()).km) }
      </script>`,
    act: (visitor) => visitor.press('#b'),
    expected: ['errorClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A throwing button is pressed in anger',
    html: `
      <button class="add">Add to cart</button>
      <script>document.addEventListener('click', (e) => { if (e.target.matches('.add')) window.store.dispatch({ type: 'add' }) })</script>`,
    act: (visitor) => visitor.press('.add', { times: 5, gap: 260 }),
    expected: ['rageClick', 'errorClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'The view breaks while it is rendered and is left empty',
    html: `
      <div id="root"><button id="open">Open profile</button></div>
      <script>
        const root = document.getElementById('root')
        function Profile(user) { return '<h1>' + user.name.first + '</h1>' }
        document.getElementById('open').onclick = () => { root.innerHTML = ''; root.innerHTML = Profile({ id: 4 }) }
      </script>`,
    act: (visitor) => visitor.press('#open'),
    expected: ['errorClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A like is taken back each time without a word',
    html: `
      <button class="like">♡</button>
      <script>
        const like = document.querySelector('.like')
        like.addEventListener('click', async () => {
          like.textContent = '♥'
          try { const res = await fetch('/api/like', { method: 'POST' }); if (!res.ok) throw new Error(res.status) }
          catch (error) { like.textContent = '♡' }
        })
      </script>`,
    routes: { '/api/like': { status: 500, after: 120 } },
    act: (visitor) => visitor.press('.like', { times: 5, gap: 600 }),
    expected: ['rageClick'],
    allowed: ['deadClick', 'errorClick', 'errorBurst', 'slowClick', 'oscillation'],
  },
  {
    name: 'A shop falls to pieces, part by part',
    html: `
      <button id="a">Reviews</button><button id="b">Sizes</button><button id="c">Stock</button><p id="out"></p>
      <script>
        document.getElementById('a').onclick = () => { throw new TypeError('reviews is undefined') }
        document.getElementById('b').onclick = () => { Promise.reject(new Error('no size chart')) }
        document.getElementById('c').onclick = async () => { const r = await fetch('/api/stock'); if (!r.ok) throw new RangeError('stock ' + r.status) }
      </script>`,
    routes: { '/api/stock': { status: 503, after: 80 } },
    act: async (visitor) => {
      for (const id of ['#a', '#b', '#c']) {
        await visitor.press(id)
        await visitor.pause(1200)
      }
    },
    expected: ['errorBurst', 'errorClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'Three parts of a page cannot be loaded, and each says so',
    html: `
      <section id="news"></section><section id="mail"></section><section id="team"></section>
      <script>
        ['news', 'mail', 'team'].forEach(function (part, i) {
          setTimeout(function () {
            fetch('/api/' + part).then(function (r) {
              if (!r.ok) document.getElementById(part).innerHTML = '<div role="alert" style="color:#c00">Could not load ' + part + '</div>'
            })
          }, 400 * i)
        })
      </script>`,
    routes: { '/api/news': { status: 500 }, '/api/mail': { status: 502 }, '/api/team': { status: 500 } },
    act: (visitor) => visitor.pause(3000),
    expected: ['errorBurst'],
  },
  {
    name: 'The same error comes with every beat of a timer',
    html: `
      <h1>Radio</h1><p id="song">Song 1</p>
      <script>var n = 1; setInterval(function () { n++; document.getElementById('song').textContent = 'Song ' + n; window.widget.refresh() }, 700)</script>`,
    act: (visitor) => visitor.pause(5000),
    expected: [],
  },
  {
    name: 'An observer of sizes complains that it goes in circles',
    html: `
      <button id="b">Grow</button><div id="box" style="width:50px">Box</div>
      <script>
        new ResizeObserver(([entry]) => { document.getElementById('box').style.height = Math.round(entry.contentRect.width) + 'px' }).observe(document.getElementById('box'))
        document.getElementById('b').onclick = () => { document.getElementById('box').style.width = document.getElementById('box').offsetWidth + 40 + 'px' }
      </script>`,
    act: (visitor) => visitor.press('#b', { times: 3, gap: 600 }),
    expected: [],
  },
  {
    name: 'Errors are caught and only told to the console',
    html: `
      <button id="b">Convert</button><p id="out"></p>
      <script>
        document.getElementById('b').addEventListener('click', function () {
          try { window.legacy.convert() } catch (error) { console.error(error) }
          console.warn('Deprecated'); document.getElementById('out').textContent += '42 EUR '
        })
      </script>`,
    act: (visitor) => visitor.press('#b', { times: 3, gap: 700 }),
    expected: [],
  },
  {
    name: 'Three alerts that are good news',
    html: `
      <button id="b">Sync</button><div id="s"></div>
      <script>
        document.getElementById('b').onclick = () => {
          ['Mail is up to date.', 'Calendar is up to date.', 'All done.'].forEach((text, i) => setTimeout(() => {
            const p = document.createElement('p'); p.setAttribute('role', 'status'); p.className = 'alert alert-success'; p.style.color = 'green'; p.textContent = text
            document.getElementById('s').append(p)
          }, 300 * (i + 1)))
        }
      </script>`,
    act: (visitor) => visitor.press('#b'),
    expected: [],
  },
  {
    name: 'A search that is cut short by the next letter is no error',
    html: `
      <input id="q" aria-label="Search"><ul id="r"></ul>
      <script>
        let controller
        document.getElementById('q').addEventListener('input', async (e) => {
          controller?.abort(); controller = new AbortController()
          try { const r = await fetch('/api/q', { signal: controller.signal }); document.getElementById('r').innerHTML = '<li>' + e.target.value + '</li>' }
          catch (error) { if (error.name !== 'AbortError') throw error }
        })
      </script>`,
    routes: { '/api/q': json([], { after: 250 }) },
    act: async (visitor) => {
      await visitor.press('#q')
      await visitor.type('lamps')
    },
    expected: [],
    watch: 1200,
  },
  {
    name: 'A press opens a menu while something else breaks much later',
    html: `
      <button id="m">Menu</button><ul id="u" hidden><li>Home</li></ul>
      <script>
        document.getElementById('m').onclick = () => { document.getElementById('u').hidden = false }
        setTimeout(() => { throw new Error('heartbeat') }, 4500)
      </script>`,
    act: async (visitor) => {
      await visitor.press('#m')
      await visitor.pause(4600)
    },
    expected: [],
  },
]

/** What is slow, what is refused, and who wanders about. */
const others: readonly Situation[] = [
  {
    name: 'A filter needs three seconds, and shows nothing of it',
    html: `
      <button id="f">Only in stock</button><ul id="l"><li>A</li><li>B</li></ul>
      <script>document.getElementById('f').onclick = async () => { const l = await (await fetch('/api/filter')).json(); document.getElementById('l').innerHTML = l.map((i) => '<li>' + i + '</li>').join('') }</script>`,
    routes: { '/api/filter': json(['B'], { after: 3300 }) },
    act: (visitor) => visitor.press('#f'),
    expected: ['slowClick'],
    knownLimit: 'A request tells of itself when it ends.',
    watch: 4500,
  },
  {
    name: 'A heavy sum takes the page with it for three seconds',
    html: `
      <button id="sum">Simulate</button><p id="out">–</p>
      <script>
        document.getElementById('sum').addEventListener('click', function () {
          setTimeout(function () { var end = performance.now() + 3200; while (performance.now() < end); document.getElementById('out').textContent = '3.14' }, 30)
        })
      </script>`,
    act: (visitor) => visitor.press('#sum'),
    expected: ['slowClick'],
  },
  {
    name: 'A slow filter shows a bar at once',
    html: `
      <style>#bar { position: fixed; top: 0; left: 0; height: 3px; width: 0; background: #06c; transition: width 3s } #bar.on { width: 90% }</style>
      <div id="bar"></div><button id="f">Only new</button><ul id="l"><li>A</li></ul>
      <script>
        document.getElementById('f').onclick = () => {
          document.getElementById('bar').classList.add('on'); document.getElementById('l').setAttribute('aria-busy', 'true'); document.getElementById('l').style.opacity = 0.4
          fetch('/api/new').then((r) => r.json()).then((n) => { document.getElementById('l').innerHTML = '<li>' + n[0] + '</li>'; document.getElementById('l').style.opacity = 1; document.getElementById('bar').classList.remove('on') })
        }
      </script>`,
    routes: { '/api/new': json(['Z'], { after: 2900 }) },
    act: (visitor) => visitor.press('#f'),
    expected: [],
    allowed: ['slowClick'],
    watch: 4000,
  },
  {
    name: 'A checkout button is grey, and nobody knows why',
    html: `<form><label><input type="checkbox" name="terms"> I accept</label><button type="button" disabled>Place order</button></form>`,
    act: (visitor) => visitor.press('form button', { times: 3, gap: 900 }),
    expected: ['disabledClick'],
    allowed: ['rageClick', 'deadClick'],
  },
  {
    name: 'A button is grey by attribute for assistive technology only',
    html: `
      <style>[aria-disabled=true] { opacity: .4 }</style><button id="n" aria-disabled="true">Next</button>
      <script>document.getElementById('n').addEventListener('click', (e) => { if (e.currentTarget.getAttribute('aria-disabled') === 'true') e.preventDefault() })</script>`,
    act: (visitor) => visitor.press('#n', { times: 2, gap: 1200 }),
    expected: ['disabledClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'One press on a grey button, then what it waits for',
    html: `
      <label><input type="checkbox" id="ok"> I have read it</label> <button id="go" disabled>Go on</button><p id="s"></p>
      <script>
        document.getElementById('ok').onchange = function () { document.getElementById('go').disabled = !this.checked }
        document.getElementById('go').onclick = function () { document.getElementById('s').textContent = 'Here we go' }
      </script>`,
    act: async (visitor) => {
      await visitor.press('#go')
      await visitor.pause(1000)
      await visitor.press('#ok')
      await visitor.pause(500)
      await visitor.press('#go')
    },
    expected: [],
    allowed: ['oscillation'],
  },
  {
    name: 'A wrong link, and back at once',
    html: '<h1>Hub</h1><a href="/wrong">Support</a>',
    routes: { '/wrong': served('<h1>Careers</h1>') },
    act: async (visitor) => {
      await visitor.press('a')
      await visitor.waitFor("location.pathname === '/wrong' && document.readyState === 'complete'")
      await visitor.pause(1500)
      await visitor.back()
      await visitor.waitFor("location.pathname !== '/wrong' && document.readyState === 'complete'")
      await visitor.pause(800)
    },
    expected: ['backtrack'],
    knownLimit: 'What was before this document was loaded is not known without storing it.',
  },
  {
    name: 'Two panels are looked into in turn, again and again',
    html: `
      <button id="a">Plan A</button><button id="b">Plan B</button><div id="p"></div>
      <script>
        document.getElementById('a').onclick = () => { document.getElementById('p').textContent = 'A: 9 a month' }
        document.getElementById('b').onclick = () => { document.getElementById('p').textContent = 'B: 19 a month' }
      </script>`,
    act: async (visitor) => {
      for (const id of ['#a', '#b', '#a', '#b', '#a']) {
        await visitor.press(id)
        await visitor.pause(900)
      }
    },
    // People who compare do the same.
    expected: [],
    allowed: ['oscillation'],
  },
  {
    name: 'A fist comes down on the keyboard',
    html: '<h1>Loading…</h1><p>Please wait.</p>',
    act: async (visitor) => {
      await visitor.press('h1')
      await visitor.mash('asdfghjklqwertyu', { gap: 25, hold: 200 })
    },
    expected: ['keyMash'],
  },
  {
    name: 'A piano is played with both hands',
    html: `
      <div id="piano" tabindex="0" role="application">Piano</div><p id="notes"></p>
      <script>
        document.getElementById('piano').addEventListener('keydown', (e) => { if (!e.repeat) document.getElementById('notes').textContent += ' ' + e.key })
      </script>`,
    act: async (visitor) => {
      await visitor.focus('#piano')
      await visitor.mash('adgadgsfhsfh', { gap: 110, hold: 100 })
    },
    expected: [],
  },
  {
    name: 'A form where one field is filled in again and again',
    html: '<form><input name="from" aria-label="From"><input name="to" aria-label="To"></form>',
    act: async (visitor) => {
      for (const town of ['Rome', 'Roma', 'ROM', 'Rom', 'FCO']) {
        await visitor.fill('[name=from]', town)
        await visitor.pause(400)
        await visitor.fill('[name=to]', `${town}x`)
        await visitor.pause(400)
      }
    },
    expected: ['fieldLoop'],
    allowed: ['oscillation'],
  },
  {
    name: 'A long form is filled in from the top to the bottom',
    html: '<form><input name="a" aria-label="A"><input name="b" aria-label="B"><input name="c" aria-label="C"><input name="d" aria-label="D"></form>',
    act: async (visitor) => {
      for (const name of ['a', 'b', 'c', 'd']) {
        await visitor.fill(`[name=${name}]`, 'abc')
        await visitor.pause(300)
      }
      await visitor.fill('[name=a]', 'abcd')
    },
    expected: [],
  },
  {
    name: 'A reader turns pages back and forth with the buttons of a reader',
    html: `
      <style>.page { height: 200px }</style><div class="page" id="pg">Page 1</div><button id="pv">Back</button><button id="nx">Next</button>
      <script>
        let page = 1
        const show = (d) => { page = Math.max(1, page + d); document.getElementById('pg').textContent = 'Page ' + page }
        document.getElementById('pv').onclick = () => show(-1)
        document.getElementById('nx').onclick = () => show(1)
      </script>`,
    act: async (visitor) => {
      await visitor.press('#nx', { times: 5, gap: 300 })
      await visitor.pause(2500)
      await visitor.press('#nx', { times: 3, gap: 300 })
    },
    expected: [],
  },
]

export const sites: readonly Situation[] = [...dead, ...fine, ...forms, ...errors, ...others]
