import type { Situation } from '../situation.ts'

/** A whole document; the script runs after the body, in a scope of its own. */
const page = (title: string, css: string, body: string, script: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
*{box-sizing:border-box}
body{margin:0;padding:16px;font:16px/1.45 system-ui,sans-serif}
button{font:inherit;padding:10px 14px;touch-action:manipulation}
button:active{filter:brightness(.92)}
${css}
</style></head><body>
${body}
<script>
(() => {
${script}
})()
</script>
</body></html>`

const json = 'application/json'
const markup = 'text/html; charset=utf-8'
const filler = (n: number): string => Array.from({ length: n }, (_, i) => `<p>Paragraph ${i + 1}. My grandmother always said that a good stew begins the evening before, when the kitchen is quiet.</p>`).join('')

export const evenings: readonly Situation[] = [
  // ───────────────────────────── rage ─────────────────────────────
  {
    name: 'A podcast player skips ahead in an audio element that never got its source',
    touch: true,
    html: page('The Long Wave', '.bar{height:6px;background:#ddd}.bar i{display:block;height:6px;width:0;background:#136}', `
<main class="player"><h1>The Long Wave, episode 41</h1>
<audio id="media" preload="none"></audio>
<div class="bar"><i id="fill"></i></div>
<p><output id="elapsed">00:00</output> / 42:10</p>
<button id="rewind" aria-label="Back 15 seconds">15</button>
<button id="skip" aria-label="Ahead 30 seconds">30</button></main>`, `
const media = document.getElementById('media')
const two = n => String(Math.floor(n)).padStart(2, '0')
media.addEventListener('timeupdate', () => {
  document.getElementById('elapsed').textContent = two(media.currentTime / 60) + ':' + two(media.currentTime % 60)
  document.getElementById('fill').style.width = media.currentTime / 2530 * 100 + '%'
})
document.getElementById('skip').addEventListener('click', () => { media.currentTime += 30 })
document.getElementById('rewind').addEventListener('click', () => { media.currentTime = Math.max(0, media.currentTime - 15) })
`),
    act: async (v) => {
      await v.pause(800)
      await v.tap('#skip', { times: 4, gap: 300 })
      await v.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick']
  },
  {
    name: 'An optimistic heart on a film is taken back by a failing server three times',
    html: page('Night Train', '.heart[aria-pressed=true] svg{fill:crimson}.heart svg{fill:#bbb}', `
<main><h1>Night Train (1974)</h1>
<button class="heart" id="heart" aria-pressed="false" aria-label="Add to favourites"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M12 21S3 14 3 8a5 5 0 0 1 9-3 5 5 0 0 1 9 3c0 6-9 13-9 13z"/></svg></button></main>`, `
const heart = document.getElementById('heart')
let liked = false
const commit = () => heart.setAttribute('aria-pressed', String(liked))
heart.addEventListener('click', async () => {
  const previous = liked
  liked = !liked
  commit()
  try {
    const response = await fetch('/api/favourites', { method: 'POST', body: JSON.stringify({ film: 88, liked }) })
    if (!response.ok) throw new Error('favourites ' + response.status)
  } catch {
    liked = previous
    commit()
  }
})
`),
    routes: { '/api/favourites': { after: 60, status: 503, type: json, body: '{"error":"unavailable"}' } },
    act: async (v) => {
      await v.pause(800)
      await v.press('#heart', { times: 3, gap: 450 })
      await v.pause(3000)
    },
    expected: ['rageClick', 'errorClick'],
    allowed: ['deadClick']
  },
  {
    name: 'A seat map paints the memoised view again because the selection was mutated in place',
    html: page('Seats', 'svg{user-select:none}rect{fill:#9bd;cursor:pointer}rect.taken{fill:#ccc;cursor:default}rect.mine{fill:#265}', `
<main><h1>Choose your seat</h1><svg id="cabin" width="240" height="200" viewBox="0 0 240 200"></svg><p>Chosen: <output id="chosen">none</output></p></main>`, `
const cabin = document.getElementById('cabin')
const store = { seats: [], selected: [] }
for (let row = 1; row < 5; row++) 'ABCD'.split('').forEach((letter, i) => store.seats.push({ id: row + letter, x: 10 + i * 56, y: row * 44 - 34, taken: row === 1 }))
let lastSelected, lastView
const view = selected => {
  if (selected === lastSelected) return lastView
  lastSelected = selected
  return lastView = store.seats.map(s => '<rect data-seat="' + s.id + '" role="button" aria-label="Seat ' + s.id + '" width="40" height="36" rx="6" x="' + s.x + '" y="' + s.y + '" class="' + (s.taken ? 'taken' : selected.includes(s.id) ? 'mine' : '') + '"/>').join('')
}
const paint = () => {
  cabin.innerHTML = view(store.selected)
}
cabin.addEventListener('click', event => {
  const seat = event.target.closest('[data-seat]')
  if (!seat || seat.classList.contains('taken')) return
  store.selected.push(seat.dataset.seat)
  paint()
})
paint()
`),
    act: async (v) => {
      await v.pause(800)
      await v.press('[data-seat="3C"]', { times: 4, gap: 260 })
      await v.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick']
  },
  {
    name: 'A hotel map is at its closest already and the plus button does not say so',
    touch: true,
    html: page('Map', '.map{position:relative;height:260px;overflow:hidden;background:#dfe9d8}.tiles{position:absolute;inset:0;background:repeating-linear-gradient(45deg,#cdd,#cdd 20px,#efe 20px,#efe 40px)}.zoom{position:absolute;right:10px;top:10px;display:grid;gap:4px}', `
<main><h1>Stays in Porto</h1><div class="map"><div class="tiles" id="tiles"></div><div class="zoom"><button id="in" aria-label="Zoom in">+</button><button id="out" aria-label="Zoom out">-</button></div></div><p id="scale"></p></main>`, `
const createSignal = value => {
  const effects = new Set()
  const read = () => value
  const write = next => {
    next = next(value)
    if (Object.is(next, value)) return
    value = next
    effects.forEach(run => run())
  }
  return [read, write, run => { effects.add(run); run() }]
}
const [zoom, setZoom, effect] = createSignal(18)
effect(() => {
  document.getElementById('tiles').style.transform = 'scale(' + 2 ** (zoom() - 17) + ')'
  document.getElementById('scale').textContent = 'Scale 1 : ' + 2 ** (28 - zoom())
})
document.getElementById('in').addEventListener('click', () => setZoom(z => Math.min(18, z + 1)))
document.getElementById('out').addEventListener('click', () => setZoom(z => Math.max(3, z - 1)))
`),
    act: async (v) => {
      await v.pause(900)
      await v.tap('#in', { times: 4, gap: 280 })
      await v.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick']
  },
  {
    name: 'A dating deck waits for the transition of a card that is no longer in the page',
    touch: true,
    html: page('Nearby', '.card{padding:40px 16px;border:1px solid #ccc;border-radius:12px;height:200px;transition:transform .3s}.card--gone{transform:translateX(120%)}', `
<main><div id="deck"></div><p><button id="pass" aria-label="Pass">No</button> <button id="like" aria-label="Like">Like</button></p></main>`, `
const people = ['Noor, 29', 'Timo, 31', 'Ada, 27', 'Jules, 33', 'Mika, 30', 'Lou, 28']
const deck = document.getElementById('deck')
let at = 0
let leaving = false
const card = () => {
  const element = document.createElement('article')
  element.className = 'card'
  element.innerHTML = '<h2>' + people[at] + '</h2><p>Likes long walks and short meetings.</p>'
  return element
}
const next = () => {
  if (leaving) return
  leaving = true
  const old = deck.firstElementChild
  old.addEventListener('transitionend', () => { leaving = false }, { once: true })
  old.classList.add('card--gone')
  at = (at + 1) % people.length
  old.replaceWith(card())
}
deck.append(card())
document.getElementById('like').addEventListener('click', next)
document.getElementById('pass').addEventListener('click', next)
`),
    act: async (v) => {
      await v.pause(900)
      await v.tap('#like')
      await v.pause(1800)
      await v.tap('#like', { times: 4, gap: 300 })
      await v.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick']
  },
  {
    name: 'A photo toolbar component sends its rotate event without letting it leave the shadow root',
    html: page('Darkroom', '.photo{width:200px;height:140px;margin:40px;background:linear-gradient(90deg,#246,#fa8);transition:transform .2s}', `
<main><photo-toolbar></photo-toolbar><div class="photo" id="photo" role="img" aria-label="Your photo"></div></main>`, `
customElements.define('photo-toolbar', class extends HTMLElement {
  connectedCallback () {
    this.attachShadow({ mode: 'open' }).innerHTML = '<style>button{padding:8px 14px}</style><div role="toolbar"><button id="rotate">Rotate</button> <button id="flip">Flip</button></div>'
    for (const button of this.shadowRoot.querySelectorAll('button')) {
      button.addEventListener('click', () => button.dispatchEvent(new CustomEvent('edit', { bubbles: true, detail: button.id })))
    }
  }
})
let turns = 0
document.querySelector('photo-toolbar').addEventListener('edit', event => {
  if (event.detail === 'rotate') turns++
  document.getElementById('photo').style.transform = 'rotate(' + turns * 90 + 'deg)'
})
`),
    act: async (v) => {
      await v.pause(800)
      await v.press('photo-toolbar #rotate', { times: 3, gap: 320 })
      await v.pause(3000)
    },
    expected: ['rageClick'],
    allowed: ['deadClick']
  },
  // ───────────────────────────── disabled ─────────────────────────────
  {
    name: 'A marketplace keeps Buy now aria-disabled and a buyer hammers on it',
    html: page('Lamp', '[aria-disabled=true]{opacity:.55}', `
<main><h1>Desk lamp, brass, 1962</h1><p>48 EUR, pick-up in Ghent</p>
<label>Delivery <select id="delivery"><option value="">Choose</option><option>Pick-up</option><option>Parcel</option></select></label>
<p><button id="buy" aria-disabled="true">Buy now</button></p></main>`, `
const buy = document.getElementById('buy')
document.getElementById('delivery').addEventListener('change', event => buy.setAttribute('aria-disabled', String(!event.target.value)))
buy.addEventListener('click', event => {
  if (buy.getAttribute('aria-disabled') === 'true') {
    event.preventDefault()
    return
  }
  buy.textContent = 'Bought'
})
`),
    act: async (v) => {
      await v.pause(900)
      await v.press('#buy', { times: 4, gap: 250 })
      await v.pause(3000)
    },
    expected: ['disabledClick', 'rageClick'],
    allowed: ['deadClick']
  },
  {
    name: 'In the waiting room of a ticket shop the door is locked and the mail link sends an event nobody hears',
    touch: true,
    html: page('Waiting room', '.link{background:none;border:0;color:#06c;text-decoration:underline;cursor:pointer}', `
<main x-data><h1>You are in the queue</h1><p>About <b id="left">04:12</b> to go</p>
<p><button id="enter" disabled>Enter the shop</button></p>
<p><button id="mail" class="link" x-on:click="$dispatch('open-mail')">Write to me when it is my turn</button></p></main>`, `
let seconds = 252
setInterval(() => {
  seconds--
  document.getElementById('left').textContent = String(Math.floor(seconds / 60)).padStart(2, '0') + ':' + String(seconds % 60).padStart(2, '0')
}, 1000)
for (const element of document.querySelectorAll('[x-data] *')) {
  const expression = element.getAttribute('x-on:click')
  if (!expression) continue
  const run = new Function('$dispatch', expression)
  element.addEventListener('click', () => run((type, detail) => element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))))
}
`),
    act: async (v) => {
      await v.pause(3200)
      await v.tap('#enter', { times: 2, gap: 900 })
      await v.pause(4000)
      await v.tap('#mail')
      await v.pause(3500)
    },
    expected: ['disabledClick', 'deadClick']
  },
  // ───────────────────────────── dead ─────────────────────────────
  {
    name: 'A cookie banner wants to show its choices in a portal root that this template lacks',
    touch: true,
    html: page('The Courier', '.banner{position:fixed;left:0;right:0;bottom:0;padding:16px;background:#fff;border-top:2px solid #222}', `
