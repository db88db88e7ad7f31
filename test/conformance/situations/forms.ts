import type { Answer, Situation } from '../situation.ts'
import type { Visitor } from '../visitor.ts'

const MAIL = '<label>Mail <input id="mail" name="mail"></label>'
const SEND = '<button id="send">Send</button>'

/** A form with one field and a message; its script is called with the form's `submit` prevented, and `n` counts. */
const form = (script: string, inner: string = `${MAIL}<p id="message"></p>${SEND}`): string =>
  `<form id="form" novalidate>${inner}</form><script>let n = 0; form.onsubmit = (event) => { event.preventDefault(); n++; ${script} }</script>`

/** Changes the field and hands the form in, three times, with a look at what comes back. */
const tryAgain = (times = 3, pause = 900) => async (visitor: Visitor): Promise<void> => {
  for (let i = 1; i <= times; i++) {
    await visitor.fill('#mail', `a${i}`)
    await visitor.press('#send')
    await visitor.pause(pause)
  }
}

/** The same with Enter in the field. */
const byEnter = (words: readonly string[], pause = 700) => async (visitor: Visitor): Promise<void> => {
  for (const word of words) {
    await visitor.fill('#mail', word)
    await visitor.key('Enter')
    await visitor.pause(pause)
  }
}

const REFUSED: Readonly<Record<string, Answer>> = { '/api/send': { after: 150, status: 422, body: '{}' } }
const TAKEN: Readonly<Record<string, Answer>> = { '/api/send': { after: 150, body: '{}' } }

/** Sends the form, reads what the server said, and goes on. */
const sending = (then: string): string => `fetch('/api/send', { method: 'POST' }).then((answer) => answer.text()).then(() => { ${then} })`

const loop = (name: string, html: string, act: Situation['act'] = tryAgain(), more: Partial<Situation> = {}): Situation => ({ name, html, act, expected: ['formLoop'], ...more })
const fine = (name: string, html: string, act: Situation['act'] = tryAgain(), more: Partial<Situation> = {}): Situation => ({ name, html, act, expected: [], ...more })

