import type { Situation } from '../situation.ts'

/** Consumer sites: shops, travel, news, media, banks, authorities, health, feeds, games, checkouts. */
export const errands: readonly Situation[] = [
  {
    name: 'A shoe shop\'s quantity stepper is pressed six times quickly and every press only changes the value of its field',
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:0}
  .announcement-bar{background:#111;color:#fff;text-align:center;padding:8px}
  .product{padding:24px 40px;max-width:520px}
  .quantity{display:inline-flex;border:1px solid #999}
  .quantity__button{width:44px;height:44px;border:0;background:#fff;cursor:pointer;font-size:20px}
  .quantity__input{width:60px;text-align:center;border:0;font-size:16px;appearance:textfield;-moz-appearance:textfield}
</style>
<div class="announcement-bar" id="announcement">Free delivery from 50 €</div>
<div class="product">
  <h1>Trail Runner 4</h1>
  <p>Sizes 36 to 47, in stock.</p>
  <quantity-input class="quantity">
    <button class="quantity__button" name="minus" type="button" aria-label="Decrease quantity">−</button>
    <input class="quantity__input" type="number" name="quantity" value="1" min="1" max="20" aria-label="Quantity">
    <button class="quantity__button" name="plus" type="button" aria-label="Increase quantity">+</button>
  </quantity-input>
  <p>Subtotal: <span id="subtotal">89.90</span> €</p>
</div>
<script>
  class QuantityInput extends HTMLElement {
    connectedCallback() {
      var input = this.querySelector('input'), wait
      this.querySelectorAll('button').forEach(function (button) {
        button.addEventListener('click', function (event) {
          event.preventDefault()
          var before = input.value
          if (button.name === 'plus') input.stepUp(); else input.stepDown()
          if (before !== input.value) input.dispatchEvent(new Event('change', { bubbles: true }))
        })
      })
      input.addEventListener('change', function () {
        clearTimeout(wait)
        wait = setTimeout(function () {
          fetch('/cart/change.js', { method: 'POST', body: JSON.stringify({ quantity: input.value }) })
            .then(function (response) { return response.json() })
            .then(function (cart) {
              document.getElementById('subtotal').textContent = (cart.unit * Number(input.value) / 100).toFixed(2)
            })
        }, 350)
      })
    }
  }
  customElements.define('quantity-input', QuantityInput)
  var lines = ['Free delivery from 50 €', 'Returns within 30 days', 'Open on Sundays'], at = 0
  setInterval(function () { at = (at + 1) % 3; document.getElementById('announcement').textContent = lines[at] }, 2000)
</script>`,
    routes: { '/cart/change.js': { after: 140, type: 'application/json', body: '{"unit":8990}' } },
    act: async v => {
      await v.pause(900)
      await v.press('button[name="plus"]', { times: 6, gap: 230 })
      await v.pause(1500)
    },
    expected: [],
  },
  {
    name: 'A family picks four seats on an airline\'s seat map, which is painted on one canvas and changes nothing else',
    html: `
<style>
  body{font:15px/1.4 Helvetica,Arial,sans-serif;margin:20px}
  #map{cursor:pointer;display:block;background:#eef3f8;border-radius:12px}
</style>
<h2>Choose your seats</h2>
<p>We hold your fare for <span id="hold">09:59</span></p>
<canvas id="map" width="480" height="360" aria-label="Seat map, row 11 to 16"></canvas>
<script>
  var map = document.getElementById('map'), ink = map.getContext('2d')
  var taken = { '0-1': 1, '1-4': 1, '4-0': 1, '5-5': 1 }, mine = {}
  function paint() {
    ink.clearRect(0, 0, 480, 360)
    for (var r = 0; r < 6; r++) for (var c = 0; c < 6; c++) {
      var key = r + '-' + c
      ink.fillStyle = taken[key] ? '#9aa5b1' : mine[key] ? '#0a7d32' : '#ffffff'
      ink.fillRect(30 + c * 70, 40 + r * 50, 40, 40)
      ink.strokeStyle = '#345'
      ink.strokeRect(30 + c * 70, 40 + r * 50, 40, 40)
    }
    ink.fillStyle = '#123'
    ink.font = '15px Arial'
    ink.fillText(Object.keys(mine).length + ' of 4 seats chosen', 30, 24)
  }
  map.addEventListener('click', function (event) {
    var c = Math.floor((event.offsetX - 30) / 70), r = Math.floor((event.offsetY - 40) / 50), key = r + '-' + c
    if (r < 0 || r > 5 || c < 0 || c > 5 || taken[key]) return
    if (mine[key]) delete mine[key]; else mine[key] = 1
    requestAnimationFrame(paint)
  })
  paint()
  var left = 599
  setInterval(function () {
    left--
    document.getElementById('hold').textContent = '0' + Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0')
  }, 1000)
</script>`,
    act: async v => {
      await v.pause(1200)
      await v.press('#map', { offset: [-50, -20] })
      await v.pause(350)
      await v.press('#map', { offset: [20, -20] })
      await v.pause(350)
      await v.press('#map', { offset: [-50, 30] })
      await v.pause(350)
      await v.press('#map', { offset: [20, 30] })
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A podcast listener skips thirty seconds five times and only the position of the audio moves',
    html: `
<style>
  body{font:16px/1.5 system-ui,sans-serif;margin:24px}
  .player{display:flex;gap:12px;align-items:center;background:#f3f1ff;padding:16px;border-radius:10px;width:620px}
  .skip{padding:10px 14px;border:1px solid #5b4bd6;background:#fff;border-radius:20px;cursor:pointer}
</style>
<h2>Episode 112: The lighthouse keepers</h2>
<div class="player">
  <button class="skip" id="fwd" type="button" aria-label="Skip forward 30 seconds">30 s »</button>
  <audio id="audio" controls preload="auto"></audio>
</div>
<p>Sponsored: <span id="ad">Bake bread at home</span></p>
<script>
  var seconds = 300, rate = 8000, bytes = new Uint8Array(44 + seconds * rate).fill(128), view = new DataView(bytes.buffer)
  function text(at, s) { for (var i = 0; i < s.length; i++) view.setUint8(at + i, s.charCodeAt(i)) }
  text(0, 'RIFF'); view.setUint32(4, 36 + seconds * rate, true); text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true); view.setUint16(20, 1, true); view.setUint16(22, 1, true)
  view.setUint32(24, rate, true); view.setUint32(28, rate, true); view.setUint16(32, 1, true); view.setUint16(34, 8, true)
  text(36, 'data'); view.setUint32(40, seconds * rate, true)
  var audio = document.getElementById('audio')
  audio.src = URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }))
  document.getElementById('fwd').addEventListener('click', function () {
    audio.currentTime = Math.min(audio.duration || 0, audio.currentTime + 30)
  })
  var ads = ['Bake bread at home', 'A phone for less', 'Learn to sail'], n = 0
  setInterval(function () { document.getElementById('ad').textContent = ads[++n % 3] }, 2600)
</script>`,
    act: async v => {
      await v.waitFor('document.getElementById("audio").readyState >= 1')
      await v.pause(900)
      await v.press('#fwd', { times: 5, gap: 320 })
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'The category chips of a food delivery only scroll the menu beneath them',
    touch: true,
    html: `
<style>
  body{font:15px/1.4 sans-serif;margin:0}
  .bar{padding:10px;background:#fff}
  .chip{border:0;background:#eee;border-radius:16px;padding:10px 12px;margin-right:6px}
  #menu{position:relative;height:420px;overflow-y:auto;border-top:1px solid #ccc}
  #menu section{height:500px;padding:12px;box-sizing:border-box}
</style>
<div class="bar">Pizzeria Da Luca · courier in <b id="eta">24</b> min</div>
<div class="bar" role="navigation">
  <button class="chip" data-to="pizza">Pizza</button><button class="chip" data-to="salad">Salads</button><button class="chip" data-to="dessert">Desserts</button><button class="chip" data-to="drink">Drinks</button>
</div>
<div id="menu">
  <section id="pizza"><h3>Pizza</h3><p>Margherita 9.50</p><p>Funghi 11.00</p></section>
  <section id="pasta"><h3>Pasta</h3><p>Carbonara 12.00</p></section>
  <section id="salad"><h3>Salads</h3><p>Caprese 8.00</p></section>
  <section id="dessert"><h3>Desserts</h3><p>Tiramisu 6.00</p></section>
  <section id="drink"><h3>Drinks</h3><p>Limonata 3.50</p></section>
</div>
<script>
  var menu = document.getElementById('menu')
  document.querySelectorAll('.chip').forEach(function (chip) {
    chip.addEventListener('click', function () {
      menu.scrollTo({ top: document.getElementById(chip.dataset.to).offsetTop, behavior: 'smooth' })
    })
  })
  var eta = 24
  setInterval(function () { eta = eta === 24 ? 25 : 24; document.getElementById('eta').textContent = eta }, 3000)
</script>`,
    act: async v => {
      await v.pause(1000)
      await v.tap('.chip[data-to="drink"]')
      await v.pause(1500)
      await v.tap('.chip[data-to="salad"]')
      await v.pause(1500)
      await v.tap('.chip[data-to="dessert"]')
      await v.pause(3000)
    },
    expected: [],
  },
  {
    name: 'On a coupon portal a press on copy selects the code and puts it on the clipboard',
    html: `
<style>
  body{font:15px/1.4 Verdana,sans-serif;margin:20px}
  .coupon{display:flex;gap:10px;align-items:center;border:1px dashed #c33;padding:12px;margin:10px 0;width:520px}
  .coupon input{font:700 16px monospace;border:0;width:150px;background:#fff6f6;padding:6px}
  .coupon button{background:#c33;color:#fff;border:0;padding:9px 14px;cursor:pointer}
</style>
<h2>Today's codes</h2>
<div class="coupon" id="c1"><span>Garden shop −15 %</span><input readonly value="GREEN15"><button type="button" class="js-copy">Copy code</button></div>
<div class="coupon" id="c2"><span>Bookshop −10 %</span><input readonly value="READ10NOW"><button type="button" class="js-copy">Copy code</button></div>
<p id="ticker">Used 1 204 times today</p>
<script>
  document.addEventListener('click', function (event) {
    var button = event.target.closest('.js-copy')
    if (!button) return
    var field = button.previousElementSibling
    field.focus()
    field.select()
    document.execCommand('copy')
  })
  var used = 1204
  setInterval(function () { used += 3; document.getElementById('ticker').textContent = 'Used ' + used + ' times today' }, 1500)
</script>`,
    act: async v => {
      await v.pause(1000)
      await v.press('#c1 .js-copy')
      await v.pause(3000)
      await v.press('#c2 .js-copy')
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'The designs of a gift card are radios without a script, their preview changes by the style sheet alone',
    html: `
<style>
  body{font:16px/1.5 Georgia,serif;margin:24px}
  .designs{position:relative}
  .designs input{position:absolute;opacity:0;width:1px;height:1px}
  .designs label{display:inline-block;padding:10px 16px;border:2px solid #ccc;border-radius:8px;margin-right:8px;cursor:pointer}
  .preview{width:360px;height:180px;margin-top:18px;border-radius:14px;background:#d9d9d9;transition:background-color .25s}
  #d-birthday:checked ~ .preview{background:#f6c344}
  #d-thanks:checked ~ .preview{background:#6cb28e}
  #d-wedding:checked ~ .preview{background:#e7b7c8}
  #d-winter:checked ~ .preview{background:#9cc4ea}
  #d-birthday:checked ~ label[for="d-birthday"],#d-thanks:checked ~ label[for="d-thanks"],#d-wedding:checked ~ label[for="d-wedding"],#d-winter:checked ~ label[for="d-winter"]{border-color:#222}
</style>
<h2>Gift card</h2>
<div class="designs">
  <input type="radio" name="design" id="d-birthday" checked><input type="radio" name="design" id="d-thanks"><input type="radio" name="design" id="d-wedding"><input type="radio" name="design" id="d-winter">
  <label for="d-birthday">Birthday</label><label for="d-thanks">Thank you</label><label for="d-wedding">Wedding</label><label for="d-winter">Winter</label>
  <div class="preview"></div>
</div>
<p>Delivered by e-mail within minutes.</p>`,
    act: async v => {
      await v.pause(1000)
      await v.press('label[for="d-thanks"]')
      await v.pause(700)
      await v.press('label[for="d-wedding"]')
      await v.pause(700)
      await v.press('label[for="d-winter"]')
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A bank shows that a transfer is under way for just under two seconds and then confirms it',
    touch: true,
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:20px}
  .cta{background:#004a8f;color:#fff;border:0;padding:14px 22px;border-radius:4px;min-width:220px}
  .cta[aria-busy="true"]{background:#6d8fb0}
</style>
<main id="view">
  <h2>Check your transfer</h2>
  <dl><dt>To</dt><dd>Stadtwerke</dd><dt>Amount</dt><dd>84.20 €</dd></dl>
  <button class="cta" id="confirm" type="button">Transfer now</button>
</main>
<footer>Your session ends in <span id="session">300</span> s</footer>
<script>
  var session = 300
  setInterval(function () { document.getElementById('session').textContent = --session }, 1000)
  document.getElementById('confirm').addEventListener('click', function () {
    var button = this
    button.disabled = true
    button.setAttribute('aria-busy', 'true')
    button.textContent = 'Please wait…'
    fetch('/api/transfers', { method: 'POST', body: '{}' }).then(function (r) { return r.json() }).then(function (t) {
      document.getElementById('view').innerHTML = '<h2>Transfer sent</h2><p>Reference ' + t.reference + '</p>'
    })
  })
</script>`,
    routes: { '/api/transfers': { after: 1800, type: 'application/json', body: '{"reference":"TX-88120"}' } },
    act: async v => {
      await v.pause(1300)
      await v.tap('#confirm')
      await v.pause(4000)
    },
    expected: [],
  },
  {
    name: 'A one-time code is typed into six boxes between which the focus jumps, and is sent with the last digit',
    html: `
<style>
  body{font:16px/1.5 sans-serif;margin:30px}
  .otp input{width:42px;height:48px;font-size:22px;text-align:center;margin-right:6px}
  [hidden]{display:none}
</style>
<section id="step1">
  <h2>Log in</h2>
  <form id="login" novalidate><label>E-mail <input id="email" type="email" autocomplete="off"></label> <button id="go">Continue</button></form>
</section>
<section id="step2" hidden>
  <h2>Enter the code from your phone</h2>
  <div class="otp" id="otp"><input id="o1" maxlength="1" inputmode="numeric"><input id="o2" maxlength="1" inputmode="numeric"><input id="o3" maxlength="1" inputmode="numeric"><input id="o4" maxlength="1" inputmode="numeric"><input id="o5" maxlength="1" inputmode="numeric"><input id="o6" maxlength="1" inputmode="numeric"></div>
  <p>New code in <span id="again">60</span> s</p>
</section>
<script>
  var again = 60
  document.getElementById('login').addEventListener('submit', function (event) {
    event.preventDefault()
    fetch('/auth/start', { method: 'POST' }).then(function () {
      document.getElementById('step1').hidden = true
      document.getElementById('step2').hidden = false
      setInterval(function () { document.getElementById('again').textContent = --again }, 1000)
    })
  })
  var boxes = Array.from(document.querySelectorAll('#otp input'))
  boxes.forEach(function (box, i) {
    box.addEventListener('input', function () {
      if (!box.value) return
      if (boxes[i + 1]) { boxes[i + 1].focus(); return }
      fetch('/auth/verify', { method: 'POST', body: boxes.map(function (b) { return b.value }).join('') }).then(function () {
        document.getElementById('step2').innerHTML = '<h2>Welcome back, Anna</h2><p>You have 2 new messages.</p>'
      })
    })
    box.addEventListener('keydown', function (event) {
      if (event.key === 'Backspace' && !box.value && boxes[i - 1]) boxes[i - 1].focus()
    })
  })
</script>`,
    routes: { '/auth/start': { after: 350, body: 'ok' }, '/auth/verify': { after: 600, body: 'ok' } },
    act: async v => {
      await v.pause(900)
      await v.fill('#email', 'anna@example.org')
      await v.pause(500)
      await v.press('#go')
      await v.waitFor('!document.getElementById("step2").hidden')
      await v.pause(1200)
      await v.press('#o1')
      await v.pause(300)
      await v.type('493021')
      await v.pause(2500)
    },
    expected: [],
  },
  {
    name: 'A consent manager in a shadow root shows its details, takes a switch and goes away',
    html: `
<style>
  body{font:17px/1.6 Georgia,serif;margin:0 auto;max-width:720px;padding:20px}
  .ad{height:90px;background:#ffe9b8;font:14px sans-serif;display:flex;align-items:center;justify-content:center}
</style>
<div class="ad" id="ad">Advertisement 1</div>
<h1>Council votes on the new bridge</h1>
<p>After eleven years of planning the council decided on Tuesday evening.</p>
<div id="usercentrics-root"></div>
<script>
  var host = document.getElementById('usercentrics-root'), root = host.attachShadow({ mode: 'open' })
  root.innerHTML = '<style>:host{all:initial}.wall{position:fixed;inset:0;background:rgba(0,0,0,.55);display:flex;align-items:center;justify-content:center;font:15px Arial;transition:opacity .2s}'
    + '.box{background:#fff;padding:24px;width:440px}.panel{display:none;padding:12px 0}.box.open .panel{display:block}button{padding:10px 14px;margin-right:8px;cursor:pointer}'
    + '.sw{display:inline-block;width:44px;height:24px;border-radius:12px;background:#999;cursor:pointer;vertical-align:middle}.sw[aria-checked="true"]{background:#0a7d32}</style>'
    + '<div class="wall"><div class="box" role="dialog" aria-label="Privacy"><p>We and 212 partners use cookies.</p>'
    + '<div class="panel">Marketing <span class="sw" role="switch" tabindex="0" aria-checked="true" aria-label="Marketing"></span></div>'
    + '<button class="uc-more">More</button><button class="uc-save">Save</button></div></div>'
  root.querySelector('.uc-more').addEventListener('click', function () { root.querySelector('.box').classList.add('open') })
  root.querySelector('.sw').addEventListener('click', function () {
    this.setAttribute('aria-checked', this.getAttribute('aria-checked') === 'true' ? 'false' : 'true')
  })
  root.querySelector('.uc-save').addEventListener('click', function () {
    root.querySelector('.wall').style.opacity = '0'
    setTimeout(function () { host.remove() }, 220)
  })
  var ad = 1
  setInterval(function () { document.getElementById('ad').textContent = 'Advertisement ' + (++ad) }, 2100)
</script>`,
    act: async v => {
      await v.pause(1100)
      await v.press('.uc-more')
      await v.pause(1000)
      await v.press('.sw')
      await v.pause(900)
      await v.press('.uc-save')
      await v.pause(3000)
    },
    expected: [],
  },
  {
    name: 'The photos of a flat are paged five times in a hurry while a counting beacon fails in the background',
    html: `
<style>
  body{font:15px/1.4 Arial,sans-serif;margin:20px}
  .gallery{position:relative;width:600px;height:360px;overflow:hidden;background:#222}
  .strip{display:flex;width:4800px;height:360px;transition:transform .22s ease}
  .photo{width:600px;height:360px}
  .next{position:absolute;right:12px;top:150px;width:48px;height:60px;border:0;background:rgba(255,255,255,.85);font-size:24px;cursor:pointer;z-index:2}
</style>
<h2>3 rooms, balcony, 78 m²</h2>
<div class="gallery">
  <div class="strip" id="strip"></div>
  <button class="next" type="button" aria-label="Next photo">›</button>
</div>
<p><span id="viewers">4</span> people look at this flat now</p>
<script>
  var strip = document.getElementById('strip'), at = 0
  for (var i = 0; i < 8; i++) {
    var photo = document.createElement('div')
    photo.className = 'photo'
    photo.style.background = 'linear-gradient(135deg, hsl(' + i * 45 + ',60%,70%), hsl(' + (i * 45 + 60) + ',60%,35%))'
    strip.appendChild(photo)
  }
  document.querySelector('.next').addEventListener('click', function () {
    at = (at + 1) % 8
    strip.style.transform = 'translate3d(' + at * -600 + 'px,0,0)'
  })
  setInterval(function () { fetch('/t/collect', { method: 'POST', keepalive: true, body: 'ping' }).catch(function () {}) }, 1700)
  setInterval(function () { document.getElementById('viewers').textContent = 3 + Math.floor(Math.random() * 4) }, 2300)
</script>`,
    act: async v => {
      await v.pause(1000)
      await v.press('.next', { times: 5, gap: 300 })
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A learner goes through vocabulary cards with the Enter key on one button that never changes itself',
    html: `
<style>
  body{font:18px/1.5 sans-serif;margin:30px}
  .flashcard{width:360px;height:160px;border-radius:14px;background:#fdf3d7;display:flex;align-items:center;justify-content:center;font-size:30px}
  progress{width:360px;margin:14px 0}
  #know{padding:12px 20px;background:#58a700;color:#fff;border:0;border-radius:12px;cursor:pointer}
</style>
<h2>Spanish, lesson 7</h2>
<div class="flashcard" id="card">la ventana</div>
<progress id="bar" max="8" value="0"></progress>
<div><button id="know" type="button">I know this one</button></div>
<script>
  var words = ['la ventana', 'el tenedor', 'la lluvia', 'el puente', 'la llave', 'el queso', 'la nube', 'el cuaderno'], at = 0
  document.getElementById('know').onclick = function () {
    at++
    document.getElementById('bar').value = at
    document.getElementById('card').innerHTML = at < words.length ? words[at] : 'Done!'
  }
</script>`,
    act: async v => {
      await v.pause(1000)
      await v.focus('#know')
      await v.pause(500)
      await v.key('Enter', { times: 5, gap: 380 })
      await v.pause(2000)
    },
    expected: [],
  },
  {
    name: 'Four likes in a row on a dating app, each lets the topmost profile fly away by a script animation',
    touch: true,
    html: `
<style>
  body{font:16px/1.4 sans-serif;margin:16px}
  .deck{position:relative;width:300px;height:320px}
  .profile{position:absolute;inset:0;border-radius:16px;color:#fff;padding:20px;font-size:24px;box-sizing:border-box}
  .like{margin-top:16px;width:72px;height:72px;border-radius:50%;border:0;background:#ff4f6d;color:#fff;font-size:28px}
</style>
<div class="deck" id="deck"></div>
<button class="like" type="button" aria-label="Like">♥</button>
<p>Boost ends in <span id="boost">1800</span> s</p>
<script>
  var deck = document.getElementById('deck')
  ;['Mia, 31', 'Jonas, 29', 'Sara, 33', 'Luis, 30', 'Emma, 28', 'Noah, 34', 'Ida, 27'].reverse().forEach(function (who, i) {
    var card = document.createElement('article')
    card.className = 'profile'
    card.textContent = who
    card.style.background = 'hsl(' + i * 50 + ',55%,45%)'
    deck.appendChild(card)
  })
  document.querySelector('.like').addEventListener('click', function () {
    var cards = Array.from(deck.querySelectorAll('.profile')).filter(function (c) { return !c.dataset.gone })
    var top = cards[cards.length - 1]
    if (!top) return
    top.dataset.gone = '1'
    top.animate([{ transform: 'none', opacity: 1 }, { transform: 'translate(340px,-40px) rotate(22deg)', opacity: 0 }], { duration: 320, easing: 'ease-in', fill: 'forwards' })
      .onfinish = function () { top.remove() }
  })
  var boost = 1800
  setInterval(function () { document.getElementById('boost').textContent = --boost }, 1000)
</script>`,
    act: async v => {
      await v.pause(1100)
      await v.tap('.like', { times: 4, gap: 430 })
      await v.pause(2500)
    },
    expected: [],
  },
  {
    name: 'Two bank statements are handed over as downloads made in the page, nothing on the page changes',
    html: `
<style>
  body{font:15px/1.5 Arial,sans-serif;margin:24px}
  td{padding:8px 18px;border-bottom:1px solid #ddd}
  .dl{color:#004a8f;background:none;border:0;text-decoration:underline;cursor:pointer;font:inherit}
</style>
<h2>Statements</h2>
<table>
  <tr><td>April</td><td>1 204.11 €</td><td><button class="dl" id="april" data-month="2024-04">Download</button></td></tr>
  <tr><td>May</td><td>987.40 €</td><td><button class="dl" id="may" data-month="2024-05">Download</button></td></tr>
</table>
<p>Market data: DAX <span id="dax">18420</span></p>
<script>
  document.querySelectorAll('.dl').forEach(function (button) {
    button.addEventListener('click', function () {
      fetch('/api/statement.csv').then(function (r) { return r.blob() }).then(function (blob) {
        var link = document.createElement('a')
        link.href = URL.createObjectURL(blob)
        link.download = 'statement-' + button.dataset.month + '.csv'
        link.click()
        setTimeout(function () { URL.revokeObjectURL(link.href) }, 4000)
      })
    })
  })
  setInterval(function () { document.getElementById('dax').textContent = 18400 + Math.floor(Math.random() * 60) }, 1400)
</script>`,
    routes: { '/api/statement.csv': { after: 220, type: 'text/csv', body: 'date;amount\n2024-05-02;-12.40\n' } },
    act: async v => {
      await v.pause(1100)
      await v.press('#april')
      await v.pause(3200)
      await v.press('#may')
      await v.pause(3400)
    },
    expected: [],
  },
  {
    name: 'A newspaper\'s larger-type button is pressed four times and only rewrites a rule in the style sheet',
    html: `
<style>
  body{font-family:Georgia,serif;margin:0}
  header{display:flex;gap:10px;padding:12px 24px;border-bottom:2px solid #000;height:40px;align-items:center}
  header button{width:52px;height:36px;cursor:pointer}
  article{padding:16px 24px;max-width:640px}
</style>
<style id="typo">article p{font-size:16px;line-height:1.5}</style>
<header><strong>The Morning Post</strong><button id="bigger" type="button" aria-label="Larger type">A+</button><span id="clock"></span></header>
<article>
  <h1>Ferries stay in port</h1>
  <p>The storm has kept the ferries in port for the third day. The islands are supplied by air.</p>
  <p>The weather service expects calmer seas by Friday.</p>
</article>
<script>
  var size = 16, rule = document.getElementById('typo').sheet.cssRules[0]
  document.getElementById('bigger').addEventListener('click', function () {
    size = Math.min(size + 2, 30)
    rule.style.fontSize = size + 'px'
  })
  function tick() { document.getElementById('clock').textContent = new Date().toLocaleTimeString() }
  tick(); setInterval(tick, 1000)
</script>`,
    act: async v => {
      await v.pause(1200)
      await v.press('#bigger', { times: 4, gap: 360 })
      await v.pause(3200)
    },
    knownLimit: 'An edit of a style sheet leaves no trace on the page: `observeCalls()` or `calma.answered()`.',
    expected: [],
  },
  {
    name: 'A citizen forgets the street once, is told by the browser, fills it in and gets a file number',
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:24px}
  label{display:block;margin:10px 0}
  input{padding:8px;width:280px}
  button{padding:10px 18px;background:#00538f;color:#fff;border:0}
</style>
<main id="main">
  <h1>Registration of residence</h1>
  <form id="form">
    <label>Family name<br><input id="surname" name="surname" required autocomplete="off"></label>
    <label>Street and number<br><input id="street" name="street" required autocomplete="off"></label>
    <button id="send">Send application</button>
  </form>
</main>
<p role="status">Average time to process: 4 days</p>
<script>
  document.getElementById('form').addEventListener('submit', function (event) {
    event.preventDefault()
    document.getElementById('send').disabled = true
    fetch('/antrag', { method: 'POST', body: new FormData(this) }).then(function (r) { return r.json() }).then(function (a) {
      document.getElementById('main').innerHTML = '<h1>Thank you</h1><p>Your file number is ' + a.number + '.</p>'
    })
  })
</script>`,
    routes: { '/antrag': { after: 600, type: 'application/json', body: '{"number":"RM-2024-5512"}' } },
    act: async v => {
      await v.pause(900)
      await v.fill('#surname', 'Hartmann')
      await v.pause(500)
      await v.press('#send')
      await v.pause(1500)
      await v.fill('#street', 'Lindenweg 4')
      await v.pause(600)
      await v.press('#send')
      await v.pause(2200)
    },
    expected: [],
  },
  {
    name: 'Add to cart turns its spinner, the server takes the shoes, yet no drawer opens since the theme lost the cart element',
    html: `
<style>
  body{font:16px/1.5 Assistant,Arial,sans-serif;margin:0}
  .announce{background:#334fb4;color:#fff;text-align:center;padding:8px}
  .header{display:flex;justify-content:space-between;padding:14px 30px;border-bottom:1px solid #ddd}
  .product{padding:24px 30px}
  .product-form__submit{width:320px;height:48px;border:1px solid #111;background:#fff;cursor:pointer;position:relative}
  .product-form__submit.loading>span{visibility:hidden}
  .spinner{display:none;position:absolute;left:150px;top:14px;width:18px;height:18px;border:2px solid #ccc;border-top-color:#111;border-radius:50%;animation:turn .8s linear infinite}
  .loading .spinner{display:block}
  @keyframes turn{to{transform:rotate(360deg)}}
</style>
<div class="announce" id="announce">Summer sale: up to 40 %</div>
<div class="header"><b>Nordlys</b><a href="#cart" id="cart-icon-bubble">Cart (0)</a></div>
<div class="product">
  <h1>Canvas sneaker</h1>
  <product-form><form method="post" action="/cart/add" novalidate>
    <input type="hidden" name="id" value="4431">
    <button type="submit" name="add" class="product-form__submit"><span>Add to cart</span><div class="spinner"></div></button>
  </form></product-form>
</div>
<script>
  class ProductForm extends HTMLElement {
    connectedCallback() {
      var form = this.querySelector('form'), button = form.querySelector('[type="submit"]')
      var cart = document.querySelector('cart-notification') || document.querySelector('cart-drawer')
      form.addEventListener('submit', function (event) {
        event.preventDefault()
        if (button.getAttribute('aria-disabled') === 'true') return
        button.setAttribute('aria-disabled', 'true')
        button.classList.add('loading')
        fetch('/cart/add.js', { method: 'POST', body: new FormData(form) })
          .then(function (response) { return response.json() })
          .then(function (item) { if (cart) cart.renderContents(item) })
          .finally(function () {
            button.classList.remove('loading')
            button.removeAttribute('aria-disabled')
          })
      })
    }
  }
  customElements.define('product-form', ProductForm)
  var sale = ['Summer sale: up to 40 %', 'Climate-neutral parcels', 'New: gift wrapping'], n = 0
  setInterval(function () { document.getElementById('announce').textContent = sale[++n % 3] }, 2400)
</script>`,
    routes: { '/cart/add.js': { after: 420, type: 'application/json', body: '{"id":4431,"quantity":1}' } },
    act: async v => {
      await v.pause(1100)
      await v.press('.product-form__submit')
      await v.pause(11500)
    },
    expected: ['deadClick'],
  },
  {
    name: 'An accepted cookie wall has become transparent but still lies over the flight search and takes its press',
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:0}
  .search{padding:60px;background:#e6f2fb}
  .search input{padding:10px;width:160px}
  .search button{padding:11px 24px;background:#ff8a00;border:0;color:#fff;cursor:pointer}
  #consent{position:fixed;inset:0;z-index:999;background:rgba(0,0,0,.6);display:flex;align-items:flex-end;transition:opacity .3s}
  #consent.is-hidden{opacity:0}
  #consent .dialog{background:#fff;width:100%;padding:24px}
  #consent button{padding:10px 22px;cursor:pointer}
</style>
<div class="search">
  <h1>Where to?</h1>
  <input id="from" value="Berlin" aria-label="From"> <input id="to" value="Lisbon" aria-label="To">
  <button id="find" type="button">Search flights</button>
  <div id="results"></div>
</div>
<p style="padding:0 60px">Deal of the minute: <span id="deal">Porto from 49 €</span></p>
<div id="consent"><div class="dialog" role="dialog" aria-label="Cookies"><p>We value your privacy.</p><button id="accept" type="button">Accept all</button></div></div>
<script>
  document.getElementById('accept').addEventListener('click', function () {
    var wall = document.getElementById('consent')
    wall.classList.add('is-hidden')
    wall.querySelector('.dialog').remove()
  })
  document.getElementById('find').addEventListener('click', function () {
    document.getElementById('results').innerHTML = '<ul><li>07:10 TAP 119 €</li><li>13:45 Ryan 84 €</li></ul>'
  })
  var deals = ['Porto from 49 €', 'Rome from 39 €', 'Oslo from 55 €'], n = 0
  setInterval(function () { document.getElementById('deal').textContent = deals[++n % 3] }, 1900)
</script>`,
    act: async v => {
      await v.pause(900)
      await v.press('#accept')
      await v.pause(1500)
      await v.press('#find')
      await v.pause(3800)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A ticket shop\'s link to the payment waits for an analytics callback that a blocker never lets come',
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:24px}
  .btn{display:inline-block;padding:14px 26px;background:#026cdf;color:#fff;text-decoration:none;border-radius:4px}
  .btn:hover{background:#0150a7}.btn:active{transform:translateY(1px)}
</style>
<h2>Your order</h2>
<p>2 × Balcony, row 4 · 118.00 €</p>
<p>Tickets are reserved for <b id="left">07:30</b></p>
<a class="btn" id="pay" href="/checkout/payment">Continue to payment</a>
<script>
  window.dataLayer = window.dataLayer || []
  function gtag() { dataLayer.push(arguments) }
  document.getElementById('pay').addEventListener('click', function (event) {
    event.preventDefault()
    var to = this.href
    gtag('event', 'begin_checkout', { value: 118, event_callback: function () { location.href = to } })
  })
  var left = 450
  setInterval(function () {
    left--
    document.getElementById('left').textContent = '0' + Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0')
  }, 1000)
</script>`,
    routes: { '/checkout/payment': { type: 'text/html', body: '<h1>Payment</h1>' } },
    act: async v => {
      await v.pause(1300)
      await v.press('#pay')
      await v.pause(4000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'The play button on a cloned slide of a streaming carousel only ripples, its original would have played',
    html: `
<style>
  body{font:15px/1.4 sans-serif;margin:0;background:#141414;color:#eee}
  #hero{height:160px;padding:20px;font-size:28px}
  .slick-list{overflow:hidden;width:960px;margin:0 20px}
  .slick-track{display:flex;width:1440px;transform:translate3d(-240px,0,0)}
  .slide{width:220px;margin-right:20px;height:180px;background:#333;border-radius:8px;padding:12px;box-sizing:border-box}
  .play{position:relative;overflow:hidden;margin-top:70px;padding:10px 22px;background:#e50914;border:0;color:#fff;cursor:pointer}
  .ripple{position:absolute;width:80px;height:80px;left:10px;top:-20px;border-radius:50%;background:rgba(255,255,255,.5);animation:grow .5s forwards}
  @keyframes grow{from{transform:scale(0)}to{transform:scale(1.4);opacity:0}}
</style>
<div id="hero">What do you want to watch?</div>
<div class="slick-list"><div class="slick-track" id="track">
  <div class="slide" data-i="1"><div>Polar Light</div><button class="play" type="button">Play</button></div>
  <div class="slide" data-i="2"><div>The Long Pier</div><button class="play" type="button">Play</button></div>
  <div class="slide" data-i="3"><div>Kitchen Wars</div><button class="play" type="button">Play</button></div>
</div></div>
<p style="margin:20px">Live now: <span id="live">12 402</span> viewers</p>
<script>
  var track = document.getElementById('track'), slides = Array.from(track.children)
  slides.forEach(function (slide) {
    slide.querySelector('.play').addEventListener('click', function () {
      document.getElementById('hero').textContent = '▶ ' + slide.firstElementChild.textContent + ' – playing'
    })
  })
  function clone(slide, kind) { var c = slide.cloneNode(true); c.classList.add('slick-cloned', kind); return c }
  track.insertBefore(clone(slides[2], 'before'), track.firstChild)
  track.appendChild(clone(slides[0], 'after'))
  track.appendChild(clone(slides[1], 'after2'))
  document.addEventListener('pointerdown', function (event) {
    var button = event.target.closest('.play')
    if (!button) return
    var wave = document.createElement('span')
    wave.className = 'ripple'
    button.appendChild(wave)
    setTimeout(function () { wave.remove() }, 550)
  })
  var live = 12402
  setInterval(function () { live += 7; document.getElementById('live').textContent = live }, 1300)
</script>`,
    act: async v => {
      await v.pause(1000)
      await v.press('.slide[data-i="2"]:not(.slick-cloned) .play')
      await v.pause(1900)
      await v.press('.slick-cloned.after .play')
      await v.pause(3800)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A chosen slot at a health portal renders the list of times anew without the choice, as the state was copied too early',
    touch: true,
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:18px}
  .slot{padding:12px 16px;margin:4px;border:1px solid #00796b;background:#fff;border-radius:8px}
  .slot.is-selected{background:#00796b;color:#fff}
</style>
<h2>Dr. Weber, dermatology</h2>
<p>Tuesday, 14 May · <span id="watching">3</span> others are looking</p>
<div id="root"></div>
<script>
  var state = { slots: ['09:20', '10:00', '10:40', '11:20'], selected: null }
  var props = Object.freeze({ slots: state.slots, selected: state.selected })
  function render() {
    document.getElementById('root').innerHTML = props.slots.map(function (t) {
      return '<button type="button" class="slot' + (props.selected === t ? ' is-selected' : '') + '" data-t="' + t + '">' + t + '</button>'
    }).join('') + (props.selected ? '<p><button type="button" class="slot">Book ' + props.selected + '</button></p>' : '')
  }
  document.getElementById('root').addEventListener('click', function (event) {
    var slot = event.target.closest('.slot')
    if (!slot) return
    state.selected = slot.dataset.t
    render()
  })
  render()
  setInterval(function () { document.getElementById('watching').textContent = 2 + Math.floor(Math.random() * 3) }, 1600)
</script>`,
    act: async v => {
      await v.pause(1200)
      await v.tap('.slot[data-t="10:40"]')
      await v.pause(3800)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A pharmacy\'s reserve button is a div that listens to the mouse only and is pressed with Enter',
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:24px}
  .branch{border:1px solid #ccc;padding:16px;width:460px}
  .btn{display:inline-block;padding:11px 20px;background:#d9001b;color:#fff;cursor:pointer;border-radius:3px}
  .btn:focus{outline:3px solid #ffb400}
</style>
<h2>Pick up at a branch</h2>
<div class="branch"><b>Market Square</b><p id="note">Open until 18:30 · 6 packs left</p><div class="btn" id="reserve" role="button" tabindex="0">Reserve at this branch</div></div>
<p>On duty tonight: <span id="duty">Rose Pharmacy</span></p>
<script>
  document.getElementById('reserve').addEventListener('mousedown', function () {
    document.getElementById('note').textContent = 'Reserved for you until tomorrow, 12:00'
  })
  var duty = ['Rose Pharmacy', 'Lion Pharmacy'], n = 0
  setInterval(function () { document.getElementById('duty').textContent = duty[++n % 2] }, 2000)
</script>`,
    act: async v => {
      await v.pause(1100)
      await v.focus('#reserve')
      await v.pause(700)
      await v.key('Enter')
      await v.pause(3800)
    },
    expected: ['deadClick'],
  },
  {
    name: '"I have a gift card" reports itself expanded, but a theme rule keeps its panel at no height',
    touch: true,
    html: `
<style>
  body{font:16px/1.5 sans-serif;margin:18px}
  .accordion__toggle{display:block;width:300px;text-align:left;padding:14px;background:#fafafa;border:1px solid #ddd;cursor:pointer}
  .accordion__panel{overflow:hidden;transition:max-height .3s}
  .accordion__panel.is-open{max-height:200px}
  .checkout .accordion__panel{max-height:0 !important}
  .upsell{margin-top:20px;padding:14px;background:#eef}
</style>
<div class="checkout">
  <h2>Payment</h2>
  <button type="button" class="accordion__toggle" aria-expanded="false" aria-controls="gc">I have a gift card</button>
  <div class="accordion__panel" id="gc"><p><input aria-label="Gift card number"> <button type="button">Redeem</button></p></div>
  <p><b>Total 64.90 €</b></p>
</div>
<div class="upsell">Others also bought: <span id="up">Socks, 3 pairs</span></div>
<script>
  document.querySelector('.accordion__toggle').addEventListener('click', function () {
    var open = this.getAttribute('aria-expanded') !== 'true'
    this.setAttribute('aria-expanded', String(open))
    document.getElementById('gc').classList.toggle('is-open', open)
  })
  var up = ['Socks, 3 pairs', 'Shoe polish', 'Laces'], n = 0
  setInterval(function () { document.getElementById('up').textContent = up[++n % 3] }, 1700)
</script>`,
    act: async v => {
      await v.pause(1200)
      await v.tap('.accordion__toggle')
      await v.pause(3800)
    },
    expected: ['deadClick'],
  },
  {
    name: 'Follow in a social feed fails inside a try whose catch only logs, while the likes beside it keep counting',
    touch: true,
    html: `
<style>
  body{font:15px/1.4 system-ui,sans-serif;margin:0;max-width:420px}
  .pill{display:block;margin:8px auto;text-align:center;color:#1d9bf0}
  .post{border-bottom:1px solid #ddd;padding:14px}
  .follow{float:right;border:0;background:#0f1419;color:#fff;border-radius:18px;padding:9px 16px}
</style>
<span class="pill" id="pill">2 new posts</span>
<article class="post"><button class="follow" type="button" id="follow">Follow</button><b>@alpine.bakes</b><p>Sourdough at 2 400 m. It did rise.</p><small><span id="likes">318</span> likes · <span id="views">4.1</span>k views</small></article>
<article class="post"><b>@trainspotter</b><p>The night train is back.</p></article>
<script>
  var client = { graph: {} }, store = { following: false }
  async function follow(handle) {
    try {
      var edge = await client.graph.mutate('follow', { handle: handle })
      store.following = edge.following
      document.getElementById('follow').textContent = 'Following'
    } catch (error) {
      console.error('[follow] mutation failed', error)
    }
  }
  document.getElementById('follow').addEventListener('click', function () { follow('alpine.bakes') })
  var likes = 318, fresh = 2, views = 4.1
  setInterval(function () { document.getElementById('likes').textContent = ++likes }, 900)
  setInterval(function () { document.getElementById('pill').textContent = ++fresh + ' new posts' }, 1500)
  setInterval(function () { views += 0.1; document.getElementById('views').textContent = views.toFixed(1) }, 2100)
</script>`,
    act: async v => {
      await v.pause(2000)
      await v.tap('#follow')
      await v.pause(3900)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A music service answers every press on play with the same toast that something went wrong',
    html: `
<style>
  body{font:15px/1.4 sans-serif;margin:0;background:#121212;color:#fff}
  .album{padding:40px}
  .play{width:64px;height:64px;border-radius:50%;border:0;background:#1db954;font-size:22px;cursor:pointer}
  .toast{position:fixed;bottom:24px;left:440px;background:#2e77d0;padding:14px 24px;border-radius:8px}
</style>
<div class="album"><h1>Night Drives</h1><p>14 songs · <span id="listeners">88</span> listening</p><button class="play" type="button" aria-label="Play">▶</button></div>
<div id="toasts"></div>
<script>
  var hide
  document.querySelector('.play').addEventListener('click', function () {
    fetch('/v1/me/player/play', { method: 'PUT' }).then(function (r) {
      if (r.ok) { document.querySelector('.play').textContent = '❚❚'; return }
      clearTimeout(hide)
      document.getElementById('toasts').innerHTML = '<div class="toast" role="alert">Something went wrong. Try again.</div>'
      hide = setTimeout(function () { document.getElementById('toasts').innerHTML = '' }, 3500)
    })
  })
  setInterval(function () { document.getElementById('listeners').textContent = 80 + Math.floor(Math.random() * 20) }, 1500)
</script>`,
    routes: { '/v1/me/player/play': { after: 110, status: 500, type: 'application/json', body: '{"error":{"status":500}}' } },
    act: async v => {
      await v.pause(1200)
      await v.press('.play', { times: 4, gap: 600 })
      await v.pause(2500)
    },
    expected: ['rageClick', 'errorClick'],
  },
  {
    name: 'One more pizza is counted at once and taken back again by the server on each of five presses',
    html: `
<style>
  body{font:16px/1.4 sans-serif;margin:24px}
  .line{display:flex;gap:14px;align-items:center;border-bottom:1px solid #ddd;padding:14px 0;width:480px}
  .line button{width:40px;height:40px;border-radius:50%;border:1px solid #00a082;background:#fff;cursor:pointer;font-size:18px}
  .line span{flex:1}
</style>
<h2>Your basket</h2>
<div class="line"><span>Pizza Funghi</span><button type="button" aria-label="More" id="more">+</button><b id="qty">1</b></div>
<p>Subtotal <b id="sum">11.00</b> €</p>
<p>Riders nearby: <i id="riders">7</i></p>
<script>
  function show(q) { document.getElementById('qty').textContent = q; document.getElementById('sum').textContent = (q * 11).toFixed(2) }
  var confirmed = 1
  document.getElementById('more').addEventListener('click', function () {
    show(confirmed + 1)
    fetch('/basket/items/3', { method: 'PATCH', body: JSON.stringify({ quantity: confirmed + 1 }) })
      .then(function (r) { return r.json() })
      .then(function (item) { confirmed = item.quantity; show(confirmed) })
  })
  setInterval(function () { document.getElementById('riders').textContent = 5 + Math.floor(Math.random() * 5) }, 2200)
</script>`,
    routes: { '/basket/items/3': { after: 90, type: 'application/json', body: '{"id":3,"quantity":1}' } },
    act: async v => {
      await v.pause(1100)
      await v.press('#more', { times: 5, gap: 420 })
      await v.pause(3500)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'Reject all on a news site\'s cookie wall waits for a vendor list that never came and is tapped again and again',
    touch: true,
    html: `
<style>
  body{font:16px/1.5 Georgia,serif;margin:16px}
  .cmp{position:fixed;left:0;right:0;bottom:0;background:#fff;border-top:3px solid #000;padding:18px;font-family:Arial}
  .cmp button{padding:13px 18px;border:1px solid #000;background:#fff;margin-right:8px}
  .cmp button:active{background:#ddd}
</style>
<p>Breaking: <span id="ticker">Markets open higher</span></p>
<h1>Rail strike ends after nine days</h1>
<p>Both sides speak of a fair result.</p>
<div class="cmp" role="dialog" aria-label="Consent"><p>We and our partners store information on your device.</p><button type="button" id="reject">Reject all</button><button type="button" id="ok">Accept all</button></div>
<script>
  var vendors = new Promise(function (resolve) {
    fetch('/cmp/vendor-list.json').then(function (r) { if (r.ok) r.json().then(resolve) })
  })
  function shut() { document.querySelector('.cmp').remove() }
  document.getElementById('reject').addEventListener('click', function () {
    vendors.then(function (list) { list.forEach(function (one) { one.consent = false }); shut() })
  })
  document.getElementById('ok').addEventListener('click', shut)
  var news = ['Markets open higher', 'Rain in the south', 'Cup final sold out'], n = 0
  setInterval(function () { document.getElementById('ticker').textContent = news[++n % 3] }, 1800)
</script>`,
    act: async v => {
      await v.pause(2000)
      await v.tap('#reject', { times: 4, gap: 450 })
      await v.pause(3500)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'The big play button of a sports stream flashes its buffering ring on each tap and plays nothing, the playlist being empty',
    touch: true,
    html: `
<style>
  body{font:15px/1.4 sans-serif;margin:0;background:#0b0f1a;color:#fff}
  .vjs{position:relative;width:360px;height:202px;background:#000;margin:16px}
  .vjs-big-play{position:absolute;left:145px;top:70px;width:70px;height:60px;border:2px solid #fff;background:rgba(0,0,0,.6);color:#fff;font-size:22px;border-radius:10px}
  .vjs-loading{display:none;position:absolute;left:150px;top:12px;width:40px;height:40px;border:4px solid #555;border-top-color:#fff;border-radius:50%;animation:turn 1s linear infinite}
  .vjs-waiting .vjs-loading{display:block}
  @keyframes turn{to{transform:rotate(360deg)}}
</style>
<div class="vjs" id="player"><button type="button" class="vjs-big-play" aria-label="Play">▶</button><div class="vjs-loading"></div></div>
<p style="margin:16px">Hamburg 1 : 1 Bremen · <span id="minute">61</span>′</p>
<ul id="chat" style="margin:16px"><li>kai: come on!</li></ul>
<script>
  var player = document.getElementById('player')
  document.querySelector('.vjs-big-play').addEventListener('click', function () {
    player.classList.add('vjs-waiting')
    fetch('/live/master.m3u8').then(function (r) { return r.text() }).then(function (list) {
      var levels = list.split('\\n').filter(function (line) { return line && line[0] !== '#' })
      if (levels.length) { document.querySelector('.vjs-big-play').remove(); player.style.background = '#2a5d2a' }
    }).finally(function () { player.classList.remove('vjs-waiting') })
  })
  var minute = 61, said = ['ole: offside?', 'tom: no way', 'mia: VAR again'], n = 0
  setInterval(function () { document.getElementById('minute').textContent = ++minute }, 3000)
  setInterval(function () { var li = document.createElement('li'); li.textContent = said[n++ % 3]; document.getElementById('chat').appendChild(li) }, 2000)
</script>`,
    routes: { '/live/master.m3u8': { after: 160, type: 'application/vnd.apple.mpegurl', body: '#EXTM3U\n#EXT-X-VERSION:3\n' } },
    act: async v => {
      await v.pause(1300)
      await v.tap('.vjs-big-play', { times: 4, gap: 560 })
      await v.pause(11000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'The arrow to the next month at the vehicle office builds the same month once more on every press',
    html: `
<style>
  body{font:15px/1.4 Arial,sans-serif;margin:24px}
  .cal{width:330px;border:1px solid #888}
  .cal header{display:flex;justify-content:space-between;align-items:center;background:#eee;padding:6px}
  .cal header button{width:40px;height:36px;cursor:pointer}
  .grid{display:grid;grid-template-columns:repeat(7,1fr)}
  .grid span{padding:8px;text-align:center;color:#999}
</style>
<h2>Book an appointment: vehicle registration</h2>
<div id="app"></div>
<p>Waiting now: <span id="queue">14</span> people</p>
<script>
  var names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
  var state = { month: 4, last: 4 }
  function render() {
    var days = ''
    for (var d = 1; d <= 31; d++) days += '<span>' + d + '</span>'
    document.getElementById('app').innerHTML = '<div class="cal"><header><b>' + names[state.month] + ' – no free appointments</b><button type="button" class="cal-next" aria-label="Next month">›</button></header><div class="grid">' + days + '</div></div>'
  }
  document.getElementById('app').addEventListener('click', function (event) {
    if (!event.target.closest('.cal-next')) return
    state = { month: Math.min(state.month + 1, state.last), last: state.last }
    render()
  })
  render()
  setInterval(function () { document.getElementById('queue').textContent = 12 + Math.floor(Math.random() * 5) }, 2500)
</script>`,
    act: async v => {
      await v.pause(1300)
      await v.press('.cal-next', { times: 4, gap: 420 })
      await v.pause(3600)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'An insurance wizard\'s next button is held back by a required field in a folded-away panel and is hammered',
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:24px}
  .panel.collapsed{display:none}
  label{display:block;margin:10px 0}
  .next{padding:12px 28px;background:#c8102e;color:#fff;border:0;cursor:pointer}
</style>
<h2>Household insurance · step 2 of 4</h2>
<form id="step" action="/step3">
  <label>Living space in m² <input name="space" type="number" value="74" required></label>
  <label><input type="checkbox" id="bikes"> I own bicycles</label>
  <div class="panel collapsed" id="bike-panel"><label>Value of the bicycles <input name="bikevalue" required></label></div>
  <button class="next" id="next" type="submit">Next</button>
</form>
<p>Agents online: <span id="agents">5</span></p>
<script>
  document.getElementById('bikes').addEventListener('change', function () {
    document.getElementById('bike-panel').classList.toggle('collapsed', !this.checked)
  })
  document.getElementById('step').addEventListener('submit', function (event) {
    event.preventDefault()
    this.innerHTML = '<h3>Step 3: your address</h3>'
  })
  setInterval(function () { document.getElementById('agents').textContent = 4 + Math.floor(Math.random() * 3) }, 2000)
</script>`,
    act: async v => {
      await v.pause(1400)
      await v.press('#next', { times: 4, gap: 430 })
      await v.pause(3600)
    },
    expected: ['rageClick'],
    allowed: ['formLoop', 'deadClick'],
  },
  {
    name: 'Three passwords are turned down with the same sentence, the rule about double letters is told nowhere',
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:24px}
  label{display:block;margin:10px 0}
  input{padding:9px;width:280px}
  input[aria-invalid="true"]{border:2px solid #c00}
  .err{color:#c00;min-height:24px;margin:0}
  .meter{height:6px;width:300px;background:#eee}.meter i{display:block;height:6px;background:#4a4;width:0}
</style>
<h2>Create your account</h2>
<form id="reg" novalidate>
  <label>E-mail<br><input id="mail" type="email" autocomplete="off"></label>
  <label>Password<br><input id="pw" type="password" autocomplete="new-password"></label>
  <div class="meter"><i id="meter"></i></div>
  <p class="err" id="pw-err"></p>
  <button id="create">Create account</button>
</form>
<p>Members save <span id="save">12</span> € a month</p>
<script>
  var pw = document.getElementById('pw')
  pw.addEventListener('input', function () { document.getElementById('meter').style.width = Math.min(100, pw.value.length * 9) + '%' })
  document.getElementById('reg').addEventListener('submit', function (event) {
    event.preventDefault()
    var bad = pw.value.length < 8 || /(.)\\1/.test(pw.value)
    pw.setAttribute('aria-invalid', String(bad))
    document.getElementById('pw-err').textContent = bad ? 'Your password does not meet our requirements.' : ''
    if (!bad) document.getElementById('reg').outerHTML = '<p>Welcome! Please confirm your e-mail.</p>'
  })
  setInterval(function () { document.getElementById('save').textContent = 10 + Math.floor(Math.random() * 6) }, 2600)
</script>`,
    act: async v => {
      await v.pause(900)
      await v.fill('#mail', 'petra@example.org')
      await v.pause(400)
      await v.fill('#pw', 'Sommer-2024')
      await v.pause(400)
      await v.press('#create')
      await v.pause(1700)
      await v.fill('#pw', 'Kaffee#8891')
      await v.pause(400)
      await v.press('#create')
      await v.pause(1700)
      await v.fill('#pw', 'Wasserfall_7Q')
      await v.pause(400)
      await v.press('#create')
      await v.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A login refuses the code from the phone three times, and its link for a new code silently does nothing',
    html: `
<style>
  body{font:16px/1.5 sans-serif;margin:30px}
  #code{padding:10px;font-size:20px;width:160px;letter-spacing:4px}
  .error{color:#b00020;min-height:24px}
  button{padding:11px 22px}
</style>
<h2>Confirm it's you</h2>
<p>We sent a code to •••• 482. Session ends in <span id="left">240</span> s</p>
<form id="otp" novalidate>
  <input id="code" inputmode="numeric" autocomplete="one-time-code" aria-label="Code">
  <p class="error" id="error"></p>
  <button id="verify">Confirm</button>
</form>
<p>Nothing arrived? <a href="#" id="resend">Send a new code</a></p>
<script>
  var sentAt = Date.now(), left = 240
  document.getElementById('otp').addEventListener('submit', function (event) {
    event.preventDefault()
    var error = document.getElementById('error')
    error.textContent = ''
    fetch('/login/otp', { method: 'POST', body: document.getElementById('code').value }).then(function (r) {
      if (r.ok) document.body.innerHTML = '<h2>Welcome back</h2>'
      else error.textContent = 'The code is not valid. Please check it.'
    })
  })
  document.getElementById('resend').addEventListener('click', function (event) {
    event.preventDefault()
    if (Date.now() - sentAt < 60000) return
    sentAt = Date.now()
    document.getElementById('error').textContent = 'A new code is on its way.'
  })
  setInterval(function () { document.getElementById('left').textContent = --left }, 1000)
</script>`,
    routes: { '/login/otp': { after: 240, status: 401, type: 'application/json', body: '{"error":"invalid_code"}' } },
    act: async v => {
      await v.pause(900)
      await v.fill('#code', '482913')
      await v.press('#verify')
      await v.pause(1700)
      await v.fill('#code', '482913')
      await v.press('#verify')
      await v.pause(1700)
      await v.fill('#code', '482931')
      await v.press('#verify')
      await v.pause(1800)
      await v.press('#resend')
      await v.pause(3800)
    },
    expected: ['formLoop', 'deadClick'],
    allowed: ['errorClick', 'fieldLoop'],
  },
  {
    name: 'A tax office wants the date of birth in one spelling and the browser turns down three others',
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:24px}
  label{display:block;margin:12px 0}
  input{padding:8px;width:240px}
  .crumbs b{color:#00538f}
</style>
<p class="crumbs">1 Start › <b>2 Person</b> › 3 Income › 4 Send</p>
<h1>Your person</h1>
<form id="person" action="/income">
  <label>Tax number<br><input name="taxno" value="21/815/08150"></label>
  <label>Date of birth<br><input id="birth" name="birth" required pattern="[0-9]{2}[.][0-9]{2}[.][0-9]{4}" autocomplete="off"></label>
  <button id="on">Continue</button>
</form>
<p>Saved automatically at <span id="saved">10:41:00</span></p>
<script>
  document.getElementById('person').addEventListener('submit', function (event) {
    event.preventDefault()
    this.outerHTML = '<h2>Your income</h2>'
  })
  setInterval(function () { document.getElementById('saved').textContent = new Date().toTimeString().slice(0, 8) }, 3000)
</script>`,
    act: async v => {
      await v.pause(1000)
      await v.fill('#birth', '3.5.1980')
      await v.pause(400)
      await v.press('#on')
      await v.pause(1800)
      await v.fill('#birth', '03/05/1980')
      await v.pause(400)
      await v.press('#on')
      await v.pause(1800)
      await v.fill('#birth', '1980-05-03')
      await v.pause(400)
      await v.press('#on')
      await v.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'An insurance portal hits a snag three times, naming a policy number that is filled in',
    html: `
<style>
  body{font:15px/1.5 'Salesforce Sans',Arial,sans-serif;margin:24px}
  .slds-form-element{margin:10px 0}
  .slds-input{padding:8px;width:300px}
  .pageError{background:#fddde3;border:1px solid #ba0517;padding:10px 14px;width:420px}
  .slds-button{padding:10px 20px;background:#0176d3;color:#fff;border:0;cursor:pointer}
  .chat{position:fixed;right:20px;bottom:20px;background:#0176d3;color:#fff;padding:12px 16px;border-radius:24px}
</style>
<h2>Report a claim</h2>
<form id="claim" novalidate>
  <div id="errors"></div>
  <div class="slds-form-element"><label for="policy">Policy number</label><br><input class="slds-input" id="policy" name="policy" autocomplete="off"></div>
  <div class="slds-form-element"><label for="what">What happened?</label><br><input class="slds-input" id="what" name="what" autocomplete="off"></div>
  <button class="slds-button" id="submit-claim">Submit claim</button>
</form>
<div class="chat" id="chat">Can I help you?</div>
<script>
  document.getElementById('claim').addEventListener('submit', function (event) {
    event.preventDefault()
    var button = document.getElementById('submit-claim')
    button.disabled = true
    document.getElementById('errors').innerHTML = ''
    fetch('/aura', { method: 'POST', body: new FormData(this) }).then(function (r) { return r.json() }).then(function (answer) {
      button.disabled = false
      if (answer.state === 'SUCCESS') { document.getElementById('claim').innerHTML = '<p>Thank you, we are on it.</p>'; return }
      document.getElementById('errors').innerHTML = '<div class="pageError" role="alert"><strong>We hit a snag.</strong> Review the following fields: Policy number</div>'
    })
  })
  var lines = ['Can I help you?', 'An agent is online', 'Ask me anything'], n = 0
  setInterval(function () { document.getElementById('chat').textContent = lines[++n % 3] }, 2500)
</script>`,
    routes: { '/aura': { after: 380, type: 'application/json', body: '{"state":"ERROR","fields":["Policy_Number__c"]}' } },
    act: async v => {
      await v.pause(900)
      await v.fill('#policy', 'HR-2210-7781')
      await v.fill('#what', 'Hail on the roof')
      await v.pause(500)
      await v.press('#submit-claim')
      await v.pause(2200)
      await v.fill('#policy', 'HR22107781')
      await v.pause(400)
      await v.press('#submit-claim')
      await v.pause(2600)
      await v.press('#submit-claim')
      await v.pause(2000)
    },
    expected: ['formLoop'],
  },
  {
    name: 'A newsletter form comes back empty three times, the sentence saying why being hidden by the theme',
    touch: true,
    html: `
<style>
  body{font:16px/1.5 sans-serif;margin:18px}
  .newsletter{background:#f2efe9;padding:20px}
  .newsletter input{padding:12px;width:220px;border:1px solid #999}
  .newsletter button{padding:13px 18px;background:#222;color:#fff;border:0}
  .response{display:none}
</style>
<h1>Linen & Clay</h1>
<p id="story">New: hand-thrown bowls</p>
<div class="newsletter">
  <p>10 % off your first order</p>
  <form id="mc" novalidate><input id="nl" type="email" placeholder="Your e-mail" autocomplete="off" aria-label="Your e-mail"> <button id="sub">Sign up</button><div class="response" id="resp"></div></form>
</div>
<script>
  document.getElementById('mc').addEventListener('submit', function (event) {
    event.preventDefault()
    var form = this
    fetch('/subscribe/post-json', { method: 'POST', body: new FormData(form) }).then(function (r) { return r.json() }).then(function (answer) {
      form.reset()
      document.getElementById('resp').textContent = answer.msg
      if (answer.result === 'success') form.innerHTML = '<p>Thank you!</p>'
    })
  })
  var stories = ['New: hand-thrown bowls', 'Studio tour on Saturday', 'Back in stock: teapots'], n = 0
  setInterval(function () { document.getElementById('story').textContent = stories[++n % 3] }, 3700)
</script>`,
    routes: { '/subscribe/post-json': { after: 300, type: 'application/json', body: '{"result":"error","msg":"0 - This domain is not accepted"}' } },
    act: async v => {
      await v.pause(1000)
      await v.tap('#nl')
      await v.type('ines@mail.example')
      await v.pause(300)
      await v.tap('#sub')
      await v.pause(2200)
      await v.tap('#nl')
      await v.type('ines@mail.example')
      await v.pause(300)
      await v.tap('#sub')
      await v.pause(2200)
      await v.tap('#nl')
      await v.type('ines@mail.example')
      await v.pause(300)
      await v.tap('#sub')
      await v.pause(3600)
    },
    expected: ['formLoop'],
    allowed: ['deadClick', 'fieldLoop'],
  },
  {
    name: 'A checkout\'s address form is swapped three times for the server\'s markup with the same complaint about the postcode',
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:24px}
  .form-control{padding:9px;width:260px;border:1px solid #aaa}
  .is-invalid{border-color:#dc3545}
  .invalid-feedback{color:#dc3545;font-size:14px}
  .htmx-request{opacity:.6}
</style>
<div id="checkout">
  <h2>Delivery address</h2>
  <form id="address" data-post="/checkout/address" novalidate>
    <p>Name<br><input class="form-control" name="name" id="name" autocomplete="off"></p>
    <p>Postcode<br><input class="form-control" name="postcode" id="postcode" autocomplete="off"></p>
    <button id="next">To the payment</button>
  </form>
</div>
<aside>Your basket is reserved, <span id="mins">14:59</span></aside>
<script>
  document.addEventListener('submit', function (event) {
    var form = event.target
    if (!form.dataset.post) return
    event.preventDefault()
    var data = new FormData(form)
    form.classList.add('htmx-request')
    fetch(form.dataset.post, { method: 'POST', headers: { 'HX-Request': 'true' }, body: data }).then(function (r) { return r.text() }).then(function (html) {
      form.outerHTML = html
      data.forEach(function (value, name) {
        var field = document.querySelector('#address [name="' + name + '"]')
        if (field) field.value = value
      })
    })
  })
  var left = 899
  setInterval(function () { left--; document.getElementById('mins').textContent = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0') }, 1000)
</script>`,
    routes: {
      '/checkout/address': {
        after: 260,
        type: 'text/html',
        body: '<form id="address" data-post="/checkout/address" novalidate><p>Name<br><input class="form-control" name="name" id="name" autocomplete="off"></p><p>Postcode<br><input class="form-control is-invalid" name="postcode" id="postcode" autocomplete="off" aria-invalid="true"><br><span class="invalid-feedback">The postcode does not belong to the chosen country.</span></p><button id="next">To the payment</button></form>',
      },
    },
    act: async v => {
      await v.pause(900)
      await v.fill('#name', 'Lena Vogt')
      await v.fill('#postcode', '8001')
      await v.pause(400)
      await v.press('#next')
      await v.pause(2000)
      await v.fill('#postcode', 'CH-8001')
      await v.pause(400)
      await v.press('#next')
      await v.pause(2000)
      await v.fill('#postcode', '08001')
      await v.pause(400)
      await v.press('#next')
      await v.pause(1800)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A citizens\' office books by a form made of loose boxes without a form element and calls the phone number invalid three times',
    html: `
<style>
  body{font:16px/1.5 Roboto,Arial,sans-serif;margin:24px}
  .MuiFormControl-root{margin:12px 0;width:320px}
  .MuiInputBase-input{padding:10px;width:280px;border:1px solid #888;border-radius:4px;font-size:16px}
  .Mui-error .MuiInputBase-input{border-color:#d32f2f}
  .MuiFormHelperText-root{margin:2px 0 0;color:#d32f2f;font-size:13px}
  .MuiButton-root{padding:11px 22px;background:#1976d2;color:#fff;border:0;border-radius:4px;cursor:pointer}
</style>
<div id="root">
  <h2>New passport · 21 May, 09:40</h2>
  <div class="MuiFormControl-root"><label for="who">Name</label><br><input class="MuiInputBase-input" id="who" autocomplete="off"></div>
  <div class="MuiFormControl-root" id="phone-control"><label for="phone">Phone</label><br><input class="MuiInputBase-input" id="phone" aria-invalid="false" autocomplete="off"></div>
  <button type="button" class="MuiButton-root" id="book">Book appointment</button>
</div>
<p>Held for you: <span id="held">180</span> s</p>
<script>
  var phone = document.getElementById('phone'), control = document.getElementById('phone-control')
  function setError(text) {
    var old = control.querySelector('.MuiFormHelperText-root')
    if (old) old.remove()
    phone.setAttribute('aria-invalid', String(Boolean(text)))
    control.classList.toggle('Mui-error', Boolean(text))
    if (!text) return
    var helper = document.createElement('p')
    helper.className = 'MuiFormHelperText-root'
    helper.textContent = text
    control.appendChild(helper)
  }
  phone.addEventListener('input', function () { setError('') })
  document.getElementById('book').addEventListener('click', function () {
    if (!/^[+]49[1-9][0-9]{7,11}$/.test(phone.value)) { setError('Please enter a valid phone number'); return }
    document.getElementById('root').innerHTML = '<h2>Your appointment is booked</h2>'
  })
  var held = 180
  setInterval(function () { document.getElementById('held').textContent = --held }, 1000)
</script>`,
    act: async v => {
      await v.pause(900)
      await v.fill('#who', 'Omar Haddad')
      await v.fill('#phone', '0171 5550199')
      await v.pause(500)
      await v.press('#book')
      await v.pause(1800)
      await v.fill('#phone', '0171/5550199')
      await v.pause(400)
      await v.press('#book')
      await v.pause(1800)
      await v.fill('#phone', '+49 171 5550199')
      await v.pause(400)
      await v.press('#book')
      await v.pause(1600)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'The balance of a gift card cannot be asked for, the server fails on each of three patient tries',
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:24px}
  input{padding:10px;width:260px}
  .wc-btn{padding:11px 22px;background:#7f54b3;color:#fff;border:0;cursor:pointer}
  .notice{margin-top:12px;padding:10px 14px;border-top:3px solid #b81c23;background:#f7f6f7;width:420px}
</style>
<h2>Check your gift card</h2>
<form id="balance" novalidate><input id="card" name="card" aria-label="Card number" autocomplete="off"> <button class="wc-btn" id="ask">Check balance</button></form>
<div id="notices"></div>
<p>Recently given: <span id="recent">a card for 50 €</span></p>
<script>
  document.getElementById('balance').addEventListener('submit', function (event) {
    event.preventDefault()
    var box = document.getElementById('notices'), button = document.getElementById('ask')
    box.innerHTML = ''
    button.textContent = 'Checking…'
    fetch('/wp-admin/admin-ajax.php', { method: 'POST', body: new FormData(this) }).then(function (r) {
      button.textContent = 'Check balance'
      box.innerHTML = r.ok ? '<div class="notice">Balance: 25.00 €</div>' : '<div class="notice">Something went wrong. Please try again later.</div>'
    })
  })
  var cards = ['a card for 50 €', 'a card for 20 €', 'a card for 100 €'], n = 0
  setInterval(function () { document.getElementById('recent').textContent = cards[++n % 3] }, 2700)
</script>`,
    routes: { '/wp-admin/admin-ajax.php': { after: 320, status: 500, type: 'text/html', body: '<p>There has been a critical error on this website.</p>' } },
    act: async v => {
      await v.pause(900)
      await v.fill('#card', '6006491234567890')
      await v.pause(500)
      await v.press('#ask')
      await v.pause(2800)
      await v.press('#ask')
      await v.pause(2800)
      await v.press('#ask')
      await v.pause(2000)
    },
    expected: ['formLoop'],
    allowed: ['errorClick'],
  },
  {
    name: 'A flight search asks three airlines, each fails in its own way, and retry all is hammered to no avail',
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:24px}
  .offer{border:1px solid #ccc;padding:12px;margin:8px 0;width:420px}
  .offer.failed{color:#b00}
  button{padding:11px 22px;cursor:pointer}
</style>
<h2>Vienna → Palermo, 3 June</h2>
<button type="button" id="search">Search</button>
<div id="offers"></div>
<p id="footer"></p>
<p>Deal: <span id="deal">Bari from 44 €</span></p>
<script>
  var airlines = ['skyline', 'aeron', 'nordair']
  function load(name) {
    var box = document.getElementById('offer-' + name)
    box.className = 'offer'
    box.textContent = name + ': asking…'
    function failed() { box.className = 'offer failed'; box.textContent = name + ': not available right now' }
    fetch('/api/offers/' + name).then(function (r) { if (!r.ok) throw new Error(r.status); box.textContent = name + ': from 99 €' }).catch(failed)
  }
  function all() { airlines.forEach(load) }
  document.getElementById('search').addEventListener('click', function () {
    document.getElementById('offers').innerHTML = airlines.map(function (a) { return '<div class="offer" id="offer-' + a + '"></div>' }).join('')
    document.getElementById('footer').innerHTML = '<button type="button" id="retry">Retry all</button>'
    all()
  })
  document.getElementById('footer').addEventListener('click', function (event) { if (event.target.id === 'retry') all() })
  var deals = ['Bari from 44 €', 'Catania from 52 €'], n = 0
  setInterval(function () { document.getElementById('deal').textContent = deals[++n % 2] }, 2100)
</script>`,
    routes: {
      '/api/offers/skyline': { after: 110, status: 503, type: 'application/json', body: '{}' },
      '/api/offers/aeron': { after: 140, breaks: true },
      '/api/offers/nordair': { after: 180, status: 500, type: 'application/json', body: '{}' },
    },
    act: async v => {
      await v.pause(1000)
      await v.press('#search')
      await v.pause(2600)
      await v.press('#retry', { times: 4, gap: 520 })
      await v.pause(2500)
    },
    knownLimit: 'What was answered before its requests failed counts as answered.',
    expected: ['errorBurst', 'errorClick', 'rageClick'],
  },
  {
    name: 'Size guide, reviews and store stock of a fashion product each stumble over a missing script of their own',
    html: `
<style>
  body{font:16px/1.5 sans-serif;margin:24px}
  .links button{border:0;background:none;text-decoration:underline;padding:10px 14px;cursor:pointer;font:inherit}
  .atc{padding:13px 40px;background:#000;color:#fff;border:0}
</style>
<h1>Wool coat, camel</h1>
<p>249.00 € · <span id="looking">11</span> people are looking at this</p>
<div class="links"><button type="button" id="size">Size guide</button><button type="button" id="reviews">Reviews (38)</button><button type="button" id="stock">Stock in store</button></div>
<button class="atc" type="button">Add to bag</button>
<div id="modal"></div>
<script>
  window.theme = { product: { id: 8812 }, stores: {} }
  function show(html) { document.getElementById('modal').innerHTML = html }
  document.getElementById('size').addEventListener('click', function () { show('<h3>Sizes</h3>' + theme.sizes.chart) })
  document.getElementById('reviews').addEventListener('click', function () { show(yotpoWidget.render(theme.product.id)) })
  document.getElementById('stock').addEventListener('click', function () { show(theme.stores.map(function (s) { return '<li>' + s + '</li>' }).join('')) })
  setInterval(function () { document.getElementById('looking').textContent = 8 + Math.floor(Math.random() * 8) }, 1900)
</script>`,
    act: async v => {
      await v.pause(1200)
      await v.press('#size')
      await v.pause(1900)
      await v.press('#reviews')
      await v.pause(1900)
      await v.press('#stock')
      await v.pause(3800)
    },
    expected: ['errorBurst', 'errorClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A music player starts an album and pops up three different error toasts within four seconds',
    touch: true,
    html: `
<style>
  body{font:16px/1.4 sans-serif;margin:16px;background:#191919;color:#fff}
  .play{padding:14px 26px;border-radius:24px;border:0;background:#ffd400}
  #toaster{list-style:none;position:fixed;left:16px;right:16px;bottom:16px;margin:0;padding:0}
  #toaster li{background:#7a1f1f;padding:12px 16px;border-radius:8px;margin-top:8px}
  #now{margin-top:20px}
</style>
<h2>Tidewater – Low Season</h2>
<button class="play" type="button" id="play">Play album</button>
<div id="now">Nothing playing</div>
<ol id="toaster"></ol>
<script>
  function toast(text) {
    var li = document.createElement('li')
    li.setAttribute('role', 'alert')
    li.setAttribute('data-type', 'error')
    li.textContent = text
    document.getElementById('toaster').appendChild(li)
    setTimeout(function () { li.remove() }, 4500)
  }
  document.getElementById('play').addEventListener('click', function () {
    var at = 0
    document.getElementById('play').textContent = 'Pause'
    document.getElementById('now').textContent = '1. Breakwater · 0:00'
    setInterval(function () { at++; document.getElementById('now').textContent = '1. Breakwater · 0:' + String(at).padStart(2, '0') }, 1000)
    setTimeout(function () { toast('Error: the lyrics could not be loaded') }, 1200)
    setTimeout(function () { toast('Lost the connection to the speaker "Kitchen"') }, 2600)
    setTimeout(function () { toast('Could not save your position. Storage is full.') }, 4000)
  })
</script>`,
    act: async v => {
      await v.pause(1200)
      await v.tap('#play')
      await v.pause(7000)
    },
    expected: ['errorBurst'],
  },
  {
    name: 'Three tiles of a health portal stay grey after a new release, for their script chunks are gone',
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:24px}
  .tile{width:360px;height:110px;margin:10px 0;border-radius:10px;background:#e9eef2}
  .tile h3{margin:0;padding:12px}
  .bone{height:16px;margin:6px 12px;background:linear-gradient(90deg,#d4dce2,#eef2f5,#d4dce2);background-size:200% 100%;animation:glow 1.4s infinite}
  @keyframes glow{to{background-position:-200% 0}}
</style>
<h1>Good morning, Judith</h1>
<p id="clock"></p>
<div class="tile" id="labs"><h3>Lab results</h3><div class="bone"></div></div>
<div class="tile" id="meds"><h3>Medication</h3><div class="bone"></div></div>
<div class="tile" id="visits"><h3>Appointments</h3><div class="bone"></div></div>
<script>
  function chunk(id, hash) {
    return new Promise(function (resolve, reject) {
      var script = document.createElement('script')
      script.src = '/static/js/' + id + '.' + hash + '.chunk.js'
      script.onload = resolve
      script.onerror = function () {
        var error = new Error('Loading chunk ' + id + ' failed. (error: ' + script.src + ')')
        error.name = 'ChunkLoadError'
        reject(error)
      }
      document.head.appendChild(script)
    })
  }
  function lazy(tile, id, hash) { chunk(id, hash).then(function () { document.getElementById(tile).innerHTML = window['tile_' + id]() }) }
  setTimeout(function () { lazy('labs', 12, 'a81f03') }, 500)
  setTimeout(function () { lazy('meds', 31, '77c0de') }, 1300)
  setTimeout(function () { lazy('visits', 7, '09bb12') }, 2100)
  setInterval(function () { document.getElementById('clock').textContent = new Date().toLocaleTimeString() }, 1000)
</script>`,
    act: async v => {
      await v.pause(3500)
      await v.hover('#labs')
      await v.pause(2500)
    },
    expected: ['errorBurst'],
  },
  {
    name: 'The details of a car insurance quote open, and filling in their price table throws',
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:24px}
  .quote{border:1px solid #ccc;padding:16px;width:420px}
  .quote button{padding:10px 18px;cursor:pointer}
  .modal{position:fixed;left:300px;top:120px;width:460px;background:#fff;border:1px solid #444;padding:20px;box-shadow:0 4px 30px rgba(0,0,0,.4)}
</style>
<h2>Your quote</h2>
<div class="quote"><b>Comfort</b> · 41.20 € a month <button type="button" id="details">What is included?</button></div>
<p>Rates checked <span id="ago">0</span> s ago</p>
<script>
  document.getElementById('details').addEventListener('click', function () {
    var modal = document.createElement('div')
    modal.className = 'modal'
    modal.setAttribute('role', 'dialog')
    modal.innerHTML = '<h3>Comfort – what is included</h3><table><thead><tr><th>Part</th><th>Price</th></tr></thead><tbody id="parts"></tbody></table>'
    document.body.appendChild(modal)
    var request = new XMLHttpRequest()
    request.open('GET', '/api/quote/comfort')
    request.onload = function () {
      var quote = JSON.parse(request.responseText)
      document.getElementById('parts').innerHTML = quote.breakdown.parts.map(function (p) { return '<tr><td>' + p.name + '</td></tr>' }).join('')
    }
    request.send()
  })
  var ago = 0
  setInterval(function () { document.getElementById('ago').textContent = ++ago }, 1000)
</script>`,
    routes: { '/api/quote/comfort': { after: 240, type: 'application/json', body: '{"product":"comfort","monthly":41.2}' } },
    act: async v => {
      await v.pause(1300)
      await v.press('#details')
      await v.pause(3500)
    },
    knownLimit: 'What was answered and throws besides counts as answered.',
    expected: ['errorClick'],
  },
  {
    name: 'Hotel prices come after almost five seconds of grey bones and a line that says it is searching',
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:24px}
  #show{padding:12px 26px;background:#003580;color:#fff;border:0;cursor:pointer}
  .bone{height:60px;width:520px;margin:10px 0;border-radius:8px;background:linear-gradient(90deg,#e3e3e3,#f4f4f4,#e3e3e3);background-size:200% 100%;animation:glow 1.2s infinite}
  @keyframes glow{to{background-position:-200% 0}}
  .hotel{border:1px solid #ccc;padding:12px;width:500px;margin:10px 0}
</style>
<h2>Lisbon, 2 nights</h2>
<button type="button" id="show">Show prices</button>
<div id="list"></div>
<script>
  document.getElementById('show').addEventListener('click', function () {
    var list = document.getElementById('list')
    list.setAttribute('aria-busy', 'true')
    list.innerHTML = '<p>Searching 43 providers…</p><div class="bone"></div><div class="bone"></div>'
    fetch('/api/hotels').then(function (r) { return r.json() }).then(function (hotels) {
      list.removeAttribute('aria-busy')
      list.innerHTML = hotels.map(function (h) { return '<div class="hotel">' + h.name + ' · ' + h.price + ' €</div>' }).join('')
    })
  })
</script>`,
    routes: { '/api/hotels': { after: 4700, type: 'application/json', body: '[{"name":"Casa Azul","price":212},{"name":"Miradouro","price":188},{"name":"Hotel Tejo","price":240}]' } },
    act: async v => {
      await v.pause(1200)
      await v.press('#show')
      await v.pause(7500)
    },
    expected: ['slowClick'],
  },
  {
    name: 'A visitor taps a disabled place order twice, having overlooked the terms above it',
    touch: true,
    html: `
<style>
  body{font:16px/1.5 sans-serif;margin:18px}
  .order{padding:15px 30px;border:0;border-radius:6px;background:#0a7d32;color:#fff;font-size:17px}
  .order:disabled{background:#9fc3ac}
  label{display:block;margin:16px 0}
</style>
<h2>Review your order</h2>
<p>1 × Espresso machine · 329.00 €</p>
<label><input type="checkbox" id="terms"> I accept the terms</label>
<button type="button" class="order" id="order" disabled>Place order</button>
<p>Arrives <span id="when">Thursday</span></p>
<script>
  document.getElementById('terms').addEventListener('change', function () { document.getElementById('order').disabled = !this.checked })
  document.getElementById('order').addEventListener('click', function () { document.body.innerHTML = '<h2>Thank you for your order</h2>' })
  var days = ['Thursday', 'Thursday or Friday'], n = 0
  setInterval(function () { document.getElementById('when').textContent = days[++n % 2] }, 2500)
</script>`,
    act: async v => {
      await v.pause(1400)
      await v.tap('#order')
      await v.pause(1700)
      await v.tap('#order')
      await v.pause(3500)
    },
    expected: ['disabledClick'],
  },
  {
    name: 'The amount of a bank transfer is spoilt by its mask whenever the field is left, and is written over and over',
    html: `
<style>
  body{font:16px/1.5 Arial,sans-serif;margin:24px}
  label{display:block;margin:12px 0}
  input{padding:9px;width:300px}
</style>
<h2>New transfer</h2>
<label>Amount in €<br><input id="amount" inputmode="decimal" autocomplete="off"></label>
<label>To<br><input id="to" autocomplete="off"></label>
<label>IBAN<br><input id="iban" autocomplete="off"></label>
<label>Purpose<br><input id="purpose" autocomplete="off"></label>
<button type="button" id="check">Check</button>
<p>Balance updated <span id="ago">0</span> s ago</p>
<script>
  document.getElementById('amount').addEventListener('blur', function () {
    var digits = this.value.replace(/[^0-9]/g, '')
    if (digits) this.value = (Number(digits) / 10000).toFixed(2).replace('.', ',')
  })
  var ago = 0
  setInterval(function () { document.getElementById('ago').textContent = ++ago }, 1000)
</script>`,
    act: async v => {
      await v.pause(900)
      await v.fill('#amount', '1250,50')
      await v.pause(300)
      await v.fill('#to', 'Schreinerei Moser')
      await v.pause(900)
      await v.fill('#amount', '1250.50')
      await v.pause(300)
      await v.fill('#iban', 'AT611904300234573201')
      await v.pause(900)
      await v.fill('#amount', '1.250,50')
      await v.pause(300)
      await v.fill('#purpose', 'Invoice 118')
      await v.pause(900)
      await v.fill('#amount', '1250')
      await v.pause(300)
      await v.press('#to')
      await v.pause(900)
      await v.fill('#amount', '125050')
      await v.pause(300)
      await v.press('#iban')
      await v.pause(1500)
    },
    expected: ['fieldLoop'],
  },
]
