import type { Situation } from '../situation.ts'

// Small hand-made stand-ins for the frameworks' own idioms.

const css = `<style>
*{box-sizing:border-box}body{font:14px/1.4 sans-serif;margin:16px;color:#223}button,.btn{padding:7px 14px;border:1px solid #889;border-radius:4px;background:#eef;cursor:pointer;font:inherit;color:#223}
table{border-collapse:collapse;width:620px;table-layout:fixed}td,th{border-bottom:1px solid #dde;padding:6px;text-align:left}input,select{padding:6px;font:inherit;border:1px solid #889}
label{display:block;margin:8px 0 2px}.bar{display:flex;gap:10px;margin-bottom:14px;align-items:center}.err{color:#b00020}[aria-invalid=true]{border-color:#b00020}
.toasts{position:fixed;right:16px;bottom:16px;width:260px}.toast{background:#223;color:#fff;padding:10px;margin-top:8px;border-radius:4px}
.spin{display:inline-block;width:14px;height:14px;border:2px solid #99a;border-top-color:#223;border-radius:50%;animation:spin 1s linear infinite}@keyframes spin{to{transform:rotate(1turn)}}
</style>`

/** React-like: virtual nodes, delegated events on the root, rendering in a later task. */
const react = `<script>
function h(t,p){return{t:t,p:p||{},k:[].concat.apply([],[].slice.call(arguments,2)).filter(function(c){return c!==null&&c!==undefined&&c!==false})}}
function nameOf(n){return n==='className'?'class':n}
function props(e,a,b){
  for(var n in b){
    if(a[n]===b[n])continue
    if(n.slice(0,2)==='on')e['__'+n.slice(2).toLowerCase()]=b[n]
    else if(n==='disabled'||n==='checked')e[n]=!!b[n]
    else if(n==='value'){if(e.value!==b[n])e.value=b[n]}
    else if(n==='key')continue
    else if(b[n]===false||b[n]===null||b[n]===undefined)e.removeAttribute(nameOf(n))
    else e.setAttribute(nameOf(n),b[n])
  }
  for(var m in a)if(!(m in b)){if(m.slice(0,2)==='on')e['__'+m.slice(2).toLowerCase()]=null;else e.removeAttribute(nameOf(m))}
}
function make(v){
  if(typeof v!=='object')return document.createTextNode(String(v))
  var e=document.createElement(v.t);props(e,{},v.p);v.k.forEach(function(c){e.appendChild(make(c))});e.__v=v;return e
}
function patch(parent,node,v){
  if(typeof v!=='object'){
    if(node.nodeType===3){if(node.data!==String(v))node.data=String(v)}else parent.replaceChild(make(v),node)
    return
  }
  if(!node.__v||node.__v.t!==v.t||node.__v.p.key!==v.p.key){parent.replaceChild(make(v),node);return}
  props(node,node.__v.p,v.p);node.__v=v
  v.k.forEach(function(c,i){var old=node.childNodes[i];if(old)patch(node,old,c);else node.appendChild(make(c))})
  while(node.childNodes.length>v.k.length)node.removeChild(node.lastChild)
}
function createRoot(root,App){
  var planned=false,channel=new MessageChannel()
  function go(){planned=false;var v=App();if(root.firstChild)patch(root,root.firstChild,v);else root.appendChild(make(v))}
  channel.port1.onmessage=go
  ;['click','submit','input','change'].forEach(function(type){
    root.addEventListener(type,function(e){for(var n=e.target;n&&n!==root;n=n.parentNode){var f=n['__'+type];if(f)f(e)}})
  })
  go()
  return function(){if(!planned){planned=true;channel.port2.postMessage(0)}}
}
</script>`

/** Vue-like: a proxy that plans one render in a microtask. */
const vue = `<script>
function reactive(state,render){
  var dirty=false
  var proxy=new Proxy(state,{set:function(o,k,v){
    if(o[k]===v)return true
    o[k]=v
    if(!dirty){dirty=true;Promise.resolve().then(function(){dirty=false;render(proxy)})}
    return true
  }})
  render(proxy)
  return proxy
}
function setText(el,t){if(el.textContent!==String(t))el.textContent=t}
</script>`

/** htmx-like. */
const htmx = `<script>
(function(){
  function fire(el,name){el.dispatchEvent(new CustomEvent(name,{bubbles:true}))}
  function go(el){
    var post=el.getAttribute('hx-post'),xhr=new XMLHttpRequest()
    xhr.open(post?'POST':'GET',post||el.getAttribute('hx-get'))
    xhr.setRequestHeader('HX-Request','true')
    el.classList.add('htmx-request')
    xhr.onload=function(){
      el.classList.remove('htmx-request')
      if(xhr.status>=400&&!(xhr.status===422&&el.hasAttribute('hx-ext'))){fire(el,'htmx:responseError');return}
      var sel=el.getAttribute('hx-target'),target=!sel||sel==='this'?el:document.querySelector(sel)
      if(!target){fire(el,'htmx:targetError');return}
      var how=el.getAttribute('hx-swap')||'innerHTML'
      if(how==='innerHTML')target.innerHTML=xhr.responseText
      else if(how==='outerHTML')target.outerHTML=xhr.responseText
      else target.insertAdjacentHTML(how,xhr.responseText)
      fire(document.body,'htmx:afterSwap')
    }
    xhr.onerror=function(){el.classList.remove('htmx-request');fire(el,'htmx:sendError')}
    xhr.send(el.matches('form')?new URLSearchParams(new FormData(el)):null)
  }
  document.addEventListener('click',function(e){var el=e.target.closest('[hx-get],button[hx-post]');if(el){e.preventDefault();go(el)}})
  document.addEventListener('submit',function(e){if(e.target.matches('form[hx-post]')){e.preventDefault();go(e.target)}})
})()
</script>`

/** jQuery-like. */
const jquery = `<script>
function $(s){
  var els=typeof s==='string'?[].slice.call(document.querySelectorAll(s)):s.nodeType?[s]:[].slice.call(s)
  var me={
    0:els[0],length:els.length,
    each:function(f){els.forEach(function(e,i){f.call(e,i,e)});return me},
    on:function(type,sel,f){
      if(typeof sel==='function'){f=sel;sel=null}
      return me.each(function(){var at=this;at.addEventListener(type,function(e){
        if(!sel)return f.call(at,e)
        var t=e.target.closest(sel);if(t&&at.contains(t))f.call(t,e)
      })})
    },
    html:function(v){return me.each(function(){this.innerHTML=v})},
    text:function(v){return me.each(function(){this.textContent=v})},
    addClass:function(c){return me.each(function(){this.classList.add(c)})},
    removeClass:function(c){return me.each(function(){this.classList.remove(c)})},
    attr:function(n,v){return me.each(function(){this.setAttribute(n,v)})},
    show:function(){return me.each(function(){this.style.display='block'})},
    hide:function(){return me.each(function(){this.style.display='none'})},
    append:function(v){return me.each(function(){this.insertAdjacentHTML('beforeend',v)})}
  }
  return me
}
$.fn={}
</script>`

/** Alpine-like. To stand after the markup. */
const alpine = `<script>
document.querySelectorAll('[x-data]').forEach(function(root){
  var dirty=false
  var data=new Proxy(new Function('return ('+root.getAttribute('x-data')+')')(),{set:function(o,k,v){
    o[k]=v
    if(!dirty){dirty=true;queueMicrotask(function(){dirty=false;flush()})}
    return true
  }})
  function ev(x,e){return new Function('$data','$event','with($data){return ('+x+')}')(data,e)}
  var all=[root].concat([].slice.call(root.querySelectorAll('*'))),binds=[]
  all.forEach(function(el){
    [].slice.call(el.attributes).forEach(function(a){
      var n=a.name,x=a.value
      if(n.charAt(0)==='@'){
        var parts=n.slice(1).split('.')
        el.addEventListener(parts[0],function(e){if(parts.indexOf('prevent')>0)e.preventDefault();ev(x,e)})
      }else if(n==='x-text')binds.push(function(){var t=String(ev(x));if(el.textContent!==t)el.textContent=t})
      else if(n==='x-show')binds.push(function(){var d=ev(x)?'':'none';if(el.style.display!==d)el.style.display=d})
      else if(n==='x-model'){
        el.addEventListener(el.type==='checkbox'?'change':'input',function(){data[x]=el.type==='checkbox'?el.checked:el.value})
        binds.push(function(){if(el.type==='checkbox')el.checked=data[x];else if(el.value!==data[x])el.value=data[x]})
      }else if(n===':disabled')binds.push(function(){el.disabled=!!ev(x)})
      else if(n.charAt(0)===':')binds.push(function(){var v=String(ev(x));if(el.getAttribute(n.slice(1))!==v)el.setAttribute(n.slice(1),v)})
    })
  })
  function flush(){binds.forEach(function(b){b()})}
  flush()
})
</script>`

