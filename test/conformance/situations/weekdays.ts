import type { Situation } from '../situation.ts'

export const weekdays: readonly Situation[] = [
  {
    name: 'An admin invites a colleague in a MUI dialog and the loading button turns for over four seconds before the snackbar comes',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Members - Northwind Admin</title><style>
body{font:14px/1.5 Roboto,Arial,sans-serif;margin:0;background:#f5f5f5;color:#222}
header{background:#1976d2;color:#fff;padding:14px 24px;display:flex;justify-content:space-between}
main{padding:24px}
.MuiDialog-paper{background:#fff;width:440px;margin:30px auto;padding:24px;border-radius:4px;box-shadow:0 8px 30px #0004}
.MuiInputBase-input{width:100%;box-sizing:border-box;padding:12px;border:1px solid #bbb;border-radius:4px;font:inherit}
.MuiDialogActions-root{display:flex;justify-content:flex-end;margin-top:18px}
.MuiButton-root{position:relative;border:0;border-radius:4px;background:#1976d2;color:#fff;padding:9px 20px;font:500 14px Roboto,Arial;cursor:pointer;text-transform:uppercase}
.MuiButton-root.Mui-disabled{background:#ddd;color:transparent;pointer-events:none;cursor:default}
.MuiLoadingButton-loadingIndicator{position:absolute;left:50%;top:50%;margin:-8px 0 0 -8px;width:16px;height:16px}
.MuiCircularProgress-root{display:block;box-sizing:border-box;width:16px;height:16px;border:2px solid #888;border-right-color:transparent;border-radius:50%;animation:turn 1.4s linear infinite}
@keyframes turn{to{transform:rotate(360deg)}}
.MuiSnackbar-root{position:fixed;left:24px;bottom:24px;background:#323232;color:#fff;padding:12px 18px;border-radius:4px}
</style></head><body>
<header><b>Northwind Admin</b><span id="seats">Seats in use: 41 of 50</span><time id="tick">09:00:00</time></header>
<main><h1>Members</h1><p>Invite people to your organisation.</p>
<div id="portal"><div class="MuiDialog-paper" role="dialog" aria-labelledby="dlg-t"><h2 id="dlg-t">Invite member</h2>
<label for="mail">E-mail address</label><input id="mail" class="MuiInputBase-input" type="text" autocomplete="off">
<div class="MuiDialogActions-root"><button id="invite" class="MuiButton-root MuiLoadingButton-root" type="button" tabindex="0">Send invite</button></div></div></div>
</main>
<script>
(() => {
  const tick = document.getElementById('tick');
  setInterval(() => { tick.textContent = new Date().toTimeString().slice(0, 8); }, 1000);
  const btn = document.getElementById('invite');
  const mail = document.getElementById('mail');
  btn.addEventListener('click', async () => {
    btn.disabled = true;
    btn.classList.add('Mui-disabled', 'MuiLoadingButton-loading');
    const ind = document.createElement('span');
    ind.className = 'MuiLoadingButton-loadingIndicator';
    ind.innerHTML = '<span class="MuiCircularProgress-root" role="progressbar"></span>';
    btn.appendChild(ind);
    const res = await fetch('/api/org/invites', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: mail.value }) });
    const data = await res.json();
    document.getElementById('portal').replaceChildren();
    document.getElementById('seats').textContent = 'Seats in use: ' + data.seats + ' of 50';
    const bar = document.createElement('div');
    bar.className = 'MuiSnackbar-root';
    bar.textContent = 'Invitation sent to ' + data.email;
    document.body.appendChild(bar);
  });
})();
</script></body></html>`,
    routes: {
      '/api/org/invites': { after: 4200, type: 'application/json', body: '{"email":"dana@northwind.example","seats":42}' },
    },
    async act(v) {
      await v.pause(700)
      await v.fill('#mail', 'dana@northwind.example')
      await v.pause(600)
      await v.press('#invite')
      await v.pause(6500)
    },
    expected: ['slowClick'],
  },
  {
    name: 'An Ant table spins for a moment when the filter is applied and then renders the very same invoices again',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Invoices</title><style>
body{font:14px/1.57 -apple-system,Segoe UI,Arial,sans-serif;margin:0;color:#000d}
.ant-layout-header{background:#001529;color:#fff;padding:14px 24px;display:flex;justify-content:space-between}
.ant-layout-content{padding:20px 24px;position:relative}
.ant-radio-wrapper{margin-right:16px;cursor:pointer}
.ant-btn{height:32px;padding:4px 15px;border:1px solid #1677ff;border-radius:6px;background:#1677ff;color:#fff;cursor:pointer}
.ant-table-wrapper{position:relative;margin-top:16px;width:760px}
table{border-collapse:collapse;width:100%}td,th{text-align:left;border-bottom:1px solid #eee;padding:12px}
.ant-spin{position:absolute;left:50%;top:90px;width:20px;height:20px;border:3px solid #1677ff;border-left-color:transparent;border-radius:50%;animation:s 1s linear infinite}
.ant-spin-blur{opacity:.5}
@keyframes s{to{transform:rotate(360deg)}}
.promo{margin-top:20px;padding:12px;background:#e6f4ff;width:736px}
</style></head><body>
<div class="ant-layout-header"><b>BillingHub</b><span id="clock"></span></div>
<div class="ant-layout-content"><h2>Invoices</h2>
<div class="ant-radio-group" role="radiogroup">
<label class="ant-radio-wrapper"><input type="radio" name="st" value="all" checked> All</label>
<label class="ant-radio-wrapper"><input type="radio" name="st" value="overdue" id="overdue"> Overdue only</label>
<button type="button" class="ant-btn ant-btn-primary" id="apply"><span>Apply filter</span></button></div>
<div class="ant-table-wrapper" id="wrap"><table id="tbl"><thead><tr><th>No.</th><th>Customer</th><th>Status</th><th>Amount</th></tr></thead><tbody id="rows"></tbody></table></div>
<div class="promo" id="promo">Tip: connect your bank to match payments.</div>
</div>
<script>
(() => {
  const tips = ['Tip: connect your bank to match payments.', 'New: recurring invoices are here.', 'Webinar on Thursday: closing the books faster.'];
  let n = 0;
  setInterval(() => { n = (n + 1) % tips.length; document.getElementById('promo').textContent = tips[n]; }, 1900);
  const clock = document.getElementById('clock');
  const beat = () => { clock.textContent = new Date().toTimeString().slice(0, 8); };
  beat(); setInterval(beat, 1000);
  const body = document.getElementById('rows');
  const render = (list) => {
    body.replaceChildren(...list.map((r) => {
      const tr = document.createElement('tr');
      tr.className = 'ant-table-row';
      for (const cell of [r.no, r.who, r.state, r.sum]) { const td = document.createElement('td'); td.className = 'ant-table-cell'; td.textContent = cell; tr.appendChild(td); }
      return tr;
    }));
  };
  const all = [
    { no: 'INV-201', who: 'Kessler GmbH', state: 'paid', sum: '1,204.00' },
    { no: 'INV-202', who: 'Bluebird Ltd', state: 'overdue', sum: '88.50' },
    { no: 'INV-203', who: 'Osaka Foods', state: 'paid', sum: '640.00' },
    { no: 'INV-204', who: 'Maren & Co', state: 'open', sum: '310.20' }
  ];
  render(all);
  document.getElementById('apply').addEventListener('click', async () => {
    const wrap = document.getElementById('wrap');
    const spin = document.createElement('div');
    spin.className = 'ant-spin ant-spin-spinning';
    spin.setAttribute('aria-busy', 'true');
    wrap.appendChild(spin);
    document.getElementById('tbl').classList.add('ant-spin-blur');
    const params = new URLSearchParams({ page: '1', filters: '[object Object]' });
    const res = await fetch('/api/invoices?' + params);
    const data = await res.json();
    render(data);
    spin.remove();
    document.getElementById('tbl').classList.remove('ant-spin-blur');
  });
})();
</script></body></html>`,
    routes: {
      '/api/invoices': {
        after: 550,
        type: 'application/json',
        body: '[{"no":"INV-201","who":"Kessler GmbH","state":"paid","sum":"1,204.00"},{"no":"INV-202","who":"Bluebird Ltd","state":"overdue","sum":"88.50"},{"no":"INV-203","who":"Osaka Foods","state":"paid","sum":"640.00"},{"no":"INV-204","who":"Maren & Co","state":"open","sum":"310.20"}]',
      },
      '/api/invoices?page=1&filters=%5Bobject+Object%5D': {
        after: 550,
        type: 'application/json',
        body: '[{"no":"INV-201","who":"Kessler GmbH","state":"paid","sum":"1,204.00"},{"no":"INV-202","who":"Bluebird Ltd","state":"overdue","sum":"88.50"},{"no":"INV-203","who":"Osaka Foods","state":"paid","sum":"640.00"},{"no":"INV-204","who":"Maren & Co","state":"open","sum":"310.20"}]',
      },
    },
    async act(v) {
      await v.pause(900)
      await v.press('#overdue')
      await v.pause(800)
      await v.press('#apply')
      await v.pause(11000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A bank transfer in Angular Material refuses the same account number three times and only says to check the entry',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>New transfer - Harbour Bank</title><style>
body{font:15px/1.5 Roboto,Arial,sans-serif;margin:0;background:#fafafa}
mat-toolbar{display:flex;justify-content:space-between;background:#004d40;color:#fff;padding:16px 24px}
mat-card{display:block;background:#fff;width:520px;margin:24px auto;padding:24px;box-shadow:0 2px 6px #0003}
mat-form-field{display:block;margin-bottom:18px}
mat-form-field label{display:block;font-size:12px;color:#555}
.mat-mdc-input-element{width:100%;box-sizing:border-box;border:0;border-bottom:1px solid #777;padding:10px 4px;font:inherit;background:#f3f3f3}
.mat-form-field-invalid .mat-mdc-input-element{border-bottom:2px solid #b00020}
mat-error{display:block;color:#b00020;font-size:12px;margin-top:4px}
button{background:#00695c;color:#fff;border:0;padding:11px 24px;border-radius:4px;cursor:pointer;font:inherit}
</style></head><body>
<mat-toolbar><b>Harbour Bank</b><span>Session ends in <span id="left">9:58</span></span></mat-toolbar>
<mat-card><h2>New transfer</h2>
<form novalidate class="ng-untouched ng-pristine ng-invalid" id="transfer">
<mat-form-field id="ff-iban"><label for="iban">IBAN of the recipient</label><input id="iban" class="mat-mdc-input-element" autocomplete="off"><div class="mat-mdc-form-field-error-wrapper"></div></mat-form-field>
<mat-form-field id="ff-amt"><label for="amt">Amount (EUR)</label><input id="amt" class="mat-mdc-input-element" inputmode="decimal" autocomplete="off"><div class="mat-mdc-form-field-error-wrapper"></div></mat-form-field>
<button type="submit" id="next" class="mat-mdc-raised-button">Continue</button>
</form></mat-card>
<script>
(() => {
  let secs = 598;
  setInterval(() => { secs -= 1; document.getElementById('left').textContent = Math.floor(secs / 60) + ':' + String(secs % 60).padStart(2, '0'); }, 1000);
  const form = document.getElementById('transfer');
  const iban = document.getElementById('iban');
  const amt = document.getElementById('amt');
  const mark = (field, bad) => {
    field.classList.toggle('mat-form-field-invalid', bad);
    const slot = field.querySelector('.mat-mdc-form-field-error-wrapper');
    slot.replaceChildren();
    if (bad) { const e = document.createElement('mat-error'); e.setAttribute('aria-live', 'polite'); e.textContent = 'Please check your entry.'; slot.appendChild(e); }
    field.querySelector('input').setAttribute('aria-invalid', String(bad));
  };
  form.addEventListener('submit', (ev) => {
    ev.preventDefault();
    form.classList.remove('ng-untouched'); form.classList.add('ng-touched');
    const badIban = !/^DE\\d{18}$/.test(iban.value);
    const badAmt = !/^\\d+([.,]\\d{2})?$/.test(amt.value);
    mark(document.getElementById('ff-iban'), badIban);
    mark(document.getElementById('ff-amt'), badAmt);
    if (badIban) { iban.focus(); return; }
    if (badAmt) { amt.focus(); return; }
    form.innerHTML = '<p>Please confirm the transfer with your TAN.</p>';
  });
})();
</script></body></html>`,
    async act(v) {
      await v.pause(800)
      await v.fill('#iban', 'NL 82 INGB 0001 2345 67')
      await v.fill('#amt', '120.00')
      await v.pause(500)
      await v.press('#next')
      await v.pause(2200)
      await v.fill('#iban', 'NL82INGB0001234567')
      await v.pause(500)
      await v.press('#next')
      await v.pause(2800)
      await v.press('#next')
      await v.pause(1500)
    },
    expected: ['formLoop'],
  },
  {
    name: 'A government declaration keeps its continue button aria-disabled although the box is ticked, and a finger tries it twice',
    touch: true,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Declaration</title><style>
body{font:19px/1.4 Arial,sans-serif;margin:0;color:#0b0c0c}
.govuk-header{background:#0b0c0c;color:#fff;padding:12px 20px;font-weight:bold}
.govuk-width-container{padding:16px 20px;max-width:620px}
.govuk-checkboxes__item{display:flex;gap:12px;align-items:center;margin:18px 0}
.govuk-checkboxes__input{width:32px;height:32px}
.govuk-button{background:#00703c;color:#fff;border:0;padding:10px 16px;font:inherit;box-shadow:0 2px 0 #002d18;cursor:pointer}
.govuk-button[aria-disabled=true]{opacity:.5;cursor:not-allowed}
</style></head><body>
<header class="govuk-header">GOV.EXAMPLE</header>
<div class="govuk-width-container"><p class="govuk-phase">This is a new service. <span id="queue">12 people are using it now.</span></p>
<h1 class="govuk-heading-l">Declaration</h1>
<p>By continuing you confirm that, to the best of your knowledge, the details you are providing are correct.</p>
<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="declare-1" name="declare"><label for="declare-1">I agree to the declaration</label></div>
<a role="button" draggable="false" class="govuk-button" data-module="govuk-button" id="go" aria-disabled="true" tabindex="0">Continue</a>
</div>
<script>
(() => {
  let people = 12;
  setInterval(() => { people = 10 + ((people * 7) % 9); document.getElementById('queue').textContent = people + ' people are using it now.'; }, 1500);
  const go = document.getElementById('go');
  const box = document.querySelector('input[name="declaration"]');
  if (box) box.addEventListener('change', () => go.setAttribute('aria-disabled', String(!box.checked)));
  go.addEventListener('click', (e) => {
    e.preventDefault();
    if (go.getAttribute('aria-disabled') === 'true') return;
    document.querySelector('.govuk-heading-l').textContent = 'Application complete';
  });
})();
</script></body></html>`,
    async act(v) {
      await v.pause(900)
      await v.tap('#declare-1')
      await v.pause(800)
      await v.tap('#go')
      await v.pause(1400)
      await v.tap('#go')
      await v.pause(3200)
    },
    expected: ['disabledClick'],
  },
  {
    name: 'The refresh of a metrics dashboard breaks four tiles at once, each from its own failing endpoint',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Overview</title><style>
body{font:14px/1.5 Inter,Arial,sans-serif;margin:0;background:#f8fafc;color:#0f172a}
nav{background:#0f172a;color:#fff;padding:14px 24px}
.bar{display:flex;justify-content:space-between;padding:18px 24px}
.grid{display:grid;grid-template-columns:repeat(4,1fr);gap:16px;padding:0 24px}
.card{background:#fff;border:1px solid #e2e8f0;border-radius:10px;padding:18px;min-height:90px}
.card b{display:block;font-size:24px}
.card .fail{color:#b91c1c}
button{border:1px solid #cbd5e1;background:#fff;border-radius:8px;padding:8px 14px;cursor:pointer;font:inherit}
footer{padding:24px;color:#64748b}
</style></head><body>
<nav>Pulse Analytics</nav>
<div class="bar"><h1>Overview</h1><button id="refresh" type="button">Refresh data</button></div>
<div class="grid">
<div class="card" data-k="revenue"><span>Revenue</span><b>48,120</b></div>
<div class="card" data-k="signups"><span>Sign-ups</span><b>312</b></div>
<div class="card" data-k="churn"><span>Churn</span><b>2.1 %</b></div>
<div class="card" data-k="latency"><span>Latency</span><b>182 ms</b></div></div>
<footer>Visitors right now: <span id="live">27</span></footer>
<script>
(() => {
  let live = 27;
  setInterval(() => { live = 20 + ((live * 5 + 3) % 17); document.getElementById('live').textContent = live; }, 1200);
  const load = async (card) => {
    const r = await fetch('/api/metrics/' + card.dataset.k);
    if (!r.ok) {
      const b = card.querySelector('b');
      b.className = 'fail';
      b.textContent = 'Failed to load';
      console.error('metric', card.dataset.k, r.status);
      return;
    }
    card.querySelector('b').textContent = (await r.json()).value;
  };
  document.getElementById('refresh').addEventListener('click', () => { document.querySelectorAll('.card').forEach(load); });
})();
</script></body></html>`,
    routes: {
      '/api/metrics/revenue': { after: 120, status: 500, type: 'application/json', body: '{"error":"timeout"}' },
      '/api/metrics/signups': { after: 200, status: 502, type: 'text/plain', body: 'Bad gateway' },
      '/api/metrics/churn': { after: 260, status: 503, type: 'text/plain', body: 'Unavailable' },
      '/api/metrics/latency': { after: 340, status: 500, type: 'application/json', body: '{"error":"shard"}' },
    },
    async act(v) {
      await v.pause(1000)
      await v.press('#refresh')
      await v.pause(3500)
    },
    expected: ['errorBurst'],
    allowed: ['errorClick'],
  },
  {
    name: 'The little arrow of an Ant number input is pressed six times and only the value of the field goes up',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plan - seats</title><style>
body{font:14px/1.57 Segoe UI,Arial,sans-serif;margin:0;padding:24px}
.ant-input-number{position:relative;display:inline-block;width:140px;border:1px solid #d9d9d9;border-radius:6px;height:44px}
.ant-input-number-input{width:100%;height:44px;box-sizing:border-box;border:0;background:none;padding:0 11px;font:inherit}
.ant-input-number-handler-wrap{position:absolute;right:0;top:0;width:32px;height:100%;border-left:1px solid #d9d9d9}
.ant-input-number-handler{display:block;height:50%;text-align:center;cursor:pointer;user-select:none;line-height:20px;font-size:10px}
.ant-input-number-handler:hover{color:#1677ff}
</style></head><body>
<h2>Seats in your plan</h2><p>Your plan is changed at the end of the month.</p>
<div class="ant-input-number"><div class="ant-input-number-handler-wrap">
<span unselectable="on" role="button" aria-label="Increase Value" aria-disabled="false" class="ant-input-number-handler ant-input-number-handler-up" id="up">&#9650;</span>
<span unselectable="on" role="button" aria-label="Decrease Value" aria-disabled="false" class="ant-input-number-handler ant-input-number-handler-down" id="down">&#9660;</span></div>
<div class="ant-input-number-input-wrap" style="width:108px"><input id="seats" autocomplete="off" role="spinbutton" class="ant-input-number-input" value="5"></div></div>
<p>Need more than 50? Talk to sales.</p>
<script>
(() => {
  const input = document.getElementById('seats');
  let timer;
  const stepBy = (d) => {
    const go = () => { input.value = String(Math.max(1, Math.min(50, Number(input.value) + d))); };
    go();
    clearTimeout(timer);
    const loop = () => { go(); timer = setTimeout(loop, 200); };
    timer = setTimeout(loop, 600);
  };
  const end = () => clearTimeout(timer);
  for (const [id, d] of [['up', 1], ['down', -1]]) {
    const el = document.getElementById(id);
    el.addEventListener('mousedown', (e) => { e.preventDefault(); stepBy(d); });
    el.addEventListener('mouseup', end);
    el.addEventListener('mouseleave', end);
  }
})();
</script></body></html>`,
    async act(v) {
      await v.pause(700)
      await v.press('#up', { times: 6, gap: 220 })
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A student presses Enrol in the course catalogue and the server error ends up in the console alone',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Course catalogue</title><style>
body{font:15px/1.5 Georgia,serif;margin:0}
header{background:#7b1113;color:#fff;padding:16px 28px}
.list{width:720px;margin:20px 28px}
.course{display:flex;justify-content:space-between;align-items:center;border-bottom:1px solid #ddd;padding:14px 0}
.btn{background:#7b1113;color:#fff;border:0;padding:9px 18px;cursor:pointer;font:inherit}
.news{margin:0 28px;padding:10px;background:#f6eee3;width:700px}
</style></head><body>
<header>University of Larkfield - Student centre</header>
<div class="news" id="news">Library: open until 22:00 today</div>
<div class="list">
<div class="course"><div><b>BIO 210</b> Genetics I<br><small>Mon 10-12, 14 places left</small></div><button class="btn" type="button" data-course="BIO210" id="enrol-bio">Enrol</button></div>
<div class="course"><div><b>HIS 115</b> Early Modern Europe<br><small>Wed 14-16, 3 places left</small></div><button class="btn" type="button" data-course="HIS115" id="enrol-his">Enrol</button></div>
</div>
<script>
(() => {
  const news = ['Library: open until 22:00 today', 'Exam dates have been published', 'Cafeteria: vegetable curry'];
  let i = 0;
  setInterval(() => { i = (i + 1) % news.length; document.getElementById('news').textContent = news[i]; }, 1600);
  document.querySelectorAll('.btn').forEach((b) => b.addEventListener('click', () => {
    fetch('/student/enrolments', { method: 'POST', body: new URLSearchParams({ course: b.dataset.course }) })
      .then((r) => { if (!r.ok) throw new Error('HTTP ' + r.status); return r.json(); })
      .then((d) => { b.outerHTML = '<span>Enrolled (' + d.no + ')</span>'; })
      .catch((err) => console.error('enrol', err));
  }));
})();
</script></body></html>`,
    routes: { '/student/enrolments': { after: 260, status: 500, type: 'text/html', body: '<h1>Internal Server Error</h1>' } },
    async act(v) {
      await v.pause(1200)
      await v.press('#enrol-his')
      await v.pause(4000)
    },
    expected: ['errorClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'The send button of a team chat waits for a socket that never gets ready while the other channels go on living',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>#release - Huddle</title><style>
body{font:15px/1.46 Lato,Arial,sans-serif;margin:0;display:flex;height:100vh}
aside{width:220px;background:#3f0e40;color:#e6d9e6;padding:16px}
aside li{list-style:none;padding:4px 0;display:flex;justify-content:space-between}
aside ul{padding:0}
.dot{display:inline-block;width:8px;height:8px;border-radius:50%;background:#2bac76;margin-right:6px}
section{flex:1;display:flex;flex-direction:column}
.msgs{flex:1;padding:20px;overflow:auto}
.composer{border:1px solid #999;border-radius:8px;margin:0 20px;padding:10px;display:flex;align-items:center}
.ql-editor{flex:1;min-height:24px;outline:none}
.c-wysiwyg_send{border:0;background:#007a5a;color:#fff;width:44px;height:34px;border-radius:4px;cursor:pointer}
.c-wysiwyg_send:active{background:#005a42}
.typing{height:20px;margin:4px 20px 8px;font-size:12px;color:#666}
</style></head><body>
<aside><b>Huddle</b><ul><li><span># general</span><span id="un-gen">2</span></li><li><span># release</span></li><li><span><i class="dot" id="pres"></i>Anna</span></li></ul></aside>
<section><div class="msgs" role="list"><p><b>Anna</b> Are we good to ship?</p><p><b>Jonas</b> Waiting for QA.</p></div>
<div class="composer"><div class="ql-editor" id="editor" contenteditable="true" role="textbox" aria-label="Message to release"></div>
<button type="button" class="c-wysiwyg_send" id="send" aria-label="Send now" data-qa="texty_send_button">&#10148;</button></div>
<div class="typing" id="typing"></div></section>
<script>
(() => {
  let unread = 2; let on = false;
  setInterval(() => { unread += 1; document.getElementById('un-gen').textContent = unread; }, 1100);
  setInterval(() => { on = !on; document.getElementById('typing').textContent = on ? 'Jonas is typing\\u2026' : ''; document.getElementById('pres').style.background = on ? '#2bac76' : '#999'; }, 1300);
  const ready = new Promise(() => {});
  const editor = document.getElementById('editor');
  document.getElementById('send').addEventListener('click', async () => {
    const text = editor.textContent.trim();
    if (!text) return;
    await ready;
    const p = document.createElement('p');
    p.textContent = text;
    document.querySelector('.msgs').appendChild(p);
    editor.textContent = '';
  });
})();
</script></body></html>`,
    async act(v) {
      await v.pause(900)
      await v.press('#editor')
      await v.type('QA is done')
      await v.pause(600)
      await v.press('#send', { times: 5, gap: 320 })
      await v.pause(3600)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A help desk agent hammers Assign to me in an Element table and gets the same red message four times',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tickets</title><style>
body{font:14px/1.5 "Helvetica Neue",Arial,sans-serif;margin:0;color:#606266}
.el-header{background:#545c64;color:#fff;padding:16px 24px}
.el-table{margin:230px 24px 0;width:800px;border-collapse:collapse}
.el-table td,.el-table th{border-bottom:1px solid #ebeef5;padding:12px;text-align:left}
.el-button{border:1px solid #409eff;background:#409eff;color:#fff;border-radius:4px;padding:8px 15px;cursor:pointer}
.el-button:hover{background:#66b1ff}
.el-message{position:fixed;left:50%;transform:translateX(-50%);min-width:320px;background:#fef0f0;border:1px solid #fde2e2;color:#f56c6c;padding:10px 15px;border-radius:4px;z-index:2000}
</style></head><body>
<div class="el-header">Desk - open tickets, last sync <span id="sync">0</span> s ago</div>
<table class="el-table"><thead><tr><th>Ticket</th><th>Subject</th><th>Assignee</th><th></th></tr></thead><tbody>
<tr class="el-table__row"><td>4711</td><td>Printer on floor 3 is offline</td><td>nobody</td><td><button type="button" class="el-button el-button--primary el-button--small" id="assign"><span>Assign to me</span></button></td></tr>
<tr class="el-table__row"><td>4715</td><td>New laptop</td><td>Petra</td><td></td></tr></tbody></table>
<script>
(() => {
  let s = 0;
  setInterval(() => { s = (s + 1) % 30; document.getElementById('sync').textContent = s; }, 1000);
  const shown = [];
  const place = () => shown.forEach((el, i) => { el.style.top = (20 + i * 50) + 'px'; });
  const complain = (text) => {
    const el = document.createElement('div');
    el.className = 'el-message el-message--error';
    el.setAttribute('role', 'alert');
    const p = document.createElement('p');
    p.style.margin = '0';
    p.className = 'el-message__content';
    p.textContent = text;
    el.appendChild(p);
    document.body.appendChild(el);
    shown.push(el); place();
    setTimeout(() => { el.remove(); shown.splice(shown.indexOf(el), 1); place(); }, 3000);
  };
  document.getElementById('assign').addEventListener('click', async () => {
    const r = await fetch('/api/tickets/4711/assign', { method: 'PUT' });
    if (!r.ok) complain('Request failed with status code ' + r.status);
  });
})();
</script></body></html>`,
    routes: { '/api/tickets/4711/assign': { after: 80, status: 503, type: 'application/json', body: '{"message":"unavailable"}' } },
    async act(v) {
      await v.pause(900)
      await v.press('#assign', { times: 4, gap: 380 })
      await v.pause(4500)
    },
    expected: ['rageClick'],
    allowed: ['errorClick'],
  },
  {
    name: 'On a clinic portal the faded cookie layer stays over the appointment times and takes every tap',
    touch: true,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Book an appointment</title><style>
body{font:16px/1.5 Arial,sans-serif;margin:0}
header{background:#00838f;color:#fff;padding:14px 18px}
main{padding:18px}
.slots{display:flex;gap:12px;flex-wrap:wrap}
.slot{border:1px solid #00838f;color:#00838f;background:#fff;border-radius:20px;padding:10px 20px;font:inherit;cursor:pointer}
.tip{margin-top:22px;background:#e0f7fa;padding:12px}
.consent{position:fixed;inset:0;background:#0008;display:flex;align-items:flex-end;opacity:1;transition:opacity .3s}
.consent.out{opacity:0}
.consent.gone{display:none}
.consent div{background:#fff;width:100%;padding:18px}
.consent button{background:#00838f;color:#fff;border:0;padding:10px 22px;font:inherit}
</style></head><body>
<header>Meadow Clinic</header>
<main><h1>Dr. Ilse Brandt</h1><p>Tuesday, 14 May</p>
<div class="slots"><button type="button" class="slot" id="s0920">09:20</button><button type="button" class="slot" id="s0940">09:40</button><button type="button" class="slot" id="s1100">11:00</button></div>
<p id="chosen">No time chosen yet.</p>
<div class="tip" id="tip">Please bring your insurance card.</div></main>
<div class="consent" id="consent"><div><p>We use cookies to improve our service.</p><button type="button" id="accept">Accept</button></div></div>
<script>
(() => {
  const tips = ['Please bring your insurance card.', 'You can cancel up to 24 hours before.', 'Flu shots are available again.'];
  let n = 0;
  setInterval(() => { n = (n + 1) % tips.length; document.getElementById('tip').textContent = tips[n]; }, 1700);
  const consent = document.getElementById('consent');
  consent.addEventListener('transitonend', () => consent.classList.add('gone'));
  document.getElementById('accept').addEventListener('click', () => consent.classList.add('out'));
  document.querySelectorAll('.slot').forEach((b) => b.addEventListener('click', () => { document.getElementById('chosen').textContent = 'Chosen: ' + b.textContent; }));
})();
</script></body></html>`,
    async act(v) {
      await v.pause(1000)
      await v.tap('#accept')
      await v.pause(1300)
      await v.tap('#s0940')
      await v.pause(3300)
      await v.tap('#s1100')
      await v.pause(3300)
    },
    expected: ['deadClick'],
  },
  {
    name: 'An insurance claim in Vue comes back with empty fields and not a word, three times over',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report a claim</title><style>
body{font:15px/1.5 Arial,sans-serif;margin:0;background:#f2f6fc}
header{background:#fff;border-bottom:3px solid #e6a23c;padding:16px 28px}
.el-form{background:#fff;width:560px;margin:24px 28px;padding:24px}
.el-form-item{margin-bottom:18px}
.el-form-item__label{display:block}
.el-input__inner{width:100%;box-sizing:border-box;height:40px;border:1px solid #dcdfe6;border-radius:4px;padding:0 12px;font:inherit}
.el-button{background:#e6a23c;border:0;color:#fff;border-radius:4px;padding:11px 22px;font:inherit;cursor:pointer}
.help{position:fixed;right:20px;bottom:20px;background:#409eff;color:#fff;border-radius:20px;padding:10px 16px}
</style></head><body>
<header><b>Lindberg Insurance</b></header>
<form class="el-form" id="claim"><h2>Report a claim</h2>
<div class="el-form-item"><label class="el-form-item__label" for="policy">Policy number</label><input class="el-input__inner" id="policy" autocomplete="off"></div>
<div class="el-form-item"><label class="el-form-item__label" for="what">What happened?</label><input class="el-input__inner" id="what" autocomplete="off"></div>
<button class="el-button el-button--primary" id="hand-in"><span>Submit claim</span></button></form>
<div class="help" id="help">Questions? Agents online: 3</div>
<script>
(() => {
  let k = 3;
  setInterval(() => { k = k === 3 ? 4 : 3; document.getElementById('help').textContent = 'Questions? Agents online: ' + k; }, 2100);
  const form = document.getElementById('claim');
  const model = { policy: '', what: '' };
  const paint = () => { for (const key of Object.keys(model)) document.getElementById(key).value = model[key]; };
  form.addEventListener('input', (e) => { model[e.target.id] = e.target.value; });
  form.addEventListener('submit', async (e) => {
    e.preventDefault();
    const r = await fetch('/claims/new', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(model) });
    const d = await r.json();
    if (d.success) { form.innerHTML = '<h2>Thank you. Your claim number is ' + d.no + '.</h2>'; return; }
    model.policy = ''; model.what = '';
    paint();
  });
})();
</script></body></html>`,
    routes: { '/claims/new': { after: 240, type: 'application/json', body: '{"success":false,"code":"E_POLICY_STATE"}' } },
    async act(v) {
      await v.pause(700)
      for (let i = 0; i < 3; i++) {
        await v.fill('#policy', 'LB-338201')
        await v.fill('#what', 'Water damage')
        await v.pause(400)
        await v.press('#hand-in')
        await v.pause(1900)
      }
      await v.pause(800)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'The address lookup of a council form answers the Enter key only after three and a half silent seconds',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Council tax - your address</title><style>
body{font:18px/1.45 Arial,sans-serif;margin:0}
.hd{background:#1d3557;color:#fff;padding:14px 28px;display:flex;justify-content:space-between}
.wrap{padding:20px 28px;width:600px}
input,select{font:inherit;padding:8px;border:2px solid #0b0c0c}
button{font:inherit;padding:9px 18px;background:#dee0e2;border:1px solid #858688;cursor:pointer}
:focus-visible{outline:3px solid #fd0}
</style></head><body>
<div class="hd"><b>Eastmoor Council</b><span id="hdclock"></span></div>
<div class="wrap"><h1>What is your address?</h1>
<label for="postcode">Postcode</label><br><input id="postcode" autocomplete="off" size="10">
<button type="button" id="lookup">Look up address</button>
<div id="result"></div></div>
<script>
(() => {
  const c = document.getElementById('hdclock');
  const t = () => { c.textContent = new Date().toTimeString().slice(0, 8); };
  t(); setInterval(t, 1000);
  document.getElementById('lookup').addEventListener('click', () => {
    const x = new XMLHttpRequest();
    x.open('POST', '/address/lookup');
    x.onload = () => {
      const list = JSON.parse(x.responseText);
      const s = document.createElement('select');
      s.id = 'pick';
      s.append(new Option(list.length + ' addresses found'), ...list.map((a) => new Option(a)));
      document.getElementById('result').replaceChildren(document.createElement('br'), s);
    };
    x.send(document.getElementById('postcode').value);
  });
})();
</script></body></html>`,
    routes: { '/address/lookup': { after: 3600, type: 'application/json', body: '["1 Mill Lane","2 Mill Lane","The Old Mill"]' } },
    async act(v) {
      await v.pause(700)
      await v.fill('#postcode', 'EM4 7QT')
      await v.pause(500)
      await v.focus('#lookup')
      await v.pause(300)
      await v.key('Enter')
      await v.pause(5500)
    },
    expected: ['slowClick'],
    knownLimit: 'A request that takes longer than 2.5 s, without any mark that it is under way, looks dead until then.',
  },
  {
    name: 'Two copy icons of a developer console put the keys on the clipboard by an old-fashioned copy command and show nothing',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>API credentials</title><style>
body{font:14px/1.5 Inter,Arial,sans-serif;margin:0;padding:28px;background:#0b1020;color:#dbe2f5}
.row{display:flex;align-items:center;gap:14px;background:#141b33;padding:12px 16px;border-radius:8px;width:560px;margin-bottom:12px}
code{flex:1}
.icon{background:none;border:1px solid #33406b;border-radius:6px;color:inherit;width:36px;height:36px;cursor:pointer}
.icon:hover{background:#202a4d}
</style></head><body>
<h1>API credentials</h1>
<div class="row"><span>Client ID</span><code id="v-id">cl_9f2c71aa</code><button type="button" class="icon" aria-label="Copy client ID" data-from="v-id" id="copy-id">&#10697;</button></div>
<div class="row"><span>Public key</span><code id="v-key">pk_live_6h2k88</code><button type="button" class="icon" aria-label="Copy public key" data-from="v-key" id="copy-key">&#10697;</button></div>
<p>Requests this hour: <span id="req">1402</span></p>
<script>
(() => {
  let q = 1402;
  setInterval(() => { q += 3; document.getElementById('req').textContent = q; }, 1400);
  const copyText = (text) => {
    const range = document.createRange();
    const selection = document.getSelection();
    const mark = document.createElement('span');
    mark.textContent = text;
    mark.ariaHidden = 'true';
    mark.style.cssText = 'all:unset;position:fixed;top:0;clip:rect(0,0,0,0);white-space:pre;user-select:text';
    document.body.appendChild(mark);
    range.selectNodeContents(mark);
    selection.removeAllRanges();
    selection.addRange(range);
    document.execCommand('copy');
    selection.removeRange(range);
    mark.remove();
  };
  document.querySelectorAll('.icon').forEach((b) => b.addEventListener('click', () => copyText(document.getElementById(b.dataset.from).textContent)));
})();
</script></body></html>`,
    async act(v) {
      await v.pause(900)
      await v.press('#copy-id')
      await v.pause(3200)
      await v.press('#copy-key')
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'Someone clears the inbox on a phone by tapping the same spot as one mail after the other moves up under the finger',
    touch: true,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Inbox</title><style>
body{font:15px/1.4 Arial,sans-serif;margin:0}
header{padding:14px 16px;background:#fff;border-bottom:1px solid #ddd;font-weight:bold}
.mail{height:64px;box-sizing:border-box;border-bottom:1px solid #eee;padding:10px 16px;display:flex;justify-content:space-between;align-items:center}
.arch{border:0;background:#eef2ff;border-radius:50%;width:44px;height:44px;font-size:18px}
.undo{position:fixed;left:12px;right:12px;bottom:12px;background:#333;color:#fff;padding:12px 16px;border-radius:6px}
</style></head><body>
<header>Inbox</header><div id="mails"></div>
<script>
(() => {
  const subjects = ['Your parcel is on its way', 'Weekly digest', 'Lunch on Friday?', 'Invoice 8841', 'Team photos', 'Re: budget', 'Parking permit', 'Welcome aboard'];
  const box = document.getElementById('mails');
  let gone = 0;
  subjects.forEach((s, i) => {
    const row = document.createElement('div');
    row.className = 'mail';
    row.id = 'm' + (i + 1);
    const text = document.createElement('span');
    text.textContent = s;
    const b = document.createElement('button');
    b.type = 'button';
    b.className = 'arch';
    b.setAttribute('aria-label', 'Archive');
    b.textContent = '\\u2193';
    b.addEventListener('click', () => {
      row.remove();
      gone += 1;
      let u = document.querySelector('.undo');
      if (!u) { u = document.createElement('div'); u.className = 'undo'; document.body.appendChild(u); }
      u.textContent = gone === 1 ? 'Conversation archived.' : gone + ' conversations archived.';
    });
    row.append(text, b);
    box.appendChild(row);
  });
})();
</script></body></html>`,
    async act(v) {
      await v.pause(900)
      await v.tap('#m1 .arch', { times: 5, gap: 380 })
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A university application is turned back twice by the browser for two different fields and then goes through',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Apply - MSc programmes</title><style>
body{font:16px/1.5 Arial,sans-serif;margin:0}
header{background:#14213d;color:#fff;padding:16px 28px}
form,.done{width:520px;margin:20px 28px}
label{display:block;margin-top:14px}
input,textarea{width:100%;box-sizing:border-box;padding:9px;font:inherit;border:1px solid #888}
button{margin-top:18px;background:#fca311;border:0;padding:11px 22px;font:inherit;cursor:pointer}
</style></head><body>
<header>Graduate admissions</header>
<form id="apply"><h1>Your application</h1>
<label for="fullname">Full name</label><input id="fullname" required autocomplete="off">
<label for="email">E-mail</label><input id="email" type="email" required autocomplete="off">
<label for="motiv">Motivation (one sentence)</label><textarea id="motiv" rows="2" required></textarea>
<button id="send-app">Submit application</button></form>
<script>
(() => {
  const f = document.getElementById('apply');
  f.addEventListener('submit', async (e) => {
    e.preventDefault();
    const r = await fetch('/admissions', { method: 'POST', body: new FormData(f) });
    const d = await r.json();
    const div = document.createElement('div');
    div.className = 'done';
    div.innerHTML = '<h1>Application received</h1><p>Your reference is ' + d.ref + '.</p>';
    f.replaceWith(div);
  });
})();
</script></body></html>`,
    routes: { '/admissions': { after: 350, type: 'application/json', body: '{"ref":"GA-20331"}' } },
    async act(v) {
      await v.pause(800)
      await v.fill('#fullname', 'Rina Solberg')
      await v.fill('#email', 'rina.solberg')
      await v.pause(400)
      await v.press('#send-app')
      await v.pause(1500)
      await v.fill('#email', 'rina.solberg@mail.example')
      await v.pause(400)
      await v.press('#send-app')
      await v.pause(1500)
      await v.fill('#motiv', 'I love rivers and sediment.')
      await v.pause(400)
      await v.press('#send-app')
      await v.pause(2000)
    },
    expected: [],
  },
  {
    name: 'Two bank statements are saved as files through a link made on the fly and nothing on the page moves',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Statements</title><style>
body{font:15px/1.5 Arial,sans-serif;margin:0}
header{background:#0a3d62;color:#fff;padding:16px 28px;display:flex;justify-content:space-between}
table{margin:24px 28px;width:600px;border-collapse:collapse}
td{border-bottom:1px solid #ddd;padding:12px}
.lnk{background:none;border:0;color:#0a3d62;text-decoration:underline;font:inherit;cursor:pointer}
</style></head><body>
<header><b>Meridian Bank</b><span>Logged in for <span id="since">0</span> s</span></header>
<table><tbody>
<tr><td>March statement</td><td>12 pages</td><td><button type="button" class="lnk" data-m="03" id="dl-03">Download</button></td></tr>
<tr><td>April statement</td><td>9 pages</td><td><button type="button" class="lnk" data-m="04" id="dl-04">Download</button></td></tr>
</tbody></table>
<script>
(() => {
  let s = 0;
  setInterval(() => { s += 1; document.getElementById('since').textContent = s; }, 1000);
  document.querySelectorAll('.lnk').forEach((b) => b.addEventListener('click', async () => {
    const r = await fetch('/statements/' + b.dataset.m);
    const blob = await r.blob();
    const url = URL.createObjectURL(blob);
    const a = document.createElement('a');
    a.href = url;
    a.download = 'statement-' + b.dataset.m + '.csv';
    document.body.appendChild(a);
    a.click();
    a.remove();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
  }));
})();
</script></body></html>`,
    routes: {
      '/statements/03': { after: 180, type: 'text/csv', body: 'date,text,amount\n2024-03-01,Rent,-900\n' },
      '/statements/04': { after: 220, type: 'text/csv', body: 'date,text,amount\n2024-04-01,Rent,-900\n' },
    },
    async act(v) {
      await v.pause(900)
      await v.press('#dl-03')
      await v.pause(3200)
      await v.press('#dl-04')
      await v.pause(3400)
    },
    expected: [],
  },
  {
    name: 'Three views of a project board throw three different exceptions, one per tab, before anything is selected',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>ORB board</title><style>
body{font:14px/1.5 Arial,sans-serif;margin:0;color:#172b4d}
header{background:#0052cc;color:#fff;padding:12px 24px}
[role=tablist]{display:flex;gap:6px;padding:14px 24px;border-bottom:2px solid #ebecf0}
[role=tab]{background:none;border:0;padding:8px 14px;font:inherit;cursor:pointer;border-radius:3px}
[role=tab]:hover{background:#ebecf0}
[role=tab][aria-selected=true]{color:#0052cc;font-weight:bold}
main{display:flex}
#panel{flex:1;padding:24px;min-height:200px}
aside{width:260px;padding:24px;background:#f4f5f7}
</style></head><body>
<header>Orbit / ORB</header>
<div role="tablist"><button type="button" role="tab" aria-selected="true" id="t-sum">Summary</button><button type="button" role="tab" aria-selected="false" id="t-board">Board</button><button type="button" role="tab" aria-selected="false" id="t-time">Timeline</button><button type="button" role="tab" aria-selected="false" id="t-rep">Reports</button></div>
<main><div id="panel" role="tabpanel">14 issues are open in this sprint.</div><aside><b>Activity</b><p id="act">Mia moved ORB-12</p></aside></main>
<script>
(() => {
  const acts = ['Mia moved ORB-12', 'Ken commented on ORB-7', 'Ola closed ORB-3'];
  let i = 0;
  setInterval(() => { i = (i + 1) % acts.length; document.getElementById('act').textContent = acts[i]; }, 1800);
  const store = { sprint: null, epics: undefined, charts: {} };
  const views = {
    't-sum': () => '14 issues are open in this sprint.',
    't-board': () => store.sprint.columns.map((c) => c.title).join(' | '),
    't-time': () => store.epics.filter((e) => e.due).length + ' epics',
    't-rep': () => store.charts.burndown()
  };
  document.querySelectorAll('[role=tab]').forEach((tab) => tab.addEventListener('click', () => {
    const html = views[tab.id]();
    document.getElementById('panel').textContent = html;
    document.querySelectorAll('[role=tab]').forEach((x) => x.setAttribute('aria-selected', String(x === tab)));
  }));
})();
</script></body></html>`,
    async act(v) {
      await v.pause(900)
      await v.press('#t-board')
      await v.pause(1700)
      await v.press('#t-time')
      await v.pause(1700)
      await v.press('#t-rep')
      await v.pause(3300)
    },
    expected: ['errorBurst', 'errorClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A Radix dialog asks for the workspace name but compares it with a stray space, so Delete stays disabled',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Workspace settings</title><style>
body{font:14px/1.5 Inter,Arial,sans-serif;margin:0;padding:28px}
.btn{border:0;border-radius:6px;padding:10px 16px;font:inherit;cursor:pointer;background:#e5484d;color:#fff}
.btn:disabled{background:#eee;color:#aaa;cursor:not-allowed}
.overlay{position:fixed;inset:0;background:#0006}
.content{position:fixed;left:50%;top:45%;transform:translate(-50%,-50%);background:#fff;border-radius:8px;padding:24px;width:420px}
.content input{width:100%;box-sizing:border-box;padding:9px;font:inherit;margin:10px 0 16px}
</style></head><body>
<h1>Danger zone</h1><p>Storage used: <span id="used">71.2</span> GB</p>
<button type="button" class="btn" id="trigger" aria-haspopup="dialog" aria-expanded="false" data-state="closed">Delete workspace</button>
<script>
(() => {
  let u = 712;
  setInterval(() => { u += 1; document.getElementById('used').textContent = (u / 10).toFixed(1); }, 1500);
  const workspace = { title: 'acme-staging ' };
  const trigger = document.getElementById('trigger');
  trigger.addEventListener('click', () => {
    trigger.dataset.state = 'open';
    trigger.setAttribute('aria-expanded', 'true');
    const portal = document.createElement('div');
    portal.innerHTML = '<div class="overlay" data-state="open"></div><div class="content" role="alertdialog" aria-labelledby="ad-t" data-state="open"><h2 id="ad-t">Delete this workspace?</h2><label for="confirm-name">Type <b>acme-staging</b> to confirm</label><input id="confirm-name" autocomplete="off"><button type="button" class="btn" id="really" disabled>Delete</button></div>';
    document.body.appendChild(portal);
    const input = document.getElementById('confirm-name');
    const really = document.getElementById('really');
    input.focus();
    input.addEventListener('input', () => { really.disabled = input.value.trim() !== workspace.title; });
    really.addEventListener('click', () => { portal.remove(); document.body.innerHTML = '<h1>Workspace deleted</h1>'; });
  });
})();
</script></body></html>`,
    async act(v) {
      await v.pause(800)
      await v.press('#trigger')
      await v.pause(700)
      await v.fill('#confirm-name', 'acme-staging')
      await v.pause(600)
      await v.press('#really')
      await v.pause(1500)
      await v.press('#really')
      await v.pause(3200)
    },
    expected: ['disabledClick'],
  },
  {
    name: 'The zoom and pan buttons of a blood pressure chart redraw only the canvas at every quick press',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>My readings</title><style>
body{font:15px/1.5 Arial,sans-serif;margin:0}
header{background:#2a9d8f;color:#fff;padding:14px 28px}
.tools{padding:16px 28px;display:flex;gap:8px}
.tools button{width:44px;height:36px;font:inherit;border:1px solid #2a9d8f;background:#fff;cursor:pointer;border-radius:4px}
canvas{margin:0 28px;border:1px solid #ddd}
</style></head><body>
<header>Patient portal - blood pressure</header>
<div class="tools"><button type="button" id="zin" aria-label="Zoom in">+</button><button type="button" id="zout" aria-label="Zoom out">-</button><button type="button" id="later" aria-label="Later">&#8250;</button></div>
<canvas id="chart" width="720" height="320" role="img" aria-label="Blood pressure over the last year"></canvas>
<script>
(() => {
  const cv = document.getElementById('chart');
  const g = cv.getContext('2d');
  const data = Array.from({ length: 365 }, (_, i) => 122 + 14 * Math.sin(i / 9) + 6 * Math.sin(i * 1.7));
  const view = { from: 0, span: 365 };
  const draw = () => {
    g.clearRect(0, 0, 720, 320);
    g.beginPath();
    for (let i = 0; i < view.span; i++) {
      const x = i / (view.span - 1) * 720;
      const y = 320 - (data[Math.min(364, view.from + i)] - 90) * 4.5;
      if (i === 0) g.moveTo(x, y); else g.lineTo(x, y);
    }
    g.lineWidth = 2;
    g.strokeStyle = '#e76f51';
    g.stroke();
    g.fillStyle = '#333';
    g.fillText('Day ' + (view.from + 1) + ' to ' + (view.from + view.span), 10, 16);
  };
  const later = () => requestAnimationFrame(draw);
  document.getElementById('zin').addEventListener('click', () => { view.span = Math.max(10, Math.round(view.span * 0.7)); later(); });
  document.getElementById('zout').addEventListener('click', () => { view.span = Math.min(365 - view.from, Math.round(view.span / 0.7)); later(); });
  document.getElementById('later').addEventListener('click', () => { view.from = Math.min(365 - view.span, view.from + Math.round(view.span / 3)); later(); });
  draw();
})();
</script></body></html>`,
    async act(v) {
      await v.pause(900)
      await v.press('#zin', { times: 5, gap: 230 })
      await v.pause(900)
      await v.press('#later', { times: 4, gap: 260 })
      await v.pause(3200)
    },
    expected: [],
    knownLimit: 'Drawing leaves no trace on the page: `observeCalls()` or `calma.answered()`.',
  },
  {
    name: 'The paging arrow of an Angular Material tab header slides the labels by a transform at each of four taps',
    touch: true,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Student record</title><style>
body{font:14px/1.5 Roboto,Arial,sans-serif;margin:0}
mat-toolbar{display:block;background:#3f51b5;color:#fff;padding:16px}
mat-tab-header{display:flex;border-bottom:1px solid #ccc;width:340px;overflow:hidden}
.mat-mdc-tab-header-pagination{flex:none;width:40px;height:48px;border:0;background:#fff;font-size:20px;z-index:1;cursor:pointer}
.mat-mdc-tab-label-container{flex:1;overflow:hidden}
.mat-mdc-tab-list{transition:transform .3s cubic-bezier(.35,0,.25,1)}
.mat-mdc-tab-labels{display:flex}
.mdc-tab{flex:none;width:130px;height:48px;border:0;background:none;font:inherit}
.body{padding:16px}
</style></head><body>
<mat-toolbar>Student record</mat-toolbar>
<mat-tab-header><button type="button" class="mat-mdc-tab-header-pagination mat-mdc-tab-header-pagination-before" id="before" tabindex="-1" aria-hidden="true">&#8249;</button>
<div class="mat-mdc-tab-label-container"><div class="mat-mdc-tab-list" role="tablist" id="tablist"><div class="mat-mdc-tab-labels">
<button type="button" role="tab" class="mdc-tab">2016</button><button type="button" role="tab" class="mdc-tab">2017</button><button type="button" role="tab" class="mdc-tab">2018</button><button type="button" role="tab" class="mdc-tab">2019</button><button type="button" role="tab" class="mdc-tab">2020</button><button type="button" role="tab" class="mdc-tab">2021</button><button type="button" role="tab" class="mdc-tab">2022</button><button type="button" role="tab" class="mdc-tab">2023</button><button type="button" role="tab" class="mdc-tab">2024</button><button type="button" role="tab" class="mdc-tab">2025</button></div></div></div>
<button type="button" class="mat-mdc-tab-header-pagination mat-mdc-tab-header-pagination-after" id="after" tabindex="-1" aria-hidden="true">&#8250;</button></mat-tab-header>
<div class="body">Choose a year to see your marks.</div>
<script>
(() => {
  const listEl = document.getElementById('tablist');
  let distance = 0;
  const scrollBy = (dir) => {
    const max = 1300 - 260;
    distance = Math.max(0, Math.min(max, distance + dir * 260 / 3 * 2));
    listEl.style.transform = 'translateX(' + -distance + 'px)';
  };
  document.getElementById('before').addEventListener('click', () => scrollBy(-1));
  document.getElementById('after').addEventListener('click', () => scrollBy(1));
})();
</script></body></html>`,
    async act(v) {
      await v.pause(900)
      await v.tap('#after', { times: 4, gap: 400 })
      await v.pause(3200)
    },
    expected: [],
  },
]
