import type { Situation } from '../situation.ts'

export const everydays: readonly Situation[] = [
  // ————————————————————————————————————————————————————————————————— healthy
  {
    name: 'A university timetable pages through the weeks by scrolling a snap strip, nothing else changes',
    html: `
<style>
  body { font: 15px/1.4 system-ui, sans-serif; margin: 0; padding: 24px }
  .bar { display: flex; gap: 8px; align-items: center; margin: 12px 0 }
  .strip { width: 720px; height: 260px; overflow-x: auto; scroll-snap-type: x mandatory; display: flex; border: 1px solid #bbb; scrollbar-width: none }
  .week { flex: 0 0 720px; scroll-snap-align: start; box-sizing: border-box; padding: 16px; min-height: 240px }
  .week:nth-child(even) { background: #f3f6fb }
  .cell { display: inline-block; width: 150px; padding: 8px; margin: 4px; border: 1px solid #9ab; border-radius: 4px }
</style>
<header>Faculty of Biology · Semester timetable · <time id="clock">--</time></header>
<div class="bar">
  <button type="button" id="tt-today">This week</button>
  <button type="button" id="tt-next" aria-label="Next week">&rsaquo;</button>
</div>
<div class="strip" id="strip"></div>
<p>Rooms may change at short notice. See the notice board.</p>
<script>
(() => {
  const strip = document.getElementById('strip')
  const subjects = ['Genetics', 'Botany lab', 'Statistics', 'Zoology', 'Cell biology']
  for (let w = 41; w < 52; w++) {
    const week = document.createElement('section')
    week.className = 'week'
    week.innerHTML = '<h3>Week ' + w + '</h3>' + subjects.map((s, i) => '<div class="cell">' + (8 + (i + w) % 5 * 2) + ':15<br>' + s + '<br>Room ' + (100 + (w * 7 + i * 3) % 60) + '</div>').join('')
    strip.append(week)
  }
  document.getElementById('tt-next').addEventListener('click', () => strip.scrollBy({ left: 720, behavior: 'smooth' }))
  document.getElementById('tt-today').addEventListener('click', () => strip.scrollTo({ left: 0, behavior: 'smooth' }))
  const tick = () => { document.getElementById('clock').textContent = new Date().toLocaleTimeString() }
  tick(); setInterval(tick, 1000)
})()
</script>`,
    act: async (v) => {
      await v.pause(900)
      await v.press('#tt-next', { times: 4, gap: 650 })
      await v.pause(1800)
      await v.press('#tt-today')
      await v.pause(1500)
    },
    expected: [],
  },
  {
    name: 'A password manager rolls a new password into a read-only field, again and again, and copies it',
    html: `
<style>
  body { font: 15px/1.4 system-ui, sans-serif; margin: 0; padding: 32px; background: #eef1f5 }
  .card { width: 460px; background: #fff; padding: 20px; border-radius: 10px; box-shadow: 0 1px 4px #0003 }
  .line { display: flex; gap: 6px }
  input[readonly] { flex: 1; font: 16px monospace; padding: 8px }
  button { padding: 8px 10px; cursor: pointer }
</style>
<div class="card">
  <h2>New login · bank.example</h2>
  <label for="pw">Password</label>
  <div class="line">
    <input id="pw" type="password" readonly value="initial-secret-1">
    <button type="button" id="eye" title="Show"><svg width="16" height="16" viewBox="0 0 16 16"><ellipse cx="8" cy="8" rx="7" ry="4" fill="none" stroke="#333"/><circle cx="8" cy="8" r="2"/></svg></button>
    <button type="button" id="roll" title="Generate"><svg width="16" height="16" viewBox="0 0 16 16"><path d="M3 8a5 5 0 1 1 2 4" fill="none" stroke="#333" stroke-width="2"/></svg></button>
    <button type="button" id="copy" title="Copy"><svg width="16" height="16" viewBox="0 0 16 16"><rect x="2" y="2" width="9" height="9" fill="none" stroke="#333"/><rect x="5" y="5" width="9" height="9" fill="#fff" stroke="#333"/></svg></button>
  </div>
  <p><small>Vault locks itself in <span id="lock">300</span> s</small></p>
</div>
<script>
(() => {
  const pw = document.getElementById('pw')
  const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_'
  document.getElementById('eye').onclick = () => { pw.type = pw.type === 'password' ? 'text' : 'password' }
  document.getElementById('roll').onclick = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16))
    pw.value = Array.from(bytes, (b) => letters[b % letters.length]).join('')
  }
  document.getElementById('copy').onclick = () => { pw.focus(); pw.select(); document.execCommand('copy') }
  let left = 300
  setInterval(() => { document.getElementById('lock').textContent = String(--left) }, 1000)
})()
</script>`,
    act: async (v) => {
      await v.pause(800)
      await v.press('#eye')
      await v.pause(900)
      await v.press('#roll', { times: 5, gap: 330 })
      await v.pause(1100)
      await v.press('#copy')
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A thermostat dial is painted on a canvas and is turned up by quick taps on plus',
    touch: true,
    html: `
<style>
  body { font: 15px/1.4 system-ui, sans-serif; margin: 0; padding: 20px; background: #10151c; color: #dde }
  .dial { display: flex; gap: 16px; align-items: center }
  .dial button { width: 64px; height: 64px; border-radius: 50%; font-size: 28px; border: 0; background: #26313f; color: #fff; touch-action: manipulation }
</style>
<h2>Living room</h2>
<div class="dial">
  <button type="button" id="less" aria-label="Cooler">&minus;</button>
  <canvas id="dial" width="280" height="280"></canvas>
  <button type="button" id="more" aria-label="Warmer">+</button>
</div>
<p>Outside <span id="out">4.1</span> &deg;C</p>
<script>
(() => {
  const ctx = document.getElementById('dial').getContext('2d')
  let target = 18, shown = 18, running = false
  function paint() {
    ctx.clearRect(0, 0, 280, 280)
    ctx.lineWidth = 18
    ctx.strokeStyle = '#26313f'
    ctx.beginPath(); ctx.arc(140, 140, 110, 0.75 * Math.PI, 2.25 * Math.PI); ctx.stroke()
    ctx.strokeStyle = '#ff9248'
    ctx.beginPath(); ctx.arc(140, 140, 110, 0.75 * Math.PI, (0.75 + 1.5 * (shown - 5) / 25) * Math.PI); ctx.stroke()
    ctx.fillStyle = '#fff'; ctx.font = '48px sans-serif'; ctx.textAlign = 'center'
    ctx.fillText(target.toFixed(1), 140, 156)
  }
  function step() {
    shown += (target - shown) * 0.25
    if (Math.abs(target - shown) < 0.02) { shown = target; running = false } else requestAnimationFrame(step)
    paint()
  }
  function turn(by) {
    target = Math.min(30, Math.max(5, target + by))
    if (!running) { running = true; requestAnimationFrame(step) }
  }
  document.getElementById('more').addEventListener('click', () => turn(0.5))
  document.getElementById('less').addEventListener('click', () => turn(-0.5))
  paint()
  setInterval(() => { document.getElementById('out').textContent = (4 + Math.random()).toFixed(1) }, 2000)
})()
</script>`,
    act: async (v) => {
      await v.pause(900)
      await v.tap('#more', { times: 6, gap: 260 })
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A language course speaks the words through an audio player that is not in the page',
    html: `
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0; padding: 30px }
  li { display: flex; gap: 12px; align-items: center; padding: 6px 0 }
  .say { border: 0; background: #e7efff; border-radius: 20px; padding: 6px 12px; cursor: pointer }
  .streak { float: right; color: #a60 }
</style>
<div class="streak">Streak <b>12</b> days</div>
<h2>Lesson 4 · At the market</h2>
<ul>
  <li><button type="button" class="say" id="say-0" data-tone="330">&#128266;</button> la manzana &ndash; the apple</li>
  <li><button type="button" class="say" id="say-1" data-tone="440">&#128266;</button> la cebolla &ndash; the onion</li>
  <li><button type="button" class="say" id="say-2" data-tone="550">&#128266;</button> el pescado &ndash; the fish</li>
</ul>
<script>
(() => {
  function clip(freq) {
    const n = 5600
    const data = new DataView(new ArrayBuffer(44 + n))
    const text = (at, s) => { for (let i = 0; i < s.length; i++) data.setUint8(at + i, s.charCodeAt(i)) }
    text(0, 'RIFF'); data.setUint32(4, 36 + n, true); text(8, 'WAVEfmt ')
    data.setUint32(16, 16, true); data.setUint16(20, 1, true); data.setUint16(22, 1, true)
    data.setUint32(24, 8000, true); data.setUint32(28, 8000, true); data.setUint16(32, 1, true); data.setUint16(34, 8, true)
    text(36, 'data'); data.setUint32(40, n, true)
    for (let i = 0; i < n; i++) data.setUint8(44 + i, 128 + Math.round(40 * Math.sin(i / 8000 * freq * 2 * Math.PI)))
    return URL.createObjectURL(new Blob([data.buffer], { type: 'audio/wav' }))
  }
  const voice = new Audio()
  document.querySelectorAll('.say').forEach((b) => {
    const url = clip(Number(b.dataset.tone))
    b.addEventListener('click', () => {
      voice.src = url
      voice.currentTime = 0
      voice.play().catch(() => {})
    })
  })
})()
</script>`,
    act: async (v) => {
      await v.pause(1000)
      await v.press('#say-0')
      await v.pause(1500)
      await v.press('#say-1')
      await v.pause(1300)
      await v.press('#say-1')
      await v.pause(1500)
      await v.press('#say-2')
      await v.pause(3200)
    },
    knownLimit: 'What plays outside of the page leaves no trace on it: `calma.answered()`.',
    expected: [],
  },
  {
    name: 'Invoices are handed out as downloads, one from a blob made after a request, one by a plain link',
    html: `
<style>
  body { font: 15px/1.4 system-ui, sans-serif; margin: 0; padding: 28px }
  table { border-collapse: collapse; width: 640px }
  td, th { border-bottom: 1px solid #ddd; padding: 10px; text-align: left }
  .lnk { color: #0a58ca; background: none; border: 0; cursor: pointer; font: inherit }
</style>
<h2>Billing &rsaquo; Invoices</h2>
<table>
  <tr><th>Date</th><th>Amount</th><th></th></tr>
  <tr><td>1 Oct</td><td>29.00 &euro;</td><td><button type="button" class="lnk" id="inv-oct">Download PDF</button></td></tr>
  <tr><td>1 Sep</td><td>29.00 &euro;</td><td><a class="lnk" id="inv-sep" href="/billing/inv-sep.pdf" download>Download PDF</a></td></tr>
</table>
<p id="tip">Tip: pay yearly and save 15 %.</p>
<script>
(() => {
  const button = document.getElementById('inv-oct')
  button.addEventListener('click', async () => {
    button.textContent = 'Preparing…'
    const res = await fetch('/billing/inv-oct.pdf')
    const url = URL.createObjectURL(await res.blob())
    const a = document.createElement('a')
    a.href = url
    a.download = 'invoice-october.pdf'
    a.click()
    button.textContent = 'Download PDF'
    setTimeout(() => URL.revokeObjectURL(url), 4000)
  })
  const tips = ['Tip: pay yearly and save 15 %.', 'Tip: add a VAT number to your account.', 'Tip: invite a colleague.']
  let at = 0
  setInterval(() => { document.getElementById('tip').textContent = tips[++at % 3] }, 2500)
})()
</script>`,
    routes: {
      '/billing/inv-oct.pdf': { after: 900, type: 'application/pdf', body: '%PDF-1.4 october' },
      '/billing/inv-sep.pdf': { after: 100, type: 'application/pdf', body: '%PDF-1.4 september', headers: { 'content-disposition': 'attachment; filename="inv-sep.pdf"' } },
    },
    act: async (v) => {
      await v.pause(1000)
      await v.press('#inv-oct')
      await v.pause(3000)
      await v.press('#inv-sep')
      await v.pause(3400)
    },
    expected: [],
  },
  {
    name: 'A weather radar shows its layers and zoom only inside an embedded frame that is told by messages',
    touch: true,
    html: `
<style>
  body { font: 15px/1.4 system-ui, sans-serif; margin: 0; padding: 20px }
  iframe { width: 640px; height: 360px; border: 1px solid #88a; display: block; margin-top: 10px }
  .tools button { padding: 10px 14px; touch-action: manipulation }
</style>
<h2>Radar · Northern coast</h2>
<div class="tools">
  <button type="button" id="l-rain" data-layer="rain">Rain</button>
  <button type="button" id="l-wind" data-layer="wind">Wind</button>
  <button type="button" id="l-temp" data-layer="temp">Temperature</button>
  <button type="button" id="z-in" aria-label="Zoom in">+</button>
</div>
<iframe id="radar" src="/embed/radar" title="Radar map"></iframe>
<script>
(() => {
  const tell = (m) => document.getElementById('radar').contentWindow.postMessage(m, location.origin)
  document.querySelectorAll('[data-layer]').forEach((b) => b.addEventListener('click', () => tell({ layer: b.dataset.layer })))
  document.getElementById('z-in').addEventListener('click', () => tell({ zoom: 1 }))
})()
</script>`,
    routes: {
      '/embed/radar': {
        type: 'text/html; charset=utf-8',
        body: `<!doctype html><meta charset="utf-8"><style>body{margin:0;overflow:hidden}#map{width:640px;height:360px;transform-origin:50% 50%;transition:transform .2s;background:radial-gradient(circle at 30% 40%,#4a90e2,#cfe3f5)}#map.wind{background:repeating-linear-gradient(60deg,#bcd,#def 14px)}#map.temp{background:linear-gradient(#f66,#6af)}</style><div id="map" class="rain"></div><script>let z=1;addEventListener('message',function(e){var m=document.getElementById('map');if(e.data.layer)m.className=e.data.layer;if(e.data.zoom){z+=0.25;m.style.transform='scale('+z+')'}})</script>`,
      },
    },
    act: async (v) => {
      await v.pause(1300)
      await v.tap('#l-wind')
      await v.pause(1400)
      await v.tap('#l-temp')
      await v.pause(1200)
      await v.tap('#z-in', { times: 4, gap: 340 })
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A parcel is looked up after one slip in the number and one in the postcode',
    html: `
<style>
  body { font: 15px/1.4 system-ui, sans-serif; margin: 0; padding: 30px }
  form { width: 420px } label { display: block; margin-top: 12px } input { width: 100%; padding: 8px; box-sizing: border-box }
  .hint { color: #b00020; min-height: 20px } button { margin-top: 14px; padding: 10px 18px }
  ol { padding-left: 20px }
</style>
<h2>Track your parcel</h2>
<form id="track">
  <label>Parcel number <input id="no" name="no" required pattern="[A-Z]{2}[0-9]{9}DE" title="Two letters, nine digits, DE"></label>
  <label>Postcode <input id="zip" name="zip" required inputmode="numeric"></label>
  <div class="hint" id="hint"></div>
  <button id="go">Track</button>
</form>
<section id="result"></section>
<script>
(() => {
  const form = document.getElementById('track')
  form.addEventListener('submit', async (e) => {
    e.preventDefault()
    document.getElementById('hint').textContent = ''
    const res = await fetch('/api/track/' + document.getElementById('zip').value)
    const data = await res.json()
    if (!data.found) {
      document.getElementById('hint').textContent = 'The postcode does not belong to this parcel.'
      return
    }
    form.hidden = true
    document.getElementById('result').innerHTML = '<h3>Out for delivery</h3><ol>' + data.steps.map((s) => '<li>' + s + '</li>').join('') + '</ol>'
  })
})()
</script>`,
    routes: {
      '/api/track/20095': { after: 350, type: 'application/json', body: '{"found":false}' },
      '/api/track/20097': { after: 350, type: 'application/json', body: '{"found":true,"steps":["Handed in","Depot Hamburg","In the van"]}' },
    },
    act: async (v) => {
      await v.pause(900)
      await v.fill('#no', 'RR12345678DE')
      await v.fill('#zip', '20095')
      await v.pause(400)
      await v.press('#go')
      await v.pause(1800)
      await v.fill('#no', 'RR123456789DE')
      await v.pause(400)
      await v.press('#go')
      await v.pause(1900)
      await v.fill('#zip', '20097')
      await v.pause(400)
      await v.press('#go')
      await v.pause(1500)
    },
    expected: [],
  },
  {
    name: 'A to-do list is rebuilt whole at each change: one entry renamed by double click, three struck off in a row',
    html: `
<style>
  body { font: 16px/1.4 system-ui, sans-serif; margin: 0; padding: 30px; background: #f5f5f5 }
  .todo-list { list-style: none; padding: 0; width: 440px; background: #fff; margin: 0 }
  .todo { display: flex; align-items: center; height: 48px; border-bottom: 1px solid #ededed; padding: 0 12px }
  .todo label { flex: 1; user-select: none } .edit { flex: 1; font: inherit; padding: 6px }
  .destroy { border: 0; background: none; color: #cc9a9a; font-size: 24px; width: 40px; height: 40px; cursor: pointer }
</style>
<h1>todos</h1>
<ul class="todo-list"></ul>
<footer class="count"></footer>
<script>
(() => {
  let todos = ['Call the plumber', 'Buy milk', 'Return library books', 'Water plants', 'Book dentist', 'Post parcel'].map((title, id) => ({ id, title }))
  let editing = -1
  const list = document.querySelector('.todo-list')
  function render() {
    list.innerHTML = todos.map((t) => '<li class="todo" data-id="' + t.id + '">' +
      (t.id === editing ? '<input class="edit">' : '<label>' + t.title + '</label>') +
      '<button type="button" class="destroy" aria-label="Delete">&times;</button></li>').join('')
    document.querySelector('.count').textContent = todos.length + ' items left'
    const input = list.querySelector('.edit')
    if (input) { input.value = todos.find((t) => t.id === editing).title; input.focus() }
  }
  function commit(value) {
    if (editing < 0) return
    const id = editing
    editing = -1
    todos = todos.map((t) => t.id === id ? { id, title: value.trim() || t.title } : t)
    render()
  }
  list.addEventListener('dblclick', (e) => {
    if (!e.target.closest('label')) return
    editing = Number(e.target.closest('.todo').dataset.id)
    render()
  })
  list.addEventListener('keydown', (e) => { if (e.key === 'Enter' && e.target.matches('.edit')) commit(e.target.value) })
  list.addEventListener('focusout', (e) => { if (e.target.matches('.edit') && e.target.isConnected) commit(e.target.value) })
  list.addEventListener('click', (e) => {
    if (!e.target.matches('.destroy')) return
    const id = Number(e.target.closest('.todo').dataset.id)
    todos = todos.filter((t) => t.id !== id)
    render()
  })
  render()
})()
</script>`,
    act: async (v) => {
      await v.pause(900)
      await v.press('.todo:nth-child(2) label', { times: 2, gap: 140, offset: [-120, 0] })
      await v.pause(700)
      await v.fill('.edit', 'Buy oat milk')
      await v.key('Enter')
      await v.pause(900)
      await v.press('.todo:first-child .destroy', { times: 4, gap: 380 })
      await v.pause(1500)
    },
    expected: [],
  },
  {
    name: 'A photo feed answers a double tap with an animated heart and the arrows with a transform',
    touch: true,
    html: `
<style>
  body { font: 15px/1.4 system-ui, sans-serif; margin: 0; padding: 16px; background: #fafafa }
  .post { width: 420px; background: #fff; border: 1px solid #dbdbdb }
  .view { position: relative; overflow: hidden; height: 360px; touch-action: manipulation }
  .reel { display: flex; height: 100%; transition: transform .25s }
  .shot { flex: 0 0 420px; height: 360px }
  .next { position: absolute; right: 8px; top: 160px; width: 40px; height: 40px; border-radius: 50%; border: 0; background: #fffc; touch-action: manipulation }
  .pop { position: absolute; left: 170px; top: 140px; font-size: 80px; line-height: 1; opacity: 0; pointer-events: none; color: #fff }
</style>
<article class="post">
  <header style="padding:10px">lena.k · Lofoten</header>
  <div class="view">
    <div class="reel" id="reel">
      <div class="shot" style="background:linear-gradient(#357,#bde)"></div><div class="shot" style="background:linear-gradient(#375,#dec)"></div>
      <div class="shot" style="background:linear-gradient(#735,#edb)"></div><div class="shot" style="background:linear-gradient(#553,#eec)"></div><div class="shot" style="background:linear-gradient(#333,#ccc)"></div>
    </div>
    <div class="pop" id="pop">&#9829;</div>
    <button type="button" class="next" aria-label="Next">&rsaquo;</button>
  </div>
  <footer style="padding:10px">Liked by <b>mika</b> and others</footer>
</article>
<script>
(() => {
  const view = document.querySelector('.view')
  let last = 0, at = 0
  view.addEventListener('pointerup', (e) => {
    if (e.target.closest('.next')) return
    if (e.timeStamp - last < 320) {
      document.getElementById('pop').animate([{ opacity: 0, transform: 'scale(.3)' }, { opacity: 1, transform: 'scale(1.1)', offset: 0.3 }, { opacity: 1, transform: 'scale(1)', offset: 0.7 }, { opacity: 0, transform: 'scale(1)' }], { duration: 900, easing: 'ease-out' })
      last = 0
    } else last = e.timeStamp
  })
  document.querySelector('.next').addEventListener('click', () => {
    at = Math.min(4, at + 1)
    document.getElementById('reel').style.transform = 'translate3d(' + (-420 * at) + 'px,0,0)'
  })
})()
</script>`,
    act: async (v) => {
      await v.pause(1000)
      await v.tap('.view', { times: 2, gap: 150 })
      await v.pause(1500)
      await v.tap('.next', { times: 4, gap: 420 })
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A quiz is graded after a short busy while, as tracking throws at each choice and third-party beacons fail',
    html: `
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0; padding: 28px }
  fieldset { width: 480px; margin-bottom: 10px } .score { font-size: 22px } button { padding: 10px 18px }
</style>
<h2>Module 3 · Check yourself</h2>
<form id="quiz">
  <fieldset><legend>1. Photosynthesis happens in the</legend>
    <label><input type="radio" name="q1" id="q1a"> mitochondria</label> <label><input type="radio" name="q1" id="q1b"> chloroplasts</label></fieldset>
  <fieldset><legend>2. Its gas is</legend>
    <label><input type="radio" name="q2" id="q2a"> oxygen</label> <label><input type="radio" name="q2" id="q2b"> methane</label></fieldset>
  <fieldset><legend>3. It needs</legend>
    <label><input type="radio" name="q3" id="q3a"> light</label> <label><input type="radio" name="q3" id="q3b"> salt</label></fieldset>
  <button id="hand-in">Hand in</button>
</form>
<div id="outcome"></div>
<script>
(() => {
  const form = document.getElementById('quiz')
  form.addEventListener('change', (e) => { window.courseLayer.push({ event: 'choice', id: e.target.id }) })
  const beacon = () => { fetch('https://events.tracker.invalid/c?x=' + Math.random(), { mode: 'no-cors' }).catch(() => {}) }
  setInterval(beacon, 1500)
  form.addEventListener('submit', (e) => {
    e.preventDefault()
    const b = document.getElementById('hand-in')
    b.disabled = true
    b.textContent = 'Grading your answers…'
    beacon()
    setTimeout(() => {
      b.textContent = 'Handed in'
      document.getElementById('outcome').innerHTML = '<p class="score">3 of 3 right. Well done!</p><p>Module 4 is now open.</p>'
    }, 1800)
  })
})()
</script>`,
    act: async (v) => {
      await v.pause(900)
      await v.press('#q1b')
      await v.pause(900)
      await v.press('#q2a')
      await v.pause(900)
      await v.press('#q3a')
      await v.pause(900)
      await v.press('#hand-in')
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A help centre of nested declarative shadow roots opens its answers deep inside',
    touch: true,
    html: `
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0; padding: 28px } help-centre { display: block; width: 560px }
</style>
<h2>How can we help?</h2>
<help-centre>
  <template shadowrootmode="open">
    <style>:host { border: 1px solid #ccd; border-radius: 8px; padding: 12px }</style>
    <p>Popular topics</p>
    <help-topic><template shadowrootmode="open"><style>button { display: block; width: 100%; text-align: left; padding: 12px; touch-action: manipulation }</style><button type="button" id="t-refund" data-topic>How do I get a refund?</button><div hidden>Send the parcel back within 30 days, the money follows within a week.</div></template></help-topic>
    <help-topic><template shadowrootmode="open"><style>button { display: block; width: 100%; text-align: left; padding: 12px; touch-action: manipulation }</style><button type="button" id="t-login" data-topic>I cannot log in</button><div hidden>Ask for a new password on the login page.</div></template></help-topic>
    <help-topic><template shadowrootmode="open"><style>button { display: block; width: 100%; text-align: left; padding: 12px; touch-action: manipulation }</style><button type="button" id="t-ship" data-topic>Where do you deliver?</button><div hidden>To the whole of the EU, Norway and Switzerland.</div></template></help-topic>
  </template>
</help-centre>
<p id="agents">3 agents online</p>
<script>
(() => {
  function grow(root) {
    root.querySelectorAll('template[shadowrootmode]').forEach((t) => {
      const host = t.parentElement
      if (!host.shadowRoot) { host.attachShadow({ mode: 'open' }).append(t.content); t.remove() }
    })
    root.querySelectorAll('*').forEach((el) => { if (el.shadowRoot) grow(el.shadowRoot) })
    root.querySelectorAll('[data-topic]').forEach((b) => b.addEventListener('click', () => { b.nextElementSibling.hidden = !b.nextElementSibling.hidden }))
  }
  grow(document)
  let n = 3
  setInterval(() => { n = 2 + (n + 1) % 4; document.getElementById('agents').textContent = n + ' agents online' }, 1900)
})()
</script>`,
    act: async (v) => {
      await v.pause(1000)
      await v.tap('#t-refund')
      await v.pause(1600)
      await v.tap('#t-login')
      await v.pause(1600)
      await v.tap('#t-ship')
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A wiki article grows its letters through an adopted style sheet, four presses in a row, then turns sepia',
    html: `
<style>
  body { margin: 0; padding: 24px; font-family: Georgia, serif }
  .tools { position: fixed; right: 24px; top: 16px } .tools button { padding: 8px 12px } article { max-width: 640px }
</style>
<div class="tools"><button type="button" id="bigger" aria-label="Larger text">A+</button> <button type="button" id="sepia">Sepia</button></div>
<article>
  <h1>Lighthouse</h1>
  <p>A lighthouse is a tower designed to emit light from a system of lamps and lenses and to serve as a beacon for navigational aid for maritime pilots at sea or on inland waterways.</p>
  <p>Lighthouses mark dangerous coastlines, hazardous shoals, reefs, rocks, and safe entries to harbours; they also assist in aerial navigation.</p>
</article>
<script>
(() => {
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  let size = 16, paper = ''
  const write = () => sheet.replaceSync('article { font-size: ' + size + 'px } ' + paper)
  document.getElementById('bigger').addEventListener('click', () => { size = Math.min(30, size + 2); write() })
  document.getElementById('sepia').addEventListener('click', () => { paper = 'body { background: #f4ecd8; color: #433422 }'; write() })
})()
</script>`,
    act: async (v) => {
      await v.pause(900)
      await v.press('#bigger', { times: 4, gap: 420 })
      await v.pause(1600)
      await v.press('#sepia')
      await v.pause(3200)
    },
    knownLimit: 'An adopted style sheet leaves no trace on the page: `observeCalls()` or `calma.answered()`.',
    expected: [],
  },
  // ————————————————————————————————————————————————————————————————— dead
  {
    name: 'A job board keeps the faded cookie backdrop over the page, so Apply now gets no press',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 28px }
  .cmp-back { position: fixed; inset: 0; background: rgba(0,0,0,.5); opacity: 1; transition: opacity .3s; z-index: 900 }
  .cmp-back.out { opacity: 0 }
  .cmp-box { position: fixed; left: 340px; bottom: 40px; width: 560px; padding: 20px; background: #fff; z-index: 901; border-radius: 8px }
  .job { border: 1px solid #ccd; border-radius: 8px; padding: 16px; width: 560px }
  .apply { background: #0a66c2; color: #fff; border: 0; padding: 12px 22px; border-radius: 20px; cursor: pointer }
  .ad { position: absolute; left: 660px; top: 90px; width: 240px; height: 120px; background: #fff4d6; padding: 12px }
</style>
<h2>Jobs in Bremen</h2>
<div class="job">
  <h3>Electrician (f/m/d)</h3><p>Hansen Haustechnik · full time · <span id="seen">31 people looked at this</span></p>
  <button type="button" class="apply" id="apply">Apply now</button>
</div>
<aside class="ad" id="ad">Sponsored: Warehouse, 17.20 &euro;/h</aside>
<div class="cmp-back" id="cmp-back"></div>
<div class="cmp-box" role="dialog" aria-label="Cookies"><p>We value your privacy.</p><button type="button" id="cmp-ok">Accept all</button></div>
<script>
(() => {
  const back = document.getElementById('cmp-back')
  back.addEventListener('transitionend', (e) => { if (e.propertyName === 'visibility') back.remove() })
  document.getElementById('cmp-ok').addEventListener('click', () => {
    document.querySelector('.cmp-box').remove()
    back.classList.add('out')
  })
  document.getElementById('apply').addEventListener('click', () => {
    document.querySelector('.job').insertAdjacentHTML('beforeend', '<p>Upload your CV <input type="file"></p>')
  })
  const ads = ['Sponsored: Warehouse, 17.20 €/h', 'Sponsored: Nurse, nights', 'Sponsored: Drive for us']
  let n = 0
  setInterval(() => { document.getElementById('ad').textContent = ads[++n % 3]; document.getElementById('seen').textContent = (31 + n) + ' people looked at this' }, 1700)
})()
</script>`,
    act: async (v) => {
      await v.pause(900)
      await v.press('#cmp-ok')
      await v.pause(2200)
      await v.press('#apply')
      await v.pause(3800)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A telecom account asks for the used data, spins, gets an empty answer and shows what it showed',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 28px } .tile { border: 1px solid #ddd; border-radius: 12px; padding: 18px; width: 380px }
  .btn { background: #e20074; color: #fff; border: 0; padding: 10px 18px; border-radius: 6px; cursor: pointer }
  .spin { display: none; width: 12px; height: 12px; border: 2px solid #fff; border-top-color: transparent; border-radius: 50%; animation: turn .7s linear infinite; margin-left: 8px }
  .is-loading .spin { display: inline-block } @keyframes turn { to { transform: rotate(360deg) } }
</style>
<h2>My mobile plan</h2>
<div class="tile">
  <p>Data volume: <b id="used">&ndash; of 20 GB</b></p>
  <button type="button" class="btn" id="usage">Show my usage<span class="spin"></span></button>
</div>
<p>Chat: <span id="wait">waiting time 4 min</span></p>
<script>
(() => {
  const b = document.getElementById('usage')
  b.addEventListener('click', async () => {
    b.classList.add('is-loading')
    b.setAttribute('aria-busy', 'true')
    try {
      const body = await (await fetch('/api/usage')).text()
      const data = body ? JSON.parse(body) : null
      if (data && data.used) document.getElementById('used').textContent = data.used + ' of 20 GB'
    } finally {
      b.classList.remove('is-loading')
      b.removeAttribute('aria-busy')
    }
  })
  let m = 4
  setInterval(() => { m = m > 2 ? m - 1 : 5; document.getElementById('wait').textContent = 'waiting time ' + m + ' min' }, 6100)
})()
</script>`,
    routes: { '/api/usage': { after: 900, status: 200, type: 'application/json', body: '' } },
    act: async (v) => {
      await v.pause(1000)
      await v.press('#usage')
      await v.pause(11500)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A charity donates through a hash link whose theme prevents the jump while the dialog was bound to another id',
    html: `
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0; padding: 28px } .chip { border: 1px solid #0a7; background: #fff; padding: 10px 16px; border-radius: 20px; cursor: pointer }
  .chip.on { background: #0a7; color: #fff } .btn-donate { display: inline-block; margin-top: 16px; background: #d33; color: #fff; padding: 14px 26px; border-radius: 6px; text-decoration: none }
  .meter { width: 420px; height: 10px; background: #eee; margin: 16px 0 } .meter i { display: block; height: 10px; background: #0a7; width: 61% }
</style>
<h2>Winter aid for street animals</h2>
<div class="meter"><i id="bar"></i></div><p id="latest">Anna gave 10 &euro;</p>
<div><button type="button" class="chip" data-eur="10">10 &euro;</button> <button type="button" class="chip" id="eur-25" data-eur="25">25 &euro;</button> <button type="button" class="chip" data-eur="50">50 &euro;</button></div>
<a href="#" class="btn-donate" id="donateButton">Donate now</a>
<div id="pay" hidden role="dialog">How would you like to pay?</div>
<script>
(() => {
  document.querySelectorAll('.chip').forEach((c) => c.addEventListener('click', () => {
    document.querySelectorAll('.chip').forEach((o) => o.classList.toggle('on', o === c))
  }))
  document.querySelectorAll('a[href="#"]').forEach((a) => a.addEventListener('click', (e) => e.preventDefault()))
  const trigger = document.getElementById('donate-button')
  if (trigger) trigger.addEventListener('click', () => { document.getElementById('pay').hidden = false })
  const givers = ['Jonas gave 5 €', 'Someone gave 50 €', 'Mira gave 20 €', 'Anna gave 10 €']
  let n = 0
  setInterval(() => { document.getElementById('latest').textContent = givers[n++ % 4]; document.getElementById('bar').style.width = (61 + n * 0.4) + '%' }, 1400)
})()
</script>`,
    act: async (v) => {
      await v.pause(900)
      await v.press('#eur-25')
      await v.pause(1400)
      await v.press('#donateButton')
      await v.pause(3800)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A forum fetches older replies as htmx does, and its select picks nothing out of the fragment',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 24px } .reply { border-left: 3px solid #ccd; padding: 6px 12px; margin: 8px 0; width: 560px }
  .htmx-request { opacity: .5 } .online { position: absolute; left: 680px; top: 40px; width: 200px }
</style>
<h2>Re: Sourdough does not rise</h2>
<div id="replies"><div class="reply">Try a warmer place.</div><div class="reply">Feed it twice a day, really.</div></div>
<button type="button" id="older" hx-get="/t/812/older" hx-target="#replies" hx-swap="beforeend" hx-select="#replies > .reply">Show 14 older replies</button>
<ul class="online" id="online"><li>crumb</li></ul>
<script>
(() => {
  document.querySelectorAll('[hx-get]').forEach((el) => el.addEventListener('click', async () => {
    const target = document.querySelector(el.getAttribute('hx-target'))
    el.classList.add('htmx-request')
    const res = await fetch(el.getAttribute('hx-get'), { headers: { 'HX-Request': 'true' } })
    const html = await res.text()
    el.classList.remove('htmx-request')
    const doc = new DOMParser().parseFromString('<body><template>' + html + '</template></body>', 'text/html')
    const picked = doc.querySelector('template').content.querySelectorAll(el.getAttribute('hx-select'))
    target.classList.add('htmx-swapping')
    target.append(...picked)
    target.classList.remove('htmx-swapping')
    target.classList.add('htmx-settling')
    setTimeout(() => target.classList.remove('htmx-settling'), 20)
  }))
  const people = ['crumb', 'rye_ann', 'levain', 'ovenlight', 'toast77']
  let n = 0
  setInterval(() => { n++; document.getElementById('online').innerHTML = people.slice(n % 3, n % 3 + 3).map((p) => '<li>' + p + '</li>').join('') }, 6100)
})()
</script>`,
    routes: { '/t/812/older': { after: 400, type: 'text/html', body: '<div class="reply">What flour?</div><div class="reply">Rye.</div>' } },
    act: async (v) => {
      await v.pause(1000)
      await v.press('#older')
      await v.pause(11500)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A sign-up wizard sits in a slider that prevents the default of each touch, so Continue never clicks',
    touch: true,
    html: `
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0; padding: 20px } .swiper { width: 420px; overflow: hidden; border: 1px solid #ccd; border-radius: 10px }
  .pane { padding: 20px } .primary { width: 100%; padding: 14px; background: #5b3df5; color: #fff; border: 0; border-radius: 8px; font-size: 16px; cursor: pointer }
  blockquote { color: #667; min-height: 50px }
</style>
<div class="swiper" id="wizard">
  <div class="pane"><small>Step 1 of 3</small><h2>Welcome, Kim!</h2><p>We have set up a workspace for you.</p><button type="button" class="primary" id="continue">Continue</button></div>
</div>
<blockquote id="quote">&ldquo;Saved us hours.&rdquo;</blockquote>
<script>
(() => {
  const wizard = document.getElementById('wizard')
  let x0 = 0
  wizard.addEventListener('touchstart', (e) => { x0 = e.touches[0].clientX; e.preventDefault() }, { passive: false })
  wizard.addEventListener('touchmove', (e) => { if (Math.abs(e.touches[0].clientX - x0) > 80) wizard.scrollLeft += 10 }, { passive: false })
  document.getElementById('continue').addEventListener('click', () => {
    wizard.innerHTML = '<div class="pane"><small>Step 2 of 3</small><h2>Invite your team</h2></div>'
  })
  const quotes = ['“Saved us hours.”', '“My whole team uses it.”', '“Support answers in minutes.”']
  let n = 0
  setInterval(() => { document.getElementById('quote').textContent = quotes[++n % 3] }, 1500)
})()
</script>`,
    act: async (v) => {
      await v.pause(1100)
      await v.tap('#continue')
      await v.pause(3800)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A library renews loans with a div in the role of a button that knows clicks but no keys',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 28px } li { display: flex; gap: 16px; padding: 8px 0; width: 520px; justify-content: space-between }
  .btn { border: 1px solid #357; padding: 6px 14px; border-radius: 4px; cursor: pointer } .btn:focus-visible { outline: 3px solid #fa0 }
</style>
<h2>Your loans</h2><p>University library · it is <span id="clock"></span></p>
<ul>
  <li><span>Molecular Biology of the Cell &ndash; due 3 Dec</span><div class="btn" role="button" tabindex="0" id="renew-1">Renew</div></li>
  <li><span>Flora of Central Europe &ndash; due 5 Dec</span><div class="btn" role="button" tabindex="0" id="renew-2">Renew</div></li>
</ul>
<script>
(() => {
  document.querySelectorAll('.btn').forEach((b) => b.addEventListener('click', () => {
    b.previousElementSibling.textContent = b.previousElementSibling.textContent.replace(/due.*/, 'due 2 Jan')
    b.remove()
  }))
  const tick = () => { document.getElementById('clock').textContent = new Date().toLocaleTimeString() }
  tick(); setInterval(tick, 1000)
})()
</script>`,
    act: async (v) => {
      await v.pause(900)
      await v.focus('#renew-2')
      await v.pause(700)
      await v.key('Enter')
      await v.pause(3800)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A photo app shares through a bridge only its own app has; in the browser there is just the ripple',
    touch: true,
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 18px } .pic { width: 400px; height: 260px; background: linear-gradient(#246, #fc9) }
  .ripple-btn { position: relative; overflow: hidden; border: 0; background: #eee; padding: 12px 22px; border-radius: 20px; touch-action: manipulation }
  .rip { position: absolute; width: 10px; height: 10px; border-radius: 50%; background: #0003; animation: rip .5s ease-out forwards; pointer-events: none }
  @keyframes rip { to { transform: scale(20); opacity: 0 } }
</style>
<div class="pic"></div>
<p><span id="likes">204</span> likes · <span id="seen">1,310</span> views</p>
<button type="button" class="ripple-btn" id="share">Share</button>
<script>
(() => {
  const b = document.getElementById('share')
  b.addEventListener('pointerdown', (e) => {
    const r = b.getBoundingClientRect()
    const s = document.createElement('span')
    s.className = 'rip'
    s.style.left = (e.clientX - r.left) + 'px'
    s.style.top = (e.clientY - r.top) + 'px'
    b.append(s)
    setTimeout(() => s.remove(), 550)
  })
  b.addEventListener('click', () => {
    if (window.PhotoAppBridge && window.PhotoAppBridge.share) window.PhotoAppBridge.share(location.href)
  })
  let n = 204
  setInterval(() => { document.getElementById('likes').textContent = String(++n); document.getElementById('seen').textContent = '1,' + (n * 3 - 302) }, 1300)
})()
</script>`,
    act: async (v) => {
      await v.pause(1200)
      await v.tap('#share')
      await v.pause(3800)
    },
    expected: ['deadClick'],
  },
  // ————————————————————————————————————————————————————————————————— form loops
  {
    name: 'A sign-up swallows the native bubbles to draw its own, and draws them nowhere',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 28px } form { width: 380px } label { display: block; margin: 10px 0 } input { width: 100%; padding: 9px; box-sizing: border-box }
  button { padding: 11px 22px; background: #111; color: #fff; border: 0; border-radius: 6px; cursor: pointer }
</style>
<h2>Start your free trial</h2><p id="trust">Trusted by 4,000 teams</p>
<form id="signup">
  <label class="fld">Work email <input type="email" id="mail" name="email" required><span class="fld-error"></span></label>
  <label class="fld">Password <input type="password" id="pass" name="password" required pattern="(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9]{14,}"><span class="fld-error"></span></label>
  <button id="create">Create account</button>
</form>
<script>
(() => {
  const form = document.getElementById('signup')
  form.addEventListener('invalid', (e) => {
    e.preventDefault()
    const slot = e.target.closest('.field')
    if (slot) slot.querySelector('.field__error').textContent = e.target.validationMessage
  }, true)
  form.addEventListener('submit', (e) => { e.preventDefault(); form.innerHTML = '<h3>Check your inbox</h3>' })
  const lines = ['Trusted by 4,000 teams', 'No credit card needed', 'Cancel any time']
  let n = 0
  setInterval(() => { document.getElementById('trust').textContent = lines[++n % 3] }, 1800)
})()
</script>`,
    act: async (v) => {
      await v.pause(800)
      await v.fill('#mail', 'kim@firm.example')
      await v.fill('#pass', 'sunshine24')
      await v.press('#create')
      await v.pause(3000)
      await v.fill('#pass', 'Sunshine24')
      await v.press('#create')
      await v.pause(3000)
      await v.fill('#pass', 'Sunshine-2024')
      await v.press('#create')
      await v.pause(3500)
    },
    expected: ['formLoop'],
    allowed: ['deadClick', 'fieldLoop'],
  },
  {
    name: 'A university application cannot be handed in, as a required field lies in a panel that is not shown',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 24px } form { width: 460px } label { display: block; margin: 8px 0 } input[type=text], input[type=email] { width: 100%; padding: 8px; box-sizing: border-box }
  .panel.is-hidden { display: none } button { padding: 10px 20px }
</style>
<h2>Application · winter term</h2><p>Deadline in <span id="left"></span></p>
<form id="apply">
  <label>Full name <input type="text" id="fn" name="fullname" required></label>
  <label>Email <input type="email" id="em" name="email" required></label>
  <label><input type="radio" name="origin_of" id="home" checked> School in this country</label>
  <label><input type="radio" name="origin_of" id="abroad"> School abroad</label>
  <div class="panel is-hidden" id="abroad-panel"><label>Recognition number <input type="text" name="recog" required></label></div>
  <label><input type="checkbox" id="news"> Tell me about open days</label>
  <button id="hand-in">Submit application</button>
</form>
<script>
(() => {
  document.getElementById('abroad').addEventListener('change', () => document.getElementById('abroad-panel').classList.remove('is-hidden'))
  document.getElementById('home').addEventListener('change', () => document.getElementById('abroad-panel').classList.add('is-hidden'))
  document.getElementById('apply').addEventListener('submit', (e) => { e.preventDefault(); e.target.innerHTML = '<p>Thank you! Your application number is 88213.</p>' })
  let s = 86400 * 3
  const tick = () => { s--; document.getElementById('left').textContent = Math.floor(s / 3600) + ' h ' + Math.floor(s / 60) % 60 + ' min ' + s % 60 + ' s' }
  tick(); setInterval(tick, 1000)
})()
</script>`,
    act: async (v) => {
      await v.pause(900)
      await v.fill('#fn', 'Nora Lind')
      await v.fill('#em', 'nora@mail.example')
      await v.press('#hand-in')
      await v.pause(3400)
      await v.press('#news')
      await v.pause(500)
      await v.press('#hand-in')
      await v.pause(3600)
      await v.press('#hand-in')
      await v.pause(3600)
    },
    expected: ['formLoop'],
    allowed: ['deadClick'],
  },
  {
    name: 'A plumber asks for a call back through a form posted to a hidden frame, which always comes back with the phone refused',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 26px } .gform_wrapper { width: 440px } .gfield { margin: 10px 0 } .gfield input { width: 100%; padding: 8px; box-sizing: border-box }
  .gform_validation_errors, .validation_message { color: #c02b0a } .gform_ajax_spinner { width: 14px; height: 14px; display: inline-block; border: 2px solid #999; border-top-color: transparent; border-radius: 50%; margin-left: 8px }
</style>
<h2>Klempner Brandt &ndash; we call you back</h2>
<div id="gform_wrapper_3" class="gform_wrapper"><form method="post" enctype="multipart/form-data" target="gform_ajax_frame_3" id="gform_3" action="/callback/">
  <div class="gfield"><label for="input_3_1">Name</label><input name="input_1" id="input_3_1" type="text"></div>
  <div class="gfield"><label for="input_3_2">Phone</label><input name="input_2" id="input_3_2" type="tel"></div>
  <input type="submit" id="gform_submit_button_3" class="gform_button" value="Request call back">
</form></div>
<iframe style="display:none" src="about:blank" name="gform_ajax_frame_3" id="gform_ajax_frame_3" title="Ajax frame"></iframe>
<p>Emergency service: <span id="duty">van 2 is on its way in Altona</span></p>
<script>
(() => {
  const frame = document.getElementById('gform_ajax_frame_3')
  const wrap = document.getElementById('gform_wrapper_3')
  document.addEventListener('submit', (e) => {
    if (e.target.id !== 'gform_3') return
    const s = document.createElement('span')
    s.className = 'gform_ajax_spinner'
    document.getElementById('gform_submit_button_3').after(s)
  })
  frame.addEventListener('load', () => {
    const back = frame.contentDocument && frame.contentDocument.getElementById('gform_wrapper_3')
    if (!back) return
    wrap.innerHTML = back.innerHTML
    wrap.className = back.className
  })
  const vans = ['van 1 is free', 'van 3 is in Eimsbüttel', 'van 2 is on its way in Altona']
  let n = 0
  setInterval(() => { document.getElementById('duty').textContent = vans[n++ % 3] }, 1700)
})()
</script>`,
    routes: {
      '/callback/': {
        after: 400,
        type: 'text/html; charset=utf-8',
        body: `<!doctype html><html><head><meta charset="utf-8"></head><body class="GF_AJAX_POSTBACK"><div id="gform_wrapper_3" class="gform_wrapper gform_validation_error"><form method="post" enctype="multipart/form-data" target="gform_ajax_frame_3" id="gform_3" action="/callback/">
<div class="gform_validation_errors"><h4>There was a problem with your submission. Please review the fields below.</h4></div>
<div class="gfield"><label for="input_3_1">Name</label><input name="input_1" id="input_3_1" type="text" value="Ole Petersen"></div>
<div class="gfield gfield_error"><label for="input_3_2">Phone</label><input name="input_2" id="input_3_2" type="tel" aria-invalid="true" value=""><div class="validation_message">Please enter a valid phone number.</div></div>
<input type="submit" id="gform_submit_button_3" class="gform_button" value="Request call back"></form></div></body></html>`,
      },
    },
    act: async (v) => {
      await v.pause(1000)
      await v.fill('#input_3_1', 'Ole Petersen')
      await v.fill('#input_3_2', '0171 5550101')
      await v.press('#gform_submit_button_3')
      await v.pause(2800)
      await v.fill('#input_3_2', '+49 171 5550101')
      await v.press('#gform_submit_button_3')
      await v.pause(2800)
      await v.fill('#input_3_2', '01715550101')
      await v.press('#gform_submit_button_3')
      await v.pause(2500)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'An energy supplier refuses each spelling of a meter reading with a 422 and an error under the field',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 26px } mat-form-field { display: block; width: 340px } input { width: 100%; padding: 10px; box-sizing: border-box } .mat-error { display: block; color: #f44336; font-size: 13px }
  .ng-invalid.ng-touched { border: 2px solid #f44336 } button { margin-top: 14px; padding: 10px 20px }
</style>
<h2>Send in your meter reading</h2>
<form class="ng-untouched ng-pristine" id="meter" novalidate>
  <mat-form-field><label for="kwh">Reading in kWh</label><input id="kwh" class="ng-untouched" inputmode="decimal" autocomplete="off"><span id="slot"></span></mat-form-field>
  <button id="send">Send</button>
</form>
<p>Green power in the grid: <span id="share">48</span> %</p>
<script>
(() => {
  const form = document.getElementById('meter'), kwh = document.getElementById('kwh'), slot = document.getElementById('slot')
  kwh.addEventListener('input', () => { slot.textContent = ''; kwh.classList.remove('ng-invalid') })
  form.addEventListener('submit', async (e) => {
    e.preventDefault()
    const res = await fetch('/api/readings', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ reading: kwh.value }) })
    if (res.ok) { form.innerHTML = '<p>Thank you, we have your reading.</p>'; return }
    const data = await res.json()
    kwh.className = 'ng-invalid ng-touched'
    slot.innerHTML = '<span class="mat-error" role="alert">' + data.errors.reading[0] + '</span>'
  })
  setInterval(() => { document.getElementById('share').textContent = String(40 + Math.floor(Math.random() * 20)) }, 1500)
})()
</script>`,
    routes: { '/api/readings': { after: 300, status: 422, type: 'application/json', body: '{"errors":{"reading":["The reading is not valid."]}}' } },
    act: async (v) => {
      await v.pause(900)
      await v.fill('#kwh', '48213,7')
      await v.press('#send')
      await v.pause(2900)
      await v.fill('#kwh', '48213.7')
      await v.press('#send')
      await v.pause(2900)
      await v.fill('#kwh', '48213')
      await v.press('#send')
      await v.pause(2500)
    },
    expected: ['formLoop'],
    allowed: ['errorClick', 'fieldLoop'],
  },
  {
    name: 'A rowing club empties its membership form without a word and has taken nobody in',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 26px } form { width: 380px } label { display: block; margin: 10px 0 } input { width: 100%; padding: 9px; box-sizing: border-box } button { padding: 10px 20px }
</style>
<h2>Join the rowing club</h2>
<form id="join" novalidate>
  <label>Name <input id="who" autocomplete="off"></label>
  <label>Email <input id="where" type="email" autocomplete="off"></label>
  <button id="become">Become a member</button>
</form>
<div id="welcome"></div>
<p>River level <span id="level">212</span> cm</p>
<script>
(() => {
  const form = document.getElementById('join')
  form.addEventListener('submit', async (e) => {
    e.preventDefault()
    const res = await fetch('/api/members', { method: 'POST', body: JSON.stringify({ who: document.getElementById('who').value }) })
    const data = await res.json()
    form.reset()
    if (data.state === 'joined') document.getElementById('welcome').textContent = 'Welcome aboard!'
  })
  let n = 212
  setInterval(() => { n += n % 2 ? 3 : -1; document.getElementById('level').textContent = String(n) }, 8000)
})()
</script>`,
    routes: { '/api/members': { after: 450, type: 'application/json', body: '{"state":"rejected","reason":"quota"}' } },
    act: async (v) => {
      await v.pause(900)
      for (let i = 0; i < 3; i++) {
        await v.fill('#who', 'Tom Hale')
        await v.fill('#where', 'tom@mail.example')
        await v.press('#become')
        await v.pause(2900)
      }
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A car rental answers each search with the same toast that passes by, whatever station is chosen',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 26px } form { width: 460px } label { margin-right: 14px } input[type=date] { padding: 8px } button { margin-top: 16px; padding: 10px 22px; background: #1677ff; color: #fff; border: 0; border-radius: 6px; cursor: pointer }
  .ant-message { position: fixed; top: 8px; left: 0; width: 100%; text-align: center; pointer-events: none; z-index: 1010 } .ant-message-notice-content { display: inline-block; padding: 9px 12px; background: #fff; border-radius: 8px; box-shadow: 0 6px 16px #0003 }
</style>
<h2>Rent a car</h2>
<form class="ant-form" id="rent" novalidate>
  <p>Station <label><input type="radio" name="station" id="st-air" value="air" checked> Airport</label><label><input type="radio" name="station" id="st-rail" value="rail"> Railway station</label><label><input type="radio" name="station" id="st-town" value="town"> Town centre</label></p>
  <p>From <input type="date" value="2030-05-02"> to <input type="date" value="2030-05-06"></p>
  <button class="ant-btn" id="find-cars"><span>Show cars</span></button>
</form>
<p id="deal">From 19 &euro; a day</p>
<script>
(() => {
  let box = null
  function message(text) {
    if (!box) { box = document.createElement('div'); box.className = 'ant-message'; document.body.append(box) }
    const n = document.createElement('div')
    n.className = 'ant-message-notice'
    n.innerHTML = '<div class="ant-message-notice-content"><div class="ant-message-custom-content ant-message-error"><span class="anticon anticon-close-circle">&#10006;</span> <span>' + text + '</span></div></div>'
    box.append(n)
    setTimeout(() => n.remove(), 2600)
  }
  document.getElementById('rent').addEventListener('submit', (e) => {
    e.preventDefault()
    const values = new FormData(e.target)
    Promise.resolve().then(() => { if (!values.get('driverAge')) throw new Error('driverAge') }).catch(() => setTimeout(() => message('Please check your input'), 40))
  })
  const deals = ['From 19 € a day', 'Free second driver', 'Electric cars with full battery']
  let k = 0
  setInterval(() => { document.getElementById('deal').textContent = deals[++k % 3] }, 2000)
})()
</script>`,
    act: async (v) => {
      await v.pause(1000)
      await v.press('#find-cars')
      await v.pause(3000)
      await v.press('#st-rail')
      await v.pause(500)
      await v.press('#find-cars')
      await v.pause(3000)
      await v.press('#st-town')
      await v.pause(500)
      await v.press('#find-cars')
      await v.pause(2500)
    },
    expected: ['formLoop'],
  },
  // ————————————————————————————————————————————————————————————————— rage
  {
    name: 'A restaurant finds tables into a state it mutates in place, so the view bails out of rendering',
    html: `
<style>
  body { font: 16px/1.5 Georgia, serif; margin: 0; padding: 28px; background: #fbf7f0 } select { padding: 8px } .find { margin-left: 8px; padding: 9px 20px; background: #7a2e1d; color: #fff; border: 0; cursor: pointer }
</style>
<h2>Trattoria Sole &ndash; reserve a table</h2>
<label>Guests <select id="guests"><option>2</option><option>3</option><option>4</option></select></label>
<button type="button" class="find" id="find-table">Find a table</button>
<div id="slots"></div>
<p id="buzz">Booked 3 times today</p>
<script>
(() => {
  let state = { slots: [] }
  function view() {
    document.getElementById('slots').innerHTML = state.slots.map((s) => '<button type="button">' + s + '</button>').join(' ')
  }
  function setState(next) {
    if (Object.is(next, state)) return
    state = next
    view()
  }
  document.getElementById('find-table').addEventListener('click', () => {
    state.slots.push('18:30', '20:00')
    setState(state)
  })
  view()
  let n = 3
  setInterval(() => { n++; document.getElementById('buzz').innerHTML = 'Booked <b>' + n + '</b> times today' }, 900)
})()
</script>`,
    act: async (v) => {
      await v.pause(1000)
      await v.press('#find-table', { times: 4, gap: 380 })
      await v.pause(3800)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A ticket shop spins for a blink at each press and the basket stays at nought',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 26px } .row { display: flex; gap: 20px; align-items: center; width: 560px; justify-content: space-between; border-bottom: 1px solid #ddd; padding: 12px 0 }
  .buy { background: #026cdf; color: #fff; border: 0; padding: 10px 18px; border-radius: 4px; cursor: pointer; min-width: 150px } .buy .dot { display: none } .buy.busy .dot { display: inline-block; width: 10px; height: 10px; border-radius: 50%; background: #fff; animation: p .4s infinite alternate } @keyframes p { to { opacity: .2 } }
</style>
<p>Basket: <b id="basket">0</b> tickets</p>
<h2>The Foxgloves · Live 2030</h2>
<div class="row"><span>Standing &ndash; 49 &euro;</span><button type="button" class="buy" id="buy">Add to basket <i class="dot"></i></button></div>
<p>Sale ends in <span id="rest">09:59</span></p>
<script>
(() => {
  const b = document.getElementById('buy')
  b.addEventListener('click', async () => {
    b.classList.add('busy')
    const data = await (await fetch('/cart/add.json', { method: 'POST', body: 'seat=standing' })).json()
    b.classList.remove('busy')
    document.getElementById('basket').textContent = String(data.basket)
  })
  let s = 599
  setInterval(() => { s--; document.getElementById('rest').textContent = '0' + Math.floor(s / 60) + ':' + String(s % 60).padStart(2, '0') }, 1000)
})()
</script>`,
    routes: { '/cart/add.json': { after: 200, type: 'application/json', body: '{"added":0,"basket":0}' } },
    act: async (v) => {
      await v.pause(1000)
      await v.press('#buy', { times: 4, gap: 560 })
      await v.pause(4000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A forum answers each of four impatient upvotes with the same snackbar that something went wrong',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 26px } .post { display: flex; gap: 16px; width: 600px } .vote { border: 1px solid #ccc; background: #fff; border-radius: 50%; width: 44px; height: 44px; cursor: pointer; font-size: 18px }
  .MuiSnackbar-root { position: fixed; left: 24px; bottom: 24px } .MuiAlert-root { background: #d32f2f; color: #fff; padding: 10px 16px; border-radius: 4px }
</style>
<h2>Which tyres for gravel?</h2>
<div class="post"><div><button type="button" class="vote" id="up" aria-label="Upvote">&#9650;</button><div id="score">17</div></div><p>40 mm, tubeless, and do not look back. Run them at 2.5 bar in the dry.</p></div>
<p id="typing">wheelie is typing…</p>
<script>
(() => {
  let snack = null, timer = 0
  function alertOnce(text) {
    if (snack) snack.remove()
    clearTimeout(timer)
    snack = document.createElement('div')
    snack.className = 'MuiSnackbar-root'
    snack.innerHTML = '<div class="MuiAlert-root MuiAlert-filledError" role="alert"><div class="MuiAlert-message">' + text + '</div></div>'
    document.body.append(snack)
    timer = setTimeout(() => { snack.remove(); snack = null }, 4000)
  }
  document.getElementById('up').addEventListener('click', async () => {
    const res = await fetch('/api/posts/99/vote', { method: 'POST' })
    if (!res.ok) { alertOnce('Something went wrong. Please try again.'); return }
    document.getElementById('score').textContent = '18'
  })
  let n = 0
  setInterval(() => { document.getElementById('typing').textContent = ++n % 2 ? '' : 'wheelie is typing…' }, 1500)
})()
</script>`,
    routes: { '/api/posts/99/vote': { after: 120, status: 500, type: 'application/json', body: '{"error":"internal"}' } },
    act: async (v) => {
      await v.pause(1000)
      await v.press('#up', { times: 4, gap: 450 })
      await v.pause(3500)
    },
    expected: ['rageClick'],
    allowed: ['errorClick'],
  },
  {
    name: 'A small shop binds its menu button twice, so each tap opens and shuts the drawer in one breath',
    touch: true,
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 0 } header { display: flex; align-items: center; gap: 14px; padding: 12px 16px; border-bottom: 1px solid #ddd } .burger { width: 48px; height: 48px; border: 0; background: none; font-size: 22px; touch-action: manipulation }
  .drawer { position: fixed; left: 0; top: 73px; width: 280px; height: 400px; background: #fff; box-shadow: 2px 2px 8px #0003; transform: translateX(-300px) } .menu-open .drawer { transform: none } .slide { margin: 16px; height: 140px; background: #e9dfd0; padding: 16px }
</style>
<div id="shopify-section-header"><header><button type="button" class="burger" id="burger" aria-expanded="false" aria-controls="drawer" aria-label="Menu">&#9776;</button><b>Wool &amp; Needle</b></header></div>
<nav class="drawer" id="drawer"><p>Yarns</p><p>Patterns</p><p>Sale</p></nav>
<div class="slide" id="slide">New: merino in 14 colours</div>
<script>
(() => {
  class MenuDrawer {
    constructor(root) {
      this.button = root.querySelector('.burger')
      this.button.addEventListener('click', () => this.toggle())
    }
    toggle() {
      const opened = document.body.classList.toggle('menu-open')
      this.button.setAttribute('aria-expanded', String(opened))
    }
  }
  const init = () => { new MenuDrawer(document.getElementById('shopify-section-header')) }
  init()
  document.addEventListener('shopify:section:load', init)
  document.dispatchEvent(new Event('shopify:section:load'))
  const slides = ['New: merino in 14 colours', 'Free postage from 40 €', 'Knitting night on Thursday']
  let n = 0
  setInterval(() => { document.getElementById('slide').textContent = slides[++n % 3] }, 1600)
})()
</script>`,
    act: async (v) => {
      await v.pause(1000)
      await v.tap('#burger', { times: 4, gap: 420 })
      await v.pause(3800)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A plan page morphs itself after each press into the very same plan page',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 26px } .plans { display: flex; gap: 16px } .plan { border: 1px solid #ccd; border-radius: 10px; padding: 18px; width: 220px } .btn-up { background: #111; color: #fff; border: 0; padding: 10px 16px; border-radius: 6px; cursor: pointer }
</style>
<h2>Settings &rsaquo; Plan</h2>
<div id="component" wire:id="Xk2"></div>
<p>Storage used: <span id="gb">3.10</span> GB</p>
<script>
(() => {
  const box = document.getElementById('component')
  const html = '<div class="plans"><div class="plan"><h3>Starter</h3><p>Your plan</p></div><div class="plan"><h3>Team</h3><p>12 € a seat</p><button type="button" class="btn-up" wire:click="upgrade">Switch to Team</button></div></div>'
  box.innerHTML = html
  box.addEventListener('click', async (e) => {
    if (!e.target.closest('.btn-up')) return
    const answer = await (await fetch('/livewire/update', { method: 'POST', body: '{"call":"upgrade"}' })).json()
    box.innerHTML = answer.same ? html : ''
  })
  let n = 3.1
  setInterval(() => { n += 0.01; document.getElementById('gb').textContent = n.toFixed(2) }, 1100)
})()
</script>`,
    routes: { '/livewire/update': { after: 110, type: 'application/json', body: '{"same":true}' } },
    act: async (v) => {
      await v.pause(1000)
      await v.press('.btn-up', { times: 4, gap: 420 })
      await v.pause(3800)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  // ————————————————————————————————————————————————————————————————— error bursts
  {
    name: 'A fitness dashboard syncs and its three widgets break each in its own way',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 26px } .grid { display: flex; gap: 14px } .w { border: 1px solid #ddd; border-radius: 10px; padding: 16px; width: 180px } button { padding: 10px 18px }
</style>
<h2>Today</h2>
<button type="button" id="sync">Sync watch</button>
<div class="grid"><div class="w">Steps<br><b id="steps">4,210</b></div><div class="w">Sleep<br><b id="sleep">6 h 50</b></div><div class="w">Heart<br><b id="heart">61 bpm</b></div></div>
<p id="clock"></p>
<script>
(() => {
  async function steps() {
    const d = await (await fetch('/api/steps')).json()
    document.getElementById('steps').textContent = d.days.map((x) => x.n).join()
  }
  async function sleep() {
    const d = await (await fetch('/api/sleep')).json()
    document.getElementById('sleep').textContent = d.hours + ' h'
  }
  async function heart() {
    const res = await fetch('/api/heart')
    if (!res.ok) { console.warn('heart', res.status); return }
    document.getElementById('heart').textContent = (await res.json()).bpm + ' bpm'
  }
  document.getElementById('sync').addEventListener('click', () => { steps(); sleep(); heart() })
  setInterval(() => { document.getElementById('clock').textContent = new Date().toLocaleTimeString() }, 1000)
})()
</script>`,
    routes: {
      '/api/steps': { after: 150, type: 'application/json', body: '{"data":{"n":5120}}' },
      '/api/sleep': { after: 300, type: 'text/html', body: '<!doctype html><title>Maintenance</title>' },
      '/api/heart': { after: 500, status: 502, type: 'text/plain', body: 'bad gateway' },
    },
    act: async (v) => {
      await v.pause(1100)
      await v.press('#sync')
      await v.pause(3800)
    },
    knownLimit: 'A body that is no JSON is an unhandled rejection of which Chromium tells the page nothing.',
    expected: ['errorBurst'],
    allowed: ['errorClick'],
  },
  {
    name: 'A smart home refuses three devices one after another, each with an alert of its own',
    touch: true,
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 22px; background: #f2f4f7 } .dev { display: flex; justify-content: space-between; align-items: center; width: 380px; background: #fff; padding: 14px; margin: 8px 0; border-radius: 10px }
  .sw { width: 56px; height: 32px; border-radius: 16px; border: 0; background: #bbb; touch-action: manipulation } .sw[aria-checked=true] { background: #2b8a3e } .toasts { position: fixed; right: 20px; bottom: 20px; width: 320px } .toast { background: #b00020; color: #fff; padding: 12px; margin-top: 8px; border-radius: 6px }
</style>
<h2>Home</h2>
<div class="dev">Kitchen lamp <button type="button" class="sw" role="switch" aria-checked="false" id="lamp" aria-label="Kitchen lamp"></button></div>
<div class="dev">Bathroom heating <button type="button" class="sw" role="switch" aria-checked="false" id="heat" aria-label="Bathroom heating"></button></div>
<div class="dev">Garage door <button type="button" class="sw" role="switch" aria-checked="false" id="gate" aria-label="Garage door"></button></div>
<p>Inside <span id="deg">20.4</span> &deg;C</p>
<div class="toasts"></div>
<script>
(() => {
  function toast(text) {
    const t = document.createElement('div')
    t.className = 'toast toast-error'
    t.setAttribute('role', 'alert')
    t.textContent = text
    document.querySelector('.toasts').append(t)
    setTimeout(() => t.remove(), 6000)
  }
  document.querySelectorAll('.sw').forEach((s) => s.addEventListener('click', async () => {
    const data = await (await fetch('/hub/' + s.id, { method: 'POST' })).json()
    if (data.error) { toast(data.error); return }
    s.setAttribute('aria-checked', 'true')
  }))
  setInterval(() => { document.getElementById('deg').textContent = (20 + Math.random()).toFixed(1) }, 1900)
})()
</script>`,
    routes: {
      '/hub/lamp': { after: 350, type: 'application/json', body: '{"error":"Error: the kitchen lamp cannot be reached."}' },
      '/hub/heat': { after: 450, type: 'application/json', body: '{"error":"Could not switch the heating: the gateway timed out."}' },
      '/hub/gate': { after: 300, type: 'application/json', body: '{"error":"Garage door failed: motor blocked (code 17)."}' },
    },
    act: async (v) => {
      await v.pause(1000)
      await v.tap('#lamp')
      await v.pause(2100)
      await v.tap('#heat')
      await v.pause(2100)
      await v.tap('#gate')
      await v.pause(3000)
    },
    expected: ['errorBurst'],
    allowed: ['errorClick'],
  },
  {
    name: 'A course platform comes up broken: one service unavailable, one connection cut, one script thrown off',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 26px } nav button { padding: 10px 16px; border: 0; border-bottom: 3px solid transparent; background: none; cursor: pointer } nav button[aria-selected=true] { border-color: #06c } .sk { width: 420px; height: 18px; background: #eee; margin: 10px 0 }
</style>
<h2>My learning</h2>
<nav role="tablist"><button type="button" role="tab" id="tab-courses" aria-selected="true">Courses</button><button type="button" role="tab" id="tab-certs" aria-selected="false">Certificates</button></nav>
<section id="view"><div class="sk"></div><div class="sk"></div><div class="sk"></div></section>
<script>
(() => {
  const view = document.getElementById('view')
  setTimeout(async () => {
    const res = await fetch('/api/v1/enrolments')
    if (!res.ok) view.innerHTML = '<p>Your courses are not available at the moment.</p>'
  }, 900)
  setTimeout(() => { fetch('/api/v1/progress').catch((e) => console.error('progress', e)) }, 1000)
  setTimeout(() => { const settings = undefined; settings.locale.toLowerCase() }, 1500)
  setTimeout(async () => {
    const res = await fetch('/api/v1/calendar')
    if (!res.ok) throw new Error('calendar feed ' + res.status)
  }, 1800)
  document.getElementById('tab-certs').addEventListener('click', (e) => {
    document.getElementById('tab-courses').setAttribute('aria-selected', 'false')
    e.currentTarget.setAttribute('aria-selected', 'true')
    view.innerHTML = '<ul><li>First aid, 2028</li><li>Spreadsheet basics, 2029</li></ul>'
  })
})()
</script>`,
    routes: {
      '/api/v1/enrolments': { after: 250, status: 503, type: 'application/json', body: '{}' },
      '/api/v1/progress': { after: 200, breaks: true },
      '/api/v1/calendar': { after: 200, status: 500, type: 'application/json', body: '{}' },
    },
    act: async (v) => {
      await v.pause(4800)
      await v.press('#tab-certs')
      await v.pause(2000)
    },
    expected: ['errorBurst'],
  },
  // ————————————————————————————————————————————————————————————————— one of each other kind
  {
    name: 'A file store cannot bring a file back from the bin and tells only its console',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 26px } .file { display: flex; justify-content: space-between; width: 520px; padding: 10px; border-bottom: 1px solid #eee } .file button { border: 0; background: none; color: #0061fe; cursor: pointer; padding: 6px 10px }
</style>
<h2>Deleted files</h2>
<div class="file"><span>Thesis-final-2.docx</span><button type="button" id="restore-1">Restore</button></div>
<div class="file"><span>IMG_2041.jpg</span><button type="button" id="restore-2">Restore</button></div>
<p>Uploading <span id="pct">12</span> %</p>
<script>
(() => {
  document.querySelectorAll('.file button').forEach((b) => b.addEventListener('click', async () => {
    try {
      const res = await fetch('/api/trash/restore', { method: 'POST', body: b.id })
      if (!res.ok) throw new Error('restore ' + res.status)
      b.closest('.file').remove()
    } catch (e) {
      console.error(e)
    }
  }))
  let n = 12
  setInterval(() => { document.getElementById('pct').textContent = String(n = n < 99 ? n + 1 : 1) }, 700)
})()
</script>`,
    routes: { '/api/trash/restore': { after: 280, status: 500, type: 'application/json', body: '{"error":"storage"}' } },
    act: async (v) => {
      await v.pause(1000)
      await v.press('#restore-1')
      await v.pause(3500)
    },
    expected: ['errorClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A tariff comparison says that it is comparing and needs more than four seconds',
    touch: true,
    html: `
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0; padding: 22px } .go { padding: 14px 22px; background: #f80; border: 0; border-radius: 6px; font-size: 16px; touch-action: manipulation } .tariff { border: 1px solid #ddd; width: 420px; padding: 12px; margin-top: 8px }
</style>
<h2>Power for 2 people in Kiel</h2><p>2,400 kWh a year</p>
<button type="button" class="go" id="compare">Compare tariffs</button>
<div id="list"></div>
<script>
(() => {
  const b = document.getElementById('compare')
  b.addEventListener('click', async () => {
    b.textContent = 'Comparing tariffs, please wait…'
    b.setAttribute('aria-busy', 'true')
    const all = await (await fetch('/api/tariffs')).json()
    b.textContent = 'Compare tariffs'
    b.removeAttribute('aria-busy')
    document.getElementById('list').innerHTML = all.map((t) => '<div class="tariff"><b>' + t.name + '</b> ' + t.eur + ' € a month</div>').join('')
  })
})()
</script>`,
    routes: { '/api/tariffs': { after: 4300, type: 'application/json', body: '[{"name":"Küstenstrom","eur":71},{"name":"Windkraft 12","eur":68},{"name":"Stadtwerke Basis","eur":79}]' } },
    act: async (v) => {
      await v.pause(1000)
      await v.tap('#compare')
      await v.pause(6500)
    },
    expected: ['slowClick'],
  },
  {
    name: 'An online course never learns that the video was watched, and its Continue stays grey in a disabled fieldset',
    html: `
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; padding: 26px } .video { width: 560px; height: 280px; background: #222; color: #fff; display: flex; align-items: flex-end } .video i { display: block; height: 6px; background: #f33; width: 96% }
  fieldset { border: 0; padding: 0; margin: 16px 0 } fieldset button { padding: 12px 24px; background: #06c; color: #fff; border: 0; border-radius: 6px } fieldset:disabled button { background: #ccd; color: #889 }
</style>
<h2>2.3 Safety at work</h2>
<div class="video"><i id="bar"></i></div>
<fieldset disabled id="gate"><button type="button" id="continue">Continue</button></fieldset>
<p>Notes saved <span id="saved">0</span> s ago</p>
<script>
(() => {
  document.addEventListener('video-ended', () => { document.getElementById('gate').disabled = false })
  document.getElementById('continue').addEventListener('click', () => { document.querySelector('h2').textContent = '2.4 Fire drill' })
  let w = 96, n = 0
  const run = setInterval(() => { w = Math.min(100, w + 2); document.getElementById('bar').style.width = w + '%'; if (w === 100) { clearInterval(run); document.dispatchEvent(new Event('videoended')) } }, 400)
  setInterval(() => { n = (n + 1) % 30; document.getElementById('saved').textContent = String(n) }, 1000)
})()
</script>`,
    act: async (v) => {
      await v.pause(1800)
      await v.press('#continue')
      await v.pause(1900)
      await v.press('#continue')
      await v.pause(3000)
    },
    expected: ['disabledClick'],
  },
]