const healthy: readonly Situation[] = [
  {
    name: 'React admin table: the same column is sorted four times in a row and re-ordered each time',
    html: `${css}<div id="root"></div>${react}<script>
      var people=[['Okafor','Sales',41],['Almeida','Support',29],['Zhang','Finance',55],['Moreau','Sales',33]],dir=null
      var update=createRoot(document.getElementById('root'),function(){
        var rows=people.slice()
        if(dir)rows.sort(function(a,b){return (a[0]<b[0]?-1:1)*(dir==='ascending'?1:-1)})
        return h('table',{className:'admin-table'},
          h('thead',null,h('tr',null,
            h('th',{'aria-sort':dir||'none',scope:'col'},h('button',{id:'by-name',type:'button',onClick:function(){dir=dir==='ascending'?'descending':'ascending';update()}},'Name')),
            h('th',{scope:'col'},'Team'),h('th',{scope:'col'},'Tickets'))),
          h('tbody',null,rows.map(function(r){return h('tr',null,h('td',null,r[0]),h('td',null,r[1]),h('td',null,r[2]))})))
      })
    </script>`,
    act: async (visitor) => {
      await visitor.press('#by-name', { times: 4, gap: 280 })
      await visitor.pause(800)
    },
    expected: [],
    allowed: ['oscillation'],
  },
  {
    name: 'Svelte CRM: the star of a contact is switched on and off five times, saved in the background',
    html: `${css}<main class="contact svelte-1k2x9z"><h1>Ines Duarte</h1>
      <button id="star" class="star svelte-1k2x9z" aria-pressed="false">☆ Follow</button><p>Last call: Tuesday</p></main><script>
      var on=false,btn=document.getElementById('star'),text=btn.firstChild
      function invalidate(v){on=v;btn.setAttribute('aria-pressed',String(on));text.data=on?'★ Following':'☆ Follow';btn.classList.toggle('on',on)}
      btn.addEventListener('click',function(){
        invalidate(!on)
        fetch('/api/contacts/7/star',{method:'PUT',body:JSON.stringify({on:on})}).catch(function(){})
      })
    </script>`,
    routes: { '/api/contacts/7/star': { after: 350, type: 'application/json', body: '{"ok":true}' } },
    act: async (visitor) => {
      await visitor.press('#star', { times: 5, gap: 240 })
      await visitor.pause(1000)
    },
    expected: [],
    allowed: ['oscillation'],
  },
  {
    name: 'htmx inbox: older messages are loaded three times with the button at the end',
    html: `${css}${htmx}<h1>Inbox</h1><ul id="mails"><li>Quarterly figures</li><li>Parking</li><li>Re: offer 3311</li></ul>
      <div id="more"><button id="older" hx-get="/inbox/2" hx-target="#more" hx-swap="outerHTML">Older messages</button></div>`,
    routes: {
      '/inbox/2': { after: 140, type: 'text/html', body: '<ul><li>Welcome, Jo</li><li>Server upgrade</li></ul><div id="more"><button id="older" hx-get="/inbox/3" hx-target="#more" hx-swap="outerHTML">Older messages</button></div>' },
      '/inbox/3': { after: 220, type: 'text/html', body: '<ul><li>Lunch on Friday?</li><li>Holiday list</li></ul><div id="more"><button id="older" hx-get="/inbox/4" hx-target="#more" hx-swap="outerHTML">Older messages</button></div>' },
      '/inbox/4': { after: 160, type: 'text/html', body: '<ul><li>First day</li></ul><p id="end">No older messages.</p>' },
    },
    act: async (visitor) => {
      await visitor.press('#older')
      await visitor.pause(650)
      await visitor.press('#older')
      await visitor.pause(650)
      await visitor.press('#older')
      await visitor.pause(900)
    },
    expected: [],
  },
  {
    name: 'jQuery date picker: next month is pressed six times quickly and the month slides along',
    html: `${css}<style>.ui-datepicker{width:300px;border:1px solid #99a;overflow:hidden}.ui-datepicker-header{display:flex;justify-content:space-between;align-items:center;height:40px;padding:0 6px}.ui-datepicker-calendar{width:280px;transition:transform .16s}</style>
      <h2>Arrival</h2><div id="datepicker"></div>${jquery}<script>
      $.fn.datepicker=function(el){
        var at=new Date(2026,2,1)
        var names=['January','February','March','April','May','June','July','August','September','October','November','December']
        $(el).html('<div class="ui-datepicker"><div class="ui-datepicker-header"><a class="ui-datepicker-prev btn" role="button" tabindex="0">Prev</a><span class="ui-datepicker-title"></span><a class="ui-datepicker-next btn" role="button" tabindex="0">Next</a></div><table class="ui-datepicker-calendar"><tbody></tbody></table></div>')
        function draw(){
          $('.ui-datepicker-title').text(names[at.getMonth()]+' '+at.getFullYear())
          var days=new Date(at.getFullYear(),at.getMonth()+1,0).getDate(),out='',first=at.getDay()
          for(var w=0;w<6;w++){out+='<tr>';for(var d=0;d<7;d++){var n=w*7+d-first+1;out+='<td>'+(n>0&&n<=days?'<a href="#">'+n+'</a>':'')+'</td>'}out+='</tr>'}
          $('.ui-datepicker-calendar tbody').html(out)
        }
        function go(by){
          at=new Date(at.getFullYear(),at.getMonth()+by,1)
          var t=$('.ui-datepicker-calendar')[0];t.style.transform='translateX('+(by*30)+'px)'
          draw()
          setTimeout(function(){t.style.transform=''},20)
        }
        $(el).on('click','.ui-datepicker-next',function(){go(1)}).on('click','.ui-datepicker-prev',function(){go(-1)}).on('click','td a',function(e){e.preventDefault()})
        draw()
      }
      $.fn.datepicker(document.getElementById('datepicker'))
    </script>`,
    act: async (visitor) => {
      await visitor.press('.ui-datepicker-next', { times: 6, gap: 210 })
      await visitor.pause(700)
    },
    expected: [],
  },
  {
    name: 'Vue order list: pages are turned four times quickly while a live visitor count goes on beside it',
    html: `${css}<div id="app" data-v-app><div class="bar"><button id="next" data-v-2f1>Next</button><span id="where"></span><span id="live"></span></div><table><tbody id="rows"></tbody></table></div>${vue}<script>
      var state=reactive({page:1,loading:false,live:214},function(s){
        setText(document.getElementById('where'),'Page '+s.page+' of 12')
        setText(document.getElementById('live'),s.live+' visitors now')
        var out='',i
        for(i=0;i<4;i++)out+=s.loading?'<tr class="skeleton"><td>…</td><td>…</td></tr>':'<tr><td>Order '+(4400-s.page*4-i)+'</td><td>'+(20+s.page*3+i)+'.90 €</td></tr>'
        var rows=document.getElementById('rows')
        if(rows.innerHTML!==out)rows.innerHTML=out
      })
      document.getElementById('next').addEventListener('click',function(){
        state.page=state.page+1;state.loading=true
        setTimeout(function(){state.loading=false},130)
      })
      setInterval(function(){state.live=200+Math.round(Math.random()*60)},350)
    </script>`,
    act: async (visitor) => {
      await visitor.pause(500)
      await visitor.press('#next', { times: 4, gap: 330 })
      await visitor.pause(900)
    },
    expected: [],
  },
  {
    name: 'Angular bank chart: four time ranges are tried one after the other and the curve is drawn again',
    html: `${css}<style>path{transition:d .3s;fill:none;stroke:#249;stroke-width:2}.active{background:#cdf}</style><app-root ng-version="19.2.0"><app-chart _nghost-ng-c31>
      <div class="bar" role="tablist" _ngcontent-ng-c31><button role="tab" id="r-w" _ngcontent-ng-c31>Week</button><button role="tab" id="r-m" _ngcontent-ng-c31>Month</button><button role="tab" id="r-y" _ngcontent-ng-c31>Year</button><button role="tab" id="r-a" _ngcontent-ng-c31>All</button></div>
      <svg width="500" height="160" role="img"><path id="curve" d="M0 80 L500 80"></path></svg><p id="sum" _ngcontent-ng-c31></p></app-chart></app-root><script>
      var cmp={range:'w'},bindings=[]
      var data={w:['M0 90 L120 70 L300 100 L500 60','+ 12.40 €'],m:['M0 130 L120 90 L300 60 L500 80','+ 210.00 €'],y:['M0 20 L120 60 L300 140 L500 90','- 1,030.10 €'],a:['M0 150 L120 120 L300 70 L500 10','+ 8,871.00 €']}
      function tick(){bindings.forEach(function(b){var v=b.get();if(v!==b.last){b.last=v;b.set(v)}})}
      function zoned(fn){return function(e){fn(e);tick()}}
      bindings.push({get:function(){return data[cmp.range][0]},set:function(v){document.getElementById('curve').setAttribute('d',v)}})
      bindings.push({get:function(){return data[cmp.range][1]},set:function(v){document.getElementById('sum').textContent=v}})
      Object.keys(data).forEach(function(k){
        var el=document.getElementById('r-'+k)
        el.addEventListener('click',zoned(function(){cmp.range=k}))
        bindings.push({get:function(){return cmp.range===k},set:function(v){el.setAttribute('aria-selected',String(v));el.classList.toggle('active',v)}})
      })
      tick()
    </script>`,
    act: async (visitor) => {
      await visitor.press('#r-m')
      await visitor.pause(500)
      await visitor.press('#r-y')
      await visitor.pause(400)
      await visitor.press('#r-a')
      await visitor.pause(450)
      await visitor.press('#r-w')
      await visitor.pause(1000)
    },
    expected: [],
    allowed: ['oscillation'],
  },
  {
    name: 'Lit cart line: plus is pressed seven times quickly inside a shadow root and the sum follows',
    html: `${css}<h1>Cart</h1><cart-line price="4.5"></cart-line><p>Total: <strong id="total">4.50 €</strong></p><script>
      customElements.define('cart-line',class extends HTMLElement{
        constructor(){super();this.attachShadow({mode:'open'});this.n=1;this.pending=false}
        connectedCallback(){
          this.shadowRoot.innerHTML='<style>:host{display:block}.row{display:flex;gap:8px}output{width:40px}</style><div class="row" part="row"><span>Coffee beans</span><button id="minus" aria-label="One less">-</button><output></output><button id="plus" aria-label="One more">+</button></div>'
          var me=this
          this.shadowRoot.getElementById('plus').addEventListener('click',function(){me.n++;me.requestUpdate()})
          this.shadowRoot.getElementById('minus').addEventListener('click',function(){if(me.n>1){me.n--;me.requestUpdate()}})
          this.requestUpdate()
        }
        requestUpdate(){
          if(this.pending)return
          this.pending=true
          var me=this
          Promise.resolve().then(function(){
            me.pending=false
            me.shadowRoot.querySelector('output').textContent=String(me.n)
            me.dispatchEvent(new CustomEvent('quantity',{bubbles:true,composed:true,detail:me.n*Number(me.getAttribute('price'))}))
          })
        }
      })
      document.addEventListener('quantity',function(e){document.getElementById('total').textContent=e.detail.toFixed(2)+' €'})
    </script>`,
    act: async (visitor) => {
      await visitor.press('#plus', { times: 7, gap: 150 })
      await visitor.pause(800)
    },
    expected: [],
  },
  {
    name: 'Server-rendered order search: the form goes to a result page, and from there a link to one order',
    html: `${css}<h1>Orders</h1><form action="/orders" method="get"><label for="q">Customer</label><input id="q" name="q"><button id="find">Search</button></form>`,
    routes: {
      '/orders': { after: 180, type: 'text/html', body: `<!doctype html><html><head><title>Results</title></head><body>${css}<h1>2 orders</h1><ul><li><a id="o1" href="/orders/1041">Order 1041</a></li><li><a href="/orders/1077">Order 1077</a></li></ul></body></html>` },
      '/orders/1041': { after: 240, type: 'text/html', body: `<!doctype html><html><head><title>Order 1041</title></head><body>${css}<h1>Order 1041</h1><p>Shipped on 3 March.</p></body></html>` },
    },
    act: async (visitor) => {
      await visitor.fill('#q', 'Brandt')
      await visitor.press('#find')
      await visitor.waitFor("document.title === 'Results'")
      await visitor.pause(900)
      await visitor.press('#o1')
      await visitor.waitFor("document.title === 'Order 1041'")
      await visitor.pause(800)
    },
    expected: [],
  },
  {
    name: 'Svelte user list: a debounced filter narrows the list while typing, then it is cleared',
    html: `${css}<div class="bar"><input id="filter" type="search" placeholder="Filter users" aria-label="Filter users"><button id="clear" type="button">Clear</button></div><ul id="users" class="svelte-a81"></ul><p id="n" role="status"></p><script>
      var all=['Amira','Björn','Camila','Daan','Emil','Milan','Miles','Zoe'],timer=0,f=document.getElementById('filter')
      function draw(){
        var q=f.value.toLowerCase(),list=all.filter(function(n){return n.toLowerCase().indexOf(q)>=0}),ul=document.getElementById('users')
        ul.textContent=''
        list.forEach(function(n){var li=document.createElement('li');li.textContent=n;ul.appendChild(li)})
        document.getElementById('n').textContent=list.length+' of '+all.length
      }
      f.addEventListener('input',function(){clearTimeout(timer);timer=setTimeout(draw,300)})
      document.getElementById('clear').addEventListener('click',function(){f.value='';clearTimeout(timer);timer=setTimeout(draw,60);f.focus()})
      draw()
    </script>`,
    act: async (visitor) => {
      await visitor.press('#filter')
      await visitor.type('mil')
      await visitor.pause(900)
      await visitor.press('#clear')
      await visitor.pause(1200)
    },
    expected: [],
  },
  {
    name: 'React CRM: three reminders are sent with one button and each is told in a toast of its own',
    html: `${css}<div id="root"></div><div id="portal" class="toasts" aria-live="polite"></div>${react}<script>
      var sent=0
      createRoot(document.getElementById('root'),function(){
        return h('section',null,h('h1',null,'Invoice 2026-118'),h('p',null,'Open since 14 days'),h('button',{id:'remind',type:'button',onClick:function(){
          sent++
          var t=document.createElement('div')
          t.className='toast';t.setAttribute('role','status');t.textContent='Reminder '+sent+' sent to Lopez & Co.'
          document.getElementById('portal').appendChild(t)
          setTimeout(function(){t.remove()},4000)
        }},'Send reminder'))
      })
    </script>`,
    act: async (visitor) => {
      await visitor.press('#remind', { times: 3, gap: 650 })
      await visitor.pause(1500)
    },
    expected: [],
  },
  {
    name: 'Vue flash cards: the learner goes through seven cards with the Enter key',
    html: `${css}<div id="app" data-v-app><article id="card" style="border:1px solid #99a;padding:30px;width:300px"></article><p id="pos"></p><button id="next" type="button">Next card</button></div>${vue}<script>
      var words=['der Vertrag','die Rechnung','das Angebot','die Frist','der Kunde','das Konto','die Steuer','der Beleg','die Firma']
      var state=reactive({i:0},function(s){setText(document.getElementById('card'),words[s.i]);setText(document.getElementById('pos'),(s.i+1)+' / '+words.length)})
      document.getElementById('next').addEventListener('click',function(){if(state.i<words.length-1)state.i=state.i+1})
    </script>`,
    act: async (visitor) => {
      await visitor.focus('#next')
      await visitor.key('Enter', { times: 7, gap: 230 })
      await visitor.pause(800)
    },
    expected: [],
    allowed: ['keyMash'],
  },
  {
    name: 'jQuery file manager: a folder is selected with the first press and opened with the second',
    html: `${css}<style>.sel{background:#cdf}#files tr{cursor:pointer}</style><nav id="crumbs" class="bar"><a href="#" data-dir="" id="home">Home</a><span id="dir"></span></nav><table><tbody id="files"></tbody></table>${jquery}<script>
      var tree={'':['Contracts/','Photos/','plan.pdf'],'Contracts/':['2024.pdf','2025.pdf','draft.docx'],'Photos/':['team.jpg']},last=null,when=0
      function list(dir){
        $('#dir').text(dir?'/ '+dir:'')
        $('#files').html(tree[dir].map(function(f){return '<tr role="row" aria-selected="false" data-f="'+f+'"><td>'+f+'</td></tr>'}).join(''))
      }
      $('#files').on('click','tr',function(){
        var f=this.getAttribute('data-f'),now=Date.now()
        if(last===f&&now-when<400&&tree[f]){last=null;list(f);return}
        last=f;when=now
        $('#files tr').removeClass('sel').attr('aria-selected','false')
        $(this).addClass('sel').attr('aria-selected','true')
      })
      $('#home').on('click',function(e){e.preventDefault();list('')})
      list('')
    </script>`,
    act: async (visitor) => {
      await visitor.press('tr[data-f="Contracts/"]', { times: 2, gap: 160 })
      await visitor.pause(1200)
      await visitor.press('#home')
      await visitor.pause(900)
      await visitor.press('tr[data-f="Photos/"]', { times: 2, gap: 180 })
      await visitor.pause(900)
    },
    expected: [],
    allowed: ['backtrack', 'oscillation'],
  },
  {
    name: 'Alpine mobile bank: the balance is shown and hidden four times with a finger',
    touch: true,
    html: `<!doctype html><html><head><meta name="viewport" content="width=device-width,initial-scale=1">${css}<style>button{touch-action:manipulation}</style></head><body>
      <main x-data="{ shown: false }"><h1>Current account</h1><button id="eye" type="button" @click="shown = !shown" :aria-pressed="shown"><span x-text="shown ? 'Hide balance' : 'Show balance'"></span></button>
      <p x-show="shown">2,418.07 €</p><p x-show="!shown">••••••</p></main>${alpine}</body></html>`,
    act: async (visitor) => {
      await visitor.tap('#eye', { times: 4, gap: 320 })
      await visitor.pause(900)
    },
    expected: [],
    allowed: ['oscillation'],
  },
  {
    name: 'Vue booking: one press on export shows a busy sign and after a good second the file link',
    html: `${css}<div id="app" data-v-app><h1>March bookings</h1><button id="export" type="button">Export</button><div id="out"></div></div>${vue}<script>
      var state=reactive({busy:false,link:''},function(s){
        var b=document.getElementById('export')
        b.setAttribute('aria-busy',String(s.busy))
        b.disabled=s.busy
        var out=s.busy?'<span class="spin" role="progressbar" aria-label="Preparing"></span> Preparing …':s.link?'<a href="'+s.link+'" download>bookings.csv (14 rows)</a>':''
        var o=document.getElementById('out');if(o.innerHTML!==out)o.innerHTML=out
      })
      document.getElementById('export').addEventListener('click',function(){
        state.busy=true
        fetch('/api/export').then(function(r){return r.json()}).then(function(j){state.busy=false;state.link=j.url})
      })
    </script>`,
    routes: { '/api/export': { after: 1300, type: 'application/json', body: '{"url":"/files/bookings.csv"}' } },
    act: async (visitor) => {
      await visitor.press('#export')
      await visitor.pause(2600)
    },
    expected: [],
  },
]

