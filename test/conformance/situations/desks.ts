import type { Situation } from '../situation.ts'

export const desks: readonly Situation[] = [
  // ------------------------------------------------------------------ healthy
  {
    name: 'A Lightning record page answers inside nested shadow roots with a picklist, a path and a toast',
    html: `<style>body{font:14px sans-serif;margin:0;background:#f3f3f3}header{background:#fff;padding:10px 16px;border-bottom:1px solid #ddd}
#toast{position:fixed;top:12px;left:440px;width:400px;padding:12px;background:#2e844a;color:#fff;display:none}</style>
<header>Opportunities <span id="clk"></span></header>
<one-record></one-record>
<div id="toast" role="status"></div>
<script>
setInterval(function(){document.getElementById('clk').textContent=new Date().toLocaleTimeString()},1000);
customElements.define('lightning-combobox',class extends HTMLElement{
  connectedCallback(){
    var host=this,root=this.attachShadow({mode:'open'});
    root.innerHTML='<style>.dd{display:none;position:absolute;background:#fff;border:1px solid #aaa;z-index:5}.dd div{padding:8px 24px;cursor:pointer}.open .dd{display:block}button{min-width:200px;padding:8px;text-align:left}</style>'
      +'<div class="slds-combobox"><button type="button" role="combobox" aria-expanded="false">Prospecting</button>'
      +'<div class="dd" role="listbox"><div role="option" data-v="Qualification">Qualification</div><div role="option" data-v="Proposal">Proposal</div></div></div>';
    var box=root.querySelector('.slds-combobox'),btn=root.querySelector('button');
    btn.addEventListener('click',function(){var o=box.classList.toggle('open');btn.setAttribute('aria-expanded',String(o))});
    root.querySelector('.dd').addEventListener('click',function(e){
      var v=e.target.getAttribute('data-v');if(!v)return;
      btn.textContent=v;box.classList.remove('open');btn.setAttribute('aria-expanded','false');
      host.dispatchEvent(new CustomEvent('change',{detail:{value:v},bubbles:true,composed:true}));
    });
  }});
customElements.define('one-record',class extends HTMLElement{
  connectedCallback(){
    var root=this.attachShadow({mode:'open'});
    root.innerHTML='<style>section{background:#fff;margin:16px;padding:16px;border-radius:4px}.p{display:inline-block;padding:8px 24px;background:#ecebea;margin-right:2px}.p.done{background:#3ba755;color:#fff}.p.cur{background:#014486;color:#fff}</style>'
      +'<section><span class="p cur">Prospecting</span><span class="p">Qualification</span><span class="p">Proposal</span> <button class="mark">Mark Stage as Complete</button></section>'
      +'<section>Stage <lightning-combobox></lightning-combobox> <button class="save">Save</button></section>';
    var ps=root.querySelectorAll('.p'),at=0;
    root.querySelector('.mark').addEventListener('click',function(){ps[at].className='p done';at++;ps[at].className='p cur'});
    root.querySelector('.save').addEventListener('click',function(){
      fetch('/aura',{method:'POST'}).then(function(r){return r.json()}).then(function(){
        var t=document.getElementById('toast');t.textContent='Opportunity "Acme 400 Widgets" was saved.';t.style.display='block';
        setTimeout(function(){t.style.display='none'},3000);
      });
    });
  }});
</script>`,
    routes: { '/aura': { after: 700, type: 'application/json', body: '{"state":"SUCCESS"}' } },
    act: async v => {
      await v.pause(900)
      await v.press('lightning-combobox button')
      await v.pause(800)
      await v.press('[data-v="Qualification"]')
      await v.pause(900)
      await v.press('.mark')
      await v.pause(1200)
      await v.press('.save')
      await v.pause(2800)
    },
    expected: [],
  },
  {
    name: 'A data grid painted on a canvas pages down by quick presses and marks the pressed cells',
    html: `<style>body{font:14px sans-serif;margin:16px}#wrap{display:flex;gap:4px}canvas{border:1px solid #bbb;cursor:cell}.sb{display:flex;flex-direction:column;justify-content:space-between}.sb button{width:36px;height:36px}</style>
<h2>Open items</h2>
<div id="wrap"><canvas id="g" width="600" height="336" tabindex="0" role="grid" aria-label="Open items"></canvas>
<div class="sb"><button id="up" aria-label="Page up">&#9650;</button><button id="dn" aria-label="Page down">&#9660;</button></div></div>
<p>Synced <span id="s">0</span> s ago</p>
<script>
var c=document.getElementById('g'),x=c.getContext('2d'),first=0,sel=-1,n=0;
setInterval(function(){n++;document.getElementById('s').textContent=n},1000);
function draw(){
  x.fillStyle='#fff';x.fillRect(0,0,600,336);x.font='13px sans-serif';
  for(var r=0;r<12;r++){
    var i=first+r;
    if(i===sel){x.fillStyle='#dbe9ff';x.fillRect(0,r*28,600,28)}
    x.fillStyle='#222';x.fillText('INV-'+(1000+i),12,r*28+19);x.fillText('Customer '+(i*7%53),160,r*28+19);x.fillText((i*137%900+50)+',00',440,r*28+19);
    x.strokeStyle=i===sel?'#1a66ff':'#e2e2e2';x.strokeRect(.5,r*28+.5,599,28);
  }
}
function later(){requestAnimationFrame(draw)}
document.getElementById('dn').addEventListener('click',function(){first+=12;later()});
document.getElementById('up').addEventListener('click',function(){first=Math.max(0,first-12);later()});
c.addEventListener('pointerdown',function(e){sel=first+Math.floor(e.offsetY/28);later()});
draw();
</script>`,
    act: async v => {
      await v.pause(900)
      await v.press('#dn', { times: 5, gap: 230 })
      await v.pause(1000)
      await v.press('#g', { offset: [-100, -70] })
      await v.pause(700)
      await v.press('#g', { offset: [-100, 15] })
      await v.pause(500)
      await v.press('#g', { offset: [-90, 100] })
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A team calendar goes five months ahead, and its toolbar is made anew with each month',
    html: `<meta name="viewport" content="width=device-width,initial-scale=1"><style>body{touch-action:manipulation;font:14px sans-serif;margin:16px}.rbc-toolbar{display:flex;gap:10px;align-items:center;height:44px}.rbc-toolbar button{width:90px;height:34px}.rbc-label{width:200px;text-align:center}
.grid{display:grid;grid-template-columns:repeat(7,110px)}.grid div{height:62px;border:1px solid #ddd;padding:4px}</style>
<div id="root"></div><p id="tick"></p>
<script>
var y=2025,m=2,names=['January','February','March','April','May','June','July','August','September','October','November','December'];
function render(){
  var h='<div class="rbc-toolbar"><button type="button" data-go="-1">Back</button><span class="rbc-label">'+names[m]+' '+y+'</span><button type="button" data-go="1">Next</button></div><div class="grid">';
  var f=(new Date(y,m,1).getDay()+6)%7,days=new Date(y,m+1,0).getDate();
  for(var i=0;i<35;i++){var d=i-f+1;h+='<div>'+(d>0&&d<=days?d:'')+'</div>'}
  document.getElementById('root').innerHTML=h+'</div>';
}
document.getElementById('root').addEventListener('click',function(e){
  var b=e.target.closest('[data-go]');if(!b)return;
  m+=Number(b.getAttribute('data-go'));if(m>11){m=0;y++}if(m<0){m=11;y--}
  setTimeout(render,30);
});
render();
setInterval(function(){document.getElementById('tick').textContent='Now '+new Date().toLocaleTimeString()},1000);
</script>`,
    touch: true,
    act: async v => {
      await v.pause(800)
      await v.tap('[data-go="1"]', { times: 5, gap: 210 })
      await v.pause(3000)
    },
    expected: [],
  },
  {
    name: 'An editor in an iframe is indented three times by a toolbar outside of it',
    html: `<style>body{font:14px sans-serif;margin:16px}.tox{border:1px solid #ccc;width:800px}.tox-toolbar{padding:6px;border-bottom:1px solid #ccc}.tox-tbtn{height:34px;min-width:40px}iframe{border:0;width:100%;height:260px;display:block}</style>
<h2>Edit page</h2>
<div class="tox"><div class="tox-toolbar" role="toolbar"><button class="tox-tbtn" id="ind" type="button" aria-label="Increase indent">&#8677;</button>
<button class="tox-tbtn" id="date" type="button">Insert date</button></div><iframe id="ed" title="Rich text area"></iframe></div>
<script>
var f=document.getElementById('ed'),d=f.contentDocument;
d.open();d.write('<body contenteditable="true" style="font:15px serif"><p>Opening hours change in summer.</p><p>Please tell your team.</p></body>');d.close();
['ind','date'].forEach(function(i){document.getElementById(i).addEventListener('mousedown',function(e){e.preventDefault()})});
var pad=0;
document.getElementById('ind').addEventListener('click',function(){pad+=40;f.contentDocument.querySelector('p').style.paddingLeft=pad+'px'});
document.getElementById('date').addEventListener('click',function(){f.contentDocument.querySelectorAll('p')[1].append(' 04/12/2025')});
</script>`,
    act: async v => {
      await v.pause(900)
      await v.press('#ind', { times: 3, gap: 260 })
      await v.pause(1500)
      await v.press('#date')
      await v.pause(3300)
    },
    expected: [],
  },
  {
    name: 'A design tool zooms by quick presses, told only in a transform and a field value',
    html: `<style>body{font:14px sans-serif;margin:0;background:#2c2c2c;color:#fff}.bar{padding:10px;background:#1e1e1e;position:relative;z-index:2}.bar button{width:36px;height:32px}#z{width:60px;text-align:center}
#view{height:560px;overflow:hidden;position:relative}#stage{width:300px;height:200px;position:absolute;left:480px;top:160px;background:#fff;transition:transform .12s}</style>
<div class="bar"><button id="out" aria-label="Zoom out">&minus;</button><input id="z" value="100%" readonly aria-label="Zoom"><button id="in" aria-label="Zoom in">+</button></div>
<div id="view"><div id="stage"><svg width="300" height="200"><circle cx="80" cy="90" r="40" fill="#f24e1e"></circle><rect x="150" y="60" width="100" height="70" fill="#0acf83"></rect></svg></div></div>
<script>
var z=100;
function set(n){z=n;document.getElementById('z').value=z+'%';document.getElementById('stage').style.transform='scale('+z/100+')'}
document.getElementById('in').onclick=function(){set(z+20)};
document.getElementById('out').onclick=function(){set(z-20)};
</script>`,
    act: async v => {
      await v.pause(700)
      await v.press('#in', { times: 6, gap: 170 })
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A LiveView stock counter answers every press over its socket a little later',
    html: `<style>body{font:15px sans-serif;margin:24px}.phx-click-loading{opacity:.6}button{padding:10px 18px}</style>
<div data-phx-main><h2>Bin A-14</h2><p>On hand: <b id="n">12</b></p><button phx-click="inc" id="inc">Add one</button></div>
<p id="flash"></p>
<script>
var ws=new WebSocket((location.protocol==='https:'?'wss://':'ws://')+location.host+'/socket'),q=[],n=12,beat=0;
ws.onmessage=function(){
  var k=q.shift();
  if(k==='inc'){n++;document.getElementById('n').textContent=n;if(q.indexOf('inc')<0)document.getElementById('inc').classList.remove('phx-click-loading')}
};
function push(k){if(ws.readyState!==1)return;q.push(k);ws.send(JSON.stringify([null,String(q.length),'lv:phx',k,{}]))}
document.getElementById('inc').addEventListener('click',function(e){e.currentTarget.classList.add('phx-click-loading');push('inc')});
setInterval(function(){push('heartbeat')},3000);
</script>`,
    socket: 300,
    act: async v => {
      await v.pause(1200)
      await v.press('#inc', { times: 4, gap: 520 })
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'An htmx contact row takes its time to turn into a form and back, and shows it',
    html: `<style>body{font:14px sans-serif;margin:24px}.row{display:flex;gap:16px;align-items:center;border-bottom:1px solid #ddd;padding:10px;width:700px}.htmx-indicator{opacity:0}.htmx-request .htmx-indicator{opacity:1}.htmx-swapping{opacity:0;transition:opacity .2s}</style>
<h2>Contacts</h2>
<div id="list"><div class="row" id="r1"><span>Mara Lind</span><span>mara@old.example</span><button hx-get="/contacts/1/edit">Edit</button><span class="htmx-indicator">Loading&hellip;</span></div>
<div class="row"><span>Jon Berg</span><span>jon@nord.example</span></div></div>
<p>Jobs in queue: <span id="jobs">4</span></p>
<script>
var k=4;setInterval(function(){k=3+(k+2)%5;document.getElementById('jobs').textContent=k},1300);
document.body.addEventListener('click',function(e){
  var b=e.target.closest('[hx-get],[hx-put]');if(!b)return;
  var row=b.closest('.row'),put=b.hasAttribute('hx-put');
  row.classList.add('htmx-request');
  fetch(put?b.getAttribute('hx-put'):b.getAttribute('hx-get'),{method:put?'PUT':'GET',headers:{'HX-Request':'true'}})
    .then(function(r){return r.text()}).then(function(t){row.outerHTML=t});
});
</script>`,
    routes: {
      '/contacts/1/edit': { after: 1600, type: 'text/html', body: '<div class="row" id="r1"><input id="mail" value="mara@old.example"><button hx-put="/contacts/1">Save</button><span class="htmx-indicator">Saving&hellip;</span></div>' },
      '/contacts/1': { after: 900, type: 'text/html', body: '<div class="row" id="r1"><span>Mara Lind</span><span>mara@nord.example</span><button hx-get="/contacts/1/edit">Edit</button><span class="htmx-indicator">Loading&hellip;</span></div>' },
    },
    act: async v => {
      await v.pause(900)
      await v.press('[hx-get]')
      await v.pause(2600)
      await v.fill('#mail', 'mara@nord.example')
      await v.pause(500)
      await v.press('[hx-put]')
      await v.pause(2600)
    },
    expected: [],
  },
  // ------------------------------------------------------------------ dead
  {
    name: 'An UpdatePanel shows its progress mark and comes back with the very same grid',
    html: `<style>body{font:13px Tahoma,sans-serif;margin:12px}table{border-collapse:collapse}td,th{border:1px solid #999;padding:6px 10px}#UpdateProgress1{display:none;background:#ffc;padding:4px;width:160px}marquee,.ticker{color:#036}</style>
<div class="ticker" id="tick">Intranet: Kantine heute geschlossen</div>
<form id="aspnetForm" onsubmit="return false"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTY0">
<div id="UpdateProgress1">Bitte warten ...</div>
<div id="UpdatePanel1"></div></form>
<script>
var grid='<table><tr><th>Antrag</th><th>Mitarbeiter</th><th>Status</th><th></th></tr><tr><td>4711</td><td>Kern, Ute</td><td>offen</td><td><a id="g0" href="javascript:__doPostBack(0)">Genehmigen</a></td></tr><tr><td>4712</td><td>Abel, Jan</td><td>offen</td><td><a id="g1" href="javascript:__doPostBack(1)">Genehmigen</a></td></tr></table>';
document.getElementById('UpdatePanel1').innerHTML=grid;
function __doPostBack(i){
  document.getElementById('UpdateProgress1').style.display='block';
  fetch('/Freigabe.aspx',{method:'POST',headers:{'X-MicrosoftAjax':'Delta=true'}}).then(function(r){return r.text()}).then(function(){
    document.getElementById('UpdateProgress1').style.display='none';
    document.getElementById('UpdatePanel1').innerHTML=grid;
  });
}
var news=['Intranet: Kantine heute geschlossen','Intranet: Parkdeck 2 gesperrt','Intranet: Grippeimpfung am Freitag'],k=0;
setInterval(function(){k=(k+1)%3;document.getElementById('tick').textContent=news[k]},3100);
</script>`,
    routes: { '/Freigabe.aspx': { after: 450, type: 'text/plain', body: '1|#||4|912|updatePanel|UpdatePanel1|same|' } },
    act: async v => {
      await v.pause(1100)
      await v.press('#g0')
      await v.pause(11000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'An invisible modal backdrop stays behind over an invoice list and eats the press',
    html: `<style>body{font:14px sans-serif;margin:0}.nav{background:#714b67;color:#fff;padding:10px 16px}.main{padding:16px}.modal-backdrop{position:fixed;inset:0;background:#000;opacity:0;z-index:1040;transition:opacity .15s}.modal-backdrop.show{opacity:.5}
.modal{position:fixed;z-index:1050;left:440px;top:120px;width:400px;background:#fff;padding:20px;border-radius:6px}.btn{padding:8px 14px;cursor:pointer}</style>
<div class="nav">Invoicing <span id="clk"></span></div>
<div class="main"><button class="btn btn-primary" id="new">New</button> <button class="btn">Import</button>
<ul id="l"><li>INV/2025/0031</li><li>INV/2025/0032</li></ul></div>
<div class="modal-backdrop fade show" id="bd"></div>
<div class="modal" id="m" role="dialog"><h3>What is new in 18.0</h3><p>Faster reconciliation.</p><button class="btn" id="x">Got it</button></div>
<script>
setInterval(function(){document.getElementById('clk').textContent=new Date().toLocaleTimeString()},500);
var bd=document.getElementById('bd'),m=document.getElementById('m');
document.getElementById('x').onclick=function(){
  m.style.display='none';bd.classList.remove('show');
  bd.addEventListener('oTransitionEnd',function(){bd.remove()});
};
document.getElementById('new').onclick=function(){var li=document.createElement('li');li.textContent='Draft invoice';document.getElementById('l').prepend(li)};
</script>`,
    act: async v => {
      await v.pause(1300)
      await v.press('#x')
      await v.pause(1600)
      await v.press('#new')
      await v.pause(4000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'The row menu of a grid opens inside a cell that clips it away',
    html: `<meta name="viewport" content="width=device-width,initial-scale=1"><style>body{font:14px sans-serif;margin:20px}.t{width:760px;border:1px solid #ccc}.r{display:flex;border-bottom:1px solid #eee;height:38px;align-items:center}.r>div{width:230px;padding:0 8px}.r>.act{position:relative;width:60px;height:32px;overflow:hidden;padding:0}
.kebab{width:32px;height:32px;border:0;background:none;cursor:pointer}.menu{position:absolute;top:100%;right:0;background:#fff;border:1px solid #aaa;width:140px;display:none}.menu.show{display:block}.menu div{padding:6px}</style>
<h3>Users <small id="on"></small></h3>
<div class="t" role="grid"><div class="r"><div>Ida Holm</div><div>ida@corp.example</div><div>Admin</div><div class="act"><button class="kebab" id="k1" aria-haspopup="menu" aria-label="Actions">&#8942;</button><div class="menu" role="menu"><div role="menuitem">Edit</div><div role="menuitem">Disable</div></div></div></div>
<div class="r"><div>Per Lund</div><div>per@corp.example</div><div>Viewer</div><div class="act"><button class="kebab" id="k2" aria-haspopup="menu" aria-label="Actions">&#8942;</button><div class="menu" role="menu"><div role="menuitem">Edit</div><div role="menuitem">Disable</div></div></div></div></div>
<script>
document.querySelectorAll('.kebab').forEach(function(b){b.addEventListener('click',function(){b.nextElementSibling.classList.toggle('show')})});
var n=7;setInterval(function(){n=6+(n*5)%7;document.getElementById('on').textContent=n+' online'},900);
</script>`,
    touch: true,
    act: async v => {
      await v.pause(1000)
      await v.tap('#k2')
      await v.pause(4000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'After the post list was refreshed Quick Edit is not bound any more, and neither is Apply',
    html: `<style>body{font:13px sans-serif;margin:0;background:#f0f0f1}#wpadminbar{background:#1d2327;color:#fff;padding:8px 16px}.wrap{padding:10px 20px}table{background:#fff;width:800px;border-collapse:collapse}td,th{border-bottom:1px solid #c3c4c7;padding:10px;text-align:left}.button{padding:6px 12px}a{color:#2271b1}</style>
<div id="wpadminbar">My Site <span id="cm">2</span> comments</div>
<div class="wrap"><h1>Posts</h1>
<select id="bulk"><option>Bulk actions</option><option selected>Move to Trash</option></select> <button type="button" class="button" id="doaction">Apply</button>
<table><thead><tr><th>Title</th><th>Author</th><th>Date</th></tr></thead><tbody id="the-list"><tr><td>Loading</td><td></td><td></td></tr></tbody></table></div>
<script>
// what jQuery(document).ready bound was bound to the rows of the first rendering
document.querySelectorAll('#the-list .editinline').forEach(function(a){a.addEventListener('click',function(e){e.preventDefault();a.closest('tr').innerHTML='<td colspan=3><input></td>'})});
document.querySelectorAll('.tablenav #doaction').forEach(function(b){b.addEventListener('click',function(){document.getElementById('the-list').innerHTML=''})});
setTimeout(function(){document.getElementById('the-list').innerHTML='<tr><td><input type="checkbox" checked> Hello world <a href="#" class="editinline">Quick Edit</a></td><td>admin</td><td>Published</td></tr><tr><td><input type="checkbox"> Sample</td><td>admin</td><td>Draft</td></tr>'},300);
var c=2;setInterval(function(){c++;document.getElementById('cm').textContent=c},1500);
</script>`,
    act: async v => {
      await v.pause(1400)
      await v.press('.editinline')
      await v.pause(4500)
      await v.press('#doaction', { times: 4, gap: 330 })
      await v.pause(4000)
    },
    expected: ['deadClick', 'rageClick'],
  },
  {
    name: 'A chart on a canvas is fetched for ninety days and painted again with the numbers of seven',
    html: `<style>body{font:14px sans-serif;margin:20px}.seg button{padding:8px 14px;border:1px solid #bbb;background:#fff;cursor:pointer}.seg .on{background:#1a73e8;color:#fff}canvas{border:1px solid #ddd;display:block;margin-top:12px}.rt{font-size:28px}</style>
<h2>Sessions</h2><p>Users right now: <span class="rt" id="rt">41</span></p>
<div class="seg"><button class="on" data-r="7">7 days</button><button data-r="30">30 days</button><button data-r="90">90 days</button></div>
<canvas id="c" width="700" height="240"></canvas>
<script>
var cache={},x=document.getElementById('c').getContext('2d');
function paint(p){x.clearRect(0,0,700,240);x.beginPath();p.forEach(function(v,i){x.lineTo(20+i*105,220-v*2)});x.strokeStyle='#1a73e8';x.lineWidth=3;x.stroke()}
function load(r){
  fetch('/api/series').then(function(a){return a.json()}).then(function(j){
    // the key of the cache forgets the range
    if(!cache.sessions)cache.sessions=j.points;
    paint(cache.sessions);
  });
}
document.querySelector('.seg').addEventListener('click',function(e){var b=e.target.closest('button');if(b)load(b.dataset.r)});
load(7);
var n=41;setInterval(function(){n=38+(n*3+1)%9;document.getElementById('rt').textContent=n},800);
</script>`,
    routes: { '/api/series': { after: 250, type: 'application/json', body: '{"points":[20,48,33,70,66,90,81]}' } },
    act: async v => {
      await v.pause(1400)
      await v.press('[data-r="90"]')
      await v.pause(4500)
    },
    expected: ['deadClick'],
    knownLimit: 'Buttons beside a canvas are judged only with `observeCalls()`.',
  },
  {
    name: 'A Blazor tab ripples under the press while its circuit is lost without a word',
    html: `<style>body{font:14px Roboto,sans-serif;margin:0}.bar{background:#594ae2;color:#fff;padding:12px 20px}.mud-tabs{display:flex;border-bottom:1px solid #ccc;margin:20px 20px 0}.mud-tab{position:relative;overflow:hidden;padding:14px 24px;cursor:pointer;border:0;background:none;font:inherit}.mud-tab-active{color:#594ae2;border-bottom:2px solid #594ae2}
.rip{position:absolute;left:50%;top:50%;width:20px;height:20px;margin:-10px;border-radius:50%;background:rgba(89,74,226,.4);animation:rp .5s forwards}@keyframes rp{to{transform:scale(10);opacity:0}}.p{padding:20px}</style>
<div class="bar">Kunde 10023 &middot; Meldungen <span id="n">3</span></div>
<div class="mud-tabs" role="tablist"><button class="mud-tab mud-tab-active" role="tab" aria-selected="true" id="t1">Stammdaten</button><button class="mud-tab" role="tab" aria-selected="false" id="t2">Lieferadressen</button></div>
<div class="p" role="tabpanel">Nordlicht GmbH, Hafenstr. 4, Kiel</div>
<script>
var ws=new WebSocket((location.protocol==='https:'?'wss://':'ws://')+location.host+'/socket');
ws.onmessage=function(){document.querySelector('.p').textContent='Lager Nord, Tor 3'};
document.querySelectorAll('.mud-tab').forEach(function(b){
  b.addEventListener('pointerdown',function(){var s=document.createElement('span');s.className='rip';b.appendChild(s);setTimeout(function(){s.remove()},520)});
  b.addEventListener('click',function(){if(ws.readyState===1)ws.send(JSON.stringify({type:1,target:'BeginInvokeDotNetFromJS',arguments:[b.id]}))});
});
var n=3;setInterval(function(){n++;document.getElementById('n').textContent=n},1900);
</script>`,
    socket: Infinity,
    act: async v => {
      await v.pause(1300)
      await v.press('#t2')
      await v.pause(11000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A quick action in a shadow root says Loading and never anything else',
    html: `<style>body{font:14px sans-serif;margin:0;background:#f3f3f3}.feed{margin:16px;background:#fff;padding:12px;width:420px}</style>
<force-quick-action></force-quick-action>
<div class="feed"><b>Activity</b><div id="f">No new activity</div></div>
<script>
customElements.define('force-quick-action',class extends HTMLElement{
  connectedCallback(){
    var root=this.attachShadow({mode:'open'});
    root.innerHTML='<style>.c{position:relative;background:#fff;margin:16px;padding:16px;width:420px}button{padding:8px 20px;background:#0176d3;color:#fff;border:0}.sp{display:none;position:absolute;inset:0;background:rgba(255,255,255,.8);text-align:center;padding-top:40px}.sp i{display:inline-block;width:24px;height:24px;border:3px solid #0176d3;border-right-color:transparent;border-radius:50%;animation:s 1s linear infinite}@keyframes s{to{transform:rotate(360deg)}}</style>'
      +'<div class="c"><h3>Log a Call</h3><p><input value="Call" aria-label="Subject"></p><button class="sv">Save</button><div class="sp" role="status"><i></i><div>Loading</div></div></div>';
    root.querySelector('.sv').addEventListener('click',function(){
      root.querySelector('.sp').style.display='block';
      new Promise(function(){}).then(function(){root.querySelector('.sp').style.display='none'});
    });
  }});
var i=0;setInterval(function(){i++;document.getElementById('f').textContent=i%2?'Email opened by Dana':'Task due: quote'},2100);
</script>`,
    act: async v => {
      await v.pause(1000)
      await v.press('.sv')
      await v.pause(12000)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A till takes no tap since the scroller keeps the touch for itself',
    html: `<meta name="viewport" content="width=device-width,initial-scale=1"><style>body{font:15px sans-serif;margin:0}#top{background:#222;color:#fff;padding:10px}.tiles{display:flex;flex-wrap:wrap;gap:8px;padding:10px;width:340px}.tile{width:100px;height:80px;background:#e8f0fe;border-radius:6px;display:flex;align-items:center;justify-content:center;cursor:pointer}.tile:active{background:#c6dafc}#cart{padding:10px;border-top:1px solid #ccc}</style>
<div id="top">Kasse 2 <span id="clk"></span></div>
<div id="wrapper"><div class="tiles"><div class="tile" role="button" tabindex="0" id="p1">Espresso</div><div class="tile" role="button" tabindex="0" id="p2">Croissant</div><div class="tile" role="button" tabindex="0" id="p3">Wasser</div></div></div>
<div id="cart">Summe 0,00</div><div id="ad">Heute: Kuchen 2,50</div>
<script>
var pass=['INPUT','TEXTAREA','BUTTON','SELECT'];
document.getElementById('wrapper').addEventListener('touchstart',function(e){if(pass.indexOf(e.target.tagName)<0)e.preventDefault()},{passive:false});
document.querySelectorAll('.tile').forEach(function(t){t.addEventListener('click',function(){document.getElementById('cart').textContent='Summe 2,80'})});
setInterval(function(){document.getElementById('clk').textContent=new Date().toLocaleTimeString()},1000);
var k=0;setInterval(function(){k++;document.getElementById('ad').textContent=k%2?'Neu: Chai Latte':'Heute: Kuchen 2,50'},1600);
</script>`,
    touch: true,
    act: async v => {
      await v.pause(1100)
      await v.tap('#p2')
      await v.pause(4200)
    },
    expected: ['deadClick'],
  },
  {
    name: 'A gantt chart reschedules late without a sign, and its chevron changes only the state',
    html: `<style>body{font:13px sans-serif;margin:16px}svg{border:1px solid #ddd;display:block;margin-top:10px}.tg{cursor:pointer}button{padding:8px 14px}</style>
<button id="lvl">Level resources</button> <span id="who">Anna is here</span>
<svg width="800" height="200" id="g"><g class="tg" id="ch" role="button" aria-label="Expand phase 1" tabindex="0"><rect x="6" y="10" width="30" height="30" fill="#eee"></rect><path d="M16 18l10 7l-10 7z" fill="#333"></path></g>
<text x="44" y="30">Phase 1</text><rect class="b" x="180" y="14" width="160" height="22" fill="#5b8def"></rect><text x="44" y="80">Phase 2</text><rect class="b" x="260" y="64" width="200" height="22" fill="#5b8def"></rect><line id="now" x1="300" x2="300" y1="0" y2="200" stroke="red"></line></svg>
<script>
document.getElementById('lvl').addEventListener('click',function(){
  fetch('/api/level',{method:'POST'}).then(function(r){return r.json()}).then(function(j){
    document.querySelectorAll('.b').forEach(function(b,i){b.setAttribute('x',j.x[i])});
  });
});
var state={open:{}};
document.getElementById('ch').addEventListener('click',function(){state.open.p1=!state.open.p1});
var p=300;setInterval(function(){p+=1;var l=document.getElementById('now');l.setAttribute('x1',p);l.setAttribute('x2',p)},1000);
</script>`,
    routes: { '/api/level': { after: 3400, type: 'application/json', body: '{"x":[240,420]}' } },
    act: async v => {
      await v.pause(900)
      await v.press('#lvl')
      await v.pause(6000)
      await v.press('#ch')
      await v.pause(4200)
    },
    // A request that takes longer than 2.5 s, without any mark that it is under way, may look dead until then.
    expected: ['deadClick'],
    allowed: ['slowClick'],
  },
  // ------------------------------------------------------------------ form loops
  {
    name: 'A Material form is sent back three times by a snackbar that does not say which field',
    html: `<meta charset="utf-8"><style>body{font:14px Roboto,sans-serif;margin:20px}.mat-expansion-panel{border:1px solid #ccc;padding:10px;margin:8px 0;width:500px}.body{display:none}.mat-snack-bar{position:fixed;bottom:12px;left:460px;background:#333;color:#fff;padding:14px 24px}input{padding:8px}</style>
<h2>Reisekosten</h2>
<form class="ng-untouched ng-pristine ng-invalid" novalidate id="f">
<div><label>Betrag <input id="amt" name="amt"></label></div><div><label>Ort <input id="ort" name="ort"></label></div>
<div class="mat-expansion-panel"><span>Weitere Angaben</span><div class="body"><input id="kst" name="kst" required></div></div>
<button type="submit" id="go">Einreichen</button></form>
<div class="cdk-overlay" aria-live="polite"></div>
<script>
document.getElementById('f').addEventListener('submit',function(e){
  e.preventDefault();
  if(!document.getElementById('kst').value){
    this.className='ng-touched ng-dirty ng-invalid';
    var s=document.createElement('div');s.className='mat-snack-bar';s.textContent='Das Formular ist ungültig. Bitte prüfen Sie Ihre Eingaben.';
    document.querySelector('.cdk-overlay').replaceChildren(s);setTimeout(function(){s.remove()},2200);
    return;
  }
  document.body.textContent='Danke';
});
</script>`,
    act: async v => {
      await v.pause(900)
      await v.fill('#amt', '48,20')
      await v.fill('#ort', 'Bonn')
      await v.press('#go')
      await v.pause(3000)
      await v.fill('#amt', '48.20')
      await v.press('#go')
      await v.pause(3000)
      await v.fill('#ort', 'Bonn, NRW')
      await v.press('#go')
      await v.pause(3200)
    },
    expected: ['formLoop'],
  },
  {
    name: 'A Livewire bank form takes no account number however it is written',
    html: `<style>body{font:15px sans-serif;margin:30px}.err{color:#dc2626}input{padding:8px;width:300px}</style>
<div wire:id="x1"><h2>Payout account</h2><form id="f" wire:submit="save"><p><input id="iban" wire:model="iban" placeholder="IBAN"></p><p class="err" id="e"></p><button id="go"><span>Save</span></button></form></div>
<script>
var e=document.getElementById('e'),go=document.getElementById('go');
document.getElementById('iban').addEventListener('input',function(){e.textContent='';this.classList.remove('border-red-600')});
document.getElementById('f').addEventListener('submit',function(ev){
  ev.preventDefault();go.disabled=true;
  fetch('/livewire/update',{method:'POST'}).then(function(r){return r.json()}).then(function(j){go.disabled=false;e.textContent=j.effects.errors.iban[0];document.getElementById('iban').classList.add('border-red-600')});
});
</script>`,
    routes: { '/livewire/update': { after: 350, type: 'application/json', body: '{"effects":{"errors":{"iban":["The iban field format is invalid."]}}}' } },
    act: async v => {
      await v.pause(800)
      await v.fill('#iban', 'DE12 5001 0517 0648')
      await v.press('#go')
      await v.pause(2300)
      await v.fill('#iban', 'DE12500105170648')
      await v.press('#go')
      await v.pause(2300)
      await v.fill('#iban', 'de12500105170648')
      await v.press('#go')
      await v.pause(2000)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A timesheet asks for seconds by a pattern nobody is told of',
    html: `<style>body{font:14px sans-serif;margin:30px}input{padding:8px}td{padding:6px}</style>
<h2>Week 23</h2><p>Running: <span id="r">00:00</span></p>
<form id="f"><table><tr><td>Monday</td><td><input id="mo" name="mo" required pattern="[0-9]{2}:[0-9]{2}:[0-9]{2}" placeholder="hh:mm"></td></tr></table><button id="go">Submit week</button></form>
<script>
document.getElementById('f').addEventListener('submit',function(e){e.preventDefault();document.getElementById('f').outerHTML='<p>Week 23 was submitted.</p>'});
var s=0;setInterval(function(){s++;document.getElementById('r').textContent='00:'+(s<10?'0':'')+s},1000);
</script>`,
    act: async v => {
      await v.pause(800)
      await v.fill('#mo', '08:30')
      await v.press('#go')
      await v.pause(2200)
      await v.fill('#mo', '8:30')
      await v.press('#go')
      await v.pause(2200)
      await v.fill('#mo', '08.30')
      await v.press('#go')
      await v.pause(2000)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'An htmx leave request is swapped for an empty one each time it is sent',
    html: `<style>body{font:14px sans-serif;margin:30px}input{padding:8px;display:block;margin:8px 0;width:240px}</style>
<h2>Leave</h2><p>Days left: 14 &middot; <span id="o">2</span> colleagues away</p><ul><li>No open requests</li></ul>
<div id="box"><form hx-post="/leave"><input id="from" name="from" placeholder="From"><input id="to" name="to" placeholder="To"><button id="go">Request leave</button></form></div>
<script>
document.body.addEventListener('submit',function(e){
  e.preventDefault();var f=e.target;f.classList.add('htmx-request');
  fetch(f.getAttribute('hx-post'),{method:'POST',body:new URLSearchParams(new FormData(f))}).then(function(r){return r.text()}).then(function(t){f.outerHTML=t});
});
var o=2;setInterval(function(){o=2+(o+1)%3;document.getElementById('o').textContent=o},2300);
</script>`,
    routes: { '/leave': { after: 300, type: 'text/html', body: '<form hx-post="/leave"><input id="from" name="from" placeholder="From"><input id="to" name="to" placeholder="To"><button id="go">Request leave</button></form>' } },
    act: async v => {
      await v.pause(800)
      for (let i = 0; i < 3; i++) {
        await v.fill('#from', '1 July')
        await v.fill('#to', '5 July')
        await v.press('#go')
        await v.pause(2200)
      }
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A tax tool refuses the same VAT number three times with a 422',
    html: `<style>body{font:14px sans-serif;margin:30px}input{padding:8px;width:240px}[role=alert]{color:#b00020;min-height:20px}</style>
<h2>EU sales list</h2><form id="f" novalidate><label>VAT ID <input id="vat" name="vatId" aria-invalid="false"></label><p id="slot"></p><label>Period <input id="per" name="period" value="2025-Q1"></label> <button id="go">Validate</button></form>
<script>
var slot=document.getElementById('slot');
document.getElementById('f').addEventListener('submit',function(e){
  e.preventDefault();slot.replaceChildren();document.getElementById('vat').setAttribute('aria-invalid','false');
  fetch('/api/vat-check',{method:'POST'}).then(function(r){
    if(r.ok)return;
    var s=document.createElement('span');s.setAttribute('role','alert');s.textContent='This VAT ID could not be verified.';slot.append(s);
    document.getElementById('vat').setAttribute('aria-invalid','true');
  });
});
</script>`,
    routes: { '/api/vat-check': { after: 400, status: 422, type: 'application/json', body: '{"errors":{"vatId":"unverified"}}' } },
    act: async v => {
      await v.pause(800)
      await v.fill('#vat', 'DE811907980')
      await v.press('#go')
      await v.pause(2500)
      await v.fill('#vat', 'DE 811907980')
      await v.press('#go')
      await v.pause(2500)
      await v.press('#go')
      await v.pause(2200)
    },
    expected: ['formLoop'],
    allowed: ['errorClick', 'fieldLoop'],
  },
  {
    name: 'A Turbo project form fails on the server three times and only the button says Saving for a moment',
    html: `<style>body{font:14px sans-serif;margin:30px}input{padding:8px;width:260px}</style>
<turbo-frame id="new_project"><h2>New project</h2><form id="f" action="/projects" method="post"><input id="name" name="project[name]"> <input type="submit" id="go" value="Create" data-turbo-submits-with="Saving..."></form></turbo-frame>
<p>Recent: <span id="rec">Website relaunch</span></p>
<script>
document.addEventListener('submit',function(e){
  e.preventDefault();var b=document.getElementById('go'),f=e.target;b.disabled=true;b.value=b.getAttribute('data-turbo-submits-with');f.setAttribute('aria-busy','true');
  fetch('/projects',{method:'POST',body:new URLSearchParams(new FormData(f)),headers:{Accept:'text/vnd.turbo-stream.html'}}).then(function(r){
    if(r.ok)document.getElementById('new_project').innerHTML='<p>Created</p>';
  }).finally(function(){b.disabled=false;b.value='Create';f.removeAttribute('aria-busy')});
});
var rec=['Website relaunch','Trade fair','Office move'],k=0;setInterval(function(){k=(k+1)%3;document.getElementById('rec').textContent=rec[k]},1800);
</script>`,
    routes: { '/projects': { after: 350, status: 500, type: 'application/json', body: '{"status":500}' } },
    act: async v => {
      await v.pause(900)
      await v.fill('#name', 'Archive')
      await v.press('#go')
      await v.pause(3200)
      await v.press('#go')
      await v.pause(3200)
      await v.fill('#name', 'Archive 2')
      await v.press('#go')
      await v.pause(3200)
    },
    expected: ['formLoop'],
    allowed: ['deadClick', 'errorClick'],
  },
  {
    name: 'A ward login turns the nurse away three times by a growl and empties the password',
    html: `<style>body{font:14px sans-serif;margin:30px}input{padding:8px;display:block;margin:8px 0}.ui-growl{position:fixed;top:16px;right:16px;width:280px}.ui-growl-item{background:#fdecea;color:#611a15;padding:12px}</style>
<h2>Station 4B</h2><form id="f"><input id="u" name="f:u" autocomplete="off" placeholder="Kennung"><input id="p" name="f:p" type="password" placeholder="Kennwort"><button id="go" class="ui-button">Anmelden</button></form><div class="ui-growl" aria-live="polite"></div>
<p id="d"></p>
<script>
document.getElementById('f').addEventListener('submit',function(e){
  e.preventDefault();
  fetch('/login.xhtml',{method:'POST',headers:{'Faces-Request':'partial/ajax'}}).then(function(r){return r.text()}).then(function(){
    document.getElementById('p').value='';
    var g=document.createElement('div');g.className='ui-growl-item ui-growl-message-error';g.textContent='Anmeldung fehlgeschlagen: Kennung oder Kennwort falsch';
    document.querySelector('.ui-growl').append(g);setTimeout(function(){g.remove()},2000);
  });
});
setInterval(function(){document.getElementById('d').textContent=new Date().toLocaleString()},1000);
</script>`,
    routes: { '/login.xhtml': { after: 300, type: 'text/xml', body: '<?xml version="1.0"?><partial-response><changes></changes></partial-response>' } },
    act: async v => {
      await v.pause(800)
      await v.fill('#u', 'weber')
      await v.fill('#p', 'rosa77')
      await v.key('Enter')
      await v.pause(2700)
      await v.fill('#p', 'Rosa77')
      await v.key('Enter')
      await v.pause(2700)
      await v.fill('#p', 'rosa78')
      await v.key('Enter')
      await v.pause(2500)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'A Vuetify wizard without any form element lets nobody on to its second step',
    html: `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><style>body{font:15px Roboto,sans-serif;margin:16px}.v-messages__message{color:#b00020;font-size:12px}.v-input--error input{border-color:#b00020}input{padding:10px;border:1px solid #999;width:240px}.v-btn{display:inline-block;padding:12px 24px;background:#1867c0;color:#fff;border:0}</style>
<div class="v-stepper"><h3>Schritt 1: Kostenstelle</h3><div class="v-input" id="vi"><input id="kst" inputmode="numeric"><div class="v-messages" role="alert" aria-live="polite"></div></div><p></p><button type="button" class="v-btn" id="next">Weiter</button></div>
<script>
var vi=document.getElementById('vi'),m=document.querySelector('.v-messages');
document.getElementById('kst').addEventListener('input',function(){vi.classList.remove('v-input--error');m.replaceChildren()});
document.getElementById('next').addEventListener('click',function(){
  var v=document.getElementById('kst').value;
  setTimeout(function(){
    if(v!=='KST-0-4711'){vi.classList.add('v-input--error');m.innerHTML='<div class="v-messages__message">Ungültige Kostenstelle</div>'}
    else document.querySelector('.v-stepper').innerHTML='<h3>Schritt 2</h3>';
  },20);
});
</script>`,
    touch: true,
    act: async v => {
      await v.pause(900)
      await v.fill('#kst', '4711')
      await v.tap('#next')
      await v.pause(2300)
      await v.fill('#kst', '04711')
      await v.tap('#next')
      await v.pause(2300)
      await v.fill('#kst', '0-4711')
      await v.tap('#next')
      await v.pause(2000)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  // ------------------------------------------------------------------ rage
  {
    name: 'An internal tool answers Run with the same query error each time it is pressed',
    html: `<style>body{font:14px sans-serif;margin:20px}.toast{position:relative;background:#fee2e2;color:#991b1b;padding:10px;margin:6px;width:360px}.rack{position:fixed;right:10px;bottom:10px}button{padding:8px 18px}</style>
<h3>Refund desk</h3><pre>select * from refund where id = {{ table1.selectedRow.id }}</pre><button id="run">Run</button> <small id="v">2 editors</small><div class="rack" aria-live="assertive"></div>
<script>
document.getElementById('run').addEventListener('click',function(){
  fetch('/api/query',{method:'POST'}).then(function(r){return r.json()}).then(function(j){
    var t=document.createElement('div');t.className='toast error';t.textContent='Error: '+j.message;document.querySelector('.rack').append(t);setTimeout(function(){t.remove()},4000);
  });
});
setInterval(function(){document.getElementById('v').textContent=(2+Math.floor(Date.now()/1400)%3)+' editors'},700);
</script>`,
    routes: { '/api/query': { after: 120, type: 'application/json', body: '{"error":true,"message":"relation refund does not exist"}' } },
    act: async v => {
      await v.pause(900)
      await v.press('#run', { times: 4, gap: 480 })
      await v.pause(3500)
    },
    expected: ['rageClick'],
  },
  {
    name: 'Enter on the next-week button paints the same week again and again',
    html: `<style>body{font:14px sans-serif;margin:20px}.w{display:grid;grid-template-columns:repeat(5,140px)}.w div{border:1px solid #ddd;height:120px;padding:6px}#now{height:2px;background:red;width:100px}button{padding:8px 14px}</style>
<div id="cal"></div><div id="now"></div>
<script>
var week=14;
function view(next){
  var w=week;next=w; // shadowed: the new week never reaches the view
  var h='<p><button id="nx" aria-label="Next week">Week '+w+' &#8250;</button></p><div class="w">';
  for(var i=0;i<5;i++)h+='<div>'+(31+i>31?i:31)+'<br>'+(i%2?'Stand-up':'')+'</div>';
  var had=document.activeElement&&document.activeElement.id==='nx';
  document.getElementById('cal').innerHTML=h+'</div>';
  if(had)document.getElementById('nx').focus();
}
document.getElementById('cal').addEventListener('click',function(e){if(e.target.closest('#nx'))view(week+1)});
view(week);
var x=0;setInterval(function(){x=(x+7)%600;document.getElementById('now').style.marginLeft=x+'px'},900);
</script>`,
    act: async v => {
      await v.pause(900)
      await v.focus('#nx')
      await v.pause(500)
      await v.key('Enter', { times: 5, gap: 280 })
      await v.pause(4000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A build log runs on while the press on Cancel run is accepted and forgotten',
    html: `<meta name="viewport" content="width=device-width,initial-scale=1"><style>body{font:14px sans-serif;margin:16px}#log{background:#0d1117;color:#c9d1d9;font:12px monospace;height:300px;overflow:auto;padding:8px}button{padding:8px 14px}</style>
<h3>deploy #81 <small id="el">0 s</small></h3><p><button id="cx">Cancel run</button></p><div id="log" role="log"></div>
<script>
var n=0,log=document.getElementById('log');
setInterval(function(){n++;var d=document.createElement('div');d.textContent='#'+n+' [build 4/9] RUN npm ci --omit=dev step '+(n*13%97);log.append(d);log.scrollTop=log.scrollHeight;document.getElementById('el').textContent=Math.round(n*.3)+' s'},300);
document.getElementById('cx').addEventListener('click',function(){fetch('/api/runs/81/cancel',{method:'POST'})});
</script>`,
    routes: { '/api/runs/81/cancel': { after: 150, status: 202, type: 'application/json', body: '{}' } },
    touch: true,
    act: async v => {
      await v.pause(1400)
      await v.tap('#cx', { times: 5, gap: 380 })
      await v.pause(4500)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'Undo does nothing on a shared whiteboard whose canvas moves with the cursors of others',
    html: `<style>body{font:14px sans-serif;margin:0}.bar{padding:8px;background:#f5f5f5;border-bottom:1px solid #ddd}.bar button{height:34px;min-width:60px}canvas{display:block}</style>
<div class="bar"><button id="undo">Undo</button> <button id="redo">Redo</button></div><canvas id="c" width="1000" height="560"></canvas>
<script>
var x=document.getElementById('c').getContext('2d'),shapes=[[120,90,160,80],[380,200,120,120]],past=[],t=0;
function frame(){
  t++;x.fillStyle='#fff';x.fillRect(0,0,1000,560);
  shapes.forEach(function(s){x.fillStyle='#ffd966';x.fillRect(s[0],s[1],s[2],s[3])});
  x.fillStyle='#9747ff';x.beginPath();x.arc(600+Math.cos(t/30)*90,250+Math.sin(t/40)*120,6,0,7);x.fill();x.fillText('Noor',612+Math.cos(t/30)*90,254+Math.sin(t/40)*120);
  requestAnimationFrame(frame);
}
frame();
document.getElementById('undo').addEventListener('click',function(){var p=past.pop();if(p)shapes=p});
document.getElementById('redo').addEventListener('click',function(){});
</script>`,
    act: async v => {
      await v.pause(1200)
      await v.press('#undo', { times: 5, gap: 240 })
      await v.pause(4200)
    },
    expected: ['rageClick'],
    knownLimit: 'Buttons beside a canvas are judged only with `observeCalls()`.',
    allowed: ['deadClick'],
  },
  {
    name: 'A jQuery dialog cannot be closed by finger because its resize handle lies over the cross',
    html: `<meta name="viewport" content="width=device-width,initial-scale=1"><style>body{font:14px sans-serif;margin:0;padding:16px}.ui-dialog{position:absolute;left:30px;top:80px;width:300px;background:#fff;border:1px solid #888}.ui-dialog-titlebar{background:#ddd;padding:12px;position:relative;height:20px}
.ui-dialog-titlebar-close{position:absolute;right:6px;top:4px;width:36px;height:36px}.ui-resizable-ne{position:absolute;right:-5px;top:-5px;width:60px;height:60px;z-index:90;cursor:ne-resize}.c{padding:16px}</style>
<div>Wareneingang <span id="n">17</span> Positionen</div>
<div class="ui-dialog" role="dialog"><div class="ui-dialog-titlebar">Hinweis<button type="button" class="ui-dialog-titlebar-close" title="Close">&times;</button></div><div class="c">Lieferschein fehlt.</div><div class="ui-resizable-handle ui-resizable-ne"></div></div>
<script>
document.querySelector('.ui-dialog-titlebar-close').addEventListener('click',function(){document.querySelector('.ui-dialog').style.display='none'});
var n=17;setInterval(function(){n++;document.getElementById('n').textContent=n},1100);
</script>`,
    touch: true,
    act: async v => {
      await v.pause(1100)
      await v.tap('.ui-dialog-titlebar-close', { times: 4, gap: 310 })
      await v.pause(4200)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'A hand scanner throws the same exception at each tap on Confirm pick',
    html: `<meta name="viewport" content="width=device-width,initial-scale=1"><style>body{font:16px sans-serif;margin:0;padding:14px}.go{width:300px;height:60px;background:#0a7d33;color:#fff;border:0}</style>
<h3>Pick 3 of 9</h3><p>Aisle 7, bin C-02, 4 pcs</p><button class="go" id="ok">Confirm pick</button><p>Battery <span id="b">81</span> %</p>
<script>
var session={picks:{}};
document.getElementById('ok').addEventListener('click',function(){session.picks.current.lines.push(3);document.querySelector('h3').textContent='Pick 4 of 9'});
var b=81;setInterval(function(){b--;document.getElementById('b').textContent=b},2000);
</script>`,
    touch: true,
    act: async v => {
      await v.pause(1000)
      await v.tap('#ok', { times: 4, gap: 360 })
      await v.pause(3800)
    },
    expected: ['rageClick', 'errorClick'],
    allowed: ['deadClick'],
  },
  // ------------------------------------------------------------------ error bursts
  {
    name: 'Four tiles of a cloud console fail one after another on one refresh',
    html: `<meta name="viewport" content="width=device-width,initial-scale=1"><style>body{font:14px sans-serif;margin:20px}.t{display:inline-block;width:200px;height:90px;border:1px solid #ccc;margin:6px;padding:10px;vertical-align:top}.t.bad{color:#b3261e}</style>
<h2>Overview</h2><button id="rf">Refresh</button><div><div class="t" id="compute">Compute: 12</div><div class="t" id="storage">Storage: 4 TB</div><div class="t" id="dns">DNS zones: 7</div><div class="t" id="billing">Billing: 310</div></div>
<script>
document.getElementById('rf').addEventListener('click',function(){
  ['compute','storage','dns','billing'].forEach(function(k){
    var el=document.getElementById(k);el.classList.remove('bad');el.textContent='Loading '+k;
    fetch('/api/'+k).then(function(r){if(!r.ok)throw new Error(r.status);return r.json()}).catch(function(e){el.classList.add('bad');el.textContent='Could not load '+k+' ('+e.message+')'});
  });
});
</script>`,
    routes: {
      '/api/compute': { after: 150, status: 500, body: 'oops' },
      '/api/storage': { after: 300, status: 503, body: 'unavailable' },
      '/api/dns': { after: 420, status: 502, body: 'bad gateway' },
      '/api/billing': { after: 520, status: 403, body: 'forbidden' },
    },
    touch: true,
    act: async v => {
      await v.pause(900)
      await v.tap('#rf')
      await v.pause(3500)
    },
    knownLimit: 'What was answered before its requests failed counts as answered.',
    expected: ['errorBurst', 'errorClick'],
  },
  {
    name: 'A chat breaks in three ways while it opens, and its skeletons stay',
    html: `<style>body{font:14px sans-serif;margin:20px}.sk{height:18px;background:#e5e7eb;margin:10px 0;width:480px;animation:p 1s infinite alternate}@keyframes p{to{opacity:.4}}</style>
<h2># general</h2><div id="m"><div class="sk"></div><div class="sk"></div><div class="sk"></div></div><p id="st">Connecting</p>
<script>
setTimeout(function(){
  fetch('/api/presence').then(function(r){if(!r.ok)document.getElementById('st').textContent='Presence is not available'});
  fetch('/api/threads').then(function(r){return r.json()}).then(function(t){document.getElementById('m').textContent=t.length}).catch(function(){document.getElementById('st').textContent='Reconnecting'});
},800);
setTimeout(function(){var store={};document.getElementById('m').textContent=store.channel.messages.length},1500);
</script>`,
    routes: { '/api/presence': { after: 100, status: 503, body: 'x' }, '/api/threads': { after: 200, breaks: true } },
    act: async v => {
      await v.pause(2500)
      await v.wheel(120)
      await v.pause(2500)
    },
    expected: ['errorBurst'],
  },
  {
    name: 'A bulk editor answers Save all with three different banners, though every request came back fine',
    html: `<style>body{font:14px sans-serif;margin:20px}.Polaris-Banner{background:#fee9e8;border-left:4px solid #d72c0d;padding:10px;margin:6px 0;width:600px}button{padding:8px 16px}td{border:1px solid #ddd;padding:6px 12px}</style>
<h2>Edit products</h2><div id="b"></div><button id="sv">Save all</button><table><tr><td>Mug</td><td>-1</td></tr><tr><td>Tee</td><td>12,0,0</td></tr><tr><td>Cap</td><td></td></tr></table>
<script>
document.getElementById('sv').addEventListener('click',function(){
  fetch('/graphql',{method:'POST'}).then(function(r){return r.json()}).then(function(j){
    j.errors.forEach(function(m,i){setTimeout(function(){var d=document.createElement('div');d.className='Polaris-Banner Polaris-Banner--statusCritical';d.setAttribute('role','alert');d.textContent=m;document.getElementById('b').append(d)},i*150)});
  });
});
</script>`,
    routes: { '/graphql': { after: 450, type: 'application/json', body: '{"errors":["Error: Mug could not be saved, the price is negative","Error: Tee could not be saved, the price is not a number","Error: Cap could not be saved, the location was removed"]}' } },
    act: async v => {
      await v.pause(1000)
      await v.press('#sv')
      await v.pause(3500)
    },
    expected: ['errorBurst'],
  },
  {
    name: 'Every tab of a patient file opens and then breaks in its own way',
    html: `<meta name="viewport" content="width=device-width,initial-scale=1"><style>body{font:14px sans-serif;margin:20px}[role=tab]{padding:10px 18px;border:1px solid #ccc;background:#fff}[aria-selected=true]{background:#005eb8;color:#fff}#pane{height:200px;border:1px solid #ccc;width:600px;padding:10px}</style>
<h2>Holm, Ida &middot; 12.03.1961</h2><div role="tablist"><button role="tab" id="lab" aria-selected="false">Labs</button><button role="tab" id="med" aria-selected="false">Medication</button><button role="tab" id="img" aria-selected="false">Imaging</button></div><div id="pane" role="tabpanel">Choose a tab</div>
<p>Beds free: <span id="bd">4</span></p>
<script>
var why={lab:'LOINC table is undefined',med:'Cannot read dose of null',img:'DICOM series has no viewer'};
document.querySelector('[role=tablist]').addEventListener('click',function(e){
  var b=e.target.closest('[role=tab]');if(!b)return;
  document.querySelectorAll('[role=tab]').forEach(function(x){x.setAttribute('aria-selected',String(x===b))});
  document.getElementById('pane').textContent='';
  (async function(){await new Promise(function(r){setTimeout(r,150)});throw new TypeError(why[b.id])})();
});
var n=4;setInterval(function(){n=3+(n+1)%4;document.getElementById('bd').textContent=n},1500);
</script>`,
    touch: true,
    act: async v => {
      await v.pause(900)
      await v.tap('#lab')
      await v.pause(1800)
      await v.tap('#med')
      await v.pause(1800)
      await v.tap('#img')
      await v.pause(3200)
    },
    knownLimit: 'What was answered and throws besides counts as answered.',
    expected: ['errorBurst', 'errorClick'],
  },
  // ------------------------------------------------------------------ the rest
  {
    name: 'The assign dialog of a CRM opens, but a ribbon rule throws after it',
    html: `<meta name="viewport" content="width=device-width,initial-scale=1"><style>body{font:14px sans-serif;margin:20px}[role=dialog]{position:fixed;left:400px;top:120px;width:400px;background:#fff;border:1px solid #888;padding:20px}button{padding:8px 14px}</style>
<div role="menubar"><button id="as">Assign</button></div><h2>Case CAS-01213</h2>
<script>
document.getElementById('as').addEventListener('click',function(){
  var d=document.createElement('div');d.setAttribute('role','dialog');d.innerHTML='<h3>Assign to</h3><input aria-label="Owner"><button>Assign now</button>';document.body.append(d);
  var formContext=null;
  formContext.getAttribute('ownerid');
});
</script>`,
    touch: true,
    act: async v => {
      await v.pause(900)
      await v.tap('#as')
      await v.pause(3500)
    },
    knownLimit: 'What was answered and throws besides counts as answered.',
    expected: ['errorClick'],
  },
  {
    name: 'The release button of an invoice is greyed out and does not say why',
    html: `<style>body{font:14px sans-serif;margin:20px}.fui-Button{padding:10px 20px;border:1px solid #0f6cbd;background:#0f6cbd;color:#fff}.fui-Button[aria-disabled=true]{background:#f0f0f0;color:#bdbdbd;border-color:#e0e0e0;cursor:not-allowed}</style>
<h2>Invoice 90023</h2><p>Vendor: Nordlicht &middot; <span id="s">checked 0 s ago</span></p><button class="fui-Button" id="rel" aria-disabled="true" type="button">Release</button> <button class="fui-Button" type="button">Print</button>
<script>
document.getElementById('rel').addEventListener('click',function(e){if(this.getAttribute('aria-disabled')==='true'){e.preventDefault();return}this.textContent='Released'});
var n=0;setInterval(function(){n++;document.getElementById('s').textContent='checked '+n+' s ago'},1000);
</script>`,
    act: async v => {
      await v.pause(1000)
      await v.press('#rel')
      await v.pause(1700)
      await v.press('#rel')
      await v.pause(3500)
    },
    expected: ['disabledClick'],
  },
  {
    name: 'The mask of an amount field turns each figure into another one as soon as it is left',
    html: `<style>body{font:14px sans-serif;margin:24px}input{padding:8px;display:block;margin:8px 0;width:240px}</style>
<h2>Credit note</h2><label>Amount <input id="amt" inputmode="decimal"></label><label>Reason <input id="rs"></label><p>Draft saved <span id="s">0</span> s ago</p>
<script>
document.getElementById('amt').addEventListener('blur',function(){
  var d='';for(var i=0;i<this.value.length;i++){var c=this.value[i];if(c>='0'&&c<='9')d+=c}
  if(d)this.value=Number(d).toLocaleString('en-US')+'.00';
});
var n=0;setInterval(function(){n++;document.getElementById('s').textContent=n},1000);
</script>`,
    act: async v => {
      await v.pause(800)
      await v.fill('#amt', '12.50')
      await v.press('#rs')
      await v.pause(1100)
      await v.fill('#amt', '12,50')
      await v.press('#rs')
      await v.pause(1100)
      await v.fill('#amt', '12.5')
      await v.press('#rs')
      await v.pause(1100)
      await v.fill('#amt', '12 50')
      await v.press('#rs')
      await v.pause(1100)
      await v.fill('#amt', '12.50')
      await v.press('#rs')
      await v.pause(1800)
    },
    expected: ['fieldLoop'],
  },
  // ------------------------------------------------------------------ healthy again
  {
    name: 'A developer portal copies keys and hands out a file without changing a thing on the page',
    html: `<style>body{font:14px sans-serif;margin:24px}code{background:#eee;padding:6px}button{padding:8px 12px}</style>
<h2>API keys</h2><p><code id="k1">pk_test_8Jd2</code> <button data-copy="k1">Copy</button></p><p><code id="k2">sk_test_9Qa7</code> <button data-copy="k2" id="cp2">Copy</button></p><p><button id="dl">Download openapi.json</button></p>
<script>
document.querySelectorAll('[data-copy]').forEach(function(b){b.addEventListener('click',function(){
  var t=document.createElement('textarea');t.value=document.getElementById(b.dataset.copy).textContent;t.style.position='fixed';t.style.left='-9999px';document.body.append(t);t.select();document.execCommand('copy');t.remove();
})});
document.getElementById('dl').addEventListener('click',function(){
  var a=document.createElement('a');a.href=URL.createObjectURL(new Blob(['{"openapi":"3.1.0"}'],{type:'application/json'}));a.download='openapi.json';a.click();setTimeout(function(){URL.revokeObjectURL(a.href)},1000);
});
</script>`,
    act: async v => {
      await v.pause(900)
      await v.press('[data-copy="k1"]')
      await v.pause(3200)
      await v.press('#cp2')
      await v.pause(3200)
      await v.press('#dl')
      await v.pause(3600)
    },
    expected: [],
  },
  {
    name: 'A video meeting lets six quick claps float up and mutes the microphone',
    html: `<style>body{font:14px sans-serif;margin:0;background:#202124;color:#fff;height:100vh}.tile{position:relative;width:700px;height:420px;background:#3c4043;margin:20px;overflow:hidden}.ring{animation:r 1.2s infinite alternate}@keyframes r{from{box-shadow:0 0 0 2px #8ab4f8}to{box-shadow:0 0 0 5px #8ab4f8}}.bar{padding:0 20px}.bar button{width:90px;height:44px;margin-right:8px}.em{position:absolute;bottom:10px;font-size:34px}#mic[aria-pressed=true]{background:#ea4335}</style>
<div class="tile ring" id="tile">Lena Sato</div><div class="bar"><button id="clap">Clap</button><button id="mic" aria-pressed="false">Mute</button></div>
<script>
var n=0;
document.getElementById('clap').addEventListener('click',function(){
  var s=document.createElement('span');s.className='em';s.textContent=String.fromCodePoint(128079);s.style.left=(60+n++*70)+'px';document.getElementById('tile').append(s);
  s.animate([{transform:'translateY(0)',opacity:1},{transform:'translateY(-260px)',opacity:0}],{duration:1600}).onfinish=function(){s.remove()};
});
document.getElementById('mic').addEventListener('click',function(){this.setAttribute('aria-pressed',String(this.getAttribute('aria-pressed')!=='true'))});
</script>`,
    act: async v => {
      await v.pause(900)
      await v.press('#clap', { times: 6, gap: 190 })
      await v.pause(2000)
      await v.press('#mic')
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A goods-in stepper counts six quick taps in a number field and books them',
    html: `<meta name="viewport" content="width=device-width,initial-scale=1"><style>body{font:16px sans-serif;margin:0;padding:14px;touch-action:manipulation}.q button{width:64px;height:56px;font-size:22px}.q input{width:70px;height:50px;font-size:20px;text-align:center}#bk{width:240px;height:54px;margin-top:14px}</style>
<h3>SKU 88-201</h3><div class="q"><button id="mi">&minus;</button><input id="q" type="number" value="0"><button id="pl">+</button></div><button id="bk">Book</button><ul id="l"></ul>
<script>
var q=document.getElementById('q');
document.getElementById('pl').addEventListener('click',function(){q.stepUp()});
document.getElementById('mi').addEventListener('click',function(){q.stepDown()});
document.getElementById('bk').addEventListener('click',function(){var li=document.createElement('li');li.textContent=q.value+' x 88-201 booked';document.getElementById('l').append(li);q.value=0});
</script>`,
    touch: true,
    act: async v => {
      await v.pause(900)
      await v.tap('#pl', { times: 6, gap: 190 })
      await v.pause(1500)
      await v.tap('#bk')
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A spreadsheet moves its frame with Enter and takes a figure by keyboard',
    html: `<style>body{font:13px sans-serif;margin:12px}#sh{position:relative;width:500px}table{border-collapse:collapse}td{border:1px solid #ddd;width:90px;height:24px;padding:0 4px;box-sizing:border-box;cursor:cell}#sel{position:absolute;border:2px solid #1a73e8;box-sizing:border-box;pointer-events:none;left:0;top:0}#ta{position:absolute;opacity:0;width:1px;height:1px;left:0;top:0}</style>
<p><input id="nb" readonly size="5" aria-label="Name box"> <input id="fx" readonly aria-label="Formula"></p>
<div id="sh"><table id="t"></table><div id="sel"></div><textarea id="ta" aria-label="Cell"></textarea></div>
<script>
var r=0,c=0,t=document.getElementById('t'),ta=document.getElementById('ta'),sel=document.getElementById('sel');
for(var i=0;i<10;i++){var tr=t.insertRow();for(var j=0;j<5;j++){var td=tr.insertCell();td.setAttribute('data-c','ABCDE'[j]+(i+1))}}
function go(a,b){r=Math.max(0,Math.min(9,a));c=Math.max(0,Math.min(4,b));var d=t.rows[r].cells[c];sel.style.width=d.offsetWidth+'px';sel.style.height=d.offsetHeight+'px';sel.style.transform='translate('+d.offsetLeft+'px,'+d.offsetTop+'px)';document.getElementById('nb').value=d.getAttribute('data-c');document.getElementById('fx').value=d.textContent}
t.addEventListener('mousedown',function(e){var d=e.target.closest('td');if(!d)return;e.preventDefault();ta.focus();go(d.parentNode.rowIndex,d.cellIndex)});
ta.addEventListener('input',function(){t.rows[r].cells[c].textContent=ta.value;document.getElementById('fx').value=ta.value});
ta.addEventListener('keydown',function(e){
  if(e.key==='Enter'){e.preventDefault();ta.value='';go(r+1,c)}
  if(e.key==='ArrowDown'){e.preventDefault();ta.value='';go(r+1,c)}
  if(e.key==='ArrowRight'){e.preventDefault();ta.value='';go(r,c+1)}
});
go(0,0);
</script>`,
    act: async v => {
      await v.pause(900)
      await v.press('[data-c="B2"]')
      await v.pause(600)
      await v.key('Enter', { times: 4, gap: 220 })
      await v.pause(600)
      await v.type('42')
      await v.key('Enter')
      await v.pause(600)
      await v.key('ArrowRight', { times: 2, gap: 200 })
      await v.pause(3000)
    },
    expected: [],
  },
  {
    name: 'An Ant Design modal form is corrected twice and then saved',
    html: `<style>body{font:14px sans-serif;margin:24px}.ant-modal{width:420px;border:1px solid #ddd;padding:20px}.ant-form-item{margin-bottom:16px}.ant-form-item-has-error input{border-color:#ff4d4f}.ant-form-item-explain-error{color:#ff4d4f}input{padding:6px;border:1px solid #d9d9d9;width:260px}.ant-message{position:fixed;top:8px;left:560px;background:#fff;padding:8px 16px;box-shadow:0 2px 8px #999}</style>
<h2>Teams</h2><ul id="l"><li>Platform</li></ul>
<div class="ant-modal" role="dialog" id="m"><form id="f" novalidate><div class="ant-form-item"><input id="n" placeholder="Team name"><div class="x"></div></div><div class="ant-form-item"><input id="k" placeholder="Cost centre"><div class="x"></div></div><button id="ok" class="ant-btn"><span>Create</span></button></form></div>
<script>
function mark(id,msg){var i=document.getElementById(id),w=i.parentNode;w.classList.toggle('ant-form-item-has-error',!!msg);w.querySelector('.x').innerHTML=msg?'<div class="ant-form-item-explain-error" role="alert">'+msg+'</div>':''}
['n','k'].forEach(function(id){document.getElementById(id).addEventListener('input',function(){mark(id,'')})});
document.getElementById('f').addEventListener('submit',function(e){
  e.preventDefault();var n=document.getElementById('n').value,k=document.getElementById('k').value;
  setTimeout(function(){
    var a=n?'':'Please enter a team name',b=!k?'Please enter a cost centre':k.length!==4?'A cost centre has 4 digits':'';
    mark('n',a);mark('k',b);if(a||b)return;
    document.getElementById('ok').classList.add('ant-btn-loading');
    fetch('/api/teams',{method:'POST'}).then(function(){
      document.getElementById('m').remove();var li=document.createElement('li');li.textContent=n;document.getElementById('l').append(li);
      var s=document.createElement('div');s.className='ant-message';s.textContent='Team created';document.body.append(s);setTimeout(function(){s.remove()},3000);
    });
  },40);
});
</script>`,
    routes: { '/api/teams': { after: 600, status: 201, type: 'application/json', body: '{"id":9}' } },
    act: async v => {
      await v.pause(800)
      await v.press('#ok')
      await v.pause(1500)
      await v.fill('#n', 'Data')
      await v.fill('#k', '12')
      await v.press('#ok')
      await v.pause(1500)
      await v.fill('#k', '1200')
      await v.press('#ok')
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'A card is dragged over a board and its title rewritten by a double click',
    html: `<style>body{font:14px sans-serif;margin:16px;background:#0079bf}.bd{display:flex;gap:20px}.col{width:240px;min-height:300px;background:#ebecf0;padding:10px;box-sizing:border-box}.card{background:#fff;padding:10px;margin:6px 0;height:40px;cursor:grab;touch-action:none;position:relative;user-select:none}.card [contenteditable]{user-select:text}.card.sel{outline:2px solid #026aa7}</style>
<div class="bd"><div class="col" id="a"><b>To do</b><div class="card" id="k1"><span class="t">Logo</span></div><div class="card" id="k2"><span class="t">Flyer</span></div></div><div class="col" id="b"><b>Doing</b></div></div>
<script>
document.querySelectorAll('.card').forEach(function(k){
  var d=null,last=0;
  k.addEventListener('pointerdown',function(e){if(k.querySelector('[contenteditable]'))return;d={x:e.clientX,y:e.clientY,m:false};k.setPointerCapture(e.pointerId)});
  k.addEventListener('pointermove',function(e){if(!d)return;var dx=e.clientX-d.x,dy=e.clientY-d.y;if(Math.abs(dx)+Math.abs(dy)>5)d.m=true;if(d.m){k.style.zIndex=9;k.style.transform='translate('+dx+'px,'+dy+'px) rotate(3deg)'}});
  k.addEventListener('pointerup',function(e){if(!d)return;var m=d.m;d=null;k.style.transform='';k.style.zIndex='';if(m){document.querySelectorAll('.col').forEach(function(c){var q=c.getBoundingClientRect();if(e.clientX>=q.left&&e.clientX<=q.right)c.append(k)})}});
  k.addEventListener('click',function(){
    document.querySelectorAll('.sel').forEach(function(s){if(s!==k)s.classList.remove('sel')});k.classList.add('sel');
    var t=Date.now();if(t-last<500){var s=k.querySelector('.t');s.setAttribute('contenteditable','true');s.focus();getSelection().selectAllChildren(s)}last=t;
  });
  k.addEventListener('keydown',function(e){if(e.key==='Enter'){e.preventDefault();var s=k.querySelector('.t');s.removeAttribute('contenteditable');s.blur()}});
});
</script>`,
    act: async v => {
      await v.pause(900)
      await v.drag('#k1', [262, 20])
      await v.pause(1500)
      await v.press('#k2', { times: 2, gap: 170 })
      await v.pause(700)
      await v.type('Poster')
      await v.key('Enter')
      await v.pause(3200)
    },
    expected: [],
  },
  {
    name: 'Four messages are archived one after another by a button that listens to the mouse going up',
    html: `<style>body{font:14px sans-serif;margin:0}.tb{padding:8px;background:#f2f6fc}.T-I{display:inline-block;padding:9px 16px;cursor:pointer;border:1px solid #ccc;user-select:none}.box{display:flex}.l{width:300px;border-right:1px solid #ddd}.l div{padding:10px;border-bottom:1px solid #eee}.l .on{background:#d3e3fd}.m{padding:16px}</style>
<div class="tb"><div class="T-I" role="button" tabindex="0" id="ar" data-tooltip="Archive">Archive</div></div><div class="box"><div class="l" id="l"></div><div class="m" id="m"></div></div>
<script>
var mails=['Invoice 331','Re: Offer','Minutes of Monday','Parking','Server window','Lunch?','New badge'],bodies='Dear all, please find enclosed ';
function draw(){
  document.getElementById('l').innerHTML=mails.map(function(s,i){return '<div'+(i?'':' class="on"')+'>'+s+'</div>'}).join('');
  document.getElementById('m').textContent=bodies+mails[0];
  history.replaceState(null,'','#inbox/'+mails.length);
}
document.getElementById('ar').addEventListener('mouseup',function(){mails.shift();draw()});
draw();
</script>`,
    act: async v => {
      await v.pause(900)
      await v.press('#ar', { times: 4, gap: 260 })
      await v.pause(3300)
    },
    expected: [],
  },
  {
    name: 'A PrimeFaces table turns its pages under a blocker while its session poll keeps failing',
    html: `<style>body{font:13px sans-serif;margin:16px}#dt{position:relative;width:600px}.ui-blockui{position:absolute;inset:0;background:#aaa;opacity:.3;display:none}table{width:100%}td{border:1px solid #ccc;padding:8px}.ui-paginator-page{display:inline-block;padding:8px 14px;border:1px solid #ccc;text-decoration:none;color:#333}.ui-state-active{background:#007ad9;color:#fff}</style>
<div id="dt"><table><tbody id="tb"><tr><td>Abel, Jan</td><td>Einkauf</td></tr><tr><td>Bauer, Eva</td><td>Lager</td></tr></tbody></table><div class="ui-blockui"></div></div>
<div><a class="ui-paginator-page ui-state-active" href="#" data-p="1">1</a><a class="ui-paginator-page" href="#" data-p="2">2</a><a class="ui-paginator-page" href="#" data-p="3">3</a></div>
<script>
document.querySelectorAll('[data-p]').forEach(function(a){a.addEventListener('click',function(e){
  e.preventDefault();var b=document.querySelector('.ui-blockui');b.style.display='block';
  fetch('/list/p'+a.dataset.p+'.xhtml').then(function(r){return r.text()}).then(function(x){
    var d=new DOMParser().parseFromString(x,'text/xml');
    document.getElementById('tb').innerHTML=d.querySelector('update').textContent;b.style.display='none';
    document.querySelectorAll('[data-p]').forEach(function(o){o.classList.toggle('ui-state-active',o===a)});
  });
})});
setInterval(function(){fetch('/poll.xhtml').catch(function(){})},2100);
</script>`,
    routes: {
      '/list/p2.xhtml': { after: 550, type: 'text/xml', body: '<?xml version="1.0"?><partial-response><changes><update id="tb"><![CDATA[<tr><td>Claus, Udo</td><td>HR</td></tr><tr><td>Dorn, Pia</td><td>IT</td></tr>]]></update></changes></partial-response>' },
      '/list/p3.xhtml': { after: 550, type: 'text/xml', body: '<?xml version="1.0"?><partial-response><changes><update id="tb"><![CDATA[<tr><td>Ernst, Kai</td><td>IT</td></tr>]]></update></changes></partial-response>' },
      '/poll.xhtml': { after: 60, status: 503, body: 'down' },
    },
    act: async v => {
      await v.pause(1000)
      await v.press('[data-p="2"]')
      await v.pause(2600)
      await v.press('[data-p="3"]')
      await v.pause(3300)
    },
    expected: [],
  },
]
