import type { Situation } from '../situation.ts'

export const weekends: readonly Situation[] = [
  {
    name: 'a Shopify product form adds to the cart, but the cart drawer it wants to render has another id in this theme, and only the spinner comes and goes',
    html: `<!doctype html><html lang="en"><head><title>Linen shirt – Northfold</title><style>
body{font:16px/1.5 Arial,sans-serif;margin:0;color:#121212}
.announcement-bar{background:#242833;color:#fff;text-align:center;padding:8px}
.header{display:flex;justify-content:space-between;padding:16px 40px;border-bottom:1px solid #ddd}
.product{display:grid;grid-template-columns:1fr 1fr;gap:40px;padding:30px 40px}
.media{height:380px;background:linear-gradient(#dcd5c8,#b9ad98)}
.product-form__submit{position:relative;width:100%;min-height:47px;background:#121212;color:#fff;border:0;cursor:pointer;font-size:15px}
.product-form__submit.loading>span{color:transparent}
.loading__spinner{position:absolute;left:calc(50% - 10px);top:13px;width:20px;height:20px;border:2px solid #777;border-top-color:#fff;border-radius:50%;box-sizing:border-box;animation:rot 1s linear infinite}
.hidden{display:none!important}
@keyframes rot{to{transform:rotate(360deg)}}
</style></head><body>
<div class="announcement-bar" role="region" aria-label="Announcement"><p class="announcement-bar__message" style="margin:0">Free shipping over $80</p></div>
<header class="header"><strong>Northfold</strong><a href="#cart" id="cart-icon-bubble" class="header__icon">Cart <span class="cart-count-bubble">0</span></a></header>
<section class="product"><div class="media"></div><div>
<h1>Linen shirt</h1><p class="price">$64.00</p><p>Sale ends in <span id="countdown">12:40</span></p>
<product-form class="product-form"><div class="product-form__error-message-wrapper" role="alert" hidden><span class="product-form__error-message"></span></div>
<form action="/cart/add" method="post" data-type="add-to-cart-form"><input type="hidden" name="id" value="44120981">
<button type="submit" name="add" class="product-form__submit button"><span>Add to cart</span><div class="loading__spinner hidden"></div></button></form></product-form>
</div></section>
<div id="CartDrawerNew" class="drawer" hidden></div>
<script>
(function(){
  class ProductForm extends HTMLElement {
    connectedCallback() {
      this.form = this.querySelector('form');
      this.form.addEventListener('submit', this.onSubmitHandler.bind(this));
      this.submitButton = this.querySelector('[type="submit"]');
    }
    onSubmitHandler(evt) {
      evt.preventDefault();
      if (this.submitButton.getAttribute('aria-disabled') === 'true') return;
      this.submitButton.setAttribute('aria-disabled', 'true');
      this.submitButton.classList.add('loading');
      this.querySelector('.loading__spinner').classList.remove('hidden');
      fetch('/cart/add.js', { method: 'POST', body: new FormData(this.form) })
        .then(function(r){ return r.json(); })
        .then(function(res){
          var drawer = document.getElementById('CartDrawer');
          drawer.innerHTML = res.sections['cart-drawer'];
          drawer.hidden = false;
        })
        .catch(function(e){ console.error(e); })
        .finally(() => {
          this.submitButton.classList.remove('loading');
          this.submitButton.removeAttribute('aria-disabled');
          this.querySelector('.loading__spinner').classList.add('hidden');
        });
    }
  }
  customElements.define('product-form', ProductForm);
  var msgs = ['Free shipping over $80', 'Returns within 60 days', 'New: the summer edit'], i = 0;
  setInterval(function(){ i = (i + 1) % 3; document.querySelector('.announcement-bar__message').textContent = msgs[i]; }, 2200);
  var left = 760;
  setInterval(function(){ left--; document.getElementById('countdown').textContent = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0'); }, 1000);
})();
</script></body></html>`,
    routes: {
      '/cart/add.js': { after: 350, type: 'application/json', body: '{"items":[{"id":44120981,"quantity":1}],"sections":{"cart-drawer":"<p>1 item</p>"}}' },
    },
    act: async (v) => {
      await v.pause(1100)
      await v.press('.product-form__submit')
      await v.pause(4200)
      await v.press('.product-form__submit')
      await v.pause(4000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'a WooCommerce cart whose theme plus button never triggers change leaves the Update cart button disabled',
    html: `<!doctype html><html lang="en"><head><title>Cart – Bean and Leaf</title><style>
body{font:15px/1.6 "Source Sans Pro",Helvetica,sans-serif;max-width:960px;margin:0 auto;padding:20px;color:#43454b}
table{width:100%;border-collapse:collapse}td,th{padding:12px;border-bottom:1px solid #eee;text-align:left}
.quantity{display:inline-flex;border:1px solid #ccc}.quantity button{width:34px;height:34px;border:0;background:#f6f6f6;cursor:pointer}
.qty{width:44px;text-align:center;border:0}
.button{background:#7f54b3;color:#fff;border:0;padding:11px 22px;font-weight:600;cursor:pointer}
.button:disabled{opacity:.5;cursor:not-allowed}
.viewers{color:#a00}
</style></head><body class="woocommerce-cart">
<h1 class="entry-title">Cart</h1><p class="viewers"><span id="viewers">7</span> people are looking at this coffee right now</p>
<form class="woocommerce-cart-form" action="/cart" method="post">
<table class="shop_table cart"><thead><tr><th>Product</th><th>Price</th><th>Quantity</th><th>Subtotal</th></tr></thead><tbody>
<tr class="cart_item"><td>Ethiopia Sidamo, 500 g</td><td>14,50 €</td><td><div class="quantity"><button type="button" class="minus" aria-label="Less">−</button><input type="text" inputmode="numeric" class="qty" name="cart[a1][qty]" value="1" aria-label="Quantity"><button type="button" class="plus" aria-label="More">+</button></div></td><td class="product-subtotal">14,50 €</td></tr>
<tr><td colspan="4" class="actions" style="text-align:right"><button type="submit" class="button" name="update_cart" value="Update cart" disabled aria-disabled="true">Update cart</button></td></tr>
</tbody></table></form>
<script>
(function(){
  var form = document.querySelector('.woocommerce-cart-form');
  var upd = form.querySelector('[name="update_cart"]');
  form.addEventListener('change', function(){ upd.disabled = false; upd.setAttribute('aria-disabled', 'false'); });
  document.querySelectorAll('.quantity').forEach(function(box){
    var qty = box.querySelector('.qty');
    box.querySelector('.plus').addEventListener('click', function(){ qty.value = String(Number(qty.value) + 1); });
    box.querySelector('.minus').addEventListener('click', function(){ qty.value = String(Math.max(0, Number(qty.value) - 1)); });
  });
  var n = 7;
  setInterval(function(){ n = n === 7 ? 9 : 7; document.getElementById('viewers').textContent = String(n); }, 1700);
})();
</script></body></html>`,
    act: async (v) => {
      await v.pause(900)
      await v.press('.quantity .plus')
      await v.pause(1300)
      await v.press('[name="update_cart"]')
      await v.pause(1100)
      await v.press('[name="update_cart"]')
      await v.pause(3200)
    },
    expected: ['disabledClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'a Magento checkout shipping step refuses every post code, as the pattern of the validator belongs to another country',
    html: `<!doctype html><html lang="en"><head><title>Checkout</title><style>
body{font:14px/1.43 "Open Sans","Helvetica Neue",Helvetica,Arial,sans-serif;margin:0;color:#333}
.page-wrapper{max-width:900px;margin:0 auto;padding:20px}
.field{margin:0 0 16px}.label{display:block;font-weight:600;margin-bottom:6px}
.input-text{width:340px;height:32px;border:1px solid #c2c2c2;padding:0 9px}
.input-text.mage-error{border-color:#ed8380}
div.mage-error{color:#e02b27;font-size:12px;margin-top:7px}
.action.primary{background:#1979c3;border:0;color:#fff;font-weight:600;padding:14px 17px;cursor:pointer}
.opc-progress-bar{display:flex;gap:40px;padding:0;list-style:none}
</style></head><body><div class="page-wrapper">
<ul class="opc-progress-bar"><li><b>Shipping</b></li><li>Review &amp; Payments</li></ul>
<form class="form form-shipping-address" id="co-shipping-form" novalidate>
<div class="field"><label class="label" for="street">Street Address</label><input class="input-text" id="street" name="street" value="Lindenweg 4"></div>
<div class="field"><label class="label" for="city">City</label><input class="input-text" id="city" name="city" value="Graz"></div>
<div class="field _required"><label class="label" for="postcode">Zip/Postal Code</label><input class="input-text" id="postcode" name="postcode" value="8010"></div>
<div class="actions-toolbar"><button class="button action continue primary" type="submit"><span>Next</span></button></div>
</form>
<p id="secure">Session secured · <time id="clock">0</time> s</p></div>
<script>
(function(){
  var form = document.getElementById('co-shipping-form');
  var patterns = { AT: /^[0-9]{4} ?[A-Z]{2}$/ };
  form.addEventListener('submit', function(e){
    e.preventDefault();
    form.querySelectorAll('div.mage-error').forEach(function(x){ x.remove(); });
    var f = form.elements.namedItem('postcode');
    f.classList.remove('mage-error'); f.removeAttribute('aria-invalid');
    if (!patterns.AT.test(f.value)) {
      f.classList.add('mage-error'); f.setAttribute('aria-invalid', 'true'); f.setAttribute('aria-describedby', 'postcode-error');
      var d = document.createElement('div');
      d.className = 'mage-error'; d.id = 'postcode-error'; d.setAttribute('generated', 'true');
      d.textContent = 'Provided Zip/Postal Code seems to be invalid. Please check it.';
      f.after(d);
      f.focus();
    }
  });
  var s = 0;
  setInterval(function(){ s++; document.getElementById('clock').textContent = String(s); }, 1000);
})();
</script></body></html>`,
    act: async (v) => {
      await v.pause(900)
      await v.press('.action.continue')
      await v.pause(2300)
      await v.fill('#postcode', 'A-8010')
      await v.pause(500)
      await v.press('.action.continue')
      await v.pause(2300)
      await v.fill('#postcode', '80100')
      await v.pause(500)
      await v.press('.action.continue')
      await v.pause(1500)
    },
    expected: ['formLoop'],
  },
  {
    name: 'a news article whose consent dialog was accepted leaves its faded-out dark filter over the page, and the Listen button is hammered in vain',
    html: `<!doctype html><html lang="en"><head><title>Harbour tunnel delayed again</title><style>
body{font:17px/1.6 Georgia,serif;margin:0;color:#111}
main{max-width:720px;margin:0 auto;padding:20px}
.ticker{background:#b00020;color:#fff;padding:6px 20px;font:14px Arial}
.ad{background:#eee;height:90px;display:flex;align-items:center;justify-content:center;font:14px Arial;margin:16px 0}
.listen{font:600 14px Arial;border:1px solid #111;border-radius:20px;background:#fff;padding:9px 18px;cursor:pointer}
.onetrust-pc-dark-filter{position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:2147483645;opacity:1;transition:opacity .4s linear}
.onetrust-pc-dark-filter.ot-fade-out{opacity:0}
#onetrust-banner-sdk{position:fixed;left:0;right:0;bottom:0;background:#fff;z-index:2147483646;padding:24px 40px;font:14px Arial;box-shadow:0 0 18px rgba(0,0,0,.2)}
#onetrust-accept-btn-handler{background:#68b631;color:#fff;border:0;padding:12px 30px;cursor:pointer}
</style></head><body>
<div class="ticker">Live: <span id="tick">Rate decision at 14:00</span></div>
<main><h1>Harbour tunnel delayed again</h1><p>By our transport desk</p>
<button type="button" class="listen">▶ Listen to this article</button><p id="audio" hidden>Playing: 0:00 / 4:12</p>
<div class="ad" id="ad">Advertisement: garden chairs</div>
<p>The opening of the harbour tunnel has been put off for a third time, the city said on Monday.</p><p>Engineers found water behind the eastern wall.</p></main>
<div id="onetrust-consent-sdk"><div class="onetrust-pc-dark-filter"></div>
<div id="onetrust-banner-sdk" role="dialog" aria-label="Privacy"><p>We and our partners store information on your device.</p><button id="onetrust-accept-btn-handler">Accept all</button></div></div>
<script>
(function(){
  var filter = document.querySelector('.onetrust-pc-dark-filter');
  filter.addEventListener('transitionend', function(e){ if (e.propertyName === 'visibility') filter.style.display = 'none'; });
  document.getElementById('onetrust-accept-btn-handler').addEventListener('click', function(){
    document.getElementById('onetrust-banner-sdk').style.display = 'none';
    filter.classList.add('ot-fade-out');
  });
  document.querySelector('.listen').addEventListener('click', function(){ document.getElementById('audio').hidden = false; });
  var t = ['Rate decision at 14:00', 'Storm warning for the coast', 'Final score 2:1'], a = ['garden chairs', 'phone plans', 'river cruises'], i = 0;
  setInterval(function(){ i = (i + 1) % 3; document.getElementById('tick').textContent = t[i]; }, 1500);
  setInterval(function(){ document.getElementById('ad').innerHTML = 'Advertisement: <b>' + a[i] + '</b>'; }, 1900);
})();
</script></body></html>`,
    act: async (v) => {
      await v.pause(1200)
      await v.press('#onetrust-accept-btn-handler')
      await v.pause(1800)
      await v.press('.listen', { times: 5, gap: 330 })
      await v.pause(3500)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'an Angular flight search with an indeterminate progress bar brings its flights after almost five seconds',
    html: `<!doctype html><html lang="en"><head><title>Flights VIE to LIS</title><style>
body{font:15px Roboto,Arial,sans-serif;margin:0;background:#f4f6fa}
mat-toolbar{display:block;background:#05203c;color:#fff;padding:16px 30px}
form{display:flex;gap:12px;padding:24px 30px;background:#fff}
input{height:40px;padding:0 10px;border:1px solid #aaa}
.mdc-button{background:#0062e3;color:#fff;border:0;height:44px;padding:0 26px;border-radius:4px;cursor:pointer}
.mdc-button[disabled]{opacity:.6}
mat-progress-bar{display:block;height:4px;overflow:hidden;background:#cfe0fb;position:relative}
mat-progress-bar i{position:absolute;height:4px;width:30%;background:#0062e3;animation:run 1.4s linear infinite}
@keyframes run{from{left:-30%}to{left:100%}}
.card{background:#fff;margin:12px 30px;padding:16px;border-radius:6px}
aside{padding:12px 30px;color:#555}
</style></head><body><app-root ng-version="17.3.1"><mat-toolbar>SkyHop</mat-toolbar>
<form class="ng-untouched ng-pristine ng-valid" novalidate><input name="origin" value="Vienna" aria-label="From"><input name="dest" value="Lisbon" aria-label="To"><input name="dep" value="12 June" aria-label="Departure"><button type="submit" class="mdc-button mat-primary"><span class="mdc-button__label">Search flights</span></button></form>
<div id="bar"><!----></div><aside>Deal of the minute: <span id="deal">Porto from 39 €</span></aside><div id="results"><!----></div></app-root>
<script>
(function(){
  var form = document.querySelector('form'), btn = form.querySelector('button'), bar = document.getElementById('bar'), res = document.getElementById('results');
  form.addEventListener('submit', function(e){
    e.preventDefault();
    btn.disabled = true;
    bar.innerHTML = '<mat-progress-bar role="progressbar" mode="indeterminate" aria-label="Searching flights"><i></i></mat-progress-bar>';
    fetch('/api/search/flights').then(function(r){ return r.json(); }).then(function(list){
      res.innerHTML = list.map(function(f){ return '<div class="card"><b>' + f.t + '</b> ' + f.c + ' · ' + f.p + ' €</div>'; }).join('');
      bar.innerHTML = '<!---->';
      btn.disabled = false;
    });
  });
  var deals = ['Porto from 39 €', 'Oslo from 51 €', 'Bari from 28 €'], i = 0;
  setInterval(function(){ i = (i + 1) % 3; document.getElementById('deal').textContent = deals[i]; }, 2000);
})();
</script></body></html>`,
    routes: {
      '/api/search/flights': { after: 4700, type: 'application/json', body: '[{"t":"06:20 – 09:05","c":"TP 1273","p":118},{"t":"11:45 – 14:30","c":"OS 391","p":164},{"t":"19:10 – 21:55","c":"FR 722","p":79}]' },
    },
    act: async (v) => {
      await v.pause(1000)
      await v.press('button.mdc-button')
      await v.waitFor('document.querySelectorAll(".card").length === 3')
      await v.pause(1500)
    },
    expected: ['slowClick'],
  },
  {
    name: 'the Play button of a streaming hero throws as the license service was never handed to the player, with only its ripple to see',
    html: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width,initial-scale=1"><title>Night Ferry – Streamly</title><style>
body{margin:0;background:#141414;color:#fff;font:16px Arial,sans-serif}
.billboard{padding:60px 40px;background:linear-gradient(90deg,#223,#456)}
.btn{position:relative;overflow:hidden;background:#fff;color:#000;border:0;border-radius:4px;padding:13px 30px;font-size:17px;font-weight:700;cursor:pointer}
.ripple{position:absolute;border-radius:50%;width:40px;height:40px;left:calc(50% - 20px);top:2px;background:rgba(0,0,0,.3);animation:rip .55s ease-out forwards}
@keyframes rip{from{transform:scale(0);opacity:1}to{transform:scale(4);opacity:0}}
.row{display:flex;gap:10px;padding:20px 40px}.tile{width:150px;height:84px;background:#333;display:flex;align-items:center;justify-content:center}
</style></head><body><div id="appMountPoint">
<div class="billboard"><h1>Night Ferry</h1><p id="syn">A deckhand hears a voice on the radio.</p><button class="btn primary-button" data-uia="play-button" type="button"><span>▶ Play</span></button></div>
<div class="row" id="row"><div class="tile">Tides</div><div class="tile">Loom</div><div class="tile">Salt</div></div></div>
<script>
(function(){
  var services = { player: { load: function(id){ return { session: undefined, id: id }; } } };
  var b = document.querySelector('[data-uia="play-button"]');
  b.addEventListener('pointerdown', function(){
    var r = document.createElement('span'); r.className = 'ripple'; b.appendChild(r);
    setTimeout(function(){ r.remove(); }, 560);
  });
  b.addEventListener('click', function(){
    var p = services.player.load(80117);
    var lic = p.session.getLicense('widevine');
    document.getElementById('appMountPoint').innerHTML = '<div class="watch">' + lic + '</div>';
  });
  var names = [['Tides', 'Loom', 'Salt'], ['Loom', 'Salt', 'Ember'], ['Salt', 'Ember', 'Tides']], i = 0;
  setInterval(function(){ i = (i + 1) % 3; document.getElementById('row').innerHTML = names[i].map(function(n){ return '<div class="tile">' + n + '</div>'; }).join(''); }, 1800);
})();
</script></body></html>`,
    touch: true,
    act: async (v) => {
      await v.pause(1300)
      await v.tap('[data-uia="play-button"]')
      await v.pause(3600)
    },
    expected: ['errorClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'a food delivery home takes the address, then its basket, its restaurants and its offers each fail in their own way',
    html: `<!doctype html><html lang="en"><head><title>Dinner near you</title><style>
body{font:15px Arial,sans-serif;margin:0;color:#222}
header{background:#ff5a1f;color:#fff;padding:14px 30px;display:flex;justify-content:space-between}
.modal{position:fixed;inset:0;background:rgba(0,0,0,.45);display:flex;align-items:center;justify-content:center}
.modal>div{background:#fff;padding:30px;border-radius:10px}
.cta{background:#ff5a1f;color:#fff;border:0;border-radius:6px;padding:12px 24px;cursor:pointer}
section{margin:20px 30px;min-height:70px;border:1px solid #eee;padding:14px}
.skeleton{height:40px;background:#eee;animation:pulse 1s infinite alternate}
@keyframes pulse{to{opacity:.4}}
.err{color:#b00020}
</style></head><body>
<header><b>Pronto</b><span id="addr">No address yet</span></header>
<main><section id="restaurants"><div class="skeleton"></div></section><section id="basket"><div class="skeleton"></div></section><section id="offers"><div class="skeleton"></div></section></main>
<div class="modal" role="dialog" aria-label="Address"><div><p>Deliver to Mill Street 12?</p><button class="cta" type="button">Yes, deliver here</button></div></div>
<script>
(function(){
  function load(id, url, delay, text) {
    setTimeout(function(){
      fetch(url).then(function(r){ if (!r.ok) throw new Error(url + ' ' + r.status); return r.json(); })
        .then(function(j){ document.getElementById(id).textContent = j.text; })
        .catch(function(){ document.getElementById(id).innerHTML = '<p class="err" role="alert">' + text + '</p>'; });
    }, delay);
  }
  document.querySelector('.cta').addEventListener('click', function(){
    document.querySelector('.modal').remove();
    document.getElementById('addr').textContent = 'Mill Street 12';
    load('restaurants', '/api/restaurants', 500, 'We could not load restaurants near you.');
    load('basket', '/api/basket', 1300, 'Your basket is unavailable right now. Something went wrong.');
    load('offers', '/api/offers', 2200, 'Connection lost. Offers failed to load.');
  });
})();
</script></body></html>`,
    routes: {
      '/api/restaurants': { after: 400, status: 503, type: 'application/json', body: '{"error":"unavailable"}' },
      '/api/basket': { after: 300, status: 500, type: 'application/json', body: '{"error":"internal"}' },
      '/api/offers': { breaks: true },
    },
    act: async (v) => {
      await v.pause(1000)
      await v.press('.cta')
      await v.pause(5000)
    },
    expected: ['errorBurst'],
    allowed: ['errorClick'],
  },
  {
    name: 'Show phone number on a classified ad asks for a number that is gone, and jQuery has nothing bound to the failure',
    html: `<!doctype html><html lang="en"><head><title>Road bike 54 cm | Marktplatz</title><style>
body{font:15px Verdana,sans-serif;margin:0;background:#f1f1ee;color:#333}
.wrap{max-width:960px;margin:0 auto;background:#fff;padding:20px;display:grid;grid-template-columns:2fr 1fr;gap:24px}
.photo{height:320px;background:#c7d3d9}
.btn-phone{display:inline-block;background:#69b40f;color:#fff;padding:12px 18px;border-radius:4px;text-decoration:none;cursor:pointer}
.similar{font-size:13px;border-top:1px solid #ddd;margin-top:20px}
</style></head><body><div class="wrap"><div><h1>Road bike 54 cm</h1><div class="photo"></div><p>Little used, new tyres. Pick up in Steyr.</p></div>
<div class="contact-box"><p><b>Herbert M.</b><br>on the site since 2014</p><p class="phone-line"><a href="#" class="btn-phone js-show-phone" data-ad="88121">☎ Show phone number</a></p><div class="similar" id="similar">Similar: City bike, 120 €</div></div></div>
<script>
(function(){
  function post(url, done) {
    var x = new XMLHttpRequest();
    x.open('POST', url);
    x.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    x.onload = function(){ if (x.status >= 200 && x.status < 300) done(JSON.parse(x.responseText)); };
    x.send('ad=88121');
  }
  document.addEventListener('click', function(e){
    var a = e.target.closest('.js-show-phone');
    if (!a) return;
    e.preventDefault();
    post('/ajax/ad/phone', function(d){ document.querySelector('.phone-line').textContent = d.phone; });
  });
  var s = ['City bike, 120 €', 'Helmet L, 15 €', 'Bike rack, 60 €'], i = 0;
  setInterval(function(){ i = (i + 1) % 3; document.getElementById('similar').textContent = 'Similar: ' + s[i]; }, 2100);
})();
</script></body></html>`,
    routes: {
      '/ajax/ad/phone': { after: 220, status: 410, type: 'application/json', body: '{"error":"gone"}' },
    },
    act: async (v) => {
      await v.pause(1200)
      await v.press('.js-show-phone')
      await v.pause(4500)
    },
    expected: ['errorClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'an Element UI passenger page keeps Continue aria-disabled, though the conditions are ticked, as the model is bound to a misspelt key',
    html: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width,initial-scale=1"><title>Passengers</title><style>
body{font:16px Helvetica,Arial,sans-serif;margin:0;color:#303133}
#app{max-width:620px;margin:0 auto;padding:20px}
.el-form-item{margin-bottom:18px}.el-input__inner{height:40px;border:1px solid #dcdfe6;border-radius:4px;padding:0 12px;width:90%}
.el-checkbox{display:flex;gap:10px;align-items:center;cursor:pointer;padding:8px 0}
.el-checkbox__inner{width:18px;height:18px;border:1px solid #888;border-radius:2px;display:inline-block;text-align:center;line-height:18px;color:#fff}
.el-checkbox.is-checked .el-checkbox__inner{background:#409eff;border-color:#409eff}
.el-button{border:0;border-radius:4px;background:#409eff;color:#fff;padding:14px 30px;font-size:16px;cursor:pointer}
.el-button.is-disabled{background:#a0cfff;cursor:not-allowed}
.hold{background:#fdf6ec;color:#b88230;padding:8px 12px}
</style></head><body><div id="app" data-v-app><p class="hold">We hold your seats for <span id="hold">09:58</span></p><h2>Passenger 1</h2>
<div class="el-form-item"><input class="el-input__inner" aria-label="Full name" value="Marta Kovac"></div>
<div class="el-checkbox" role="checkbox" aria-checked="false" tabindex="0" data-test="terms"><span class="el-checkbox__inner">✓</span><span class="el-checkbox__label">I accept the conditions of carriage</span></div>
<p><button type="button" class="el-button el-button--primary is-disabled" aria-disabled="true" data-test="continue"><span>Continue to payment</span></button></p></div>
<script>
(function(){
  var state = { acceptedTerms: false };
  var box = document.querySelector('[data-test="terms"]'), btn = document.querySelector('[data-test="continue"]');
  function render(){
    btn.classList.toggle('is-disabled', !state.acceptedTerms);
    btn.setAttribute('aria-disabled', String(!state.acceptedTerms));
  }
  box.addEventListener('click', function(){
    var on = box.getAttribute('aria-checked') !== 'true';
    box.setAttribute('aria-checked', String(on));
    box.classList.toggle('is-checked', on);
    state.accepetdTerms = on;
    render();
  });
  btn.addEventListener('click', function(){
    if (!state.acceptedTerms) return;
    document.getElementById('app').innerHTML = '<h2>Payment</h2>';
  });
  var left = 598;
  setInterval(function(){ left--; document.getElementById('hold').textContent = '0' + Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0'); }, 1000);
})();
</script></body></html>`,
    touch: true,
    act: async (v) => {
      await v.pause(1000)
      await v.tap('[data-test="terms"]')
      await v.pause(1200)
      await v.tap('[data-test="continue"]')
      await v.pause(1200)
      await v.tap('[data-test="continue"]')
      await v.pause(3500)
    },
    expected: ['disabledClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'the voucher box of a food delivery basket answers every hurried Apply with the very same refusal',
    html: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width,initial-scale=1"><title>Your basket</title><style>
body{font:16px Arial,sans-serif;margin:0;color:#2e3333}
.basket{max-width:520px;margin:0 auto;padding:20px}
.line{display:flex;justify-content:space-between;padding:8px 0;border-bottom:1px solid #e8ebeb}
.voucher{display:flex;gap:8px;margin:18px 0 4px}.voucher input{flex:1;height:44px;padding:0 12px;border:1px solid #bac3c3;border-radius:4px}
.voucher button{background:#00ccbc;border:0;color:#fff;border-radius:4px;padding:0 24px;cursor:pointer;font-size:16px}
.voucher-error{color:#c8102e;min-height:24px}
</style></head><body><div class="basket"><h1>Your basket</h1><div class="line"><span>2 × Pad Thai</span><span>£19.00</span></div><div class="line"><span>Delivery</span><span>£2.49</span></div>
<div class="voucher"><input id="code" aria-label="Voucher code" autocomplete="off"><button type="button" id="apply">Apply</button></div><div id="slot" class="voucher-error"></div>
<p>Riders nearby: <span id="riders">4</span></p></div>
<script>
(function(){
  var slot = document.getElementById('slot');
  document.getElementById('apply').addEventListener('click', function(){
    slot.innerHTML = '';
    fetch('/api/voucher/validate', { method: 'POST', body: document.getElementById('code').value })
      .then(function(r){ return r.json(); })
      .then(function(j){ if (!j.valid) slot.innerHTML = '<span role="alert" class="ccl-error">' + j.message + '</span>'; });
  });
  var n = 4;
  setInterval(function(){ n = n === 4 ? 5 : 4; document.getElementById('riders').textContent = String(n); }, 2300);
})();
</script></body></html>`,
    routes: {
      '/api/voucher/validate': { after: 120, type: 'application/json', body: '{"valid":false,"message":"Sorry, this voucher cannot be used. Please try again."}' },
    },
    touch: true,
    act: async (v) => {
      await v.pause(900)
      await v.fill('#code', 'WELCOME10')
      await v.pause(700)
      await v.tap('#apply', { times: 4, gap: 430 })
      await v.pause(1800)
    },
    expected: ['rageClick'],
    allowed: ['formLoop'],
  },
  {
    name: 'the newsletter form under a news article is emptied without a word each time, for its Mailchimp answer lands in a response box the theme hides',
    html: `<!doctype html><html lang="en"><head><title>The Morning Brief</title><style>
body{font:17px/1.6 Georgia,serif;margin:0;color:#222}
article{max-width:680px;margin:0 auto;padding:20px}
#mc_embed_signup{background:#f3efe6;padding:20px;font-family:Arial}
#mce-EMAIL{height:40px;width:320px;padding:0 10px;border:1px solid #999}
#mc-embedded-subscribe{height:42px;background:#b00;color:#fff;border:0;padding:0 22px;cursor:pointer}
#mce-responses .response{display:none!important}
.most{font:14px Arial;color:#555}
</style></head><body><article><h1>What the budget means for you</h1><p>Four charts explain the finance minister's plan.</p>
<div id="mc_embed_signup"><form id="mc-embedded-subscribe-form" name="mc-embedded-subscribe-form" novalidate><label for="mce-EMAIL">Get the brief in your inbox</label><br><input type="email" name="EMAIL" id="mce-EMAIL" class="required email"> <input type="submit" value="Subscribe" name="subscribe" id="mc-embedded-subscribe" class="button">
<div id="mce-responses" class="clear"><div class="response" id="mce-error-response"></div><div class="response" id="mce-success-response"></div></div></form></div>
<p class="most">Most read now: <span id="most">Ferry strike called off</span></p></article>
<script>
(function(){
  var f = document.getElementById('mc-embedded-subscribe-form');
  f.addEventListener('submit', function(e){
    e.preventDefault();
    fetch('/subscribe/post-json', { method: 'POST', body: new FormData(f) }).then(function(r){ return r.json(); }).then(function(resp){
      document.getElementById(resp.result === 'success' ? 'mce-success-response' : 'mce-error-response').textContent = resp.msg;
      f.reset();
    });
  });
  var m = ['Ferry strike called off', 'Ten soups for spring', 'Quiz of the week'], i = 0;
  setInterval(function(){ i = (i + 1) % 3; document.getElementById('most').textContent = m[i]; }, 2000);
})();
</script></body></html>`,
    routes: {
      '/subscribe/post-json': { after: 260, type: 'application/json', body: '{"result":"error","msg":"Too many subscribe attempts for this email address."}' },
    },
    act: async (v) => {
      await v.pause(900)
      await v.fill('#mce-EMAIL', 'ida.holm@example.org')
      await v.pause(500)
      await v.press('#mc-embedded-subscribe')
      await v.pause(2600)
      await v.fill('#mce-EMAIL', 'ida.holm@example.org')
      await v.pause(500)
      await v.press('#mc-embedded-subscribe')
      await v.pause(2600)
      await v.fill('#mce-EMAIL', 'ida.holm@example.org')
      await v.pause(500)
      await v.press('#mc-embedded-subscribe')
      await v.pause(3000)
    },
    expected: ['formLoop'],
    allowed: ['deadClick', 'fieldLoop'],
  },
  {
    name: 'Place order on a WooCommerce checkout lays the blockUI veil over the form and the gateway never replies',
    html: `<!doctype html><html lang="en"><head><title>Checkout – Oakfield Toys</title><style>
body{font:15px/1.6 Helvetica,Arial,sans-serif;max-width:900px;margin:0 auto;padding:20px;color:#43454b}
.form-row{margin-bottom:12px}.input-text{width:320px;padding:9px;border:1px solid #ccc;background:#f8f8f8}
form.checkout{position:relative}
.blockUI.blockOverlay{position:absolute;inset:0;background:#fff;opacity:.6;z-index:1000;cursor:wait}
.blockUI.blockOverlay::before{content:"";position:absolute;left:50%;top:50%;width:26px;height:26px;border:3px solid #999;border-top-color:#333;border-radius:50%;animation:spin 1s linear infinite}
@keyframes spin{to{transform:rotate(1turn)}}
#place_order{background:#333;color:#fff;border:0;padding:14px 30px;font-size:17px;cursor:pointer}
</style></head><body class="woocommerce-checkout"><h1>Checkout</h1>
<form name="checkout" class="checkout woocommerce-checkout" novalidate>
<p class="form-row"><label>Name<br><input class="input-text" name="billing_name" value="Ana Ruiz"></label></p>
<p class="form-row"><label>Email<br><input class="input-text" name="billing_email" value="ana@example.org"></label></p>
<div id="payment"><p>Cash on delivery</p><button type="submit" class="button alt" name="woocommerce_checkout_place_order" id="place_order" value="Place order">Place order</button></div></form>
<p>Customers say: <q id="quote">Arrived in two days</q></p>
<script>
(function(){
  var form = document.querySelector('form.checkout');
  form.addEventListener('submit', function(e){
    e.preventDefault();
    if (form.classList.contains('processing')) return;
    form.classList.add('processing');
    var o = document.createElement('div');
    o.className = 'blockUI blockOverlay'; o.setAttribute('aria-busy', 'true');
    form.appendChild(o);
    document.getElementById('place_order').textContent = 'Processing your order…';
    fetch('/wc-ajax/checkout', { method: 'POST', body: new FormData(form) }).then(function(r){ return r.json(); }).then(function(j){
      form.innerHTML = '<p>' + j.text + '</p>';
    });
  });
  var q = ['Arrived in two days', 'Lovely wooden train', 'Great service'], i = 0;
  setInterval(function(){ i = (i + 1) % 3; document.getElementById('quote').textContent = q[i]; }, 2600);
})();
</script></body></html>`,
    routes: {
      '/wc-ajax/checkout': { after: 60000, type: 'application/json', body: '{"text":"Thank you"}' },
    },
    act: async (v) => {
      await v.pause(1200)
      await v.press('#place_order')
      await v.pause(12000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'a Magento layered filter chosen with the keyboard shows no loader and swaps the products after more than three seconds',
    html: `<!doctype html><html lang="en"><head><title>Jackets</title><style>
body{font:14px "Open Sans",Arial,sans-serif;margin:0;color:#333}
.columns{display:grid;grid-template-columns:220px 1fr;gap:30px;padding:20px 30px}
.filter-options a{display:block;padding:7px 0;color:#333}
.product-items{display:grid;grid-template-columns:repeat(3,1fr);gap:16px;list-style:none;padding:0}
.product-item{border:1px solid #ddd;padding:14px;min-height:90px}
.promo{background:#eee;padding:8px 30px}
</style></head><body><div class="promo">Flash sale ends in <b id="flash">300</b> s</div>
<div class="columns"><div class="block filter"><strong>Colour</strong><div class="filter-options"><a href="#" data-opt="49">Black (6)</a><a href="#" data-opt="50">Blue (3)</a><a href="#" data-opt="58">Red (2)</a></div></div>
<ol class="products list items product-items" id="list"><li class="product-item">Stellar Jacket</li><li class="product-item">Jupiter Parka</li><li class="product-item">Ingrid Shell</li><li class="product-item">Lando Fleece</li><li class="product-item">Orion Vest</li></ol></div>
<script>
(function(){
  document.querySelector('.filter-options').addEventListener('click', function(e){
    var a = e.target.closest('a');
    if (!a) return;
    e.preventDefault();
    fetch('/catalog/layered').then(function(r){ return r.text(); }).then(function(t){ document.getElementById('list').innerHTML = t; });
  });
  var s = 300;
  setInterval(function(){ s--; document.getElementById('flash').textContent = String(s); }, 1000);
})();
</script></body></html>`,
    routes: {
      '/catalog/layered': { after: 3500, type: 'text/html', body: '<li class="product-item">Jupiter Parka, blue</li><li class="product-item">Orion Vest, blue</li><li class="product-item">Olivia Zip, blue</li>' },
    },
    act: async (v) => {
      await v.pause(1000)
      await v.focus('.filter-options a[data-opt="50"]')
      await v.pause(400)
      await v.key('Enter')
      await v.waitFor('document.querySelectorAll(".product-item").length === 3')
      await v.pause(1500)
    },
    expected: ['slowClick'],
    knownLimit: 'A request that takes longer than 2.5 s, without any mark that it is under way, looks dead until then.',
  },
  {
    name: 'a Shopify product page with a quantity stepper that writes only the value, a scroll-snap gallery and a swatch that recolours the picture',
    html: `<!doctype html><html lang="en"><head><title>Enamel mug</title><style>
body{font:16px Arial,sans-serif;margin:0;color:#121212;--mug:#2b4c7e}
.product{display:grid;grid-template-columns:420px 1fr;gap:40px;padding:30px 40px}
.slider{display:flex;overflow-x:auto;scroll-snap-type:x mandatory;width:420px;height:320px;scrollbar-width:none;list-style:none;margin:0;padding:0}
.slider__slide{flex:0 0 420px;scroll-snap-align:start;background:var(--mug);color:#fff;display:flex;align-items:center;justify-content:center;font-size:40px}
.slider__slide:nth-child(even){filter:brightness(1.4)}
.slider-button{width:44px;height:44px;cursor:pointer}
.quantity{display:inline-flex;border:1px solid #121212}.quantity__button{width:45px;height:45px;border:0;background:none;cursor:pointer;font-size:18px}
.quantity__input{width:50px;border:0;text-align:center}
.swatches{border:0;padding:0;margin:20px 0}.swatches label{display:inline-block;width:36px;height:36px;border-radius:50%;cursor:pointer}
.swatches input{position:absolute;opacity:0;width:1px;height:1px}
body:has(#sw-red:checked){--mug:#a83232}
body:has(#sw-green:checked){--mug:#3d7a4a}
</style></head><body><div class="product"><div>
<slider-component><ul class="slider" tabindex="-1"><li class="slider__slide">1</li><li class="slider__slide">2</li><li class="slider__slide">3</li><li class="slider__slide">4</li><li class="slider__slide">5</li><li class="slider__slide">6</li></ul><button type="button" class="slider-button" name="next" aria-label="Slide right">›</button></slider-component></div>
<div><h1>Enamel mug</h1><quantity-input class="quantity"><button class="quantity__button" name="minus" type="button">−</button><input class="quantity__input" type="number" name="quantity" value="1" min="1" aria-label="Quantity"><button class="quantity__button" name="plus" type="button">+</button></quantity-input>
<fieldset class="swatches"><input type="radio" name="color" id="sw-blue" checked><label for="sw-blue" style="background:#2b4c7e" title="Blue"></label> <input type="radio" name="color" id="sw-red"><label for="sw-red" style="background:#a83232" title="Red"></label> <input type="radio" name="color" id="sw-green"><label for="sw-green" style="background:#3d7a4a" title="Green"></label></fieldset></div></div>
<script>
(function(){
  customElements.define('quantity-input', class extends HTMLElement {
    connectedCallback(){
      var input = this.querySelector('input');
      this.querySelectorAll('button').forEach(function(b){
        b.addEventListener('click', function(e){
          e.preventDefault();
          if (b.getAttribute('name') === 'plus') input.stepUp(); else input.stepDown();
          input.dispatchEvent(new Event('change', { bubbles: true }));
        });
      });
    }
  });
  var slider = document.querySelector('.slider'), at = 0;
  document.querySelector('[name="next"]').addEventListener('click', function(){
    at = Math.min(5, at + 1);
    slider.scrollTo({ left: at * 420, behavior: 'smooth' });
  });
})();
</script></body></html>`,
    act: async (v) => {
      await v.pause(900)
      await v.press('[name="plus"]', { times: 6, gap: 220 })
      await v.pause(1200)
      await v.press('[name="next"]', { times: 4, gap: 520 })
      await v.pause(1300)
      await v.press('label[for="sw-green"]')
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'a news page slides its cookie bar away by one class, makes its text bigger by a CSS variable and turns dark, while third-party ad beacons fail',
    html: `<!doctype html><html lang="en"><head><title>Glacier survey ends</title><style>
:root{--fs:17px;--bg:#fff;--fg:#111}
:root[data-theme="dark"]{--bg:#161616;--fg:#eee}
body{font-family:Georgia,serif;margin:0;background:var(--bg);color:var(--fg)}
.tools{display:flex;gap:10px;padding:12px 30px;border-bottom:1px solid #999}
.tools button{padding:8px 16px;cursor:pointer}
main{max-width:700px;margin:0 auto;padding:20px;font-size:var(--fs);line-height:1.6}
.cmp{position:fixed;left:0;right:0;bottom:0;background:#003057;color:#fff;padding:22px 40px;font:15px Arial;transition:transform .35s ease,visibility 0s .35s}
.cmp-done .cmp{transform:translateY(100%);visibility:hidden}
.cmp button{background:#ffd400;border:0;padding:11px 26px;cursor:pointer}
.ad{height:80px;background:#ddd;color:#333;font:14px Arial;display:flex;align-items:center;justify-content:center}
</style></head><body>
<div class="tools"><button type="button" id="bigger" aria-label="Bigger text">A+</button><button type="button" id="dark" aria-label="Dark theme">◐</button><span>Reading time 3 min</span></div>
<main><h1>Glacier survey ends</h1><p>After eleven summers on the ice, the last of the survey huts was flown out on Friday.</p><div class="ad" id="ad">Ad: wool socks</div><p>The team says its figures will be published in autumn.</p></main>
<div class="cmp" role="region" aria-label="Cookies"><p>We use cookies to pay for our journalism.</p><button type="button" id="agree">I agree</button></div>
<script>
(function(){
  var root = document.documentElement, fs = 17;
  document.getElementById('agree').addEventListener('click', function(){ root.classList.add('cmp-done'); });
  document.getElementById('bigger').addEventListener('click', function(){ fs += 2; root.style.setProperty('--fs', fs + 'px'); });
  document.getElementById('dark').addEventListener('click', function(){ root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark'; });
  var ads = ['wool socks', 'e-bikes', 'city trips'], i = 0;
  setInterval(function(){
    i = (i + 1) % 3;
    document.getElementById('ad').textContent = 'Ad: ' + ads[i];
    new Image().src = 'https://px.adnet.invalid/imp.gif?n=' + i + '&t=' + Date.now();
    fetch('https://bid.adnet.invalid/v2/bid', { mode: 'no-cors' }).catch(function(){});
  }, 1600);
})();
</script></body></html>`,
    act: async (v) => {
      await v.pause(1100)
      await v.press('#agree')
      await v.pause(1500)
      await v.press('#bigger', { times: 5, gap: 300 })
      await v.pause(1500)
      await v.press('#dark')
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'a streaming player on a phone draws picture, time and mute mark on a canvas, and each quick tap on +10 moves the film',
    html: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width,initial-scale=1"><title>Player</title><style>
body{margin:0;background:#000;color:#fff;font:16px Arial,sans-serif}
.player{max-width:640px;margin:0 auto}
canvas{display:block;width:100%;background:#111}
.controls{display:flex;gap:12px;padding:14px}
.controls button{min-width:64px;height:52px;background:#222;color:#fff;border:1px solid #555;border-radius:8px;font-size:16px}
</style></head><body><div class="player"><canvas id="screen" width="640" height="360"></canvas><div class="controls"><button type="button" id="play" aria-label="Play">▶</button><button type="button" id="fwd" aria-label="Forward ten seconds">+10</button><button type="button" id="mute" aria-label="Sound">♪</button></div></div>
<script>
(function(){
  var c = document.getElementById('screen'), g = c.getContext('2d');
  var t = 0, playing = false, muted = false, last = 0;
  function draw(){
    g.fillStyle = 'hsl(' + (t * 7 % 360) + ',45%,30%)'; g.fillRect(0, 0, 640, 360);
    g.fillStyle = '#ffffff'; g.font = '28px Arial';
    g.fillText(Math.floor(t / 60) + ':' + String(Math.floor(t % 60)).padStart(2, '0'), 20, 330);
    g.fillRect(0, 352, 640 * t / 600, 8);
    if (muted) { g.font = '90px Arial'; g.fillText('MUTED', 160, 200); }
  }
  function frame(now){
    if (!playing) return;
    t = Math.min(600, t + (now - last) / 1000); last = now;
    draw();
    requestAnimationFrame(frame);
  }
  document.getElementById('fwd').addEventListener('click', function(){ t = Math.min(600, t + 10); draw(); });
  document.getElementById('mute').addEventListener('click', function(){ muted = !muted; draw(); });
  document.getElementById('play').addEventListener('click', function(){
    playing = !playing; last = performance.now();
    if (playing) requestAnimationFrame(frame);
  });
  draw();
})();
</script></body></html>`,
    touch: true,
    act: async (v) => {
      await v.pause(900)
      await v.tap('#fwd', { times: 5, gap: 260 })
      await v.pause(1500)
      await v.tap('#mute')
      await v.pause(3000)
      await v.tap('#play')
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'a travel booking calendar in an open shadow root is paged month by month, then a day is chosen and passengers are added',
    html: `<!doctype html><html lang="en"><head><title>Hotel in Trieste</title><style>
body{font:15px Arial,sans-serif;margin:0;color:#1a1a1a}
header{background:#003b95;color:#fff;padding:16px 30px}
main{padding:20px 30px;display:flex;gap:40px}
</style></head><body><header>StayWell · <span id="lookers">12</span> people looking at Trieste</header>
<main><sw-calendar></sw-calendar><sw-guests></sw-guests></main>
<script>
(function(){
  var names = ['January','February','March','April','May','June','July','August','September','October','November','December'];
  customElements.define('sw-calendar', class extends HTMLElement {
    connectedCallback(){
      this.y = 2025; this.m = 2; this.sel = '';
      var r = this.attachShadow({ mode: 'open' });
      r.innerHTML = '<style>.bar{display:flex;gap:12px;align-items:center;width:340px;justify-content:space-between}.bar b{width:160px;text-align:center}button{cursor:pointer}.nav{width:44px;height:40px}.grid{display:grid;grid-template-columns:repeat(7,46px);gap:2px;margin-top:10px}.day{height:40px;border:1px solid #ddd;background:#fff}.day[aria-pressed="true"]{background:#003b95;color:#fff}</style><div class="bar"><button class="nav prev" aria-label="Earlier">‹</button><b></b><button class="nav next" aria-label="Later">›</button></div><div class="grid"></div><p class="out"></p>';
      var self = this;
      r.querySelector('.next').addEventListener('click', function(){ self.m++; if (self.m > 11) { self.m = 0; self.y++; } self.draw(); });
      r.querySelector('.prev').addEventListener('click', function(){ self.m--; if (self.m < 0) { self.m = 11; self.y--; } self.draw(); });
      r.querySelector('.grid').addEventListener('click', function(e){
        var b = e.target.closest('.day');
        if (!b) return;
        self.sel = self.y + '-' + self.m + '-' + b.dataset.d;
        self.draw();
      });
      this.draw();
    }
    draw(){
      var r = this.shadowRoot, n = new Date(this.y, this.m + 1, 0).getDate(), h = '';
      r.querySelector('b').textContent = names[this.m] + ' ' + this.y;
      for (var d = 1; d <= n; d++) h += '<button class="day" data-d="' + d + '" aria-pressed="' + (this.sel === this.y + '-' + this.m + '-' + d) + '">' + d + '</button>';
      r.querySelector('.grid').innerHTML = h;
    }
  });
  customElements.define('sw-guests', class extends HTMLElement {
    connectedCallback(){
      var r = this.attachShadow({ mode: 'open' }), n = 1;
      r.innerHTML = '<style>button{width:44px;height:40px;cursor:pointer}</style>Guests <output>1</output> <button class="more" aria-label="One guest more">+</button>';
      r.querySelector('.more').addEventListener('click', function(){ n++; r.querySelector('output').value = String(n); });
    }
  });
  var k = 12;
  setInterval(function(){ k = k === 12 ? 14 : 12; document.getElementById('lookers').textContent = String(k); }, 2000);
})();
</script></body></html>`,
    act: async (v) => {
      await v.pause(1000)
      await v.press('sw-calendar .next', { times: 5, gap: 270 })
      await v.pause(1200)
      await v.press('sw-calendar [data-d="17"]')
      await v.pause(1200)
      await v.press('sw-guests .more', { times: 3, gap: 250 })
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'a food delivery start page asks once for the missing post code and then says it is checking for two seconds before the restaurants come',
    html: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width,initial-scale=1"><title>Order food</title><style>
body{font:16px Arial,sans-serif;margin:0;color:#242e30}
.hero{background:#ff8000;padding:40px 24px}
form{display:flex;gap:8px;max-width:520px}
input{flex:1;height:48px;border:2px solid #fff;border-radius:8px;padding:0 14px;font-size:16px}
input[aria-invalid="true"]{border-color:#d50525}
button{height:52px;background:#242e30;color:#fff;border:0;border-radius:8px;padding:0 26px;font-size:16px}
.field-error{color:#7a0014;font-weight:700}
.list div{padding:16px 24px;border-bottom:1px solid #eee}
</style></head><body><div class="hero"><h1>Tuck into a takeaway</h1><form id="search" novalidate><input name="postcode" id="pc" placeholder="Post code" aria-label="Post code" autocomplete="off"><button type="submit" id="go">Search</button></form><p class="field-error" id="pc-error" aria-live="polite"></p></div><div class="list" id="list"></div>
<script>
(function(){
  var f = document.getElementById('search'), pc = document.getElementById('pc'), go = document.getElementById('go'), err = document.getElementById('pc-error');
  f.addEventListener('submit', function(e){
    e.preventDefault();
    if (!pc.value.trim()) {
      pc.setAttribute('aria-invalid', 'true');
      err.textContent = 'Please enter your post code';
      return;
    }
    pc.removeAttribute('aria-invalid'); err.textContent = '';
    go.disabled = true; go.setAttribute('aria-busy', 'true'); go.textContent = 'Checking…';
    fetch('/api/discovery').then(function(r){ return r.json(); }).then(function(l){
      document.getElementById('list').innerHTML = l.map(function(n){ return '<div>' + n + '</div>'; }).join('');
      go.disabled = false; go.removeAttribute('aria-busy'); go.textContent = 'Search';
    });
  });
})();
</script></body></html>`,
    routes: {
      '/api/discovery': { after: 1800, type: 'application/json', body: '["Golden Wok · 25 min","Pizzeria Nonna · 35 min","Spice Route · 40 min"]' },
    },
    touch: true,
    act: async (v) => {
      await v.pause(900)
      await v.tap('#go')
      await v.pause(2000)
      await v.fill('#pc', '1070')
      await v.pause(600)
      await v.tap('#go')
      await v.waitFor('document.querySelectorAll("#list div").length === 3')
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'a classified ad is kept by a checkbox of pure CSS, opened by a details element, copied to the clipboard and saved as a file',
    html: `<!doctype html><html lang="en"><head><title>Oak table 180 cm</title><style>
body{font:15px Verdana,sans-serif;margin:0;color:#333}
.ad{max-width:860px;margin:0 auto;padding:20px}
.photo{height:240px;background:linear-gradient(120deg,#a57b4c,#d9b98b)}
#fav{position:absolute;opacity:0;pointer-events:none}
.heart{display:inline-block;font-size:34px;line-height:44px;width:48px;height:44px;text-align:center;cursor:pointer;color:#bbb}
#fav:checked + .heart{color:#e0245e}
.actions{display:flex;gap:14px;align-items:center;margin:14px 0}
.actions a,.actions button{border:1px solid #888;background:#fff;color:#333;padding:10px 16px;text-decoration:none;cursor:pointer;font:inherit}
summary{cursor:pointer;padding:8px 0}
</style></head><body><div class="ad"><h1>Oak table, 180 cm</h1><div class="photo"></div>
<div class="actions"><input type="checkbox" id="fav"><label class="heart" for="fav" title="Keep this ad">♥</label><button type="button" id="copy">Copy link</button><a id="save" download="oak-table.txt" href="#">Save ad</a></div>
<details><summary>Seller's terms</summary><p>Private sale, no returns. Pick up only.</p></details>
<p>Seen <span id="seen">241</span> times</p></div>
<script>
(function(){
  document.getElementById('save').href = URL.createObjectURL(new Blob(['Oak table, 180 cm, 240 EUR'], { type: 'text/plain' }));
  function oldCopy(text){
    var a = document.createElement('textarea');
    a.value = text; a.style.cssText = 'position:fixed;left:-9999px;top:0';
    document.body.appendChild(a); a.select(); document.execCommand('copy'); a.remove();
  }
  document.getElementById('copy').addEventListener('click', function(){
    var link = location.href + '#ad-5521';
    if (navigator.clipboard && navigator.clipboard.writeText) navigator.clipboard.writeText(link).catch(function(){ oldCopy(link); });
    else oldCopy(link);
  });
  var n = 241;
  setInterval(function(){ n++; document.getElementById('seen').textContent = String(n); }, 2700);
})();
</script></body></html>`,
    act: async (v) => {
      await v.pause(1000)
      await v.press('.heart')
      await v.pause(3000)
      await v.press('#copy')
      await v.pause(3000)
      await v.press('#save')
      await v.pause(3000)
      await v.press('summary')
      await v.pause(3000)
    },
    expected: [],
  },
  {
    name: 'a long shop category loads more behind skeletons in under two seconds, jumps to its care notes by an anchor and glides back to the top',
    html: `<!doctype html><html lang="en"><head><title>Rugs</title><style>
body{font:15px/1.5 Helvetica,Arial,sans-serif;margin:0;color:#333}
.toc{padding:12px 30px}
.products{display:grid;grid-template-columns:repeat(3,1fr);gap:18px;padding:10px 30px;list-style:none;margin:0}
.products li{border:1px solid #ddd;height:240px;padding:14px}
.products li.skel{background:#eee;animation:p .8s infinite alternate}
@keyframes p{to{opacity:.5}}
.more{display:block;margin:20px auto;padding:13px 40px;cursor:pointer}
.care{padding:20px 30px;min-height:900px;background:#faf7f2}
#to-top{display:none;position:fixed;left:30px;bottom:24px;width:52px;height:52px;border-radius:50%;border:0;background:#333;color:#fff;cursor:pointer;font-size:20px}
#to-top.show{display:block}
</style></head><body><h1 style="padding:0 30px">Rugs</h1><nav class="toc"><a href="#care" class="to-care">How to care for a rug</a></nav>
<ul class="products"><li>Kilim 1</li><li>Kilim 2</li><li>Kilim 3</li><li>Berber 1</li><li>Berber 2</li><li>Berber 3</li></ul>
<button type="button" class="more">Load more</button>
<section class="care" id="care"><h2>How to care for a rug</h2><p>Beat it, air it, turn it twice a year.</p></section>
<button type="button" id="to-top" aria-label="Back to top">↑</button>
<script>
(function(){
  var ul = document.querySelector('.products'), more = document.querySelector('.more'), up = document.getElementById('to-top');
  more.addEventListener('click', function(){
    more.disabled = true; more.textContent = 'Loading…';
    for (var i = 0; i < 3; i++) { var li = document.createElement('li'); li.className = 'skel'; li.setAttribute('aria-hidden', 'true'); ul.appendChild(li); }
    fetch('/shop/page/2').then(function(r){ return r.json(); }).then(function(l){
      ul.querySelectorAll('.skel').forEach(function(s){ s.remove(); });
      l.forEach(function(n){ var x = document.createElement('li'); x.textContent = n; ul.appendChild(x); });
      more.disabled = false; more.textContent = 'Load more';
    });
  });
  window.addEventListener('scroll', function(){ up.classList.toggle('show', window.scrollY > 200); }, { passive: true });
  up.addEventListener('click', function(){ window.scrollTo({ top: 0, behavior: 'smooth' }); });
})();
</script></body></html>`,
    routes: {
      '/shop/page/2': { after: 1500, type: 'application/json', body: '["Gabbeh 1","Gabbeh 2","Gabbeh 3"]' },
    },
    act: async (v) => {
      await v.pause(900)
      await v.press('.more')
      await v.waitFor('document.querySelectorAll(".products li:not(.skel)").length === 9')
      await v.pause(1200)
      await v.press('.to-care')
      await v.pause(1800)
      await v.press('#to-top')
      await v.pause(3200)
    },
    expected: [],
  },
]