<div id="root"><main><h1>Harbour to be dredged again</h1><p>The council voted on Tuesday night.</p></main>
<section class="banner" aria-label="Cookies"><p>We and our partners store cookies.</p><button id="accept">Accept</button> <button id="manage">Manage choices</button></section></div>`, `
let state = { managing: false, answered: false }
const Portal = html => {
  const root = document.getElementById('modal-root')
  if (root) root.innerHTML = html
  return null
}
const setState = change => {
  state = Object.assign({}, state, change)
  if (state.managing) Portal('<div role="dialog" aria-label="Choices"><label><input type="checkbox"> Statistics</label></div>')
  if (state.answered) document.querySelector('.banner').remove()
}
document.getElementById('manage').addEventListener('click', () => setState({ managing: true }))
document.getElementById('accept').addEventListener('click', () => setState({ answered: true }))
`),
    act: async (v) => {
      await v.pause(1200)
      await v.tap('#manage')
      await v.pause(3200)
    },
    expected: ['deadClick']
  },
  {
    name: 'Jump to recipe scrolls the window although an inner box does the scrolling',
    html: page('Stew', 'body{padding:0}.shell{height:100vh;overflow:auto;padding:16px;position:relative}', `
<div class="shell"><h1>Grandmother's stew</h1><a class="jump" id="jump" href="#recipe">Jump to recipe</a>
${filler(40)}
<section id="recipe"><h2>Recipe</h2><ul><li>2 onions</li><li>1 kg beef</li></ul></section></div>`, `
document.querySelectorAll('a[href^="#"]').forEach(link => link.addEventListener('click', event => {
  event.preventDefault()
  const target = document.querySelector(link.getAttribute('href'))
  window.scrollTo({ top: target.offsetTop - 20, behavior: 'smooth' })
}))
`),
    act: async (v) => {
      await v.pause(1000)
      await v.press('#jump')
      await v.pause(3200)
    },
    expected: ['deadClick']
  },
  {
    name: 'A news article takes the class for the long text but a stronger rule keeps it short',
    touch: true,
    html: page('Analysis', '.article .article__body{max-height:150px;overflow:hidden}.is-expanded{max-height:none}.article__more{width:100%}', `
<main class="article"><h1>What the new timetable means</h1><div class="article__body" id="body">${filler(12)}</div>
<button class="article__more" id="more">Continue reading</button></main>`, `
document.getElementById('more').addEventListener('click', () => {
  document.getElementById('body').classList.add('is-expanded')
})
`),
    act: async (v) => {
      await v.pause(1100)
      await v.tap('#more')
      await v.pause(3200)
    },
    expected: ['deadClick'],
    knownLimit: 'Which of two rules for a class wins is not looked up.'
  },
  {
    name: 'A quick offer in a marketplace chat is sent but the thread is invalidated under the wrong key',
    touch: true,
    html: page('Chat', '.bubble{padding:8px 12px;background:#eee;border-radius:12px;margin:6px 0}.chip{position:relative;overflow:hidden;border-radius:20px;border:1px solid #06c;background:#fff}.ripple{position:absolute;left:50%;top:50%;width:10px;height:10px;border-radius:50%;background:#06c3;animation:r .5s forwards;pointer-events:none}@keyframes r{to{transform:scale(20);opacity:0}}', `
<main><h1>Bike, 54 cm</h1><div id="thread" role="log"></div><p><button class="chip" data-offer="120" id="offer">Offer 120 EUR</button> <button class="chip" data-offer="135">Offer 135 EUR</button></p></main>`, `
const queries = new Map()
const hash = key => JSON.stringify(key)
const observe = (key, load, draw) => {
  const refetch = async () => draw(await load())
  queries.set(hash(key), refetch)
  return refetch()
}
const invalidate = key => {
  const refetch = queries.get(hash(key))
  if (refetch) return refetch()
}
observe(['thread', 17], () => fetch('/api/threads/17').then(r => r.json()), messages => {
  document.getElementById('thread').innerHTML = messages.map(m => '<div class="bubble">' + m + '</div>').join('')
})
document.querySelectorAll('.chip').forEach(chip => chip.addEventListener('click', async () => {
  const ripple = document.createElement('span')
  ripple.className = 'ripple'
  chip.append(ripple)
  setTimeout(() => ripple.remove(), 500)
  await fetch('/api/threads/17/offers', { method: 'POST', body: JSON.stringify({ amount: Number(chip.dataset.offer) }) })
  invalidate(['thread', '17'])
}))
`),
    routes: {
      '/api/threads/17': { after: 80, type: json, body: '["Is it still there?","Yes, it is."]' },
      '/api/threads/17/offers': { after: 120, type: json, body: '{"ok":true}' }
    },
    act: async (v) => {
      await v.waitFor("document.querySelectorAll('.bubble').length === 2")
      await v.pause(1200)
      await v.tap('#offer')
      await v.pause(3200)
    },
    expected: ['deadClick']
  },
  {
    name: 'A dashboard with a living ticker prepares the CSV link and forgets to follow it',
    html: page('Audience', '.live{font-size:40px}', `
