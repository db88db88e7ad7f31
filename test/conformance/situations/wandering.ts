import type { Situation } from '../situation.ts'
import type { Visitor } from '../visitor.ts'

/** A single-page app whose links have ids; `go` shows a path. */
const app = (links: Readonly<Record<string, string>>, more = ''): string => `
  <nav>${Object.entries(links).map(([id, href]) => `<a id="${id}" href="${href}">${id}</a>`).join(' ')}</nav><main id="main">Start</main>
  <script>
    const show = () => { main.textContent = 'This is ' + location.pathname + location.search + location.hash + ' at ' + performance.now() }
    const go = (path) => { history.pushState(null, '', path); show() }
    addEventListener('popstate', show)
    for (const link of document.querySelectorAll('nav a')) link.onclick = (event) => { event.preventDefault(); go(link.getAttribute('href')) }
    ${more}
  </script>`

const SHOP = app({ hats: '/hats', shoes: '/shoes', coats: '/coats', help: '/help', cart: '/cart' })

/** Presses these one after another, with time to look between. */
const look = (...ids: readonly string[]) => async (visitor: Visitor): Promise<void> => {
  // Nobody has seen a page sooner; what moves on at once is a redirect.
  await visitor.pause(700)
  for (const id of ids) {
    if (id === 'BACK') await visitor.back()
    else await visitor.press(`#${id}`)
    await visitor.pause(1300)
  }
}
const quickly = (...ids: readonly string[]) => async (visitor: Visitor): Promise<void> => {
  for (const id of ids) {
    await visitor.press(`#${id}`)
    await visitor.pause(250)
  }
}
const write = (...ids: readonly string[]) => async (visitor: Visitor): Promise<void> => {
  for (const [i, id] of ids.entries()) await visitor.fill(`#${id}`, `Word ${'abcdefghijkl'[i]}`)
}

const lost = (name: string, html: string, act: Situation['act'], more: Partial<Situation> = {}): Situation => ({ name, html, act, expected: ['backtrack'], ...more })
const torn = (name: string, html: string, act: Situation['act'], more: Partial<Situation> = {}): Situation => ({ name, html, act, expected: ['oscillation'], ...more })
const stuck = (name: string, html: string, act: Situation['act'], more: Partial<Situation> = {}): Situation => ({ name, html, act, expected: ['fieldLoop'], ...more })
const fine = (name: string, html: string, act: Situation['act'], more: Partial<Situation> = {}): Situation => ({ name, html, act, expected: [], ...more })

const TWO = '<button id="a">By date</button> <button id="b">By price</button><p id="out"></p><script>a.onclick = () => { out.textContent = "A " + performance.now() }; b.onclick = () => { out.textContent = "B " + performance.now() }</script>'
const FIELDS = '<form id="form" onsubmit="return false"><input id="name"> <input id="street"> <input id="town"> <input id="phone"></form>'
const document = (body: string): { type: string; body: string } => ({ type: 'text/html', body: `<!doctype html><title>A page</title><link rel="icon" href="data:,"><script src="/calma/calma.js"></script>${body}` })

