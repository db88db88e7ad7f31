import type { Situation } from '../situation.ts'
import type { Visitor } from '../visitor.ts'

/** Three buttons, `a`, `b` and `c`, each with a handler. */
const three = (a: string, b: string, c: string, more = ''): string =>
  `<button id="a">A</button> <button id="b">B</button> <button id="c">C</button>${more}<script>a.onclick = () => { ${a} }; b.onclick = () => { ${b} }; c.onclick = () => { ${c} }</script>`

const pressAll = async (visitor: Visitor): Promise<void> => {
  for (const selector of ['#a', '#b', '#c']) {
    await visitor.press(selector)
    await visitor.pause(500)
  }
}

const repeatedly = (times: number) => (visitor: Visitor): Promise<void> => visitor.press('#go', { times, gap: 450 })

/** Errors that come without a press; `done` when they are through. */
const untilDone = (visitor: Visitor): Promise<void> => visitor.waitFor('window.done === true')

const BUTTON = '<button id="go">More</button><p id="out">0</p>'
const COUNTS = 'out.textContent = Number(out.textContent) + 1'

const burst = (name: string, html: string, act: Situation['act'] = pressAll, more: Partial<Situation> = {}): Situation => ({ name, html, act, expected: ['errorBurst'], ...more })
const fine = (name: string, html: string, act: Situation['act'] = pressAll, more: Partial<Situation> = {}): Situation => ({ name, html, act, expected: [], ...more })

const BROKEN = { after: 60, status: 500 }

/** The same site by another name is another origin. */
const ELSEWHERE = 'const elsewhere = location.origin.replace("127.0.0.1", "localhost");'