<main><h1>Audience</h1><p class="live"><span id="now">1204</span> reading now</p>
<table id="data"><tbody><tr><td>Monday</td><td>9311</td></tr><tr><td>Tuesday</td><td>8740</td></tr></tbody></table>
<button id="export">Export CSV</button></main>`, `
let now = 1204
setInterval(() => {
  now += Math.round(Math.random() * 8) + 1
  document.getElementById('now').textContent = now
}, 700)
document.getElementById('export').addEventListener('click', () => {
  const lines = [...document.querySelectorAll('#data tr')].map(row => [...row.cells].map(cell => cell.textContent).join(','))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([lines.join(String.fromCharCode(10))], { type: 'text/csv' }))
  link.download = 'audience.csv'
})
`),
    act: async (v) => {
      await v.pause(3600)
      await v.press('#export')
      await v.pause(3600)
    },
    expected: ['deadClick']
  },
  {
    name: 'The fee sheet of a food delivery is mounted below the screen and never slides in',
    touch: true,
    html: page('Basket', '.sheet{position:fixed;left:0;right:0;bottom:0;height:240px;background:#fff;padding:16px;transform:translateY(100%);transition:transform .25s}.sheet[data-state=opened]{transform:none}.info{background:none;border:0;text-decoration:underline;cursor:pointer}', `
<main><h1>Your basket</h1><p>Dal makhani 11.50</p><p>Fees 3.90 <button class="info" id="fees">What is in it?</button></p></main>`, `
document.getElementById('fees').addEventListener('click', () => {
  if (document.querySelector('.sheet')) return
  const sheet = document.createElement('div')
  sheet.className = 'sheet'
  sheet.innerHTML = '<h2>Fees</h2><p>Delivery 2.90, service 1.00</p>'
  document.body.append(sheet)
  requestAnimationFrame(() => { sheet.dataset.state = 'open' })
})
`),
    act: async (v) => {
      await v.pause(1000)
      await v.tap('#fees')
      await v.pause(3200)
    },
    expected: ['deadClick'],
  },
  {
    name: 'The card of a map pin is closed by the outside listener in the very tap that opened it',
    touch: true,
    html: page('Map of stays', '.map{position:relative;height:300px;background:#e4ecd9}.pin{position:absolute;border-radius:16px;background:#fff;border:1px solid #333}.pop{position:fixed;left:16px;right:16px;bottom:16px;padding:16px;background:#fff;border:1px solid #333}', `
<main><h1>Stays in Ghent</h1><div class="map" id="map"><button class="pin" id="pin-a" data-hotel="Canal House" style="left:40px;top:60px">82</button><button class="pin" data-hotel="Old Mill" style="left:180px;top:170px">97</button></div></main>`, `
let popover = null
const close = () => {
  if (popover) popover.remove()
  popover = null
}
document.getElementById('map').addEventListener('click', event => {
  const pin = event.target.closest('.pin')
  if (!pin) return
  close()
  popover = document.createElement('div')
  popover.className = 'pop'
  popover.setAttribute('role', 'dialog')
  popover.textContent = pin.dataset.hotel
  document.body.append(popover)
})
document.addEventListener('click', event => {
  if (popover && !popover.contains(event.target)) close()
})
`),
    act: async (v) => {
      await v.pause(1000)
      await v.tap('#pin-a')
      await v.pause(3200)
    },
    expected: ['deadClick']
  },
  // ───────────────────────────── form loops ─────────────────────────────
  {
    name: 'A dating profile never clears the complaint about a nickname that was taken',
    touch: true,
    html: page('Join', 'input{font:inherit;padding:8px}', `
<main><h1>Create your profile</h1><form id="join"><p><label>Nickname <input id="nick" name="nick" required autocomplete="off"></label></p><button id="go">Create profile</button></form></main>`, `
const taken = new Set(['sam', 'alex', 'kim'])
const nick = document.getElementById('nick')
nick.addEventListener('change', () => {
  if (taken.has(nick.value.toLowerCase())) nick.setCustomValidity('This nickname is taken.')
})
document.getElementById('join').addEventListener('submit', event => {
  event.preventDefault()
  document.querySelector('main').innerHTML = '<h1>Welcome!</h1>'
})
`),
    act: async (v) => {
      await v.fill('#nick', 'sam')
      await v.pause(700)
      await v.tap('#go')
      await v.pause(1800)
      await v.fill('#nick', 'samuel77')
      await v.pause(700)
      await v.tap('#go')
      await v.pause(1800)
      await v.fill('#nick', 'sam_from_ghent')
      await v.pause(700)
      await v.tap('#go')
      await v.pause(2800)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop']
  },
  {
    name: 'A ticket shop answers each promo code with a 422 and a fragment',
    html: page('Tickets', '.error{color:#b00}', `
<main><h1>2 tickets, 84 EUR</h1><form id="promo" hx-post="/promo" hx-target="#promo-msg"><label>Code <input id="code" name="code" autocomplete="off"></label> <button id="apply">Apply</button><div id="promo-msg"></div></form></main>`, `
document.querySelectorAll('[hx-post]').forEach(form => form.addEventListener('submit', async event => {
  event.preventDefault()
  form.classList.add('htmx-request')
  const response = await fetch(form.getAttribute('hx-post'), { method: 'POST', headers: { 'HX-Request': 'true' }, body: new URLSearchParams(new FormData(form)) })
  const fragment = await response.text()
  form.classList.remove('htmx-request')
  document.querySelector(form.getAttribute('hx-target')).innerHTML = fragment
}))
`),
    routes: { '/promo': { after: 120, status: 422, type: markup, body: '<p class="error" role="alert">This code is not valid for your seats.</p>' } },
    act: async (v) => {
      for (const code of ['SPRING', 'SPRING24', 'SPRING-24']) {
        await v.fill('#code', code)
        await v.pause(600)
        await v.press('#apply')
        await v.pause(2000)
      }
      await v.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['errorClick', 'fieldLoop']
  },
  {
    name: 'A forum finds a reply too short three times, however it grows',
    html: page('Reply', 'textarea{width:100%;height:80px;font:inherit}[aria-invalid=true]{border:2px solid #b00}.field-error{color:#b00}', `
<main><h1>Re: Which tyre for gravel?</h1><form id="reply" novalidate><label for="text">Your reply</label><textarea id="text" name="text" aria-describedby="text-error"></textarea><p class="field-error" id="text-error"></p><button id="post">Post reply</button></form></main>`, `
const form = document.getElementById('reply')
const resolver = values => values.text.trim().length < 60 ? { text: { message: 'Please write ' + (60 - values.text.trim().length) + ' more characters.' } } : {}
form.addEventListener('submit', event => {
  event.preventDefault()
  const errors = resolver(Object.fromEntries(new FormData(form)))
  const field = form.elements.text
  field.setAttribute('aria-invalid', String(Boolean(errors.text)))
  document.getElementById('text-error').textContent = errors.text ? errors.text.message : ''
  if (errors.text) field.focus()
  else form.replaceWith('Thank you, your reply is online.')
})
`),
    act: async (v) => {
      for (const text of ['Try 40 mm.', 'Try 40 mm, tubeless.', 'Try 40 mm, tubeless, 2.4 bar.']) {
        await v.fill('#text', text)
        await v.pause(700)
        await v.press('#post')
        await v.pause(2000)
      }
      await v.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop']
  },
  {
    name: 'The log-in dialog of a newspaper empties the password after each wrong try',
    html: page('Subscribers', 'dialog{padding:24px}.is-invalid input{border:2px solid #c00}.invalid-feedback{color:#c00;display:none}.is-invalid .invalid-feedback{display:block}', `