const presses: readonly Situation[] = [
  {
    name: 'React mail: archive rebuilds the same list from a stale closure, and is pressed four times',
    html: `${css}<div id="root"></div>${react}<script>
      var mails=['Budget 2027','Team lunch','Your invoice'],version=0
      var first=mails.slice()
      var update=createRoot(document.getElementById('root'),function(){
        return h('div',null,
          h('div',{className:'toolbar bar',role:'toolbar'},h('button',{id:'archive',type:'button',onClick:function(){mails=first.slice();version++;update()}},'Archive'),h('span',null,'1 selected')),
          h('ul',{key:'v'+version,className:'mail-list'},mails.map(function(m,i){return h('li',{className:i===0?'mail selected':'mail'},m)})))
      })
    </script>`,
    act: async (visitor) => {
      await visitor.pause(400)
      await visitor.press('#archive', { times: 4, gap: 260 })
      await visitor.pause(3200)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'Svelte booking: book appointment only ripples, three presses',
    html: `${css}<style>.mdc{position:relative;overflow:hidden}.mdc:hover{background:#dde}.ripple{position:absolute;width:40px;height:40px;left:30px;top:-4px;border-radius:50%;background:#3346;animation:rip .45s forwards;pointer-events:none}@keyframes rip{from{transform:scale(0)}to{transform:scale(4);opacity:0}}</style>
      <h1>Dr. Keller, Tue 10:30</h1><button id="book" class="mdc svelte-9f2" type="button">Book appointment</button><script>
      document.getElementById('book').addEventListener('pointerdown',function(){
        var s=document.createElement('span');s.className='ripple';s.setAttribute('aria-hidden','true');this.appendChild(s)
        s.addEventListener('animationend',function(){s.remove()})
      })
    </script>`,
    act: async (visitor) => {
      await visitor.press('#book', { times: 3, gap: 310, jitter: 3 })
      await visitor.pause(3200)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'htmx invoices: the details come from the server but their target is not on the page',
    html: `${css}${htmx}<h1>Invoices</h1><table><tbody><tr><td>RE-88</td><td>340.00 €</td><td><button id="show" hx-get="/invoices/88" hx-target="#drawer" hx-swap="innerHTML">Details</button></td></tr></tbody></table>`,
    routes: { '/invoices/88': { after: 180, type: 'text/html', body: '<h2>RE-88</h2><p>3 items</p>' } },
    act: async (visitor) => {
      await visitor.pause(600)
      await visitor.press('#show')
      await visitor.pause(3600)
    },
    expected: ['deadClick'],
  },
  {
    name: 'jQuery admin: after the table was reloaded, the edit button has lost its handler',
    html: `${css}<div class="bar"><button id="reload" type="button">Reload</button><span id="stamp">Loaded 3 rows at 09:14</span></div>
      <table id="grid"><tbody></tbody></table><div id="panel" style="display:none"><h2>Edit price</h2><input value="12.50" aria-label="Price"><button id="cancel" type="button">Cancel</button></div>${jquery}<script>
      var rows=[['A-100','Desk lamp'],['A-101','Office chair'],['A-102','Whiteboard']]
      function fillGrid(){$('#grid tbody').html(rows.map(function(r){return '<tr><td>'+r[0]+'</td><td>'+r[1]+'</td><td><button type="button" class="edit" id="edit-'+r[0]+'">Edit</button></td></tr>'}).join(''))}
      fillGrid()
      $('.edit').on('click',function(){$('#panel').show()})
      $('#cancel').on('click',function(){$('#panel').hide()})
      $('#reload').on('click',function(){
        setTimeout(function(){rows.push(['A-10'+rows.length,'Monitor arm']);fillGrid();$('#stamp').text('Loaded '+rows.length+' rows at 09:15')},200)
      })
    </script>`,
    act: async (visitor) => {
      await visitor.press('#edit-A-101')
      await visitor.pause(900)
      await visitor.press('#cancel')
      await visitor.pause(800)
      await visitor.press('#reload')
      await visitor.pause(1500)
      await visitor.press('#edit-A-101')
      await visitor.pause(3600)
    },
    expected: ['deadClick'],
  },
  {
    name: 'Alpine checkout: pay stays disabled without the terms, and is pressed twice',
    html: `${css}<form x-data="{ terms: false, paid: false }" @submit.prevent="paid = true"><h1>Pay 59.00 €</h1>
      <label><input type="checkbox" id="terms" x-model="terms"> I accept the terms</label>
      <button id="pay" type="submit" :disabled="!terms">Pay now</button><p x-show="paid" role="status">Thank you!</p></form>${alpine}`,
    act: async (visitor) => {
      await visitor.pause(500)
      await visitor.press('#pay')
      await visitor.pause(1300)
      await visitor.press('#pay')
      await visitor.pause(3200)
    },
    expected: ['disabledClick'],
  },
  {
    name: 'Angular bank: the statement arrives outside the zone and is never rendered, only the session clock goes on',
    html: `${css}<app-root ng-version="20.0.1"><div class="bar"><span>Session ends in</span><span id="clock">4:59</span></div><app-statement _nghost-ng-c12><button id="load" mat-button type="button" _ngcontent-ng-c12>Load statement</button><ul id="lines" _ngcontent-ng-c12></ul></app-statement></app-root><script>
      var cmp={lines:[]},shown=null,left=299
      function detectChanges(){if(shown!==cmp.lines){shown=cmp.lines;document.getElementById('lines').innerHTML=shown.map(function(l){return '<li class="ng-star-inserted">'+l+'</li>'}).join('')}}
      function loadOutsideAngular(){
        fetch('/api/statement').then(function(r){return r.json()}).then(function(j){cmp.lines=j})
      }
      document.getElementById('load').addEventListener('click',function(){loadOutsideAngular();detectChanges()})
      setInterval(function(){left--;document.getElementById('clock').textContent=Math.floor(left/60)+':'+('0'+left%60).slice(-2)},1000)
      detectChanges()
    </script>`,
    routes: { '/api/statement': { after: 260, type: 'application/json', body: '["Rent -900.00","Salary 2,950.00"]' } },
    act: async (visitor) => {
      await visitor.pause(2300)
      await visitor.press('#load')
      await visitor.pause(3800)
    },
    expected: ['deadClick'],
  },
  {
    name: 'Lit time chips: the chosen event does not cross the shadow root, and the visitor hammers the chip',
    html: `${css}<h1>Choose a time</h1><time-chips></time-chips><p id="chosen">No time chosen</p><script>
      customElements.define('time-chips',class extends HTMLElement{
        connectedCallback(){
          var r=this.attachShadow({mode:'open'})
          r.innerHTML='<style>button{padding:8px 16px;margin-right:8px;cursor:pointer}</style><div role="group" aria-label="Times"><button id="t9" value="09:00">09:00</button><button id="t11" value="11:00">11:00</button></div>'
          r.addEventListener('click',function(e){
            var b=e.target.closest('button')
            if(b)b.dispatchEvent(new CustomEvent('time-chosen',{bubbles:true,composed:false,detail:b.value}))
          })
        }
      })
      document.querySelector('time-chips').addEventListener('time-chosen',function(e){document.getElementById('chosen').textContent='Your time: '+e.detail})
    </script>`,
    act: async (visitor) => {
      await visitor.pause(300)
      await visitor.press('#t11', { times: 4, gap: 220, jitter: 4 })
      await visitor.pause(3200)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'Plain checkout with a little script: the order is placed after more than three seconds of a busy sign',
    html: `${css}<main id="main"><h1>Review your order</h1><form id="order" action="/order" method="post"><p>2 items, 84.00 €</p><button id="place">Place order</button> <span id="busy" hidden><span class="spin" role="progressbar" aria-label="Placing your order"></span> One moment …</span></form></main><script>
      var f=document.getElementById('order'),b=document.getElementById('place'),running=false
      f.addEventListener('submit',function(e){
        e.preventDefault()
        if(running)return
        running=true
        b.setAttribute('aria-busy','true');document.getElementById('busy').hidden=false
        fetch('/order',{method:'POST',body:new FormData(f)}).then(function(r){return r.text()}).then(function(t){document.getElementById('main').innerHTML=t})
      })
    </script>`,
    routes: { '/order': { after: 3400, type: 'text/html', body: '<h1>Thank you</h1><p>Your order number is 55821.</p>' } },
    act: async (visitor) => {
      await visitor.press('#place')
      await visitor.pause(5000)
    },
    expected: ['slowClick'],
  },
  {
    name: 'Vue hotel: the visitor presses again while the rooms are still being looked up',
    html: `${css}<div id="app" data-v-app><h1>11 to 14 May</h1><button id="check" type="button"></button><div id="rooms"></div></div>${vue}<script>
      var state=reactive({loading:false,rooms:null},function(s){
        var b=document.getElementById('check')
        setText(b,s.loading?'Checking …':'Check availability')
        b.setAttribute('aria-busy',String(s.loading))
        document.getElementById('rooms').textContent=s.rooms?s.rooms.join(', '):''
      })
      document.getElementById('check').addEventListener('click',function(){
        if(state.loading)return
        state.loading=true
        fetch('/api/rooms').then(function(r){return r.json()}).then(function(j){state.rooms=j;state.loading=false})
      })
    </script>`,
    routes: { '/api/rooms': { after: 2200, type: 'application/json', body: '["Single room 89 €","Double room 129 €"]' } },
    act: async (visitor) => {
      await visitor.press('#check')
      await visitor.pause(1350)
      await visitor.press('#check')
      await visitor.pause(3500)
    },
    expected: ['slowClick'],
  },
  {
    name: 'jQuery UI account page: a button that is disabled by class and ARIA is hammered four times',
    html: `${css}<style>.ui-state-disabled{opacity:.45;cursor:default}</style><h1>Subscription</h1><a id="upgrade" class="ui-button btn ui-state-disabled" role="button" aria-disabled="true" tabindex="-1">Upgrade plan</a>${jquery}<script>
      $('body').on('click','.ui-button',function(e){
        e.preventDefault()
        if(this.classList.contains('ui-state-disabled'))return
        $('h1').text('Upgraded')
      })
    </script>`,
    act: async (visitor) => {
      await visitor.pause(400)
      await visitor.press('#upgrade', { times: 4, gap: 250 })
      await visitor.pause(3200)
    },
    expected: ['disabledClick', 'rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'React settings: an optimistic switch is put back without a word when the server says no',
    html: `${css}<style>.switch[aria-checked=true]{background:#2a5;color:#fff}</style><div id="root"></div>${react}<script>
      var on=false
      var update=createRoot(document.getElementById('root'),function(){
        return h('div',null,h('h1',null,'Notifications'),
          h('button',{id:'sms',type:'button',role:'switch',className:'switch','aria-checked':String(on),onClick:function(){
            var before=on
            on=!on;update()
            fetch('/api/settings/sms',{method:'POST'}).then(function(r){return r.json()}).then(function(j){if(!j.ok){on=before;update()}})
          }},'Text messages'))
      })
    </script>`,
    routes: { '/api/settings/sms': { after: 300, type: 'application/json', body: '{"ok":false}' } },
    act: async (visitor) => {
      await visitor.pause(500)
      await visitor.press('#sms')
      await visitor.pause(3800)
    },
    expected: ['deadClick'],
  },
  {
    name: 'Svelte trading desk: export does nothing while the rates beside it keep changing',
    html: `${css}<div class="bar"><button id="export" type="button" class="svelte-77q">Export CSV</button></div><table><tbody id="rates"></tbody></table><script>
      var names=['EUR/USD','EUR/CHF','EUR/GBP'],cells=[]
      names.forEach(function(n){
        var tr=document.createElement('tr'),a=document.createElement('td'),b=document.createElement('td'),t=document.createTextNode('1.0000')
        a.textContent=n;b.appendChild(t);cells.push(t);tr.appendChild(a);tr.appendChild(b);document.getElementById('rates').appendChild(tr)
      })
      setInterval(function(){cells.forEach(function(t){t.data=(0.9+Math.random()*0.3).toFixed(4)})},400)
      function exportCsv(){var rows=cells.map(function(t,i){return names[i]+';'+t.data});return rows.join(',')}
      document.getElementById('export').addEventListener('click',exportCsv)
    </script>`,
    act: async (visitor) => {
      await visitor.pause(2200)
      await visitor.press('#export')
      await visitor.pause(3800)
    },
    expected: ['deadClick'],
  },
  {
    name: 'Alpine seat booking: a free seat is tapped four times with a finger and only looks pressed for a moment',
    touch: true,
    html: `<!doctype html><html><head><meta name="viewport" content="width=device-width,initial-scale=1">${css}<style>button{touch-action:manipulation;width:64px;height:48px}.down{background:#bbd}</style></head><body>
      <main x-data="{ seat: '', down: '', choose() { const seat = 'B2' } }"><h1>Choose a seat</h1><div class="bar"><button type="button" id="b1" disabled>B1</button><button type="button" id="b2" @pointerdown="down = 'down'" @pointerup="down = ''" @pointercancel="down = ''" :class="down" @click="choose()">B2</button></div>
      <p x-text="seat ? 'Seat ' + seat : 'No seat chosen'"></p></main>${alpine}</body></html>`,
    act: async (visitor) => {
      await visitor.pause(400)
      await visitor.tap('#b2', { times: 4, gap: 270 })
      await visitor.pause(3200)
    },
    expected: ['rageClick'],
    allowed: ['deadClick'],
  },
  {
    name: 'React e-learning: the answer is handed in with Enter four times and nothing is rendered',
    html: `${css}<div id="root"></div>${react}<script>
      var answer={value:'B',checked:false}
      var update=createRoot(document.getElementById('root'),function(){
        return h('section',null,h('h1',null,'Question 4 of 10'),h('p',null,'Which account is debited?'),
          h('ul',null,h('li',null,'A: Bank'),h('li',{className:'chosen'},'B: Receivables (chosen)')),
          h('button',{id:'check',type:'button',onClick:function(){Object.assign({},answer,{checked:true});update()}},'Check answer'),
          answer.checked?h('p',{role:'status'},'Correct!'):null)
      })
    </script>`,
    act: async (visitor) => {
      await visitor.pause(300)
      await visitor.focus('#check')
      await visitor.pause(300)
      await visitor.key('Enter', { times: 4, gap: 340 })
      await visitor.pause(3200)
    },
    expected: ['rageClick'],
    allowed: ['deadClick', 'keyMash'],
  },
  {
    name: 'Lit course menu: the next lesson link cancels its own navigation and a hover line is all there is',
    html: `${css}<h1>Lesson 2: Double entry</h1><course-nav></course-nav><script>
      customElements.define('course-nav',class extends HTMLElement{
        connectedCallback(){
          this.attachShadow({mode:'open'}).innerHTML='<style>a{color:#249;text-decoration:none}a:hover,a:focus{text-decoration:underline}</style><nav part="nav"><slot></slot><a id="lesson3" href="/lessons/3">Next lesson</a></nav>'
          var me=this
          this.shadowRoot.querySelector('a').addEventListener('click',function(e){
            e.preventDefault()
            if(me.router)me.router.go(e.currentTarget.pathname)
          })
        }
      })
    </script>`,
    act: async (visitor) => {
      await visitor.pause(500)
      await visitor.press('#lesson3')
      await visitor.pause(3600)
    },
    expected: ['deadClick'],
  },
]

const errors: readonly Situation[] = [
  {
    name: 'Vue profile: saving with the Enter key rejects a promise that nobody catches',
    html: `${css}<div id="app" data-v-app><h1>Profile</h1><p>Name: Li Wei</p><button id="save" type="button">Save profile</button><p id="state"></p></div>${vue}<script>
      var state=reactive({saved:false,profile:null},function(s){setText(document.getElementById('state'),s.saved?'Saved':'')})
      async function save(){
        await new Promise(function(done){setTimeout(done,250)})
        var name=state.profile.name
        state.saved=!!name
      }
      document.getElementById('save').addEventListener('click',save)
    </script>`,
    act: async (visitor) => {
      await visitor.focus('#save')
      await visitor.pause(400)
      await visitor.key('Enter')
      await visitor.pause(3600)
    },
    expected: ['errorClick'],
  },
  {
    name: 'htmx invoices: marking as paid fails on the server and nothing is swapped in',
    html: `${css}${htmx}<h1>Invoice RE-91</h1><p id="status">Open</p><button id="paid" hx-post="/invoices/91/paid" hx-target="#status">Mark as paid</button>`,
    routes: { '/invoices/91/paid': { after: 220, status: 500, type: 'text/html', body: '<h1>Internal Server Error</h1>' } },
    act: async (visitor) => {
      await visitor.pause(500)
      await visitor.press('#paid')
      await visitor.pause(3600)
    },
    expected: ['errorClick'],
  },
  {
    name: 'Angular bank: cancelling a transfer is forbidden and a snack bar says so',
    html: `${css}<app-root ng-version="20.0.1"><app-transfer _nghost-ng-c88><h1 _ngcontent-ng-c88>Transfer to City Energy</h1><button id="cancel-transfer" mat-flat-button type="button" _ngcontent-ng-c88>Cancel transfer</button></app-transfer></app-root><div class="cdk-overlay-container toasts"></div><script>
      function openSnackBar(text){
        var s=document.createElement('mat-snack-bar-container')
        s.className='mat-mdc-snack-bar-container toast err';s.style.display='block';s.style.background='#fdd'
        s.setAttribute('role','alert');s.textContent=text
        document.querySelector('.cdk-overlay-container').appendChild(s)
        setTimeout(function(){s.remove()},5000)
      }
      document.getElementById('cancel-transfer').addEventListener('click',function(){
        fetch('/api/transfers/5',{method:'DELETE'}).then(function(r){
          if(!r.ok)throw {name:'HttpErrorResponse',status:r.status}
          document.querySelector('h1').textContent='Transfer cancelled'
        }).catch(function(e){openSnackBar('Error '+e.status+': you are not allowed to cancel this transfer.')})
      })
    </script>`,
    routes: { '/api/transfers/5': { after: 280, status: 403, type: 'application/json', body: '{"error":"forbidden"}' } },
    act: async (visitor) => {
      await visitor.pause(400)
      await visitor.press('#cancel-transfer')
      await visitor.pause(3600)
    },
    expected: ['errorClick'],
  },
  {
    name: 'Vue help centre: the dialog opens although the tracking call after it throws',
    html: `${css}<div id="app" data-v-app><h1>Plans</h1><button id="compare" type="button">Compare plans</button></div><div id="teleport"></div>${vue}<script>
      var state=reactive({open:false},function(s){
        var t=document.getElementById('teleport')
        if(s.open&&!t.firstChild){
          t.innerHTML='<div role="dialog" aria-modal="true" aria-label="Compare plans" tabindex="-1" style="position:fixed;left:120px;top:90px;width:320px;padding:20px;background:#fff;border:1px solid #223"><h2>Compare plans</h2><p>Basic: 3 seats. Team: 20 seats.</p><button type="button" id="close">Close</button></div>'
          t.firstChild.focus()
          document.getElementById('close').addEventListener('click',function(){state.open=false})
        }else if(!s.open)t.textContent=''
      })
      function track(name){window.analyticsQueue.push(name)}
      document.getElementById('compare').addEventListener('click',function(){state.open=true;track('compare_opened')})
    </script>`,
    act: async (visitor) => {
      await visitor.pause(400)
      await visitor.press('#compare')
      await visitor.pause(1600)
      await visitor.press('#close')
      await visitor.pause(1200)
    },
    expected: [],
  },
  {
    name: 'React dashboard: refresh all makes three endpoints fail, each tile in its own way',
    html: `${css}<style>.tiles{display:flex;gap:12px}.tile{border:1px solid #99a;padding:14px;width:190px;height:110px}</style><div id="root"></div>${react}<script>
      var tiles=[{id:'revenue',title:'Revenue',text:'18,204 €'},{id:'orders',title:'Orders',text:'311'},{id:'returns',title:'Returns',text:'7'}]
      function load(t){
        fetch('/api/'+t.id).then(function(r){if(!r.ok)throw new Error(t.title+' could not be loaded ('+r.status+')');return r.json()})
          .then(function(j){t.text=j.text;t.error=null;update()})
          .catch(function(e){t.error=e.message;update()})
      }
      var update=createRoot(document.getElementById('root'),function(){
        return h('main',null,h('div',{className:'bar'},h('button',{id:'refresh',type:'button',onClick:function(){tiles.forEach(load)}},'Refresh all')),
          h('div',{className:'tiles'},tiles.map(function(t){
            return h('section',{className:'tile'},h('h2',null,t.title),t.error?h('p',{key:'e',role:'alert',className:'err'},t.error):h('p',{key:'t'},t.text))
          })))
      })
    </script>`,
    routes: {
      '/api/revenue': { after: 160, status: 500, type: 'application/json', body: '{}' },
      '/api/orders': { after: 320, status: 503, type: 'application/json', body: '{}' },
      '/api/returns': { after: 480, status: 502, type: 'application/json', body: '{}' },
    },
    act: async (visitor) => {
      await visitor.pause(500)
      await visitor.press('#refresh')
      await visitor.pause(3800)
    },
    expected: ['errorBurst', 'errorClick'],
  },
  {
    name: 'Bootstrap file manager in jQuery: delete, rename and share are each refused with another alert',
    html: `${css}<style>.alert-danger{background:#fdd;border:1px solid #b00020;padding:8px;margin-top:8px;width:420px}</style>
      <div class="bar btn-toolbar" role="toolbar"><button id="del" type="button" data-msg="The folder could not be deleted: it is not empty.">Delete</button><button id="ren" type="button" data-msg="The folder could not be renamed: it is locked by the owner.">Rename</button><button id="share" type="button" data-msg="Sharing failed: your company has switched it off.">Share</button></div>
      <p>Selected: Contracts</p><div id="alerts"></div>${jquery}<script>
      $('.btn-toolbar').on('click','button',function(){
        var text=this.getAttribute('data-msg')
        setTimeout(function(){$('#alerts').append('<div class="alert alert-danger" role="alert">'+text+'</div>')},180)
      })
    </script>`,
    act: async (visitor) => {
      await visitor.press('#del')
      await visitor.pause(1400)
      await visitor.press('#ren')
      await visitor.pause(1500)
      await visitor.press('#share')
      await visitor.pause(3400)
    },
    expected: ['errorBurst'],
    allowed: ['errorClick'],
  },
  {
    name: 'Svelte analytics: some time after a tab was opened, three charts crash in three different ways',
    html: `${css}<div class="bar" role="tablist"><button role="tab" id="t-visits" aria-selected="true">Visits</button><button role="tab" id="t-sales" aria-selected="false">Sales</button></div><div id="panel" role="tabpanel"><p>4,120 visits this week</p></div><script>
      function lazyBar(){var series=null;return series.points.length}
      function lazyPie(){return drawPieChart({slices:4})}
      function lazyMap(){return new Array(-1)}
      document.getElementById('t-visits').addEventListener('click',function(){select('visits')})
      document.getElementById('t-sales').addEventListener('click',function(){select('sales')})
      function select(k){
        document.getElementById('t-visits').setAttribute('aria-selected',String(k==='visits'))
        document.getElementById('t-sales').setAttribute('aria-selected',String(k==='sales'))
        document.getElementById('panel').innerHTML=k==='sales'?'<h2>Sales</h2><div class="chart" style="height:80px;width:300px;background:#eee"></div><p>By region and product</p>':'<p>4,120 visits this week</p>'
        if(k==='sales'){setTimeout(lazyBar,1500);setTimeout(lazyPie,2300);setTimeout(lazyMap,3200)}
      }
    </script>`,
    act: async (visitor) => {
      await visitor.pause(300)
      await visitor.press('#t-sales')
      await visitor.pause(5200)
    },
    expected: ['errorBurst'],
  },
  {
    name: 'jQuery intranet: one broken widget throws the same error again and again while the tabs work',
    html: `${css}<ul class="nav bar" role="tablist" style="list-style:none;padding:0"><li><button role="tab" id="news" data-t="Canteen closed on Friday">News</button></li><li><button role="tab" id="team" data-t="Welcome to Priya and Tom">Team</button></li><li><button role="tab" id="docs" data-t="Travel policy, expense form">Documents</button></li></ul><div id="pane" role="tabpanel">Canteen closed on Friday</div><div id="weather">Weather: –</div>${jquery}<script>
      $('.nav').on('click','button',function(){$('#pane').text(this.getAttribute('data-t'))})
      var left=6,timer=setInterval(function(){
        if(--left===0)clearInterval(timer)
        var answer={}
        $('#weather').text('Weather: '+answer.current.temperature)
      },800)
    </script>`,
    act: async (visitor) => {
      await visitor.pause(700)
      await visitor.press('#team')
      await visitor.pause(1100)
      await visitor.press('#docs')
      await visitor.pause(1300)
      await visitor.press('#news')
      await visitor.pause(2600)
    },
    expected: [],
    allowed: ['oscillation'],
  },
  {
    name: 'React bank details: the account number is refused three times by a controlled form',
    html: `${css}<div id="root"></div>${react}<script>
      var iban='',error=null
      var update=createRoot(document.getElementById('root'),function(){
        return h('form',{id:'bank',noValidate:true,onSubmit:function(e){
            e.preventDefault()
            error=iban.replace(/ /g,'').length===22?null:'This IBAN is not valid.'
            update()
          }},
          h('label',{for:'iban'},'IBAN'),
          h('input',{id:'iban',name:'iban',value:iban,'aria-invalid':error?'true':'false','aria-describedby':'iban-help',onInput:function(e){iban=e.target.value;error=null;update()}}),
          h('p',{id:'iban-help',className:error?'field-error err':'field-help'},error||'22 characters'),
          h('button',{id:'save',type:'submit'},'Save'))
      })
    </script>`,
    act: async (visitor) => {
      await visitor.fill('#iban', 'DE89 3704')
      await visitor.pause(400)
      await visitor.press('#save')
      await visitor.pause(1300)
      await visitor.fill('#iban', 'DE89 3704 0044')
      await visitor.pause(400)
      await visitor.press('#save')
      await visitor.pause(1500)
      await visitor.fill('#iban', '3704 0044 0532')
      await visitor.pause(400)
      await visitor.press('#save')
      await visitor.pause(3000)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'Plain booking form: the browser itself refuses the postcode three times',
    html: `${css}<h1>Book a technician</h1><form id="visit" action="/booked" method="get"><label for="street">Street</label><input id="street" name="street" required><label for="zip">Postcode</label><input id="zip" name="zip" required pattern="[0-9]{5}" title="Five digits"><p><button id="book">Book</button></p></form>`,
    act: async (visitor) => {
      await visitor.fill('#street', 'Mill Lane 4')
      await visitor.fill('#zip', 'SW1A')
      await visitor.press('#book')
      await visitor.pause(1800)
      await visitor.fill('#zip', 'SW1A 2AA')
      await visitor.press('#book')
      await visitor.pause(1900)
      await visitor.fill('#zip', '1234')
      await visitor.press('#book')
      await visitor.pause(3000)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'htmx account: a form that is swapped with its own errors comes back three times with a 422',
    html: `${css}${htmx}<h1>Change password</h1><form id="pw" hx-post="/account/password" hx-target="this" hx-swap="outerHTML" hx-ext="response-targets"><label for="new">New password</label><input id="new" name="new" type="password"><p><button id="change">Change</button></p></form>`,
    routes: {
      '/account/password': {
        after: 200,
        status: 422,
        type: 'text/html',
        body: '<form id="pw" hx-post="/account/password" hx-target="this" hx-swap="outerHTML" hx-ext="response-targets"><label for="new">New password</label><input id="new" name="new" type="password" class="is-invalid" aria-invalid="true" aria-describedby="new-e"><div id="new-e" class="invalid-feedback err">The password was used before. Choose another.</div><p><button id="change">Change</button></p></form>',
      },
    },
    act: async (visitor) => {
      await visitor.fill('#new', 'Summer-2025')
      await visitor.press('#change')
      await visitor.pause(1800)
      await visitor.fill('#new', 'Summer-2026')
      await visitor.press('#change')
      await visitor.pause(2000)
      await visitor.fill('#new', 'Winter-2026')
      await visitor.press('#change')
      await visitor.pause(3200)
    },
    expected: ['formLoop'],
    allowed: ['errorClick', 'fieldLoop'],
  },
  {
    name: 'Lit profile form: the phone number is refused three times inside a shadow root',
    html: `${css}<h1>Contact</h1><phone-form></phone-form><script>
      customElements.define('phone-form',class extends HTMLElement{
        connectedCallback(){
          var r=this.attachShadow({mode:'open'})
          r.innerHTML='<style>.bad{border:1px solid #b00020}.msg{color:#b00020}</style><form novalidate><label for="tel">Phone</label> <input id="tel" name="tel" type="tel"> <button id="store" type="submit">Save</button><div id="slot"></div></form>'
          var tel=r.getElementById('tel'),slot=r.getElementById('slot')
          tel.addEventListener('input',function(){tel.removeAttribute('aria-invalid');tel.className='';slot.textContent=''})
          r.querySelector('form').addEventListener('submit',function(e){
            e.preventDefault()
            Promise.resolve().then(function(){
              if(tel.value.charAt(0)==='+'){slot.innerHTML='<p role="status">Saved</p>';return}
              tel.setAttribute('aria-invalid','true');tel.className='bad'
              slot.innerHTML='<p class="msg" role="alert">Start with the country code, such as +44.</p>'
            })
          })
        }
      })
    </script>`,
    act: async (visitor) => {
      await visitor.fill('#tel', '0301234')
      await visitor.press('#store')
      await visitor.pause(1600)
      await visitor.fill('#tel', '030 1234')
      await visitor.press('#store')
      await visitor.pause(1700)
      await visitor.fill('#tel', '0049301234')
      await visitor.press('#store')
      await visitor.pause(3000)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'Angular transfer: the amount is refused three times, sent with the Enter key',
    html: `${css}<app-root ng-version="19.2.0"><form id="transfer" novalidate class="ng-untouched ng-pristine ng-valid"><mat-form-field class="mat-mdc-form-field"><label for="amount">Amount</label><input id="amount" matinput formcontrolname="amount" inputmode="decimal" class="mat-mdc-input-element ng-untouched ng-valid"><div id="sub" class="mat-mdc-form-field-subscript-wrapper"></div></mat-form-field><button type="submit" id="send" mat-flat-button>Send</button></form></app-root><script>
      var input=document.getElementById('amount'),form=document.getElementById('transfer'),invalid=false
      function tick(){
        ;[input,form].forEach(function(el){el.classList.toggle('ng-invalid',invalid);el.classList.toggle('ng-valid',!invalid)})
        input.setAttribute('aria-invalid',String(invalid))
        var sub=document.getElementById('sub')
        if(invalid&&!sub.firstChild){var m=document.createElement('mat-error');m.className='mat-mdc-form-field-error err ng-star-inserted';m.id='mat-error-0';m.style.display='block';m.textContent='More than your daily limit of 500.00.';sub.appendChild(m)}
        if(!invalid)sub.textContent=''
      }
      input.addEventListener('input',function(){input.classList.add('ng-dirty');invalid=false;tick()})
      form.addEventListener('submit',function(e){e.preventDefault();form.classList.add('ng-submitted');invalid=Number(input.value)>500;tick()})
    </script>`,
    act: async (visitor) => {
      await visitor.fill('#amount', '2000')
      await visitor.key('Enter')
      await visitor.pause(1700)
      await visitor.fill('#amount', '1000')
      await visitor.key('Enter')
      await visitor.pause(1500)
      await visitor.fill('#amount', '750')
      await visitor.key('Enter')
      await visitor.pause(3000)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop'],
  },
  {
    name: 'Svelte sign-in: three times the server says 401, the password is emptied and a toast tells it',
    html: `${css}<main><form id="signin"><label for="mail">E-mail</label><input id="mail" name="mail" type="email" value="jo@firm.example"><label for="pass">Password</label><input id="pass" name="pass" type="password"><p><button id="go">Sign in</button></p></form></main><div id="toasts" class="toasts"></div><script>
      document.getElementById('signin').addEventListener('submit',function(e){
        e.preventDefault()
        fetch('/api/session',{method:'POST',body:new FormData(e.target)}).then(function(r){
          if(r.ok){document.querySelector('main').textContent='Welcome back';return}
          document.getElementById('pass').value=''
          document.getElementById('pass').focus()
          var t=document.createElement('div');t.className='toast toast-error';t.setAttribute('role','alert');t.textContent='E-mail or password is wrong.'
          document.getElementById('toasts').replaceChildren(t)
          setTimeout(function(){t.remove()},1600)
        })
      })
    </script>`,
    routes: { '/api/session': { after: 260, status: 401, type: 'application/json', body: '{"error":"credentials"}' } },
    act: async (visitor) => {
      await visitor.fill('#pass', 'spring1')
      await visitor.press('#go')
      await visitor.pause(2200)
      await visitor.fill('#pass', 'Spring1!')
      await visitor.press('#go')
      await visitor.pause(2400)
      await visitor.fill('#pass', 'Spring2!')
      await visitor.press('#go')
      await visitor.pause(3200)
    },
    expected: ['formLoop'],
    allowed: ['errorClick', 'fieldLoop'],
  },
  {
    name: 'Alpine checkout: a voucher is refused twice and accepted the third time',
    html: `${css}<form x-data="{ code: '', error: '', done: false, send() { const me = this; me.error = ''; setTimeout(function () { if (me.code === 'SPRING10') me.done = true; else me.error = 'This voucher is not known.' }, 160) } }" @submit.prevent="send()"><h1>Voucher</h1>
      <label for="code">Code</label><input id="code" x-model="code" :aria-invalid="error ? 'true' : 'false'"><button id="redeem" type="submit">Redeem</button>
      <p class="err" role="alert" x-show="error" x-text="error"></p><p role="status" x-show="done">10 % off: you pay 53.10 €</p></form>${alpine}`,
    act: async (visitor) => {
      await visitor.fill('#code', 'SPRNG10')
      await visitor.press('#redeem')
      await visitor.pause(1700)
      await visitor.fill('#code', 'SPRING1O')
      await visitor.press('#redeem')
      await visitor.pause(1800)
      await visitor.fill('#code', 'SPRING10')
      await visitor.press('#redeem')
      await visitor.pause(2000)
    },
    expected: [],
    allowed: ['fieldLoop'],
  },
  {
    name: 'React sign-up in three steps: each form is refused once and then goes on',
    html: `${css}<div id="root"></div>${react}<script>
      var step=1,error=null
      function next(e){e.preventDefault();step++;update()}
      var update=createRoot(document.getElementById('root'),function(){
        if(step===1)return h('form',{key:1,id:'company-form',onSubmit:next},h('h1',null,'1. Company'),h('label',{for:'company'},'Name'),h('input',{id:'company',name:'company',required:'required'}),h('p',null,h('button',{id:'next1'},'Next')))
        if(step===2)return h('form',{key:2,id:'vat-form',noValidate:'novalidate',onSubmit:function(e){
            e.preventDefault()
            if(document.getElementById('vat').value.length===11)step++;else error='The VAT number has 11 characters.'
            update()
          }},h('h1',null,'2. Tax'),h('label',{for:'vat'},'VAT number'),h('input',{id:'vat',name:'vat','aria-invalid':error?'true':false}),h('p',{className:'err'},error||''),h('p',null,h('button',{id:'next2'},'Next')))
        if(step===3)return h('form',{key:3,id:'mail-form',onSubmit:next},h('h1',null,'3. Contact'),h('label',{for:'mail'},'E-mail'),h('input',{id:'mail',name:'mail',type:'email',required:'required'}),h('p',null,h('button',{id:'next3'},'Finish')))
        return h('section',{key:4},h('h1',null,'Welcome!'),h('p',{role:'status'},'Your account is ready.'))
      })
    </script>`,
    act: async (visitor) => {
      await visitor.pause(400)
      await visitor.press('#next1')
      await visitor.pause(1300)
      await visitor.fill('#company', 'Norde Ltd')
      await visitor.press('#next1')
      await visitor.pause(900)
      await visitor.fill('#vat', 'DE12345')
      await visitor.press('#next2')
      await visitor.pause(1500)
      await visitor.fill('#vat', 'DE123456789')
      await visitor.press('#next2')
      await visitor.pause(900)
      await visitor.fill('#mail', 'ann')
      await visitor.press('#next3')
      await visitor.pause(1500)
      await visitor.fill('#mail', 'ann@norde.example')
      await visitor.press('#next3')
      await visitor.pause(1500)
    },
    expected: [],
    allowed: ['fieldLoop'],
  },
]

export const offices: readonly Situation[] = [...healthy, ...presses, ...errors]
