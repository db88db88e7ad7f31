import { cardContent, detailContent, refreshClocks, whoOf } from './view.mjs'

const $ = (id) => document.getElementById(id)
const filters = [...document.querySelectorAll('[data-filter]')]

/** @type {Map<string, import('../store.mjs').Callback>} */
const callbacks = new Map()
/** Notes begun and not yet sent, so that a live update never takes them away. */
const drafts = new Map()
let filter = 'open'
/** What the detail shows, so that it is built anew only when there is something new. */
let shown = ''
let clockOffset = 0
/** @type {EventSource | undefined} */
let source

/** What stands for an answer when there is none. */
const UNREACHED = { ok: false, status: 0, answer: { error: 'The relay cannot be reached.' } }

const now = () => Date.now() + clockOffset
const agent = () => $('agent').value.trim()
const chosen = () => [...callbacks.values()].find(({ reference }) => location.hash === `#/${reference}`)

// ── Talking to the relay ────────────────────────────────────────────────────────────────────────

async function ask(path, body, method = body === undefined ? 'GET' : 'POST') {
  const response = await fetch(path, {
    method,
    ...(body !== undefined && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const answer = response.status === 204 ? {} : await response.json().catch(() => ({}))
  return { ok: response.ok, status: response.status, answer }
}

/** Lists anew and replaces everything: what the stream may have missed is then known. */
async function load() {
  const { ok, status, answer } = await ask('/api/callbacks').catch(() => UNREACHED)
  if (status === 401) return askForToken()
  if (!ok) return trouble(answer.error)
  trouble('')
  clockOffset = Date.parse(answer.now) - Date.now()
  $('sign-out').hidden = !answer.signedIn
  for (const id of callbacks.keys()) if (!answer.callbacks.some((callback) => callback.id === id)) callbacks.delete(id)
  answer.callbacks.forEach(keep)
  $('more').hidden = !answer.more
  $('sign-in').hidden = true
  $('desk').hidden = false
  render()
}

function connect() {
  source?.close()
  source = new EventSource('/api/callbacks/events')
  source.addEventListener('ready', () => {
    live('live', 'Live')
    void load()
  })
  source.addEventListener('missed', () => void load())
  source.addEventListener('created', ({ data }) => {
    const callback = JSON.parse(data)
    if (!keep(callback)) return
    render()
    announce(`New callback: ${whoOf(callback)}${callback.when.kind === 'asap' ? ', as soon as possible' : ''}.`)
  })
  source.addEventListener('updated', ({ data }) => {
    const callback = JSON.parse(data)
    const known = callbacks.get(callback.id)
    if (!keep(callback)) return
    render()
    if (callback.takenBy === agent() || known?.state === callback.state) return
    if (callback.state === 'taken') announce(`${callback.takenBy} took the callback of ${whoOf(callback)}.`)
    if (callback.state === 'resolved') announce(`${callback.takenBy} resolved the callback of ${whoOf(callback)}.`)
  })
  source.addEventListener('error', () => {
    live('lost', 'Connecting again')
    // The browser tries again by itself, except after an answer that was no stream.
    if (source.readyState === EventSource.CLOSED) setTimeout(start, 3000)
  })
}

/** Takes in a version unless a newer one is here already. */
function keep(callback) {
  const known = callbacks.get(callback.id)
  if (known && known.revision >= callback.revision) return false
  callbacks.set(callback.id, callback)
  return true
}

async function start() {
  await load()
  if (!$('desk').hidden) return connect()
  if (!$('sign-in').hidden) return
  live('lost', 'Not connected')
  setTimeout(start, 3000)
}

// ── What the agent does ─────────────────────────────────────────────────────────────────────────

async function take(button) {
  const callback = chosen()
  $('agent-problem').textContent = agent() ? '' : 'Write your name first, so that the others know who has it.'
  $('agent').setAttribute('aria-invalid', String(!agent()))
  if (!agent()) return $('agent').focus()
  button.disabled = true
  if (await act(`/api/callbacks/${encodeURIComponent(callback.id)}/take`, { agent: agent() })) document.querySelector('.phone')?.focus()
}

async function resolve(form) {
  const callback = chosen()
  const button = form.querySelector('button')
  button.disabled = true
  const done = await act(`/api/callbacks/${encodeURIComponent(callback.id)}/resolve`, { outcome: form.outcome.value, note: form.note.value })
  if (!done) {
    button.disabled = false
    return
  }
  drafts.delete(callback.id)
  $('who')?.focus()
  announce(`The callback of ${whoOf(callback)} is resolved.`)
}

async function act(path, body) {
  const { ok, status, answer } = await ask(path, body).catch(() => UNREACHED)
  if (ok) {
    keep(answer)
    render()
    return true
  }
  if (status === 401) askForToken()
  // Somebody was faster: first see what is true now, then say why.
  if (status === 409) await load()
  if ($('take')) $('take').disabled = false
  if ($('problem')) $('problem').textContent = answer.error ?? 'That did not work. Nothing has been changed.'
  return false
}

/** Something is wrong with the desk as a whole. */
function trouble(message = 'The callbacks could not be listed.') {
  $('trouble').textContent = message
}

function askForToken() {
  source?.close()
  callbacks.clear()
  shown = ''
  trouble('')
  $('detail').replaceChildren()
  $('list').replaceChildren()
  $('desk').hidden = true
  $('sign-in').hidden = false
  live('lost', 'Signed out')
  $('token').focus()
}

$('sign-in-form').addEventListener('submit', async (event) => {
  event.preventDefault()
  const { ok, answer } = await ask('/api/desk/session', { token: $('token').value }).catch(() => UNREACHED)
  $('sign-in-problem').textContent = ok ? '' : answer.error
  $('token').setAttribute('aria-invalid', String(!ok))
  if (!ok) return $('token').focus()
  $('token').value = ''
  await start()
  $('list').focus()
})

$('sign-out').addEventListener('click', async () => {
  await ask('/api/desk/session', undefined, 'DELETE').catch(() => UNREACHED)
  $('sign-out').hidden = true
  askForToken()
})

$('agent').value = localStorage.getItem('desk-agent') ?? ''
$('agent').addEventListener('input', () => {
  localStorage.setItem('desk-agent', agent())
  $('agent').removeAttribute('aria-invalid')
  $('agent-problem').textContent = ''
  render()
})

for (const button of filters) {
  button.addEventListener('click', () => {
    filter = button.dataset.filter
    render()
  })
}

// ── What the agent sees ─────────────────────────────────────────────────────────────────────────

const isMine = ({ state, takenBy }) => state === 'taken' && takenBy === agent() && agent() !== ''
const passes = {
  open: ({ state }) => state !== 'resolved',
  mine: isMine,
  resolved: ({ state }) => state === 'resolved',
}
const EMPTY = {
  open: ['All quiet', 'Nobody is waiting. New callbacks appear here by themselves.'],
  mine: ['Nothing on your side', 'Callbacks that you take are kept here until they are resolved.'],
  resolved: ['Nothing resolved yet', 'Callbacks that are dealt with are kept here.'],
}

/** The moment a visitor wants to be called: as soon as possible is when they asked. */
const wantedAt = ({ when, requestedAt }) => Date.parse(when.kind === 'slot' ? when.start : requestedAt)

/** Whoever wanted to be called first comes first; of the resolved ones, the latest. */
function order(a, b) {
  return filter === 'resolved' ? Date.parse(b.resolvedAt) - Date.parse(a.resolvedAt) : wantedAt(a) - wantedAt(b)
}

function render() {
  renderList()
  renderDetail()
  const waiting = [...callbacks.values()].filter(({ state }) => state === 'requested').length
  document.title = waiting > 0 ? `(${waiting}) Callbacks` : 'Callbacks'
}

function renderList() {
  const all = [...callbacks.values()]
  for (const button of filters) {
    button.setAttribute('aria-pressed', String(button.dataset.filter === filter))
    button.querySelector('.count').textContent = String(all.filter(passes[button.dataset.filter]).length)
  }

  const wanted = all.filter(passes[filter]).sort(order)
  const list = $('list')
  // Cards are kept and moved, not made anew, so that the focus stays where it is.
  const cards = new Map([...list.children].map((item) => [item.dataset.id, item]))
  const items = wanted.map((callback) => {
    const item = cards.get(callback.id) ?? emptyCard(callback)
    const [link] = item.children
    if (item.dataset.revision !== String(callback.revision)) {
      item.dataset.revision = String(callback.revision)
      link.replaceChildren(...cardContent(callback, now()))
    }
    if (chosen()?.id === callback.id) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
    return item
  })
  for (const [id, item] of cards) if (!wanted.some((callback) => callback.id === id)) item.remove()
  items.forEach((item, index) => {
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null)
  })

  $('empty').hidden = wanted.length > 0
  ;[$('empty-title').textContent, $('empty-text').textContent] = EMPTY[filter]
}

function emptyCard({ id, reference }) {
  const item = document.createElement('li')
  item.dataset.id = id
  const link = document.createElement('a')
  link.className = 'card'
  link.href = `#/${reference}`
  item.append(link)
  return item
}

function renderDetail() {
  const callback = chosen()
  $('desk').dataset.view = callback ? 'detail' : callbacks.size > 0 ? 'list' : 'empty'
  const version = callback ? `${callback.id} ${callback.revision}` : ''
  if (version === shown && $('detail').hasChildNodes()) return
  shown = version
  if (!callback) {
    const hint = document.createElement('p')
    hint.className = 'choose'
    hint.textContent = 'Choose a callback to see what happened.'
    return $('detail').replaceChildren(hint)
  }
  $('detail').replaceChildren(...detailContent(callback, {
    now: now(),
    draft: drafts.get(callback.id) ?? { note: '', outcome: 'helped' },
    drafted: (form) => drafts.set(callback.id, { note: form.note.value, outcome: form.outcome.value }),
    take,
    resolve,
  }))
}

function live(state, text) {
  $('live').dataset.state = state
  $('live').textContent = text
}

let said
/** Spoken politely, and several at once as one. */
function announce(text) {
  const pending = said ? `${$('announcement').textContent} ${text}` : text
  clearTimeout(said)
  $('announcement').textContent = pending
  said = setTimeout(() => { said = undefined }, 1000)
}

window.addEventListener('hashchange', () => {
  render()
  // On a narrow screen the detail takes the list's place, and the focus goes along.
  if (chosen()) $('who')?.focus({ preventScroll: true })
  else $('list').focus({ preventScroll: true })
  window.scrollTo(0, 0)
})

$('list').addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  const links = [...$('list').querySelectorAll('a')]
  const next = links[links.indexOf(document.activeElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
})

setInterval(() => refreshClocks(document, callbacks, now()), 15_000)
void start()