/** To and fro: between pages, between controls, between fields. */
export const wandering: readonly Situation[] = [
  lost('into a page and back at once', SHOP, look('hats', 'BACK')),
  lost('from page to page, to the same one three times', SHOP, look('hats', 'help', 'hats', 'shoes', 'hats')),
  lost('into page after page, and back each time', SHOP, look('hats', 'BACK', 'shoes', 'BACK', 'coats', 'BACK')),
  lost('back at once, where the fragment is the address', app({ hats: '#/hats', help: '#/help' }), look('hats', 'help', 'BACK')),
  lost('back at once, with a router of the Navigation API', '<a id="hats" href="/hats">Hats</a> <a id="help" href="/help">Help</a><main id="main">Start</main><script>navigation.addEventListener("navigate", (event) => { if (event.canIntercept) event.intercept({ handler: async () => { main.textContent = location.pathname + performance.now() } }) })</script>', look('hats', 'help', 'BACK')),
  lost('back at once, from document to document', '<a id="next" href="/there">There</a>', look('next', 'BACK'), {
    routes: { '/there': document('<p>There</p>') },
    knownLimit: 'What was before a document was loaded is not known without storing it. Out of the back/forward cache, which test browsers switch off, calma knows.',
  }),
  lost('loaded again at once', '<a id="next" href="/there">There</a>', async (visitor) => {
    await visitor.press('#next')
    await visitor.waitFor('location.pathname === "/there"')
    await visitor.press('#again')
    await visitor.pause(500)
  }, {
    routes: { '/there': document('<button id="again" onclick="location.reload()">Again</button>') },
    knownLimit: 'That a document was loaded again is known; how long it had been there before is not, without storing it.',
  }),

  fine('onwards from page to page', SHOP, look('hats', 'shoes', 'coats', 'help', 'cart')),
  fine('filters, which change the query, and back', app({ red: '?c=red', blue: '?c=blue', all: '?' }), look('red', 'all', 'red', 'blue', 'BACK', 'BACK')),
  fine('the pages of a list, and back', app({ one: '?page=1', two: '?page=2', three: '?page=3' }), look('two', 'three', 'two', 'BACK')),
  fine('anchors in a text, and back', '<a id="one" href="#part1">1</a> <a id="two" href="#part2">2</a><div style="height: 3000px"></div><p id="part1">1</p><div style="height: 1000px"></div><p id="part2">2</p><div style="height: 1000px"></div>', async (visitor) => {
    await visitor.press('#one')
    await visitor.pause(400)
    await visitor.back()
    await visitor.pause(400)
    await visitor.press('#two')
    await visitor.pause(400)
    await visitor.back()
  }),
  fine('an address that is replaced while the visitor chooses', '<button id="a">A</button> <button id="b">B</button><p id="out"></p><script>for (const button of [a, b]) button.onclick = () => { history.replaceState(null, "", "/" + button.id); out.textContent = button.id + performance.now() }</script>', quickly('a', 'b', 'a', 'b', 'a', 'b')),
  fine('a login on the way to a page', app({ account: '/account' }, `
    const guard = go
    document.querySelector('#account').onclick = (event) => {
      event.preventDefault()
      guard('/login')
      main.innerHTML = '<form id="login"><input id="word"><button id="send">Go</button></form>'
      login.onsubmit = (submit) => { submit.preventDefault(); guard('/account') }
    }`), async (visitor) => {
    for (let i = 0; i < 3; i++) {
      await visitor.press('#account')
      await visitor.fill('#word', 'secret')
      await visitor.press('#send')
      await visitor.pause(300)
    }
  }),
  fine('a router that sends the visitor on at once', app({ cart: '/cart', home: '/' }, 'document.querySelector("#cart").onclick = (event) => { event.preventDefault(); go("/guard"); setTimeout(() => go("/cart"), 30) }'), look('cart', 'cart', 'cart')),
  fine('back after a while', SHOP, async (visitor) => {
    await visitor.press('#hats')
    await visitor.pause(10_500)
    await visitor.back()
  }),

  torn('two ways to sort a list, tried in turns', TWO, look('a', 'b', 'a', 'b', 'a')),
  torn('a box that is ticked and unticked, again and again', '<label><input type="checkbox" id="box"> Gift wrap</label>', look('box', 'box', 'box', 'box')),
  torn('a switch that is flipped, again and again', '<div id="switch" role="switch" aria-checked="false" tabindex="0">Night</div><script>const s = document.querySelector("#switch"); s.onclick = () => s.setAttribute("aria-checked", s.getAttribute("aria-checked") !== "true")</script>', look('switch', 'switch', 'switch', 'switch')),

  fine('two tabs compared', TWO, look('a', 'b', 'a')),
  fine('a disclosure opened and closed, twice', '<details><summary id="more">More</summary>Text</details>', look('more', 'more', 'more', 'more')),
  fine('a menu opened and closed, and used', '<button id="menu" aria-expanded="false">Menu</button><p id="out"></p><script>menu.onclick = () => { const open = menu.getAttribute("aria-expanded") !== "true"; menu.setAttribute("aria-expanded", open); out.textContent = open ? "Items" : "" }</script>', look('menu', 'menu', 'menu', 'menu')),
  fine('a stepper, up and down to the right number', '<button id="less">−</button> <output id="n">1</output> <button id="more">+</button><script>less.onclick = () => { n.textContent = Number(n.textContent) - 1 }; more.onclick = () => { n.textContent = Number(n.textContent) + 1 }</script>', quickly('more', 'more', 'less', 'more', 'less', 'more', 'less', 'more')),
  fine('a keypad', `${['1', '2', '3'].map((n) => `<button id="k${n}">${n}</button>`).join(' ')}<output id="n"></output><script>for (const key of document.querySelectorAll('button')) key.onclick = () => { n.textContent += key.textContent }</script>`, quickly('k1', 'k2', 'k1', 'k2', 'k1', 'k2', 'k1')),
  fine('a list of boxes, ticked one after another, one of them taken back', [1, 2, 3, 4].map((i) => `<label><input type="checkbox" id="b${i}"> ${i}</label>`).join(' '), look('b1', 'b2', 'b3', 'b2', 'b4')),
  fine('a player, played and paused', '<button id="play" aria-pressed="false">Play</button><p id="out"></p><script>play.onclick = () => { play.setAttribute("aria-pressed", play.getAttribute("aria-pressed") !== "true"); out.textContent = performance.now() }</script>', look('play', 'play', 'play', 'play')),

  stuck('one field of a form, written anew each time', FIELDS, write('phone', 'name', 'phone', 'street', 'phone', 'town', 'phone')),
  stuck('fields without a form, one of them written anew each time', '<section><input id="date"> <input id="time"> <button>Book</button></section>', write('date', 'time', 'date', 'time', 'date', 'time', 'date')),
  fine('a form filled in order', FIELDS, write('name', 'street', 'town', 'phone')),
  fine('a form filled in order, and each field corrected', FIELDS, write('name', 'street', 'town', 'phone', 'name', 'street', 'town', 'phone')),
  fine('a form with two corrections of one field', FIELDS, write('name', 'street', 'town', 'name', 'phone', 'name')),
  fine('one search after another', '<input id="q" type="search"><p id="out"></p><script>q.oninput = () => { out.textContent = performance.now() }</script>', write('q', 'q', 'q', 'q', 'q')),
  fine('sizes and colours, compared', '<form id="form"><select id="size"><option>S<option>M<option>L</select> <select id="colour"><option>Red<option>Blue<option>Sand</select></form>', async (visitor) => {
    for (let i = 0; i < 4; i++) {
      await visitor.focus('#size')
      await visitor.key('ArrowDown')
      await visitor.focus('#colour')
      await visitor.key('ArrowDown')
    }
  }),
  fine('a field that the page has marked', FIELDS.replace('id="phone"', 'id="phone" data-calma-ignore="field"'), write('phone', 'name', 'phone', 'street', 'phone', 'town', 'phone')),
  fine('a calculator whose two numbers are tuned in turns', '<form id="form"><input id="price"> <input id="rate"> <output id="out"></output></form><script>form.oninput = () => { out.textContent = price.value.length * rate.value.length }</script>', write('price', 'rate', 'price', 'rate', 'price', 'rate', 'price', 'rate'), {
    knownLimit: 'A form that is played with and a form that is fought with look the same; say data-calma-ignore="field".',
  }),
]