<main><h1>For subscribers only</h1><button id="open">Log in</button></main>
<dialog id="login"><form id="credentials"><p><label>E-mail <input id="mail" name="mail" type="email" required></label></p><p class="group" id="group"><label>Password <input id="pass" name="pass" type="password" required></label><span class="invalid-feedback">E-mail or password is wrong.</span></p><button id="continue">Continue</button></form></dialog>`, `
const dialog = document.getElementById('login')
const group = document.getElementById('group')
const pass = document.getElementById('pass')
document.getElementById('open').addEventListener('click', () => dialog.showModal())
pass.addEventListener('input', () => group.classList.remove('is-invalid'))
document.getElementById('credentials').addEventListener('submit', async event => {
  event.preventDefault()
  const response = await fetch('/session', { method: 'POST', body: new URLSearchParams(new FormData(event.target)) })
  if (response.ok) return dialog.close()
  pass.value = ''
  group.classList.add('is-invalid')
  pass.focus()
})
`),
    routes: { '/session': { after: 150, status: 401, type: json, body: '{"error":"credentials"}' } },
    act: async (v) => {
      await v.pause(700)
      await v.press('#open')
      await v.pause(800)
      await v.fill('#mail', 'ines@example.org')
      for (const word of ['harbour1', 'Harbour1', 'harbour!1']) {
        await v.fill('#pass', word)
        await v.pause(600)
        await v.press('#continue')
        await v.pause(2100)
      }
      await v.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['errorClick', 'fieldLoop']
  },
  {
    name: 'A passenger form refuses the passport number each time Enter is pressed',
    html: page('Passengers', 'mat-error{display:block;color:#c00}.ng-touched.ng-invalid{outline:2px solid #c00}', `
<main><h1>Passenger 1</h1><form id="passenger" novalidate class="ng-untouched"><mat-form-field><label>Passport number <input id="passport" name="passport" formcontrolname="passport" class="ng-untouched ng-pristine" autocomplete="off"></label><span id="hint"></span></mat-form-field><p><button type="submit">Next passenger</button></p></form></main>`, `
const form = document.getElementById('passenger')
const input = document.getElementById('passport')
const validators = [
  value => / /.test(value) ? 'Leave out the spaces.' : null,
  value => /^[A-Z]{2}/.test(value) ? null : 'It starts with two capital letters.',
  value => /^[A-Z]{2}[0-9]{7}$/.test(value) ? null : 'Seven digits follow the letters.'
]
const control = { get error () { return validators.map(check => check(input.value)).find(Boolean) || null } }
const detectChanges = () => {
  const error = control.error
  input.classList.toggle('ng-invalid', Boolean(error))
  input.classList.toggle('ng-valid', !error)
  input.setAttribute('aria-invalid', String(Boolean(error)))
  document.getElementById('hint').innerHTML = error ? '<mat-error>' + error + '</mat-error>' : ''
}
input.addEventListener('input', () => input.classList.replace('ng-pristine', 'ng-dirty'))
form.addEventListener('submit', event => {
  event.preventDefault()
  input.classList.replace('ng-untouched', 'ng-touched')
  detectChanges()
  if (!control.error) form.innerHTML = '<p>Passenger 1 is complete.</p>'
})
`),
    act: async (v) => {
      for (const number of ['PA 123', 'pa1234567', 'PA12345']) {
        await v.fill('#passport', number)
        await v.pause(600)
        await v.key('Enter')
        await v.pause(2200)
      }
      await v.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop']
  },
  {
    name: 'A custom address field declares itself invalid for every street outside the delivery area',
    touch: true,
    html: page('Checkout', 'address-field{display:block;margin:12px 0}', `
<main><h1>Where to?</h1><form id="checkout"><address-field name="address"></address-field><button id="order">Order for 18.40</button></form></main>`, `
customElements.define('address-field', class extends HTMLElement {
  static formAssociated = true
  constructor () {
    super()
    this.internals = this.attachInternals()
    this.attachShadow({ mode: 'open', delegatesFocus: true }).innerHTML = '<style>input{font:inherit;padding:8px;width:100%}</style><label>Street and postcode<input id="line" autocomplete="off"></label>'
    this.line = this.shadowRoot.getElementById('line')
    this.line.addEventListener('input', () => this.check())
    this.check()
  }
  check () {
    const value = this.line.value.trim()
    this.internals.setFormValue(value)
    if (!value) this.internals.setValidity({ valueMissing: true }, 'Tell us where to go.', this.line)
    else if (!value.includes('9000')) this.internals.setValidity({ customError: true }, 'We do not deliver there yet.', this.line)
    else this.internals.setValidity({})
  }
})
document.getElementById('checkout').addEventListener('submit', event => {
  event.preventDefault()
  event.target.innerHTML = '<p>Your food is on its way.</p>'
})
`),
    act: async (v) => {
      for (const line of ['Veldstraat 3', 'Veldstraat 3, 9040', 'Veldstraat 3, B-9040']) {
        await v.fill('#line', line)
        await v.pause(700)
        await v.tap('#order')
        await v.pause(2200)
      }
      await v.pause(1500)
    },
    expected: ['formLoop'],
    allowed: ['fieldLoop']
  },
  {
    name: 'A newsletter form breaks on the server three times behind a button outside of it',
    touch: true,
    html: page('Weekly', '.toast{position:fixed;left:16px;right:16px;bottom:16px;padding:12px;background:#a00;color:#fff}input{font:inherit;padding:8px}', `
<div id="app"><h1>The week in travel</h1><form id="weekly"><label>E-mail <input id="mail" type="email" name="mail" required></label></form><footer><button id="subscribe" form="weekly">Subscribe</button></footer></div>`, `
const toast = text => {
  document.querySelectorAll('.toast').forEach(old => old.remove())
  const element = document.createElement('div')
  element.className = 'toast toast--error'
  element.setAttribute('role', 'alert')
  element.textContent = text
  document.body.append(element)
  setTimeout(() => element.remove(), 2500)
}
document.getElementById('weekly').addEventListener('submit', async event => {
  event.preventDefault()
  const response = await fetch('/api/newsletter', { method: 'POST', body: new URLSearchParams(new FormData(event.target)) })
  if (response.ok) document.getElementById('app').innerHTML = '<h1>Thank you!</h1>'
  else toast('Something went wrong. Please try again.')
})
`),
    routes: { '/api/newsletter': { after: 100, status: 500, type: json, body: '{"error":"smtp"}' } },
    act: async (v) => {
      await v.tap('#mail')
      await v.type('ines@example.org')
      await v.pause(700)
      for (let i = 0; i < 3; i++) {
        await v.tap('#subscribe')
        await v.pause(3600)
      }
    },
    expected: ['formLoop', 'errorClick']
  },
  // ───────────────────────────── errors ─────────────────────────────
  {
    name: 'Refreshing a dashboard breaks three widgets in three ways',
    html: page('Shop overview', '.widget{border:1px solid #ccc;padding:12px;margin:8px 0}.widget__error{color:#b00}', `
<main><h1>Today</h1><button id="refresh">Refresh</button>
<section class="widget" data-src="/api/sales"><h2>Sales</h2><div class="widget__body">1,204 EUR</div></section>
<section class="widget" data-src="/api/visits"><h2>Visits</h2><div class="widget__body">8,811</div></section>
<section class="widget" data-src="/api/stock"><h2>Stock</h2><div class="widget__body">311</div></section></main>`, `
const load = async widget => {
  const body = widget.querySelector('.widget__body')
  try {
    const response = await fetch(widget.dataset.src)
    if (!response.ok) throw new Error(String(response.status))
    body.textContent = (await response.json()).value
  } catch {
    body.innerHTML = '<p class="widget__error">Could not be loaded.</p>'
  }
}
document.getElementById('refresh').addEventListener('click', () => Promise.allSettled([...document.querySelectorAll('.widget')].map(load)))
`),
    routes: {
      '/api/sales': { after: 80, status: 500, type: json, body: '{}' },
      '/api/visits': { after: 160, status: 503, type: json, body: '{}' },
      '/api/stock': { after: 240, breaks: true }
    },
    act: async (v) => {
      await v.pause(900)
      await v.press('#refresh')
      await v.pause(3200)
    },
    expected: ['errorBurst', 'errorClick']
  },
  {
    name: 'The scripts of a news site fall over each other while loading and leave the menu without a controller',
    touch: true,
    html: page('Morning Post', 'nav[hidden]{display:none}.burger{font-size:22px}', `