/** Several different errors in a short time, and errors that no visitor feels. */
export const errors: readonly Situation[] = [
  burst('three presses that throw, each in another way', three("throw new Error('no cart')", 'null.items', 'undefinedFunction()'), pressAll, { expected: ['errorBurst', 'errorClick'] }),
  burst('three presses whose handlers reject', three("Promise.reject(new Error('no cart'))", "Promise.reject(new TypeError('no items'))", "fetch('/api/x').then(() => { throw new RangeError('no price') })"), pressAll, { expected: ['errorBurst', 'errorClick'], allowed: ['deadClick'] }),
  burst('one press, and three parts of the page that say one after the other that they could not be loaded', `<button id="go">Load</button><div id="out"></div><script>go.onclick = () => ['sales', 'stock', 'staff'].forEach((part, i) => setTimeout(() => { out.insertAdjacentHTML('beforeend', '<p role=alert>Could not load ' + part) }, 80 + i * 150))</script>`, (visitor) => visitor.press('#go'), { watch: 1500 }),
  burst('three requests that fail, with plain words', three("fetch('/api/a').then(() => { out.textContent = 'A failed' })", "fetch('/api/b').then(() => { out.textContent = 'B failed' })", "fetch('/api/c').then(() => { out.textContent = 'C failed' })", '<p id="out"></p>'), pressAll, { routes: { '/api/a': BROKEN, '/api/b': BROKEN, '/api/c': BROKEN } }),
  burst('three requests that fail, with nothing to see', three("fetch('/api/a')", "fetch('/api/b')", "fetch('/api/c')"), pressAll, { routes: { '/api/a': BROKEN, '/api/b': BROKEN, '/api/c': BROKEN }, allowed: ['deadClick', 'errorClick'] }),
  burst('three connections that break, with nothing to see', three("fetch('/api/a').catch(() => {})", "fetch('/api/b').catch(() => {})", "fetch('/api/c').catch(() => {})"), async (visitor) => { for (const name of ['a', 'b', 'c']) { await visitor.press(`#${name}`); await visitor.pause(900) } }, { routes: { '/api/a': { after: 60, breaks: true }, '/api/b': { after: 60, breaks: true }, '/api/c': { after: 60, breaks: true } }, allowed: ['errorClick'] }),
  fine('one error, in notices that are put one under the other into a holder that comes with the first', `<button id="go">Save</button><script>go.onclick = () => fetch('/api/save').then(() => { let holder = document.querySelector('.notifications'); if (!holder) { holder = document.createElement('div'); holder.className = 'notifications'; document.body.append(holder) } holder.insertAdjacentHTML('beforeend', '<div class="notification-box"><div class="notification-error" role="alert"><b>Not saved</b><p>The server said no.</p></div></div>') })</script>`, async (visitor) => { for (let i = 0; i < 4; i++) { await visitor.press('#go'); await visitor.pause(600) } }, { routes: { '/api/save': BROKEN }, expected: ['errorClick'], allowed: ['rageClick'] }),
  burst('three requests by XMLHttpRequest that fail', three(...(['a', 'b', 'c'].map((name) => `const request = new XMLHttpRequest(); request.open('GET', '/api/${name}'); request.onload = () => { out.textContent = '${name} failed' }; request.send()`) as [string, string, string]), '<p id="out"></p>'), pressAll, { routes: { '/api/a': BROKEN, '/api/b': BROKEN, '/api/c': BROKEN } }),
  burst('three parts of a page that cannot be loaded, before anybody has pressed anything', '<p id="out"></p><script>for (const part of ["sales", "stock", "staff"]) fetch("/api/" + part).then(({ status }) => { out.textContent += part + status })</script>', (visitor) => visitor.waitFor('out.textContent.length > 20'), { routes: { '/api/sales': { after: 400, status: 500 }, '/api/stock': { after: 700, status: 503 }, '/api/staff': { after: 1000, status: 502 } } }),
  burst('three alerts that come by themselves while somebody writes', `<textarea id="text"></textarea><div id="out"></div><script>let n = 0; text.oninput = () => { if (!n++) ['not saved', 'not connected', 'locked'].forEach((words, i) => setTimeout(() => { out.insertAdjacentHTML('beforeend', '<p role="alert" class="toast toast-error">' + words + '</p>') }, 400 + i * 900)) }</script>`, async (visitor) => { await visitor.fill('#text', 'We met on'); await visitor.pause(900); await visitor.type(' Monday'); await visitor.pause(1500) }),
  fine('the time left of a sale, in a red box that is made anew each second', '<div id="out"></div><script>let n = 0; setInterval(() => { out.innerHTML = `<div role="alert" class="alert alert-danger">04:${59 - ++n}</div>` }, 1000)</script>', (visitor) => visitor.pause(5500)),
  fine('three alerts in a part that the page has marked', '<div id="out" data-calma-ignore></div><script>["a", "b", "c"].forEach((part, i) => setTimeout(() => { out.insertAdjacentHTML("beforeend", `<p role=alert class=error>No part ${part}</p>`) }, 300 * i + 200))</script>', (visitor) => visitor.pause(2500)),
  fine('good news with the role of an alert, and a request beside it that failed', three(...(['a', 'b', 'c'].map((name) => `fetch('/api/${name}'); fetch('/api/add').then(() => { out.innerHTML = '<p role="alert" class="toast-success">Added ${name}</p>' })`) as [string, string, string]), '<div id="out"></div>'), pressAll, { routes: { '/api/add': { after: 120, body: '{}' } }, allowed: ['errorBurst'] }),
  fine('three alerts about what is being written', `<form><label>Password <input id="text" type="password"></label><p id="out" role="alert" class="error"></p></form><script>text.oninput = () => { out.innerHTML = '<span role="alert" class="error">' + ['At least 8 characters', 'Add a digit', 'Add a capital', 'Add a sign'][text.value.length % 4] + '</span>' }</script>`, (visitor) => visitor.fill('#text', 'abcdefgh'), { allowed: ['fieldLoop'] }),
  fine('three notices with the role of an alert while the page loads', '<div id="out"></div><script>["Free returns", "We use cookies", "Sale ends today"].forEach((words, i) => setTimeout(() => { out.insertAdjacentHTML("beforeend", `<p role=alert class="notice notice-${i}">${words}</p>`) }, 300 * i))</script>', (visitor) => visitor.pause(2500)),
  burst('three alerts, each in another place', three(...(['a', 'b', 'c'].map((name) => `${name}1.textContent = 'This did not work'`) as [string, string, string]), '<p id="a1" role="alert"></p><p id="b1" role="alert"></p><p id="c1" role="alert"></p>')),
  burst('three alerts of different words, in one place', three(...(['a', 'b', 'c'].map((name) => `out.textContent = 'Part ${name} did not work'`) as [string, string, string]), '<p id="out" role="alert"></p>')),
  fine('three times the same alert, in one place', three(...(['a', 'b', 'c'].map(() => "out.textContent = ''; out.textContent = 'This did not work'") as [string, string, string]), '<p id="out" role="alert"></p>')),
  burst('one throw, one rejection and one failed request', three("throw new Error('no cart')", "Promise.reject(new Error('no price'))", "fetch('/api/c').then(() => { out.textContent = 'C failed' })", '<p id="out"></p>'), pressAll, { expected: ['errorBurst', 'errorClick'], routes: { '/api/c': BROKEN } }),
  burst('one press that brings three errors', "<button id=\"go\">More</button><script>go.addEventListener('click', () => { throw new Error('a') }); go.addEventListener('click', () => { null.b }); go.addEventListener('click', () => { c() })</script>", repeatedly(1), { expected: ['errorBurst', 'errorClick'] }),
  burst('three errors after the page has loaded, without a press', "<script>setTimeout(() => { throw new Error('a') }, 100); setTimeout(() => { null.b }, 200); setTimeout(() => { c() }, 300); setTimeout(() => { done = true }, 400)</script>", untilDone),
  burst('an app that does not start: its scripts are missing', "<script>setTimeout(() => { for (const name of ['a', 'b', 'c']) { const script = document.createElement('script'); script.src = '/app/' + name + '.js'; document.head.append(script) } setTimeout(() => { done = true }, 600) }, 500)</script>", untilDone),
  burst('an app that does not start: a script is missing, and two others miss it', "<script>setTimeout(() => { const script = document.createElement('script'); script.src = '/app/jquery.js'; document.head.append(script); setTimeout(() => { jQuery('x') }, 200); setTimeout(() => { $.ready() }, 250); setTimeout(() => { done = true }, 700) }, 500)</script>", untilDone),
  burst('things thrown that are no errors', three("throw 'no cart'", "throw { code: 1 }", 'throw undefined'), pressAll, { expected: ['errorBurst', 'errorClick'] }),
  burst('six different errors in a second, without a press', "<script>for (let i = 0; i < 6; i++) setTimeout(() => { throw new Error('no part ' + 'abcdef'[i]) }, 100 + i * 120); setTimeout(() => { done = true }, 1000)</script>", untilDone),

  // What is no burst.
  fine('one error', three("throw new Error('no cart')", "out.textContent = 'B'", "out.textContent = 'C'", '<p id="out"></p>'), pressAll, { expected: ['errorClick'] }),
  fine('two errors', three("throw new Error('no cart')", 'null.items', "out.textContent = 'C'", '<p id="out"></p>'), pressAll, { expected: ['errorClick'] }),
  fine('the same error ten times, from a timer', "<script>let n = 0; const timer = setInterval(() => { if (n++ >= 10) { clearInterval(timer); done = true; return } throw new Error('tick') }, 60)</script>", untilDone),
  fine('the same error ten times, each time with another number', "<script>let n = 0; const timer = setInterval(() => { if (n++ >= 10) { clearInterval(timer); done = true; return } throw new Error('no item ' + n * 37) }, 60)</script>", untilDone),
  fine('the same rejection ten times', "<script>let n = 0; const timer = setInterval(() => { if (n++ >= 10) { clearInterval(timer); setTimeout(() => { done = true }, 50); return } Promise.reject(new Error('tick')) }, 60)</script>", untilDone),
  fine('an error in the background, with each press fine', `${BUTTON}<script>setInterval(() => { throw new Error('tick') }, 300); go.onclick = () => { ${COUNTS} }</script>`, repeatedly(5)),
  fine('an error after each press, with each press fine', `${BUTTON}<script>go.onclick = () => { ${COUNTS}; setTimeout(() => { throw new Error('analytics') }, 50) }</script>`, repeatedly(5)),
  fine('loops of a resize observer', `${BUTTON}<div id="box" style="width: 100px"></div><script>new ResizeObserver(() => { box.style.width = box.offsetWidth + 1 + 'px' }).observe(box); go.onclick = () => { ${COUNTS}; box.style.width = '50px' }</script>`, repeatedly(3)),
  fine('three errors of an extension', "<script>for (const name of ['a', 'b', 'c']) setTimeout(() => (0, eval)('throw new Error(\"' + name + '\")//# sourceURL=chrome-extension://abcdef/content-' + name + '.js'), 100); setTimeout(() => { done = true }, 300)</script>", untilDone),
  fine('three rejections of an extension', "<script>for (const name of ['a', 'b', 'c']) setTimeout(() => (0, eval)('Promise.reject(new Error(\"' + name + '\"))//# sourceURL=moz-extension://abcdef/content-' + name + '.js'), 100); setTimeout(() => { done = true }, 300)</script>", untilDone),
  fine('a search that gives up its last request with each key', '<input id="field"><p id="out"></p><script>let last; field.oninput = () => { last?.abort(); last = new AbortController(); fetch("/api/search?" + field.value.length, { signal: last.signal }).then(() => { out.textContent = field.value.length }) }</script>', async (visitor) => { await visitor.press('#field'); await visitor.type('shoes and hats'); await visitor.pause(500) }, { routes: { '/api/search': { after: 250 } } }),
  fine('three errors of scripts of another origin, whose words are hidden', `${BUTTON}<script>${ELSEWHERE} for (const name of ['a', 'b', 'c']) { const script = document.createElement('script'); script.src = elsewhere + '/widget-' + name + '.js'; script.onload = () => setTimeout(() => { done = (window.loaded = (window.loaded ?? 0) + 1) === 3 }, 200); document.head.append(script) }</script>`, untilDone, {
    routes: Object.fromEntries(['a', 'b', 'c'].map((name) => [`/widget-${name}.js`, { type: 'text/javascript', body: `throw new Error('${name}')` }])),
  }),
  fine('three scripts of another origin that are blocked', `${BUTTON}<script>${ELSEWHERE} let n = 0; for (const name of ['a', 'b', 'c']) { const script = document.createElement('script'); script.src = elsewhere + '/ads-' + name + '.js'; script.onerror = () => { done = ++n === 3 }; document.head.append(script) }</script>`, untilDone),
  fine('three requests to another origin that are blocked', `${BUTTON}<script>${ELSEWHERE} go.onclick = () => { ${COUNTS}; fetch(elsewhere + '/collect-' + out.textContent, { mode: 'no-cors' }).catch(() => {}) }</script>`, repeatedly(4)),
  fine('three requests to another origin that fail', `${BUTTON}<script>${ELSEWHERE} go.onclick = () => { ${COUNTS}; fetch(elsewhere + ['/x-a', '/x-b', '/x-c'][out.textContent % 3]).catch(() => {}) }</script>`, repeatedly(4), { routes: { '/x-a': BROKEN, '/x-b': BROKEN, '/x-c': BROKEN } }),
  fine('three rejections of blocked requests to another origin, which nobody handles', `${BUTTON}<script>go.onclick = () => { ${COUNTS}; fetch('http://127.0.0.1:1/collect-' + out.textContent) }</script>`, repeatedly(4)),
  fine('three images that are missing', "<img alt=\"\" src=\"/a.png\"><img alt=\"\" src=\"/b.png\"><img alt=\"\" src=\"/c.png\"><script>addEventListener('load', () => setTimeout(() => { done = true }, 200))</script>", untilDone),
  fine('three errors that the page has caught and written to the console', three(...(['a', 'b', 'c'].map((name) => `try { throw new Error('${name}') } catch (error) { console.error(error) } out.textContent = '${name}'`) as [string, string, string]), '<p id="out"></p>')),
  fine('three messages of success in alerts', three(...(['a', 'b', 'c'].map((name) => `${name}1.textContent = 'Saved'`) as [string, string, string]), '<p id="a1" role="alert" class="toast success"></p><p id="b1" role="alert" class="alert-success"></p><p id="c1" role="alert" class="message--info"></p>')),
  fine('three messages in a status', three(...(['a', 'b', 'c'].map((name) => `out.textContent = '${name} saved'`) as [string, string, string]), '<p id="out" role="status"></p>')),
  fine('three parts that are found missing, which is an answer too', three(...(['a', 'b', 'c'].map((name) => `fetch('/api/${name}').then(({ status }) => { out.textContent = status === 404 ? 'None yet: ${name}' : '${name}' })`) as [string, string, string]), '<p id="out"></p>'), pressAll, { routes: { '/api/a': { status: 404 }, '/api/b': { status: 404 }, '/api/c': { status: 404 } }, allowed: ['errorBurst'] }),
  fine('three presses that throw, in a part the page has marked to be left alone', `<div data-calma-ignore="error">${three("throw new Error('no cart')", 'null.items', 'undefinedFunction()')}</div>`),
  fine('three requests that fail, in a part the page has marked to be left alone', `<div data-calma-ignore>${three("fetch('/api/a')", "fetch('/api/b')", "fetch('/api/c')")}</div>`, pressAll, { routes: { '/api/a': BROKEN, '/api/b': BROKEN, '/api/c': BROKEN } }),
  fine('three warnings to the console', three("console.warn('a'); out.textContent = 'A'", "console.warn('b'); out.textContent = 'B'", "console.error('c'); out.textContent = 'C'", '<p id="out"></p>')),
  fine('three errors with more than ten seconds between the first and the last', "<script>setTimeout(() => { throw new Error('a') }, 100); setTimeout(() => { null.b }, 5200); setTimeout(() => { c() }, 10400); setTimeout(() => { done = true }, 10600)</script>", untilDone),
  fine('an error while the app is left', `<a id="go" href="/next">Next</a><script>addEventListener('pagehide', () => { throw new Error('late') }); addEventListener('beforeunload', () => { null.b })</script>`, repeatedly(1), { routes: { '/next': { type: 'text/html', body: '<!doctype html><title>Next</title><script src="/calma/calma.js"></script><p>Here' } } }),
]
