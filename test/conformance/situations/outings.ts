import type { Situation } from '../situation.ts'

/** A page made for a phone. */
const phone = (css: string, body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>On the go</title>
<style>*{box-sizing:border-box}body{margin:0;font:16px/1.4 sans-serif;touch-action:manipulation}button{font:inherit;padding:12px 16px}${css}</style>
</head><body>${body}</body></html>`

const healthy: readonly Situation[] = [
  {
    name: 'Seats of a plane are chosen and given up again in haste, and the price stands in a bar far below',
    html: `<style>
      body{margin:0;font:15px sans-serif}.trip{position:sticky;top:0;background:#013;color:#fff;padding:10px}
      .cabin{display:grid;grid-template-columns:repeat(6,44px);gap:6px;padding:20px}
      .seat{height:40px;cursor:pointer}.seat[aria-pressed=true]{background:#28a}
      .summary{position:fixed;bottom:0;left:0;right:0;background:#eee;padding:12px}
    </style>
    <header class="trip">BRS → FAO, 14 June</header>
    <div class="cabin" id="cabin"></div>
    <aside class="summary"><span id="chosen">No seat chosen</span> <b id="sum">£0</b></aside>
    <script>
      const cabin = document.getElementById('cabin')
      const chosen = new Set()
      for (const row of [11, 12, 13, 14]) for (const letter of 'ABCDEF') {
        const seat = document.createElement('button')
        seat.type = 'button'
        seat.className = 'seat'
        seat.dataset.seat = row + letter
        seat.textContent = row + letter
        seat.setAttribute('aria-pressed', 'false')
        cabin.append(seat)
      }
      cabin.addEventListener('click', event => {
        const seat = event.target.closest('.seat')
        if (!seat) return
        const name = seat.dataset.seat
        if (chosen.has(name)) chosen.delete(name)
        else chosen.add(name)
        seat.setAttribute('aria-pressed', String(chosen.has(name)))
        document.getElementById('chosen').textContent = chosen.size ? [...chosen].join(', ') : 'No seat chosen'
        document.getElementById('sum').textContent = '£' + chosen.size * 9
      })
    </script>`,
    act: async visitor => {
      await visitor.press('[data-seat="12A"]')
      await visitor.pause(350)
      await visitor.press('[data-seat="12B"]')
      await visitor.pause(350)
      await visitor.press('[data-seat="14C"]', { times: 4, gap: 260 })
      await visitor.pause(3000)
    },
    expected: [],
    allowed: ['oscillation']
  },
  {
    name: 'Hearts in a feed answer at once while the counting service behind them is down',
    touch: true,
    routes: { '/collect': { after: 80, status: 503, type: 'text/plain', body: 'unavailable' } },
    html: phone('.post{padding:12px;border-bottom:1px solid #ddd}.heart{border:0;background:none}.heart.is-liked{color:#d03}', `
    <main id="feed">
      <article class="post"><p>Sunset over the bay</p><button class="heart" id="h1" aria-pressed="false">♡ <span>87</span></button></article>
      <article class="post"><p>My sourdough, day three</p><button class="heart" id="h2" aria-pressed="false">♡ <span>12</span></button></article>
      <article class="post"><p>Lost cat, please share</p><button class="heart" id="h3" aria-pressed="false">♡ <span>430</span></button></article>
    </main>
    <script>
      document.getElementById('feed').addEventListener('click', event => {
        const heart = event.target.closest('.heart')
        if (!heart) return
        const on = heart.classList.toggle('is-liked')
        heart.setAttribute('aria-pressed', String(on))
        heart.firstChild.data = on ? '♥ ' : '♡ '
        const count = heart.querySelector('span')
        count.textContent = String(Number(count.textContent) + (on ? 1 : -1))
        fetch('/collect', { method: 'POST', keepalive: true, body: JSON.stringify({ e: 'like', id: heart.id }) }).catch(() => {})
      })
    </script>`),
    act: async visitor => {
      await visitor.tap('#h1')
      await visitor.pause(700)
      await visitor.tap('#h2')
      await visitor.pause(500)
      await visitor.tap('#h3', { times: 3, gap: 320 })
      await visitor.pause(3000)
    },
    expected: [],
    allowed: ['oscillation']
  },
  {
    name: 'The photographs of a house come one after another, each a moment after its number',
    html: `<style>
      body{margin:0;font:15px sans-serif}.gallery{position:relative;width:480px;height:300px;background:#ccc;margin:20px}
      .gallery img{width:100%;height:100%;transition:opacity .15s}.next{position:absolute;right:8px;top:130px;width:44px;height:44px}
      .count{position:absolute;left:8px;bottom:8px;background:#000a;color:#fff;padding:4px 8px}
    </style>
    <h1>3 bedroom terraced house</h1>
    <div class="gallery" role="region" aria-roledescription="carousel">
      <img id="photo" alt="Photograph 1"><button class="next" aria-label="Next photograph">›</button><span class="count" id="count">1 / 14</span>
    </div>
    <script>
      const picture = n => 'data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="480" height="300"><rect width="480" height="300" fill="hsl(' + n * 25 + ',50%,60%)"/></svg>')
      const photo = document.getElementById('photo')
      let at = 1
      photo.src = picture(1)
      document.querySelector('.next').addEventListener('click', () => {
        at = at % 14 + 1
        const wanted = at
        document.getElementById('count').textContent = at + ' / 14'
        const ahead = new Image()
        ahead.onload = () => setTimeout(() => {
          if (wanted !== at) return
          photo.src = ahead.src
          photo.alt = 'Photograph ' + wanted
        }, 110)
        ahead.src = picture(wanted)
      })
    </script>`,
    act: async visitor => {
      await visitor.press('.next', { times: 7, gap: 230 })
      await visitor.pause(1200)
      await visitor.press('.next', { times: 3, gap: 400 })
      await visitor.pause(3000)
    },
    expected: []
  },
  {
    name: 'Portions of a recipe are raised with the Enter key and the amounts follow in the next frame',
    html: `<style>body{font:16px serif;max-width:600px;margin:20px auto}.ad{height:60px;background:#fe9}</style>
    <div class="ad" id="ad">Pans from £12</div>
    <h1>Lentil soup</h1>
    <p>Serves <button type="button" id="less" aria-label="Fewer">−</button> <output id="serves">2</output>
      <button type="button" id="more" aria-label="More">+</button></p>
    <ul><li><span data-per="75">150</span> g lentils</li><li><span data-per="300">600</span> ml stock</li></ul>
    <script>
      let state = { serves: 2 }
      let due = false
      const render = () => {
        due = false
        document.getElementById('serves').textContent = String(state.serves)
        for (const amount of document.querySelectorAll('[data-per]')) amount.textContent = String(Number(amount.dataset.per) * state.serves)
      }
      const setState = next => {
        state = next(state)
        if (!due) { due = true; requestAnimationFrame(render) }
      }
      document.getElementById('more').onclick = () => setState(s => ({ serves: s.serves + 1 }))
      document.getElementById('less').onclick = () => setState(s => ({ serves: Math.max(1, s.serves - 1) }))
      const ads = ['Pans from £12', 'Knives, half price', 'Stock cubes, three for two']
      let ad = 0
      setInterval(() => { ad++; document.getElementById('ad').textContent = ads[ad % 3] }, 800)
    </script>`,
    act: async visitor => {
      await visitor.focus('#more')
      await visitor.pause(400)
      await visitor.key('Enter', { times: 5, gap: 210 })
      await visitor.pause(3000)
    },
    expected: [],
    allowed: ['keyMash']
  },
  {
    name: 'A map of flats to let is zoomed in five steps by a quick hand',
    html: `<style>
      body{margin:0;font:14px sans-serif}.map{position:relative;width:600px;height:380px;overflow:hidden;background:#dfe8d8}
      .tiles{position:absolute;inset:0;transition:transform .2s;background:repeating-linear-gradient(45deg,#cdb 0 20px,#dec 20px 40px)}
      .zoom{position:absolute;right:10px;top:10px;z-index:2}.zoom a{display:block;width:34px;height:34px;background:#fff;text-align:center;line-height:34px;text-decoration:none}
    </style>
    <div class="map"><div class="tiles" id="tiles"></div>
      <div class="zoom"><a href="#" role="button" id="in" aria-label="Zoom in">+</a><a href="#" role="button" id="out" aria-label="Zoom out">−</a></div></div>
    <p id="found">212 flats</p>
    <script>
      let level = 11
      const go = by => event => {
        event.preventDefault()
        level = Math.min(18, Math.max(3, level + by))
        document.getElementById('tiles').style.transform = 'scale(' + Math.pow(1.35, level - 11) + ')'
        clearTimeout(go.timer)
        go.timer = setTimeout(() => { document.getElementById('found').textContent = Math.round(212 / Math.pow(1.6, level - 11)) + ' flats' }, 500)
      }
      document.getElementById('in').addEventListener('click', go(1))
      document.getElementById('out').addEventListener('click', go(-1))
    </script>`,
    act: async visitor => {
      await visitor.press('#in', { times: 5, gap: 240 })
      await visitor.pause(3000)
    },
    expected: []
  },
  {
    name: 'A cookie banner lets one choose by switches and slides away',
    touch: true,
    html: phone(`.cmp{position:fixed;left:0;right:0;bottom:0;background:#fff;border-top:2px solid #333;padding:16px;transition:transform .3s}
      .cmp.leaving{transform:translateY(100%)}.row{display:flex;justify-content:space-between;padding:10px 0}
      .switch{width:56px;height:30px;border-radius:15px;border:0;background:#bbb;padding:0}.switch[aria-checked=true]{background:#283}`, `
    <main style="padding:16px"><h1>Morning Courier</h1><p>Council agrees on new bridge after nine years.</p></main>
    <div class="cmp" role="dialog" aria-label="Your privacy">
      <div class="row"><span id="l1">Statistics</span><button class="switch" id="s1" role="switch" aria-checked="false" aria-labelledby="l1"></button></div>
      <div class="row"><span id="l2">Personal ads</span><button class="switch" id="s2" role="switch" aria-checked="true" aria-labelledby="l2"></button></div>
      <div class="row"><span id="l3">Partners (1,204)</span><button class="switch" id="s3" role="switch" aria-checked="true" aria-labelledby="l3"></button></div>
      <button id="save">Save my choice</button>
    </div>
    <script>
      const cmp = document.querySelector('.cmp')
      cmp.addEventListener('click', event => {
        const target = event.target
        if (target.matches('.switch')) target.setAttribute('aria-checked', String(target.getAttribute('aria-checked') !== 'true'))
        if (target.id === 'save') {
          cmp.classList.add('leaving')
          setTimeout(() => cmp.remove(), 320)
        }
      })
    </script>`),
    act: async visitor => {
      await visitor.pause(600)
      await visitor.tap('#s2')
      await visitor.pause(300)
      await visitor.tap('#s3')
      await visitor.pause(450)
      await visitor.tap('#s1', { times: 2, gap: 400 })
      await visitor.pause(600)
      await visitor.tap('#save')
      await visitor.pause(3000)
    },
    expected: [],
    allowed: ['oscillation']
  },
  {
    name: 'A news page loads more headlines three times below a ticker that never rests',
    routes: { '/more': { after: 280, type: 'application/json', body: '["Rail fares to rise","Otters return to the Avon","Chess: a surprising draw"]' } },
    html: `<style>body{font:15px serif;margin:0}.ticker{position:sticky;top:0;background:#900;color:#fff;padding:6px;white-space:nowrap;overflow:hidden}li{padding:3px}</style>
    <div class="ticker" id="ticker">FTSE 8,120.4</div>
    <ul id="list"><li>Storm on its way</li><li>Museum reopens</li></ul>
    <button id="more">More headlines</button>
    <script>
      setInterval(() => { document.getElementById('ticker').textContent = 'FTSE ' + (8100 + Math.random() * 40).toFixed(1) }, 350)
      const more = document.getElementById('more')
      let page = 1
      more.addEventListener('click', async () => {
        more.textContent = 'Loading…'
        const headlines = await (await fetch('/more?page=' + ++page)).json()
        for (const headline of headlines) {
          const item = document.createElement('li')
          item.textContent = headline + ' (' + page + ')'
          document.getElementById('list').append(item)
        }
        more.textContent = 'More headlines'
      })
    </script>`,
    act: async visitor => {
      for (let i = 0; i < 3; i++) {
        await visitor.press('#more')
        await visitor.pause(800)
      }
      await visitor.pause(2600)
    },
    expected: []
  },
  {
    name: 'A holiday is looked for eight months ahead by tapping through a calendar',
    touch: true,
    html: phone('.cal{padding:12px}.head{display:flex;justify-content:space-between;align-items:center;height:56px}.days{display:grid;grid-template-columns:repeat(7,1fr)}.days button{padding:8px 0;border:0;background:none}', `
    <div id="app"></div>
    <script>
      const months = ['January','February','March','April','May','June','July','August','September','October','November','December']
      let shown = new Date(2031, 0, 1)
      const render = () => {
        const last = new Date(shown.getFullYear(), shown.getMonth() + 1, 0).getDate()
        let days = ''
        for (let i = 0; i < (shown.getDay() + 6) % 7; i++) days += '<span></span>'
        for (let i = 1; i <= last; i++) days += '<button type="button">' + i + '</button>'
        document.getElementById('app').innerHTML = '<div class="cal"><div class="head"><button type="button" class="prev" aria-label="Month before">‹</button><strong aria-live="polite">' +
          months[shown.getMonth()] + ' ' + shown.getFullYear() + '</strong><button type="button" class="next" aria-label="Month after">›</button></div><div class="days">' + days + '</div></div>'
        document.querySelector('.prev').onclick = () => step(-1)
        document.querySelector('.next').onclick = () => step(1)
      }
      const step = by => { shown = new Date(shown.getFullYear(), shown.getMonth() + by, 1); render() }
      render()
    </script>`),
    act: async visitor => {
      await visitor.tap('.next', { times: 8, gap: 250 })
      await visitor.pause(3000)
    },
    expected: []
  },
  {
    name: 'A sentence of a travel report is selected by three quick presses',
    html: `<style>body{font:18px serif;max-width:640px;margin:30px auto}.bar{position:sticky;top:0;background:#fff;padding:8px}#line{display:inline-block}.promo{transition:margin .4s;background:#eef}</style>
    <div class="bar">The Wanderer</div>
    <article><h1>Two days in Ghent</h1>
      <p id="line">The boats leave from the Korenlei every half hour.</p>
      <p>Bring a coat, even in June.</p></article>
    <div class="promo" id="promo">Hotels from €61</div>
    <script>
      let odd = false
      setInterval(() => { odd = !odd; document.getElementById('promo').style.marginLeft = odd ? '20px' : '0' }, 600)
    </script>`,
    act: async visitor => {
      await visitor.pause(500)
      await visitor.press('#line', { times: 3, gap: 120 })
      await visitor.pause(3000)
    },
    expected: []
  },
  {
    name: 'A newsletter pop-up is sent away and the comments are jumped to',
    touch: true,
    html: phone(`html{scroll-behavior:smooth}.pop{position:fixed;left:20px;right:20px;top:120px;background:#fff;border:1px solid;padding:20px;z-index:9;transition:opacity .25s}
      .pop.out{opacity:0}.slot{background:#fd7;overflow:hidden}.top{position:sticky;top:0;background:#fff;padding:10px;border-bottom:1px solid}`, `
    <div class="top"><a href="#comments" id="jump">38 comments</a></div>
    <div class="slot" id="slot"></div>
    <article style="padding:12px"><h1>How we tested 40 kettles</h1><p style="height:1700px">They all boil water.</p></article>
    <section id="comments" style="padding:12px;height:900px"><h2>Comments</h2><p>I like mine.</p></section>
    <div class="pop" role="dialog" aria-label="Newsletter"><button id="x" aria-label="Close">×</button><h2>Ten per cent off!</h2><input type="email" placeholder="Your email" aria-label="Email"></div>
    <script>
      setTimeout(() => { document.getElementById('slot').innerHTML = '<p style="height:90px;margin:0">Advertisement</p>' }, 700)
      document.getElementById('x').addEventListener('click', () => {
        const pop = document.querySelector('.pop')
        pop.classList.add('out')
        pop.addEventListener('transitionend', () => pop.remove(), { once: true })
        setTimeout(() => pop.remove(), 400)
      })
    </script>`),
    act: async visitor => {
      await visitor.pause(400)
      await visitor.tap('#x')
      await visitor.pause(1300)
      await visitor.tap('#jump')
      await visitor.pause(3000)
    },
    expected: []
  },
  {
    name: 'A quiz goes on to the next question with each tap in the same place',
    touch: true,
    html: phone('.q{height:90px;padding:12px;font-size:20px}.a{display:block;width:90%;margin:10px auto}.bar{height:6px;background:#36c}', `
    <div id="quiz"></div>
    <script>
      const questions = ['Ghana has a coast', 'A leek is a fruit', 'Snails sleep', 'Mars has two moons', 'Glass flows', 'Bats are blind', 'Oslo is in Norway', 'Honey spoils']
      let at = 0
      let right = 0
      const quiz = document.getElementById('quiz')
      const draw = () => {
        if (at === questions.length) { quiz.innerHTML = '<h1 class="q">You are an owl! ' + right + ' of 8</h1>'; return }
        quiz.innerHTML = '<div class="bar" style="width:' + at / 8 * 100 + '%"></div><div class="q">' + questions[at] + '</div><button class="a" data-a="1">True</button><button class="a" data-a="0">False</button>'
      }
      quiz.addEventListener('click', event => {
        const answer = event.target.closest('.a')
        if (!answer) return
        right += Number(answer.dataset.a)
        at++
        draw()
      })
      draw()
    </script>`),
    act: async visitor => {
      await visitor.tap('.a[data-a="1"]', { times: 5, gap: 420 })
      await visitor.pause(3000)
    },
    expected: []
  },
  {
    name: 'A message to a shop stands in the chat at once though nobody is there to reply',
    touch: true,
    routes: { '/chat/messages': { after: 250, status: 201, type: 'application/json', body: '{"id":1}' } },
    html: phone(`.launch{position:fixed;right:16px;bottom:16px;border-radius:30px}.panel{position:fixed;right:10px;left:10px;bottom:80px;height:320px;background:#fff;border:1px solid;display:flex;flex-direction:column}
      .panel[hidden]{display:none}.log{flex:1;overflow:auto;padding:10px;margin:0;list-style:none}.me{text-align:right}`, `
    <h1 style="padding:12px">Garden chairs</h1>
    <button class="launch" id="launch" aria-expanded="false">Chat</button>
    <div class="panel" id="panel" hidden><ul class="log" id="log"><li>Hi! We reply within a day.</li></ul>
      <div><input id="msg" aria-label="Message"><button id="send">Send</button></div></div>
    <script>
      const panel = document.getElementById('panel')
      const launch = document.getElementById('launch')
      launch.onclick = () => {
        panel.hidden = !panel.hidden
        launch.setAttribute('aria-expanded', String(!panel.hidden))
      }
      const send = () => {
        const field = document.getElementById('msg')
        if (!field.value.trim()) return
        const item = document.createElement('li')
        item.className = 'me'
        item.textContent = field.value
        document.getElementById('log').append(item)
        fetch('/chat/messages', { method: 'POST', body: field.value }).then(() => { item.classList.add('sent') }, () => {})
        field.value = ''
      }
      document.getElementById('send').onclick = send
    </script>`),
    act: async visitor => {
      await visitor.tap('#launch')
      await visitor.pause(700)
      await visitor.fill('#msg', 'Is the green one back soon?')
      await visitor.pause(300)
      await visitor.tap('#send')
      await visitor.pause(1600)
      await visitor.fill('#msg', 'And do you deliver?')
      await visitor.tap('#send')
      await visitor.pause(3000)
    },
    expected: []
  },
  {
    name: 'A parking permit form sends one back twice and then takes the answer',
    html: `<style>body{font:18px sans-serif;max-width:600px;margin:20px auto}.govuk-form-group--error{border-left:5px solid #d4351c;padding-left:12px}.govuk-error-message{color:#d4351c}</style>
    <form id="permit" novalidate>
      <div class="govuk-form-group" id="group"><label for="plate">Number plate</label><div id="slot"></div><input id="plate" name="plate"></div>
      <button>Continue</button>
    </form>
    <script>
      const form = document.getElementById('permit')
      const plate = document.getElementById('plate')
      const mark = bad => {
        document.getElementById('group').classList.toggle('govuk-form-group--error', bad)
        document.getElementById('slot').innerHTML = bad ? '<p class="govuk-error-message" id="plate-error">Enter the plate as AB12 CDE</p>' : ''
        if (bad) { plate.setAttribute('aria-invalid', 'true'); plate.setAttribute('aria-describedby', 'plate-error') }
        else { plate.removeAttribute('aria-invalid'); plate.removeAttribute('aria-describedby') }
      }
      plate.addEventListener('input', () => mark(false))
      form.addEventListener('submit', event => {
        event.preventDefault()
        if (!/^[A-Z]{2}[0-9]{2} [A-Z]{3}$/.test(plate.value)) { mark(true); plate.focus(); return }
        form.outerHTML = '<h1 tabindex="-1">Thank you</h1><p>Your permit is on its way.</p>'
      })
    </script>`,
    act: async visitor => {
      await visitor.fill('#plate', 'WX05')
      await visitor.press('#permit button')
      await visitor.pause(2200)
      await visitor.fill('#plate', 'WX05KLM')
      await visitor.press('#permit button')
      await visitor.pause(2400)
      await visitor.fill('#plate', 'WX05 KLM')
      await visitor.press('#permit button')
      await visitor.pause(3000)
    },
    expected: [],
    allowed: ['fieldLoop']
  },
  {
    name: 'Three different forms of one page each want to be filled in, once',
    touch: true,
    html: phone('form{padding:12px;border-bottom:1px solid #ccc}input{font:inherit;padding:8px;width:60%}', `
    <form id="find" onsubmit="event.preventDefault()"><label>Postcode <input name="postcode" required></label><button>Find a restaurant</button></form>
    <form id="login" onsubmit="event.preventDefault()"><label>Email <input name="email" type="email" required></label><button>Log in</button></form>
    <form id="news" onsubmit="event.preventDefault()"><label>News to <input name="to" type="email" required></label><button>Subscribe</button></form>`),
    act: async visitor => {
      await visitor.tap('#find button')
      await visitor.pause(1800)
      await visitor.tap('#login button')
      await visitor.pause(1900)
      await visitor.tap('#news button')
      await visitor.pause(3000)
    },
    expected: []
  },
  {
    name: 'An advertisement fails over and over while the questions of an insurer open and close',
    html: `<style>body{font:16px sans-serif;margin:20px}summary{cursor:pointer;padding:8px}.mpu{width:300px;height:100px;background:#eee}</style>
    <div class="mpu" id="mpu">Advertisement</div>
    <details id="d1"><summary>Am I covered abroad?</summary><p>In the EU, for 90 days.</p></details>
    <details id="d2"><summary>What is the excess?</summary><p>£250 unless you chose otherwise.</p></details>
    <details id="d3"><summary>How do I cancel?</summary><p>By phone, within 14 days.</p></details>
    <script>
      setInterval(() => { throw new Error('slot mpu-1: no bid') }, 900)
    </script>`,
    act: async visitor => {
      await visitor.pause(700)
      await visitor.press('#d1 summary')
      await visitor.pause(900)
      await visitor.press('#d2 summary')
      await visitor.pause(1000)
      await visitor.press('#d3 summary')
      await visitor.pause(700)
      await visitor.press('#d3 summary')
      await visitor.pause(3000)
    },
    expected: [],
    allowed: ['oscillation']
  }
]

const stuck: readonly Situation[] = [
  {
    name: 'A dish is tapped into the basket before the delivery page has come to life',
    touch: true,
    html: phone('.dish{display:flex;justify-content:space-between;align-items:center;padding:12px;border-bottom:1px solid #ddd}.basket{position:fixed;bottom:0;left:0;right:0;background:#0a7;color:#fff;padding:14px}', `
    <div id="root" data-reactroot>
      <div class="dish"><span>Pad Thai £9.50</span><button class="add" id="pad">Add</button></div>
      <div class="dish"><span>Green curry £10.20</span><button class="add" id="curry">Add</button></div>
      <div class="basket" id="basket">Basket · 0</div>
    </div>
    <script>
      const hydrate = () => {
        let count = 0
        document.getElementById('root').addEventListener('click', event => {
          if (!event.target.closest('.add')) return
          count++
          document.getElementById('basket').textContent = 'Basket · ' + count
        })
      }
      setTimeout(hydrate, 12000)
    </script>`),
    act: async visitor => {
      await visitor.pause(700)
      await visitor.tap('#pad', { times: 4, gap: 350 })
      await visitor.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick']
  },
  {
    name: 'The link to all reviews is a mere # and its handler waits for another class',
    html: `<style>body{font:15px sans-serif;margin:20px}.stars{color:#e90}</style>
    <h1>Cordless drill</h1><p class="stars">★★★★☆</p>
    <p><a href="#" class="js-review">Read all 214 reviews</a></p>
    <div id="reviews" hidden><p>Drills well.</p></div>
    <script>
      document.addEventListener('click', event => {
        const link = event.target.closest('.js-reviews')
        if (!link) return
        event.preventDefault()
        document.getElementById('reviews').hidden = false
      })
    </script>`,
    act: async visitor => {
      await visitor.pause(500)
      await visitor.press('.js-review')
      await visitor.pause(3200)
    },
    expected: ['deadClick']
  },
  {
    name: 'The cookie wall has gone but its empty backdrop catches every tap on the menu',
    touch: true,
    html: phone('.wall{position:fixed;left:0;right:0;bottom:0;background:#fff;padding:20px;z-index:20;border-top:1px solid}.modal-backdrop{position:fixed;inset:0;z-index:10}.cta{display:block;margin:90px auto;width:70%}', `
    <h1 style="padding:12px">Trattoria Lia</h1>
    <button class="cta" id="menu">See the menu</button>
    <div id="dishes"></div>
    <div class="modal-backdrop"></div>
    <div class="wall" role="dialog" aria-label="Cookies"><p>We and our 903 partners…</p><button id="ok">Accept all</button></div>
    <script>
      document.getElementById('ok').addEventListener('click', () => { document.querySelector('.wall').remove() })
      document.getElementById('menu').addEventListener('click', () => { document.getElementById('dishes').innerHTML = '<p>Ribollita</p>' })
    </script>`),
    act: async visitor => {
      await visitor.pause(400)
      await visitor.tap('#ok')
      await visitor.pause(1500)
      await visitor.tap('#menu', { times: 4, gap: 290 })
      await visitor.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick']
  },
  {
    name: 'A pin on the map of houses grows under the mouse but opens nothing, while the clock of an auction runs',
    html: `<style>body{margin:0;font:14px sans-serif}.map{position:relative;width:600px;height:360px;background:#d8e6d0}
      .pin{position:absolute;width:60px;padding:6px;background:#fff;border-radius:14px;text-align:center;cursor:pointer;transition:transform .15s}.pin:hover,.pin:focus{transform:scale(1.15);background:#ffd}</style>
    <p>Auction closes in <span id="clock">600</span> s</p>
    <div class="map"><div class="pin" role="button" tabindex="0" id="pin" style="left:220px;top:140px">£312k</div>
      <div class="pin" role="button" tabindex="0" style="left:380px;top:60px">£280k</div></div>
    <script>
      let left = 600
      setInterval(() => { left--; document.getElementById('clock').textContent = String(left) }, 1000)
      document.querySelector('.map').addEventListener('click', event => {
        const pin = event.target.closest('.pin')
        if (!pin || !pin.dataset.listing) return
        location.hash = 'listing-' + pin.dataset.listing
      })
    </script>`,
    act: async visitor => {
      await visitor.pause(1300)
      await visitor.press('#pin')
      await visitor.pause(3500)
    },
    expected: ['deadClick']
  },
  {
    name: 'A follow is shown and quietly taken back as the server does not want it',
    touch: true,
    routes: { '/api/follow': { after: 260, type: 'application/json', body: '{"ok":false}' } },
    html: phone('.who{display:flex;gap:12px;align-items:center;padding:14px}.follow{border-radius:20px}', `
    <div class="who"><b>@tidepools</b><button class="follow" id="follow">Follow</button><span id="n">1204</span></div>
    <script>
      const follow = document.getElementById('follow')
      const paint = on => {
        follow.textContent = on ? 'Following' : 'Follow'
        document.getElementById('n').textContent = on ? '1205' : '1204'
      }
      follow.addEventListener('click', async () => {
        paint(true)
        const answer = await (await fetch('/api/follow', { method: 'POST' })).json()
        if (!answer.ok) paint(false)
      })
    </script>`),
    act: async visitor => {
      await visitor.pause(500)
      await visitor.tap('#follow')
      await visitor.pause(3400)
    },
    expected: ['deadClick']
  },
  {
    name: 'Sorting flights by price draws the very same list again, press after press',
    html: `<style>body{font:15px sans-serif;margin:20px}.chip{border-radius:16px;padding:6px 14px}.chip:active{background:#cde}</style>
    <div class="sort"><button class="chip" id="cheap">Cheapest</button> <button class="chip">Fastest</button></div>
    <ul id="flights"></ul>
    <script>
      const flights = [{ id: 1, p: 141, at: '06:10' }, { id: 2, p: 88, at: '11:45' }, { id: 3, p: 119, at: '19:20' }]
      const render = list => {
        document.getElementById('flights').innerHTML = list.map(f => '<li data-id="' + f.id + '">' + f.at + ' <b>£' + f.p + '</b></li>').join('')
      }
      render(flights)
      document.getElementById('cheap').addEventListener('click', () => {
        setTimeout(() => render(flights.slice().sort((a, b) => a.price - b.price)), 40)
      })
    </script>`,
    act: async visitor => {
      await visitor.pause(600)
      await visitor.press('#cheap', { times: 4, gap: 310 })
      await visitor.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick']
  },
  {
    name: 'The insurance quote does not go on, for Continue stays grey',
    html: `<style>body{font:16px sans-serif;margin:20px}button:disabled{opacity:.5}</style>
    <h1>Your car</h1>
    <label>Registration <input id="reg" name="reg"></label>
    <p><label><input type="checkbox" id="uk"> Registered in the UK</label></p>
    <button id="go" disabled>Continue</button>
    <script>
      const check = () => { document.getElementById('go').disabled = !(document.getElementById('reg').value.length > 3 && document.getElementById('uk').checked) }
      document.getElementById('reg').addEventListener('change', check)
      document.getElementById('uk').addEventListener('change', check)
    </script>`,
    act: async visitor => {
      await visitor.fill('#reg', 'WX05 KLM')
      await visitor.pause(600)
      await visitor.press('#go', { times: 2, gap: 950 })
      await visitor.pause(3000)
    },
    expected: ['disabledClick'],
    allowed: ['deadClick']
  },
  {
    name: 'Tickets cannot be bought before the countdown ends, and fingers cannot wait',
    touch: true,
    html: phone('.buy[aria-disabled=true]{background:#ccc;color:#777}.act{padding:16px}', `
    <div class="act"><h1>The Lanterns, live</h1><p>On sale in <span id="t">00:45</span></p>
      <button class="buy" id="buy" aria-disabled="true">Buy tickets</button><div id="out"></div></div>
    <script>
      let left = 45
      const buy = document.getElementById('buy')
      setInterval(() => {
        left--
        document.getElementById('t').textContent = '00:' + String(left).padStart(2, '0')
        if (left === 0) buy.removeAttribute('aria-disabled')
      }, 1000)
      buy.addEventListener('click', event => {
        if (buy.getAttribute('aria-disabled') === 'true') { event.preventDefault(); return }
        document.getElementById('out').textContent = 'You are in the queue.'
      })
    </script>`),
    act: async visitor => {
      await visitor.pause(900)
      await visitor.tap('#buy', { times: 4, gap: 280 })
      await visitor.pause(3000)
    },
    expected: ['rageClick', 'disabledClick'],
    allowed: ['deadClick']
  },
  {
    name: 'Flights are looked for behind a spinner for more than three seconds',
    routes: { '/api/flights': { after: 3500, type: 'application/json', body: '[{"at":"06:10","p":141},{"at":"11:45","p":88}]' } },
    html: `<style>body{font:15px sans-serif;margin:20px}.spinner{width:30px;height:30px;border:4px solid #ccc;border-top-color:#06c;border-radius:50%;animation:turn 1s linear infinite}@keyframes turn{to{transform:rotate(360deg)}}</style>
    <label>From <input value="BRS" id="from"></label> <label>To <input value="FAO" id="to"></label>
    <button type="button" id="search">Search flights</button>
    <section id="results" aria-live="polite" aria-busy="false"></section>
    <script>
      const results = document.getElementById('results')
      document.getElementById('search').addEventListener('click', async () => {
        results.setAttribute('aria-busy', 'true')
        results.innerHTML = '<div class="spinner" role="progressbar" aria-label="Searching"></div>'
        const found = await (await fetch('/api/flights')).json()
        results.innerHTML = found.map(f => '<p>' + f.at + ' — £' + f.p + '</p>').join('')
        results.setAttribute('aria-busy', 'false')
      })
    </script>`,
    act: async visitor => {
      await visitor.pause(500)
      await visitor.press('#search')
      await visitor.pause(4600)
    },
    expected: ['slowClick']
  },
  {
    name: 'An order is placed, the wheel turns, and a finger asks again',
    touch: true,
    routes: { '/api/order': { after: 2400, type: 'application/json', body: '{"number":"F-2291"}' } },
    html: phone('.pay{position:fixed;left:12px;right:12px;bottom:12px;background:#0a7;color:#fff;border:0}.spin{display:inline-block;width:16px;height:16px;border:3px solid #fff;border-right-color:transparent;border-radius:50%;animation:s .8s linear infinite}@keyframes s{to{transform:rotate(1turn)}}', `
    <main id="main" style="padding:12px"><h1>Checkout</h1><p>2 × Pad Thai · £19.00</p></main>
    <button class="pay" id="pay">Place order</button>
    <script>
      let sending = false
      const pay = document.getElementById('pay')
      pay.addEventListener('click', async () => {
        if (sending) return
        sending = true
        pay.setAttribute('aria-busy', 'true')
        pay.innerHTML = '<span class="spin"></span> Placing order…'
        const order = await (await fetch('/api/order', { method: 'POST' })).json()
        document.getElementById('main').innerHTML = '<h1>Thank you</h1><p>Order ' + order.number + ' is on its way to the kitchen.</p>'
        pay.remove()
      })
    </script>`),
    act: async visitor => {
      await visitor.pause(600)
      await visitor.tap('#pay')
      await visitor.pause(1400)
      await visitor.tap('#pay')
      await visitor.pause(3400)
    },
    expected: ['slowClick']
  },
  {
    name: 'The menu button of a newspaper does nothing for the Enter key',
    html: `<style>body{margin:0;font:16px serif}.bar{position:sticky;top:0;background:#fff;border-bottom:1px solid;padding:10px}.tick{background:#eee;padding:4px}button:focus-visible{outline:3px solid #06c}</style>
    <header class="bar"><button id="burger" aria-haspopup="true" aria-expanded="false" aria-controls="nav-drawer">Menu</button> The Evening Post</header>
    <div class="tick" id="tick">Live: day 2 at Lord's, 41-0</div>
    <nav id="nav"><a href="#world">World</a></nav>
    <h2 id="world">World</h2>
    <script>
      let runs = 41
      setInterval(() => { runs++; document.getElementById('tick').textContent = "Live: day 2 at Lord's, " + runs + '-0' }, 900)
      document.getElementById('burger').addEventListener('click', () => {
        const drawer = document.getElementById('nav-drawer')
        if (drawer) drawer.classList.toggle('is-open')
      })
    </script>`,
    act: async visitor => {
      await visitor.pause(1000)
      await visitor.focus('#burger')
      await visitor.pause(500)
      await visitor.key('Enter')
      await visitor.pause(3400)
    },
    expected: ['deadClick']
  },
  {
    name: 'Play only ripples under the finger and the film does not begin',
    touch: true,
    html: phone('.player{position:relative;height:210px;background:#111;color:#fff}.play{position:absolute;left:50%;top:50%;width:72px;height:72px;margin:-36px;border-radius:50%;overflow:hidden;padding:0}.ripple{position:absolute;inset:0;background:#0003;border-radius:50%;animation:r .45s}@keyframes r{from{transform:scale(0)}}', `
    <div class="player"><button class="play" id="play" aria-label="Play">▶</button><span style="position:absolute;left:10px;bottom:10px">0:00 / 42:10</span></div>
    <script>
      const play = document.getElementById('play')
      play.addEventListener('pointerdown', () => {
        const ripple = document.createElement('span')
        ripple.className = 'ripple'
        play.append(ripple)
        setTimeout(() => ripple.remove(), 450)
      })
      play.addEventListener('click', () => {
        if (!window.playerSdk) return
        window.playerSdk.start()
      })
    </script>`),
    act: async visitor => {
      await visitor.pause(800)
      await visitor.tap('#play', { times: 5, gap: 300 })
      await visitor.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick']
  },
  {
    name: 'A subscription pop-up comes back a moment after each time it is closed',
    html: `<style>body{font:17px serif;margin:30px}.pop{position:fixed;left:200px;top:100px;width:340px;height:200px;background:#fff;border:2px solid;padding:20px}.pop button{position:absolute;right:8px;top:8px;width:40px;height:40px}</style>
    <article><h1>The last lighthouse keeper</h1><p>He has been alone since March.</p></article>
    <script>
      const showPop = () => {
        const pop = document.createElement('div')
        pop.className = 'pop'
        pop.setAttribute('role', 'dialog')
        pop.setAttribute('aria-label', 'Subscribe')
        pop.innerHTML = '<button class="x" aria-label="Close">×</button><h2>Read on for £1</h2><p>Cancel whenever you like.</p>'
        pop.querySelector('.x').addEventListener('click', () => {
          pop.remove()
          setTimeout(showPop, 120)
        })
        document.body.append(pop)
      }
      showPop()
    </script>`,
    act: async visitor => {
      await visitor.pause(900)
      await visitor.press('.x', { times: 4, gap: 420 })
      await visitor.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick']
  },
  {
    name: 'The upper deck of a ferry is drawn after three seconds of waiting',
    touch: true,
    routes: { '/api/deck/upper': { after: 3200, type: 'text/html', body: '<p>Cabins 401 to 460</p><button type="button">Choose 412</button>' } },
    html: phone('.tabs{display:flex}.panel{padding:16px;min-height:200px}.sk{height:16px;background:#ddd;margin:8px 0;animation:p 1s infinite alternate}@keyframes p{to{background:#eee}}', `
    <div class="tabs"><button id="lower">Lower deck</button><button id="upper">Upper deck</button></div>
    <div class="panel" id="panel" aria-busy="false"><p>Cabins 201 to 260</p></div>
    <script>
      const panel = document.getElementById('panel')
      document.getElementById('upper').addEventListener('click', () => {
        panel.setAttribute('aria-busy', 'true')
        panel.innerHTML = '<div class="sk skeleton" aria-hidden="true"></div><div class="sk skeleton" aria-hidden="true"></div><span role="status">Loading…</span>'
        fetch('/api/deck/upper').then(r => r.text()).then(html => {
          panel.innerHTML = html
          panel.setAttribute('aria-busy', 'false')
        })
      })
    </script>`),
    act: async visitor => {
      await visitor.pause(600)
      await visitor.tap('#upper')
      await visitor.pause(4400)
    },
    expected: ['slowClick']
  },
  {
    name: 'Send the code again is pressed by keyboard and silently held back',
    html: `<style>body{font:16px sans-serif;max-width:420px;margin:40px auto}.link{border:0;background:none;color:#06c;text-decoration:underline;cursor:pointer}</style>
    <h1>Enter the code</h1><label>Code from the text message <input inputmode="numeric" autocomplete="one-time-code"></label>
    <p><button type="button" class="link" id="again">Send the code again</button></p>
    <p id="sent" role="status"></p>
    <script>
      let notBefore = Date.now() + 60000
      document.getElementById('again').addEventListener('click', () => {
        if (Date.now() < notBefore) return
        notBefore = Date.now() + 60000
        document.getElementById('sent').textContent = 'We have sent a new code.'
      })
    </script>`,
    act: async visitor => {
      await visitor.pause(500)
      await visitor.focus('#again')
      await visitor.pause(300)
      await visitor.key('Enter', { times: 4, gap: 320 })
      await visitor.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick', 'keyMash']
  }
]

const failing: readonly Situation[] = [
  {
    name: 'An office wants the insurance number in a shape it does not explain, three times',
    html: `<style>body{font:18px sans-serif;max-width:600px;margin:20px auto}input{font:inherit}</style>
    <h1>Apply for a refund</h1>
    <form id="refund"><p><label for="nino">National Insurance number</label><br><input id="nino" name="nino" required pattern="[A-Z]{2}[0-9]{6}[A-D]"></p>
      <p><label for="year">Tax year</label> <select id="year"><option>2029</option><option>2030</option></select></p>
      <button>Save and continue</button></form>
    <script>
      document.getElementById('refund').addEventListener('submit', event => {
        event.preventDefault()
        event.target.outerHTML = '<p>Saved.</p>'
      })
    </script>`,
    act: async visitor => {
      await visitor.fill('#nino', 'QQ 12 34 56 C')
      await visitor.press('#refund button')
      await visitor.pause(2600)
      await visitor.fill('#nino', 'qq123456c')
      await visitor.press('#refund button')
      await visitor.pause(2800)
      await visitor.fill('#nino', 'QQ123456')
      await visitor.press('#refund button')
      await visitor.pause(3000)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop']
  },
  {
    name: 'A quote for a van lists its complaint at the very top, far from the button',
    touch: true,
    html: phone('.error-summary{border:4px solid #c00;padding:12px;margin:12px}form{padding:12px}.is-bad{border:3px solid #c00}.gap{height:340px;background:#f4f4f4}', `
    <div id="summary" class="error-summary" role="alert" tabindex="-1" hidden></div>
    <form id="quote" novalidate>
      <label>Date of birth<br><input id="dob" name="dob" inputmode="numeric"></label>
      <div class="gap"></div>
      <button id="get">Get my price</button>
    </form>
    <script>
      const summary = document.getElementById('summary')
      const dob = document.getElementById('dob')
      const clear = () => {
        summary.hidden = true
        summary.textContent = ''
        dob.classList.remove('is-bad')
        dob.removeAttribute('aria-invalid')
      }
      dob.addEventListener('input', clear)
      document.getElementById('quote').addEventListener('submit', event => {
        event.preventDefault()
        clear()
        if (/^[0-9]{2}-[0-9]{2}-[0-9]{4}$/.test(dob.value)) {
          event.target.outerHTML = '<h1>£412 a year</h1>'
          return
        }
        dob.classList.add('is-bad')
        dob.setAttribute('aria-invalid', 'true')
        summary.hidden = false
        summary.innerHTML = '<h2>There is a problem</h2><a href="#dob">Enter your date of birth</a>'
        summary.focus()
      })
    </script>`),
    act: async visitor => {
      await visitor.fill('#dob', '3/7/81')
      await visitor.tap('#get')
      await visitor.pause(2500)
      await visitor.fill('#dob', '03/07/1981')
      await visitor.tap('#get')
      await visitor.pause(2500)
      await visitor.fill('#dob', '03071981')
      await visitor.tap('#get')
      await visitor.pause(3000)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop', 'errorClick']
  },
  {
    name: 'A forgotten password is tried three times at a streaming service',
    routes: { '/api/session': { after: 350, status: 401, type: 'application/json', body: '{"error":"invalid_credentials"}' } },
    html: `<style>body{background:#111;color:#eee;font:16px sans-serif;margin:60px}.form-error{background:#a30;padding:10px}</style>
    <form id="login" novalidate><div id="note"></div>
      <p><input id="email" name="email" type="email" placeholder="Email" aria-label="Email"></p>
      <p><input id="pw" name="password" type="password" placeholder="Password" aria-label="Password"></p>
      <button>Sign in</button></form>
    <script>
      const login = document.getElementById('login')
      login.addEventListener('submit', async event => {
        event.preventDefault()
        document.getElementById('note').innerHTML = ''
        const answer = await fetch('/api/session', { method: 'POST', body: new FormData(login) })
        if (answer.ok) { location.hash = 'home'; return }
        document.getElementById('note').innerHTML = '<p class="form-error" role="alert">Wrong email or password.</p>'
        document.getElementById('pw').value = ''
        document.getElementById('pw').focus()
      })
    </script>`,
    act: async visitor => {
      await visitor.fill('#email', 'kim@example.org')
      await visitor.fill('#pw', 'Autumn2030')
      await visitor.press('#login button')
      await visitor.pause(2600)
      await visitor.fill('#pw', 'Autumn2030!')
      await visitor.press('#login button')
      await visitor.pause(2600)
      await visitor.fill('#pw', 'Winter2030!')
      await visitor.press('#login button')
      await visitor.pause(3200)
    },
    expected: ['formLoop'],
    allowed: ['errorClick', 'fieldLoop']
  },
  {
    name: 'The six digits of a second factor are shaken off three times without a word',
    touch: true,
    routes: { '/api/otp': { after: 300, type: 'application/json', body: '{"ok":false}' } },
    html: phone('form{padding:24px;text-align:center}#otp{font-size:28px;width:180px;letter-spacing:6px}#otp.is-invalid{border:2px solid #c00;animation:shake .3s}@keyframes shake{25%{transform:translateX(-6px)}75%{transform:translateX(6px)}}', `
    <form id="two"><h1>Enter the code</h1><input id="otp" name="otp" inputmode="numeric" maxlength="6" autocomplete="one-time-code" aria-label="Code"><p><button id="verify">Verify</button></p></form>
    <script>
      const otp = document.getElementById('otp')
      otp.addEventListener('input', () => { otp.classList.remove('is-invalid'); otp.removeAttribute('aria-invalid') })
      document.getElementById('two').addEventListener('submit', async event => {
        event.preventDefault()
        const answer = await (await fetch('/api/otp', { method: 'POST', body: otp.value })).json()
        if (answer.ok) { event.target.outerHTML = '<h1>Welcome back</h1>'; return }
        otp.value = ''
        otp.classList.add('is-invalid')
        otp.setAttribute('aria-invalid', 'true')
        otp.focus()
      })
    </script>`),
    act: async visitor => {
      await visitor.fill('#otp', '204918')
      await visitor.tap('#verify')
      await visitor.pause(2500)
      await visitor.fill('#otp', '204981')
      await visitor.tap('#verify')
      await visitor.pause(2700)
      await visitor.fill('#otp', '771350')
      await visitor.tap('#verify')
      await visitor.pause(3000)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop']
  },
  {
    name: 'A postcode is refused by the Enter key for its space and its small letters',
    html: `<style>body{font:16px sans-serif;margin:30px}.field-error{color:#b00;display:block}.has-error input{border:2px solid #b00}</style>
    <h1>Bin collection days</h1>
    <form id="bins" novalidate autocomplete="off"><div class="field" id="field"><label for="pc">Postcode</label> <input id="pc" name="pc"> <button>Find</button></div></form>
    <div id="days"></div>
    <script>
      const field = document.getElementById('field')
      const pc = document.getElementById('pc')
      const setError = text => {
        field.classList.toggle('has-error', text !== '')
        const old = document.getElementById('pc-error')
        if (old) old.remove()
        pc.removeAttribute('aria-invalid')
        pc.removeAttribute('aria-describedby')
        if (text === '') return
        const error = document.createElement('span')
        error.className = 'field-error'
        error.id = 'pc-error'
        error.textContent = text
        field.append(error)
        pc.setAttribute('aria-invalid', 'true')
        pc.setAttribute('aria-describedby', 'pc-error')
      }
      pc.addEventListener('input', () => setError(''))
      document.getElementById('bins').addEventListener('submit', event => {
        event.preventDefault()
        if (!/^[A-Z]{1,2}[0-9]{1,2} [0-9][A-Z]{2}$/.test(pc.value)) { setError('Enter a full UK postcode'); return }
        document.getElementById('days').innerHTML = '<p>Tuesdays</p>'
      })
    </script>`,
    act: async visitor => {
      await visitor.fill('#pc', 'BS16QF')
      await visitor.key('Enter')
      await visitor.pause(2300)
      await visitor.fill('#pc', 'bs1 6qf')
      await visitor.key('Enter')
      await visitor.pause(2500)
      await visitor.fill('#pc', 'BS1 6')
      await visitor.key('Enter')
      await visitor.pause(3000)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop']
  },
  {
    name: 'An offer for a bicycle comes back from the server three times as a fresh form with a red field',
    touch: true,
    routes: {
      '/offers': {
        after: 220, status: 422, type: 'text/html',
        body: '<form id="offer" hx-post="/offers" hx-swap="outerHTML"><label for="amount">Your offer</label> <input id="amount" name="amount" inputmode="decimal" class="is-invalid" aria-invalid="true"><div class="invalid-feedback">The seller does not take this offer.</div><button id="make">Make an offer</button></form>'
      }
    },
    html: phone('form{padding:14px}input.is-invalid{border:2px solid #c00}.invalid-feedback{color:#c00}input{font:inherit;padding:8px;width:120px}', `
    <h1 style="padding:14px">Gravel bike, £640</h1>
    <form id="offer" hx-post="/offers" hx-swap="outerHTML"><label for="amount">Your offer</label> <input id="amount" name="amount" inputmode="decimal"><button id="make">Make an offer</button></form>
    <script>
      document.addEventListener('submit', async event => {
        const form = event.target
        if (!form.hasAttribute('hx-post')) return
        event.preventDefault()
        const answer = await fetch('/offers', { method: 'POST', headers: { 'HX-Request': 'true' }, body: new URLSearchParams(new FormData(form)) })
        form.outerHTML = await answer.text()
      })
    </script>`),
    act: async visitor => {
      await visitor.fill('#amount', '400')
      await visitor.tap('#make')
      await visitor.pause(2600)
      await visitor.fill('#amount', '480')
      await visitor.tap('#make')
      await visitor.pause(2600)
      await visitor.fill('#amount', '520')
      await visitor.tap('#make')
      await visitor.pause(3000)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop', 'errorClick']
  },
  {
    name: 'The filters of a hotel search break on a measuring script that was blocked',
    html: `<style>body{font:15px sans-serif;margin:20px}aside{width:220px;border:1px solid #ccc;padding:12px}</style>
    <aside><label><input type="checkbox" id="pool"> Pool</label><br><label><input type="checkbox" id="pets"> Pets allowed</label><br><button id="apply">Apply filters</button></aside>
    <ul id="hotels"><li data-pool="1">Hotel Mira</li><li>Pension Alba</li></ul>
    <script>
      document.getElementById('apply').addEventListener('click', () => {
        const pool = document.getElementById('pool').checked
        window.hotelTracker.push({ event: 'filter', pool })
        for (const hotel of document.querySelectorAll('#hotels li')) hotel.hidden = pool && !hotel.dataset.pool
      })
    </script>`,
    act: async visitor => {
      await visitor.pause(400)
      await visitor.press('#pool')
      await visitor.pause(900)
      await visitor.press('#apply')
      await visitor.pause(3200)
    },
    expected: ['errorClick']
  },
  {
    name: 'A pizza does not get into the basket since the server answers with a page of its own',
    touch: true,
    routes: { '/api/basket': { after: 240, status: 500, type: 'text/html', body: '<html><body><h1>Application error</h1></body></html>' } },
    html: phone('.item{padding:16px;display:flex;justify-content:space-between}.bar{position:sticky;top:0;background:#c30;color:#fff;padding:10px}', `
    <div class="bar">Basket <span id="n">0</span> · delivery in <span id="eta">31</span> min</div>
    <div class="item"><span>Margherita £8</span><button id="add">Add</button></div>
    <script>
      let eta = 31
      setInterval(() => { eta = eta === 31 ? 32 : 31; document.getElementById('eta').textContent = String(eta) }, 700)
      document.getElementById('add').addEventListener('click', async () => {
        const answer = await fetch('/api/basket', { method: 'POST', body: '{"id":4}' })
        const basket = await answer.json()
        document.getElementById('n').textContent = String(basket.count)
      })
    </script>`),
    act: async visitor => {
      await visitor.pause(900)
      await visitor.tap('#add')
      await visitor.pause(3300)
    },
    expected: ['errorClick']
  },
  {
    name: 'A saved flat is unsaved again with an apology as the server fails',
    touch: true,
    routes: { '/api/saved': { after: 300, status: 500, type: 'application/json', body: '{}' } },
    html: phone('.card{padding:14px;border-bottom:1px solid #ccc}.toast{position:fixed;top:10px;left:10px;right:10px;background:#333;color:#fff;padding:14px}', `
    <div class="card"><b>Flat, 2 rooms, £1,150</b><br><button id="save" aria-pressed="false">☆ Save</button></div>
    <div id="portal"></div>
    <script>
      const save = document.getElementById('save')
      const set = on => {
        save.setAttribute('aria-pressed', String(on))
        save.textContent = on ? '★ Saved' : '☆ Save'
      }
      save.addEventListener('click', async () => {
        const before = save.getAttribute('aria-pressed') === 'true'
        set(!before)
        const answer = await fetch('/api/saved', { method: 'PUT' })
        if (answer.ok) return
        set(before)
        const toast = document.createElement('div')
        toast.className = 'toast toast--error'
        toast.setAttribute('role', 'alert')
        toast.textContent = 'Something went wrong. Please try again.'
        document.getElementById('portal').append(toast)
        setTimeout(() => toast.remove(), 5000)
      })
    </script>`),
    act: async visitor => {
      await visitor.pause(500)
      await visitor.tap('#save')
      await visitor.pause(3300)
    },
    expected: ['errorClick']
  },
  {
    name: 'The number of a seller is not shown, for the server forbids it and the page keeps silent',
    routes: { '/api/phone': { after: 180, status: 403, type: 'application/json', body: '{"error":"forbidden"}' } },
    html: `<style>body{font:15px sans-serif;margin:24px}.seller{border:1px solid #ccc;padding:16px;width:300px}</style>
    <h1>Oak table, nearly new</h1>
    <div class="seller"><p>Marta, member since 2024</p><button id="phone" type="button">Show phone number</button></div>
    <script>
      document.getElementById('phone').addEventListener('click', event => {
        fetch('/api/phone')
          .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status))))
          .then(data => { event.target.textContent = data.phone })
          .catch(() => {})
      })
    </script>`,
    act: async visitor => {
      await visitor.pause(400)
      await visitor.focus('#phone')
      await visitor.pause(300)
      await visitor.key('Enter')
      await visitor.pause(3300)
    },
    expected: ['errorClick']
  },
  {
    name: 'Flights, hotels and cars all fail to load on the front page of a travel site',
    routes: {
      '/api/deals/flights': { after: 250, status: 500, type: 'text/plain', body: 'error' },
      '/api/deals/hotels': { after: 700, status: 503, type: 'text/plain', body: 'busy' },
      '/api/deals/cars': { after: 1200, status: 502, type: 'text/plain', body: 'bad gateway' }
    },
    html: `<style>body{font:15px sans-serif;margin:20px}.deals{display:flex;gap:20px}.deals section{width:200px;height:160px;border:1px solid #ccc;padding:10px}.failed{color:#a00}</style>
    <h1>Where to next?</h1>
    <div class="deals"><section id="flights">Loading flights…</section><section id="hotels">Loading hotels…</section><section id="cars">Loading cars…</section></div>
    <script>
      const load = async kind => {
        const box = document.getElementById(kind)
        const answer = await fetch('/api/deals/' + kind)
        if (!answer.ok) {
          box.innerHTML = '<p class="failed" role="alert">We could not load ' + kind + ' for you.</p>'
          return
        }
        box.innerHTML = await answer.text()
      }
      setTimeout(() => { for (const kind of ['flights', 'hotels', 'cars']) load(kind) }, 500)
    </script>`,
    act: async visitor => {
      await visitor.pause(1200)
      await visitor.hover('#hotels')
      await visitor.pause(3500)
    },
    expected: ['errorBurst']
  },
  {
    name: 'Seat, bag and insurance each break in their own way when a traveller taps them',
    touch: true,
    routes: { '/api/bags': { after: 200, status: 500, type: 'application/json', body: '{}' } },
    html: phone('.extra{display:block;width:90%;margin:14px auto}', `
    <h1 style="padding:10px">Extras</h1>
    <button class="extra" id="seat">Choose a seat</button><button class="extra" id="bag">Add a bag</button><button class="extra" id="cover">Add cover</button>
    <p id="total">£88.00</p>
    <script>
      document.getElementById('seat').addEventListener('click', () => {
        seatMapLibrary.open('BRS-FAO')
      })
      document.getElementById('bag').addEventListener('click', async () => {
        const answer = await fetch('/api/bags', { method: 'POST' })
        if (!answer.ok) throw new Error('bag not added: ' + answer.status)
        document.getElementById('total').textContent = '£118.00'
      })
      document.getElementById('cover').addEventListener('click', () => {
        Promise.reject(new TypeError('policy is undefined')).then(() => { document.getElementById('total').textContent = '£97.00' })
      })
    </script>`),
    act: async visitor => {
      await visitor.pause(500)
      await visitor.tap('#seat')
      await visitor.pause(1900)
      await visitor.tap('#bag')
      await visitor.pause(2000)
      await visitor.tap('#cover')
      await visitor.pause(3300)
    },
    expected: ['errorBurst', 'errorClick']
  },
  {
    name: 'A checkout of a grocer piles up three different red notices',
    html: `<style>body{font:15px sans-serif;margin:20px}.toasts{position:fixed;right:10px;top:10px;width:280px}.alert-danger{background:#fcc;border:1px solid #c00;padding:10px;margin-bottom:8px}button{margin:6px}</style>
    <h1>Your shop</h1>
    <p><button data-fails="The voucher could not be redeemed.">Use voucher</button><br><button data-fails="This delivery slot could not be booked.">Book Friday 18–20</button><br><button data-fails="Your card could not be saved.">Save card</button></p>
    <div class="toasts" id="toasts"></div>
    <script>
      document.querySelector('p').addEventListener('click', event => {
        const button = event.target.closest('button')
        if (!button) return
        setTimeout(() => {
          const toast = document.createElement('div')
          toast.className = 'alert alert-danger'
          toast.setAttribute('role', 'alert')
          toast.textContent = 'Error: ' + button.dataset.fails
          document.getElementById('toasts').append(toast)
          setTimeout(() => toast.remove(), 7000)
        }, 200)
      })
    </script>`,
    act: async visitor => {
      await visitor.pause(400)
      await visitor.press('p button:nth-of-type(1)')
      await visitor.pause(1700)
      await visitor.press('p button:nth-of-type(2)')
      await visitor.pause(1800)
      await visitor.press('p button:nth-of-type(3)')
      await visitor.pause(3300)
    },
    expected: ['errorBurst'],
    allowed: ['errorClick']
  },
  {
    name: 'An episode gets neither its licence nor its film nor its subtitles',
    touch: true,
    routes: {
      '/drm/licence': { after: 150, status: 403, type: 'text/plain', body: 'denied' },
      '/vod/manifest.mpd': { after: 250, status: 500, type: 'text/plain', body: 'error' },
      '/vod/en.vtt': { after: 350, status: 404, type: 'text/plain', body: 'none' }
    },
    html: phone('.player{position:relative;height:220px;background:#000;color:#fff;padding:12px}.play{position:absolute;left:42%;top:80px}.player-error{color:#f99}', `
    <div class="player"><button class="play" id="play" aria-label="Play episode 4">▶</button><div id="note"></div></div>
    <script>
      const need = async path => {
        const answer = await fetch(path)
        if (!answer.ok) throw new Error(path + ' ' + answer.status)
        return answer.text()
      }
      document.getElementById('play').addEventListener('click', async () => {
        const parts = await Promise.allSettled([need('/drm/licence'), need('/vod/manifest.mpd'), need('/vod/en.vtt')])
        if (parts.some(part => part.status === 'rejected')) {
          document.getElementById('note').innerHTML = '<p class="player-error" role="alert">Error 5001: this video cannot be played.</p>'
          return
        }
        document.getElementById('play').remove()
      })
    </script>`),
    act: async visitor => {
      await visitor.pause(600)
      await visitor.tap('#play')
      await visitor.pause(3500)
    },
    expected: ['errorBurst', 'errorClick']
  },
  {
    name: 'The trailer button throws each time it is hammered',
    html: `<style>body{background:#222;color:#eee;font:16px sans-serif;margin:30px}.hero{height:220px;background:#345;padding:20px}.cta:hover{background:#fc0}</style>
    <div class="hero"><h1>Harbour Lights</h1><div class="actions"><button class="cta" id="trailer"><svg width="14" height="14" aria-hidden="true"><path d="M0 0l14 7-14 7z"/></svg> Watch trailer</button></div></div>
    <script>
      const config = { trailers: null }
      document.querySelector('.actions').addEventListener('click', event => {
        if (!event.target.closest('#trailer')) return
        const first = config.trailers[0]
        document.querySelector('.hero').innerHTML = '<video controls src="' + first + '"></video>'
      })
    </script>`,
    act: async visitor => {
      await visitor.pause(500)
      await visitor.press('#trailer', { times: 4, gap: 280 })
      await visitor.pause(3200)
    },
    expected: ['rageClick'],
    allowed: ['errorClick']
  }
]

export const outings: readonly Situation[] = [...healthy, ...stuck, ...failing]