<header data-controller="menu"><button class="burger" id="burger" data-action="click->menu#toggle" aria-label="Menu" aria-expanded="false">=</button><nav data-menu-target="list" hidden><a href="/politics">Politics</a></nav></header><main><h1>Rain until Friday</h1><p>Bring a coat.</p></main>`, `
const application = {
  controllers: {},
  register (name, actions) { this.controllers[name] = actions },
  start () {
    document.querySelectorAll('[data-action]').forEach(element => {
      const [type, rest] = element.dataset.action.split('->')
      const [name, method] = rest.split('#')
      const root = element.closest('[data-controller=' + name + ']')
      element.addEventListener(type, () => this.controllers[name][method](root, element))
    })
  }
}
application.register('menu', { toggle: (root, button) => {
  const list = root.querySelector('[data-menu-target=list]')
  list.hidden = !list.hidden
  button.setAttribute('aria-expanded', String(!list.hidden))
} })
setTimeout(() => { adSlots.push({ slot: 'top' }) }, 300)
setTimeout(async () => {
  const region = await Promise.resolve(null)
  if (!region) throw new Error('No region in the configuration')
}, 700)
setTimeout(() => {
  const consent = window.consentState
  consent.purposes.forEach(purpose => purpose.apply())
  application.start()
}, 1100)
`),
    act: async (v) => {
      await v.pause(4500)
      await v.tap('#burger')
      await v.pause(3300)
    },
    expected: ['errorBurst', 'deadClick']
  },
  {
    name: 'Three listeners of a photo editor fail one after another on one press',
    html: page('Editor', '.photo{width:220px;height:150px;background:linear-gradient(#245,#eb8)}', `
<main><div class="photo" role="img" aria-label="Photo"></div><button id="enhance">Auto enhance</button></main>`, `
const photo = { width: 600, scale: -1, camera: 'X100' }
const profiles = {}
const bus = new EventTarget()
bus.addEventListener('enhance', () => { document.querySelector('.photo').style.filter = 'contrast(' + photo.histogram.bins.length / 256 + ')' })
bus.addEventListener('enhance', () => { new Float32Array(photo.width * photo.scale).fill(1) })
bus.addEventListener('enhance', async () => {
  const profile = await profiles[photo.camera]
  if (!profile) throw new Error('No lens profile for ' + photo.camera)
})
document.getElementById('enhance').addEventListener('click', () => bus.dispatchEvent(new Event('enhance')))
`),
    act: async (v) => {
      await v.pause(900)
      await v.press('#enhance')
      await v.pause(3200)
    },
    expected: ['errorBurst', 'errorClick']
  },
  {
    name: 'Booking a whole trip stacks up three different red alerts',
    touch: true,
    html: page('Trip', '.toasts{position:fixed;left:12px;right:12px;top:12px;display:grid;gap:8px}.toast--error{background:#a00;color:#fff;padding:12px}main{padding-top:200px}', `
<main><h1>Lisbon, 3 nights</h1><p>Flight, hotel and bike</p><button id="book">Book the trip</button></main><div class="toasts" id="toasts"></div>`, `
const wait = time => new Promise(resolve => setTimeout(resolve, time))
const fail = text => {
  const toast = document.createElement('div')
  toast.className = 'toast toast--error'
  toast.setAttribute('role', 'alert')
  toast.textContent = text
  document.getElementById('toasts').append(toast)
}
const steps = [
  async () => { await wait(350); return { ok: false, reason: 'Error: the price of your flight could not be confirmed.' } },
  async () => { await wait(600); return { ok: false, reason: 'Error: the hotel did not accept the booking.' } },
  async () => { await wait(700); return { ok: false, reason: 'Error: the bike shop cannot be reached.' } }
]
document.getElementById('book').addEventListener('click', async () => {
  for (const step of steps) {
    const result = await step()
    if (!result.ok) fail(result.reason)
  }
})
`),
    act: async (v) => {
      await v.pause(900)
      await v.tap('#book')
      await v.pause(4500)
    },
    expected: ['errorBurst'],
    allowed: ['errorClick']
  },
  {
    name: 'Pinning a note breaks the rendering and the error boundary takes over the app',
    html: page('Notes', '.error-boundary{padding:24px;background:#fee}', '<div id="root"></div>', `
const root = document.getElementById('root')
let state = { notes: [{ id: 1, title: 'Groceries' }, { id: 2, title: 'Ideas for June' }], pinned: null }
const Note = note => '<li>' + note.title + (state.pinned === note.id ? ' <small>pinned ' + note.pinnedAt.toLocaleDateString() + '</small>' : '') + ' <button data-pin="' + note.id + '">Pin</button></li>'
const App = () => '<h1>Notes</h1><ul>' + state.notes.map(Note).join('') + '</ul>'
const render = () => {
  try {
    root.innerHTML = App()
  } catch (error) {
    root.innerHTML = '<div class="error-boundary" role="alert"><h2>Something went wrong.</h2></div>'
    reportError(error)
  }
}
root.addEventListener('click', event => {
  const button = event.target.closest('[data-pin]')
  if (!button) return
  state = Object.assign({}, state, { pinned: Number(button.dataset.pin) })
  queueMicrotask(render)
})
render()
`),
    act: async (v) => {
      await v.pause(900)
      await v.press('[data-pin="2"]')
      await v.pause(3200)
    },
    expected: ['errorClick']
  },
  // ───────────────────────────── slow ─────────────────────────────
  {
    name: 'A flight search spins for long and then its filter writes to a property nobody watches',
    html: page('Flights', '.chip{border-radius:18px}.chip[aria-pressed=true]{background:#06c;color:#fff}.spinner{display:inline-block;width:14px;height:14px;border:2px solid #999;border-top-color:transparent;border-radius:50%;animation:turn .8s linear infinite}@keyframes turn{to{transform:rotate(1turn)}}li{padding:6px 0}', `
<div id="app"><div role="search"><input value="Brussels" aria-label="From"> <input value="Lisbon" aria-label="To"> <button id="search">Search</button></div><p><button class="chip" id="direct" aria-pressed="false">Direct only</button></p><ul id="list"></ul></div>`, `
const reactive = (data, notify) => {
  for (const key of Object.keys(data)) {
    let value = data[key]
    Object.defineProperty(data, key, { enumerable: true, get: () => value, set: next => { value = next; notify() } })
  }
  return data
}
const search = document.getElementById('search')
const direct = document.getElementById('direct')
const render = () => {
  search.innerHTML = vm.loading ? '<span class="spinner"></span> Searching' : 'Search'
  search.setAttribute('aria-busy', String(vm.loading))
  direct.setAttribute('aria-pressed', String(Boolean(vm.filters.direct)))
  document.getElementById('list').innerHTML = vm.flights.filter(f => !vm.filters.direct || f.stops === 0).map(f => '<li>' + f.at + ', ' + f.stops + ' stops, ' + f.price + ' EUR</li>').join('')
}
const vm = reactive({ loading: false, flights: [], filters: {} }, render)
search.addEventListener('click', async () => {
  vm.loading = true
  const found = await fetch('/api/flights').then(r => r.json())
  vm.loading = false
  vm.flights = found
})
direct.addEventListener('click', () => { vm.filters.direct = !vm.filters.direct })
`),
    routes: { '/api/flights': { after: 3700, type: json, body: '[{"at":"07:10","stops":0,"price":189},{"at":"09:45","stops":1,"price":122},{"at":"13:30","stops":0,"price":205}]' } },
    act: async (v) => {
      await v.pause(800)
      await v.press('#search')
      await v.waitFor("document.querySelectorAll('#list li').length === 3")
      await v.pause(1800)
      await v.press('#direct')
      await v.pause(3300)
    },
    expected: ['slowClick', 'deadClick']
  },
  {
    name: 'Removing a background on the phone takes more than three seconds behind a progress bar',
    touch: true,
    html: page('Cut out', '.photo{height:200px;background:linear-gradient(#9cf,#3a3)}.photo.cut{background:repeating-conic-gradient(#ccc 0 25%,#fff 0 50%) 0 0/24px 24px}.progress{height:6px;background:#ddd;overflow:hidden}.progress i{display:block;width:30%;height:6px;background:#06c;animation:go 1s linear infinite}@keyframes go{from{transform:translateX(-100%)}to{transform:translateX(340%)}}', `
