import type { SignalType } from '../../../src/model/signal.ts'
import type { Answer, Situation } from '../situation.ts'
import { json } from './pieces.ts'

/** What a refused form may cause besides: arguments about the single press and the single field. */
const refused: readonly SignalType[] = ['errorClick', 'fieldLoop', 'deadClick']
const refusedDifferently: readonly SignalType[] = ['errorClick', 'errorBurst', 'fieldLoop', 'deadClick']

/** A server that says no. */
const no = (status: number, body: unknown, after = 120): Answer => json(body, { status, after })

const formLoops: readonly Situation[] = [
  {
    name: 'A plain sign-up whose native bubbles refuse it for another field each time',
    html: `
<h1>Join the library</h1>
<form id="join" action="/joined">
  <p><label>Full name <input id="fullname" required></label></p>
  <p><label>E-mail <input id="email" type="email" required></label></p>
  <p><label>Postcode <input id="postcode" required pattern="[0-9]{5}" title="Five digits"></label></p>
  <button id="send">Join</button>
</form>
<script>
document.getElementById('join').addEventListener('submit', function (event) {
  event.preventDefault();
  document.body.innerHTML = '<h1>Welcome!</h1>';
});
</script>`,
    act: async visitor => {
      await visitor.fill('#fullname', 'Anna Meier')
      await visitor.pause(400)
      await visitor.press('#send')
      await visitor.pause(1400)
      await visitor.fill('#email', 'anna.meier')
      await visitor.pause(500)
      await visitor.press('#send')
      await visitor.pause(1600)
      await visitor.fill('#email', 'anna@meier.example')
      await visitor.fill('#postcode', 'D-1011')
      await visitor.pause(700)
      await visitor.press('#send')
      await visitor.pause(1000)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A Bootstrap checkout marks fields is-invalid with invalid-feedback three times',
    html: `
<style>
  .form-control { border: 1px solid #ced4da; padding: 6px; display: block; width: 260px }
  .form-control.is-invalid { border-color: #dc3545 }
  .invalid-feedback { display: none; color: #dc3545; font-size: 13px }
  .is-invalid ~ .invalid-feedback { display: block }
  .btn-primary { background: #0d6efd; color: #fff; border: 0; padding: 8px 16px }
</style>
<div class="container">
  <h2>Payment</h2>
  <form class="row g-3 needs-validation" id="checkout" novalidate>
    <div class="col-md-6"><label for="holder" class="form-label">Name on card</label>
      <input class="form-control" id="holder"><div class="invalid-feedback">Name on card is required</div></div>
    <div class="col-md-6"><label for="card" class="form-label">Card number</label>
      <input class="form-control" id="card" inputmode="numeric"><div class="invalid-feedback">Credit card number is not valid</div></div>
    <div class="col-md-6"><label for="expiry" class="form-label">Expiration</label>
      <input class="form-control" id="expiry"><div class="invalid-feedback">Use MM/YY</div></div>
    <button class="btn btn-primary" id="pay" type="submit">Continue to checkout</button>
  </form>
</div>
<script>
(function () {
  var rules = {
    holder: function (v) { return v.trim().length > 2; },
    card: function (v) { return /^[0-9]{16}$/.test(v); },
    expiry: function (v) { return /^[0-9]{2}[/][0-9]{2}$/.test(v); }
  };
  document.getElementById('checkout').addEventListener('submit', function (event) {
    event.preventDefault();
    var good = true;
    Object.keys(rules).forEach(function (id) {
      var field = document.getElementById(id);
      var ok = rules[id](field.value);
      field.classList.toggle('is-invalid', !ok);
      if (!ok) good = false;
    });
    if (good) document.querySelector('.container').innerHTML = '<h2>Thank you for your order</h2>';
  });
})();
</script>`,
    act: async visitor => {
      await visitor.fill('#holder', 'Jon Doe')
      await visitor.pause(300)
      await visitor.press('#pay')
      await visitor.pause(1500)
      await visitor.fill('#card', '4242 4242 4242 4242')
      await visitor.fill('#expiry', '1227')
      await visitor.pause(600)
      await visitor.press('#pay')
      await visitor.pause(2000)
      await visitor.fill('#card', '4242-4242-4242-4242')
      await visitor.pause(700)
      await visitor.press('#pay')
      await visitor.pause(1000)
    },
    expected: ['formLoop'],
    allowed: refused,
  },
  {
    name: 'A login refuses three passwords with the same alert and empties the password',
    html: `
<main>
  <h1>Sign in</h1>
  <div id="flash"></div>
  <form id="login" novalidate>
    <p><label>User name <input id="user" autocomplete="username"></label></p>
    <p><label>Password <input id="pass" type="password"></label></p>
    <button id="go" type="submit">Sign in</button>
  </form>
</main>
<script>
document.getElementById('login').addEventListener('submit', async function (event) {
  event.preventDefault();
  var button = document.getElementById('go');
  var flash = document.getElementById('flash');
  flash.innerHTML = '';
  button.disabled = true;
  var answer = await fetch('/api/session', { method: 'POST', body: JSON.stringify({ user: document.getElementById('user').value }) });
  button.disabled = false;
  if (answer.ok) { location.hash = '#home'; return; }
  var data = await answer.json();
  flash.innerHTML = '<div role="alert" class="alert alert-danger"></div>';
  flash.firstChild.textContent = data.error;
  document.getElementById('pass').value = '';
});
</script>`,
    routes: { '/api/session': no(401, { error: 'User name or password is wrong.' }, 200) },
    act: async visitor => {
      await visitor.fill('#user', 'jdoe')
      await visitor.fill('#pass', 'summer2024')
      await visitor.press('#go')
      await visitor.pause(1500)
      await visitor.fill('#pass', 'Summer2024')
      await visitor.key('Enter')
      await visitor.pause(2200)
      await visitor.fill('#pass', 'Summer2024!')
      await visitor.press('#go')
      await visitor.pause(1500)
    },
    expected: ['formLoop'],
    allowed: refused,
  },
  {
    name: 'A Material UI bank transfer has another helper text for the IBAN each time',
    html: `
<style>
  .MuiFormHelperText-root { font-size: 12px; color: #666; margin: 3px 14px }
  .MuiFormHelperText-root.Mui-error { color: #d32f2f }
  .MuiOutlinedInput-root { border: 1px solid #bbb; border-radius: 4px; padding: 8px; width: 300px }
  .MuiOutlinedInput-root.Mui-error { border-color: #d32f2f }
  .MuiInputBase-input { border: 0; width: 100% }
  .MuiButton-root { background: #1976d2; color: #fff; border: 0; padding: 8px 22px; text-transform: uppercase }
</style>
<div id="root"></div>
<script>
(function () {
  var root = document.getElementById('root');
  root.innerHTML = '<form class="MuiBox-root" novalidate id="transfer">' +
    '<div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root" for="iban">Recipient IBAN</label>' +
    '<div class="MuiInputBase-root MuiOutlinedInput-root" id="iban-box"><input class="MuiInputBase-input MuiOutlinedInput-input" id="iban" aria-invalid="false"></div></div>' +
    '<div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root" for="amount">Amount</label>' +
    '<div class="MuiInputBase-root MuiOutlinedInput-root"><input class="MuiInputBase-input MuiOutlinedInput-input" id="amount" aria-invalid="false"></div></div>' +
    '<button class="MuiButtonBase-root MuiButton-root MuiButton-contained" id="transfer-now" type="submit">Transfer<span class="MuiTouchRipple-root"></span></button></form>';
  function check(value) {
    if (!/^[A-Z]{2}/.test(value)) return 'The IBAN starts with a country code';
    if (value.indexOf(' ') >= 0) return 'The IBAN must not contain spaces';
    if (value.length !== 22) return 'A German IBAN has 22 characters';
    return '';
  }
  function render(error) {
    var input = document.getElementById('iban');
    var box = document.getElementById('iban-box');
    input.setAttribute('aria-invalid', String(!!error));
    box.classList.toggle('Mui-error', !!error);
    var helper = document.getElementById('iban-helper-text');
    if (error) {
      if (!helper) {
        helper = document.createElement('p');
        helper.id = 'iban-helper-text';
        helper.className = 'MuiFormHelperText-root Mui-error MuiFormHelperText-sizeMedium MuiFormHelperText-contained';
        box.after(helper);
        input.setAttribute('aria-describedby', helper.id);
      }
      helper.textContent = error;
    } else if (helper) { helper.remove(); }
  }
  document.getElementById('transfer').addEventListener('submit', function (event) {
    event.preventDefault();
    var error = check(document.getElementById('iban').value);
    queueMicrotask(function () { render(error); });
    if (!error) root.innerHTML = '<h2 class="MuiTypography-root">Transfer sent</h2>';
  });
})();
</script>`,
    act: async visitor => {
      await visitor.fill('#iban', '8937 0400 4405 3201')
      await visitor.fill('#amount', '120')
      await visitor.key('Enter')
      await visitor.pause(1800)
      await visitor.fill('#iban', 'DE89 3704 0044 0532 01')
      await visitor.pause(400)
      await visitor.press('#transfer-now')
      await visitor.pause(1500)
      await visitor.fill('#iban', 'DE893704004405320')
      await visitor.pause(400)
      await visitor.press('#transfer-now')
      await visitor.pause(1000)
    },
    expected: ['formLoop'],
    allowed: refused,
  },
  {
    name: 'A government form in Ant Design without a form element is refused thrice',
    html: `
<style>
  .ant-form-item { margin-bottom: 12px }
  .ant-form-item-explain-error { color: #ff4d4f }
  .ant-input { border: 1px solid #d9d9d9; padding: 4px 11px; width: 260px }
  .ant-input-status-error { border-color: #ff4d4f }
  .ant-btn { background: #1677ff; color: #fff; border: 0; padding: 6px 15px; cursor: pointer }
</style>
<h1>Change of address</h1>
<div class="ant-form ant-form-vertical" id="panel">
  <div class="ant-form-item"><label for="passport">Passport number</label><div class="ant-form-item-control">
    <input class="ant-input" id="passport"><div class="ant-form-item-explain"></div></div></div>
  <div class="ant-form-item"><label for="moved">Date of move</label><div class="ant-form-item-control">
    <input class="ant-input" id="moved" placeholder="YYYY-MM-DD"><div class="ant-form-item-explain"></div></div></div>
  <button type="button" class="ant-btn ant-btn-primary" id="hand-in"><span>Hand in</span></button>
</div>
<script>
(function () {
  var patterns = { passport: /^[A-Z][0-9]{8}$/, moved: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/ };
  var texts = { passport: 'Please enter a letter and eight digits', moved: 'Please enter a valid date' };
  document.getElementById('hand-in').addEventListener('click', function () {
    Promise.resolve().then(function () {
      var bad = 0;
      Object.keys(patterns).forEach(function (id) {
        var input = document.getElementById(id);
        var wrong = !patterns[id].test(input.value);
        var item = input.closest('.ant-form-item');
        item.classList.toggle('ant-form-item-has-error', wrong);
        input.classList.toggle('ant-input-status-error', wrong);
        if (wrong) input.setAttribute('aria-invalid', 'true'); else input.removeAttribute('aria-invalid');
        item.querySelector('.ant-form-item-explain').innerHTML = wrong ? '<div class="ant-form-item-explain-error">' + texts[id] + '</div>' : '';
        if (wrong) bad++;
      });
      if (!bad) document.getElementById('panel').innerHTML = '<div class="ant-result">Handed in</div>';
    });
  });
})();
</script>`,
    act: async visitor => {
      await visitor.fill('#passport', '12345678')
      await visitor.pause(500)
      await visitor.press('#hand-in')
      await visitor.pause(1700)
      await visitor.fill('#passport', 'C 12345678')
      await visitor.fill('#moved', '3.5.2025')
      await visitor.pause(600)
      await visitor.press('#hand-in')
      await visitor.pause(2100)
      await visitor.fill('#passport', 'C12345678')
      await visitor.fill('#moved', '03/05/2025')
      await visitor.pause(500)
      await visitor.press('#hand-in')
      await visitor.pause(1000)
    },
    expected: ['formLoop'],
    allowed: refused,
  },
  {
    name: 'A Rails sign-up with Turbo replaces the frame by the 422 answer three times',
    html: `
<style>.field_with_errors input { border: 2px solid #c00 } #error_explanation { color: #c00; border: 1px solid #c00 }</style>
<turbo-frame id="new_user">
  <form class="new_user" id="user_form" action="/users" method="post" novalidate>
    <p><label>Email <input id="user_email" name="user[email]" type="email"></label></p>
    <p><label>Password <input id="user_password" name="user[password]" type="password"></label></p>
    <p><label>Again <input id="user_again" name="user[again]" type="password"></label></p>
    <input type="submit" id="commit" name="commit" value="Sign up" data-disable-with="Signing up…">
  </form>
</turbo-frame>
<script>
document.addEventListener('submit', function (event) {
  var form = event.target;
  var frame = form.closest('turbo-frame');
  if (!frame) return;
  event.preventDefault();
  frame.setAttribute('busy', '');
  fetch(form.getAttribute('action'), { method: 'POST', body: new FormData(form), headers: { Accept: 'text/vnd.turbo-stream.html, text/html' } })
    .then(function (response) { return response.text(); })
    .then(function (html) {
      requestAnimationFrame(function () {
        frame.removeAttribute('busy');
        frame.innerHTML = html;
      });
    });
});
</script>`,
    routes: {
      '/users': {
        status: 422,
        after: 180,
        type: 'text/html',
        body: `<form class="new_user" id="user_form" action="/users" method="post" novalidate>
    <div id="error_explanation"><h2>1 error prohibited this user from being saved:</h2><ul><li>Password is too easy to guess</li></ul></div>
    <p><label>Email <input id="user_email" name="user[email]" type="email" value="pat@post.example"></label></p>
    <div class="field_with_errors"><label>Password <input id="user_password" name="user[password]" type="password"></label></div>
    <p><label>Again <input id="user_again" name="user[again]" type="password"></label></p>
    <input type="submit" id="commit" name="commit" value="Sign up" data-disable-with="Signing up…">
  </form>`,
      },
    },
    act: async visitor => {
      await visitor.fill('#user_email', 'pat@post.example')
      await visitor.fill('#user_password', 'pat12345')
      await visitor.fill('#user_again', 'pat12345')
      await visitor.press('#commit')
      await visitor.pause(2000)
      await visitor.fill('#user_password', 'password1')
      await visitor.fill('#user_again', 'password1')
      await visitor.press('#commit')
      await visitor.pause(2300)
      await visitor.fill('#user_password', 'patpatpat')
      await visitor.fill('#user_again', 'patpatpat')
      await visitor.press('#commit')
      await visitor.pause(1500)
    },
    expected: ['formLoop'],
    allowed: refused,
  },
  {
    name: 'A Django booking swapped in by htmx comes back wiped with messages each time',
    html: `
<style>.messages .error, .errorlist { color: #ba2121 }</style>
<h1>Book a table</h1>
<div id="booking">
  <form hx-post="/booking/" hx-target="#booking" id="booking-form" novalidate>
    <p><label>Name <input id="id_name" name="guest"></label></p>
    <p><label>Day <input id="id_day" name="day"></label></p>
    <p><label>Guests <input id="id_guests" name="guests"></label></p>
    <button type="submit" id="book">Book</button>
  </form>
</div>
<script>
document.body.addEventListener('submit', function (event) {
  var form = event.target.closest('[hx-post]');
  if (!form) return;
  event.preventDefault();
  var target = document.querySelector(form.getAttribute('hx-target'));
  form.classList.add('htmx-request');
  var xhr = new XMLHttpRequest();
  xhr.open('POST', form.getAttribute('hx-post'));
  xhr.setRequestHeader('HX-Request', 'true');
  xhr.onload = function () {
    target.classList.add('htmx-swapping');
    target.innerHTML = xhr.responseText;
    target.classList.remove('htmx-swapping');
    target.classList.add('htmx-settling');
    setTimeout(function () { target.classList.remove('htmx-settling'); }, 20);
  };
  xhr.send(new FormData(form));
});
</script>`,
    routes: {
      '/booking/': {
        after: 150,
        type: 'text/html',
        body: `<ul class="messages"><li class="error">Please correct the errors below.</li></ul>
  <form hx-post="/booking/" hx-target="#booking" id="booking-form" novalidate>
    <p><label>Name <input id="id_name" name="guest"></label></p>
    <ul class="errorlist" id="id_day_error"><li>Enter a valid date.</li></ul>
    <p><label>Day <input id="id_day" name="day" aria-invalid="true" aria-describedby="id_day_error"></label></p>
    <p><label>Guests <input id="id_guests" name="guests"></label></p>
    <button type="submit" id="book">Book</button>
  </form>`,
      },
    },
    act: async visitor => {
      for (const day of ['next friday', '12.6.', '12 June']) {
        await visitor.fill('#id_name', 'Rossi')
        await visitor.fill('#id_day', day)
        await visitor.fill('#id_guests', '4')
        await visitor.pause(400)
        await visitor.press('#book')
        await visitor.pause(1800)
      }
    },
    expected: ['formLoop'],
    allowed: refused,
  },
  {
    name: 'A React Hook Form sign-up focuses the first invalid field, another one each time',
    html: `
<style>.field-error { color: #e11d48; font-size: 13px } input[aria-invalid=true] { outline: 2px solid #e11d48 }</style>
<div id="app">
  <form id="rhf" novalidate>
    <div><label for="first">First name</label><input id="first" name="first" aria-invalid="false"></div>
    <div><label for="mail">E-mail</label><input id="mail" name="mail" aria-invalid="false"></div>
    <div><label for="phone">Phone</label><input id="phone" name="phone" aria-invalid="false"></div>
    <button id="create" type="submit">Create account</button>
  </form>
</div>
<script>
(function () {
  var fields = [
    ['first', /^.{2,}$/, 'First name is required'],
    ['mail', /^[^@ ]+@[^@ ]+[.][a-z]+$/, 'Invalid e-mail address'],
    ['phone', /^[+][0-9]{8,}$/, 'Phone must start with a country code']
  ];
  function commit(errors) {
    fields.forEach(function (field) {
      var input = document.getElementById(field[0]);
      var old = input.parentNode.querySelector('.field-error');
      input.setAttribute('aria-invalid', errors[field[0]] ? 'true' : 'false');
      if (!errors[field[0]]) { if (old) old.remove(); return; }
      if (!old) {
        old = document.createElement('p');
        old.className = 'field-error';
        old.setAttribute('role', 'alert');
        input.parentNode.appendChild(old);
      }
      if (old.textContent !== errors[field[0]]) old.textContent = errors[field[0]];
    });
  }
  document.getElementById('rhf').addEventListener('submit', async function (event) {
    event.preventDefault();
    var errors = {}, first = null;
    await Promise.resolve();
    fields.forEach(function (field) {
      if (!field[1].test(document.getElementById(field[0]).value)) {
        errors[field[0]] = field[2];
        first = first || field[0];
      }
    });
    commit(errors);
    if (first) document.getElementById(first).focus();
    else document.getElementById('app').innerHTML = '<h2>Check your inbox</h2>';
  });
})();
</script>`,
    act: async visitor => {
      await visitor.fill('#mail', 'kim@')
      await visitor.pause(400)
      await visitor.press('#create')
      await visitor.pause(1300)
      await visitor.type('Kim')
      await visitor.pause(500)
      await visitor.press('#create')
      await visitor.pause(1500)
      await visitor.fill('#mail', 'kim@post.example')
      await visitor.fill('#phone', '0171 555 010')
      await visitor.pause(500)
      await visitor.press('#create')
      await visitor.pause(1000)
    },
    expected: ['formLoop'],
    allowed: refusedDifferently,
  },
  {
    name: 'An insurance wizard throws the visitor back to its first step three times',
    html: `
<style>.step[hidden] { display: none } .banner-error { background: #fee; color: #900; padding: 8px }</style>
<h1>Your quote</h1>
<form id="wizard" novalidate>
  <div class="banner-error" role="alert" id="banner" hidden></div>
  <fieldset class="step" data-step="1"><legend>Step 1 of 2: car</legend>
    <label>Plate <input id="plate"></label> <button type="button" id="next">Next</button></fieldset>
  <fieldset class="step" data-step="2" hidden><legend>Step 2 of 2: you</legend>
    <label>Year of birth <input id="born"></label> <button type="submit" id="quote">Get my quote</button></fieldset>
</form>
<script>
(function () {
  var banner = document.getElementById('banner');
  function show(step) {
    document.querySelectorAll('.step').forEach(function (part) { part.hidden = part.dataset.step !== String(step); });
  }
  document.getElementById('next').addEventListener('click', function () { banner.hidden = true; show(2); });
  document.getElementById('wizard').addEventListener('submit', function (event) {
    event.preventDefault();
    if (document.querySelector('[data-step="2"]').hidden) { banner.hidden = true; show(2); return; }
    fetch('/api/quotes', { method: 'POST', body: document.getElementById('plate').value }).then(function (answer) {
      return answer.json().then(function (data) {
        if (answer.ok) { document.getElementById('wizard').innerHTML = '<p>Your quote: 31 a month</p>'; return; }
        banner.textContent = data.message;
        banner.hidden = false;
        show(1);
      });
    });
  });
})();
</script>`,
    routes: { '/api/quotes': no(422, { message: 'We could not process your details. Please check them.' }) },
    act: async visitor => {
      for (const plate of ['B AB 1234', 'B-AB 1234', 'BAB1234']) {
        await visitor.fill('#plate', plate)
        await visitor.pause(400)
        await visitor.press('#next')
        await visitor.pause(900)
        await visitor.fill('#born', '1984')
        await visitor.pause(500)
        await visitor.press('#quote')
        await visitor.pause(1700)
      }
    },
    expected: ['formLoop'],
    allowed: ['errorClick', 'fieldLoop', 'oscillation', 'backtrack'],
  },
  {
    name: 'A Shopify cart refuses three discount codes with 422s',
    html: `
<style>.field__message--error { color: #d02e2e } .field--error input { border-color: #d02e2e } .visually-hidden { position: absolute; left: -9999px }</style>
<section class="cart"><p>Trail shoes <b>89.00</b></p>
<form class="edit_checkout" id="discount" novalidate>
  <div class="field" id="discount-field">
    <label class="field__label" for="code">Discount code</label>
    <input class="field__input" id="code" placeholder="Gift card or discount code">
    <button type="submit" class="field__input-btn btn" id="apply">Apply</button>
  </div>
</form>
<p>Total <b id="total">89.00</b></p></section>
<script>
(function () {
  var field = document.getElementById('discount-field');
  document.getElementById('discount').addEventListener('submit', function (event) {
    event.preventDefault();
    var button = document.getElementById('apply');
    button.classList.add('btn--loading');
    var code = document.getElementById('code').value;
    fetch('/cart/discount', { method: 'POST', body: code }).then(function (answer) {
      button.classList.remove('btn--loading');
      if (answer.ok) { document.getElementById('total').textContent = '79.00'; return; }
      field.classList.add('field--error');
      var message = field.querySelector('.field__message--error');
      if (!message) {
        message = document.createElement('p');
        message.className = 'field__message field__message--error';
        message.id = 'error-for-code';
        field.appendChild(message);
        document.getElementById('code').setAttribute('aria-describedby', 'error-for-code');
      }
      message.textContent = code + ' is not a valid discount code';
    });
  });
})();
</script>`,
    routes: { '/cart/discount': no(422, { valid: false }) },
    act: async visitor => {
      await visitor.fill('#code', 'WELCOME10')
      await visitor.press('#apply')
      await visitor.pause(1600)
      await visitor.fill('#code', 'SPRING15')
      await visitor.key('Enter')
      await visitor.pause(1900)
      await visitor.fill('#code', 'FREESHIP')
      await visitor.press('#apply')
      await visitor.pause(1200)
    },
    expected: ['formLoop'],
    allowed: refusedDifferently,
  },
  {
    name: 'An old visa application answers with alert dialogs',
    html: `
<table><tr><td><h2>Visa application</h2>
<form name="visa" id="visa" onsubmit="return checkVisa(this)">
  Surname: <input id="surname"><br>
  Date of birth: <input id="dob"><br>
  Passport no.: <input id="ppno"><br>
  <input type="submit" id="submit-visa" value="Submit application">
</form></td></tr></table>
<script>
function checkVisa(form) {
  if (!/^[A-Z]+$/.test(document.getElementById('surname').value)) {
    alert('Surname must be in CAPITAL letters!'); document.getElementById('surname').focus(); return false;
  }
  if (!/^[0-9]{8}$/.test(document.getElementById('dob').value)) {
    alert('Date of birth must be DDMMYYYY!'); document.getElementById('dob').focus(); return false;
  }
  if (!/^[A-Z0-9]{9}$/.test(document.getElementById('ppno').value)) {
    alert('Passport number is invalid!'); document.getElementById('ppno').focus(); return false;
  }
  form.innerHTML = '<b>Received.</b>';
  return false;
}
</script>`,
    act: async visitor => {
      await visitor.fill('#surname', 'Okafor')
      await visitor.fill('#dob', '02/11/1990')
      await visitor.fill('#ppno', 'A-1234567')
      await visitor.pause(500)
      await visitor.press('#submit-visa')
      await visitor.pause(1500)
      await visitor.fill('#surname', 'OKAFOR')
      await visitor.pause(500)
      await visitor.press('#submit-visa')
      await visitor.pause(1800)
      await visitor.fill('#dob', '02111990')
      await visitor.pause(500)
      await visitor.press('#submit-visa')
      await visitor.pause(1200)
    },
    expected: ['formLoop'],
    allowed: refusedDifferently,
  },
  {
    name: 'A touch login for a gym shakes the member number and marks it, without a form element',
    html: `
<style>
  @keyframes shake { 20%, 60% { transform: translateX(-8px) } 40%, 80% { transform: translateX(8px) } }
  .shake { animation: shake .4s } .input-error { border: 2px solid #f33 } input { border: 2px solid #ccc; padding: 12px; font-size: 18px }
  .cta { padding: 14px 30px; background: #111; color: #fff; border: 0; margin-top: 12px }
</style>
<div class="login-card">
  <label for="member">Member number</label><br>
  <input id="member" inputmode="numeric"><br>
  <button class="cta" id="enter" type="button">Check in</button>
</div>
<script>
(function () {
  var member = document.getElementById('member');
  member.addEventListener('animationend', function () { member.classList.remove('shake'); });
  member.addEventListener('input', function () { member.classList.remove('input-error'); member.removeAttribute('aria-invalid'); });
  document.getElementById('enter').addEventListener('click', async function () {
    var answer = await fetch('/api/checkin', { method: 'POST', body: member.value });
    if (answer.ok) { document.querySelector('.login-card').textContent = 'Have a good workout!'; return; }
    member.classList.add('shake', 'input-error');
    member.setAttribute('aria-invalid', 'true');
  });
})();
</script>`,
    routes: { '/api/checkin': no(403, { ok: false }, 150) },
    touch: true,
    act: async visitor => {
      for (const number of ['004417', '4417', '0004417']) {
        await visitor.tap('#member')
        await visitor.fill('#member', number)
        await visitor.pause(500)
        await visitor.tap('#enter')
        await visitor.pause(1700)
      }
    },
    expected: ['formLoop'],
    allowed: refused,
  },
  {
    name: 'A Chakra booking form on a phone gets three error toasts for 500s',
    html: `
<style>
  #chakra-toast-portal { position: fixed; bottom: 10px; left: 10px; right: 10px; pointer-events: none }
  .chakra-alert { background: #e53e3e; color: #fff; padding: 12px; border-radius: 6px; margin-top: 6px }
  .chakra-button { background: #3182ce; color: #fff; border: 0; padding: 12px 20px }
  .chakra-input { padding: 10px; border: 1px solid #ccc; display: block; margin-bottom: 10px }
</style>
<div id="root"><form class="chakra-form" id="stay" novalidate>
  <div role="group" class="chakra-form-control"><label class="chakra-form__label" for="guest">Guest</label><input class="chakra-input" id="guest"></div>
  <div role="group" class="chakra-form-control"><label class="chakra-form__label" for="arrive">Arrival</label><input class="chakra-input" id="arrive"></div>
  <button class="chakra-button" type="submit" id="reserve">Reserve</button>
</form></div>
<div id="chakra-toast-portal"></div>
<script>
(function () {
  function toast(title) {
    var box = document.createElement('div');
    box.className = 'chakra-toast';
    box.innerHTML = '<div class="chakra-alert" data-status="error" role="alert"><div class="chakra-alert__title"></div></div>';
    box.querySelector('.chakra-alert__title').textContent = title;
    document.getElementById('chakra-toast-portal').appendChild(box);
    setTimeout(function () { box.remove(); }, 2500);
  }
  document.getElementById('stay').addEventListener('submit', function (event) {
    event.preventDefault();
    fetch('/api/reservations', { method: 'POST', body: document.getElementById('arrive').value })
      .then(function (answer) { if (!answer.ok) throw new Error('HTTP ' + answer.status); document.getElementById('root').textContent = 'Reserved'; })
      .catch(function () { toast('Something went wrong. Please try again.'); });
  });
})();
</script>`,
    routes: { '/api/reservations': no(500, {}, 250) },
    touch: true,
    act: async visitor => {
      await visitor.fill('#guest', 'Lund')
      await visitor.fill('#arrive', '2025-08-01')
      await visitor.tap('#reserve')
      await visitor.pause(2300)
      await visitor.fill('#arrive', '2025-08-02')
      await visitor.tap('#reserve')
      await visitor.pause(2400)
      await visitor.fill('#arrive', '01.08.2025')
      await visitor.tap('#reserve')
      await visitor.pause(1500)
    },
    expected: ['formLoop'],
    allowed: refused,
  },
  {
    name: 'An ASP.NET tax form shows its validation summary at each attempt',
    html: `
<style>
  .validation-summary-valid { display: none } .validation-summary-errors, .field-validation-error { color: #b94a48 }
  .input-validation-error { border: 1px solid #b94a48; background: #fee }
</style>
<form id="tax" action="/Tax/File" method="post" novalidate>
  <div class="validation-summary-valid" data-valmsg-summary="true"><ul></ul></div>
  <p><label for="TaxId">Tax ID</label> <input class="text-box" id="TaxId" name="TaxId" data-val="true"> <span class="field-validation-valid" data-valmsg-for="TaxId"></span></p>
  <p><label for="Income">Income</label> <input class="text-box" id="Income" name="Income" data-val="true"> <span class="field-validation-valid" data-valmsg-for="Income"></span></p>
  <input type="submit" id="file" value="File return" class="btn btn-default">
</form>
<script>
(function () {
  var rules = { TaxId: [/^[0-9]{11}$/, 'The field Tax ID must have 11 digits.'], Income: [/^[0-9]+$/, 'The field Income must be a number.'] };
  document.getElementById('tax').addEventListener('submit', function (event) {
    event.preventDefault();
    var summary = document.querySelector('[data-valmsg-summary]');
    var list = summary.querySelector('ul');
    list.innerHTML = '';
    Object.keys(rules).forEach(function (id) {
      var input = document.getElementById(id);
      var span = document.querySelector('[data-valmsg-for=' + id + ']');
      var ok = rules[id][0].test(input.value);
      input.classList.toggle('input-validation-error', !ok);
      span.className = ok ? 'field-validation-valid' : 'field-validation-error';
      span.textContent = ok ? '' : rules[id][1];
      if (!ok) { var item = document.createElement('li'); item.textContent = rules[id][1]; list.appendChild(item); }
    });
    summary.className = list.children.length ? 'validation-summary-errors' : 'validation-summary-valid';
    if (!list.children.length) document.getElementById('tax').innerHTML = '<h3>Return filed</h3>';
  });
})();
</script>`,
    act: async visitor => {
      await visitor.fill('#TaxId', '12 345 678 901')
      await visitor.fill('#Income', '41.200,00')
      await visitor.press('#file')
      await visitor.pause(1800)
      await visitor.fill('#Income', '41200.00')
      await visitor.press('#file')
      await visitor.pause(2300)
      await visitor.fill('#TaxId', '12345678901')
      await visitor.press('#file')
      await visitor.pause(1000)
    },
    expected: ['formLoop'],
    allowed: refused,
  },
  {
    name: 'An Angular password form is refused by mat-error with Enter alone',
    html: `
<style>.mat-mdc-form-field-error { color: #f44336; font-size: 12px } .mat-form-field-invalid input { border-bottom: 2px solid #f44336 }</style>
<app-root ng-version="17.1.0"><form id="pwform" novalidate class="ng-untouched ng-pristine ng-invalid">
  <mat-form-field class="mat-mdc-form-field" style="display:block"><label for="current">Current password</label>
    <input matinput id="current" type="password" class="mat-mdc-input-element ng-untouched ng-pristine ng-valid" aria-invalid="false"></mat-form-field>
  <mat-form-field class="mat-mdc-form-field" id="new-field" style="display:block"><label for="fresh">New password</label>
    <input matinput id="fresh" type="password" class="mat-mdc-input-element ng-untouched ng-pristine ng-invalid" aria-invalid="false">
    <div class="mat-mdc-form-field-subscript-wrapper"></div></mat-form-field>
  <button mat-flat-button id="change" type="submit" class="mdc-button"><span class="mdc-button__label">Change password</span></button>
</form></app-root>
<script>
(function () {
  var form = document.getElementById('pwform'), fresh = document.getElementById('fresh');
  function problem(v) {
    if (v.length < 10) return 'At least 10 characters';
    if (!/[0-9]/.test(v)) return 'At least one digit';
    if (!/[!?#]/.test(v)) return 'At least one of ! ? #';
    return '';
  }
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    form.classList.add('ng-submitted');
    fresh.classList.replace('ng-untouched', 'ng-touched');
    var text = problem(fresh.value);
    var field = document.getElementById('new-field');
    field.classList.toggle('mat-form-field-invalid', !!text);
    fresh.setAttribute('aria-invalid', String(!!text));
    field.querySelector('.mat-mdc-form-field-subscript-wrapper').innerHTML = text ? '<mat-error class="mat-mdc-form-field-error" aria-atomic="true">' + text + '</mat-error>' : '';
    if (!text) form.innerHTML = '<p>Password changed</p>';
  });
})();
</script>`,
    act: async visitor => {
      await visitor.fill('#current', 'oldsecret')
      await visitor.fill('#fresh', 'rainbow')
      await visitor.key('Enter')
      await visitor.pause(1600)
      await visitor.fill('#fresh', 'rainbowcolours')
      await visitor.key('Enter')
      await visitor.pause(2000)
      await visitor.fill('#fresh', 'rainbowcolours7')
      await visitor.key('Enter')
      await visitor.pause(1000)
    },
    expected: ['formLoop'],
    allowed: refused,
  },
  {
    name: 'A Tailwind transfer form with a Formik look gets a 500 and a red banner three times',
    html: `
<style>.bg-red-50 { background: #fef2f2 } .text-red-800 { color: #991b1b } .p-4 { padding: 16px } .hidden { display: none } .bg-indigo-600 { background: #4f46e5; color: #fff; border: 0; padding: 8px 14px }</style>
<div id="__next"><div id="slot"></div>
<form id="send-money" class="space-y-6" novalidate>
  <div><label for="to" class="block text-sm">To</label><input id="to" name="to" class="rounded-md border"></div>
  <div><label for="sum" class="block text-sm">Amount</label><input id="sum" name="sum" class="rounded-md border"></div>
  <button type="submit" id="send-it" class="rounded-md bg-indigo-600">Send money</button>
</form></div>
<script>
(function () {
  var state = { error: null, sending: false };
  function render() {
    document.getElementById('slot').innerHTML = state.error ? '<div class="rounded-md bg-red-50 p-4" role="alert"><h3 class="text-sm text-red-800">' + state.error + '</h3></div>' : '';
    document.getElementById('send-it').textContent = state.sending ? 'Sending…' : 'Send money';
  }
  document.getElementById('send-money').addEventListener('submit', function (event) {
    event.preventDefault();
    if (state.sending) return;
    state = { error: null, sending: true };
    render();
    fetch('/api/payments', { method: 'POST', body: document.getElementById('sum').value }).then(function (answer) {
      state = { error: answer.ok ? null : 'Your payment could not be sent (error ' + answer.status + ')', sending: false };
      render();
    });
  });
})();
</script>`,
    routes: { '/api/payments': { status: 500, after: 400, type: 'text/plain', body: 'Internal Server Error' } },
    act: async visitor => {
      await visitor.fill('#to', 'Maria Silva')
      await visitor.fill('#sum', '250,00')
      await visitor.press('#send-it')
      await visitor.pause(2200)
      await visitor.fill('#sum', '250.00')
      await visitor.press('#send-it')
      await visitor.pause(2500)
      await visitor.fill('#sum', '250')
      await visitor.press('#send-it')
      await visitor.pause(1800)
    },
    expected: ['formLoop'],
    allowed: refused,
  },
]

const errorBursts: readonly Situation[] = [
  {
    name: 'Three buttons of a dashboard throw three different TypeErrors',
    html: `
<h1>Energy dashboard</h1>
<button id="daily">Daily usage</button> <button id="tariff">Change tariff</button> <button id="meter">Submit meter reading</button>
<div id="view">Pick a view.</div>
<script>
var store = {};
document.getElementById('daily').onclick = function () { document.getElementById('view').textContent = store.usage.days.length + ' days'; };
document.getElementById('tariff').onclick = function () { store.openTariffDialog(); };
document.getElementById('meter').onclick = function () { var form = document.querySelector('#meter-form'); form.hidden = false; };
</script>`,
    act: async visitor => {
      await visitor.press('#daily')
      await visitor.pause(1500)
      await visitor.press('#tariff')
      await visitor.pause(1600)
      await visitor.press('#meter')
      await visitor.pause(1500)
    },
    expected: ['errorBurst'],
    allowed: ['errorClick'],
  },
  {
    name: 'Three async handlers of a booking page reject unhandled',
    html: `
<h1>Flight LX 318</h1>
<div role="toolbar"><button id="seat">Choose seat</button> <button id="bag">Add bag</button> <button id="meal">Order meal</button></div>
<div id="panel"></div>
<script>
async function load(what) { await new Promise(function (r) { setTimeout(r, 80); }); return undefined; }
document.getElementById('seat').addEventListener('click', async function () {
  var map = await load('seats');
  document.getElementById('panel').textContent = map.rows.join(' ');
});
document.getElementById('bag').addEventListener('click', async function () {
  await load('bags');
  throw new Error('BaggageService is not configured');
});
document.getElementById('meal').addEventListener('click', function () {
  return load('meals').then(function (list) { return Promise.reject(new RangeError('No menu for this cabin')); });
});
</script>`,
    act: async visitor => {
      await visitor.press('#seat')
      await visitor.pause(1800)
      await visitor.press('#bag')
      await visitor.pause(1400)
      await visitor.press('#meal')
      await visitor.pause(1500)
    },
    expected: ['errorBurst'],
    allowed: ['errorClick'],
  },
  {
    name: 'Three account actions fail on the server and the page keeps silent',
    html: `
<h1>My account</h1>
<ul class="actions" style="list-style:none">
  <li><button data-url="/api/invoices" id="invoices">Show invoices</button></li>
  <li><button data-url="/api/address" id="address">Show address</button></li>
  <li><button data-url="/api/devices" id="devices">Show devices</button></li>
</ul>
<pre id="out"></pre>
<script>
document.querySelector('.actions').addEventListener('click', function (event) {
  var button = event.target.closest('button');
  if (!button) return;
  fetch(button.dataset.url).then(function (answer) {
    if (!answer.ok) return;
    return answer.text().then(function (text) { document.getElementById('out').textContent = text; });
  });
});
</script>`,
    routes: { '/api/invoices': no(500, {}), '/api/address': no(404, {}), '/api/devices': no(503, {}) },
    act: async visitor => {
      await visitor.press('#invoices')
      await visitor.pause(2000)
      await visitor.press('#address')
      await visitor.pause(1700)
      await visitor.press('#devices')
      await visitor.pause(1500)
    },
    expected: ['errorBurst'],
    allowed: ['errorClick'],
  },
  {
    name: 'A product page throws, fails an XHR and rejects, one press each',
    html: `
<h1>Espresso machine</h1>
<button id="size">Size guide</button> <button id="stock">Check stock</button> <button id="wish">Add to wish list</button>
<p id="info">In 3 colours.</p>
<script>
document.getElementById('size').addEventListener('click', function () { SizeGuide.open(); });
document.getElementById('stock').addEventListener('click', function () {
  var xhr = new XMLHttpRequest();
  xhr.open('GET', '/stock.json');
  xhr.onload = function () { if (xhr.status === 200) document.getElementById('info').textContent = xhr.responseText; };
  xhr.send();
});
document.getElementById('wish').addEventListener('click', function () {
  new Promise(function (resolve, reject) { setTimeout(function () { reject(new Error('wishlist token missing')); }, 100); });
});
</script>`,
    routes: { '/stock.json': no(502, {}) },
    act: async visitor => {
      await visitor.press('#size')
      await visitor.pause(1900)
      await visitor.press('#stock')
      await visitor.pause(1900)
      await visitor.press('#wish')
      await visitor.pause(1500)
    },
    expected: ['errorBurst'],
    allowed: ['errorClick'],
  },
  {
    name: 'Three actions of a Bootstrap page fail and show three different danger alerts',
    html: `
<style>.alert-danger { background: #f8d7da; color: #842029; padding: 10px; margin: 6px 0 }</style>
<div class="container"><h2>Shared folder</h2>
  <button class="btn" id="rename">Rename</button> <button class="btn" id="share">Share</button> <button class="btn" id="archive">Archive</button>
  <div id="alerts"></div></div>
<script>
(function () {
  function call(path, text) {
    fetch(path, { method: 'POST' }).then(function (answer) {
      if (answer.ok) return;
      var alert = document.createElement('div');
      alert.className = 'alert alert-danger';
      alert.setAttribute('role', 'alert');
      alert.textContent = text;
      document.getElementById('alerts').replaceChildren(alert);
    });
  }
  document.getElementById('rename').onclick = function () { call('/api/rename', 'The folder could not be renamed.'); };
  document.getElementById('share').onclick = function () { call('/api/share', 'You are not allowed to share this.'); };
  document.getElementById('archive').onclick = function () { call('/api/archive', 'Archiving failed on our side.'); };
})();
</script>`,
    routes: { '/api/rename': no(409, {}), '/api/share': no(403, {}), '/api/archive': no(500, {}) },
    act: async visitor => {
      await visitor.press('#rename')
      await visitor.pause(2000)
      await visitor.press('#share')
      await visitor.pause(2000)
      await visitor.press('#archive')
      await visitor.pause(1500)
    },
    expected: ['errorBurst'],
    allowed: ['errorClick'],
  },
  {
    name: 'On a phone a ticket machine throws, gets a 400 and loses the connection',
    html: `
<style>button { display: block; width: 90%; padding: 16px; margin: 8px; font-size: 17px }</style>
<h1>Tickets</h1>
<button id="single">Single ticket</button><button id="day">Day ticket</button><button id="group">Group ticket</button>
<div id="basket">Basket is empty</div>
<script>
function put(name) { document.getElementById('basket').textContent = name + ' in basket'; }
document.getElementById('single').addEventListener('click', function () { var zones = JSON.parse('{zones'); put('Single ' + zones.length); });
document.getElementById('day').addEventListener('click', function () {
  fetch('/tickets/day', { method: 'POST' }).then(function (a) { if (a.ok) put('Day ticket'); });
});
document.getElementById('group').addEventListener('click', function () {
  fetch('/tickets/group', { method: 'POST' }).then(function () { put('Group ticket'); });
});
</script>`,
    routes: { '/tickets/day': no(400, {}), '/tickets/group': { breaks: true } },
    touch: true,
    act: async visitor => {
      await visitor.tap('#single')
      await visitor.pause(1500)
      await visitor.tap('#day')
      await visitor.pause(1800)
      await visitor.tap('#group')
      await visitor.pause(1500)
    },
    expected: ['errorBurst'],
    allowed: ['errorClick'],
  },
  {
    name: 'A jQuery-like admin page answers three presses with toastr errors of XHRs',
    html: `
<style>#toast-container { position: fixed; right: 12px; bottom: 12px; width: 260px } .toast-error { background: #bd362f; color: #fff; padding: 12px; margin-top: 6px }</style>
<h2>Order 1093</h2>
<a href="#" id="refund" class="btn">Refund</a> | <a href="#" id="resend" class="btn">Resend invoice</a> | <a href="#" id="cancel" class="btn">Cancel order</a>
<script>
(function () {
  function post(url, failed) {
    var xhr = new XMLHttpRequest();
    xhr.open('POST', url, true);
    xhr.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    xhr.onreadystatechange = function () { if (xhr.readyState === 4 && xhr.status >= 400) failed(xhr); };
    xhr.send('id=1093');
  }
  function toastr(text) {
    var box = document.getElementById('toast-container');
    if (!box) {
      box = document.createElement('div');
      box.id = 'toast-container';
      document.body.appendChild(box);
    }
    var toast = document.createElement('div');
    toast.className = 'toast toast-error';
    toast.setAttribute('role', 'alert');
    toast.textContent = text;
    box.appendChild(toast);
    setTimeout(function () { toast.remove(); }, 4000);
  }
  [['refund', 'Refund was rejected by the bank'], ['resend', 'Mail server did not answer'], ['cancel', 'Order is already shipped']].forEach(function (one) {
    document.getElementById(one[0]).addEventListener('click', function (event) {
      event.preventDefault();
      post('/admin/' + one[0], function () { toastr(one[1]); });
    });
  });
})();
</script>`,
    routes: { '/admin/refund': no(402, {}), '/admin/resend': no(504, {}), '/admin/cancel': no(409, {}) },
    act: async visitor => {
      await visitor.press('#refund')
      await visitor.pause(2200)
      await visitor.press('#resend')
      await visitor.pause(2200)
      await visitor.press('#cancel')
      await visitor.pause(1500)
    },
    expected: ['errorBurst'],
    allowed: ['errorClick'],
  },
  {
    name: 'Three widgets of a React-like page crash into error boundaries one by one',
    html: `
<style>.boundary { color: #b00; border: 1px dashed #b00; padding: 6px } section { margin: 10px 0 }</style>
<div id="root">
  <section id="weather"><h3>Weather</h3><button id="w">Show forecast</button></section>
  <section id="traffic"><h3>Traffic</h3><button id="t">Show jams</button></section>
  <section id="events"><h3>Events</h3><button id="e">Show events</button></section>
</div>
<script>
(function () {
  function boundary(id, name, render) {
    return function () {
      queueMicrotask(function () {
        try { render(); } catch (error) {
          reportError(error);
          document.getElementById(id).innerHTML = '<div class="boundary" role="alert">' + name + ' crashed: something went wrong.</div>';
        }
      });
    };
  }
  var data = { forecast: null, jams: 'none' };
  document.getElementById('w').addEventListener('click', boundary('weather', 'Weather', function () { data.forecast.map(String); }));
  document.getElementById('t').addEventListener('click', boundary('traffic', 'Traffic', function () { data.jams.forEach(String); }));
  document.getElementById('e').addEventListener('click', boundary('events', 'Events', function () { throw new Error('Invalid hook call in EventList'); }));
})();
</script>`,
    act: async visitor => {
      await visitor.press('#w')
      await visitor.pause(2000)
      await visitor.press('#t')
      await visitor.pause(2000)
      await visitor.press('#e')
      await visitor.pause(1500)
    },
    expected: ['errorBurst'],
    allowed: ['errorClick'],
  },
]

const errorClicks: readonly Situation[] = [
  {
    name: 'An add-to-cart button of a shop theme calls a function that is not there',
    html: `
<div class="product-form"><h1 class="product__title">Linen shirt</h1><span class="price">49.00</span><br>
<button type="button" class="product-form__submit button" id="add" onclick="addToCartDrawer(4471)">Add to cart</button></div>
<div class="cart-count">0</div>`,
    act: async visitor => {
      await visitor.pause(500)
      await visitor.press('#add')
      await visitor.pause(3000)
    },
    expected: ['errorClick'],
  },
  {
    name: 'An async save handler of a settings page rejects and nothing is said',
    html: `
<h1>Notifications</h1>
<label><input type="checkbox" id="weekly"> Weekly digest</label><br>
<button id="save" class="btn-primary">Save settings</button>
<script>
async function readToken() { await new Promise(function (r) { setTimeout(r, 60); }); return null; }
document.getElementById('save').addEventListener('click', async function () {
  var token = await readToken();
  var head = token.split('.')[0];
  document.querySelector('h1').textContent = 'Saved ' + head;
});
</script>`,
    act: async visitor => {
      await visitor.press('#weekly')
      await visitor.pause(1500)
      await visitor.press('#save')
      await visitor.pause(3000)
    },
    expected: ['errorClick'],
  },
  {
    name: 'A delete request gets a 500 that is only written to the console',
    html: `
<ul id="cards"><li>Visa ending 4242 <button class="icon" id="remove" aria-label="Remove Visa">✕</button></li><li>Amex ending 1001</li></ul>
<script>
document.getElementById('remove').addEventListener('click', function (event) {
  fetch('/api/cards/1', { method: 'DELETE' })
    .then(function (answer) { if (!answer.ok) throw new Error('status ' + answer.status); event.target.closest('li').remove(); })
    .catch(function (error) { console.error(error); });
});
</script>`,
    routes: { '/api/cards/1': no(500, {}, 200) },
    act: async visitor => {
      await visitor.pause(400)
      await visitor.press('#remove')
      await visitor.pause(3000)
    },
    expected: ['errorClick'],
  },
  {
    name: 'A tap on follow gets a 403 through XHR and the button stays as it was',
    html: `
<article><h2>@mountain.photos</h2><button id="follow" style="padding:14px 24px" data-state="off">Follow</button></article>
<script>
document.getElementById('follow').addEventListener('click', function () {
  var xhr = new XMLHttpRequest();
  xhr.open('POST', '/follow/88');
  xhr.addEventListener('load', function () {
    if (xhr.status < 300) { document.getElementById('follow').textContent = 'Following'; }
  });
  xhr.send();
});
</script>`,
    routes: { '/follow/88': no(403, {}, 150) },
    touch: true,
    act: async visitor => {
      await visitor.pause(400)
      await visitor.tap('#follow')
      await visitor.pause(3000)
    },
    expected: ['errorClick'],
  },
  {
    name: 'Enter on a focused menu button throws before the menu opens',
    html: `
<nav><button id="menu" aria-haspopup="menu" aria-expanded="false" aria-controls="list">Account</button>
<ul id="list" role="menu" hidden><li role="menuitem">Log out</li></ul></nav>
<script>
document.getElementById('menu').addEventListener('click', function () {
  var first = document.querySelector('#list .menu-item').getBoundingClientRect();
  document.getElementById('list').hidden = false;
  document.getElementById('menu').setAttribute('aria-expanded', 'true');
});
</script>`,
    act: async visitor => {
      await visitor.focus('#menu')
      await visitor.pause(600)
      await visitor.key('Enter')
      await visitor.pause(3000)
    },
    expected: ['errorClick'],
  },
  {
    name: 'A save button says Saving and then just Save again after a 500',
    html: `
<h1>Profile</h1><textarea id="bio" rows="3" cols="40">I like maps.</textarea><br><button id="save" type="button"><span class="label">Save</span></button>
<script>
(function () {
  var button = document.getElementById('save'), label = button.querySelector('.label');
  button.addEventListener('click', async function () {
    label.textContent = 'Saving…';
    button.setAttribute('aria-busy', 'true');
    try {
      var answer = await fetch('/api/profile', { method: 'PUT', body: document.getElementById('bio').value });
      if (answer.ok) document.querySelector('h1').textContent = 'Profile saved';
    } finally {
      label.textContent = 'Save';
      button.removeAttribute('aria-busy');
    }
  });
})();
</script>`,
    routes: { '/api/profile': no(500, {}, 350) },
    act: async visitor => {
      await visitor.fill('#bio', 'I like maps and trains.')
      await visitor.pause(700)
      await visitor.press('#save')
      await visitor.pause(3200)
    },
    expected: ['errorClick'],
  },
  {
    name: 'An optimistic favourite is silently taken back when the connection breaks',
    html: `
<style>.heart[aria-pressed=true] { color: #e0245e }</style>
<article><h2>Cabin by the lake</h2><button class="heart" id="heart" aria-pressed="false">♥ Save</button></article>
<script>
document.getElementById('heart').addEventListener('click', function () {
  var heart = document.getElementById('heart');
  var before = heart.getAttribute('aria-pressed');
  heart.setAttribute('aria-pressed', before === 'true' ? 'false' : 'true');
  fetch('/api/favourites/7', { method: 'PUT' }).catch(function () { heart.setAttribute('aria-pressed', before); });
});
</script>`,
    routes: { '/api/favourites/7': { breaks: true, after: 250 } },
    act: async visitor => {
      await visitor.pause(400)
      await visitor.press('#heart')
      await visitor.pause(3200)
    },
    expected: ['errorClick'],
  },
]

const disabledClicks: readonly Situation[] = [
  {
    name: 'A greyed order button is pressed twice although the terms are not accepted',
    html: `
<h1>Review your order</h1><p>2 items, 58.00</p>
<label><input type="checkbox" id="terms"> I accept the terms</label><br>
<button id="order" disabled>Place order</button>
<script>document.getElementById('terms').onchange = function (event) { document.getElementById('order').disabled = !event.target.checked; };</script>`,
    act: async visitor => {
      await visitor.pause(400)
      await visitor.press('#order')
      await visitor.pause(1500)
      await visitor.press('#order')
      await visitor.pause(3000)
    },
    expected: ['disabledClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A link with aria-disabled in a wizard is pressed twice',
    html: `
<style>a.disabled { color: #999; cursor: not-allowed; text-decoration: none }</style>
<h2>Step 2: documents</h2><p>Upload a proof of address to go on.</p>
<a href="#step3" role="link" aria-disabled="true" class="btn disabled" id="onwards">Continue</a>
<script>document.getElementById('onwards').addEventListener('click', function (event) { event.preventDefault(); });</script>`,
    act: async visitor => {
      await visitor.pause(400)
      await visitor.press('#onwards')
      await visitor.pause(1900)
      await visitor.press('#onwards')
      await visitor.pause(3000)
    },
    expected: ['disabledClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A button in a disabled fieldset of a booking is pressed twice',
    html: `
<form id="seats" onsubmit="return false"><p>Log in to choose seats.</p>
<fieldset disabled><legend>Seats</legend><button type="button" id="seat12">12A</button> <button type="button">12B</button></fieldset></form>
<script>document.getElementById('seat12').addEventListener('click', function () { document.querySelector('p').textContent = '12A chosen'; });</script>`,
    act: async visitor => {
      await visitor.press('#seat12')
      await visitor.pause(1200)
      await visitor.press('#seat12')
      await visitor.pause(3000)
    },
    expected: ['disabledClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A finger tries a div button with aria-disabled twice',
    html: `
<style>.chakra-btn { display: inline-block; padding: 16px 30px; background: #cbd5e0; opacity: .5; cursor: not-allowed }</style>
<h2>Verify your phone</h2><div role="button" tabindex="0" aria-disabled="true" class="chakra-btn" id="resend">Send code again</div>
<script>
document.getElementById('resend').addEventListener('click', function (event) {
  if (event.currentTarget.getAttribute('aria-disabled') === 'true') return;
  document.querySelector('h2').textContent = 'Code sent';
});
</script>`,
    touch: true,
    act: async visitor => {
      await visitor.tap('#resend')
      await visitor.pause(1800)
      await visitor.tap('#resend')
      await visitor.pause(3000)
    },
    expected: ['disabledClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A disabled account select of a transfer form is pressed twice',
    html: `
<form onsubmit="return false"><p><label for="from">From account</label>
<select id="from" disabled><option>Giro 0042</option><option>Savings 0043</option></select></p>
<p><label>Amount <input id="amount"></label></p></form>`,
    act: async visitor => {
      await visitor.pause(500)
      await visitor.press('#from')
      await visitor.pause(1300)
      await visitor.press('#from')
      await visitor.pause(3000)
    },
    expected: ['disabledClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'The icon in the disabled next button of an Ant pagination is pressed twice',
    html: `
<style>.ant-pagination { list-style: none; display: flex; gap: 8px } .ant-pagination-disabled button { color: rgba(0,0,0,.25); cursor: not-allowed } button { padding: 8px 12px }</style>
<table><tr><td>INV-1</td></tr><tr><td>INV-2</td></tr></table>
<ul class="ant-pagination"><li class="ant-pagination-item ant-pagination-item-active"><a aria-current="page">1</a></li>
<li class="ant-pagination-next ant-pagination-disabled" aria-disabled="true" title="Next Page"><button class="ant-pagination-item-link" type="button" tabindex="-1" disabled id="next"><span role="img" aria-label="right" class="anticon" id="icon">❯</span></button></li></ul>`,
    act: async visitor => {
      await visitor.press('#icon')
      await visitor.pause(2000)
      await visitor.press('#icon')
      await visitor.pause(3000)
    },
    expected: ['disabledClick'],
    allowed: ['deadClick'],
  },
]

const spinner = '.spinner { width: 24px; height: 24px; border: 3px solid #ccc; border-top-color: #06c; border-radius: 50%; animation: spin 1s linear infinite } @keyframes spin { to { transform: rotate(360deg) } }'

const slowClicks: readonly Situation[] = [
  {
    name: 'A flight search spins for more than three seconds before it lists flights',
    html: `
<style>${spinner}</style>
<h1>Zürich to Lisbon</h1><button id="find">Find flights</button><div id="results" aria-live="polite"></div>
<script>
document.getElementById('find').addEventListener('click', function () {
  var results = document.getElementById('results');
  results.setAttribute('aria-busy', 'true');
  results.innerHTML = '<div class="spinner" role="progressbar" aria-label="Loading"></div>';
  fetch('/api/flights').then(function (a) { return a.json(); }).then(function (list) {
    results.removeAttribute('aria-busy');
    results.innerHTML = '<ul>' + list.map(function (f) { return '<li>' + f + '</li>'; }).join('') + '</ul>';
  });
});
</script>`,
    routes: { '/api/flights': no(200, ['TP 929, 6:05', 'LX 2084, 12:10', 'TP 933, 19:40'], 3400) },
    act: async visitor => {
      await visitor.pause(400)
      await visitor.press('#find')
      await visitor.pause(5000)
    },
    expected: ['slowClick'],
  },
  {
    name: 'An export that is being prepared is pressed again while it still waits',
    html: `
<style>${spinner}</style>
<h1>Statement 2025</h1><button id="export"><span id="export-label">Export as PDF</span></button><p id="done"></p>
<script>
(function () {
  var busy = false, label = document.getElementById('export-label'), button = document.getElementById('export');
  button.addEventListener('click', async function () {
    if (busy) return;
    busy = true;
    button.setAttribute('aria-busy', 'true');
    label.innerHTML = '<span class="spinner" style="display:inline-block"></span> Preparing…';
    var answer = await fetch('/api/export', { method: 'POST' });
    var data = await answer.json();
    busy = false;
    button.removeAttribute('aria-busy');
    label.textContent = 'Export as PDF';
    document.getElementById('done').textContent = 'Ready: ' + data.file;
  });
})();
</script>`,
    routes: { '/api/export': no(200, { file: 'statement-2025.pdf' }, 3600) },
    act: async visitor => {
      await visitor.pause(400)
      await visitor.press('#export')
      await visitor.pause(1700)
      await visitor.press('#export')
      await visitor.pause(4500)
    },
    expected: ['slowClick'],
  },
  {
    name: 'A tap on the inbox shows a skeleton for three seconds',
    html: `
<style>@keyframes pulse { 50% { opacity: .4 } } .skeleton { height: 18px; background: #ddd; margin: 8px 0; animation: pulse 1s infinite } .tab { padding: 14px 24px }</style>
<button class="tab" id="inbox">Inbox</button><main id="content"><p>Welcome back.</p></main>
<script>
document.getElementById('inbox').addEventListener('click', function () {
  var content = document.getElementById('content');
  content.setAttribute('aria-busy', 'true');
  content.innerHTML = '<div class="skeleton loading"></div><div class="skeleton loading"></div><div class="skeleton loading"></div>';
  fetch('/api/inbox').then(function (a) { return a.json(); }).then(function (mails) {
    content.setAttribute('aria-busy', 'false');
    content.innerHTML = mails.map(function (m) { return '<article><b>' + m + '</b></article>'; }).join('');
  });
});
</script>`,
    routes: { '/api/inbox': no(200, ['Your parcel', 'Lunch on Friday?', 'Invoice 12'], 3300) },
    touch: true,
    act: async visitor => {
      await visitor.pause(400)
      await visitor.tap('#inbox')
      await visitor.pause(5000)
    },
    expected: ['slowClick'],
  },
  {
    name: 'A payment puts a busy overlay on the page for three and a half seconds',
    html: `
<style>${spinner} .overlay { position: fixed; inset: 0; background: rgba(255,255,255,.8); display: flex; align-items: center; justify-content: center }</style>
<div id="app"><h1>Pay 42.00</h1><button id="pay">Pay now</button></div>
<script>
document.getElementById('pay').addEventListener('click', function () {
  var overlay = document.createElement('div');
  overlay.className = 'overlay loading-overlay';
  overlay.innerHTML = '<div class="spinner" role="progressbar" aria-valuetext="Processing payment"></div>';
  document.body.appendChild(overlay);
  document.getElementById('app').setAttribute('aria-busy', 'true');
  fetch('/api/charge', { method: 'POST' }).then(function () {
    overlay.remove();
    document.getElementById('app').removeAttribute('aria-busy');
    document.getElementById('app').innerHTML = '<h1>Paid. Thank you!</h1>';
  });
});
</script>`,
    routes: { '/api/charge': no(200, { ok: true }, 3500) },
    act: async visitor => {
      await visitor.pause(400)
      await visitor.press('#pay')
      await visitor.pause(5000)
    },
    expected: ['slowClick'],
  },
]

const lookAlikes: readonly Situation[] = [
  {
    name: 'A sign-up is refused once and then succeeds',
    html: `
<style>.invalid-feedback { color: #dc3545; display: none } .is-invalid + .invalid-feedback { display: block }</style>
<div id="page"><h2>Create your account</h2><form id="signup" novalidate>
  <label>E-mail <input id="email" class="form-control"><span class="invalid-feedback">Please enter a valid e-mail</span></label><br>
  <label>Password <input id="pw" type="password" class="form-control"></label><br>
  <button id="ok">Create account</button></form></div>
<script>
document.getElementById('signup').addEventListener('submit', function (event) {
  event.preventDefault();
  var email = document.getElementById('email');
  var good = /@.+[.]/.test(email.value);
  email.classList.toggle('is-invalid', !good);
  email.setAttribute('aria-invalid', String(!good));
  if (!good) { email.focus(); return; }
  fetch('/api/accounts', { method: 'POST' }).then(function (answer) {
    if (answer.ok) document.getElementById('page').innerHTML = '<h2>Welcome on board!</h2><p>We sent you a mail.</p>';
  });
});
</script>`,
    routes: { '/api/accounts': no(201, { id: 5 }) },
    act: async visitor => {
      await visitor.fill('#email', 'lena@post')
      await visitor.fill('#pw', 'longenough1')
      await visitor.press('#ok')
      await visitor.pause(1500)
      await visitor.fill('#email', 'lena@post.example')
      await visitor.press('#ok')
      await visitor.pause(2000)
    },
    expected: [],
  },
  {
    name: 'A search box with aborted suggestions finds nothing twice and then something',
    html: `
<form id="search" role="search"><input id="q" type="search" aria-label="Search" autocomplete="off"> <button>Search</button></form>
<ul id="suggest" role="listbox"></ul><div id="hits" role="status"></div>
<script>
(function () {
  var current = null, q = document.getElementById('q');
  q.addEventListener('input', function () {
    if (current) current.abort();
    current = new AbortController();
    fetch('/api/suggest?q=' + encodeURIComponent(q.value), { signal: current.signal })
      .then(function (a) { return a.json(); })
      .then(function (list) { document.getElementById('suggest').innerHTML = list.map(function (s) { return '<li role="option">' + s + '</li>'; }).join(''); })
      .catch(function (error) { if (error.name !== 'AbortError') throw error; });
  });
  document.getElementById('search').addEventListener('submit', function (event) {
    event.preventDefault();
    if (current) current.abort();
    document.getElementById('suggest').innerHTML = '';
    var term = q.value;
    document.getElementById('hits').textContent = term.length < 6 ? '1 result for ' + term + ': Garden hose, 25 m' : 'No results for ' + term;
  });
})();
</script>`,
    routes: { '/api/suggest': no(200, ['hose', 'hosepipe reel'], 500) },
    act: async visitor => {
      await visitor.press('#q')
      await visitor.type('hosereel')
      await visitor.pause(300)
      await visitor.key('Enter')
      await visitor.pause(1500)
      await visitor.fill('#q', 'hose reel 25m')
      await visitor.key('Enter')
      await visitor.pause(1700)
      await visitor.fill('#q', 'hose')
      await visitor.key('Enter')
      await visitor.pause(1500)
    },
    expected: [],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A chat empties its form after each of four messages',
    html: `
<div role="log" id="log" style="height:220px;overflow:auto"></div>
<form id="compose"><input id="text" aria-label="Message" required> <button id="send">Send</button></form>
<script>
(function () {
  var log = document.getElementById('log');
  function say(who, words) { var p = document.createElement('p'); p.textContent = who + ': ' + words; log.appendChild(p); log.scrollTop = log.scrollHeight; }
  document.getElementById('compose').addEventListener('submit', function (event) {
    event.preventDefault();
    var text = document.getElementById('text');
    say('You', text.value);
    fetch('/api/messages', { method: 'POST', body: text.value }).then(function () { say('Support', 'One moment please'); });
    event.target.reset();
    text.focus();
  });
})();
</script>`,
    routes: { '/api/messages': no(200, {}, 400) },
    act: async visitor => {
      await visitor.press('#text')
      await visitor.type('Hello')
      await visitor.key('Enter')
      await visitor.pause(1100)
      await visitor.type('My parcel is late')
      await visitor.press('#send')
      await visitor.pause(1300)
      await visitor.type('Order 5512')
      await visitor.key('Enter')
      await visitor.pause(1200)
      await visitor.type('Are you there?')
      await visitor.press('#send')
      await visitor.pause(1500)
    },
    expected: [],
  },
  {
    name: 'A to-do list with an undo toast takes three entries and a deletion',
    html: `
<style>#toast { position: fixed; bottom: 10px; left: 10px; background: #333; color: #fff; padding: 10px }</style>
<form id="add"><input id="todo" aria-label="New to-do"></form><ul id="list"></ul><div id="toasts"></div>
<script>
(function () {
  var items = [];
  function render() {
    document.getElementById('list').innerHTML = items.map(function (item, i) { return '<li>' + item + ' <button class="destroy" id="del' + i + '" data-i="' + i + '" aria-label="Delete ' + item + '">×</button></li>'; }).join('');
  }
  document.getElementById('add').addEventListener('submit', function (event) {
    event.preventDefault();
    var todo = document.getElementById('todo');
    if (!todo.value.trim()) return;
    items.push(todo.value.trim());
    todo.value = '';
    render();
  });
  document.getElementById('list').addEventListener('click', function (event) {
    var button = event.target.closest('.destroy');
    if (!button) return;
    var at = Number(button.dataset.i), gone = items.splice(at, 1)[0];
    render();
    document.getElementById('toasts').innerHTML = '<div id="toast" role="status">Deleted ' + gone + ' <button id="undo">Undo</button></div>';
    document.getElementById('undo').onclick = function () { items.splice(at, 0, gone); render(); document.getElementById('toasts').innerHTML = ''; };
  });
})();
</script>`,
    act: async visitor => {
      await visitor.press('#todo')
      for (const entry of ['Milk', 'Bread', 'Call Tom']) {
        await visitor.type(entry)
        await visitor.key('Enter')
        await visitor.pause(900)
      }
      await visitor.press('#del1')
      await visitor.pause(1200)
      await visitor.press('#undo')
      await visitor.pause(2800)
    },
    expected: [],
    allowed: ['oscillation'],
  },
  {
    name: 'A filter form is applied three times behind a cookie banner that goes away',
    html: `
<style>#cookies { position: fixed; bottom: 0; left: 0; right: 0; background: #eee; padding: 10px }</style>
<form id="filters"><label>Max price <input id="max" type="number" value="100"></label> <label>Brand <input id="brand"></label> <button id="apply">Apply</button></form>
<p id="count" aria-live="polite">5 products</p><ul id="products"></ul>
<div id="cookies" role="dialog" aria-label="Cookies">We use cookies. <button id="accept">Accept</button></div>
<script>
(function () {
  var all = [['Alp', 40], ['Alp', 90], ['Berg', 60], ['Berg', 120], ['Cima', 80]];
  function render() {
    var max = Number(document.getElementById('max').value), brand = document.getElementById('brand').value.toLowerCase();
    var found = all.filter(function (p) { return p[1] <= max && p[0].toLowerCase().indexOf(brand) === 0; });
    document.getElementById('count').textContent = found.length ? found.length + ' products' : 'No products match your filters';
    document.getElementById('products').innerHTML = found.map(function (p) { return '<li>' + p[0] + ' ' + p[1] + '</li>'; }).join('');
  }
  render();
  document.getElementById('filters').addEventListener('submit', function (event) { event.preventDefault(); render(); });
  document.getElementById('accept').onclick = function () { document.getElementById('cookies').remove(); };
})();
</script>`,
    act: async visitor => {
      await visitor.press('#accept')
      await visitor.pause(900)
      await visitor.fill('#max', '70')
      await visitor.press('#apply')
      await visitor.pause(1300)
      await visitor.fill('#brand', 'Cima')
      await visitor.press('#apply')
      await visitor.pause(1500)
      await visitor.fill('#max', '95')
      await visitor.press('#apply')
      await visitor.pause(1500)
    },
    expected: [],
  },
  {
    name: 'A Livewire-like draft autosaves, fails once in the background and polls a 503',
    html: `
<h1>New article</h1><input id="title" wire:model.debounce="title" aria-label="Title"><br><textarea id="body" wire:model.debounce="body" aria-label="Text" rows="4" cols="40"></textarea>
<small id="saved" role="status">Not saved yet</small>
<script>
(function () {
  var timer = 0, count = 0;
  function save() {
    count++;
    fetch(count === 2 ? '/livewire/busy' : '/livewire/update', { method: 'POST' }).then(function (answer) {
      if (answer.ok) document.getElementById('saved').textContent = 'Saved, version ' + count;
      else timer = setTimeout(save, 500);
    });
  }
  document.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(save, 400); });
  setTimeout(function () { fetch('/api/notifications').then(function (a) { return a.ok; }); }, 1500);
})();
</script>`,
    routes: { '/livewire/update': no(200, {}), '/livewire/busy': no(503, {}), '/api/notifications': no(503, {}) },
    act: async visitor => {
      await visitor.fill('#title', 'Hiking in autumn')
      await visitor.pause(1000)
      await visitor.fill('#body', 'Bring warm clothes.')
      await visitor.pause(1800)
      await visitor.type(' And tea.')
      await visitor.pause(2000)
    },
    expected: [],
  },
  {
    name: 'Six one-time code boxes move the focus along and verify',
    html: `
<style>.otp { width: 32px; font-size: 22px; text-align: center }</style>
<div id="page"><h2>Enter the code</h2><div role="group" aria-label="Code">
<input class="otp" id="o0" maxlength="1"><input class="otp" id="o1" maxlength="1"><input class="otp" id="o2" maxlength="1"><input class="otp" id="o3" maxlength="1"><input class="otp" id="o4" maxlength="1"><input class="otp" id="o5" maxlength="1"></div></div>
<script>
(function () {
  var boxes = Array.from(document.querySelectorAll('.otp'));
  boxes.forEach(function (box, i) {
    box.addEventListener('input', function () {
      if (!box.value) return;
      if (i < 5) { boxes[i + 1].focus(); return; }
      fetch('/api/otp', { method: 'POST', body: boxes.map(function (b) { return b.value; }).join('') }).then(function (answer) {
        if (answer.ok) document.getElementById('page').innerHTML = '<h2>Verified</h2>';
      });
    });
    box.addEventListener('keydown', function (event) { if (event.key === 'Backspace' && !box.value && i) boxes[i - 1].focus(); });
  });
})();
</script>`,
    routes: { '/api/otp': no(200, { ok: true }, 200) },
    act: async visitor => {
      await visitor.press('#o0')
      for (const digit of ['4', '8', '1']) {
        await visitor.key(digit)
        await visitor.pause(250)
      }
      await visitor.key('Backspace')
      await visitor.pause(300)
      await visitor.key('Backspace')
      await visitor.pause(300)
      for (const digit of ['7', '0', '2', '9']) {
        await visitor.key(digit)
        await visitor.pause(250)
      }
      await visitor.pause(2000)
    },
    expected: [],
    allowed: ['fieldLoop'],
  },
  {
    name: 'Vuelidate marks fields live while they are typed, and the form goes through at once',
    html: `
<style>.is-invalid { border-color: red } .error { color: red; font-size: 12px }</style>
<div id="app"><form id="vue" novalidate>
  <div class="form-group" data-v-7ba5bd90><label>User name <input id="nick" class="form-control"></label><div class="slot"></div></div>
  <div class="form-group" data-v-7ba5bd90><label>Password <input id="secret" type="password" class="form-control"></label><div class="slot"></div></div>
  <button id="register">Register</button></form></div>
<script>
(function () {
  var rules = { nick: [5, 'Must have at least 5 letters'], secret: [8, 'Must have at least 8 characters'] };
  Object.keys(rules).forEach(function (id) {
    var input = document.getElementById(id);
    input.addEventListener('input', function () {
      var wrong = input.value.length < rules[id][0];
      input.classList.toggle('is-invalid', wrong);
      input.setAttribute('aria-invalid', String(wrong));
      input.closest('.form-group').querySelector('.slot').innerHTML = wrong ? '<div class="error invalid-feedback" role="alert">' + rules[id][1] + '</div>' : '';
    });
  });
  document.getElementById('vue').addEventListener('submit', function (event) {
    event.preventDefault();
    if (document.querySelector('.is-invalid')) return;
    document.getElementById('app').innerHTML = '<h2>Registered</h2>';
  });
})();
</script>`,
    act: async visitor => {
      await visitor.press('#nick')
      await visitor.type('lena77')
      await visitor.pause(600)
      await visitor.press('#secret')
      await visitor.type('abc')
      await visitor.pause(900)
      await visitor.type('defgh12')
      await visitor.pause(800)
      await visitor.press('#register')
      await visitor.pause(2000)
    },
    expected: [],
  },
  {
    name: 'A quiz says wrong three times and goes on to the next question each time',
    html: `
<style>.incorrect { color: #b00020 } .correct { color: green }</style>
<div id="quiz"><p id="feedback" role="status"></p><h2 id="question"></h2><form id="answer"><input id="reply" aria-label="Answer"> <button id="check">Answer</button></form><p id="progress"></p></div>
<script>
(function () {
  var list = [['Capital of Australia?', 'Canberra'], ['Capital of Turkey?', 'Ankara'], ['Capital of Canada?', 'Ottawa'], ['Capital of Italy?', 'Rome']], at = 0, score = 0;
  function show() {
    document.getElementById('question').textContent = list[at][0];
    document.getElementById('progress').textContent = 'Question ' + (at + 1) + ' of 4, score ' + score;
  }
  show();
  document.getElementById('answer').addEventListener('submit', function (event) {
    event.preventDefault();
    var reply = document.getElementById('reply'), right = reply.value === list[at][1], feedback = document.getElementById('feedback');
    feedback.className = right ? 'correct' : 'incorrect';
    feedback.textContent = right ? 'Correct!' : 'Wrong, it is ' + list[at][1] + '.';
    if (right) score++;
    reply.value = '';
    at++;
    if (at < list.length) show();
    else document.getElementById('quiz').innerHTML = '<h2>You scored ' + score + '</h2>';
  });
})();
</script>`,
    act: async visitor => {
      for (const reply of ['Sydney', 'Istanbul', 'Toronto', 'Rome']) {
        await visitor.fill('#reply', reply)
        await visitor.pause(400)
        await visitor.press('#check')
        await visitor.pause(1500)
      }
    },
    expected: [],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A mortgage calculator is handed in four times with other numbers',
    html: `
<form id="calc"><label>Loan <input id="loan" type="number" required min="1000" value="200000"></label> <label>Rate <input id="rate" type="number" step="0.1" required value="3.5"></label> <button id="compute">Calculate</button></form>
<output id="monthly" for="loan rate"></output>
<script>
document.getElementById('calc').addEventListener('submit', function (event) {
  event.preventDefault();
  var loan = Number(document.getElementById('loan').value), rate = Number(document.getElementById('rate').value) / 1200;
  document.getElementById('monthly').textContent = 'Monthly: ' + (loan * rate / (1 - Math.pow(1 + rate, -300))).toFixed(2);
});
</script>`,
    act: async visitor => {
      await visitor.press('#compute')
      await visitor.pause(1300)
      await visitor.fill('#loan', '220000')
      await visitor.press('#compute')
      await visitor.pause(1300)
      await visitor.fill('#rate', '4.1')
      await visitor.key('Enter')
      await visitor.pause(1200)
      await visitor.fill('#loan', '180000')
      await visitor.press('#compute')
      await visitor.pause(1500)
    },
    expected: [],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A newsletter thanks with role alert for each of three addresses and empties the field',
    html: `
<style>.alert-success { background: #d1e7dd; color: #0f5132; padding: 10px }</style>
<form id="news" novalidate><label>E-mail <input id="mail" type="email"></label> <button id="subscribe">Subscribe</button></form><div id="note"></div>
<script>
document.getElementById('news').addEventListener('submit', function (event) {
  event.preventDefault();
  var mail = document.getElementById('mail'), address = mail.value;
  fetch('/subscribe', { method: 'POST', body: address }).then(function (answer) {
    if (!answer.ok) return;
    mail.value = '';
    var note = document.createElement('div');
    note.className = 'alert alert-success';
    note.setAttribute('role', 'alert');
    note.textContent = 'Thank you! ' + address + ' is subscribed.';
    document.getElementById('note').replaceChildren(note);
  });
});
</script>`,
    routes: { '/subscribe': no(200, { ok: true }) },
    act: async visitor => {
      for (const mail of ['me@post.example', 'mum@post.example', 'tom@post.example']) {
        await visitor.fill('#mail', mail)
        await visitor.press('#subscribe')
        await visitor.pause(1600)
      }
    },
    expected: [],
    allowed: ['fieldLoop'],
  },
  {
    name: 'An accordion works while ads are blocked and a ResizeObserver loops',
    html: `
<div class="accordion">
  <button class="head" id="h1" aria-expanded="false">Shipping</button><div class="panel" hidden>We ship within two days.</div><br>
  <button class="head" id="h2" aria-expanded="false">Returns</button><div class="panel" hidden>Thirty days for free.</div><br>
  <button class="head" id="h3" aria-expanded="false">Payment</button><div class="panel" hidden>Card, invoice or transfer.</div>
</div>
<script>
(function () {
  function track(what) { fetch('https://ads.tracker.invalid/collect/' + what, { mode: 'no-cors' }).catch(function () {}); }
  var ad = document.createElement('script');
  ad.src = 'https://cdn.ads.invalid/show.js';
  document.head.appendChild(ad);
  var grown = new Map();
  var observer = new ResizeObserver(function (entries) {
    entries.forEach(function (entry) {
      var n = grown.get(entry.target) || 0;
      if (n > 2 || !entry.contentRect.height) return;
      grown.set(entry.target, n + 1);
      entry.target.style.minHeight = (entry.contentRect.height + 1) + 'px';
    });
  });
  document.querySelectorAll('.panel').forEach(function (panel) { observer.observe(panel); });
  document.querySelectorAll('.head').forEach(function (head) {
    head.addEventListener('click', function () {
      var open = head.getAttribute('aria-expanded') === 'true';
      head.setAttribute('aria-expanded', String(!open));
      head.nextElementSibling.hidden = open;
      track(head.id);
    });
  });
})();
</script>`,
    act: async visitor => {
      await visitor.press('#h1')
      await visitor.pause(1300)
      await visitor.press('#h2')
      await visitor.pause(1300)
      await visitor.press('#h3')
      await visitor.pause(1800)
    },
    expected: [],
  },
  {
    name: 'An optimistic like fails once, is tried again unseen, and stays',
    html: `
<article><p>Our new bakery opens on Monday.</p><button id="like" aria-pressed="false">Like <span id="likes">12</span></button></article>
<script>
document.getElementById('like').addEventListener('click', function () {
  var like = document.getElementById('like'), likes = document.getElementById('likes');
  var on = like.getAttribute('aria-pressed') !== 'true';
  like.setAttribute('aria-pressed', String(on));
  likes.textContent = on ? '13' : '12';
  fetch('/api/like', { method: 'POST' }).then(function (answer) {
    if (!answer.ok) setTimeout(function () { fetch('/api/like/again', { method: 'POST' }); }, 300);
  });
});
</script>`,
    routes: { '/api/like': no(503, {}, 150), '/api/like/again': no(200, {}) },
    act: async visitor => {
      await visitor.pause(500)
      await visitor.press('#like')
      await visitor.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A news page with missing pictures shows an offline banner for a moment',
    html: `
<style>#offline { background: #fff3cd; padding: 8px } img { width: 80px; height: 50px }</style>
<div id="bar"></div>
<h1>Today</h1><img src="/img/a.jpg" alt="Harbour"><img src="/img/b.jpg" alt="Bridge"><img src="/img/c.jpg" alt="Market">
<div><button id="more1">Read on: harbour</button><div id="t1"></div><button id="more2">Read on: bridge</button><div id="t2"></div></div>
<script>
(function () {
  setTimeout(function () { document.getElementById('bar').innerHTML = '<div id="offline" role="alert">You are offline. Showing saved articles.</div>'; }, 1800);
  setTimeout(function () { document.getElementById('bar').innerHTML = ''; }, 4200);
  document.getElementById('more1').onclick = function () { document.getElementById('t1').textContent = 'The harbour gets a new quay next year.'; document.getElementById('more1').hidden = true; };
  document.getElementById('more2').onclick = function () { document.getElementById('t2').textContent = 'The bridge is closed until May.'; document.getElementById('more2').hidden = true; };
})();
</script>`,
    act: async visitor => {
      await visitor.pause(700)
      await visitor.press('#more1')
      await visitor.pause(2600)
      await visitor.press('#more2')
      await visitor.pause(2600)
    },
    expected: [],
  },
]

export const mistakes: readonly Situation[] = [
  ...formLoops,
  ...errorBursts,
  ...errorClicks,
  ...disabledClicks,
  ...slowClicks,
  ...lookAlikes,
]
