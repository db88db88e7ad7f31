import type { Situation } from '../situation.ts'

const JSON_TYPE = 'application/json'

export const mornings: readonly Situation[] = [
  {
    name: 'A shop theme adds to the cart by request but its cart drawer was removed so the shopper hammers the button',
    html: `
<style>
  body { margin: 0; font: 16px sans-serif; }
  .announcement { background: #222; color: #fff; text-align: center; padding: 8px; }
  .product { display: flex; gap: 32px; padding: 32px; }
  .product__media { width: 360px; height: 360px; background: #dcd3c4; }
  .product-form__submit { position: relative; width: 280px; height: 48px; border: 0; background: #121212; color: #fff; cursor: pointer; }
  .product-form__submit:hover { background: #333; }
  .loading__spinner { position: absolute; right: 14px; top: 14px; width: 16px; height: 16px; border: 2px solid #fff; border-top-color: transparent; border-radius: 50%; animation: rotator 1s linear infinite; }
  .hidden { display: none; }
  @keyframes rotator { to { transform: rotate(360deg); } }
</style>
<div class="announcement"><p id="announce" style="margin:0">Free shipping over 50 EUR</p></div>
<header style="padding:12px 32px;display:flex;justify-content:space-between"><b>Hazel &amp; Co</b><span>Cart <span class="cart-count-bubble">0</span></span></header>
<main class="product">
  <div class="product__media"></div>
  <div>
    <h1>Linen shirt</h1>
    <p>59.00 EUR</p>
    <button type="button" id="add" class="product-form__submit button"><span>Add to cart</span><div class="loading__spinner hidden"></div></button>
    <p>Ships within 2 days.</p>
  </div>
</main>
<script>
  (function () {
    var lines = ['Free shipping over 50 EUR', 'New: summer linen', '30 days to return'];
    var at = 0;
    setInterval(function () { at = (at + 1) % lines.length; document.getElementById('announce').textContent = lines[at]; }, 900);
    var button = document.getElementById('add');
    var spinner = button.querySelector('.loading__spinner');
    button.addEventListener('click', function () {
      spinner.classList.remove('hidden');
      fetch('/cart/add.js', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ id: 4411, quantity: 1 }) })
        .then(function (response) { return response.json(); })
        .then(function (state) {
          var cart = document.querySelector('cart-notification') || document.querySelector('cart-drawer');
          if (!cart) return;
          cart.renderContents(state);
        })
        .finally(function () { spinner.classList.add('hidden'); });
    });
  })();
</script>`,
    routes: { '/cart/add.js': { after: 120, type: JSON_TYPE, body: '{"id":4411,"quantity":1,"sections":{}}' } },
    act: async (v) => {
      await v.pause(1200)
      await v.press('#add', { times: 4, gap: 420 })
      await v.pause(11000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A phone company promo dialog is closed but leaves its invisible backdrop lying over the Pay bill button',
    touch: true,
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>My account</title>
<style>
  body { margin: 0; font: 16px sans-serif; background: #f3f5f7; }
  .card { background: #fff; margin: 16px; padding: 16px; border-radius: 8px; }
  .btn { display: inline-block; padding: 12px 20px; border: 0; border-radius: 6px; background: #0050b3; color: #fff; font-size: 16px; cursor: pointer; }
  .progress { height: 10px; background: #dde3ea; border-radius: 5px; overflow: hidden; }
  .progress-bar { height: 10px; width: 42%; background: #2a9d5c; }
  .modal-backdrop { position: fixed; inset: 0; z-index: 1040; background: #000; }
  .modal-backdrop.fade { opacity: 0; transition: opacity .15s linear; }
  .modal-backdrop.show { opacity: .5; }
  .modal { position: fixed; z-index: 1050; top: 120px; left: 50%; width: 320px; margin-left: -160px; background: #fff; padding: 24px; box-sizing: border-box; border-radius: 8px; }
</style>
</head>
<body>
<div class="card"><h2>Hello Marta</h2><p>Updated <span id="clock">just now</span></p></div>
<div class="card"><h3>Data used</h3><div class="progress"><div class="progress-bar" id="bar"></div></div><p id="used">4.20 GB of 10 GB</p></div>
<div class="card"><h3>March bill: 24.90 EUR</h3><button type="button" class="btn" id="pay">Pay bill</button><p id="payState"></p></div>
<div class="modal-backdrop fade show" id="backdrop"></div>
<div class="modal" role="dialog" aria-label="Offer" id="promo"><h3>Twice the data</h3><p>Only this week.</p><button type="button" class="btn" id="promoClose">No, thanks</button></div>
<script>
  (function () {
    var used = 4.2, seconds = 0;
    setInterval(function () {
      seconds++; used += 0.01;
      document.getElementById('clock').textContent = seconds + ' s ago';
      document.getElementById('used').textContent = used.toFixed(2) + ' GB of 10 GB';
      document.getElementById('bar').style.width = (used * 10) + '%';
    }, 1000);
    document.getElementById('promoClose').addEventListener('click', function () {
      document.getElementById('promo').style.display = 'none';
      // fades out; the transitionend listener that removes it was bound to the old element
      document.getElementById('backdrop').classList.remove('show');
    });
    document.getElementById('pay').addEventListener('click', function () {
      document.getElementById('payState').textContent = 'Choose how to pay';
    });
  })();
</script>
</body>
</html>`,
    act: async (v) => {
      await v.pause(1000)
      await v.tap('#promoClose')
      await v.pause(1500)
      await v.tap('#pay', { times: 4, gap: 380 })
      await v.pause(3500)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A bank answers every press on Confirm transfer with the same toast that it did not work',
    html: `
<style>
  body { margin: 0; font: 16px sans-serif; }
  .review { max-width: 560px; margin: 32px auto; border: 1px solid #ccd; padding: 24px; }
  .MuiButton-root { padding: 10px 22px; border: 0; border-radius: 4px; background: #00695c; color: #fff; font-size: 15px; cursor: pointer; }
  .snack-host { position: fixed; left: 24px; bottom: 24px; }
  .snack { background: #b3261e; color: #fff; padding: 14px 18px; margin-top: 8px; border-radius: 4px; width: 320px; }
</style>
<header style="padding:12px 24px;background:#00473d;color:#fff">Riverbank online <span style="float:right">Session ends in <span id="left">9:59</span></span></header>
<main class="review">
  <h1>Check your transfer</h1>
  <dl><dt>To</dt><dd>Plumber Olsen</dd><dt>Amount</dt><dd>180.00 EUR</dd></dl>
  <button type="button" class="MuiButton-root" id="confirm">Confirm transfer</button>
</main>
<div class="snack-host" id="snacks"></div>
<script>
  (function () {
    var left = 599;
    setInterval(function () { left--; document.getElementById('left').textContent = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0'); }, 1000);
    function enqueueSnackbar(text) {
      var snack = document.createElement('div');
      snack.className = 'snack';
      snack.setAttribute('role', 'alert');
      snack.textContent = text;
      document.getElementById('snacks').appendChild(snack);
      setTimeout(function () { snack.remove(); }, 5000);
    }
    document.getElementById('confirm').addEventListener('click', async function () {
      try {
        var response = await fetch('/api/transfers', { method: 'POST', body: '{"amount":180}' });
        if (!response.ok) throw new Error('HTTP ' + response.status);
        document.querySelector('.review').innerHTML = '<h1>Transfer sent</h1>';
      } catch (error) {
        enqueueSnackbar('Something went wrong. Please try again.');
      }
    });
  })();
</script>`,
    routes: { '/api/transfers': { after: 80, status: 503, type: JSON_TYPE, body: '{"error":"unavailable"}' } },
    act: async (v) => {
      await v.pause(1400)
      await v.press('#confirm', { times: 4, gap: 550 })
      await v.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['errorClick'],
  },
  {
    name: 'Passengers are counted up quickly in a travel form whose number field only changes its value',
    html: `
<style>
  body { margin: 0; font: 16px sans-serif; }
  .trip { max-width: 640px; margin: 40px auto; }
  .quantity { display: inline-flex; border: 1px solid #889; }
  .quantity button { width: 44px; height: 44px; border: 0; background: #eef; font-size: 20px; cursor: pointer; }
  .quantity input { width: 56px; border: 0; text-align: center; font-size: 18px; }
</style>
<main class="trip">
  <h1>Lisbon, 12 to 19 May</h1>
  <p>Adults</p>
  <div class="quantity">
    <button type="button" class="minus" aria-label="One adult less">-</button>
    <input type="number" class="qty" value="1" min="1" max="9" aria-label="Adults">
    <button type="button" class="plus" aria-label="One adult more">+</button>
  </div>
  <p>Total: <b id="total">310 EUR</b></p>
</main>
<script>
  (function () {
    var timer = 0;
    document.addEventListener('click', function (event) {
      var button = event.target.closest('.quantity button');
      if (!button) return;
      var input = button.parentElement.querySelector('.qty');
      if (button.classList.contains('plus')) input.stepUp(); else input.stepDown();
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    document.querySelector('.qty').addEventListener('change', function (event) {
      clearTimeout(timer);
      var count = Number(event.target.value);
      timer = setTimeout(function () { document.getElementById('total').textContent = (count * 310) + ' EUR'; }, 700);
    });
  })();
</script>`,
    act: async (v) => {
      await v.pause(900)
      await v.press('.plus', { times: 5, gap: 230 })
      await v.pause(3000)
    },
    expected: [],
  },
  {
    name: 'A council form cannot be downloaded because the link waits for an analytics callback that was blocked',
    html: `
<style>
  body { margin: 0; font: 17px serif; }
  main { max-width: 720px; margin: 24px auto; }
  .wp-block-file a { color: #0645ad; text-decoration: underline; }
  .wp-block-file a:hover { color: #b00; }
</style>
<header style="background:#123;color:#fff;padding:12px 24px">Town of Elmsford <span id="time" style="float:right"></span></header>
<main>
  <h1>Registering a new address</h1>
  <p>Fill in form A12 and bring it along with your passport.</p>
  <div class="wp-block-file"><a class="js-track-download" href="/forms/a12.pdf">Form A12 (PDF, 210 kB)</a></div>
  <p>Now serving: <b id="serving">A 104</b></p>
</main>
<script>
  (function () {
    var number = 104;
    function tick() { document.getElementById('time').textContent = new Date().toLocaleTimeString('en-GB'); }
    tick();
    setInterval(tick, 1000);
    setInterval(function () { number++; document.getElementById('serving').textContent = 'A ' + number; }, 1700);
    // the snippet queues; the library that would call back never came through the ad blocker
    var queue = [];
    function ga() { queue.push(arguments); }
    document.querySelectorAll('a.js-track-download').forEach(function (link) {
      link.addEventListener('click', function (event) {
        event.preventDefault();
        var url = link.href;
        ga('send', 'event', 'download', url, { hitCallback: function () { location.href = url; } });
      });
    });
  })();
</script>`,
    routes: { '/forms/a12.pdf': { type: 'application/pdf', body: '%PDF-1.4' } },
    act: async (v) => {
      await v.pause(1300)
      await v.press('a.js-track-download')
      await v.pause(3800)
    },
    expected: ['deadClick'],
  },
  {
    name: 'Approve in an invoice list gets its answer 200 yet draws the same list again after a spinner',
    html: `
<style>
  body { margin: 0; font: 15px sans-serif; }
  main { padding: 24px; }
  table { border-collapse: collapse; width: 760px; }
  td, th { border-bottom: 1px solid #ddd; padding: 10px; text-align: left; }
  .ant-btn { padding: 6px 14px; border: 1px solid #1677ff; background: #fff; color: #1677ff; border-radius: 6px; cursor: pointer; }
  .ant-btn-loading::before { content: ''; display: inline-block; width: 10px; height: 10px; margin-right: 6px; border: 2px solid #1677ff; border-top-color: transparent; border-radius: 50%; animation: turn 1s linear infinite; }
  @keyframes turn { to { transform: rotate(360deg); } }
</style>
<main>
  <h1>Invoices to approve</h1>
  <p>People online: <span id="online">12</span></p>
  <table><thead><tr><th>No.</th><th>Supplier</th><th>Amount</th><th>State</th><th></th></tr></thead><tbody id="rows"></tbody></table>
</main>
<script>
  (function () {
    var state = { items: [
      { id: 87, who: 'Nordic Paper', sum: '1,204.00', state: 'Waiting' },
      { id: 88, who: 'Blue Couriers', sum: '86.40', state: 'Waiting' },
      { id: 89, who: 'Office Plants', sum: '310.00', state: 'Waiting' }
    ] };
    function render() {
      document.getElementById('rows').innerHTML = state.items.map(function (item) {
        return '<tr><td>' + item.id + '</td><td>' + item.who + '</td><td>' + item.sum + '</td><td>' + item.state + '</td><td><button type="button" class="ant-btn" id="approve' + item.id + '" data-id="' + item.id + '">Approve</button></td></tr>';
      }).join('');
    }
    render();
    setInterval(function () { document.getElementById('online').textContent = String(10 + Math.floor(Math.random() * 9)); }, 1300);
    document.getElementById('rows').addEventListener('click', function (event) {
      var button = event.target.closest('button[data-id]');
      if (!button) return;
      var id = button.dataset.id;
      button.classList.add('ant-btn-loading');
      fetch('/api/invoices/' + id + '/approve', { method: 'POST' })
        .then(function (response) { return response.json(); })
        .then(function () {
          // '88' is never 88: no item is found
          state = { items: state.items.map(function (item) { return item.id === id ? Object.assign({}, item, { state: 'Approved' }) : item; }) };
          render();
        });
    });
  })();
</script>`,
    routes: { '/api/invoices/88/approve': { after: 450, type: JSON_TYPE, body: '{"ok":true}' } },
    act: async (v) => {
      await v.pause(1200)
      await v.press('#approve88')
      await v.pause(11500)
    },
    expected: ['deadClick'],
  },
  {
    name: 'The menu button of a news site sets a class that the style sheet no longer knows',
    touch: true,
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>The Daily Harbour</title>
<style>
  body { margin: 0; font: 17px Georgia, serif; }
  .masthead { display: flex; align-items: center; gap: 16px; padding: 12px 16px; border-bottom: 2px solid #000; }
  .burger { width: 48px; height: 44px; border: 1px solid #999; background: #fff; font-size: 22px; cursor: pointer; }
  .drawer { position: fixed; left: 0; top: 70px; width: 260px; background: #fff; border: 1px solid #ccc; transform: translateX(-300px); transition: transform .2s; }
  .nav-open .drawer { transform: none; }
  .ad { height: 120px; background: #eee; margin: 16px; display: flex; align-items: center; justify-content: center; }
  article { padding: 0 16px; }
</style>
</head>
<body>
<div class="masthead"><button type="button" class="burger" aria-label="Menu">&#9776;</button><b>The Daily Harbour</b></div>
<nav class="drawer"><p>Politics</p><p>Sport</p><p>Culture</p></nav>
<div class="ad" id="slot">Advertisement: garden chairs</div>
<article><h1>Ferry line to reopen in spring</h1><p>After two years the ferry will cross the bay again.</p><p>Live: <span id="live">214 people reading</span></p></article>
<script>
  (function () {
    var ads = ['garden chairs', 'a bank account', 'trips to Rome', 'running shoes'], at = 0;
    setInterval(function () {
      at = (at + 1) % ads.length;
      document.getElementById('slot').innerHTML = '<span>Advertisement: ' + ads[at] + '</span>';
    }, 1100);
    setInterval(function () { document.getElementById('live').textContent = (200 + Math.floor(Math.random() * 40)) + ' people reading'; }, 800);
    document.querySelector('.burger').addEventListener('click', function () {
      document.body.classList.toggle('nav-is-open');
    });
  })();
</script>
</body>
</html>`,
    act: async (v) => {
      await v.pause(1400)
      await v.tap('.burger')
      await v.pause(4000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A bank page answers by starting a download, by scrolling to a section and by putting the cursor into a field',
    html: `
<style>
  html { scroll-behavior: smooth; }
  body { margin: 0; font: 16px sans-serif; }
  main { padding: 24px; }
  section { min-height: 620px; }
  button { padding: 10px 18px; border: 1px solid #456; background: #fff; cursor: pointer; }
</style>
<main>
  <h1>Statements</h1>
  <p><input type="search" id="q" aria-label="Search statements"> <button type="button" id="searchIcon" aria-label="Search">&#128269;</button></p>
  <p>March 2024 <button type="button" id="download">Download</button></p>
  <p><a href="#cutoff" id="toCutoff">When do payments go out?</a></p>
  <section></section>
  <section id="cutoff"><h2>Payment times</h2><p>Payments go out at 10:00, 13:00 and 16:00.</p></section>
</main>
<script>
  (function () {
    document.getElementById('searchIcon').addEventListener('click', function () { document.getElementById('q').focus(); });
    document.getElementById('download').addEventListener('click', async function () {
      var response = await fetch('/api/statements/2024-03');
      var blob = await response.blob();
      var link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = 'statement-2024-03.csv';
      link.click();
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 5000);
    });
  })();
</script>`,
    routes: { '/api/statements/2024-03': { after: 500, type: 'text/csv', body: 'date,amount\n2024-03-01,12.00\n' } },
    act: async (v) => {
      await v.pause(900)
      await v.press('#searchIcon')
      await v.pause(2900)
      await v.press('#download')
      await v.pause(3300)
      await v.press('#toCutoff')
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A clinic refuses an appointment three times for a field in a folded section that it does not name',
    html: `
<style>
  body { margin: 0; font: 16px sans-serif; }
  form { max-width: 520px; margin: 24px auto; }
  label { display: block; margin: 10px 0; }
  input { width: 320px; padding: 8px; font-size: 16px; display: block; }
  .accordion-body { display: none; }
  .accordion-head { color: #555; margin: 12px 0; }
  .alert-danger { background: #f8d7da; color: #842029; padding: 12px; }
  .btn-primary { padding: 10px 20px; background: #0d6efd; color: #fff; border: 0; cursor: pointer; }
</style>
<form id="appointment" class="ng-untouched ng-pristine ng-invalid" novalidate>
  <h1>Ask for an appointment</h1>
  <p>Waiting time today: <span id="wait">18</span> minutes</p>
  <div id="errors"></div>
  <label>Name <input id="fullName" autocomplete="off"></label>
  <label>Telephone <input id="phone" autocomplete="off"></label>
  <div class="accordion-head">More details</div>
  <div class="accordion-body"><label>Insurance number <input id="insurance" required></label></div>
  <button type="submit" class="btn-primary" id="ask">Ask for it</button>
</form>
<script>
  (function () {
    var wait = 18;
    setInterval(function () { wait = wait === 18 ? 19 : 18; document.getElementById('wait').textContent = String(wait); }, 2100);
    document.getElementById('appointment').addEventListener('submit', function (event) {
      event.preventDefault();
      var form = event.currentTarget;
      var errors = document.getElementById('errors');
      errors.innerHTML = '';
      form.classList.add('ng-submitted');
      if (!document.getElementById('insurance').value) {
        setTimeout(function () {
          var box = document.createElement('div');
          box.className = 'alert alert-danger';
          box.setAttribute('role', 'alert');
          box.textContent = 'Please check your entries.';
          errors.appendChild(box);
        }, 60);
        return;
      }
      form.innerHTML = '<h1>Thank you</h1>';
    });
  })();
</script>`,
    act: async (v) => {
      await v.pause(800)
      await v.fill('#fullName', 'Ida Berg')
      await v.pause(400)
      await v.fill('#phone', '555 0142')
      await v.pause(500)
      await v.press('#ask')
      await v.pause(2200)
      await v.fill('#phone', '+1 555 0142')
      await v.pause(600)
      await v.press('#ask')
      await v.pause(2200)
      await v.fill('#fullName', 'Ida Marie Berg')
      await v.pause(600)
      await v.press('#ask')
      await v.pause(3000)
    },
    expected: ['formLoop'],
  },
  {
    name: 'A telecom login fails on the server three times and only the console hears of it',
    html: `
<style>
  body { margin: 0; font: 16px sans-serif; background: #f0f2f8; }
  .login { width: 360px; margin: 48px auto; background: #fff; padding: 24px; }
  .login input { width: 100%; box-sizing: border-box; padding: 10px; margin: 6px 0 14px; font-size: 16px; }
  .login button { width: 100%; padding: 12px; border: 0; background: #6a1b9a; color: #fff; font-size: 16px; cursor: pointer; }
  .login button[disabled] { opacity: .6; }
</style>
<div class="login">
  <h1>Sign in</h1>
  <form id="login">
    <label for="user">Mobile number</label><input id="user" name="user" autocomplete="off">
    <label for="pass">Password</label><input id="pass" name="pass" type="password" autocomplete="off">
    <button type="submit" id="signin">Sign in</button>
  </form>
  <p id="tip">Tip: you can pay by text message.</p>
</div>
<script>
  (function () {
    var tips = ['Tip: you can pay by text message.', 'Tip: roaming is free in the EU.'], at = 0;
    setInterval(function () { at = 1 - at; document.getElementById('tip').textContent = tips[at]; }, 1500);
    document.getElementById('login').addEventListener('submit', function (event) {
      event.preventDefault();
      var button = document.getElementById('signin');
      button.disabled = true;
      button.textContent = 'Signing in...';
      fetch('/api/session', { method: 'POST', body: new URLSearchParams(new FormData(event.currentTarget)) })
        .then(function (response) {
          if (!response.ok) throw new Error('session: ' + response.status);
          location.href = '/account';
        })
        .catch(function (error) { console.error(error); })
        .finally(function () { button.disabled = false; button.textContent = 'Sign in'; });
    });
  })();
</script>`,
    routes: { '/api/session': { after: 350, status: 500, type: JSON_TYPE, body: '{}' } },
    act: async (v) => {
      await v.pause(800)
      await v.fill('#user', '5550142')
      await v.pause(300)
      await v.fill('#pass', 'correct horse')
      await v.pause(300)
      await v.key('Enter')
      await v.pause(2700)
      await v.press('#signin')
      await v.pause(2800)
      await v.press('#signin')
      await v.pause(4000)
    },
    expected: ['formLoop'],
    allowed: ['errorClick', 'deadClick'],
  },
  {
    name: 'A school enrolment in three steps is one form that refuses twice and gets through',
    html: `
<style>
  body { margin: 0; font: 16px sans-serif; }
  #gform_7 { max-width: 520px; margin: 24px auto; }
  .gform_page { display: none; }
  .gform_page.current { display: block; }
  .gform_page input[type=text] { width: 300px; padding: 8px; font-size: 16px; }
  .gfield_validation_message { color: #c02b0a; padding: 6px 0; }
  .gform_button { padding: 10px 20px; margin-top: 14px; cursor: pointer; }
</style>
<form id="gform_7" novalidate>
  <h1>Enrolment</h1>
  <p class="gf_step">Step <span id="step">1</span> of 3</p>
  <div class="gform_page current" data-page="1"><label>Name of the child<br><input type="text" id="child" autocomplete="off"></label><br><button type="submit" class="gform_button" id="next1">Next</button></div>
  <div class="gform_page" data-page="2"><label>Date of birth<br><input type="text" id="born" autocomplete="off"></label><br><button type="submit" class="gform_button" id="next2">Next</button></div>
  <div class="gform_page" data-page="3"><label><input type="checkbox" id="agree"> I have read the school rules</label><br><button type="submit" class="gform_button" id="send">Send</button></div>
</form>
<script>
  (function () {
    var form = document.getElementById('gform_7');
    var page = 1;
    function show(next) {
      page = next;
      form.querySelectorAll('.gform_page').forEach(function (part) { part.classList.toggle('current', part.dataset.page === String(next)); });
      document.getElementById('step').textContent = String(next);
    }
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      form.querySelectorAll('.gfield_validation_message').forEach(function (old) { old.remove(); });
      fetch('/wp-admin/admin-ajax.php', { method: 'POST', body: 'page=' + page }).then(function (response) { return response.json(); }).then(function () {
        var good = page === 1 ? document.getElementById('child').value : page === 2 ? /[0-9]{2}[.][0-9]{2}[.][0-9]{4}/.test(document.getElementById('born').value) : document.getElementById('agree').checked;
        if (!good) {
          var message = document.createElement('div');
          message.className = 'gfield_description validation_message gfield_validation_message';
          message.textContent = page === 2 ? 'Please write the date as DD.MM.YYYY.' : 'This field is required.';
          form.querySelector('.gform_page.current').prepend(message);
          return;
        }
        if (page < 3) { show(page + 1); return; }
        var thanks = document.createElement('div');
        thanks.className = 'gform_confirmation_message';
        thanks.innerHTML = '<h1>Thank you</h1><p>We have your enrolment and will write to you.</p>';
        form.replaceWith(thanks);
      });
    });
  })();
</script>`,
    routes: { '/wp-admin/admin-ajax.php': { after: 250, type: JSON_TYPE, body: '{"success":true}' } },
    act: async (v) => {
      await v.pause(700)
      await v.fill('#child', 'Noor Visser')
      await v.pause(400)
      await v.press('#next1')
      await v.pause(1300)
      await v.fill('#born', 'May 2018')
      await v.pause(400)
      await v.press('#next2')
      await v.pause(1800)
      await v.fill('#born', '04.05.2018')
      await v.pause(400)
      await v.press('#next2')
      await v.pause(1500)
      await v.press('#send')
      await v.pause(1800)
      await v.press('#agree')
      await v.pause(600)
      await v.press('#send')
      await v.pause(1500)
    },
    expected: [],
  },
  {
    name: 'A back office dashboard opens while three of its services are down',
    html: `
<style>
  body { margin: 0; font: 15px sans-serif; background: #f6f7f9; }
  .grid { display: grid; grid-template-columns: repeat(4, 250px); gap: 16px; padding: 24px; }
  .tile { background: #fff; border-radius: 8px; padding: 16px; height: 180px; }
  .skeleton { height: 80px; background: #e4e7ec; animation: pulse 1.2s infinite alternate; }
  .tile-error { color: #b42318; }
  @keyframes pulse { to { opacity: .4; } }
</style>
<header style="padding:16px 24px;background:#fff">Shop admin <span id="now" style="float:right">0 s</span></header>
<main class="grid">
  <section class="tile" data-src="/api/orders"><h2>Orders</h2><div class="body"><div class="skeleton"></div></div></section>
  <section class="tile" data-src="/api/stock"><h2>Stock</h2><div class="body"><div class="skeleton"></div></div></section>
  <section class="tile" data-src="/api/visitors"><h2>Visitors</h2><div class="body"><div class="skeleton"></div></div></section>
  <section class="tile" data-src="/api/notes"><h2>Notes</h2><div class="body"><div class="skeleton"></div></div></section>
</main>
<script>
  (function () {
    var seconds = 0;
    setInterval(function () { seconds++; document.getElementById('now').textContent = seconds + ' s'; }, 1000);
    setTimeout(function () {
      document.querySelectorAll('.tile').forEach(function (tile) {
        var body = tile.querySelector('.body');
        fetch(tile.dataset.src).then(function (response) {
          if (!response.ok) throw new Error(tile.dataset.src + ' ' + response.status);
          return response.json();
        }).then(function (data) {
          body.textContent = data.text;
        }).catch(function () {
          body.innerHTML = '<p class="tile-error" role="alert">Could not load this data.</p>';
        });
      });
    }, 600);
  })();
</script>`,
    routes: {
      '/api/orders': { after: 200, status: 500, type: JSON_TYPE, body: '{}' },
      '/api/stock': { after: 700, status: 502, type: JSON_TYPE, body: '{}' },
      '/api/visitors': { after: 1100, status: 503, type: JSON_TYPE, body: '{}' },
      '/api/notes': { after: 300, type: JSON_TYPE, body: '{"text":"Call the printer about the labels."}' },
    },
    act: async (v) => {
      await v.pause(2500)
      await v.hover('[data-src="/api/stock"]')
      await v.pause(3000)
    },
    expected: ['errorBurst'],
  },
  {
    name: 'A travel site went out half built and swapping, filtering and searching each break in a way of their own',
    touch: true,
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Flights</title>
<style>
  body { margin: 0; font: 16px sans-serif; }
  .bar { display: flex; gap: 12px; padding: 24px; }
  .bar button { padding: 14px 20px; border: 0; border-radius: 6px; background: #ff6f00; color: #fff; font-size: 16px; cursor: pointer; }
  .offer { margin: 0 24px; padding: 24px; background: #e3f2fd; }
</style>
</head>
<body>
<h1 style="padding:0 24px">Oslo to Rome</h1>
<div class="bar">
  <button type="button" id="swap">Swap cities</button>
  <button type="button" id="filters">Filters</button>
  <button type="button" id="search">Search flights</button>
</div>
<div class="offer">Offer ends in <b id="ends">300</b> s. <span id="seen">8</span> people look at this.</div>
<script>
  (function () {
    var ends = 300;
    setInterval(function () { ends--; document.getElementById('ends').textContent = String(ends); }, 1000);
    setInterval(function () { document.getElementById('seen').textContent = String(5 + Math.floor(Math.random() * 9)); }, 700);
    var store = { trip: null };
    document.getElementById('swap').addEventListener('click', function () {
      var from = store.trip.from;
      store.trip.from = store.trip.to;
      store.trip.to = from;
    });
    function loadChunk(number) {
      return new Promise(function (resolve, reject) {
        setTimeout(function () { reject(new Error('Loading chunk ' + number + ' failed.')); }, 90);
      });
    }
    document.getElementById('filters').addEventListener('click', function () {
      loadChunk(417).then(function (part) { part.mount(); });
    });
    document.getElementById('search').addEventListener('click', function () {
      flightWidget.search({ from: 'OSL', to: 'FCO' });
    });
  })();
</script>
</body>
</html>`,
    act: async (v) => {
      await v.pause(1100)
      await v.tap('#swap')
      await v.pause(1800)
      await v.tap('#filters')
      await v.pause(1800)
      await v.tap('#search')
      await v.pause(3500)
    },
    expected: ['errorBurst', 'errorClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A news page reads well while its ticker, its badge and its layout observer fail in the background',
    html: `
<style>
  body { margin: 0; font: 17px Georgia, serif; }
  main { max-width: 720px; margin: 24px auto; }
  .ticker { background: #fff3cd; padding: 8px 24px; }
  button { padding: 10px 18px; cursor: pointer; }
</style>
<div class="ticker" id="ticker">Markets: closed</div>
<main>
  <h1>City council votes on trams</h1>
  <p>The vote is expected tonight.</p>
  <p><input type="search" id="find-topic" aria-label="Topics" autocomplete="off"></p>
  <ul id="topics"></ul>
  <ul id="stories"><li>Bakery turns one hundred</li><li>Rain until Friday</li></ul>
  <button type="button" id="more">More stories</button>
  <div id="box" style="width:200px;height:20px"></div>
</main>
<script>
  (function () {
    var growth = 0;
    new ResizeObserver(function (entries) {
      if (growth++ < 3) entries[0].target.style.height = (20 + growth) + 'px';
    }).observe(document.getElementById('box'));
    setTimeout(function () { fetch('/api/reader/badge').catch(function () {}); }, 500);
    setInterval(function () {
      fetch('/api/ticker').then(function (response) { if (response.ok) document.getElementById('ticker').textContent = 'Markets: open'; }).catch(function () {});
    }, 1500);
    var pending = null;
    document.getElementById('find-topic').addEventListener('input', function (event) {
      var text = event.target.value.toLowerCase();
      if (pending) pending.abort();
      var control = pending = new AbortController();
      fetch('/api/topics', { signal: control.signal }).then(function (response) { return response.json(); }).then(function (topics) {
        document.getElementById('topics').innerHTML = topics.filter(function (topic) { return topic.indexOf(text) === 0; }).map(function (topic) { return '<li>' + topic + '</li>'; }).join('');
      }).catch(function (error) { if (error.name !== 'AbortError') throw error; });
    });
    document.getElementById('more').addEventListener('click', function () {
      fetch('/api/stories').then(function (response) { return response.json(); }).then(function (stories) {
        stories.forEach(function (story) {
          var item = document.createElement('li');
          item.textContent = story;
          document.getElementById('stories').appendChild(item);
        });
      });
    });
  })();
</script>`,
    routes: {
      '/api/ticker': { after: 60, status: 503, body: 'unavailable' },
      '/api/topics': { after: 350, type: JSON_TYPE, body: '["trains","trams","transport","weather"]' },
      '/api/stories': { after: 400, type: JSON_TYPE, body: '["Library opens on Sundays","New bridge named","Swimmers cross the lake"]' },
    },
    act: async (v) => {
      await v.pause(2200)
      await v.fill('#find-topic', '')
      await v.type('tram')
      await v.pause(1800)
      await v.press('#more')
      await v.pause(3500)
    },
    expected: [],
  },
  {
    name: 'A branch finder takes a moment with words and its map is zoomed on a canvas press after press',
    html: `
<style>
  body { margin: 0; font: 16px sans-serif; }
  main { padding: 24px; }
  canvas { border: 1px solid #99a; display: block; }
  .controls button { width: 44px; height: 44px; font-size: 20px; cursor: pointer; }
  #locate { padding: 10px 18px; cursor: pointer; }
</style>
<main>
  <h1>Find a branch</h1>
  <div class="controls"><button type="button" id="zoomIn" aria-label="Zoom in">+</button> <button type="button" id="zoomOut" aria-label="Zoom out">-</button> <button type="button" id="locate">Nearest branch</button></div>
  <canvas id="map" width="640" height="360"></canvas>
  <p id="nearest"></p>
</main>
<script>
  (function () {
    var zoom = 3;
    var pen = document.getElementById('map').getContext('2d');
    function draw() {
      pen.fillStyle = '#e8efe4';
      pen.fillRect(0, 0, 640, 360);
      pen.strokeStyle = '#7b8a99';
      for (var x = 320 % (zoom * 12); x < 640; x += zoom * 12) { pen.beginPath(); pen.moveTo(x, 0); pen.lineTo(x, 360); pen.stroke(); }
      for (var y = 180 % (zoom * 12); y < 360; y += zoom * 12) { pen.beginPath(); pen.moveTo(0, y); pen.lineTo(640, y); pen.stroke(); }
      pen.fillStyle = '#b00020';
      pen.beginPath();
      pen.arc(320, 180, 4 + zoom * 2, 0, Math.PI * 2);
      pen.fill();
      pen.fillText('Harbour Street', 335 + zoom * 2, 184);
    }
    draw();
    document.getElementById('zoomIn').addEventListener('click', function () { zoom = Math.min(12, zoom + 1); requestAnimationFrame(draw); });
    document.getElementById('zoomOut').addEventListener('click', function () { zoom = Math.max(1, zoom - 1); requestAnimationFrame(draw); });
    document.getElementById('locate').addEventListener('click', function () {
      var button = document.getElementById('locate');
      button.textContent = 'Looking for it...';
      fetch('/api/branches/nearest').then(function (response) { return response.json(); }).then(function (branch) {
        button.textContent = 'Nearest branch';
        document.getElementById('nearest').textContent = branch.name + ', ' + branch.far;
      });
    });
  })();
</script>`,
    routes: { '/api/branches/nearest': { after: 1600, type: JSON_TYPE, body: '{"name":"Harbour Street 4","far":"350 m from you"}' } },
    act: async (v) => {
      await v.pause(900)
      await v.press('#zoomIn', { times: 5, gap: 260 })
      await v.pause(3200)
      await v.press('#locate')
      await v.pause(4000)
    },
    expected: [],
  },
  {
    name: 'A public office page for the phone works without script for its menu and tabs and scrolls its cards by a button',
    touch: true,
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Citizens' office</title>
<style>
  body { margin: 0; font: 16px sans-serif; }
  .sr { position: absolute; width: 1px; height: 1px; opacity: 0; }
  label.hit { display: inline-block; padding: 12px 18px; background: #e0e6ef; cursor: pointer; }
  .menu { max-height: 0; overflow: hidden; transition: max-height .25s; }
  #toggle:checked ~ .menu { max-height: 120px; }
  .pane { display: none; padding: 12px; border: 1px solid #ccd; }
  #tabA:checked ~ .paneA, #tabB:checked ~ .paneB { display: block; }
  .cards { display: flex; width: 320px; overflow-x: auto; scroll-snap-type: x mandatory; }
  .cards div { flex: 0 0 320px; height: 90px; scroll-snap-align: start; background: #eef6ee; }
  #nextCard { padding: 12px 18px; cursor: pointer; }
</style>
</head>
<body>
<div>
  <input type="checkbox" id="toggle" class="sr"><label class="hit" for="toggle" id="menuLabel">Menu</label>
  <div class="menu"><p>Passports</p><p>Cars</p></div>
</div>
<div style="margin-top:16px">
  <input type="radio" name="tab" id="tabA" class="sr" checked><label class="hit" for="tabA" id="labelA">Opening hours</label>
  <input type="radio" name="tab" id="tabB" class="sr"><label class="hit" for="tabB" id="labelB">What to bring</label>
  <div class="pane paneA">Monday to Friday, 8 to 16</div>
  <div class="pane paneB">Your passport and a photo</div>
</div>
<details style="margin:16px 0"><summary id="fees" style="padding:12px">What does it cost?</summary><p>A passport costs 60 EUR.</p></details>
<div class="cards" id="cards"><div>Passport</div><div>Driving licence</div><div>Dog tax</div><div>Marriage</div><div>Parking permit</div><div>Library card</div></div>
<button type="button" id="nextCard">Next</button>
<script>
  (function () {
    document.getElementById('nextCard').addEventListener('click', function () {
      document.getElementById('cards').scrollBy({ left: 320, behavior: 'smooth' });
    });
  })();
</script>
</body>
</html>`,
    act: async (v) => {
      await v.pause(900)
      await v.tap('#menuLabel')
      await v.pause(2800)
      await v.tap('#labelB')
      await v.pause(2800)
      await v.tap('#fees')
      await v.pause(2800)
      await v.tap('#nextCard', { times: 3, gap: 600 })
      await v.pause(3200)
    },
    expected: [],
  },
]