<main><figure id="figure" style="margin:0"><div class="photo" id="photo" role="img" aria-label="Dog on a lawn"></div><figcaption id="caption">IMG_2210</figcaption></figure><div id="status"></div><button id="cut">Remove background</button></main>`, `
const figure = document.getElementById('figure')
const status = document.getElementById('status')
let busy = false
const segment = () => new Promise(resolve => setTimeout(resolve, 3400))
document.getElementById('cut').addEventListener('click', async () => {
  if (busy) return
  busy = true
  figure.setAttribute('aria-busy', 'true')
  status.innerHTML = '<div class="progress" role="progressbar" aria-label="Finding the edges"><i></i></div>'
  await segment()
  busy = false
  figure.removeAttribute('aria-busy')
  status.innerHTML = ''
  document.getElementById('photo').classList.add('cut')
  document.getElementById('caption').textContent = 'IMG_2210, background removed'
})
`),
    act: async (v) => {
      await v.pause(900)
      await v.tap('#cut')
      await v.pause(6000)
    },
    expected: ['slowClick']
  },
  {
    name: 'Comments stay grey bones for three and a half seconds',
    html: page('Opinion', '.skeleton{height:18px;margin:10px 0;background:#e3e3e3;border-radius:4px;animation:pulse 1.2s infinite alternate}@keyframes pulse{to{background:#f2f2f2}}', `
<main><h1>Let the trams run at night</h1><p>A city that sleeps at ten is a village.</p><button id="show" aria-expanded="false" aria-controls="comments">Show comments</button><section id="comments"></section></main>`, `
const section = document.getElementById('comments')
const cache = new Map()
const read = path => {
  const entry = cache.get(path)
  if (entry && entry.html !== undefined) return entry.html
  if (entry) throw entry.promise
  const fresh = {}
  fresh.promise = fetch(path).then(r => r.text()).then(html => { fresh.html = html })
  cache.set(path, fresh)
  throw fresh.promise
}
const suspense = draw => {
  try {
    section.innerHTML = draw()
    section.removeAttribute('aria-busy')
  } catch (thrown) {
    if (!(thrown instanceof Promise)) throw thrown
    section.setAttribute('aria-busy', 'true')
    section.innerHTML = '<div class="skeleton"></div><div class="skeleton"></div><div class="skeleton"></div>'
    thrown.then(() => suspense(draw))
  }
}
document.getElementById('show').addEventListener('click', () => suspense(() => read('/comments')))
`),
    routes: { '/comments': { after: 3500, type: markup, body: '<article>Bram: At last somebody says it.</article><article>Lies: And who pays?</article>' } },
    act: async (v) => {
      await v.pause(900)
      await v.press('#show')
      await v.waitFor("document.querySelectorAll('#comments article').length === 2")
      await v.pause(2800)
    },
    expected: ['slowClick']
  },
  {
    name: 'Somebody hungry asks again where the order is before the first question is answered',
    touch: true,
    html: page('Order 5512', '.eta{font-size:24px}', `
<main><h1>Order 5512</h1><p class="eta" id="eta"></p><button id="where">Where is my order?</button></main>`, `
let inFlight = null
document.getElementById('where').addEventListener('click', () => {
  inFlight = inFlight || fetch('/api/orders/5512').then(r => r.json()).then(order => {
    document.getElementById('eta').textContent = order.courier + ' is ' + order.minutes + ' minutes away'
  }).finally(() => { inFlight = null })
})
`),
    routes: { '/api/orders/5512': { after: 2200, type: json, body: '{"courier":"Yassin","minutes":9}' } },
    act: async (v) => {
      await v.pause(900)
      await v.tap('#where', { times: 2, gap: 1400 })
      await v.pause(4000)
    },
    expected: ['slowClick']
  },
  // ───────────────────────────── healthy ─────────────────────────────
  {
    name: 'Tapping through the stories of a friend',
    touch: true,
    html: page('Stories', 'body{padding:0}.story{position:relative;height:420px;color:#fff;padding:48px 20px;background:hsl(200 50% 40%)}.bars{position:absolute;top:8px;left:8px;right:8px;display:flex;gap:4px}.bars i{flex:1;height:4px;background:#fff6}.bars i.done{background:#fff}.zone{position:absolute;top:20px;bottom:0;width:50%;background:none;border:0}.zone--next{right:0}.zone--back{left:0}', `
<div class="story" id="story"><div class="bars" id="bars"></div><h2 id="text"></h2><button class="zone zone--back" id="back" aria-label="Previous"></button><button class="zone zone--next" id="next" aria-label="Next"></button></div>`, `
const stories = ['Packing', 'Night bus', 'Sunrise', 'Coffee', 'The long hill', 'Lunch', 'Swim', 'Home']
let index = 0
const render = () => {
  document.getElementById('bars').innerHTML = stories.map((_, i) => '<i class="' + (i <= index ? 'done' : '') + '"></i>').join('')
  document.getElementById('text').textContent = stories[index]
  document.getElementById('story').style.background = 'hsl(' + (200 + index * 40) + ' 50% 40%)'
}
document.getElementById('next').addEventListener('click', () => { index = Math.min(stories.length - 1, index + 1); render() })
document.getElementById('back').addEventListener('click', () => { index = Math.max(0, index - 1); render() })
render()
`),
    act: async (v) => {
      await v.pause(900)
      await v.tap('#next', { times: 6, gap: 230 })
      await v.pause(3000)
    },
    expected: []
  },
  {
    name: 'A forum replaces its Load more button with threads and the next button',
    html: page('Threads', 'li{padding:4px 0}', `
<main><h1>Threads</h1><ul id="threads"><li>Which tent for wind?</li><li>Stove on a train</li></ul><div id="pager"><button id="more" hx-get="/threads/2" hx-target="#pager" hx-swap="outerHTML">Load more</button></div></main>`, `
document.addEventListener('click', async event => {
  const button = event.target.closest('[hx-get]')
  if (!button || button.classList.contains('htmx-request')) return
  button.classList.add('htmx-request')
  const html = await fetch(button.getAttribute('hx-get')).then(r => r.text())
  document.querySelector(button.getAttribute('hx-target')).outerHTML = html
})
`),
    routes: {
      '/threads/2': { after: 140, type: markup, body: '<ul><li>Wet boots</li><li>Maps on paper</li></ul><div id="pager"><button id="more" hx-get="/threads/3" hx-target="#pager" hx-swap="outerHTML">Load more</button></div>' },
      '/threads/3': { after: 140, type: markup, body: '<ul><li>Dogs on huts</li><li>Solo in winter</li></ul><div id="pager"><button id="more" hx-get="/threads/4" hx-target="#pager" hx-swap="outerHTML">Load more</button></div>' },
      '/threads/4': { after: 140, type: markup, body: '<ul><li>First aid</li></ul><p>That is all.</p>' }
    },
    act: async (v) => {
      await v.pause(900)
      await v.press('#more', { times: 3, gap: 650, follow: true })
      await v.pause(3000)
    },
    expected: []
  },
  {
    name: 'Paging through the months of a calendar that lives in a portal',
    html: page('When', '.pop{position:absolute;left:16px;top:120px;padding:12px;border:1px solid #999;background:#fff;width:320px}.grid{display:grid;grid-template-columns:repeat(7,1fr)}.grid button{padding:4px}', `
<div id="root"><h1>When do you leave?</h1><button id="date" aria-haspopup="dialog" aria-expanded="false">Choose a date</button></div>`, `
const date = document.getElementById('date')
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
let month = 0
let pop = null
const body = () => {
  const fresh = document.createElement('div')
  fresh.className = 'body'
  fresh.innerHTML = '<h2>' + months[month % 12] + ' ' + (2031 + Math.floor(month / 12)) + '</h2><div class="grid">' + Array.from({ length: new Date(2031, month + 1, 0).getDate() }, (_, i) => '<button data-day="' + (i + 1) + '">' + (i + 1) + '</button>').join('') + '</div>'
  return fresh
}
const turn = by => {
  month = Math.max(0, month + by)
  pop.querySelector('.body').replaceWith(body())
}
date.addEventListener('click', () => {
  if (pop) return
  pop = document.createElement('div')
  pop.className = 'pop'
  pop.setAttribute('role', 'dialog')
  pop.innerHTML = '<button class="prev" aria-label="Previous month">&lt;</button> <button class="next" aria-label="Next month">&gt;</button>'
  pop.append(body())
  document.body.append(pop)
  date.setAttribute('aria-expanded', 'true')
  pop.addEventListener('click', event => {
    if (event.target.closest('.next')) return turn(1)
    if (event.target.closest('.prev')) return turn(-1)
    const day = event.target.closest('[data-day]')
    if (!day) return
    date.textContent = day.dataset.day + ' ' + months[month % 12]
    date.setAttribute('aria-expanded', 'false')
    pop.remove()
    pop = null
  })
})
`),
    act: async (v) => {
      await v.pause(800)
      await v.press('#date')
      await v.pause(700)
      await v.press('.pop .next', { times: 5, gap: 200 })
      await v.pause(900)
      await v.press('[data-day="14"]')
      await v.pause(3000)
    },
    expected: []
  },
  {
    name: 'Somebody cannot decide about a seat and takes and leaves it again and again',
    html: page('Concert hall', 'svg{user-select:none}circle{fill:#9bd;cursor:pointer}circle[aria-checked=true]{fill:#d40}', `
