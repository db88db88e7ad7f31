import type { Situation } from '../situation.ts'
import type { PressOptions, Visitor } from '../visitor.ts'
import { carousel, clock } from './pieces.ts'

const hammer = (options: PressOptions = {}) => (visitor: Visitor): Promise<void> => visitor.press('#go', { times: 5, gap: 160, ...options })
const later = (condition: string) => async (visitor: Visitor): Promise<void> => {
  await visitor.waitFor(condition)
  await hammer()(visitor)
}
const BUTTON = '<button id="go">Pay</button>'

const rage1 = (name: string, html: string, act: Situation['act'] = hammer(), more: Partial<Situation> = {}): Situation => ({ name, html, act, expected: ['rageClick'], ...more })

/** Pressing again and again while nothing comes of it. A rage run takes over the dead clicks it is made of. */
export const rage: readonly Situation[] = [
  // Before anybody can know what changes there by itself.
  // What became of the first press may be known before it is known that nothing came of the others.
  rage1('beside a clock that ticks for the first time meanwhile', BUTTON + clock(1000), hammer({ times: 5, gap: 330 }), { watch: 3500, allowed: ['deadClick'] }),
  rage1('beside a clock that has ticked once', BUTTON + clock(900), later('ticks === 1'), { watch: 3500 }),
  rage1('by a request that brings nothing each time, beside a clock that has ticked once', `${BUTTON}${clock(1000)}<script>go.onclick = () => fetch('/api/pay')</script>`, async (visitor) => { await visitor.waitFor('ticks === 1'); await hammer({ times: 4, gap: 560 })(visitor) }, { routes: { '/api/pay': { after: 150, body: '{}' } }, watch: 3500, allowed: ['deadClick'] }),
  rage1('by a key, on a button that is drawn anew each time as it was', `<div id="out">${BUTTON}</div><script>out.onclick = () => { out.innerHTML = out.innerHTML; go.focus() }</script>`, async (visitor) => { await visitor.focus('#go'); await visitor.key('Enter', { times: 4, gap: 250 }) }),

  // On what.
  rage1('on a dead button', BUTTON),
  rage1('on a dead button, three times', BUTTON, hammer({ times: 3 })),
  rage1('on a dead button, twenty times', BUTTON, hammer({ times: 20, gap: 110 })),
  rage1('on a div with a pointer cursor, whose words get selected', '<div id="go" style="cursor: pointer; width: 140px">Pay for all of it</div>'),
  rage1('on a heading of an accordion that is dead', '<h3 id="go" tabindex="0" style="cursor: pointer">Shipping and returns</h3>'),
  rage1('on a link to # whose default is prevented', '<a id="go" href="#" onclick="return false">Details</a>'),
  rage1('on a link to javascript:', '<a id="go" href="javascript:void(0)">Details</a>'),
  rage1('on a disabled button', '<button id="go" disabled>Pay</button>', hammer(), { expected: ['rageClick', 'disabledClick'] }),
  rage1('on an aria-disabled button', '<button id="go" aria-disabled="true">Pay</button>', hammer(), { expected: ['rageClick', 'disabledClick'] }),
  rage1('on a disabled select', '<select id="go" disabled><option>Size</option></select>', hammer(), { expected: ['rageClick', 'disabledClick'] }),
  rage1('on a checkbox that is put back each time', '<input id="go" type="checkbox"><script>go.onclick = (event) => event.preventDefault()</script>'),
  rage1('on a label whose checkbox is disabled', '<label id="go"><input type="checkbox" disabled> I agree</label>', hammer(), { expected: ['rageClick', 'disabledClick'] }),
  rage1('on a button of a component of which the server renders what was there, and a framework writes down its own state', '<section wire:id="b1" wire:snapshot="{}" x-data="budget"><button id="go">Work it out</button><p>12 400</p></section><script>let n = 0; go.onclick = () => fetch("/update").then(() => { const part = go.parentElement; part.setAttribute("wire:snapshot", `{"n":${++n}}`); part.setAttribute("ng-reflect-count", n); part.setAttribute("_bound", n) })</script>', hammer({ times: 4, gap: 700 }), { routes: { '/update': { after: 120, body: '{}' } } }),
  rage1('on a switch that goes back each time its request fails', '<button id="go" role="switch" aria-checked="false">Letters</button><script>const show = (on) => go.setAttribute("aria-checked", on); go.onclick = () => { show(true); fetch("/api/letters").then(({ ok }) => ok || show(false)) }</script>', hammer({ gap: 400 }), { routes: { '/api/letters': { after: 120, status: 409 } }, allowed: ['errorClick'] }),
  rage1('on a heart that goes back with a message each time', '<button id="go" aria-pressed="false">Like</button><div id="out"></div><script>const show = (on) => go.setAttribute("aria-pressed", on); go.onclick = () => { show(true); setTimeout(() => { show(false); out.innerHTML = "<p class=toast role=alert>Could not be saved</p>" }, 150) }</script>', hammer({ gap: 400 })),
  rage1('on a button that is put in anew while it is pressed, so that no click comes of it', '<div id="slot"></div><script>const show = (down) => { slot.innerHTML = `<button id=go class="${down ? "down" : ""}">Pay</button>`; go.onmousedown = () => show(true) }; addEventListener("mouseup", () => setTimeout(() => show(false), 20)); show(false)</script>', hammer({ gap: 260 }), { allowed: ['deadClick'] }),
  rage1('on a button that something covers', `<div style="position: relative">${BUTTON}<div style="position: absolute; inset: 0"></div></div>`, hammer(), { allowed: ['deadClick'] }),
  rage1('on an image that looks like a product', '<img id="go" alt="" width="200" height="200" style="background: #ccc">', hammer(), { allowed: ['deadClick'] }),
  rage1('on an empty area', '<div id="go" style="height: 300px"></div>', hammer(), { allowed: ['deadClick'] }),
  rage1('on the icon of a dead button', '<button><svg id="go" width="24" height="24"><rect width="24" height="24"/></svg></button>'),
  rage1('on a button in an open shadow root', '<x-card id="card"></x-card><script>card.attachShadow({ mode: "open" }).innerHTML = "<button id=go>Pay</button>"</script>'),
  rage1('on a submit button of nothing', '<form onsubmit="return false"><button id="go">Continue</button></form>'),
  rage1('on a dead button that springs back slowly', `${BUTTON}<script>let to = 1, at = 1; go.onpointerdown = () => { to = .9 }; addEventListener('pointerup', () => { to = 1 }); (function step() { at += (to - at) * .08; go.style.transform = 'scale(' + at.toFixed(3) + ')'; requestAnimationFrame(step) })()</script>`, hammer({ gap: 320 })),
  rage1('on a dead button whose ripple takes its time to leave', `<button id="go">Pay<span class="MuiTouchRipple-root"></span></button><script>const root = go.lastChild; go.onmousedown = () => { const one = document.createElement('span'); one.className = 'MuiTouchRipple-ripple MuiTouchRipple-rippleVisible'; one.innerHTML = '<span class="MuiTouchRipple-child"></span>'; root.append(one); go.onmouseup = () => { one.firstChild.className += ' MuiTouchRipple-childLeaving'; setTimeout(() => one.remove(), 550) } }</script>`, hammer({ gap: 280 })),
  rage1('on a switch that is put back each time, beside which a ripple is laid', `<label><span id="base"><input id="go" type="checkbox"></span> Letters</label><script>go.onclick = (event) => { event.preventDefault(); if (!base.querySelector('.MuiTouchRipple-root')) base.insertAdjacentHTML('beforeend', '<span class="MuiTouchRipple-root" style="position: absolute; width: 20px; height: 20px"></span>') }</script>`, hammer({ gap: 350 }), { allowed: ['oscillation'] }),
  rage1('on a button of htmx whose request fails each time', `${BUTTON}<script>go.onclick = async () => { go.classList.add('htmx-request'); await (await fetch('/api/pay')).text(); go.classList.remove('htmx-request') }</script>`, hammer({ gap: 380 }), { routes: { '/api/pay': { after: 80, status: 500 } }, allowed: ['deadClick', 'errorClick'] }),
  rage1('on a stepper of which only a hidden field knows', `<input type="hidden" id="n" value="1">${BUTTON}<script>go.onclick = () => { n.value = Number(n.value) + 1 }</script>`),
  rage1('on a column that is sorted as it was', '<table><thead><tr><th id="go" style="cursor: pointer">Price<tbody id="rows"><tr><td>1<tr><td>2<tr><td>3</table><script>go.onclick = () => rows.replaceChildren(...[...rows.rows].sort((a, b) => a.innerText - b.innerText))</script>'),
  rage1('on a dead option of a menu', '<ul role="menu"><li id="go" role="menuitem">Rename</li></ul>'),
  rage1('on a button inside a link, both dead', '<a href="#" onclick="return false"><button id="go">Pay</button></a>'),
  rage1('on a dead button, by the parts of it in turn', '<button style="padding: 20px 80px"><b id="go">Pay</b> <i id="other">now, please</i></button>', async (visitor) => {
    for (let i = 0; i < 3; i++) {
      await visitor.press('#go')
      await visitor.pause(100)
      await visitor.press('#other')
      await visitor.pause(100)
    }
  }),

  // How.
  rage1('with an unsteady hand', BUTTON, hammer({ jitter: 8 })),
  rage1('with an unsteady hand on an empty area', '<div id="go" style="height: 300px"></div>', hammer({ jitter: 9 }), { allowed: ['deadClick'] }),
  rage1('slow and stubborn: four in five seconds', BUTTON, hammer({ times: 4, gap: 1250 }), { allowed: ['deadClick'] }),
  rage1('by a finger', BUTTON, (visitor) => visitor.tap('#go', { times: 5, gap: 170, jitter: 4 }), { touch: true }),
  rage1('by a finger on an empty area', '<div id="go" style="height: 300px"></div>', (visitor) => visitor.tap('#go', { times: 5, gap: 170, jitter: 6 }), { touch: true, allowed: ['deadClick'] }),
  rage1('by a finger on a page without a viewport for phones', `<meta name="viewport" content="width=980">${BUTTON}`, (visitor) => visitor.tap('#go', { times: 4, gap: 150 }), { touch: true }),
  rage1('by a pen', BUTTON, (visitor) => visitor.pen('#go', { times: 4, gap: 200 })),
  rage1('by Enter', BUTTON, async (visitor) => { await visitor.focus('#go'); await visitor.key('Enter', { times: 4 }) }),
  rage1('by the space bar', BUTTON, async (visitor) => { await visitor.focus('#go'); await visitor.key(' ', { times: 4 }) }),
  rage1('by mouse and keyboard', BUTTON, async (visitor) => { await visitor.press('#go', { times: 2 }); await visitor.key('Enter', { times: 3 }) }),
  rage1('by five single clicks with a hold', BUTTON, hammer({ hold: 150, gap: 350 })),

  // In spite of what happens.
  rage1('with a ripple each time', `${BUTTON}<script>go.onpointerdown = () => { const ripple = document.createElement('span'); ripple.className = 'ripple'; go.append(ripple); setTimeout(() => ripple.remove(), 400) }</script>`),
  rage1('with an animation that shrinks it each time', `${BUTTON}<script>go.onclick = () => void go.animate([{ transform: 'scale(.95)' }, { transform: 'none' }], 120)</script>`),
  rage1('with a ripple that notes when it began', `${BUTTON}<script>go.onpointerdown = () => { const ripple = document.createElement('span'); ripple.className = 'v-ripple__container'; ripple.innerHTML = '<span class="v-ripple__animation"></span>'; go.append(ripple); ripple.firstChild.dataset.activated = performance.now(); setTimeout(() => { ripple.firstChild.dataset.isHiding = 'true' }, 90); setTimeout(() => ripple.remove(), 700) }</script>`),
  rage1('with a message that only its type says is bad', `${BUTTON}<ol id="out"></ol><script>go.onclick = () => fetch('/api/pay').then(() => { out.innerHTML = '<li data-sonner-toast data-type="error">Not now</li>' })</script>`, hammer({ gap: 400 }), { routes: { '/api/pay': { after: 60, status: 503 } }, allowed: ['errorClick'] }),
  rage1('with a shake each time', `${BUTTON}<script>go.onclick = () => { go.classList.add('shake'); setTimeout(() => go.classList.remove('shake'), 120) }</script>`),
  rage1('with a class while it is pressed', `${BUTTON}<script>go.onpointerdown = () => go.classList.add('down'); go.onpointerup = () => go.classList.remove('down')</script>`),
  rage1('beside a clock that ticks four times a second', BUTTON + clock(250), later('ticks >= 3')),
  rage1('beside a clock that ticks every second, at once', BUTTON + clock(1000)),
  rage1('beside a carousel', BUTTON + carousel(1000), later('ticks >= 3')),
  rage1('beside a stopwatch that ticks with every frame', `${BUTTON}<p id="clock">0</p><script>var ticks = 0; (function tick() { clock.textContent = ++ticks; requestAnimationFrame(tick) })()</script>`, later('performance.now() > 2500')),
  rage1('with a beacon each time', `${BUTTON}<script>go.onclick = () => void navigator.sendBeacon('/collect', 'x')</script>`, hammer(), { routes: { '/collect': { status: 204 } } }),
  rage1('with a count in a hidden node', `<p id="out" hidden>0</p>${BUTTON}<script>go.onclick = () => { out.textContent = performance.now() }</script>`),
  rage1('with the same text each time', `<p id="out">Your cart is empty</p>${BUTTON}<script>go.onclick = () => { out.textContent = 'Your cart is empty' }</script>`),
  rage1('with an equal DOM each time', `<div id="app"></div><script>(function render() { app.innerHTML = '<p>3 items</p><button id="go">Pay</button>'; app.lastChild.onclick = render })()</script>`),
  rage1('with an equal DOM each time, rendered late', `<div id="app"></div><script>(function render() { app.innerHTML = '<p>3 items</p><button id="go">Pay</button>'; app.lastChild.onclick = () => setTimeout(render, 30) })()</script>`),
  rage1('with a panel that opens and shuts at once', `<p id="panel" hidden>Panel</p>${BUTTON}<script>go.onclick = () => { panel.hidden = false; queueMicrotask(() => { panel.hidden = true }) }</script>`),
  rage1('on a button that is busy for ever', `${BUTTON}<script>go.onclick = () => { go.classList.add('loading'); go.setAttribute('aria-busy', 'true') }</script>`),
  rage1('on a button that shows a spinner for ever', `${BUTTON}<script>go.onclick = () => { if (!go.querySelector('i')) { const spinner = document.createElement('i'); spinner.className = 'spinner'; go.append(spinner) } }</script>`),
  rage1('on a button that says it is loading, for ever', `${BUTTON}<script>go.onclick = () => { go.textContent = 'Loading…' }</script>`),
  rage1('on a button that is slow: nothing is shown for four seconds', `<p id="out">-</p>${BUTTON}<script>go.onclick = () => fetch('/api/slow').then(() => { out.textContent = 'Paid' })</script>`, hammer(), { routes: { '/api/slow': { after: 4000 } } }),
  rage1('on a link whose page takes three seconds', '<a id="go" href="/slow">Next</a>', hammer({ times: 4, gap: 250 }), { routes: { '/slow': { after: 3000, type: 'text/html', body: '<!doctype html><title>Next</title><script src="/calma/calma.js"></script><p>Here' } } }),
  rage1('on a button that throws', `${BUTTON}<script>go.onclick = () => { throw new Error('no cart') }</script>`, hammer(), { expected: ['rageClick', 'errorClick'] }),
  rage1('on a button whose handler rejects', `${BUTTON}<script>go.onclick = async () => { await null; throw new Error('no cart') }</script>`, hammer(), { expected: ['rageClick', 'errorClick'] }),
  rage1('on a button whose request fails in silence', `${BUTTON}<script>go.onclick = () => void fetch('/api/pay').catch(() => {})</script>`, hammer({ gap: 300 }), { allowed: ['errorClick'], routes: { '/api/pay': { after: 30, status: 500 } } }),
  rage1('on a button that shows the same alert each time', `${BUTTON}<div id="out" role="alert"></div><script>go.onclick = () => { out.textContent = 'Something went wrong.' }</script>`),
  rage1('on a button that renders the same alert anew each time', `${BUTTON}<div id="out"></div><script>go.onclick = () => { out.innerHTML = '<p role="alert">Something went wrong.</p>' }</script>`),
  rage1('with a notice that only what is in it calls an error', `${BUTTON}<div id="out"></div><script>go.onclick = () => setTimeout(() => { out.innerHTML = '<div class="ant-message-notice"><div class="ant-message-notice-content"><div class="ant-message-custom-content ant-message-error"><span>Not today</span></div></div></div>' }, 40)</script>`, hammer({ gap: 400 })),
  rage1('on a button that piles up the same error', `${BUTTON}<div id="out"></div><script>go.onclick = () => { out.insertAdjacentHTML('beforeend', '<p class="toast toast-error">Something went wrong.</p>') }</script>`),
  rage1('at the end of a carousel', `<p id="out">1</p>${BUTTON}<script>go.onclick = () => { out.textContent = Math.min(3, Number(out.textContent) + 1) }</script>`, hammer({ times: 7 })),
  rage1('on a stepper that has come to its limit', `<output id="out">8</output><button id="go">+</button><script>go.onclick = () => { out.value = Math.min(10, Number(out.value) + 1) }</script>`, hammer({ times: 7 })),

  // What is not rage.
  { name: 'twice on a dead button', html: BUTTON, act: hammer({ times: 2 }), expected: ['deadClick'] },
  { name: 'twice, and twice again after five seconds, on a disabled button', html: '<button id="go" disabled>Pay</button>', act: async (visitor) => { await hammer({ times: 2 })(visitor); await visitor.pause(5200); await hammer({ times: 2 })(visitor) }, expected: ['disabledClick'] },
  { name: 'on five dead buttons, one after the other', html: '<p>' + [1, 2, 3, 4, 5].map((i) => `<button id="b${i}" style="margin: 20px; width: 80px">${i}</button>`).join('') + '</p>', act: async (visitor) => { for (const i of [1, 2, 3, 4, 5]) { await visitor.press(`#b${i}`); await visitor.pause(120) } }, expected: ['deadClick'] },
  { name: 'on two dead buttons in turn', html: '<button id="go" style="margin: 60px">Pay</button><button id="other" style="margin: 60px">Send</button>', act: async (visitor) => { for (let i = 0; i < 3; i++) { await visitor.press('#go'); await visitor.pause(80); await visitor.press('#other'); await visitor.pause(80) } }, expected: [], allowed: ['rageClick', 'deadClick'] },
  { name: 'on a dead button the page has marked to be left alone', html: '<button id="go" data-calma-ignore="rage dead">Pay</button>', act: hammer(), expected: [] },
  { name: 'on a dead button the page has marked for PostHog', html: '<button id="go" class="ph-no-rageclick ph-no-deadclick">Pay</button>', act: hammer(), expected: [] },
  { name: 'on a dead button the page has marked for Datadog', html: '<div data-dd-ignore-frustration="rage-click dead-click"><button id="go">Pay</button></div>', act: hammer(), expected: [] },
  { name: 'by the right button', html: BUTTON, act: hammer({ button: 'right' }), expected: [] },
]
