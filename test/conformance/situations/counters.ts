import type { Situation } from '../situation.ts'

const JSON_TYPE = 'application/json'

const LOANS_TABLE = '<table id="f:loans" class="ui-datatable"><thead><tr><th>Title</th><th>Due</th></tr></thead><tbody><tr><td>The Sea, the Sea</td><td>4 May</td></tr><tr><td>Middlemarch</td><td>6 May</td></tr></tbody></table>'

const PASSPORT_FORM = '<form id="passport" method="post" action="/passport/check"><p><label for="pp-number">Passport number</label> <input id="pp-number" name="number" autocomplete="off"></p><p><label for="pp-expiry">Expiry date</label> <input id="pp-expiry" name="expiry" autocomplete="off"></p><p><button type="submit" class="btn btn-primary">Check my passport</button></p></form>'

const gridView = (arrow: string, rows: readonly (readonly [string, string])[]): string =>
  '<table class="GridView"><tr><th>Invoice</th><th><a id="sortDue" href="javascript:__doPostBack(\'ctl00$grid\',\'Sort$Due\')">Due ' + arrow + '</a></th></tr>'
  + rows.map(([invoice, due]) => '<tr><td>' + invoice + '</td><td>' + due + '</td></tr>').join('') + '</table>'

const delta = (content: string): string => content.length + '|updatePanel|ctl00_panel|' + content + '|0|hiddenField|__EVENTTARGET||'

const INVOICES: readonly (readonly [string, string])[] = [['W-1107', '2 March'], ['W-0988', '14 April'], ['W-1201', '9 June']]

const CLAIMS = Array.from({ length: 30 }, (_, i) => ({ id: 'CL-' + (4100 + i * 7), kind: ['Water damage', 'Theft', 'Storm', 'Glass'][i % 4], sum: 120 + i * 35 }))