<main><h1>Concert hall</h1><svg width="260" height="120" viewBox="0 0 260 120" id="hall"><g role="group" aria-label="Row 1"><circle role="checkbox" aria-checked="false" aria-label="1-1" data-price="40" cx="40" cy="60" r="20"/><circle id="seat" role="checkbox" aria-checked="false" aria-label="1-2" data-price="45" cx="100" cy="60" r="20"/><circle role="checkbox" aria-checked="false" aria-label="1-3" data-price="45" cx="160" cy="60" r="20"/></g></svg><p>Total <output id="total">0</output> EUR</p></main>`, `
document.getElementById('hall').addEventListener('pointerup', event => {
  const seat = event.target.closest('[role=checkbox]')
  if (!seat) return
  seat.setAttribute('aria-checked', String(seat.getAttribute('aria-checked') !== 'true'))
  document.getElementById('total').textContent = [...document.querySelectorAll('[aria-checked=true]')].reduce((sum, s) => sum + Number(s.dataset.price), 0)
})
`),
    act: async (v) => {
      await v.pause(800)
      await v.press('#seat', { times: 5, gap: 330 })
      await v.pause(3000)
    },
    expected: []
  },
  {
    name: 'The photos of a second-hand sofa only scroll inside their own strip',
    touch: true,
    html: page('Sofa', '.strip{display:flex;overflow-x:auto;scroll-snap-type:x mandatory;height:220px}.strip div{flex:0 0 100%;scroll-snap-align:start;font-size:60px;text-align:center;padding-top:60px}', `
<main><h1>Sofa, green, 3 seats</h1><div class="strip" id="strip">${Array.from({ length: 8 }, (_, i) => `<div style="background:hsl(${i * 45} 60% 80%)">${i + 1}</div>`).join('')}</div><button id="next" aria-label="Next photo">Next</button></main>`, `
const strip = document.getElementById('strip')
document.getElementById('next').addEventListener('click', () => strip.scrollBy({ left: strip.clientWidth }))
`),
    act: async (v) => {
      await v.pause(900)
      await v.tap('#next', { times: 5, gap: 330 })
      await v.pause(3000)
    },
    expected: []
  },
  {
    name: 'Clearing an inbox while the rows move up under the hand',
    html: page('Inbox', 'ul{list-style:none;padding:0;margin:0}li{display:flex;justify-content:space-between;align-items:center;height:56px;border-bottom:1px solid #ddd}.snack{position:fixed;left:16px;bottom:16px;padding:12px;background:#222;color:#fff}', `
<main><h1>Inbox</h1><ul id="mails"></ul></main>`, `
let mails = ['Your invoice', 'Weekly digest', 'Train to Aachen', 'Reading group', 'Re: Garden', 'Parcel is on its way', 'Ticket 4411'].map((subject, id) => ({ id, subject }))
const list = document.getElementById('mails')
const nodes = new Map()
let snack = null
let timer = 0
const render = () => {
  const keep = new Set(mails.map(mail => mail.id))
  for (const [id, node] of nodes) if (!keep.has(id)) { node.remove(); nodes.delete(id) }
  for (const mail of mails) {
    if (nodes.has(mail.id)) continue
    const row = document.createElement('li')
    row.innerHTML = '<span>' + mail.subject + '</span><button class="archive">Archive</button>'
    row.querySelector('button').addEventListener('click', () => archive(mail))
    nodes.set(mail.id, row)
    list.append(row)
  }
}
const archive = mail => {
  mails = mails.filter(other => other !== mail)
  render()
  if (snack) snack.remove()
  clearTimeout(timer)
  snack = document.createElement('div')
  snack.className = 'snack'
  snack.setAttribute('role', 'status')
  snack.textContent = 'Archived: ' + mail.subject
  document.body.append(snack)
  timer = setTimeout(() => { snack.remove(); snack = null }, 4000)
  fetch('/api/archive', { method: 'POST', body: String(mail.id) })
}
render()
`),
    routes: { '/api/archive': { after: 200, type: json, body: '{"ok":true}' } },
    act: async (v) => {
      await v.pause(900)
      await v.press('#mails li:nth-child(2) .archive', { times: 4, gap: 340 })
      await v.pause(3000)
    },
    expected: []
  },
  {
    name: 'Choosing a city from suggestions that come after a short wait',
    html: page('Hotels', '[role=listbox]{border:1px solid #999;margin:0;padding:0;list-style:none;width:260px}[role=option]{padding:8px;cursor:pointer}', `
<main><h1>Hotels</h1><input id="where" role="combobox" aria-expanded="false" aria-controls="places" aria-label="Where" autocomplete="off"><div id="slot"></div></main>`, `
const input = document.getElementById('where')
const slot = document.getElementById('slot')
let timer = 0
const close = () => {
  slot.innerHTML = ''
  input.setAttribute('aria-expanded', 'false')
}
input.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(async () => {
    const text = input.value.toLowerCase()
    const places = await fetch('/api/places').then(r => r.json())
    if (text !== input.value.toLowerCase()) return
    const hits = places.filter(place => place.toLowerCase().startsWith(text))
    slot.innerHTML = '<ul role="listbox" id="places">' + hits.map(place => '<li role="option" data-place="' + place + '">' + place + '</li>').join('') + '</ul>'
    input.setAttribute('aria-expanded', 'true')
  }, 250)
})
slot.addEventListener('mousedown', event => event.preventDefault())
slot.addEventListener('click', event => {
  const option = event.target.closest('[role=option]')
  if (!option) return
  input.value = option.dataset.place
  close()
})
`),
    routes: { '/api/places': { after: 120, type: json, body: '["Lille","Lisbon","Lissabon-Belem","London"]' } },
    act: async (v) => {
      await v.pause(800)
      await v.press('#where')
      await v.type('Lis')
      await v.waitFor("document.querySelectorAll('[role=option]').length === 2")
      await v.pause(900)
      await v.press('[data-place="Lisbon"]')
      await v.pause(3000)
    },
    expected: []
  },
  {
    name: 'Copying the link of a note says so in a toast that goes away again',
    touch: true,
    html: page('Note', '.toast{position:fixed;left:50%;bottom:24px;transform:translateX(-50%);background:#222;color:#fff;padding:10px 16px;border-radius:8px}', `
<main><h1>Packing list</h1><p>Tent, stove, socks</p><button id="copy">Copy link</button></main>`, `
document.getElementById('copy').addEventListener('click', () => {
  const toast = Object.assign(document.createElement('div'), { className: 'toast', textContent: 'Link copied' })
  toast.setAttribute('role', 'status')
  document.body.append(toast)
  setTimeout(() => toast.remove(), 2000)
  if (navigator.clipboard) navigator.clipboard.writeText(location.origin + '/notes/91').catch(() => {})
})
`),
    act: async (v) => {
      await v.pause(900)
      await v.tap('#copy')
      await v.pause(3500)
      await v.tap('#copy')
      await v.pause(3500)
    },
    expected: []
  },
  {
    name: 'A code playground runs the same lines again and counts the same output up',
    html: page('Playground', 'pre{background:#f4f4f4;padding:12px}.line{font-family:monospace}.badge{display:inline-block;min-width:20px;background:#06c;color:#fff;border-radius:10px;text-align:center}', `
<main><pre id="code">const who = 'Ada'
console.log('Hello, ' + who)</pre><button id="run">Run</button><div id="console" role="log"></div></main>`, `
const output = document.getElementById('console')
const log = text => {
  const last = output.lastElementChild
  if (last && last.dataset.text === text) {
    last.dataset.count = Number(last.dataset.count) + 1
    last.querySelector('.badge').textContent = last.dataset.count
    last.querySelector('.badge').hidden = false
    return
  }
  const line = document.createElement('div')
  line.className = 'line'
  line.dataset.text = text
  line.dataset.count = '1'
  line.innerHTML = '<span class="badge" hidden>1</span> '
  line.append(text)
  output.append(line)
}
document.getElementById('run').addEventListener('click', () => {
  const run = new Function('console', document.getElementById('code').textContent)
  setTimeout(() => run({ log }), 30)
})
`),
    act: async (v) => {
      await v.pause(900)
      await v.press('#run', { times: 4, gap: 420 })
      await v.pause(3000)
    },
    expected: []
  },
  {
    name: 'A delivery form misses the phone number once and is then content',
    touch: true,
    html: page('Almost there', 'input{font:inherit;padding:8px}[aria-invalid=true]{border:2px solid #c00}.hint{color:#c00}', `