/** Forms that come back again and again, and what only looks like it. */
export const forms: readonly Situation[] = [
  // Fields as React keeps them: what is typed becomes the default value too.
  loop('fields whose default value goes with what is typed, emptied when the server says no', form(`${sending("message.innerHTML = '<span role=alert class=error>Try again</span>'; mail.value = mail.defaultValue = ''")}`).replace('</script>', '; mail.oninput = () => { mail.defaultValue = mail.value }</script>'), tryAgain(), { routes: REFUSED, allowed: ['errorClick'] }),
  fine('fields whose default value goes with what is typed, emptied when they are sent', form(sending("mail.value = mail.defaultValue = ''")).replace('</script>', '; mail.oninput = () => { mail.defaultValue = mail.value }</script>'), tryAgain(), { routes: TAKEN }),
  loop('a dialog of the browser says no, over fields whose default value goes with what is typed', form("alert('Wrong')").replace('</script>', '; mail.oninput = () => { mail.defaultValue = mail.value }</script>')),

  // Components.
  loop('a component that takes part in the form and says itself that it is wrong', `<form id="form"><x-street name="street"></x-street>${SEND}</form><script>
    customElements.define('x-street', class extends HTMLElement {
      static formAssociated = true
      constructor() {
        super()
        this.internals = this.attachInternals()
        this.attachShadow({ mode: 'open', delegatesFocus: true }).innerHTML = '<input id="mail">'
        const input = this.shadowRoot.querySelector('input')
        input.oninput = () => this.internals.setValidity({ customError: true }, 'We do not deliver there.', input)
        input.oninput()
      }
    })</script>`),
  fine('three hearts with an icon by name, and a server that says no', `<main><article><button id="send"><x-icon name="heart"></x-icon></button></article><p id="message"></p></main><script>let n = 0; send.onclick = () => fetch('/api/send', { method: 'POST' }).then(() => { message.textContent = 'Not liked, ' + ++n })</script>`, (visitor) => visitor.press('#send', { times: 3, gap: 1200 }), { routes: REFUSED, allowed: ['errorClick'] }),

  // What is not the form's.
  fine('a tracker that is blocked while the form is on its way, which goes through', form(`setTimeout(() => Promise.reject(new TypeError('Failed to fetch')), 200); ${sending("message.textContent = 'Saved, ' + n")}`), tryAgain(3, 1500), { routes: { '/api/send': { after: 900, body: '{}' } }, allowed: ['errorClick'] }),
  fine('a search that hands itself in after each pause, and finds nothing', `<form id="form" role="search"><input id="mail" type="search"></form><p id="message" role="alert"></p><script>let timer, n = 0; form.onsubmit = (event) => { event.preventDefault(); message.textContent = 'Nothing found, ' + ++n }; mail.oninput = () => { clearTimeout(timer); timer = setTimeout(() => form.requestSubmit(), 400) }</script>`, async (visitor) => { await visitor.fill('#mail', 'kettle'); for (const word of [' red', ' large', ' blue']) { await visitor.pause(1600); await visitor.type(word) } await visitor.pause(1500) }, { allowed: ['errorBurst'] }),

  // Handed back.
  loop('a form that comes back anew and empty without a word', `<div id="step"></div><script>const show = () => { step.innerHTML = '<form id="form"><label>Mail <input id="mail" name="mail"></label><button id="send">Send</button></form>' }; show(); document.onsubmit = (event) => { event.preventDefault(); ${sending('show()')} }</script>`, tryAgain(3, 1700), { routes: TAKEN, watch: 1500 }),
  fine('a form that comes back anew and empty, with a new line in a list', `<div id="step"></div><ul id="list"></ul><script>const show = () => { step.innerHTML = '<form id="form"><label>Mail <input id="mail" name="mail"></label><button id="send">Send</button></form>' }; show(); document.onsubmit = (event) => { event.preventDefault(); ${sending("show(); list.insertAdjacentHTML('beforeend', '<li>Added')")} }</script>`, tryAgain(3, 1700), { routes: TAKEN }),

  // The browser says no.
  loop('a required field left empty, three times', `<form><input required>${SEND}</form>`, (visitor) => visitor.press('#send', { times: 3, gap: 1100 }), { allowed: ['rageClick'] }),
  loop('a required field left empty, three times in a hurry', `<form><input required>${SEND}</form>`, (visitor) => visitor.press('#send', { times: 4, gap: 350 }), { allowed: ['rageClick'] }),
  loop('an address of mail that is none, three times', `<form><input id="mail" type="email">${SEND}</form>`),
  loop('a pattern that is not met, three times', `<form><input id="mail" pattern="[0-9]{5}">${SEND}</form>`),
  loop('terms that are not accepted, three times', `<form onsubmit="return false"><input id="mail"><input type="checkbox" required>${SEND}</form>`),
  loop('a validity set by script, three times', `<form><input id="mail"><button id="send" type="button">Send</button></form><script>send.onclick = () => { mail.setCustomValidity('Not this one'); mail.reportValidity() }</script>`),
  loop('an address of mail that is none, three times, by Enter', `<form><input id="mail" type="email"></form>`, byEnter(['a', 'b', 'c'])),

  loop('components with a value, refused by moving the focus to the one that is wrong, three times', '<form id="form" novalidate><x-field id="host" name="iban"></x-field><x-button id="button"></x-button></form><script>host.attachShadow({ mode: "open", delegatesFocus: true }).innerHTML = "<input id=mail>"; host.value = ""; host.shadowRoot.firstChild.oninput = (event) => { host.value = event.target.value; host.removeAttribute("data-invalid") }; button.attachShadow({ mode: "open" }).innerHTML = "<button id=send>Send</button>"; button.shadowRoot.firstChild.onclick = () => form.requestSubmit(); form.onsubmit = (event) => { event.preventDefault(); host.setAttribute("data-invalid", ""); setTimeout(() => host.focus(), 30) }</script>'),
  loop('a mark that stays while the form is sent, and goes with the next letter, three times', `<form id="form" novalidate>${MAIL}${SEND}</form><script>mail.onchange = () => mail.setAttribute('aria-invalid', 'true'); mail.oninput = () => mail.removeAttribute('aria-invalid'); form.onsubmit = (event) => { event.preventDefault(); mail.setAttribute('aria-invalid', 'true') }</script>`, tryAgain(4, 1200)),
  loop('a code that hands itself in with its last digit, and is wrong three times', `<form id="form" novalidate>${'<input class="digit" maxlength="1" size="1">'.repeat(4)}<p id="message" role="alert"></p></form><script>const digits = [...document.querySelectorAll('.digit')]; digits[0].id = 'mail'; digits.forEach((digit, i) => { digit.oninput = () => { if (digits[i + 1]) digits[i + 1].focus(); if (digits.every(({ value }) => value)) form.requestSubmit() } }); form.onsubmit = (event) => { event.preventDefault(); fetch('/api/send').then(() => { for (const digit of digits) { digit.value = ''; digit.setAttribute('aria-invalid', 'true') } message.textContent = 'Wrong'; digits[0].focus() }) }</script>`, async (visitor) => {
    await visitor.press('#mail')
    for (const code of ['4829', '4892', '4298']) {
      await visitor.type(code)
      await visitor.pause(1500)
    }
  }, { routes: TAKEN, allowed: ['keyMash', 'fieldLoop'] }),
  fine('a search that hands itself in with each letter, and finds nothing yet', '<form id="form"><input id="mail"><p id="message"></p></form><script>mail.oninput = () => form.requestSubmit(); form.onsubmit = (event) => { event.preventDefault(); message.textContent = mail.value.length < 9 ? "Nothing found for " + mail.value.length + " letters" : "Found" }</script>', (visitor) => visitor.fill('#mail', 'lighthouse')),

  // The page says no.
  loop('a field marked invalid, three times', form("mail.setAttribute('aria-invalid', 'true'); message.textContent = 'Not an address'")),
  loop('a field marked invalid, and set free by each edit, three times', form("mail.setAttribute('aria-invalid', 'true')") + "<script>mail.oninput = () => mail.removeAttribute('aria-invalid')</script>"),
  loop('an alert, three times, each time with other words', form("message.innerHTML = `<span role=alert>Not an address: try ${n}</span>`")),
  loop('an alert that is put up anew with the same words, three times', form("message.textContent = ''; message.innerHTML = '<span role=alert>Not an address</span>'")),
  loop('an alert whose words stay the same, three times', form("message.textContent = 'Not an address'", `${MAIL}<p id="message" role="alert"></p>${SEND}`)),
  loop('an alert that is shown once and stays, three times', form('message.hidden = false', `${MAIL}<p id="message" role="alert" hidden>Not an address</p>${SEND}`)),
  loop('an error told by classes alone, three times', form("mail.className = 'is-invalid'; message.className = 'invalid-feedback'; message.textContent = 'Not an address'") + "<script>mail.oninput = () => { mail.className = ''; message.textContent = ''; message.className = '' }</script>"),
  loop('an error told by the class of the form, three times', form("form.classList.add('has-error')") + "<script>mail.oninput = () => form.classList.remove('has-error')</script>"),
  loop('an alert elsewhere on the page, three times', form("toast.innerHTML = '<div role=alert>Please correct your data</div>'; setTimeout(() => { toast.innerHTML = '' }, 700)") + '<div id="toast"></div>'),
  loop('an alert in a dialog of the page, three times', form("box.firstChild.textContent = 'Not an address'; box.showModal()") + '<dialog id="box" role="alertdialog"><p></p><form method="dialog"><button id="ok">OK</button></form></dialog>', async (visitor) => {
    for (let i = 1; i <= 3; i++) {
      await visitor.fill('#mail', `a${i}`)
      await visitor.press('#send')
      await visitor.pause(400)
      await visitor.press('#ok')
      await visitor.pause(300)
    }
  }),
  loop('an alert of the browser, three times', form("alert('Not an address')"), tryAgain(3, 1200)),
  fine('an alert of the browser that says thank you and empties the form, three times', form("alert('Thank you'); document.forms[0].reset()"), tryAgain(3, 1200)),
  loop('a form that is rendered anew with its error, three times', `<div id="app"></div><script>let n = 0; function render(error) { app.innerHTML = '<form novalidate><input id="mail" name="mail"><p>' + error + '</p><button id="send">Send</button></form>'; app.firstChild.onsubmit = (event) => { event.preventDefault(); render('<span role="alert">Not an address</span>') } } render('')</script>`),

  // The server says no.
  loop('an alert after the server refused, three times', form(sending("message.innerHTML = `<span role=alert>Refused ${n}</span>`")), tryAgain(), { routes: REFUSED }),
  loop('plain words after the server refused, three times', form(sending("message.textContent = 'This did not work, ' + n")), tryAgain(), { routes: REFUSED }),
  loop('plain words, always the same, after the server refused, three times', form(sending("message.textContent = 'This did not work'")), tryAgain(), { routes: REFUSED }),
  loop('nothing to see after the server refused, three times', form(sending('')), tryAgain(3, 1200), { routes: REFUSED, allowed: ['deadClick', 'errorBurst'] }),
  loop('a password that is wrong, three times', form(sending("message.innerHTML = '<span role=alert>Wrong password</span>'; mail.value = ''"), `<input name="user" value="me"><input id="mail" type="password"><p id="message"></p>${SEND}`), tryAgain(), { routes: { '/api/send': { after: 200, status: 401 } } }),
  loop('a form wiped after the server refused, three times', form(sending("form.reset(); message.textContent = 'Please try again'"), `${MAIL}<input name="other"><p id="message"></p>${SEND}`), tryAgain(), { routes: REFUSED }),
  loop('a form wiped with an alert, three times', form("form.reset(); message.innerHTML = `<span role=alert>Please try again (${n})</span>`")),
  loop('a refusal by XMLHttpRequest, three times', form("const request = new XMLHttpRequest(); request.open('POST', '/api/send'); request.onload = () => { message.textContent = 'This did not work' }; request.send()"), tryAgain(), { routes: REFUSED }),
  loop('a server that is broken, three times', form(sending("message.textContent = 'Something went wrong'")), tryAgain(), { routes: { '/api/send': { after: 100, status: 500 } } }),
  loop('plain words after the server refused, whose answer nobody read, three times', form("fetch('/api/send', { method: 'POST' }).then(({ ok }) => { message.textContent = ok ? 'Done' : 'This did not work, ' + n })"), tryAgain(), { routes: REFUSED }),
  loop('the same with an answer that must not be stored', form("fetch('/api/send', { method: 'POST' }).then(({ ok }) => { message.textContent = ok ? 'Done' : 'This did not work, ' + n })"), tryAgain(), { routes: { '/api/send': { ...REFUSED['/api/send'], headers: { 'cache-control': 'no-store' } } }, knownLimit: 'Chromium tells of a request that must not be stored when its body has been read, and of one that nobody reads not at all.' }),
  loop('a connection that breaks, with an alert, three times', form("fetch('/api/send', { method: 'POST' }).catch(() => { message.innerHTML = `<span role=alert>No connection (${n})</span>` })"), tryAgain(), { routes: { '/api/send': { after: 100, breaks: true } } }),
  loop('a server that takes two seconds to refuse, three times', form(sending("message.innerHTML = `<span role=alert>Refused ${n}</span>`")), tryAgain(3, 2400), { routes: { '/api/send': { after: 2000, status: 422 } } }),
  loop('a server that says no with a 200, and an alert that stays, three times', form(sending("message.textContent = 'This code is not valid'"), `${MAIL}<p id="message" role="alert"></p>${SEND}`), tryAgain(3, 3000), { routes: TAKEN }),
  loop('a server that refuses, with the button disabled meanwhile, three times', form(`send.disabled = true; ${sending("send.disabled = false; message.textContent = 'This did not work'")}`), tryAgain(), { routes: REFUSED }),

  // Other shapes of forms.
  loop('fields without a form, one marked invalid, three times', `<div role="form">${MAIL}${SEND}</div><script>send.onclick = () => mail.setAttribute('aria-invalid', 'true'); mail.oninput = () => mail.removeAttribute('aria-invalid')</script>`),
  loop('fields without a form, with an alert, three times', `<section>${MAIL}<p id="message"></p>${SEND}</section><script>let n = 0; send.onclick = () => { message.innerHTML = '<span role=alert>Not an address ' + ++n + '</span>' }</script>`),
  loop('fields without a form, refused by the server, three times', `<div class="card"><div>${MAIL}</div><p id="message"></p><div>${SEND}</div></div><script>send.onclick = () => ${sending("message.textContent = 'This did not work'")}</script>`, tryAgain(), { routes: REFUSED }),
  loop('a form library that leads to the first field that is wrong, three times', form("mail.setAttribute('aria-invalid', 'true'); message.textContent = 'Not an address'; mail.focus()", `${MAIL}<p id="message" role="alert"></p>${SEND}`)),
  loop('a button that checks the fields, tells the same by a class alone, and hands nothing in, three times', `<form onsubmit="return false">${MAIL}<div id="message"></div><button id="send" type="button">Send</button></form><script>send.onclick = () => { if (!message.firstChild) message.innerHTML = '<div class="el-form-item__error">Write it as +44</div>' }</script>`, tryAgain(3, 1200)),
  loop('a form in a dialog, three times', `<dialog id="box">${form("mail.setAttribute('aria-invalid', 'true')")}</dialog><script>mail.oninput = () => mail.removeAttribute('aria-invalid'); box.showModal()</script>`),
  loop('a form in an open shadow root, three times', `<x-form id="host"></x-form><script>const root = host.attachShadow({ mode: 'open' }); root.innerHTML = '<form novalidate><input id="mail"><button id="send">Send</button></form>'; const mail = root.querySelector('input'); root.firstChild.onsubmit = (event) => { event.preventDefault(); mail.setAttribute('aria-invalid', 'true') }; mail.oninput = () => mail.removeAttribute('aria-invalid')</script>`),
  loop('a form in a shadow root, with each field and the button in one of their own, three times', `<x-form id="host"></x-form><script>
    const shadow = (name, html, then = () => {}) => customElements.define(name, class extends HTMLElement { constructor() { super(); const root = this.attachShadow({ mode: 'open' }); root.innerHTML = html; then(root, this) } })
    shadow('x-input', '<label>Mail <input id="mail"></label><div class="help"></div>', (root, host) => { host.refuse = (why) => { root.lastChild.innerHTML = '<div role="alert">' + why + '</div>' } })
    shadow('x-button', '<button id="send" type="button">Save</button>')
    let n = 0
    shadow('x-form', '<div class="record"><div class="row"><x-input></x-input></div><div class="foot"><x-button></x-button></div></div>', (root) => { root.querySelector('x-button').onclick = () => root.querySelector('x-input').refuse('Review this field, ' + ++n) })
  </script>`),
  loop('a button outside of its form, three times', `<form id="form" novalidate>${MAIL}</form><button id="send" form="form">Send</button><script>form.onsubmit = (event) => { event.preventDefault(); mail.setAttribute('aria-invalid', 'true') }; mail.oninput = () => mail.removeAttribute('aria-invalid')</script>`),
  loop('a div that plays the button, three times', `<form id="form">${MAIL}<div id="send" role="button" tabindex="0">Send</div></form><script>send.onclick = () => mail.setAttribute('aria-invalid', 'true'); mail.oninput = () => mail.removeAttribute('aria-invalid')</script>`),
  loop('a form handed in by Enter, three times', form("mail.setAttribute('aria-invalid', 'true')") + "<script>mail.oninput = () => mail.removeAttribute('aria-invalid')</script>", byEnter(['a', 'b', 'c'])),
  loop('a form handed in by a finger, three times', form("message.innerHTML = `<span role=alert>Try ${n}</span>`"), async (visitor) => { for (let i = 0; i < 3; i++) { await visitor.tap('#mail'); await visitor.type('a'); await visitor.tap('#send'); await visitor.pause(700) } }, { touch: true }),
  loop('a form refused five times', form("message.innerHTML = `<span role=alert>Try ${n}</span>`"), tryAgain(5, 500)),
  loop('two fields refused in turn, three times in all', form("const field = [mail, other][n % 2]; field.setAttribute('aria-invalid', 'true')", `${MAIL}<input id="other">${SEND}`) + "<script>form.oninput = () => { for (const field of [mail, other]) field.removeAttribute('aria-invalid') }</script>"),

  // A form that is dead.
  { name: 'a filled form that does nothing when it is handed in', html: form(''), act: tryAgain(1), expected: ['deadClick'], allowed: ['formLoop'] },
  { name: 'a filled form that does nothing when it is handed in again and again', html: form(''), act: async (visitor) => { await visitor.fill('#mail', 'a'); await visitor.press('#send', { times: 5, gap: 250 }) }, expected: ['rageClick'], allowed: ['deadClick'] },

  // No loop.
  fine('a form refused once, then taken', form(`if (n === 1) mail.setAttribute('aria-invalid', 'true'); else form.innerHTML = '<p role="status">Thank you</p>'`), tryAgain(2)),
  fine('a form refused twice by the server, then taken', form(sending("if (n < 3) message.innerHTML = `<span role=alert>Try ${n}</span>`; else { form.remove() }")), tryAgain(), { routes: TAKEN }),
  fine('two forms, each refused twice', [1, 2].map((i) => `<form class="f" novalidate><input id="mail${i}"><button id="send${i}">Send</button></form>`).join('') + "<script>for (const form of document.forms) form.onsubmit = (event) => { event.preventDefault(); form[0].setAttribute('aria-invalid', 'true') }; document.oninput = ({ target }) => target.removeAttribute('aria-invalid')</script>", async (visitor) => {
    for (const i of [1, 2, 1, 2]) {
      await visitor.fill(`#mail${i}`, 'a')
      await visitor.press(`#send${i}`)
      await visitor.pause(500)
    }
  }),
  fine('a search with results, four times', form("message.innerHTML = `<ul><li>Result ${n}</li></ul>`"), byEnter(['shoes', 'red shoes', 'shirts', 'hats'])),
  fine('a search that finds nothing, four times', form("message.textContent = `Nothing found for your words (${n})`", `<input id="mail" type="search"><p id="message" role="status"></p>${SEND}`), byEnter(['xx', 'yy', 'zz', 'ww'])),
  fine('a search that finds nothing and says the same each time', form("message.textContent = 'Nothing found'", `<input id="mail" type="search"><p id="message" role="status"></p>${SEND}`), byEnter(['xx', 'yy', 'zz'], 2800), { allowed: ['deadClick'] }),
  fine('a search whose server knows nothing of it, three times', form(sending("message.textContent = `Nothing found for your words (${n})`"), `<input id="mail" type="search"><p id="message" role="status"></p>${SEND}`), byEnter(['xx', 'yy', 'zz']), { routes: { '/api/send': { after: 100, status: 404 } }, allowed: ['formLoop'] }),
  fine('a chat', form("log.insertAdjacentHTML('beforeend', '<li>You: …</li>'); mail.value = ''") + '<ul id="log"></ul>', byEnter(['hello', 'are you there', 'fine', 'thanks'])),
  fine('a chat that sends to a server', form(sending("log.insertAdjacentHTML('beforeend', '<li>Bot: …</li>')") + "; log.insertAdjacentHTML('beforeend', '<li>You: …</li>'); mail.value = ''") + '<ul id="log"></ul>', byEnter(['hello', 'are you there', 'fine', 'thanks']), { routes: TAKEN }),
  fine('a chat without a form', '<div><ul id="log"></ul><textarea id="mail"></textarea><button id="send">Send</button></div><script>send.onclick = () => { log.insertAdjacentHTML("beforeend", "<li>You: …</li>"); mail.value = "" }</script>', tryAgain(4, 500)),
  fine('a list of things to do', form("list.insertAdjacentHTML('beforeend', '<li>' + n); form.reset()") + '<ul id="list"></ul>', byEnter(['milk', 'bread', 'eggs', 'salt'], 400)),
  fine('a filter of a grid', `<input id="mail" placeholder="Filter"><table><tbody id="rows">${[1, 2, 3, 4].map((i) => `<tr><td>a${i}</td></tr>`).join('')}</tbody></table><script>mail.oninput = () => { for (const row of rows.rows) row.hidden = !row.textContent.includes(mail.value) }</script>`, async (visitor) => { for (const word of ['a1', 'a2', 'a3', 'a']) { await visitor.fill('#mail', word); await visitor.pause(400) } }),
  fine('a filter that a button applies', form("list.innerHTML = `<li>Row ${n}</li>`") + '<ul id="list"></ul>', tryAgain(4, 500)),
  fine('a game of guessing a number', form("message.textContent = n % 2 ? 'Too low' : 'Too high'"), byEnter(['50', '75', '62', '68'])),
  fine('a quiz with wrong answers', form("message.className = 'incorrect'; message.textContent = `Wrong: the answer was ${n}`; card.textContent = `Question ${n + 1}`") + '<p id="card">Question 1</p>', byEnter(['a', 'b', 'c', 'd']), { allowed: ['formLoop'] }),
  fine('a calculator of a loan', form("message.textContent = `${n * 100} a month`"), byEnter(['1000', '2000', '3000', '4000'])),
  fine('a field that saves by itself', `${MAIL}<p id="message" role="status"></p><script>let timer; mail.oninput = () => { clearTimeout(timer); timer = setTimeout(() => fetch('/api/send').then(() => { message.textContent = 'Saved ' + Date.now() }), 150) }</script>`, async (visitor) => { for (const word of ['one', 'two', 'three']) { await visitor.fill('#mail', word); await visitor.pause(500) } }, { routes: TAKEN }),
  fine('settings that say the same each time they are saved', form("message.textContent = 'Saved'", `${MAIL}<p id="message" role="status"></p>${SEND}`), tryAgain(3, 700), { allowed: ['deadClick'] }),
  fine('settings that say the same each time a server has saved them', form(sending("message.textContent = 'Saved'"), `${MAIL}<p id="message" role="status"></p>${SEND}`), tryAgain(3, 700), { routes: TAKEN, allowed: ['deadClick'] }),
  fine('a code of six digits, one field each', '<form id="form">' + '<input class="digit" maxlength="1" size="1">'.repeat(6) + '</form><p id="message"></p><script>const digits = [...document.querySelectorAll(".digit")]; digits.forEach((digit, i) => { digit.oninput = () => { if (digits[i + 1]) digits[i + 1].focus(); else message.textContent = "Checked" } })</script>', async (visitor) => { await visitor.press('.digit'); await visitor.type('123456') }),
  fine('a form that the browser fills in', form("form.innerHTML = '<p>Thank you</p>'", `${MAIL}<input id="name">${SEND}`), async (visitor) => { await visitor.focus('#mail'); await visitor.waitFor("(document.querySelector('#mail').value = 'a@b.c', document.querySelector('#name').value = 'A', true)"); await visitor.press('#send') }),
  fine('a wizard of three steps', `<div id="app"></div><script>let n = 0; (function render() { app.innerHTML = n < 3 ? '<form><p>Step ' + (n + 1) + '</p><input id="mail" name="step' + n + '"><button id="send">Next</button></form>' : '<p>Thank you</p>'; if (n++ < 3) app.firstChild.onsubmit = (event) => { event.preventDefault(); render() } })()</script>`, tryAgain(3, 400)),
  fine('a wizard of three steps in one form', form('for (const step of form.querySelectorAll("fieldset")) step.hidden = true; (form.querySelectorAll("fieldset")[n] ?? out).hidden = false; if (n < 3) { mail.id = ""; form.querySelectorAll("fieldset")[n].querySelector("input").id = "mail" }', `<fieldset><input id="mail"></fieldset><fieldset hidden><input></fieldset><fieldset hidden><input></fieldset>${SEND}<p id="out" hidden>Thank you</p>`), tryAgain(3, 400)),
  fine('a letter subscribed to, told by a status', form("message.textContent = 'Thank you'", `${MAIL}<p id="message" role="status"></p>${SEND}`), tryAgain(1)),
  fine('a letter subscribed to, told by an alert of success', form("message.innerHTML = '<div class=\"alert alert-success\" role=alert>Thank you</div>'"), tryAgain(1)),
  fine('three letters subscribed to, told by alerts of success', form("message.innerHTML = `<div class=\"alert alert-success\" role=alert>Thank you ${n}</div>`")),
  fine('three letters subscribed to, told by alerts that nothing marks as good', form("message.innerHTML = `<div role=alert>Thank you ${n}</div>`"), tryAgain(), { knownLimit: 'calma reads no words: an alert that nothing marks as good news counts as bad.' }),
  fine('a form that is taken and emptied, three times', form(sending("form.reset(); message.textContent = `Thank you ${n}`")), tryAgain(), { routes: TAKEN }),
  fine('a form that is taken and hidden, and opened again, three times', form("form.hidden = true; again.hidden = false") + '<button id="again" hidden>Another one</button><script>again.onclick = () => { form.hidden = false; again.hidden = true; form.reset() }</script>', async (visitor) => { for (let i = 0; i < 3; i++) { await visitor.fill('#mail', 'a'); await visitor.press('#send'); await visitor.pause(300); await visitor.press('#again'); await visitor.pause(300) } }),
  fine('a form that leads on within the app', form("history.pushState(null, '', '/page/thanks'); document.body.textContent = 'Thank you'"), tryAgain(1)),
  fine('comments that are added, three times', form(sending("list.insertAdjacentHTML('beforeend', '<li>Comment'); mail.value = ''")) + '<ul id="list"></ul>', tryAgain(), { routes: TAKEN }),
  fine('a quantity that is changed and put into the cart, four times', form("cart.textContent = `${n} in the cart`", `<input id="mail" value="1">${SEND}`) + '<p id="cart">0 in the cart</p>', tryAgain(4, 400)),
  fine('errors that come and go on blur, while typing, and a form that is taken', form("form.innerHTML = '<p>Thank you</p>'", `${MAIL}<input id="other">${SEND}`) + "<script>for (const field of [mail, other]) { field.onblur = () => field.setAttribute('aria-invalid', field.value.length < 3); field.oninput = () => { if (field.value.length >= 3) field.setAttribute('aria-invalid', 'false') } }</script>", async (visitor) => {
    await visitor.fill('#mail', 'a')
    await visitor.fill('#other', 'b')
    await visitor.fill('#mail', 'ab')
    await visitor.fill('#other', 'bcd')
    await visitor.fill('#mail', 'abc')
    await visitor.press('#send')
  }),
  fine('a strength of a password, told with each key', `<input id="mail" type="password"><p id="message" class="error"></p><script>mail.oninput = () => { message.textContent = mail.value.length < 8 ? 'Too weak' : 'Good'; mail.setAttribute('aria-invalid', mail.value.length < 8) }</script>`, async (visitor) => { await visitor.press('#mail'); await visitor.type('abcdefghij') }),
  fine('a validity checked with each key', `<form><input id="mail" type="email">${SEND}</form><script>mail.oninput = () => mail.checkValidity()</script>`, async (visitor) => { await visitor.press('#mail'); await visitor.type('a@example.com') }),
  fine('a code of a voucher that is wrong twice, then right', form("message.innerHTML = n < 3 ? '<span role=alert>This code is not valid</span>' : '<span class=success>10 % off</span>'"), tryAgain()),
  fine('terms that were forgotten once', `<form id="form">${MAIL}<input id="terms" type="checkbox" required>${SEND}</form><script>form.onsubmit = (event) => { event.preventDefault(); form.innerHTML = '<p>Thank you</p>' }</script>`, async (visitor) => { await visitor.fill('#mail', 'a'); await visitor.press('#send'); await visitor.pause(500); await visitor.press('#terms'); await visitor.press('#send') }),
  fine('a form that is left unfinished', form('') , async (visitor) => { await visitor.fill('#mail', 'a'); await visitor.pause(300); await visitor.fill('#mail', 'b') }),
  fine('a form that the page has marked to be left alone', `<div data-calma-ignore>${form("message.innerHTML = `<span role=alert>Try ${n}</span>`")}</div>`),
]
