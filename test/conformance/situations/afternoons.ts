import type { Situation } from '../situation.ts'

export const afternoons: readonly Situation[] = [
  {
    name: 'A live score page whose follow star ripples but never shows that it was set',
    touch: true,
    html: `
<style>body{font:16px sans-serif;margin:20px}.row{display:flex;gap:16px;height:48px;align-items:center}.MuiIconButton{position:relative;overflow:hidden;width:48px;height:48px;border:0;border-radius:24px;background:#eee;cursor:pointer;font-size:22px}.rip{position:absolute;inset:0;border-radius:50%;background:rgba(0,0,0,.15);pointer-events:none}#feed{height:200px;overflow:hidden;margin-top:20px}</style>
<h1>Live scores</h1>
<div class="row"><span>Rovers</span><b id="sa">0</b>:<b id="sb">0</b><span>United</span><span id="min">61:00</span>
<button class="MuiIconButton" id="follow" aria-label="Follow match"><span>☆</span></button></div>
<div id="feed"></div>
<script>
(function () {
  var sec = 61 * 60, store = { followed: false }, lines = ['Throw-in', 'Foul', 'Corner', 'Shot wide', 'Substitution'];
  var feed = document.getElementById('feed');
  setInterval(function () {
    sec += 1;
    document.getElementById('min').textContent = Math.floor(sec / 60) + ':' + String(sec % 60).padStart(2, '0');
    if (sec % 7 === 0) document.getElementById('sa').textContent = String(Math.floor(sec / 7) % 5);
    var p = document.createElement('p');
    p.textContent = Math.floor(sec / 60) + "' " + lines[sec % lines.length];
    feed.prepend(p);
    if (feed.children.length > 6) feed.lastChild.remove();
  }, 350);
  var btn = document.getElementById('follow');
  btn.addEventListener('pointerdown', function () {
    var r = document.createElement('span');
    r.className = 'rip';
    btn.appendChild(r);
    setTimeout(function () { r.remove(); }, 250);
  });
  btn.addEventListener('click', function () { store.followed = true; });
})();
</script>`,
    act: async (v) => {
      await v.pause(1100)
      await v.tap('#follow', { times: 4, gap: 320 })
      await v.pause(3800)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A busy stream chat that answers every send with the same could not be sent toast',
    routes: { '/api/chat/send': { status: 500, after: 80, type: 'application/json', body: '{"error":"internal"}' } },
    html: `
<style>body{font:16px sans-serif;margin:20px}#log{height:300px;width:420px;overflow:hidden;border:1px solid #ccc;display:flex;flex-direction:column;justify-content:flex-end}#toasts{position:fixed;top:16px;right:16px}.toast{background:#b00020;color:#fff;padding:12px}</style>
<h1>Stream chat</h1><div id="log"></div>
<p><input id="msg" aria-label="Message" size="40"> <button type="button" id="send">Send</button></p>
<div id="toasts"></div>
<script>
(function () {
  var log = document.getElementById('log'), n = 0;
  setInterval(function () {
    n += 1;
    var d = document.createElement('div');
    d.textContent = 'viewer' + (n * 37 % 91) + ': ' + ['gg', 'nice one', 'lol', 'what a save'][n % 4];
    log.appendChild(d);
    if (log.children.length > 12) log.firstChild.remove();
  }, 420);
  document.getElementById('send').addEventListener('click', function () {
    fetch('/api/chat/send', { method: 'POST', body: document.getElementById('msg').value }).then(function (r) {
      if (r.ok) { document.getElementById('msg').value = ''; return; }
      var box = document.getElementById('toasts');
      box.textContent = '';
      var t = document.createElement('div');
      t.className = 'toast';
      t.setAttribute('role', 'alert');
      t.textContent = 'Your message could not be sent.';
      box.appendChild(t);
    }).catch(function () {});
  });
})();
</script>`,
    act: async (v) => {
      await v.pause(900)
      await v.fill('#msg', 'hello all')
      await v.pause(500)
      await v.press('#send', { times: 4, gap: 450 })
      await v.pause(3500)
    },
    expected: ['rageClick'],
    allowed: ['errorClick'],
  },
  {
    name: 'A paused canvas video player is skipped forward quickly and draws every new frame',
    html: `
<style>body{font:16px sans-serif;margin:20px;background:#111;color:#eee}.ctl{width:64px;height:44px;cursor:pointer}</style>
<canvas id="stage" width="640" height="360"></canvas>
<div><button class="ctl" id="rew" aria-label="Back 10 seconds">-10</button> <button class="ctl" id="fwd" aria-label="Forward 10 seconds">+10</button></div>
<script>
(function () {
  var at = 30, c = document.getElementById('stage'), g = c.getContext('2d');
  function draw() {
    g.fillStyle = 'hsl(' + (at * 7 % 360) + ',50%,35%)';
    g.fillRect(0, 0, 640, 360);
    g.fillStyle = '#fff';
    g.beginPath(); g.arc(40 + at * 4 % 560, 160, 34, 0, 7); g.fill();
    g.fillRect(20, 330, at * 2, 6);
    g.font = '20px sans-serif';
    g.fillText(Math.floor(at / 60) + ':' + String(at % 60).padStart(2, '0') + ' / 5:00', 20, 315);
  }
  document.getElementById('fwd').addEventListener('click', function () { at = Math.min(300, at + 10); draw(); });
  document.getElementById('rew').addEventListener('click', function () { at = Math.max(0, at - 10); draw(); });
  draw();
})();
</script>`,
    act: async (v) => {
      await v.pause(1000)
      await v.press('#fwd', { times: 6, gap: 240 })
      await v.pause(3500)
    },
    expected: [],
  },
  {
    name: 'A drum machine pad is hit in a quick rhythm and answers each hit only with its sound',
    touch: true,
    html: `
<style>body{font:16px sans-serif;margin:20px;touch-action:manipulation}.pads{display:grid;grid-template-columns:140px 140px;gap:12px}.pad{height:120px;border:0;border-radius:12px;background:#345;color:#fff;font-size:20px;cursor:pointer}</style>
<h1>Beat pad</h1>
<div class="pads"><button class="pad" id="kick">Kick</button><button class="pad" id="snare">Snare</button></div>
<script>
(function () {
  var ctx = null;
  function hit(freq) {
    if (!ctx) ctx = new AudioContext();
    if (ctx.state === 'suspended') ctx.resume();
    var o = ctx.createOscillator(), a = ctx.createGain();
    o.frequency.setValueAtTime(freq, ctx.currentTime);
    o.frequency.exponentialRampToValueAtTime(40, ctx.currentTime + 0.15);
    a.gain.setValueAtTime(0.8, ctx.currentTime);
    a.gain.exponentialRampToValueAtTime(0.001, ctx.currentTime + 0.2);
    o.connect(a); a.connect(ctx.destination);
    o.start(); o.stop(ctx.currentTime + 0.22);
  }
  document.getElementById('kick').addEventListener('click', function () { hit(150); });
  document.getElementById('snare').addEventListener('click', function () { hit(420); });
})();
</script>`,
    act: async (v) => {
      await v.pause(900)
      await v.tap('#kick', { times: 6, gap: 260 })
      await v.pause(3500)
    },
    expected: [],
    knownLimit: 'Web Audio leaves no trace on the page: `observeCalls()` or `calma.answered()`.',
  },
  {
    name: 'A sales dashboard lost the handler of its export button when the toolbar was rendered anew',
    html: `
<style>body{font:16px sans-serif;margin:20px}.tiles{display:flex;gap:12px}.tile{width:160px;height:90px;border:1px solid #ccc;padding:10px}.btn{cursor:pointer;padding:8px 14px}#toolbar{height:50px}</style>
<h1>Sales today</h1>
<div id="toolbar"><button class="btn btn-default" id="export">Export CSV</button></div>
<div class="tiles" id="tiles"></div>
<script>
(function () {
  var n = 0;
  function tiles() {
    n += 1;
    var h = '';
    ['Orders', 'Revenue', 'Visitors', 'Baskets'].forEach(function (t, i) {
      h += '<div class="tile"><small>' + t + '</small><h2>' + (1200 + n * (i + 3)) + '</h2></div>';
    });
    document.getElementById('tiles').innerHTML = h;
  }
  document.getElementById('export').addEventListener('click', function () {
    document.getElementById('toolbar').insertAdjacentHTML('beforeend', ' <a href="#csv">sales.csv is ready</a>');
  });
  setTimeout(function () {
    document.getElementById('toolbar').innerHTML = '<button class="btn btn-default" id="export">Export CSV</button> <span>Store 14</span>';
  }, 400);
  tiles();
  setInterval(tiles, 300);
})();
</script>`,
    act: async (v) => {
      await v.pause(1400)
      await v.press('#export')
      await v.pause(4500)
    },
    expected: ['deadClick'],
  },
  {
    name: 'An auto-saving editor whose publish button waits for ever for its save queue to run empty',
    routes: { '/autosave': { after: 150, type: 'application/json', body: '{"ok":true}' } },
    html: `
<style>body{font:16px sans-serif;margin:20px}#doc{border:1px solid #bbb;min-height:160px;width:600px;padding:12px}header{display:flex;gap:20px;align-items:center;height:50px}#publish{padding:8px 18px;cursor:pointer;background:#07c;color:#fff;border:0}#publish:hover{background:#059}</style>
<header><span id="state">Saved</span><span id="who">2 people are reading</span><button id="publish">Publish</button></header>
<div id="doc" contenteditable="true" role="textbox" aria-label="Article"><p>The harbour was quiet.</p></div>
<script>
(function () {
  var pending = 1, waiters = [], n = 0;
  function idle() { return new Promise(function (res) { if (pending === 0) res(); else waiters.push(res); }); }
  function save() {
    pending += 1;
    fetch('/autosave', { method: 'POST', body: document.getElementById('doc').textContent }).then(function () {
      pending -= 1;
      if (pending === 0) waiters.splice(0).forEach(function (w) { w(); });
      document.getElementById('state').textContent = 'Saved ' + new Date().toLocaleTimeString();
    });
  }
  setInterval(save, 1200);
  setInterval(function () { n += 1; document.getElementById('who').textContent = (2 + n % 3) + ' people are reading'; }, 700);
  document.getElementById('publish').addEventListener('click', async function () {
    await idle();
    document.getElementById('publish').textContent = 'Published';
  });
})();
</script>`,
    act: async (v) => {
      await v.pause(2800)
      await v.press('#publish')
      await v.pause(11500)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A weather card in a closed shadow root changes its degrees when the button outside is pressed',
    html: `
<style>body{font:16px sans-serif;margin:20px}weather-card{display:block;width:260px;height:120px;border:1px solid #ccc}</style>
<h1>Bergen</h1><weather-card></weather-card>
<p><button id="unit" type="button">Switch unit</button></p>
<script>
(function () {
  class WeatherCard extends HTMLElement {
    #root = this.attachShadow({ mode: 'closed' });
    #f = false;
    connectedCallback() {
      this.#root.innerHTML = '<style>b{font-size:48px}p{margin:4px}</style><p>Now</p><b></b>';
      this.#show();
    }
    swap() { this.#f = !this.#f; this.#show(); }
    #show() { this.#root.querySelector('b').textContent = this.#f ? '57 °F' : '14 °C'; }
  }
  customElements.define('weather-card', WeatherCard);
  document.getElementById('unit').addEventListener('click', function () { document.querySelector('weather-card').swap(); });
})();
</script>`,
    act: async (v) => {
      await v.pause(1000)
      await v.press('#unit')
      await v.pause(4000)
    },
    expected: [],
    knownLimit: 'Nobody outside sees into a closed shadow root: `calma.answered()`.',
  },
  {
    name: 'A clip list whose links load each clip into the player frame beside it',
    touch: true,
    routes: {
      '/clips/1': { type: 'text/html', body: '<body style="margin:0;background:#223;color:#fff"><h2>Clip 1: Kick-off</h2></body>' },
      '/clips/2': { type: 'text/html', after: 200, body: '<body style="margin:0;background:#242;color:#fff"><h2>Clip 2: First goal</h2></body>' },
      '/clips/3': { type: 'text/html', after: 200, body: '<body style="margin:0;background:#422;color:#fff"><h2>Clip 3: Penalty</h2></body>' },
    },
    html: `
<style>body{font:16px sans-serif;margin:20px}iframe{width:480px;height:270px;border:0}li{height:44px}</style>
<h1>Highlights</h1>
<iframe name="stageframe" src="/clips/1" title="Player"></iframe>
<ul><li><a id="c2" href="/clips/2" target="stageframe">First goal</a></li><li><a id="c3" href="/clips/3" target="stageframe">Penalty</a></li></ul>`,
    act: async (v) => {
      await v.pause(1200)
      await v.tap('#c2')
      await v.pause(3500)
      await v.tap('#c3')
      await v.pause(3500)
    },
    expected: [],
  },
  {
    name: 'A callback form beside a rate ticker comes back emptied three times and nobody says why',
    routes: { '/wp-json/forms/7/feedback': { after: 180, type: 'application/json', body: '{"status":"spam","message":""}' } },
    html: `
<style>body{font:16px sans-serif;margin:20px}#rates{height:30px}form{display:grid;gap:10px;width:320px}.out{min-height:24px}#bubble{position:fixed;right:20px;bottom:20px;background:#eee;padding:12px}</style>
<div id="rates"></div><h1>Call me back</h1>
<form id="cb" novalidate><label>Surname <input id="nm" name="surname"></label><label>Phone <input id="ph" name="phone" type="tel"></label>
<button type="submit" id="go">Request a call</button><div class="out" id="out"></div></form>
<div id="bubble">Anna is here</div>
<script>
(function () {
  var n = 0;
  setInterval(function () {
    n += 1;
    document.getElementById('rates').textContent = 'EUR/USD 1.08' + (10 + n * 7 % 89) + '  EUR/GBP 0.85' + (10 + n * 3 % 89);
    document.getElementById('bubble').textContent = n % 4 < 2 ? 'Anna is here' : 'Questions? Chat with Anna';
  }, 400);
  var f = document.getElementById('cb');
  f.addEventListener('submit', function (e) {
    e.preventDefault();
    fetch('/wp-json/forms/7/feedback', { method: 'POST', body: new FormData(f) }).then(function (r) { return r.json(); }).then(function (d) {
      document.getElementById('out').textContent = d.message;
      f.reset();
    });
  });
})();
</script>`,
    act: async (v) => {
      await v.pause(900)
      for (let i = 0; i < 3; i++) {
        await v.fill('#nm', 'Berg')
        await v.pause(300)
        await v.fill('#ph', '5550142')
        await v.pause(400)
        await v.press('#go')
        await v.pause(2000)
      }
      await v.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop', 'deadClick'],
  },
  {
    name: 'A stock-taking form takes one barcode after the other and empties itself for the next',
    html: `
<style>body{font:16px sans-serif;margin:20px}td,th{padding:6px 16px;border:1px solid #ccc}</style>
<h1>Stock-taking, shelf 12</h1>
<form id="scan"><label>Barcode <input id="code" name="code" required autocomplete="off"></label></form>
<table><thead><tr><th>Article</th><th>Counted</th></tr></thead><tbody><tr><td>400611 Pencil HB</td><td id="q400611">0</td></tr><tr><td>400628 Eraser</td><td id="q400628">0</td></tr></tbody></table>
<script>
(function () {
  document.getElementById('scan').addEventListener('submit', function (e) {
    e.preventDefault();
    var inp = document.getElementById('code'), cell = document.getElementById('q' + inp.value.trim());
    if (cell) cell.textContent = String(Number(cell.textContent) + 1);
    inp.value = '';
  });
})();
</script>`,
    act: async (v) => {
      await v.pause(800)
      await v.press('#code')
      for (const code of ['400611', '400611', '400628', '400611', '400611']) {
        await v.type(code)
        await v.pause(150)
        await v.key('Enter')
        await v.pause(700)
      }
      await v.pause(2500)
    },
    expected: [],
  },
  {
    name: 'A shipping step refuses three times because a dropdown plugin never filled the hidden required select',
    html: `
<style>body{font:16px sans-serif;margin:20px}form{display:grid;gap:12px;width:340px}.select2{border:1px solid #aaa;padding:8px}#draft{height:24px;color:#666}#cont{padding:10px;cursor:pointer}</style>
<h1>Shipping</h1><div id="draft">Draft saved</div>
<form id="ship" action="/shipping/next" method="post">
<label>Street <input name="street" value="12 Mill Lane" required></label>
<label>Town <input name="town" value="Leeds" required></label>
<div><span>Country</span><select name="country" required style="display:none"><option value="">Choose</option><option value="GB">United Kingdom</option></select><div class="select2">United Kingdom</div></div>
<button type="submit" id="cont">Continue to payment</button></form>
<p id="basket">Basket reserved for 9:59</p>
<script>
(function () {
  var left = 599;
  setInterval(function () {
    left -= 1;
    document.getElementById('basket').textContent = 'Basket reserved for ' + Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
  }, 1000);
  setInterval(function () { document.getElementById('draft').textContent = 'Draft saved ' + new Date().toLocaleTimeString(); }, 800);
})();
</script>`,
    routes: { '/shipping/next': { type: 'text/html', body: '<h1>Payment</h1>' } },
    act: async (v) => {
      await v.pause(1200)
      await v.press('#cont')
      await v.pause(3200)
      await v.press('#cont')
      await v.pause(3200)
      await v.press('#cont')
      await v.pause(3600)
    },
    expected: ['formLoop'],
    allowed: ['deadClick'],
  },
  {
    name: 'An operations wall whose panels break one after another while its clock and counter run on',
    routes: {
      '/api/panels/revenue': { status: 503, after: 300, body: 'unavailable' },
      '/api/panels/orders': { status: 500, after: 900, body: 'error' },
      '/api/panels/regions': { after: 1500, type: 'text/html', body: '<!doctype html><title>Sign in</title>' },
    },
    html: `
<style>body{font:16px sans-serif;margin:20px}.g{display:grid;grid-template-columns:repeat(3,260px);gap:14px}.p{height:140px;border:1px solid #ccc;padding:10px}.sk{height:60px;background:#ddd;animation:pulse 1s infinite alternate}@keyframes pulse{to{background:#f4f4f4}}</style>
<h1>Operations <span id="clk"></span></h1>
<div class="g"><div class="p">Revenue<div class="sk" id="revenue"></div></div><div class="p">Orders<div class="sk" id="orders"></div></div><div class="p">Regions<div class="sk" id="regions"></div></div><div class="p">Forecast<div class="sk" id="forecast"></div></div><div class="p">On the site now<h2 id="now">412</h2></div></div>
<script>
(function () {
  var n = 412;
  setInterval(function () {
    document.getElementById('clk').textContent = new Date().toLocaleTimeString();
    n += (n * 7 % 5) - 2;
    document.getElementById('now').textContent = String(n);
  }, 350);
  ['revenue', 'orders', 'regions'].forEach(function (id) {
    fetch('/api/panels/' + id).then(function (r) {
      if (!r.ok) { console.warn('panel ' + id, r.status); return null; }
      return r.json();
    }).then(function (d) {
      if (!d) return;
      var el = document.getElementById(id);
      el.className = '';
      el.textContent = d.total;
    });
  });
  setTimeout(function () {
    var series;
    document.getElementById('forecast').textContent = series.points.length + ' points';
  }, 2200);
})();
</script>`,
    act: async (v) => {
      await v.pause(6000)
    },
    expected: ['errorBurst'],
  },
  {
    name: 'A shop search aborts each earlier suggestion request and did without its optional files at load',
    routes: { '/suggest': { after: 350, type: 'application/json', body: '["lamp","lamp shade","lampion","lamp oil"]' } },
    html: `
<style>body{font:16px sans-serif;margin:20px}#list{min-height:160px;width:320px}</style>
<h1>Light &amp; Home</h1>
<label>Search <input id="q" autocomplete="off"></label><ul id="list"></ul>
<script>
(function () {
  ['/locales/en-GB.json', '/experiments.json', '/theme/override.json'].forEach(function (u) {
    fetch(u).then(function (r) { if (!r.ok) console.error('optional file missing: ' + u); }).catch(function () {});
  });
  var ctl = null;
  document.getElementById('q').addEventListener('input', function (e) {
    if (ctl) ctl.abort();
    ctl = new AbortController();
    fetch('/suggest', { method: 'POST', body: e.target.value, signal: ctl.signal }).then(function (r) { return r.json(); }).then(function (d) {
      document.getElementById('list').innerHTML = d.map(function (t) { return '<li>' + t + '</li>'; }).join('');
    }).catch(function (err) {
      if (err.name !== 'AbortError') throw err;
      console.error('suggest aborted');
    });
  });
})();
</script>`,
    act: async (v) => {
      await v.pause(1400)
      await v.press('#q')
      for (const letter of ['l', 'a', 'm', 'p']) {
        await v.type(letter)
        await v.pause(140)
      }
      await v.pause(2500)
    },
    expected: [],
  },
  {
    name: 'A bus map keeps its buses moving while every stop and layer the visitor taps fails in its own way',
    touch: true,
    html: `
<style>body{font:16px sans-serif;margin:20px}#map{position:relative;width:800px;height:420px;background:#dfe8d8}.stop{position:absolute;width:48px;height:48px;border-radius:24px;border:2px solid #036;background:#fff;cursor:pointer}.bus{position:absolute;width:24px;height:14px;background:#c30;pointer-events:none;top:380px}#toast{position:fixed;top:10px;right:10px}</style>
<div id="map"><button class="stop" id="s1" style="left:120px;top:80px" aria-label="Mill Street">A</button><button class="stop" id="s2" style="left:360px;top:160px" aria-label="Town Hall">B</button><button class="stop" id="traffic" style="left:600px;top:60px" aria-label="Traffic layer">T</button><div class="bus" id="b1"></div></div><p id="eta"></p><div id="toast"></div>
<script>
(function () {
  var x = 0, stops = { s2: { lines: [4, 7] } };
  setInterval(function () {
    x = (x + 6) % 760;
    document.getElementById('b1').style.left = x + 'px';
    document.getElementById('eta').textContent = 'Line 4 reaches the depot in ' + Math.ceil((760 - x) / 10) + ' s';
  }, 150);
  document.getElementById('s1').addEventListener('click', function () {
    document.getElementById('toast').textContent = stops.s1.lines.join(', ');
  });
  document.getElementById('s2').addEventListener('click', async function () {
    await new Promise(function (r) { setTimeout(r, 60); });
    throw new Error('Timetable for Town Hall is malformed');
  });
  document.getElementById('traffic').addEventListener('click', function () {
    var d = document.createElement('div');
    d.setAttribute('role', 'alert');
    d.className = 'toast toast-error';
    d.textContent = 'Error: the traffic layer could not be loaded.';
    document.getElementById('toast').appendChild(d);
  });
})();
</script>`,
    act: async (v) => {
      await v.pause(1000)
      await v.tap('#s1')
      await v.pause(2700)
      await v.tap('#s2')
      await v.pause(2700)
      await v.tap('#traffic')
      await v.pause(3500)
    },
    expected: ['errorBurst', 'errorClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A ticket page copies its link by selecting it and hands out a calendar file without a word',
    routes: { '/ticket.ics': { type: 'text/calendar', headers: { 'content-disposition': 'attachment; filename="ticket.ics"' }, body: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' } },
    html: `
<style>body{font:16px sans-serif;margin:20px}#lnk{width:340px}.b{cursor:pointer;padding:8px 14px}</style>
<h1>Your ticket</h1>
<p><input id="lnk" readonly value="https://tickets.example/t/8FQ2"> <button class="b" id="cp" type="button">Copy link</button></p>
<p><a class="b" id="ics" href="/ticket.ics" download="ticket.ics">Add to calendar</a></p>
<script>
(function () {
  document.getElementById('cp').addEventListener('click', function () {
    document.getElementById('lnk').select();
    document.execCommand('copy');
  });
})();
</script>`,
    act: async (v) => {
      await v.pause(900)
      await v.press('#cp')
      await v.pause(3500)
      await v.press('#ics')
      await v.pause(3500)
    },
    expected: [],
  },
  {
    name: 'A trading page takes four seconds for its older trades while new trades keep streaming in',
    routes: { '/api/trades/older': { after: 4000, type: 'application/json', body: '["09:01 Sell 14","09:02 Buy 20","09:03 Buy 7"]' } },
    html: `
<style>body{font:16px sans-serif;margin:20px}.cols{display:flex;gap:30px}.cols ol{height:300px;width:260px;overflow:hidden;border:1px solid #ccc}#older{padding:8px 16px;cursor:pointer}</style>
<h1>ACME <span id="px">101.20</span></h1>
<p><button id="older">Older trades</button></p>
<div class="cols"><ol id="livetrades"></ol><ol id="oldtrades"></ol></div>
<script>
(function () {
  var n = 0, list = document.getElementById('livetrades');
  setInterval(function () {
    n += 1;
    document.getElementById('px').textContent = (101 + (n * 13 % 40) / 100).toFixed(2);
    var li = document.createElement('li');
    li.textContent = (n % 2 ? 'Buy ' : 'Sell ') + (n * 7 % 50 + 1);
    list.prepend(li);
    if (list.children.length > 10) list.lastChild.remove();
  }, 300);
  var b = document.getElementById('older');
  b.addEventListener('click', function () {
    b.textContent = 'Loading…';
    b.setAttribute('aria-busy', 'true');
    fetch('/api/trades/older').then(function (r) { return r.json(); }).then(function (d) {
      document.getElementById('oldtrades').innerHTML = d.map(function (t) { return '<li>' + t + '</li>'; }).join('');
      b.textContent = 'Older trades';
      b.removeAttribute('aria-busy');
    });
  });
})();
</script>`,
    act: async (v) => {
      await v.pause(1300)
      await v.press('#older')
      await v.pause(6500)
    },
    expected: ['slowClick'],
  },
]