<main><h1>Almost there</h1><form id="order" novalidate><p><label>Name <input id="name" name="name" value="Ines"></label></p><p><label>Phone <input id="phone" name="phone" inputmode="tel" aria-describedby="hint"></label> <span class="hint" id="hint"></span></p><button id="send">Place order</button></form></main>`, `
const form = document.getElementById('order')
form.addEventListener('submit', async event => {
  event.preventDefault()
  const phone = form.elements.phone
  const missing = phone.value.trim() === ''
  phone.setAttribute('aria-invalid', String(missing))
  document.getElementById('hint').textContent = missing ? 'The courier needs your number.' : ''
  if (missing) return phone.focus()
  const { eta } = await fetch('/api/orders', { method: 'POST', body: new URLSearchParams(new FormData(form)) }).then(r => r.json())
  form.outerHTML = '<p role="status">Thank you! Your food comes at ' + eta + '.</p>'
})
`),
    routes: { '/api/orders': { after: 400, type: json, body: '{"eta":"19:40"}' } },
    act: async (v) => {
      await v.pause(900)
      await v.tap('#send')
      await v.pause(1500)
      await v.tap('#phone')
      await v.type('0470112233')
      await v.pause(700)
      await v.tap('#send')
      await v.pause(3200)
    },
    expected: []
  },
  {
    name: 'The tabs of a dashboard show bones for a good second each',
    html: page('Reports', '[role=tab][aria-selected=true]{border-bottom:3px solid #06c}.bone{height:20px;background:#e5e5e5;margin:8px 0}', `
<main><h1>Reports</h1><div role="tablist"><button role="tab" aria-selected="true" data-tab="visits">Visits</button><button role="tab" aria-selected="false" data-tab="revenue">Revenue</button><button role="tab" aria-selected="false" data-tab="churn">Churn</button></div><div role="tabpanel" id="panel"><p>8,811 visits</p></div></main>`, `
const panel = document.getElementById('panel')
let current = 0
document.querySelector('[role=tablist]').addEventListener('click', async event => {
  const tab = event.target.closest('[role=tab]')
  if (!tab) return
  const ticket = ++current
  document.querySelectorAll('[role=tab]').forEach(other => other.setAttribute('aria-selected', String(other === tab)))
  panel.setAttribute('aria-busy', 'true')
  panel.innerHTML = '<div class="bone"></div><div class="bone"></div>'
  const html = await fetch('/reports/' + tab.dataset.tab).then(r => r.text())
  if (ticket !== current) return
  panel.removeAttribute('aria-busy')
  panel.innerHTML = html
})
`),
    routes: {
      '/reports/visits': { after: 1200, type: markup, body: '<p>8,811 visits</p>' },
      '/reports/revenue': { after: 1200, type: markup, body: '<p>12,040 EUR</p>' },
      '/reports/churn': { after: 1200, type: markup, body: '<p>2.1 percent</p>' }
    },
    act: async (v) => {
      await v.pause(900)
      await v.press('[data-tab="revenue"]')
      await v.pause(2400)
      await v.press('[data-tab="churn"]')
      await v.pause(3200)
    },
    expected: []
  },
  {
    name: 'Comparing a photo before and after with a handle that can be dragged and nudged',
    html: page('Before and after', '.compare{position:relative;width:400px;height:200px;background:#468;user-select:none}.after{position:absolute;left:0;top:0;bottom:0;background:#fa6}.handle{position:absolute;top:0;bottom:0;width:24px;margin-left:-12px;background:#fff;border:1px solid #333;cursor:ew-resize;touch-action:none}', `
<main><h1>Before and after</h1><div class="compare" id="compare"><div class="after" id="after"></div><div class="handle" id="handle" role="slider" tabindex="0" aria-label="Comparison" aria-valuemin="0" aria-valuemax="100"></div></div></main>`, `
const compare = document.getElementById('compare')
const handle = document.getElementById('handle')
let share = 50
const render = () => {
  handle.style.left = share + '%'
  document.getElementById('after').style.width = share + '%'
  handle.setAttribute('aria-valuenow', String(Math.round(share)))
}
const set = value => {
  share = Math.min(100, Math.max(0, value))
  render()
}
handle.addEventListener('pointerdown', event => handle.setPointerCapture(event.pointerId))
handle.addEventListener('pointermove', event => {
  if (!handle.hasPointerCapture(event.pointerId)) return
  const box = compare.getBoundingClientRect()
  set((event.clientX - box.left) / box.width * 100)
})
handle.addEventListener('keydown', event => {
  if (event.key === 'ArrowRight') set(share + 4)
  if (event.key === 'ArrowLeft') set(share - 4)
})
render()
`),
    act: async (v) => {
      await v.pause(800)
      await v.drag('#handle', [90, 0])
      await v.pause(700)
      await v.drag('#handle', [-150, 0])
      await v.pause(700)
      await v.focus('#handle')
      await v.key('ArrowRight', { times: 4, gap: 300 })
      await v.pause(3000)
    },
    expected: []
  },
  {
    name: 'A cookie dialog fades out and the article is read aloud',
    touch: true,
    html: page('Evening Post', 'dialog{border:0;padding:20px;transition:opacity .25s,transform .25s}dialog.is-leaving{opacity:0;transform:translateY(30px)}', `
<main><h1>The last lighthouse keeper</h1><button id="listen" aria-pressed="false">Listen, 6 min</button><p>He climbs the stairs at four.</p></main>
<dialog id="consent" aria-label="Cookies"><p>May we count your visit?</p><button id="yes">Accept all</button> <button id="no">Only what is needed</button></dialog>`, `
const consent = document.getElementById('consent')
const listen = document.getElementById('listen')
consent.showModal()
consent.addEventListener('click', event => {
  if (!event.target.closest('button')) return
  consent.classList.add('is-leaving')
  setTimeout(() => { consent.close(); consent.remove() }, 250)
})
let timer = 0
let seconds = 0
listen.addEventListener('click', () => {
  const playing = listen.getAttribute('aria-pressed') !== 'true'
  listen.setAttribute('aria-pressed', String(playing))
  clearInterval(timer)
  listen.textContent = playing ? 'Pause' : 'Go on at ' + seconds + ' s'
  if (playing) timer = setInterval(() => { listen.textContent = 'Pause, ' + ++seconds + ' s' }, 1000)
})
`),
    act: async (v) => {
      await v.pause(1200)
      await v.tap('#yes')
      await v.pause(1500)
      await v.tap('#listen')
      await v.pause(3400)
      await v.tap('#listen')
      await v.pause(3000)
    },
    expected: []
  },
  {
    name: 'Jumping to the newest message of a long chat that only keeps a few rows',
    touch: true,
    html: page('Walking club', '.scroller{position:relative;height:320px;overflow-y:auto;border:1px solid #ccc}.row{position:absolute;left:8px;right:8px;height:40px}', `
<main><h1>Walking club</h1><div class="scroller" id="scroller"><div id="space" style="position:relative"></div></div><button id="oldest">To the start</button> <button id="latest">To the latest</button></main>`, `
const count = 400
const height = 40
const scroller = document.getElementById('scroller')
const space = document.getElementById('space')
space.style.height = count * height + 'px'
let planned = false
const render = () => {
  planned = false
  const first = Math.max(0, Math.floor(scroller.scrollTop / height) - 2)
  const last = Math.min(count, first + 13)
  let html = ''
  for (let i = first; i < last; i++) html += '<div class="row" style="top:' + i * height + 'px">Message ' + (i + 1) + '</div>'
  space.innerHTML = html
}
scroller.addEventListener('scroll', () => {
  if (planned) return
  planned = true
  requestAnimationFrame(render)
}, { passive: true })
document.getElementById('latest').addEventListener('click', () => { scroller.scrollTop = count * height })
document.getElementById('oldest').addEventListener('click', () => { scroller.scrollTop = 0 })
render()
`),
    act: async (v) => {
      await v.pause(900)
      await v.tap('#latest')
      await v.pause(1500)
      await v.tap('#oldest')
      await v.pause(3000)
    },
    expected: []
  }
]
