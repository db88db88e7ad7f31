import type { Situation } from '../situation.ts'
import type { Visitor } from '../visitor.ts'
import { carousel, clock, discloses, feed } from './pieces.ts'

const press = (visitor: Visitor): Promise<void> => visitor.press('#go')

/** After what changes by itself has done so three times, as it will have when a person presses. */
const pressLater = async (visitor: Visitor): Promise<void> => {
  await visitor.waitFor('ticks >= 3')
  await visitor.press('#go')
}

/** A late answer may turn out to be none when its place goes on changing: it takes two turns to know. */
const HINDSIGHT = 7500

/** What is put back within half a second was no answer. */
const PUT_BACK = 900

const BUTTON = '<button id="go">Buy now</button>'

const dead1 = (name: string, html: string, act = press, more: Partial<Situation> = {}): Situation => ({ name, html, act, expected: ['deadClick'], ...more })

/** Things that look as if they did something, and do nothing; and what must not be taken for an answer. */
export const dead: readonly Situation[] = [
  // A round trip that changes nothing.
  ...['<div class="spinner" hidden>…</div>', '<div id="loading" style="display: none">…</div>'].map((spinner) => dead1(`a spinner comes and goes, and that is all: ${spinner}`, `${BUTTON}${spinner}<script>const spinner = go.nextElementSibling; const show = (isOn) => { spinner.hidden = !isOn; spinner.style.display = isOn ? 'block' : 'none' }; go.onclick = () => { show(true); fetch('/api/save').then(() => show(false)) }</script>`, press, { routes: { '/api/save': { after: 150, body: '{}' } } })),
  dead1('a spinner is put in and taken out, and that is all', `${BUTTON}<p id="out"></p><script>go.onclick = () => { out.innerHTML = '<span class="spinner">…</span>'; fetch('/api/save').then(() => { out.innerHTML = '' }) }</script>`, press, { routes: { '/api/save': { after: 150, body: '{}' } } }),
  dead1('a dialog is said to be there, and stays hidden', `<style>.modal { display: none } .modal.is-visible { display: block }</style>${BUTTON}<div class="modal" role="dialog" aria-hidden="true">Delete?</div><script>go.onclick = () => { const modal = document.querySelector('.modal'); modal.classList.add('modal--open'); modal.setAttribute('aria-hidden', 'false') }</script>`),
  dead1('beside a clock, after somebody has written for ten seconds', `<p id="clock">0</p><input id="field" autofocus>${BUTTON}<script>let n = 0; setInterval(() => { clock.textContent = ++n }, 1000)</script>`, async (visitor) => {
    await visitor.fill('#field', 'A letter')
    for (let i = 0; i < 10; i++) {
      await visitor.pause(900)
      await visitor.type(' x')
    }
    await visitor.pause(1200)
    await visitor.press('#go')
  }, { watch: HINDSIGHT }),

  // What looks interactive.
  dead1('a button without a handler', BUTTON),
  dead1('a div with the role of a button', '<div id="go" role="button" tabindex="0">Buy now</div>'),
  dead1('a div with a pointer cursor', '<div id="go" style="cursor: pointer; width: 120px">Buy now</div>'),
  dead1('a span with the role of a link', '<p>Read <span id="go" role="link" tabindex="0">the terms</span> first.</p>'),
  dead1('a tab', '<div role="tablist"><button role="tab" aria-selected="true">One</button><button id="go" role="tab" aria-selected="false">Two</button></div>'),
  dead1('an entry of a menu', '<ul role="menu"><li id="go" role="menuitem" tabindex="-1">Rename</li></ul>'),
  dead1('a link to # whose default is prevented', '<a id="go" href="#">Details</a><script>go.onclick = (event) => event.preventDefault()</script>'),
  dead1('a link to javascript:', '<a id="go" href="javascript:void(0)">Details</a>'),
  dead1('a link without an address, with the role of a button', '<a id="go" role="button" tabindex="0">Details</a>'),
  dead1('a link whose router prevents the default and then goes nowhere', '<a id="go" href="/account">Account</a><script>addEventListener("click", (event) => event.preventDefault())</script>'),
  dead1('a link to # in the middle of a text, at the top of the page', '<p>We keep your data safe, see <a id="go" href="#" onclick="return false">our promise</a>, always.</p>'),
  dead1('a label that looks like a button and labels nothing', '<label id="go" for="lost" style="cursor: pointer; padding: 8px; background: #ddd">Choose a file</label>'),
  dead1('an image with a pointer cursor', '<img id="go" alt="" width="80" height="80" style="cursor: pointer; background: #ccc">'),
  dead1('an icon in a button', '<button id="button"><svg id="go" width="24" height="24"><rect width="24" height="24"/></svg></button>'),
  dead1('a checkbox that is put back', '<input id="go" type="checkbox"><script>go.onclick = (event) => event.preventDefault()</script>'),
  dead1('a switch that is put back after its change', '<label><input id="go" type="checkbox"> Updates</label><script>go.onchange = () => (go.checked = false)</script>'),
  dead1('a menu that another handler closes again at once', `<div id="card"><button id="go" aria-expanded="false">Actions</button><ul id="menu" hidden><li>Move</li></ul></div><script>const show = (open) => { menu.hidden = !open; go.setAttribute('aria-expanded', open) }; go.onclick = () => show(true); document.addEventListener('click', () => setTimeout(() => show(false), 40))</script>`, press, { watch: PUT_BACK }),
  dead1('a switch that goes back without a word, when the server has answered', `<button id="go" role="switch" aria-checked="false">Letters</button><script>const show = (on) => go.setAttribute('aria-checked', on); go.onclick = () => { show(true); fetch('/api/letters').then(() => show(false)) }</script>`, press, { watch: PUT_BACK, routes: { '/api/letters': { after: 300, body: '{}' } } }),
  dead1('a note that is put up again when it has been sent away', `<div id="layer"></div><script>const show = () => { layer.innerHTML = '<div role="note">New: columns <button id="go">Got it</button></div>'; go.onclick = () => { layer.replaceChildren(); setTimeout(show, 60) } }; show()</script>`, press, { watch: PUT_BACK }),
  dead1('a class that no style knows, as those who count clicks put on', `<style>.card { padding: 8px } .card.open { background: gold }</style><div class="card" id="card">${BUTTON}</div><script>go.onclick = () => card.classList.add('seen-by-metrics')</script>`),
  dead1('a component that notes on its host that it was touched', '<x-button id="host"></x-button><script>host.attachShadow({ mode: "open" }).innerHTML = "<button id=go>Buy now</button>"; host.shadowRoot.querySelector("button").onclick = () => { host.dataset.userValid = "" }</script>'),
  dead1('a button whose tooltip goes away when it is pressed', `<style>.tip { position: absolute } .tip.closing { opacity: 0 }</style>${BUTTON}<div role="tooltip" class="tip" id="tip">Buys at once</div><script>go.onclick = () => setTimeout(() => { tip.classList.add('closing'); setTimeout(() => tip.remove(), 200) }, 20)</script>`),
  dead1('a button whose ripple brings its own style', `${BUTTON}<script>go.onclick = () => { document.head.insertAdjacentHTML('beforeend', '<style>.x-wave { position: absolute }</style>'); go.insertAdjacentHTML('beforeend', '<div class="x-wave"></div>'); setTimeout(() => go.lastChild.remove(), 400) }</script>`),
  dead1('a submit button of nothing', '<form onsubmit="return false"><button id="go">Continue</button></form>'),
  dead1('a button whose handler stops the event', `${BUTTON}<script>go.onclick = (event) => event.stopImmediatePropagation()</script>`),
  dead1('a button on a page that stops every press in the capture phase', `${BUTTON}<script>for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click']) document.addEventListener(type, (event) => event.stopImmediatePropagation(), true)</script>`),
  dead1('a button in an open shadow root', '<x-card id="card"></x-card><script>card.attachShadow({ mode: "open" }).innerHTML = "<button id=go>Buy now</button>"</script>'),
  dead1('a button two shadow roots deep', '<x-shop id="shop"></x-shop><script>const outer = shop.attachShadow({ mode: "open" }); outer.innerHTML = "<x-card></x-card>"; outer.firstChild.attachShadow({ mode: "open" }).innerHTML = "<button id=go>Buy now</button>"</script>'),

  // Other ways to press.
  dead1('a button, by Enter', BUTTON, async (visitor) => { await visitor.focus('#go'); await visitor.key('Enter') }),
  dead1('a button, by the space bar', BUTTON, async (visitor) => { await visitor.focus('#go'); await visitor.key(' ') }),
  dead1('a role of a button, by Enter', '<div id="go" role="button" tabindex="0">Buy now</div>', async (visitor) => { await visitor.focus('#go'); await visitor.key('Enter') }),
  dead1('a button, by a finger', BUTTON, (visitor) => visitor.tap('#go'), { touch: true }),
  dead1('a div with a pointer cursor, by a finger', '<div id="go" style="cursor: pointer; width: 120px">Buy now</div>', (visitor) => visitor.tap('#go'), { touch: true }),
  dead1('a button, by a pen', BUTTON, (visitor) => visitor.pen('#go')),
  dead1('a button, by a slow hand', BUTTON, (visitor) => visitor.press('#go', { hold: 600 })),
  dead1('a button, by a double click', BUTTON, (visitor) => visitor.press('#go', { times: 2, gap: 140 })),
  dead1('a div with a pointer cursor, by a double click that selects its word', '<div id="go" style="cursor: pointer; width: 120px">Buy now</div>', (visitor) => visitor.press('#go', { times: 2, gap: 140 })),

  // Beside what changes by itself.
  dead1('beside a clock that ticks four times a second', BUTTON + clock(250), pressLater),
  // Pressed in the last twelfth of its interval, its next tick comes when an answer of the press's own interval would.
  dead1('beside a clock that ticks four times a second, pressed at once', BUTTON + clock(250), async (visitor) => { await visitor.waitFor('ticks > 0'); await visitor.press('#go') }, { watch: HINDSIGHT }),
  dead1('beside a clock that ticks every second', BUTTON + clock(1000), pressLater),
  dead1('beside a clock that ticks every three seconds', BUTTON + clock(3000), pressLater),
  dead1('beside a stopwatch that ticks with every frame', `${BUTTON}<p id="clock">0</p><script>var ticks = 0; (function tick() { clock.textContent = ++ticks; requestAnimationFrame(tick) })()</script>`, async (visitor) => { await visitor.waitFor('performance.now() > 2500'); await visitor.press('#go') }),
  dead1('beside a ticker', `${BUTTON}<p id="ticker">BTC 1</p><script>var ticks = 0; setInterval(() => { ticker.firstChild.data = 'BTC ' + ++ticks * 7 }, 400)</script>`, pressLater),
  dead1('beside a table of prices that change in turn', `${BUTTON}<table><tbody id="rows">${'<tr><td>A</td><td>1</td></tr>'.repeat(6)}</tbody></table><script>var ticks = 0; setInterval(() => { rows.rows[ticks % 6].cells[1].textContent = ++ticks }, 300)</script>`, async (visitor) => { await visitor.waitFor('ticks >= 13'); await visitor.press('#go') }),
  dead1('beside a carousel that turns every two seconds', BUTTON + carousel(2000), pressLater, { watch: HINDSIGHT }),
  // As soon as a person can.
  dead1('beside a carousel that turns every two seconds, pressed at once', BUTTON + carousel(2000), async (visitor) => { await visitor.pause(400); await visitor.press('#go') }, { watch: HINDSIGHT }),
  dead1('beside a carousel that slides by its style', `${BUTTON}<div id="track" style="width: 100px">Slides</div><script>var ticks = 0; setInterval(() => { track.style.transform = 'translateX(' + ++ticks * 10 + 'px)' }, 900)</script>`, pressLater),
  dead1('beside a feed', BUTTON + feed(700), pressLater),
  dead1('beside a headline that types itself', `${BUTTON}<h2 id="head"></h2><script>var ticks = 0; const words = 'Everything you need, in one place. '; setInterval(() => { head.textContent = words.slice(0, ++ticks % words.length) }, 110)</script>`, async (visitor) => { await visitor.waitFor('ticks >= 14'); await visitor.press('#go') }),
  dead1('a link to # that leads to the top, where the visitor is', '<a id="go" href="#">Show all reviews</a><p>Text</p>'),
  dead1('beside a CSS animation', `${BUTTON}<style>@keyframes pulse { to { opacity: .3 } } #dot { animation: pulse 1s infinite alternate }</style><div id="dot">●</div>`),
  dead1('beside a CSS transition that its hover starts', `${BUTTON}<style>#go { transition: background 1s } #go:hover { background: gold }</style>`),
  dead1('beside a Web Animation that runs from the start', `${BUTTON}<div id="dot">●</div><script>dot.animate([{ opacity: 1 }, { opacity: 0 }], { duration: 700, iterations: Infinity })</script>`),
  dead1('beside Web Animations that begin one after another', `${BUTTON}<div id="dot">●</div><script>var ticks = 0; setInterval(() => { ticks++; dot.animate([{ opacity: 1 }, { opacity: 0 }], { duration: 300 }) }, 400)</script>`, pressLater),
  dead1('beside a canvas that draws with every frame', `${BUTTON}<canvas id="stage" width="80" height="40"></canvas><script>var ticks = 0; (function draw() { stage.getContext('2d').fillRect(ticks++ % 80, 0, 1, 40); requestAnimationFrame(draw) })()</script>`, pressLater),
  dead1('beside a poll that brings something new each time', `${BUTTON}<p id="state">0</p><script>var ticks = 0; setInterval(() => fetch('/api/state').then((answer) => answer.text()).then((text) => { state.textContent = text + ++ticks }), 500)</script>`, pressLater, { routes: { '/api/state': { after: 40, body: 'State ' } } }),
  dead1('beside a poll that brings nothing new', `${BUTTON}<script>var ticks = 0; setInterval(() => fetch('/api/state').then(() => ticks++), 400)</script>`, pressLater, { routes: { '/api/state': { after: 40, body: 'same' } } }),
  dead1('a button that counts down by itself', '<button id="go">Buy (ends in 90)</button><script>var ticks = 0; setInterval(() => { go.textContent = "Buy (ends in " + (90 - ++ticks) + ")" }, 500)</script>', pressLater),
  dead1('beside a page that scrolls a container by itself', `${BUTTON}<div id="band" style="overflow: auto; height: 40px; width: 100px"><div style="height: 4000px">Names</div></div><script>var ticks = 0; setInterval(() => { ticks++; band.scrollTop += 5 }, 200)</script>`, pressLater),
  dead1('beside a page that moves the focus by itself to nobody', `${BUTTON}<p id="state" tabindex="-1">0</p><script>var ticks = 0; setInterval(() => { ticks++; document.activeElement?.blur() }, 500)</script>`, pressLater),

  dead1('beside a feed that moves the page', feed(700) + BUTTON + '<p>Text below</p>', pressLater),
  dead1('with a style that moves its words while it is pressed', `${BUTTON}<style>#go:active { padding-left: 12px }</style>`),

  // Looks of being pressed.
  dead1('with a ripple that comes and goes', `${BUTTON}<script>go.onpointerdown = () => { const ripple = document.createElement('span'); ripple.className = 'ripple'; go.append(ripple); setTimeout(() => ripple.remove(), 550) }</script>`),
  dead1('with a ripple that has no name, and stays', `${BUTTON}<script>go.onpointerdown = () => { const drop = document.createElement('span'); drop.style = 'position: absolute; left: 3px'; go.append(drop) }</script>`),
  dead1('with a ripple on mousedown, drawn in a layer that is there already', '<button id="go">Buy now<span id="layer"></span></button><script>go.onmousedown = () => { const drop = document.createElement("span"); drop.className = "MuiTouchRipple-child"; layer.append(drop); setTimeout(() => drop.remove(), 500) }</script>'),
  dead1('with a hover class', `${BUTTON}<script>go.onmouseenter = () => go.classList.add('is-hovered')</script>`),
  dead1('with an active style and nothing more', `${BUTTON}<style>#go:active { background: gold }</style>`),
  dead1('with a class while it is pressed', `${BUTTON}<script>go.onpointerdown = () => go.classList.add('down'); go.onpointerup = () => setTimeout(() => go.classList.remove('down'), 100)</script>`),
  dead1('with a style that shrinks it for a moment', `${BUTTON}<script>go.onclick = () => { go.style.transform = 'scale(.96)'; setTimeout(() => (go.style.transform = ''), 150) }</script>`),
  dead1('with an animation that shrinks it for a moment', `${BUTTON}<script>go.onclick = () => void go.animate([{ transform: 'scale(.95)' }, { transform: 'none' }], 150)</script>`),
  dead1('with a focus class', `${BUTTON}<script>go.onfocus = () => go.classList.add('focused')</script>`),
  dead1('with a focus class on its field group', `<div id="group">${BUTTON}</div><script>group.addEventListener('focusin', () => group.classList.add('has-focus'))</script>`),
  dead1('with a mark of how the visitor points, on the page', `${BUTTON}<script>addEventListener('pointerdown', () => { document.documentElement.setAttribute('data-whatinput', 'mouse'); document.body.classList.add('using-mouse') })</script>`),

  // Work that nobody sees.
  dead1('with an analytics beacon', `${BUTTON}<script>go.onclick = () => void navigator.sendBeacon('/collect', 'x')</script>`, press, { routes: { '/collect': { status: 204 } } }),
  dead1('with a request that outlives the page', `${BUTTON}<script>go.onclick = () => void fetch('/collect', { method: 'POST', keepalive: true, body: 'x' })</script>`, press, { routes: { '/collect': { status: 204 } } }),
  dead1('with an image of one pixel put into the page', `${BUTTON}<script>go.onclick = () => { const pixel = new Image(1, 1); pixel.src = '/pixel.gif'; document.body.append(pixel) }</script>`),
  dead1('with an image that is in no page', `${BUTTON}<script>go.onclick = () => { new Image().src = '/pixel.gif' }</script>`),
  dead1('with a request that fails in silence', `${BUTTON}<script>go.onclick = () => void fetch('/api/save').catch(() => {})</script>`, press, { expected: ['errorClick'], routes: { '/api/save': { after: 200, status: 500 } } }),
  dead1('with a request that brings nothing to see', `${BUTTON}<script>go.onclick = () => void fetch('/api/save')</script>`, press, { routes: { '/api/save': { after: 200, body: '{}' } } }),
  dead1('with a word to the console, the storage and the data layer', `${BUTTON}<script>go.onclick = () => { console.log('buy'); localStorage.setItem('buy', '1'); (window.dataLayer ??= []).push({ event: 'buy' }); dispatchEvent(new CustomEvent('buy')) }</script>`),
  dead1('with a script put into the page', `${BUTTON}<script>go.onclick = () => { const script = document.createElement('script'); script.textContent = '0'; document.head.append(script) }</script>`),
  dead1('with attributes that only programs read', `${BUTTON}<script>go.onclick = () => { go.setAttribute('aria-describedby', 'x'); go.id = 'went'; document.body.setAttribute('data-last-click', String(performance.now())) }</script>`),
  dead1('with an address replaced by itself', `${BUTTON}<script>go.onclick = () => history.replaceState({ at: Date.now() }, '', location.href)</script>`),
  dead1('with a scroll to where the page is', `${BUTTON}<script>go.onclick = () => scrollTo(0, 0)</script>`),

  // What is shown where nobody can see it.
  dead1('what is expanded has no height', discloses('#panel { max-height: 0; overflow: hidden }', '<div id="panel" hidden><p>Text</p></div>', 'panel.hidden = false')),
  dead1('what is open by its class has no height', discloses('#panel { max-height: 0; overflow: hidden }', '<div id="panel"><p>Text</p></div>', "panel.classList.add('is-open')")),
  dead1('a menu is shown and clipped away', `<style>.box { position: relative; height: 40px; overflow: hidden } .menu { position: absolute; top: 100%; display: none } .menu.show { display: block }</style><div class="box">${BUTTON}<div class="menu" id="menu">Edit</div></div><script>go.onclick = () => menu.classList.toggle('show')</script>`),
  dead1('a menu is put in and clipped away', `<style>.box { position: relative; height: 40px; overflow: hidden } .menu { position: absolute; top: 100% }</style><div class="box">${BUTTON}</div><script>go.onclick = () => go.insertAdjacentHTML('afterend', '<div class="menu">Edit</div>')</script>`),
  dead1('a drawer is open, outside of the window', `<style>.drawer { position: fixed; top: 0; width: 300px; right: -300px }</style>${BUTTON}<div class="drawer" id="drawer">Filters</div><script>go.onclick = () => drawer.classList.add('drawer-open')</script>`),

  // Changes that change nothing.
  dead1('that renders an equal DOM', `<div id="app"><p>3 items</p></div>${BUTTON}<script>go.onclick = () => { app.innerHTML = '<p>3 items</p>' }</script>`),
  dead1('that renders an equal DOM, with itself in it', `<div id="app"></div><script>(function render() { app.innerHTML = '<p>3 items</p><button id="go">Buy now</button>'; app.lastChild.onclick = render })()</script>`),
  dead1('that renders an equal DOM after a request', `<div id="app"><p>3 items</p></div>${BUTTON}<script>go.onclick = () => fetch('/api/list').then((answer) => answer.text()).then((html) => { app.innerHTML = html })</script>`, press, { routes: { '/api/list': { after: 150, body: '<p>3 items</p>' } } }),
  dead1('that sets an attribute to the value it has', `<p id="out" class="open">Text</p>${BUTTON}<script>go.onclick = () => out.setAttribute('class', 'open')</script>`),
  dead1('that sets an attribute and puts it back', `<p id="out" class="open">Text</p>${BUTTON}<script>go.onclick = () => { out.className = 'shut'; out.className = 'open' }</script>`),
  dead1('that sets the same text again', `<p id="out">Text</p>${BUTTON}<script>go.onclick = () => { out.textContent = 'Text' }</script>`),
  dead1('that sets the same text of a text node again', `<p id="out">Text</p>${BUTTON}<script>go.onclick = () => { out.firstChild.data = 'Text' }</script>`),
  dead1('that counts in a hidden node', `<p id="out" hidden>0</p>${BUTTON}<script>go.onclick = () => { out.textContent = performance.now() }</script>`),
  dead1('that changes a class within a hidden part', `<div style="display: none"><p id="out">0</p></div>${BUTTON}<script>go.onclick = () => { out.className = 'active' }</script>`),
  dead1('that puts an empty element somewhere', `${BUTTON}<script>go.onclick = () => void document.body.append(document.createElement('div'))</script>`),
  dead1('that adds and takes away at once', `${BUTTON}<script>go.onclick = () => { const probe = document.createElement('textarea'); document.body.append(probe); probe.remove() }</script>`),
  dead1('that opens a panel which stays invisible', `<div style="display: none"><div id="panel" hidden>Panel</div></div>${BUTTON}<script>go.onclick = () => { panel.hidden = false }</script>`),

  // Beside other presses.
  dead1('with a live button pressed right after it', `${BUTTON}<button id="alive">Add</button><p id="out">0</p><script>alive.onclick = () => { out.textContent = 'Added' }</script>`, async (visitor) => { await visitor.press('#go'); await visitor.pause(300); await visitor.press('#alive') }),
  dead1('with a button pressed right after it that answers late', `${BUTTON}<button id="alive">Add</button><p id="out">0</p><script>alive.onclick = () => setTimeout(() => { out.textContent = 'Added' }, 250)</script>`, async (visitor) => { await visitor.press('#go'); await visitor.pause(300); await visitor.press('#alive') }, { knownLimit: 'A late answer could be that of either press; to call the first one dead would be wrong as often as right.' }),
  dead1('with a word typed right after it', `${BUTTON}<input id="field">`, async (visitor) => { await visitor.press('#go'); await visitor.pause(300); await visitor.press('#field'); await visitor.type('hello') }),
  dead1('with the wheel turned right after it', `${BUTTON}<div style="height: 3000px">Long</div>`, async (visitor) => { await visitor.press('#go'); await visitor.pause(200); await visitor.wheel(400) }),
  dead1('beside a page that finishes loading late', `${BUTTON}<p id="out">Loading</p><script>go.onclick = () => {}; go.onpointerup = () => setTimeout(() => { out.textContent = 'Recommended for you' }, 400)</script>`, press, { knownLimit: 'One change that happens to come after a press looks like its late answer.' }),

  // What is not dead, or not worth a word.
  { name: 'a disabled button, pressed once', html: '<button id="go" disabled>Buy now</button>', act: press, expected: [] },
  { name: 'an aria-disabled button, pressed once', html: '<button id="go" aria-disabled="true">Buy now</button>', act: press, expected: [] },
  { name: 'a button in a disabled fieldset, pressed once', html: '<fieldset disabled><button id="go">Buy now</button></fieldset>', act: press, expected: [] },
  { name: 'a paragraph, pressed once', html: '<p id="go">We have been here since 1998.</p>', act: press, expected: [] },
  { name: 'an empty area, pressed once', html: '<div id="go" style="height: 200px"></div>', act: press, expected: [] },
  { name: 'a headline, pressed twice within five seconds', html: '<h1 id="go">Our shop</h1>', act: (visitor) => visitor.press('#go', { times: 2, gap: 1500 }), expected: [], allowed: ['deadClick'] },
  { name: 'a button that throws, pressed once', html: `${BUTTON}<script>go.onclick = () => { throw new Error('no cart') }</script>`, act: press, expected: ['errorClick'] },
  { name: 'a button whose handler rejects, pressed once', html: `${BUTTON}<script>go.onclick = async () => { throw new Error('no cart') }</script>`, act: press, expected: ['errorClick'] },
  { name: 'a dead button the page has marked to be left alone', html: '<button id="go" data-calma-ignore="dead">Buy now</button>', act: press, expected: [] },
]
