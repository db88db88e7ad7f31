import type { Situation } from '../situation.ts'
import type { PressOptions, Visitor } from '../visitor.ts'
import { carousel, clock, PICTURE, tone } from './pieces.ts'

const quick = (options: PressOptions = {}) => (visitor: Visitor): Promise<void> => visitor.press('#go', { times: 6, gap: 130, ...options })

/** Several things, one after the other, quickly. */
const inTurn = (selectors: readonly string[], gap = 130) => async (visitor: Visitor): Promise<void> => {
  for (const selector of selectors) {
    await visitor.press(selector)
    await visitor.pause(gap - 60)
  }
}

const BUTTON = '<button id="go">Next</button>'

/** A button whose presses count up, by this script; `n` is the count. */
const counts = (script: string, html = '<output id="out">0</output>'): string => `${BUTTON}${html}<script>let n = 0; go.onclick = () => { n++; ${script} }</script>`

const calm1 = (name: string, html: string, act: Situation['act'] = quick(), more: Partial<Situation> = {}): Situation => ({ name, html, act, expected: [], ...more })

/** Quick presses of people who get what they want. Nothing may be told. */
export const calm: readonly Situation[] = [
  // A moment later, and nothing says why.
  calm1('a count over 300 ms, beside a clock that has ticked once', `${clock(1000)}${counts('setTimeout(() => { out.textContent = n }, 300)')}`, async (visitor) => { await visitor.waitFor('ticks === 1'); await quick({ times: 5, gap: 420 })(visitor) }, { watch: 9000 }),
  calm1('a count that takes between 100 and 500 ms, pressed in time', counts('const now = n; setTimeout(() => { out.textContent = now }, [300, 120, 480, 210, 350][n - 1])'), quick({ times: 5, gap: 500 }), { watch: 9000 }),
  calm1('messages that each hold an empty place for an error', counts("out.insertAdjacentHTML('beforeend', `<div class=message><p>${n}</p><span class=message__error></span><b class=error-note hidden>Not sent</b></div>`)", '<div id="out"></div>')),

  // Each press is answered at once.
  calm1('a stepper', counts('out.textContent = n')),
  calm1('a stepper, very quick', counts('out.textContent = n'), quick({ times: 10, gap: 85, hold: 30 })),
  calm1('a stepper, by a finger', counts('out.textContent = n'), (visitor) => visitor.tap('#go', { times: 6, gap: 130 }), { touch: true }),
  calm1('a stepper, by the space bar', counts('out.textContent = n'), async (visitor) => { await visitor.focus('#go'); await visitor.key(' ', { times: 6, gap: 130 }) }),
  calm1('a stepper that sets a value', counts('out.value = n', '<input id="out" value="0">')),
  calm1('a stepper up and down', `<button id="less">-</button><output id="out">5</output><button id="more">+</button><script>let n = 5; less.onclick = () => { out.textContent = --n }; more.onclick = () => { out.textContent = ++n }</script>`, inTurn(['#more', '#more', '#more', '#less', '#less', '#more'])),
  calm1('the months of a calendar, by an arrow without words', '<button id="go"><svg width="16" height="16"><path d="M0 0L16 8L0 16z"/></svg></button><table><caption id="month">1</caption><tbody id="days"></tbody></table><script>let n = 1; go.onclick = () => { month.textContent = ++n; days.innerHTML = Array.from({ length: 5 }, (_, w) => "<tr>" + Array.from({ length: 7 }, (_, d) => "<td>" + (n * 31 + w * 7 + d) % 31).join("")).join("") }</script>'),
  calm1('a carousel, by its arrow', counts('slides.children[(n - 1) % 3].className = ""; slides.children[n % 3].className = "active"', '<div id="slides"><img alt="" class="active"><img alt=""><img alt=""></div>')),
  calm1('a carousel that slides by its style', counts('track.style.transform = `translateX(-${n * 100}px)`', '<div id="track">Slides</div>')),
  calm1('a carousel that also turns by itself', `${BUTTON}${carousel(1000)}<script>go.onclick = () => { slides.append(slides.firstElementChild) }</script>`, async (visitor) => { await visitor.waitFor('ticks >= 3'); await quick()(visitor) }),
  calm1('a carousel that scrolls', counts("band.scrollBy({ left: 120, behavior: 'smooth' })", '<div id="band" style="overflow: auto; width: 200px"><div style="width: 4000px">Wide</div></div>'), quick({ gap: 300 })),
  calm1('pages of a table', counts('rows.innerHTML = `<tr><td>${n * 10 + 1}<tr><td>${n * 10 + 2}`', '<table><tbody id="rows"><tr><td>1<tr><td>2</tbody></table>')),
  calm1('pages of a gallery', counts('picture.src = `/picture.svg?${n}`', `<img id="picture" alt="" width="40" height="40" src="${PICTURE}">`), quick(), { routes: { '/picture.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' } } }),
  calm1('pages of an address', counts("history.pushState(null, '', `?page=${n}`)")),
  calm1('a game on a canvas', '<canvas id="go" width="200" height="100"></canvas><script>go.onpointerdown = () => go.getContext("2d").fillRect(Math.random() * 200, 0, 9, 9)</script>', quick({ times: 10, gap: 90, hold: 30 })),
  calm1('a game of tiles', '<div id="board"></div><script>board.innerHTML = Array.from({ length: 9 }, (_, i) => `<button id="t${i}" style="width: 40px; height: 40px"></button>`).join(""); for (const tile of board.children) tile.onclick = () => { tile.textContent = tile.textContent ? "" : "X" }</script>', inTurn(['#t0', '#t1', '#t2', '#t4', '#t4', '#t4', '#t8'])),
  calm1('a game of clicks with floating numbers', counts("out.textContent = n; const one = document.createElement('i'); one.textContent = '+1'; document.body.append(one); setTimeout(() => one.remove(), 600)"), quick({ times: 12, gap: 95, hold: 30 })),
  calm1('a pin pad, the same digit four times', '<output id="out"></output><br><button id="go">1</button><script>go.onclick = () => { out.textContent += "•" }</script>', quick({ times: 4 })),
  calm1('a pin pad whose dots fill', '<p id="dots"><i class="dot"></i><i class="dot"></i><i class="dot"></i><i class="dot"></i></p><button id="go">1</button><script>let n = 0; go.onclick = () => dots.children[n++]?.classList.add("filled")</script>', quick({ times: 4 })),
  calm1('a pin pad that writes into a field', '<input id="pin" type="password"><button id="go">1</button><script>go.onclick = () => { pin.value += "1" }</script>', quick({ times: 6 })),
  calm1('a calculator', '<output id="out">0</output><button id="n7">7</button><button id="plus">+</button><button id="equals">=</button><script>let sum = ""; for (const key of [n7, plus]) key.onclick = () => { out.textContent = sum += key.textContent }; equals.onclick = () => { out.textContent = sum = String(eval(sum)) }</script>', inTurn(['#n7', '#n7', '#n7', '#plus', '#n7', '#equals'])),
  calm1('claps', counts('out.textContent = n; go.classList.add("clap"); setTimeout(() => go.classList.remove("clap"), 60)'), quick({ times: 12, gap: 100, hold: 30 })),
  calm1('claps that only a label tells', counts("go.setAttribute('aria-label', `${n} claps`)"), quick({ times: 8 })),
  calm1('a count that stands straight in a shadow root, as Lit puts it', `<x-count></x-count><script>const root = document.querySelector('x-count').attachShadow({ mode: 'open' }); root.innerHTML = '<button id="go">+</button>'; const words = root.appendChild(new Text('0 adults')); let n = 0; root.firstChild.onclick = () => { words.data = ++n + ' adults' }</script>`),
  calm1('a toast with the role of an alert, for each thing that is put in the basket', counts("out.innerHTML = `<div class=\"MuiSnackbar-root\"><div role=\"alert\" class=\"MuiSnackbarContent-root\">${n} in your basket</div></div>`", '<div id="out"></div>'), quick({ gap: 400 })),
  calm1('a row of toasts that a screen reader is told of', counts("out.insertAdjacentHTML('beforeend', `<li role=\"status\" aria-live=\"assertive\">Draft ${n} saved</li>`)", '<ol id="out"></ol>'), quick({ gap: 400 })),
  calm1('a toggle of a panel', counts('out.hidden = !out.hidden')),
  calm1('a switch that sets aria-checked alone', '<button id="go" role="switch" aria-checked="false">Wi-Fi</button><script>go.onclick = () => go.setAttribute("aria-checked", go.ariaChecked !== "true")</script>'),
  calm1('a button that sets aria-pressed alone', counts('go.ariaPressed = n % 2 === 1')),
  calm1('a stepper whose value is read out at once', '<div role="group"><input id="n" value="0"><button id="go">+</button></div><div data-live-announcer style="position: absolute; width: 1px; height: 1px; overflow: hidden"><div role="log" aria-live="assertive" id="log"></div></div><script>go.onclick = () => { n.value = +n.value + 1; log.insertAdjacentHTML("beforeend", "<div>" + n.value + "</div>") }</script>'),
  calm1('a menu that each press opens or closes', counts('menu.hidden = n % 2 === 0', '<ul id="menu" hidden><li>Move</li></ul>')),
  calm1('a menu that each press opens or closes, a moment later', counts('const open = n % 2 === 1; setTimeout(() => { menu.hidden = !open }, 120)', '<ul id="menu" hidden><li>Move</li></ul>'), quick({ gap: 320 })),
  calm1('a heart that sets its own class', counts("go.classList.toggle('liked')")),
  calm1('a heart that changes the class of its icon', '<button id="go"><i class="far" style="display: inline-block; width: 20px; height: 20px"></i></button><script>go.onclick = () => { go.firstChild.className = go.firstChild.className === "far" ? "fas" : "far" }</script>'),
  calm1('swatches that mark themselves', [1, 2, 3, 4].map((i) => `<button id="s${i}" class="swatch" style="width: 24px; height: 24px"></button>`).join('') + '<script>for (const swatch of document.querySelectorAll(".swatch")) swatch.onclick = () => { document.querySelector(".selected")?.classList.remove("selected"); swatch.classList.add("selected") }</script>', inTurn(['#s1', '#s2', '#s3', '#s4', '#s1', '#s2'])),
  calm1('chips that mark themselves, each within reach of the next', [1, 2, 3, 4].map((i) => `<button id="s${i}" style="width: 22px">${i}</button>`).join('') + '<script>for (const chip of document.querySelectorAll("button")) chip.onclick = () => chip.classList.toggle("on")</script>', inTurn(['#s1', '#s2', '#s3', '#s4'])),
  calm1('stars', '<p id="stars">' + [1, 2, 3, 4, 5].map((i) => `<button id="s${i}">☆</button>`).join('') + '</p><script>[...stars.children].forEach((star, i) => { star.onclick = () => [...stars.children].forEach((other, j) => { other.textContent = j <= i ? "★" : "☆" }) })</script>', inTurn(['#s3', '#s4', '#s5', '#s4'])),
  calm1('tabs', '<div id="tabs"><button id="t1" role="tab" aria-selected="true">A</button><button id="t2" role="tab" aria-selected="false">B</button><button id="t3" role="tab" aria-selected="false">C</button></div><p id="panel">A</p><script>for (const tab of tabs.children) tab.onclick = () => { for (const other of tabs.children) other.ariaSelected = other === tab; panel.textContent = tab.textContent }</script>', inTurn(['#t2', '#t3', '#t1', '#t2', '#t3', '#t1'])),
  calm1('the tab that is open already, twice', '<div id="tabs"><button id="t1" role="tab" aria-selected="true">A</button><button id="t2" role="tab" aria-selected="false">B</button></div><p id="panel">A</p><script>for (const tab of tabs.children) tab.onclick = () => { for (const other of tabs.children) other.ariaSelected = other === tab; panel.textContent = tab.textContent }</script>', inTurn(['#t2', '#t2']), { allowed: ['deadClick'] }),
  calm1('an accordion that opens and shuts', '<h3><button id="go" aria-expanded="false">Shipping</button></h3><div id="panel" hidden>Text</div><script>go.onclick = () => { panel.hidden = !panel.hidden; go.ariaExpanded = !panel.hidden }</script>'),
  calm1('details that open and shut', '<details><summary id="go">More</summary>Text</details>'),
  calm1('a popover that opens and shuts', '<button id="go" popovertarget="card">Show</button><div id="card" popover="manual">Card</div>'),
  calm1('a menu of CSS and a checkbox that opens and shuts', '<style>#menu { display: none } #box:checked ~ #menu { display: block }</style><input type="checkbox" id="box" hidden><label id="go" for="box">Menu</label><ul id="menu"><li>One</ul>'),
  calm1('a checkbox that is turned on and off', '<input id="go" type="checkbox">'),
  calm1('a label that turns its checkbox on and off', '<label><span id="go">I agree to the terms</span> <input type="checkbox"></label>'),
  calm1('a list of checkboxes close to each other', [1, 2, 3, 4, 5, 6].map((i) => `<label style="display: block; height: 18px"><input id="c${i}" type="checkbox"> ${i}</label>`).join(''), inTurn(['#c1', '#c2', '#c3', '#c4', '#c5', '#c6'])),
  calm1('a group of radio buttons', [1, 2, 3].map((i) => `<label><input id="r${i}" type="radio" name="size"> ${i}</label>`).join(''), inTurn(['#r1', '#r2', '#r3', '#r2', '#r1'])),
  calm1('toasts that pile up', counts("const toast = document.createElement('div'); toast.textContent = 'Added'; document.body.append(toast); setTimeout(() => toast.remove(), 1500)")),
  calm1('the same toast, put up anew, and a count in the cart', counts("out.textContent = n; toast.innerHTML = '<p>Added</p>'", '<p id="toast"></p><output id="out">0</output>')),
  calm1('the same toast, put up anew, and nothing more', counts("toast.innerHTML = '<p>Added to your cart</p>'", '<p id="toast"></p>'), quick({ times: 3, gap: 500 }), { allowed: ['rageClick', 'deadClick'] }),
  calm1('a copy button that says so', counts("go.textContent = 'Copied!'; clearTimeout(window.timer); timer = setTimeout(() => { go.textContent = 'Copy' }, 900)"), quick({ times: 3, gap: 260 }), { allowed: ['deadClick'] }),
  calm1('undo', counts('list.lastElementChild?.remove()', `<ul id="list">${'<li>Step</li>'.repeat(8)}</ul>`)),
  calm1('rows that are deleted, the next one coming under the hand', `<div id="list">${'<p style="margin: 0; height: 24px"><button class="x">x</button> Row</p>'.repeat(7)}</div><script>list.onclick = ({ target }) => { if (target.className === 'x') target.parentElement.remove() }</script>`, (visitor) => visitor.press('.x', { times: 5, gap: 140 })),
  calm1('notices that are dismissed one after the other', `<div id="list">${[1, 2, 3, 4, 5].map((i) => `<p style="margin: 0; height: 24px"><button class="x">x</button> Notice ${i}</p>`).join('')}</div><script>list.onclick = ({ target }) => { if (target.className === 'x') target.parentElement.hidden = true }</script>`, (visitor) => visitor.press('.x', { times: 4, gap: 140 })),
  calm1('zooming in', counts('map.style.transform = `scale(${1 + n / 10})`', '<div id="map" style="width: 100px; height: 60px; transform-origin: top">Map</div>')),
  calm1('zooming an SVG map', counts("map.setAttribute('viewBox', `0 0 ${100 - n * 5} ${60 - n * 3}`)", '<svg id="map" viewBox="0 0 100 60" width="100" height="60"><circle cx="20" cy="20" r="9"/></svg>')),
  calm1('the text of a page made larger', counts('document.documentElement.style.fontSize = `${100 + n * 5}%`')),
  calm1('a table sorted up and down', counts('rows.append(...[...rows.children].reverse()); head.ariaSort = n % 2 ? "descending" : "ascending"', '<table><thead><tr><th id="head">Name</th></tr></thead><tbody id="rows"><tr><td>A<tr><td>B<tr><td>C</tbody></table>')),
  calm1('a list shuffled', counts('list.append(list.children[n % 3])', '<ul id="list"><li>A</li><li>B</li><li>C</li></ul>')),
  calm1('a password that is shown and hidden', counts("field.type = field.type === 'password' ? 'text' : 'password'", '<input id="field" type="password" value="secret">')),
  calm1('seeking ten seconds on, in a video', counts('film.currentTime += .05', '<video id="film" muted width="80" height="40" src="/tone.wav"></video>'), async (visitor) => { await visitor.waitFor('film.readyState > 1'); await quick({ gap: 200 })(visitor) }, { routes: { '/tone.wav': { type: 'audio/wav', body: tone() } } }),
  calm1('the volume of a video', counts('film.volume = Math.max(0, film.volume - .1)', '<video id="film" width="80" height="40" src="/tone.wav"></video>'), quick({ gap: 200 }), { routes: { '/tone.wav': { type: 'audio/wav', body: tone() } } }),
  calm1('the controls of a video', '<video id="go" controls muted width="300" height="150" src="/tone.wav"></video>', quick(), { routes: { '/tone.wav': { type: 'audio/wav', body: tone() } } }),
  calm1('a drum that plays a sound each time', counts("new Audio('/tone.wav?' + n).play().catch(() => {})"), quick({ gap: 220 }), { routes: { '/tone.wav': { type: 'audio/wav', body: tone() } } }),
  calm1('an app that renders its whole list anew with each press', '<div id="app"></div><script>let n = 0; (function render() { app.innerHTML = `<button id="go">+</button><p>${n}</p><ul>${"<li>Row</li>".repeat(5)}</ul>`; app.firstChild.onclick = () => { n++; render() } })()</script>'),
  calm1('an app that renders its whole list anew in a microtask', '<div id="app"></div><script>let n = 0; (function render() { app.innerHTML = `<button id="go">+</button><p>${n}</p>`; app.firstChild.onclick = () => { n++; queueMicrotask(render) } })()</script>'),
  calm1('an app that renders its whole list anew after a message to itself', '<div id="app"></div><script>let n = 0; const { port1, port2 } = new MessageChannel(); const render = () => { app.innerHTML = `<button id="go">+</button><p>${n}</p>`; app.firstChild.onclick = () => { n++; port2.postMessage(0) } }; port1.onmessage = render; render()</script>'),

  // Each press is answered a little later.
  calm1('a count with the next frame', counts('requestAnimationFrame(() => { out.textContent = n })')),
  calm1('a count after 0 ms', counts('setTimeout(() => { out.textContent = n })')),
  calm1('a count after 50 ms', counts('setTimeout(() => { out.textContent = n }, 50)')),
  calm1('a count after a message to itself', counts('const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { out.textContent = n }; port2.postMessage(0)')),
  calm1('a count after a request of 40 ms', counts("fetch('/api/count').then(() => { out.textContent = n })"), quick({ gap: 220 }), { routes: { '/api/count': { after: 40 } } }),
  calm1('a count after 50 ms, beside a clock', counts('setTimeout(() => { out.textContent = n }, 50)', `<output id="out">0</output>${clock(250)}`), async (visitor) => { await visitor.waitFor('ticks >= 3'); await quick()(visitor) }),
  calm1('a count after 50 ms, on a page that has just come', counts('setTimeout(() => { out.textContent = n }, 50)'), quick({ times: 20, gap: 120 })),
  calm1('a count that goes up every time in two steps, 40 ms apart', counts('out.textContent = n + "…"; setTimeout(() => { out.textContent = n }, 40)')),
  calm1('more items, loaded in 250 ms', counts("fetch('/api/more').then(() => list.insertAdjacentHTML('beforeend', `<li>${n}</li>`.repeat(3)))", '<ul id="list"></ul>'), quick({ times: 4, gap: 600 }), { routes: { '/api/more': { after: 250 } } }),
  calm1('more items, loaded in 250 ms, with a spinner', counts("go.classList.add('loading'); fetch('/api/more').then(() => { go.classList.remove('loading'); list.insertAdjacentHTML('beforeend', `<li>${n}</li>`.repeat(3)) })", '<ul id="list"></ul>'), quick({ times: 4, gap: 600 }), { routes: { '/api/more': { after: 250 } } }),
  calm1('questions that come one after the other, faded in', counts("card.style.opacity = 0; setTimeout(() => { card.textContent = `Question ${n}`; card.style.opacity = 1 }, 150)", '<p id="card" style="transition: opacity .1s">Question 0</p>'), quick({ times: 5, gap: 400 })),
  calm1('a slow count, pressed before it has answered', counts('setTimeout(() => { out.textContent = n }, 500)'), quick(), { allowed: ['rageClick'] }),

  // Habits.
  calm1('a working button, by a double click', counts('out.textContent = "Open"'), quick({ times: 2 }), { allowed: ['deadClick'] }),
  calm1('a working button, by a triple click', counts('out.textContent = "Open"'), quick({ times: 3, gap: 150 }), { allowed: ['deadClick'] }),
  calm1('a file, opened by a double click', '<div id="go" tabindex="0" style="width: 80px; user-select: none">report.txt</div><p id="out">-</p><script>go.onclick = () => go.classList.add("selected"); go.ondblclick = () => { out.textContent = "Open" }</script>', quick({ times: 2 })),
  calm1('a cell of a grid, edited by a double click', '<table><tr><td id="go">12</td></tr></table><script>go.ondblclick = () => { go.contentEditable = "true"; go.focus() }</script>', quick({ times: 2 })),
  calm1('a paragraph, by a triple click', '<p id="go" style="width: fit-content">We have been here since 1998.</p>', quick({ times: 3, gap: 110 })),
  calm1('a paragraph, by four clicks', '<p id="go" style="width: fit-content">We have been here since 1998.</p>', quick({ times: 4, gap: 110 }), { allowed: ['deadClick', 'rageClick'] }),
  calm1('a field, by a triple click', '<input id="go" value="ABC-123">', quick({ times: 3, gap: 110 })),
  calm1('a field, by many clicks', '<input id="go" value="ABC-123">', quick({ times: 6, gap: 110 })),
  calm1('Enter, held on a button that adds', counts('out.textContent = n'), async (visitor) => { await visitor.focus('#go'); await visitor.key('Enter', { repeats: 12 }) }),
  calm1('Enter, held on a dead button', BUTTON, async (visitor) => { await visitor.focus('#go'); await visitor.key('Enter', { repeats: 12 }) }, { allowed: ['deadClick'] }),
  calm1('the space bar, held on a button that adds', counts('out.textContent = n'), async (visitor) => { await visitor.focus('#go'); await visitor.key(' ', { repeats: 12 }) }),
  calm1('arrow keys on a group of radio buttons', '<input id="go" type="radio" name="a" checked><input type="radio" name="a"><input type="radio" name="a">', async (visitor) => { await visitor.focus('#go'); await visitor.key('ArrowRight', { times: 5, gap: 120 }) }),
  calm1('Enter, again and again, in a text', '<textarea id="go"></textarea>', async (visitor) => { await visitor.focus('#go'); await visitor.key('Enter', { times: 6, gap: 120 }) }),
  calm1('the Tab key through a form', '<input id="go"><input><input><button>Send</button>', async (visitor) => { await visitor.focus('#go'); await visitor.key('Tab', { times: 6, gap: 120 }) }),
  calm1('a script that presses a dead button many times', `${BUTTON}<script>var done = false; setTimeout(() => { for (let i = 0; i < 10; i++) go.click(); done = true }, 200)</script>`, (visitor) => visitor.waitFor('done')),
  calm1('a script that sends pointer events to a dead button', `${BUTTON}<script>var done = false; setTimeout(() => { for (let i = 0; i < 10; i++) for (const type of ['pointerdown', 'pointerup', 'click']) go.dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true })); done = true }, 200)</script>`, (visitor) => visitor.waitFor('done')),
  calm1('a custom slider, dragged to and fro', '<div id="go" role="slider" tabindex="0" aria-valuenow="0" style="width: 20px; height: 20px; background: gold; position: relative; left: 100px"></div><script>go.onpointerdown = (event) => { go.setPointerCapture(event.pointerId); go.onpointermove = ({ clientX }) => { go.style.left = clientX - 18 + "px" }; go.onpointerup = () => { go.onpointermove = null } }</script>', async (visitor) => { for (const x of [60, -50, 40, -30]) await visitor.drag('#go', [x, 0]) }),
  calm1('a text read with the mouse, a press here and a press there', '<p id="a">One thing is this.</p><p id="b">Another thing is that.</p><p id="c">And a third thing.</p>', async (visitor) => { for (const selector of ['#a', '#b', '#c']) { await visitor.press(selector); await visitor.pause(500) } }),
  calm1('the spinner of a number input', '<input id="go" type="number" value="1">', quick({ offset: [70, -4] })),
  calm1('a range input, pressed here and there', '<input id="go" type="range">', async (visitor) => { for (const x of [-30, 20, 40, -10]) await visitor.press('#go', { offset: [x, 0] }) }),
  calm1('a select, by its arrow keys', '<select id="go"><option>S<option>M<option>L<option>XL</select>', async (visitor) => { await visitor.focus('#go'); await visitor.key('ArrowDown', { times: 3 }) }),
]