export const counters: readonly Situation[] = [
  // ------------------------------------------------------------------ healthy
  {
    name: 'A hospital date picker is turned six months ahead, its whole grid made anew each time',
    html: `
<main><h1>Book a blood test</h1>
<div id="cal" class="ui-datepicker ui-widget" role="group" aria-label="Choose a date"></div></main>
<script>
(function () {
  var names = ['January','February','March','April','May','June','July','August','September','October','November','December']
  var view = { y: 2025, m: 3 }
  var cal = document.getElementById('cal')
  function render() {
    var lead = (new Date(view.y, view.m, 1).getDay() + 6) % 7
    var days = new Date(view.y, view.m + 1, 0).getDate()
    var html = '<div class="ui-datepicker-header"><button type="button" class="ui-datepicker-prev" aria-label="Previous month">&lsaquo;</button> '
      + '<button type="button" class="ui-datepicker-next" aria-label="Next month">&rsaquo;</button> '
      + '<span class="ui-datepicker-title">' + names[view.m] + ' ' + view.y + '</span></div><table class="ui-datepicker-calendar"><tbody><tr>'
    for (var i = 0; i < lead; i++) html += '<td class="ui-datepicker-other-month"></td>'
    for (var d = 1; d <= days; d++) {
      html += '<td><a href="#" class="ui-state-default">' + d + '</a></td>'
      if ((lead + d) % 7 === 0) html += '</tr><tr>'
    }
    cal.innerHTML = html + '</tr></tbody></table>'
  }
  function move(by) {
    var at = new Date(view.y, view.m + by, 1)
    view = { y: at.getFullYear(), m: at.getMonth() }
    render()
  }
  cal.addEventListener('click', function (event) {
    if (event.target.closest('a')) event.preventDefault()
    if (event.target.closest('.ui-datepicker-next')) move(1)
    else if (event.target.closest('.ui-datepicker-prev')) move(-1)
  })
  render()
})()
</script>`,
    act: async (visitor) => {
      await visitor.pause(400)
      await visitor.press('.ui-datepicker-next', { times: 6, gap: 230 })
      await visitor.pause(2800)
    },
    expected: [],
  },
  {
    name: 'The digits of a meter reading are turned up inside web components',
    html: `
<h1>Your gas meter</h1>
<p>Turn the wheels until they show what your meter shows.</p>
<div style="display:flex;gap:8px"><en-digit id="d1" value="0"></en-digit><en-digit id="d2" value="4"></en-digit><en-digit id="d3" value="1"></en-digit></div>
<script>
class EnDigit extends HTMLElement {
  static get observedAttributes() { return ['value'] }
  constructor() {
    super()
    var root = this.attachShadow({ mode: 'open' })
    root.innerHTML = '<style>:host{display:inline-block;text-align:center}button{display:block;width:48px;height:36px}output{display:block;font:28px monospace}</style>'
      + '<button class="up" type="button" aria-label="One up">+</button><output></output><button class="down" type="button" aria-label="One down">-</button>'
    root.querySelector('.up').addEventListener('click', () => this.turn(1))
    root.querySelector('.down').addEventListener('click', () => this.turn(9))
  }
  turn(by) { this.setAttribute('value', String((Number(this.getAttribute('value')) + by) % 10)) }
  attributeChangedCallback() { this.shadowRoot.querySelector('output').textContent = this.getAttribute('value') }
}
customElements.define('en-digit', EnDigit)
</script>`,
    act: async (visitor) => {
      await visitor.press('#d2 .up', { times: 7, gap: 160 })
      await visitor.pause(500)
      await visitor.press('#d3 .down', { times: 4, gap: 180 })
      await visitor.pause(2800)
    },
    expected: [],
  },
  {
    name: 'The insurer\'s list of claims is paged through quickly, each page fetched',
    html: `
<style>.mat-mdc-progress-bar{height:4px;background:#3f51b5;visibility:hidden}.mat-mdc-progress-bar.on{visibility:visible}.bar{display:flex;gap:12px;align-items:center}</style>
<h1>My claims</h1>
<div class="bar mat-mdc-paginator"><button type="button" class="mat-mdc-icon-button mat-mdc-paginator-navigation-next" aria-label="Next page">&#8250;</button><div class="mat-mdc-paginator-range-label" aria-live="polite"></div></div>
<div class="mat-mdc-progress-bar" role="progressbar" aria-label="Loading"></div>
<table class="mat-mdc-table"><thead><tr><th>Claim</th><th>Kind</th><th>Sum</th></tr></thead><tbody></tbody></table>
<script>
(function () {
  var page = -1, size = 5
  var next = document.querySelector('.mat-mdc-paginator-navigation-next')
  var label = document.querySelector('.mat-mdc-paginator-range-label')
  var bar = document.querySelector('.mat-mdc-progress-bar')
  var body = document.querySelector('tbody')
  function load() {
    page++
    var wanted = page
    bar.classList.add('on')
    fetch('/api/claims').then(function (r) { return r.json() }).then(function (all) {
      if (wanted !== page) return
      bar.classList.remove('on')
      var rows = all.slice(page * size, page * size + size)
      label.textContent = (page * size + 1) + ' - ' + (page * size + rows.length) + ' of ' + all.length
      body.innerHTML = rows.map(function (c) { return '<tr class="mat-mdc-row"><td>' + c.id + '</td><td>' + c.kind + '</td><td>' + c.sum + '</td></tr>' }).join('')
    })
  }
  next.addEventListener('click', load)
  load()
})()
</script>`,
    routes: { '/api/claims': { after: 90, type: JSON_TYPE, body: JSON.stringify(CLAIMS) } },
    act: async (visitor) => {
      await visitor.waitFor('document.querySelectorAll("tbody tr").length === 5')
      await visitor.pause(500)
      await visitor.press('.mat-mdc-paginator-navigation-next', { times: 4, gap: 450 })
      await visitor.pause(2800)
    },
    expected: [],
  },
  {
    name: 'A wizard for a parking permit is hurried through with the same continue button',
    html: `
<style>footer{position:fixed;left:0;right:0;bottom:0;padding:16px;background:#eee}[aria-current]{font-weight:bold}</style>
<ol id="steps"></ol><main id="root"></main>
<footer><button type="button" id="go" class="btn">Continue</button></footer>
<script>
(function () {
  var steps = [
    ['Your address', '<p>14 Mill Lane, as on your council tax bill.</p>'],
    ['Your car', '<p>A blue Skoda Fabia, AB12 CDE.</p>'],
    ['Where you park', '<p>Zone K, weekdays from 8 to 18.</p>'],
    ['How long', '<label><input type="radio" name="t" checked> Twelve months</label>'],
    ['How you pay', '<label><input type="radio" name="p" checked> Card ending 4410</label>'],
    ['Check your answers', '<dl><dt>Permit</dt><dd>Zone K, twelve months</dd><dt>Price</dt><dd>84.00</dd></dl>'],
  ]
  var state = { at: 0 }
  var queued = false
  function setState(next) {
    state = Object.assign({}, state, next)
    if (queued) return
    queued = true
    queueMicrotask(function () { queued = false; render() })
  }
  function render() {
    document.getElementById('steps').innerHTML = steps.map(function (s, i) { return '<li' + (i === state.at ? ' aria-current="step"' : '') + '>' + s[0] + '</li>' }).join('')
    document.getElementById('root').innerHTML = '<h1>' + steps[state.at][0] + '</h1>' + steps[state.at][1]
  }
  document.getElementById('go').addEventListener('click', function () { if (state.at < steps.length - 1) setState({ at: state.at + 1 }) })
  render()
})()
</script>`,
    act: async (visitor) => {
      await visitor.pause(300)
      await visitor.press('#go', { times: 5, gap: 420 })
      await visitor.pause(2800)
    },
    expected: [],
  },
  {
    name: 'A voter registers at the third try after two refusals',
    html: `
<main id="main"><h1>Register to vote</h1>
<div id="summary-slot"></div>
<form id="register" novalidate>
  <div class="govuk-form-group"><label class="govuk-label" for="postcode">Postcode</label><div class="slot"></div><input class="govuk-input" id="postcode" name="postcode"></div>
  <button type="submit" class="govuk-button" data-module="govuk-button">Continue</button>
</form></main>
<script>
(function () {
  var form = document.getElementById('register'), input = document.getElementById('postcode'), group = form.querySelector('.govuk-form-group')
  function refuse(text) {
    document.getElementById('summary-slot').innerHTML = '<div class="govuk-error-summary" role="alert" tabindex="-1"><h2 class="govuk-error-summary__title">There is a problem</h2><a href="#postcode">' + text + '</a></div>'
    group.classList.add('govuk-form-group--error')
    group.querySelector('.slot').innerHTML = '<p class="govuk-error-message" id="postcode-error">' + text + '</p>'
    input.setAttribute('aria-describedby', 'postcode-error')
    document.querySelector('.govuk-error-summary').focus()
  }
  form.addEventListener('submit', function (event) {
    event.preventDefault()
    var value = input.value.trim().toUpperCase()
    if (!value) return refuse('Enter your postcode')
    if (!/^[A-Z]{1,2}[0-9]{1,2} ?[0-9][A-Z]{2}$/.test(value)) return refuse('Enter a full postcode, like AA3 1AB')
    document.getElementById('main').innerHTML = '<div class="govuk-panel govuk-panel--confirmation"><h1 class="govuk-panel__title" tabindex="-1">You are registered</h1><div>Your reference is HDJ2123F</div></div>'
    document.querySelector('h1').focus()
  })
})()
</script>`,
    act: async (visitor) => {
      await visitor.press('#register button')
      await visitor.pause(1200)
      await visitor.fill('#postcode', 'LS1')
      await visitor.pause(400)
      await visitor.press('#register button')
      await visitor.pause(1300)
      await visitor.fill('#postcode', 'LS1 4AB')
      await visitor.pause(400)
      await visitor.press('#register button')
      await visitor.pause(2800)
    },
    expected: [],
  },
  {
    name: 'Library holds are removed one after another and the next row slides under the hand',
    html: `
<style>#holds{list-style:none;padding:0;margin:0}#holds li{height:44px;display:flex;align-items:center;gap:16px}#holds button{width:100px;height:32px}</style>
<h1>Your holds</h1><p>Waiting: <b id="count">7</b></p>
<ul id="holds"></ul>
<script>
(function () {
  var list = document.getElementById('holds')
  ;['Emma', 'Dubliners', 'Jane Eyre', 'Kim', 'Persuasion', 'Silas Marner', 'The Moonstone'].forEach(function (title) {
    var li = document.createElement('li')
    li.innerHTML = '<button type="button" class="remove">Remove</button><span>' + title + '</span>'
    list.appendChild(li)
  })
  list.addEventListener('click', function (event) {
    var button = event.target.closest('.remove')
    if (!button) return
    button.closest('li').remove()
    document.getElementById('count').textContent = String(list.children.length)
  })
})()
</script>`,
    act: async (visitor) => {
      await visitor.pause(300)
      await visitor.press('#holds li:first-child .remove', { times: 5, gap: 320 })
      await visitor.pause(2800)
    },
    expected: [],
  },
  {
    name: 'A yearly tax statement is made in the page and handed over as a download',
    html: `
<h1>Tax year 2024</h1>
<table><tr><td>Income</td><td>28,410.00</td></tr><tr><td>Tax paid</td><td>3,166.00</td></tr></table>
<button type="button" id="csv" class="slds-button slds-button_neutral">Download as CSV</button>
<script>
document.getElementById('csv').addEventListener('click', function () {
  var rows = Array.prototype.map.call(document.querySelectorAll('tr'), function (tr) {
    return Array.prototype.map.call(tr.cells, function (td) { return '"' + td.textContent + '"' }).join(';')
  })
  var url = URL.createObjectURL(new Blob([rows.join(String.fromCharCode(10))], { type: 'text/csv' }))
  var a = document.createElement('a')
  a.href = url
  a.download = 'statement-2024.csv'
  a.style.display = 'none'
  document.body.appendChild(a)
  a.click()
  a.remove()
  setTimeout(function () { URL.revokeObjectURL(url) }, 5000)
})
</script>`,
    act: async (visitor) => {
      await visitor.pause(500)
      await visitor.press('#csv')
      await visitor.pause(3000)
    },
    expected: [],
  },
  {
    name: 'A password is shown and hidden four times while it is compared with a letter',
    html: `
<h1>Sign in to your pension</h1>
<form onsubmit="return false"><label for="pw">Password</label>
<div class="govuk-password-input__wrapper"><input id="pw" type="password" autocomplete="off" value="">
<button type="button" class="govuk-password-input__toggle" aria-controls="pw" aria-label="Show password" style="width:80px">Show</button></div>
<div class="status" aria-live="polite" style="position:absolute;width:1px;height:1px;overflow:hidden"></div></form>
<script>
(function () {
  var input = document.getElementById('pw'), toggle = document.querySelector('.govuk-password-input__toggle')
  toggle.addEventListener('click', function () {
    var show = input.type === 'password'
    input.setAttribute('type', show ? 'text' : 'password')
    toggle.textContent = show ? 'Hide' : 'Show'
    toggle.setAttribute('aria-label', show ? 'Hide password' : 'Show password')
    document.querySelector('.status').textContent = show ? 'Your password is visible' : 'Your password is hidden'
  })
})()
</script>`,
    act: async (visitor) => {
      await visitor.fill('#pw', 'Tr0mbone-Alley')
      await visitor.pause(400)
      await visitor.press('.govuk-password-input__toggle', { times: 4, gap: 350 })
      await visitor.pause(2800)
    },
    expected: [],
  },
  {
    name: 'A bank warns that the session ends and the visitor stays signed in',
    html: `
<h1>Accounts</h1><p>Current account: 1,204.18</p>
<dialog id="timeout" aria-labelledby="tt"><h2 id="tt">Are you still there?</h2><p>You will be signed out in <span id="left">60</span> seconds.</p><button type="button" id="stay">Stay signed in</button></dialog>
<script>
(function () {
  var dialog = document.getElementById('timeout'), left = 60, timer
  setTimeout(function () {
    dialog.showModal()
    timer = setInterval(function () { left--; document.getElementById('left').textContent = String(left) }, 1000)
  }, 300)
  document.getElementById('stay').addEventListener('click', function () {
    fetch('/session/extend', { method: 'POST' }).then(function (r) {
      if (!r.ok) return
      clearInterval(timer)
      left = 60
      dialog.close()
    })
  })
})()
</script>`,
    routes: { '/session/extend': { after: 250, type: JSON_TYPE, body: '{"expiresIn":900}' } },
    act: async (visitor) => {
      await visitor.waitFor('document.getElementById("timeout").open')
      await visitor.pause(2300)
      await visitor.press('#stay')
      await visitor.pause(3000)
    },
    expected: [],
  },
  {
    name: 'Water invoices in an update panel are sorted up and then down by the server',
    html: `
<h1>Invoices</h1>
<form id="aspnetForm" method="post" action="/invoices.aspx"><div id="ctl00_panel">${gridView('', [INVOICES[1]!, INVOICES[0]!, INVOICES[2]!])}</div></form>
<script>
var __sortDirection = 'desc'
function __doPostBack(target, argument) {
  __sortDirection = __sortDirection === 'asc' ? 'desc' : 'asc'
  var xhr = new XMLHttpRequest()
  xhr.open('POST', '/invoices.aspx/' + __sortDirection)
  xhr.setRequestHeader('X-MicrosoftAjax', 'Delta=true')
  xhr.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded')
  xhr.onload = function () {
    var parts = xhr.responseText.split('|')
    if (parts[1] === 'updatePanel') document.getElementById(parts[2]).innerHTML = parts[3]
  }
  xhr.send('__EVENTTARGET=' + encodeURIComponent(target) + '&__EVENTARGUMENT=' + encodeURIComponent(argument))
}
</script>`,
    routes: {
      '/invoices.aspx/asc': { after: 450, type: 'text/plain', body: delta(gridView('&#9650;', INVOICES)) },
      '/invoices.aspx/desc': { after: 450, type: 'text/plain', body: delta(gridView('&#9660;', [...INVOICES].reverse())) },
    },
    act: async (visitor) => {
      await visitor.pause(400)
      await visitor.press('#sortDue')
      await visitor.pause(1500)
      await visitor.press('#sortDue')
      await visitor.pause(2800)
    },
    expected: [],
  },
  {
    name: 'Skills are moved across a dual list at the job centre with quick presses',
    html: `
<style>.slds-dueling-list{display:flex;gap:20px}.slds-dueling-list ul{width:160px;height:220px;border:1px solid #888;list-style:none;padding:4px;margin:0}[aria-selected=true]{background:#d8e6fe}.mid button{width:40px;height:40px}</style>
<h1>Your skills</h1>
<div class="slds-dueling-list"><ul id="from" role="listbox" aria-label="All skills"></ul>
<div class="mid"><button type="button" id="right" title="Move to selected">&#9654;</button></div>
<ul id="to" role="listbox" aria-label="Selected skills"></ul></div>
<script>
(function () {
  var from = document.getElementById('from'), to = document.getElementById('to')
  ;['Welding', 'Driving', 'Cooking', 'Typing', 'First aid', 'Spanish', 'Sewing'].forEach(function (name, i) {
    var li = document.createElement('li')
    li.setAttribute('role', 'option')
    li.setAttribute('aria-selected', String(i === 0))
    li.textContent = name
    from.appendChild(li)
  })
  from.addEventListener('click', function (event) {
    var option = event.target.closest('li')
    if (!option) return
    Array.prototype.forEach.call(from.children, function (li) { li.setAttribute('aria-selected', String(li === option)) })
  })
  document.getElementById('right').addEventListener('click', function () {
    var option = from.querySelector('[aria-selected=true]')
    if (!option) return
    var following = option.nextElementSibling || from.firstElementChild
    option.setAttribute('aria-selected', 'false')
    to.appendChild(option)
    if (following && following !== option) following.setAttribute('aria-selected', 'true')
  })
})()
</script>`,
    act: async (visitor) => {
      await visitor.press('#from li:nth-child(2)')
      await visitor.pause(500)
      await visitor.press('#right', { times: 4, gap: 260 })
      await visitor.pause(2800)
    },
    expected: [],
  },
  {
    name: 'Choosing a document for a benefit claim opens the browser\'s own file chooser',
    html: `
<h1>Send us your payslips</h1>
<div class="upload"><input id="file" type="file" accept="application/pdf" multiple hidden>
<button type="button" id="choose" class="ui-button">Choose files</button> <span id="names">No file chosen</span></div>
<script>
document.getElementById('choose').addEventListener('click', function () { document.getElementById('file').click() })
document.getElementById('file').addEventListener('change', function (event) {
  document.getElementById('names').textContent = Array.prototype.map.call(event.target.files, function (f) { return f.name }).join(', ')
})
</script>`,
    act: async (visitor) => {
      await visitor.pause(500)
      await visitor.press('#choose')
      await visitor.pause(3000)
    },
    expected: [],
  },
  {
    name: 'An address is found after a little more than a second with the button saying so',
    html: `
<style>.htmx-indicator{visibility:hidden}.htmx-request .htmx-indicator{visibility:visible}</style>
<h1>Moving house</h1>
<form id="find" hx-post="/address/find" hx-target="#found"><label for="pc">New postcode</label> <input id="pc" name="pc"> <button type="submit">Find address</button> <span class="htmx-indicator">Searching&hellip;</span></form>
<div id="found"></div>
<script>
(function () {
  var form = document.getElementById('find')
  form.addEventListener('submit', function (event) {
    event.preventDefault()
    var target = document.querySelector(form.getAttribute('hx-target'))
    form.classList.add('htmx-request')
    fetch(form.getAttribute('hx-post'), { method: 'POST', headers: { 'HX-Request': 'true' }, body: new URLSearchParams(new FormData(form)) })
      .then(function (r) { return r.text() })
      .then(function (html) {
        form.classList.remove('htmx-request')
        target.classList.add('htmx-swapping')
        target.innerHTML = html
        target.classList.remove('htmx-swapping')
        var first = target.querySelector('[autofocus]')
        if (first) first.focus()
      })
  })
})()
</script>`,
    routes: { '/address/find': { after: 1200, type: 'text/html', body: '<label for="addr">Choose an address</label> <select id="addr" autofocus><option>1 Ferry Road</option><option>2 Ferry Road</option><option>3 Ferry Road</option></select>' } },
    act: async (visitor) => {
      await visitor.fill('#pc', 'EH6 4AE')
      await visitor.pause(500)
      await visitor.press('#find button')
      await visitor.pause(3500)
    },
    expected: [],
  },
  // ------------------------------------------------------------------ rage
  {
    name: 'Saving school enrolment makes a round trip that changes nothing but a blinking loading line',
    html: `
<style>.v-loading-indicator{position:fixed;top:0;left:0;width:50%;height:4px;background:#1676f3;display:none}vaadin-button{display:inline-block;cursor:pointer;padding:8px 16px;background:#1676f3;color:#fff}vaadin-button[active]{background:#0d54b0}</style>
<div class="v-loading-indicator first"></div>
<h2>Enrolment 2025</h2><p>Pupil: Ada Okafor, year 5</p>
<vaadin-button id="save" role="button" tabindex="0" theme="primary">Save enrolment</vaadin-button>
<script>
class VaadinButton extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<div class="vaadin-button-container"><slot></slot></div>' }
  connectedCallback() {
    this.addEventListener('pointerdown', () => this.setAttribute('active', ''))
    this.addEventListener('pointerup', () => this.removeAttribute('active'))
  }
}
customElements.define('vaadin-button', VaadinButton)
var syncId = 0
document.getElementById('save').addEventListener('click', function () {
  var bar = document.querySelector('.v-loading-indicator')
  bar.style.display = 'block'
  fetch('/vaadin-uidl', { method: 'POST', body: JSON.stringify({ syncId: syncId++, rpc: [{ type: 'event', node: 12, event: 'click' }] }) })
    .then(function (r) { return r.json() })
    .then(function (uidl) {
      bar.style.display = 'none'
      uidl.changes.forEach(function (change) { document.getElementById(change.node).textContent = change.value })
    })
})
</script>`,
    routes: { '/vaadin-uidl': { after: 90, type: JSON_TYPE, body: '{"syncId":1,"clientId":1,"changes":[]}' } },
    act: async (visitor) => {
      await visitor.pause(600)
      await visitor.press('#save', { times: 4, gap: 330 })
      await visitor.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A payment is sent again and again and each time only an error toast comes',
    html: `
<style>.toasts{position:fixed;top:0;right:0}.cds--toast-notification{background:#fff1f1;border-left:4px solid #da1e28;padding:12px;margin:4px}</style>
<h1>Pay R. Lindqvist</h1><p>250.00 from Everyday account</p>
<button type="button" id="pay" class="cds--btn cds--btn--primary">Confirm payment</button>
<div class="toasts"></div>
<script>
document.getElementById('pay').addEventListener('click', async function () {
  var response = await fetch('/api/payments', { method: 'POST', body: '{"amount":25000}' })
  if (response.ok) return
  var toast = document.createElement('div')
  toast.className = 'cds--toast-notification cds--toast-notification--error'
  toast.setAttribute('role', 'alert')
  toast.innerHTML = '<h3>Payment not sent</h3><p>Something went wrong. Try again.</p>'
  document.querySelector('.toasts').replaceChildren(toast)
})
</script>`,
    routes: { '/api/payments': { after: 60, status: 503, type: JSON_TYPE, body: '{"error":"unavailable"}' } },
    act: async (visitor) => {
      await visitor.pause(500)
      await visitor.press('#pay', { times: 4, gap: 400 })
      await visitor.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['errorClick', 'deadClick'],
  },
  {
    name: 'The opening hours panel was wired up twice and so shuts itself at once',
    html: `
<style>.panel{display:none}.panel.open{display:block}</style>
<h1>Central library</h1>
<button type="button" class="js-toggle" data-target="#hours" aria-expanded="false">Opening hours</button>
<div id="hours" class="panel"><p>Monday to Saturday, 9 to 19</p></div>
<script>
function initToggles(root) {
  Array.prototype.forEach.call(root.querySelectorAll('.js-toggle'), function (button) {
    button.addEventListener('click', function () {
      var panel = document.querySelector(button.getAttribute('data-target'))
      panel.classList.toggle('open')
      button.setAttribute('aria-expanded', String(panel.classList.contains('open')))
    })
  })
}
initToggles(document)
document.addEventListener('DOMContentLoaded', function () { initToggles(document.body) })
</script>`,
    act: async (visitor) => {
      await visitor.pause(500)
      await visitor.press('.js-toggle', { times: 4, gap: 260 })
      await visitor.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'Taking a clinic slot does nothing while the hold on it counts down',
    html: `
<h1>Dermatology</h1>
<p>We hold this slot for you: <time id="hold">04:59</time></p>
<div class="slot-card"><p>Tuesday 13 May, 10:40, Dr Haas</p><button type="button" id="take" class="btn btn-success">Take this slot</button></div>
<script>
(function () {
  var left = 299
  setInterval(function () {
    left--
    document.getElementById('hold').textContent = '0' + Math.floor(left / 60) + ':' + ('0' + left % 60).slice(-2)
  }, 500)
  var store = { selectedSlot: null }
  document.getElementById('take').addEventListener('click', function () {
    if (!store.selectedSlot) return
    document.querySelector('.slot-card').innerHTML = '<p>Booked</p>'
  })
})()
</script>`,
    act: async (visitor) => {
      await visitor.pause(2500)
      await visitor.press('#take', { times: 5, gap: 230 })
      await visitor.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'The claim form\'s whole fieldset stays switched off and its button is hammered',
    html: `
<h1>Housing benefit</h1>
<form id="claim" action="/claim"><fieldset disabled><legend>Your rent</legend><p><label>Rent each month <input name="rent" value="640"></label></p>
<p><button type="submit" id="send">Send claim</button></p></fieldset></form>`,
    act: async (visitor) => {
      await visitor.pause(600)
      await visitor.press('#send', { times: 4, gap: 270 })
      await visitor.pause(3000)
    },
    expected: ['rageClick', 'disabledClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A day in the appointment calendar only listens to a mouse and is tapped with a finger',
    touch: true,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Appointments</title>
<style>.days{display:grid;grid-template-columns:repeat(7,44px);gap:4px}.day{height:44px;cursor:pointer;background:#eef;display:flex;align-items:center;justify-content:center;touch-action:manipulation}.day.is-pressed{background:#aac}.day[aria-selected=true]{background:#225;color:#fff}</style></head>
<body><h1>Driving test</h1><div class="days" role="grid"></div><p id="chosen">No day chosen</p>
<script>
(function () {
  var days = document.querySelector('.days')
  for (var d = 1; d <= 28; d++) {
    var cell = document.createElement('div')
    cell.className = 'day'
    cell.id = 'day-' + d
    cell.setAttribute('role', 'gridcell')
    cell.setAttribute('tabindex', '-1')
    cell.textContent = String(d)
    days.appendChild(cell)
  }
  days.addEventListener('touchstart', function (event) { var c = event.target.closest('.day'); if (c) c.classList.add('is-pressed') }, { passive: true })
  days.addEventListener('touchend', function (event) { var c = event.target.closest('.day'); if (c) c.classList.remove('is-pressed') })
  days.addEventListener('pointerup', function (event) {
    if (event.pointerType !== 'mouse') return
    var c = event.target.closest('.day')
    if (!c) return
    c.setAttribute('aria-selected', 'true')
    document.getElementById('chosen').textContent = 'Chosen: ' + c.textContent + ' May'
  })
})()
</script></body></html>`,
    act: async (visitor) => {
      await visitor.pause(600)
      await visitor.tap('#day-15', { times: 4, gap: 300 })
      await visitor.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A list of tariffs opens as the mouse goes down and shuts as it comes up',
    html: `
<style>.cds--list-box{width:240px;border:1px solid #888;position:relative}.cds--list-box__field{width:100%;height:40px;text-align:left}.cds--list-box__menu{position:absolute;top:41px;left:0;right:0;background:#fff;border:1px solid #888;list-style:none;margin:0;padding:0}</style>
<h1>Change tariff</h1>
<div class="cds--list-box"><button type="button" class="cds--list-box__field" role="combobox" aria-expanded="false" aria-controls="menu">Choose a tariff</button></div>
<script>
(function () {
  var box = document.querySelector('.cds--list-box'), field = box.querySelector('button')
  function set(open) {
    var menu = document.getElementById('menu')
    if (open === !!menu) return
    field.setAttribute('aria-expanded', String(open))
    if (!open) return menu.remove()
    menu = document.createElement('ul')
    menu.id = 'menu'
    menu.className = 'cds--list-box__menu'
    menu.setAttribute('role', 'listbox')
    menu.innerHTML = '<li role="option">Fixed 12</li><li role="option">Variable</li><li role="option">Night saver</li>'
    box.appendChild(menu)
  }
  field.addEventListener('mousedown', function () { set(true) })
  document.addEventListener('click', function (event) {
    // Meant for presses outside; the box's old class name is asked for.
    if (!event.target.closest('.bx--list-box')) set(false)
  })
})()
</script>`,
    act: async (visitor) => {
      await visitor.pause(500)
      await visitor.press('.cds--list-box__field', { times: 4, gap: 350 })
      await visitor.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  // ------------------------------------------------------------------ dead
  {
    name: 'Renewing all library loans brings back the very same table',
    html: `
<h1>Loans</h1>
<form id="f" onsubmit="return false">${LOANS_TABLE}<p><a id="f:renew" href="#" class="ui-commandlink" onclick="mojarraAb('f:renew','f:loans');return false">Renew all loans</a></p></form>
<script>
function mojarraAb(source, render) {
  var xhr = new XMLHttpRequest()
  xhr.open('POST', '/loans.xhtml')
  xhr.setRequestHeader('Faces-Request', 'partial/ajax')
  xhr.onload = function () {
    var updates = xhr.responseXML.getElementsByTagName('update')
    for (var i = 0; i < updates.length; i++) document.getElementById(updates[i].getAttribute('id')).outerHTML = updates[i].textContent
  }
  xhr.send('javax.faces.source=' + encodeURIComponent(source) + '&javax.faces.partial.render=' + encodeURIComponent(render))
}
</script>`,
    routes: { '/loans.xhtml': { after: 180, type: 'text/xml', body: '<?xml version="1.0" encoding="UTF-8"?><partial-response id="j_id1"><changes><update id="f:loans"><![CDATA[' + LOANS_TABLE + ']]></update></changes></partial-response>' } },
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('[id="f:renew"]')
      await visitor.pause(3200)
    },
    expected: ['deadClick'],
  },
  {
    name: 'The label of a payment choice names an input that is called otherwise',
    html: `
<style>.radios__item{position:relative;margin:12px 0}.radios__input{position:absolute;left:-9999px}.radios__label{display:inline-block;padding:10px 20px 10px 48px;cursor:pointer;border:2px solid #0b0c0c;width:240px}.radios__input:checked + .radios__label{background:#cfe}</style>
<h1>How should we pay you?</h1>
<div class="radios__item"><input class="radios__input" type="radio" name="how" id="how-bank-1" value="bank"><label class="radios__label" id="bank-label" for="how-bank">Bank account</label></div>
<div class="radios__item"><input class="radios__input" type="radio" name="how" id="how-post-1" value="post"><label class="radios__label" for="how-post">Post office</label></div>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#bank-label')
      await visitor.pause(3200)
    },
    expected: ['deadClick'],
  },
  {
    name: 'Cancel buttons that came after the handlers were bound do not cancel',
    html: `
<h1>Your appointments</h1><div id="list"><p>Loading&hellip;</p></div>
<script>
(function () {
  function $(selector) {
    var nodes = Array.prototype.slice.call(document.querySelectorAll(selector))
    return {
      on: function (type, handler) { nodes.forEach(function (n) { n.addEventListener(type, handler) }); return this },
      html: function (html) { nodes.forEach(function (n) { n.innerHTML = html }); return this },
    }
  }
  fetch('/api/appointments').then(function (r) { return r.json() }).then(function (all) {
    $('#list').html('<ul>' + all.map(function (a) { return '<li data-id="' + a.id + '">' + a.at + ' <button type="button" class="js-cancel">Cancel</button></li>' }).join('') + '</ul>')
  })
  $('.js-cancel').on('click', function () { this.parentNode.innerHTML = 'Cancelled' })
})()
</script>`,
    routes: { '/api/appointments': { after: 120, type: JSON_TYPE, body: '[{"id":1,"at":"12 May, eye clinic"},{"id":2,"at":"20 May, physiotherapy"}]' } },
    act: async (visitor) => {
      await visitor.waitFor('document.querySelector(".js-cancel") !== null')
      await visitor.pause(900)
      await visitor.press('li[data-id="2"] .js-cancel')
      await visitor.pause(3200)
    },
    expected: ['deadClick'],
  },
  {
    name: 'Details of a tax bill are opened outside the zone and never drawn while notices rotate',
    html: `
<app-notices><p class="notice" aria-live="off" style="height:24px">Offices are closed on 1 May</p></app-notices>
<h1>Council tax</h1>
<app-bill><p>To pay: 1,402.50</p><button mat-button type="button" class="mdc-button" id="details"><span class="mdc-button__label">Show how it is made up</span></button><div class="breakdown"></div></app-bill>
<script>
(function () {
  var notices = ['Offices are closed on 1 May', 'Pay by direct debit and save time', 'New bins arrive in June']
  var at = 0
  setInterval(function () {
    at = (at + 1) % notices.length
    document.querySelector('.notice').textContent = notices[at]
  }, 700)
  var bill = { open: false, dirty: false }
  function detectChanges() {
    if (!bill.dirty) return
    bill.dirty = false
    document.querySelector('.breakdown').innerHTML = bill.open ? '<ul><li>County: 900.00</li><li>Town: 502.50</li></ul>' : ''
  }
  // runOutsideAngular: the model changes, but nobody marks it dirty.
  document.getElementById('details').addEventListener('click', function () { bill.open = !bill.open })
  window.addEventListener('resize', detectChanges)
})()
</script>`,
    act: async (visitor) => {
      await visitor.pause(2800)
      await visitor.press('#details')
      await visitor.pause(3400)
    },
    expected: ['deadClick'],
  },
  {
    name: 'Deleting a payee opens a dialog whose new class the old style sheet does not know',
    html: `
<style>.bx--modal{display:none;position:fixed;inset:0;background:rgba(0,0,0,.5)}.bx--modal.is-visible{display:flex}</style>
<h1>Payees</h1><p>Thames Rowing Club <button type="button" id="del" class="bx--btn bx--btn--danger">Delete payee</button></p>
<div class="bx--modal" id="modal" role="dialog" aria-modal="true" aria-hidden="true" aria-label="Delete payee"><div class="bx--modal-container"><p>Delete Thames Rowing Club?</p><button type="button">Delete</button></div></div>
<script>
document.getElementById('del').addEventListener('click', function () {
  var modal = document.getElementById('modal')
  modal.classList.add('cds--modal--open')
  modal.setAttribute('aria-hidden', 'false')
})
</script>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#del')
      await visitor.pause(3200)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A row of the polling station list looks like a link but its cells are none',
    html: `
<style>tr[data-href]{cursor:pointer}tr[data-href]:hover td{background:#ffd}td{padding:10px 30px}table{border-collapse:collapse}</style>
<h1>Polling stations</h1>
<table><tbody><tr id="r1" data-href="/stations/1"><td>Town hall</td><td>Ward 1</td><td>0.4 miles</td></tr><tr id="r2" data-href="/stations/2"><td>St Mary's school</td><td>Ward 2</td><td>0.9 miles</td></tr></tbody></table>
<script>
document.querySelector('table').addEventListener('click', function (event) {
  if (event.target.nodeName !== 'TR') return
  location.href = event.target.getAttribute('data-href')
})
</script>`,
    routes: { '/stations/2': { type: 'text/html', body: '<h1>St Mary</h1>' } },
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#r2 td:nth-child(2)')
      await visitor.pause(3200)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A controlled consent box is put back to unticked by its framework',
    html: `
<div id="root"></div>
<script>
(function () {
  // A controlled input whose onChange writes to another key than the one it reads.
  var props = { consent: false }
  var root = document.getElementById('root')
  root.innerHTML = '<h1>Share my record</h1><p><label for="consent"><input type="checkbox" id="consent" style="width:24px;height:24px"> My doctor may see my results</label></p>'
  var node = document.getElementById('consent')
  function restoreControlledState() { node.checked = props.consent }
  root.addEventListener('click', function (event) {
    if (event.target !== node) return
    props = Object.assign({}, props, { concent: node.checked })
    restoreControlledState()
  })
})()
</script>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#consent')
      await visitor.pause(3200)
    },
    expected: ['deadClick'],
  },
  // ------------------------------------------------------------------ form loops
  {
    name: 'An insurance number is refused by the browser however it is written',
    html: `
<h1>Check your state pension</h1>
<form id="ni" action="/pension/forecast"><p><label for="nino">National Insurance number</label> <input id="nino" name="nino" required pattern="[A-Z]{2}[0-9]{6}[A-D]" title="Two letters, six digits, one letter"></p><button type="submit">Continue</button></form>`,
    act: async (visitor) => {
      for (const number of ['qq 12 34 56 c', 'QQ 123456 C', 'QQ-123456-C']) {
        await visitor.fill('#nino', number)
        await visitor.pause(500)
        await visitor.press('#ni button')
        await visitor.pause(1500)
      }
      await visitor.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A date of birth is refused three times with an error summary and the help it unfolds is not in the page',
    html: `
<style>.govuk-form-group--error{border-left:5px solid #d4351c;padding-left:12px}.govuk-error-message{color:#d4351c}</style>
<main><div id="es"></div><h1>When were you born?</h1>
<form id="dob" novalidate><div class="govuk-form-group" id="group"><p class="govuk-error-message" id="dob-error" hidden></p>
<label>Day <input id="dd" name="day" size="2" inputmode="numeric"></label> <label>Month <input id="mm" name="month" size="2" inputmode="numeric"></label> <label>Year <input id="yy" name="year" size="4" inputmode="numeric"></label></div>
<button type="submit" class="govuk-button">Save and continue</button></form>
<p><a class="govuk-link" id="help" href="#help-with-dates" data-toggle="collapse" role="button">Help with dates</a></p></main>
<script>
(function () {
  document.addEventListener('click', function (event) {
    var trigger = event.target.closest('[data-toggle="collapse"]')
    if (!trigger) return
    event.preventDefault()
    var target = document.querySelector(trigger.getAttribute('href'))
    if (target) target.classList.toggle('show')
  })
  var form = document.getElementById('dob')
  function check(d, m, y) {
    if (!d || !m || !y) return 'Date of birth must include a day, a month and a year'
    if (String(y).length !== 4) return 'Year must include 4 numbers'
    var date = new Date(Number(y), Number(m) - 1, Number(d))
    if (date.getMonth() !== Number(m) - 1 || date.getDate() !== Number(d)) return 'Date of birth must be a real date'
    return ''
  }
  form.addEventListener('submit', function (event) {
    event.preventDefault()
    var text = check(form.day.value, form.month.value, form.year.value)
    if (!text) { document.querySelector('main').innerHTML = '<h1>What is your address?</h1>'; return }
    var message = document.getElementById('dob-error')
    message.hidden = false
    message.textContent = text
    document.getElementById('group').classList.add('govuk-form-group--error')
    var summary = document.createElement('div')
    summary.className = 'govuk-error-summary'
    summary.setAttribute('role', 'alert')
    summary.tabIndex = -1
    summary.innerHTML = '<h2>There is a problem</h2><ul><li><a href="#dd">' + text + '</a></li></ul>'
    document.getElementById('es').replaceChildren(summary)
    summary.focus()
  })
})()
</script>`,
    act: async (visitor) => {
      for (const [day, month, year] of [['31', '2', '1980'], ['29', '2', '80'], ['30', '2', '1980']] as const) {
        await visitor.fill('#dd', day)
        await visitor.fill('#mm', month)
        await visitor.fill('#yy', year)
        await visitor.pause(400)
        await visitor.press('#dob button')
        await visitor.pause(1500)
      }
      await visitor.press('#help')
      await visitor.pause(3200)
    },
    expected: ['formLoop', 'deadClick'],
    allowed: ['fieldLoop', 'errorBurst'],
  },
  {
    name: 'The school place code is turned down by the server under the field three times',
    html: `
<style>.mat-mdc-form-field.mat-form-field-invalid input{border:2px solid #f44336}.mat-mdc-form-field-error{color:#f44336}</style>
<h1>Accept a school place</h1>
<form id="place" class="ng-untouched ng-pristine ng-valid" novalidate><div class="mat-mdc-form-field"><label for="code">Code from your letter</label> <input matInput id="code" name="code" aria-invalid="false"><div class="mat-mdc-form-field-subscript-wrapper"></div></div>
<button type="submit" class="mdc-button mat-mdc-raised-button">Accept</button></form>
<script>
(function () {
  var form = document.getElementById('place'), code = document.getElementById('code')
  var field = document.querySelector('.mat-mdc-form-field'), wrapper = document.querySelector('.mat-mdc-form-field-subscript-wrapper')
  function setError(text) {
    field.classList.toggle('mat-form-field-invalid', !!text)
    form.classList.toggle('ng-invalid', !!text)
    form.classList.toggle('ng-valid', !text)
    code.setAttribute('aria-invalid', String(!!text))
    wrapper.innerHTML = text ? '<mat-error class="mat-mdc-form-field-error" id="mat-error-0">' + text + '</mat-error>' : ''
  }
  code.addEventListener('input', function () { setError('') })
  form.addEventListener('submit', function (event) {
    event.preventDefault()
    var xhr = new XMLHttpRequest()
    xhr.open('POST', '/api/places/accept')
    xhr.setRequestHeader('Content-Type', 'application/json')
    xhr.onload = function () {
      if (xhr.status === 422) setError(JSON.parse(xhr.responseText).errors.code)
    }
    xhr.send(JSON.stringify({ code: code.value }))
  })
})()
</script>`,
    routes: { '/api/places/accept': { after: 160, status: 422, type: JSON_TYPE, body: '{"errors":{"code":"We do not know this code"}}' } },
    act: async (visitor) => {
      for (const code of ['SP-10O4', 'SP-1004', 'sp1004']) {
        await visitor.fill('#code', code)
        await visitor.pause(500)
        await visitor.press('#place button')
        await visitor.pause(1600)
      }
      await visitor.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['errorClick', 'fieldLoop'],
  },
  {
    name: 'An identity check hands the passport form back empty without a word',
    html: `
<h1>Prove who you are</h1><div id="step">${PASSPORT_FORM}</div>
<script>
document.addEventListener('submit', function (event) {
  var form = event.target
  event.preventDefault()
  fetch(form.getAttribute('action'), { method: 'POST', body: new URLSearchParams(new FormData(form)) })
    .then(function (r) { return r.text() })
    .then(function (html) { document.getElementById('step').innerHTML = html })
})
</script>`,
    routes: { '/passport/check': { after: 200, type: 'text/html', body: PASSPORT_FORM } },
    act: async (visitor) => {
      for (let i = 0; i < 3; i++) {
        await visitor.fill('#pp-number', '533401372')
        await visitor.fill('#pp-expiry', '04/2031')
        await visitor.pause(500)
        await visitor.press('#passport button')
        await visitor.pause(1600)
      }
      await visitor.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop', 'deadClick'],
  },
  {
    name: 'Validators stop the click on the submit input before the form is ever sent',
    html: `
<style>.validation-summary-errors{color:#b00}.input-validation-error{background:#fdd}</style>
<h1>Direct debit</h1>
<form id="aspnetForm" method="post" action="/debit.aspx"><div id="vs" class="validation-summary-valid"></div>
<p><label for="acc">Account number</label> <input id="acc" name="ctl00$acc"> <span id="accV" class="field-validation-error" style="color:red;visibility:hidden">*</span></p>
<input type="submit" id="ok" name="ctl00$ok" value="Set up" onclick="return WebForm_Validate()"></form>
<script>
var Page_Validators = [
  { message: 'Account number must be 8 digits.', evaluate: function (v) { return v.replace(/ /g, '').length === 8 } },
  { message: 'Account number must have digits only.', evaluate: function (v) { return /^[0-9]*$/.test(v) } },
  { message: 'Account number does not exist.', evaluate: function (v) { return Number(v) % 11 === 0 } },
]
function WebForm_Validate() {
  var input = document.getElementById('acc')
  var wrong = Page_Validators.filter(function (validator) { return !validator.evaluate(input.value) })
  var summary = document.getElementById('vs')
  summary.className = wrong.length ? 'validation-summary-errors' : 'validation-summary-valid'
  summary.innerHTML = wrong.length ? '<ul>' + wrong.map(function (w) { return '<li>' + w.message + '</li>' }).join('') + '</ul>' : ''
  document.getElementById('accV').style.visibility = wrong.length ? 'visible' : 'hidden'
  input.classList.toggle('input-validation-error', wrong.length > 0)
  input.setAttribute('aria-invalid', String(wrong.length > 0))
  return wrong.length === 0
}
</script>`,
    act: async (visitor) => {
      for (const account of ['3141592', '3141 592a', '31415927']) {
        await visitor.fill('#acc', account)
        await visitor.pause(500)
        await visitor.press('#ok')
        await visitor.pause(1500)
      }
      await visitor.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop', 'errorBurst'],
  },
  {
    name: 'A form-associated bank field of a design system refuses every account',
    html: `
<h1>Where should the refund go?</h1>
<form id="refund" action="/refund"><dds-iban name="iban" id="iban"></dds-iban><p><button type="submit">Request refund</button></p></form>
<script>
class DdsIban extends HTMLElement {
  static get formAssociated() { return true }
  constructor() {
    super()
    this.internals = this.attachInternals()
    this.attachShadow({ mode: 'open', delegatesFocus: true }).innerHTML = '<style>.error{color:#c00}input[aria-invalid=true]{border-color:#c00}</style><label for="inner">IBAN</label> <input id="inner" size="34" aria-invalid="false"><div class="error" role="alert"></div>'
    this.input = this.shadowRoot.querySelector('input')
    this.input.addEventListener('input', () => { this.show(''); this.check() })
    this.addEventListener('invalid', (event) => { event.preventDefault(); this.show(this.internals.validationMessage); this.input.focus() })
  }
  connectedCallback() { this.check() }
  check() {
    var value = this.input.value.replace(/ /g, '')
    this.internals.setFormValue(value)
    if (/^[A-Z]{2}[0-9]{20}$/.test(value)) this.internals.setValidity({})
    else this.internals.setValidity({ patternMismatch: true }, value.length < 22 ? 'This IBAN is too short' : 'This is not an IBAN we can pay to', this.input)
  }
  show(text) {
    this.input.setAttribute('aria-invalid', String(text !== ''))
    this.shadowRoot.querySelector('.error').textContent = text
  }
}
customElements.define('dds-iban', DdsIban)
</script>`,
    act: async (visitor) => {
      for (const iban of ['DE89 3704 0044', 'NL91ABNA0417164300', 'GB29NWBK60161331926819']) {
        await visitor.fill('#iban input', iban)
        await visitor.pause(500)
        await visitor.press('#refund button')
        await visitor.pause(1500)
      }
      await visitor.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'Six boxes for a security code send themselves and are emptied as wrong each time',
    html: `
<style>.otp input{width:36px;height:44px;text-align:center;font-size:24px}.otp.has-error input{border:2px solid #c00}</style>
<h1>Enter the code we sent you</h1>
<form id="otp"><div class="otp" role="group" aria-label="Security code"></div><div id="otp-msg"></div></form>
<script>
(function () {
  var form = document.getElementById('otp'), group = form.querySelector('.otp'), boxes = []
  for (var i = 0; i < 6; i++) {
    var box = document.createElement('input')
    box.id = 'otp-' + i
    box.maxLength = 1
    box.inputMode = 'numeric'
    box.autocomplete = 'off'
    box.setAttribute('aria-label', 'Digit ' + (i + 1))
    group.appendChild(box)
    boxes.push(box)
  }
  group.addEventListener('input', function (event) {
    var at = boxes.indexOf(event.target)
    if (!event.target.value) return
    if (at < 5) boxes[at + 1].focus()
    else form.requestSubmit()
  })
  form.addEventListener('submit', function (event) {
    event.preventDefault()
    var code = boxes.map(function (b) { return b.value }).join('')
    fetch('/api/otp', { method: 'POST', body: JSON.stringify({ code: code }) }).then(function (r) { return r.json() }).then(function (answer) {
      if (answer.valid) { form.innerHTML = '<p>Thank you</p>'; return }
      group.classList.add('has-error')
      boxes.forEach(function (b) { b.value = ''; b.setAttribute('aria-invalid', 'true') })
      document.getElementById('otp-msg').innerHTML = '<p role="alert" class="error">This code is not right. Try again.</p>'
      boxes[0].focus()
    })
  })
})()
</script>`,
    routes: { '/api/otp': { after: 150, type: JSON_TYPE, body: '{"valid":false}' } },
    act: async (visitor) => {
      await visitor.press('#otp-0')
      for (const code of ['482913', '482931', '482913']) {
        for (const digit of code) {
          await visitor.type(digit)
          await visitor.pause(170)
        }
        await visitor.pause(1500)
      }
      await visitor.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop', 'keyMash'],
  },
  // ------------------------------------------------------------------ error bursts
  {
    name: 'Three tiles of an energy portal fail to load as the page opens',
    html: `
<style>.tiles{display:grid;grid-template-columns:1fr 1fr;gap:12px}.tile{border:1px solid #ccc;min-height:80px;padding:8px}.tile-error{color:#a00}</style>
<h1>Welcome back</h1>
<div class="tiles"><section class="tile" data-src="/api/tariff"><h2>Tariff</h2></section><section class="tile" data-src="/api/usage"><h2>Usage</h2></section><section class="tile" data-src="/api/bills"><h2>Bills</h2></section><section class="tile" data-src="/api/messages"><h2>Messages</h2></section></div>
<script>
document.querySelectorAll('.tile').forEach(async function (tile) {
  var answer = document.createElement('p')
  try {
    var response = await fetch(tile.dataset.src)
    if (!response.ok) throw new Error('HTTP ' + response.status)
    answer.textContent = (await response.json()).text
  } catch (error) {
    answer.className = 'tile-error'
    answer.setAttribute('role', 'alert')
    answer.textContent = 'We could not load your ' + tile.querySelector('h2').textContent.toLowerCase() + '.'
  }
  tile.appendChild(answer)
})
</script>`,
    routes: {
      '/api/tariff': { after: 150, status: 503, type: JSON_TYPE, body: '{}' },
      '/api/usage': { after: 320, status: 500, type: JSON_TYPE, body: '{}' },
      '/api/bills': { after: 500, status: 502, type: JSON_TYPE, body: '{}' },
      '/api/messages': { after: 100, type: JSON_TYPE, body: '{"text":"No new messages"}' },
    },
    act: async (visitor) => {
      await visitor.pause(3000)
    },
    expected: ['errorBurst'],
  },
  {
    name: 'Three old plug-ins of a municipal page break one after another as it starts',
    html: `
<h1>Waste collection</h1><p>Your bins are emptied on Thursdays.</p><div id="map" data-config="{zone: 4}"></div><input id="from" aria-label="From">
<script>
(function () {
  var $ = function (selector) { return { el: document.querySelector(selector), each: function (fn) { fn.call(this.el) } } }
  window.addEventListener('load', function () {
    setTimeout(function () { $('#from').datepicker({ dateFormat: 'dd.mm.yy' }) }, 200)
    setTimeout(function () { var config = JSON.parse($('#map').el.dataset.config); $('#map').el.textContent = config.zone }, 700)
    setTimeout(function () { document.querySelector('.chat-launcher').classList.add('ready') }, 1300)
  })
})()
</script>`,
    act: async (visitor) => {
      await visitor.pause(3500)
    },
    expected: ['errorBurst'],
  },
  {
    name: 'Refreshing all accounts sets off three requests whose failures nobody catches',
    html: `
<h1>All accounts</h1><ul><li>Everyday <b data-account="everyday">1,204.18</b></li><li>Savings <b data-account="savings">8,000.00</b></li><li>Card <b data-account="card">-312.40</b></li></ul>
<button type="button" id="refresh">Refresh all</button>
<script>
async function refreshOne(name) {
  const response = await fetch('/api/balance/' + name)
  if (!response.ok) throw new Error('Balance of ' + name + ' failed with ' + response.status)
  document.querySelector('[data-account=' + name + ']').textContent = (await response.json()).balance
}
document.getElementById('refresh').addEventListener('click', function () { ['everyday', 'savings', 'card'].forEach(function (name) { refreshOne(name) }) })
</script>`,
    routes: {
      '/api/balance/everyday': { after: 80, status: 500, type: JSON_TYPE, body: '{}' },
      '/api/balance/savings': { after: 140, status: 504, type: JSON_TYPE, body: '{}' },
      '/api/balance/card': { after: 220, status: 403, type: JSON_TYPE, body: '{}' },
    },
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#refresh')
      await visitor.pause(3200)
    },
    expected: ['errorBurst', 'errorClick'],
  },
  {
    name: 'Each tab of a case record breaks in its own way before it can open',
    html: `
<style>.slds-tabs_default__nav{display:flex;gap:4px;list-style:none;padding:0}.slds-tabs_default__link{display:inline-block;padding:10px 16px;border-bottom:3px solid transparent}[aria-selected=true]{border-color:#0176d3}</style>
<h1>Case 00031207</h1>
<ul class="slds-tabs_default__nav" role="tablist"><li><a class="slds-tabs_default__link" role="tab" id="t-details" href="javascript:void(0)" aria-selected="true">Details</a></li><li><a class="slds-tabs_default__link" role="tab" id="t-letters" href="javascript:void(0)" aria-selected="false">Letters</a></li><li><a class="slds-tabs_default__link" role="tab" id="t-payments" href="javascript:void(0)" aria-selected="false">Payments</a></li><li><a class="slds-tabs_default__link" role="tab" id="t-history" href="javascript:void(0)" aria-selected="false">History</a></li></ul>
<div role="tabpanel" id="panel"><p>Opened on 3 March by A. Brandt</p></div>
<script>
(function () {
  var record = { payments: null, history: [{ at: 'bogus' }] }
  var panels = {
    't-details': function () { return '<p>Opened on 3 March by A. Brandt</p>' },
    't-letters': function () { return record.letters.map(function (l) { return '<p>' + l + '</p>' }).join('') },
    't-payments': function () { return '<p>' + record.payments.total.toFixed(2) + '</p>' },
    't-history': function () { return '<p>' + new Date(record.history[0].at).toISOString() + '</p>' },
  }
  document.querySelector('[role=tablist]').addEventListener('click', function (event) {
    var tab = event.target.closest('[role=tab]')
    if (!tab) return
    var html = panels[tab.id]()
    document.querySelectorAll('[role=tab]').forEach(function (t) { t.setAttribute('aria-selected', String(t === tab)) })
    document.getElementById('panel').innerHTML = html
  })
})()
</script>`,
    act: async (visitor) => {
      await visitor.pause(600)
      await visitor.press('#t-letters')
      await visitor.pause(1300)
      await visitor.press('#t-payments')
      await visitor.pause(1300)
      await visitor.press('#t-history')
      await visitor.pause(3000)
    },
    expected: ['errorBurst', 'errorClick'],
  },
  // ------------------------------------------------------------------ error clicks
  {
    name: 'The server says the view has expired and the page\'s ajax layer throws',
    html: `
<h1>Report damage to your car</h1>
<form id="claim" onsubmit="return false"><p>Step 1 of 4: When did it happen?</p><button type="button" id="claim:next" class="ui-button ui-widget"><span class="ui-button-text">Next step</span></button></form>
<script>
document.getElementById('claim:next').addEventListener('click', function () {
  var xhr = new XMLHttpRequest()
  xhr.open('POST', '/claim.xhtml')
  xhr.setRequestHeader('Faces-Request', 'partial/ajax')
  xhr.onreadystatechange = function () {
    if (xhr.readyState !== 4) return
    var failure = xhr.responseXML.getElementsByTagName('error-name')[0]
    if (failure) throw new Error('serverError: ' + failure.textContent)
    document.getElementById('claim').innerHTML = xhr.responseXML.getElementsByTagName('update')[0].textContent
  }
  xhr.send('javax.faces.source=claim%3Anext')
})
</script>`,
    routes: { '/claim.xhtml': { after: 170, type: 'text/xml', body: '<?xml version="1.0" encoding="UTF-8"?><partial-response><error><error-name>javax.faces.application.ViewExpiredException</error-name><error-message><![CDATA[View /claim.xhtml could not be restored.]]></error-message></error></partial-response>' } },
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('[id="claim:next"]')
      await visitor.pause(3200)
    },
    expected: ['errorClick'],
  },
  {
    name: 'A design system\'s help icon was never defined and its address card throws in a reaction',
    html: `
<style>pds-help-icon{display:inline-block;width:28px;height:28px;border-radius:50%;background:#046;color:#fff;text-align:center;cursor:pointer}</style>
<h1>Your registered address</h1>
<p>Correspondence address <pds-help-icon id="help" role="button" tabindex="0" aria-label="What is this?">?</pds-help-icon></p>
<pds-address id="card"><span slot="short">Mill Lane, Leeds</span></pds-address>
<p><button type="button" id="full">Show full address</button></p>
<script>
customElements.define('pds-address', class extends HTMLElement {
  static get observedAttributes() { return ['expanded'] }
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<div class="card"><slot name="short"></slot></div>' }
  attributeChangedCallback(name, before, now) {
    if (now === null) return
    this.shadowRoot.querySelector('.card-body').textContent = '14 Mill Lane, Leeds LS1 4AB'
  }
})
customElements.define('pds-helpicon', class extends HTMLElement {
  connectedCallback() { this.addEventListener('click', () => { this.insertAdjacentHTML('afterend', '<p>We send letters here.</p>') }) }
})
document.getElementById('full').addEventListener('click', function () { document.getElementById('card').toggleAttribute('expanded', true) })
</script>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#help')
      await visitor.pause(3300)
      await visitor.press('#full')
      await visitor.pause(3200)
    },
    expected: ['deadClick', 'errorClick'],
  },
  // ------------------------------------------------------------------ disabled
  {
    name: 'The button to vote by post is softly disabled and pressed a second time after a moment',
    html: `
<style>.mat-mdc-button-disabled{background:#ddd;color:#999}</style>
<h1>Vote by post</h1><p>Applications for this election.</p>
<button type="button" id="apply" class="mat-mdc-unelevated-button mat-mdc-button-disabled mat-mdc-button-disabled-interactive" aria-disabled="true">Apply now</button>
<script>
document.getElementById('apply').addEventListener('click', function (event) {
  if (event.currentTarget.getAttribute('aria-disabled') === 'true') { event.preventDefault(); event.stopImmediatePropagation(); return }
  document.querySelector('p').textContent = 'Thank you'
}, true)
</script>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#apply')
      await visitor.pause(1500)
      await visitor.press('#apply')
      await visitor.pause(3200)
    },
    expected: ['disabledClick'],
    allowed: ['deadClick'],
  },
  // ------------------------------------------------------------------ slow
  {
    name: 'A transfer spins for more than three seconds after the contact button did nothing',
    html: `
<style>@keyframes turn{to{transform:rotate(360deg)}}.spinner{display:inline-block;width:16px;height:16px;border:3px solid #ccc;border-top-color:#06c;border-radius:50%;animation:turn 1s linear infinite}</style>
<div id="root"><h1>Transfer</h1><p>To <b>M. Sato</b> <button type="button" id="contacts">Choose from my contacts</button></p><p>Amount <b>80.00</b></p><button type="button" id="send">Send money</button></div>
<script>
(function () {
  document.getElementById('contacts').addEventListener('click', function () {
    if (navigator.contacts && navigator.contacts.select) navigator.contacts.select(['name', 'tel']).catch(function () {})
  })
  document.getElementById('send').addEventListener('click', async function () {
    var button = document.getElementById('send')
    button.setAttribute('aria-busy', 'true')
    button.innerHTML = '<span class="spinner" role="progressbar" aria-label="Sending"></span>'
    var response = await fetch('/api/transfers', { method: 'POST', body: '{}' })
    var answer = await response.json()
    document.getElementById('root').innerHTML = '<h1>Money sent</h1><p>Reference ' + answer.reference + '</p>'
  })
})()
</script>`,
    routes: { '/api/transfers': { after: 3400, type: JSON_TYPE, body: '{"reference":"TR-88213"}' } },
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#contacts')
      await visitor.pause(3300)
      await visitor.press('#send')
      await visitor.pause(4800)
    },
    expected: ['deadClick', 'slowClick'],
  },
  {
    name: 'A benefit calculator gives no sign that it works and is asked a second time',
    html: `
<h1>What could you get?</h1><p>Rent 640, two children, 24 hours of work</p>
<button type="button" id="calc" class="button button-cta">Calculate</button><div id="result"></div>
<script>
(function () {
  var pending = false
  document.getElementById('calc').onclick = function () {
    if (pending) return
    pending = true
    fetch('/calculator/run', { method: 'POST' }).then(function (r) { return r.text() }).then(function (html) {
      pending = false
      document.getElementById('result').innerHTML = html
    })
  }
})()
</script>`,
    routes: { '/calculator/run': { after: 2000, type: 'text/html', body: '<h2>You could get 412.60 a month</h2><p>Housing support and child support.</p>' } },
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#calc')
      await visitor.pause(1250)
      await visitor.press('#calc')
      await visitor.pause(3500)
    },
    expected: ['slowClick'],
  },
  {
    name: 'A blocking overlay covers the tax return for nearly four seconds until the next page is there',
    html: `
<style>.ui-blockui{position:fixed;inset:0;background:rgba(0,0,0,.4)}.ui-blockui-content{position:fixed;top:40%;left:40%;background:#fff;padding:20px}</style>
<form id="w" onsubmit="return false"><div id="w:page"><h1>Income from work</h1><p>28,410.00 as told by your employer</p><button type="button" class="ui-button" id="w:next">Next</button></div></form>
<script>
var PrimeFacesLike = {
  block: function () {
    document.body.insertAdjacentHTML('beforeend', '<div class="ui-blockui ui-widget-overlay"></div><div class="ui-blockui-content" role="status" aria-busy="true">Please wait</div>')
  },
  unblock: function () { document.querySelectorAll('.ui-blockui, .ui-blockui-content').forEach(function (n) { n.remove() }) },
  ab: function (update) {
    PrimeFacesLike.block()
    var xhr = new XMLHttpRequest()
    xhr.open('POST', '/return.xhtml')
    xhr.onload = function () {
      PrimeFacesLike.unblock()
      document.getElementById(update).innerHTML = xhr.responseXML.getElementsByTagName('update')[0].textContent
    }
    xhr.send()
  },
}
document.getElementById('w:next').addEventListener('click', function () { PrimeFacesLike.ab('w:page') })
</script>`,
    routes: { '/return.xhtml': { after: 3700, type: 'text/xml', body: '<?xml version="1.0"?><partial-response><changes><update id="w:page"><![CDATA[<h1>Income from savings</h1><p>Did you have any interest this year?</p>]]></update></changes></partial-response>' } },
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('[id="w:next"]')
      await visitor.pause(5200)
    },
    expected: ['slowClick'],
  },
  {
    name: 'Clinics come late under grey bars and the part that draws their map is missing',
    html: `
<style>.skeleton{height:18px;margin:10px 0;background:#ddd;width:60%}</style>
<h1>Find a clinic</h1>
<fluent-field><button type="button" id="search">Search clinics</button> <button type="button" id="map">Show on map</button></fluent-field>
<div id="results" role="region" aria-label="Clinics" aria-busy="false"></div><div id="map-root"></div>
<script>
(function () {
  var results = document.getElementById('results')
  document.getElementById('search').addEventListener('click', function () {
    results.setAttribute('aria-busy', 'true')
    results.innerHTML = '<div class="skeleton"></div><div class="skeleton"></div><div class="skeleton"></div>'
    fetch('/api/clinics').then(function (r) { return r.json() }).then(function (all) {
      results.setAttribute('aria-busy', 'false')
      results.innerHTML = '<ul>' + all.map(function (c) { return '<li>' + c + '</li>' }).join('') + '</ul>'
    })
  })
  document.getElementById('map').addEventListener('click', async function () {
    var module = await import('/chunks/clinic-map.7f31.js')
    module.mount(document.getElementById('map-root'))
  })
})()
</script>`,
    routes: { '/api/clinics': { after: 3300, type: JSON_TYPE, body: '["Harbour clinic","Northfield practice","St Anne"]' } },
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#search')
      await visitor.pause(4600)
      await visitor.press('#map')
      await visitor.pause(3200)
    },
    expected: ['slowClick', 'errorClick'],
  },
]
