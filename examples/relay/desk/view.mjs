// Builds what the desk shows. Text goes in as text, never as HTML: a packet comes from outside.
import { dueState } from './clock.mjs'
import { before, describeError, describeSignal, spaced, summarise } from './describe.mjs'
import { cityOf, dueText, isZone, momentText, slotText, timeIn } from './when.mjs'

export const OUTCOMES = {
  helped: 'Helped',
  notReached: 'Could not reach them',
  wrongNumber: 'Wrong number',
  notNeeded: 'No longer needed',
}

const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone

/** Who it is, as they said; else the number. */
export const whoOf = ({ contact }) => contact.name ?? contact.phone

/** The inside of a callback's card in the list. */
export function cardContent(callback, now) {
  return [
    el('span', { className: 'who' }, whoOf(callback)),
    due(callback, now),
    el('span', { className: 'wish' }, callback.when.kind === 'asap' ? 'As soon as possible' : slotText(callback.when, ZONE)),
    el('span', { className: 'gist' }, summarise(callback.packet)),
    callback.state === 'taken' && el('span', { className: 'holder' }, `Taken by ${callback.takenBy}`),
  ].filter(Boolean)
}

/**
 * Everything about one callback.
 *
 * @param {import('../store.mjs').Callback} callback
 * @param {{ now: number, draft: { note: string, outcome: string }, take: (button: HTMLButtonElement) => void,
 *   resolve: (form: HTMLFormElement) => void, drafted: (form: HTMLFormElement) => void }} desk
 */
export function detailContent(callback, desk) {
  const { packet, state } = callback
  return [
    el('a', { className: 'back', href: '#/' }, '← All callbacks'),
    el('header', { className: 'person' },
      el('div', {},
        el('h2', { tabIndex: -1, id: 'who' }, callback.contact.name ?? 'No name given'),
        el('a', { className: 'phone', href: `tel:${callback.contact.phone}` }, callback.contact.phone),
        el('p', { className: 'facts' },
          el('span', {}, 'Reference ', el('span', { className: 'reference' }, callback.reference)),
          el('span', {}, `asked for ${momentText(callback.requestedAt, ZONE)}`),
          state === 'taken' && el('span', {}, `taken by ${callback.takenBy}, ${momentText(callback.takenAt, ZONE)}`),
          due(callback, desk.now))),
      state === 'requested' && el('button', { type: 'button', id: 'take', className: 'primary', onclick: (event) => desk.take(event.currentTarget) }, 'Take this callback')),
    el('p', { className: 'problem', role: 'alert', id: 'problem' }),
    el('div', { className: 'blocks' },
      block('What went wrong', 'wide', wrong(packet)),
      block('Wants to be called', '', ...wish(callback, desk.now)),
      block('Where', '', el('p', {}, el('code', {}, packet.page)), el('p', { className: 'aside' }, device(packet.device))),
      block('How hard it was', '', ...score(packet.frustration)),
      block('Pages before', '', journey(packet.journey)),
      packet.errors.length > 0 && block('Errors', '', el('ul', {}, ...packet.errors.map((error) =>
        el('li', {}, `${capital(describeError(error))} `, el('span', { className: 'aside' }, before(error.agoSeconds)))))),
      packet.customer && block('About the visitor', '', traits(packet.customer))),
    state === 'taken' && closing(desk),
    state === 'resolved' && el('div', { className: 'closed' },
      el('p', {}, el('strong', {}, OUTCOMES[callback.outcome] ?? 'Resolved'), ` · ${callback.takenBy}, ${momentText(callback.resolvedAt, ZONE)}`),
      callback.note && el('p', {}, callback.note)),
  ].filter(Boolean)
}

/** Brings every clock under a node up to date without building anything anew. */
export function refreshClocks(root, callbacks, now) {
  for (const node of root.querySelectorAll('.due')) {
    const callback = callbacks.get(node.dataset.id)
    if (!callback) continue
    node.textContent = dueText(callback, now)
    node.dataset.state = dueState(callback, now)
  }
  for (const node of root.querySelectorAll('.their-time')) node.textContent = timeIn(node.dataset.zone, now)
}

function due(callback, now) {
  const node = el('span', { className: 'due' }, dueText(callback, now))
  node.dataset.state = dueState(callback, now)
  node.dataset.id = callback.id
  return node
}

function wrong({ signals, page }) {
  if (signals.length === 0) return el('p', {}, 'Nothing in particular was noticed.')
  return el('ul', { className: 'wrong' }, ...signals.map((signal) => el('li', {}, describeSignal(signal),
    el('small', {}, capital(before(signal.agoSeconds)), signal.page !== page && [', on ', el('code', {}, signal.page)]))))
}

function wish({ when, packet }, now) {
  const theirs = isZone(packet.timeZone) && packet.timeZone
  const time = theirs && el('span', { className: 'their-time' }, timeIn(theirs, now))
  if (time) time.dataset.zone = theirs
  return [
    el('p', {}, el('strong', {}, slotText(when, ZONE)), when.kind === 'slot' && ` your time (${cityOf(ZONE)})`),
    when.kind === 'slot' && theirs && theirs !== ZONE && el('p', {}, `${slotText(when, theirs)} their time (${cityOf(theirs)})`),
    el('p', { className: 'aside' },
      theirs && ['It is ', time, ` for them (${cityOf(theirs)}). `], packet.locale && `They read ${languageOf(packet.locale)}.`),
  ].filter(Boolean)
}

function score({ score: total, level, parts, rule }) {
  const shares = Object.entries(parts).sort(([, a], [, b]) => b - a)
  const coloured = (node, index, grow) => {
    node.style.setProperty('--colour', `var(--part-${Math.min(index + 1, 5)})`)
    if (grow) node.style.flexGrow = grow
    return node
  }
  const rest = el('span', {})
  rest.style.flexGrow = Math.max(0, 100 - shares.reduce((sum, [, share]) => sum + share, 0))
  return [
    el('p', { className: 'score' }, el('strong', {}, String(Math.round(total))), el('span', {}, `of 100, ${level}`)),
    el('div', { className: 'bars', ariaHidden: 'true' }, ...shares.map(([, share], index) => coloured(el('span', {}), index, share)), rest),
    el('ul', { className: 'legend' }, ...shares.map(([type, share], index) =>
      coloured(el('li', {}, spaced(type), el('b', {}, String(Math.round(share)))), index))),
    el('p', { className: 'aside' }, 'Rule ', el('code', {}, rule)),
  ]
}

function journey(pages) {
  if (pages.length === 0) return el('p', { className: 'aside' }, 'None.')
  return el('ol', { className: 'journey' }, ...pages.map(({ page, agoSeconds }) =>
    el('li', {}, el('code', {}, page), el('time', {}, before(agoSeconds)))))
}

function traits({ id, traits: facts = {} }) {
  const rows = [...(id === undefined ? [] : [['Customer', id]]), ...Object.entries(facts).map(([key, value]) =>
    [spaced(key), value === true ? 'yes' : value === false ? 'no' : String(value)])]
  return el('dl', { className: 'traits' }, ...rows.flatMap(([term, value]) => [el('dt', {}, term), el('dd', {}, value)]))
}

function closing({ draft, resolve, drafted }) {
  const form = el('form', { className: 'close', id: 'resolve' },
    el('h3', {}, 'After the call'),
    el('label', {}, 'What came of it',
      el('select', { name: 'outcome' }, ...Object.entries(OUTCOMES).map(([value, text]) =>
        el('option', { value, selected: value === draft.outcome }, text)))),
    el('label', {}, 'Note', el('textarea', { name: 'note', maxLength: 2000, value: draft.note })),
    el('button', { className: 'primary' }, 'Resolve'))
  form.addEventListener('input', () => drafted(form))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    resolve(form)
  })
  return form
}

function block(title, kind, ...content) {
  return el('section', { className: `block ${kind}` }, el('h3', {}, title), ...content)
}

const device = ({ kind, viewport }) => `${kind === 'touch' ? 'Touch screen' : 'Mouse'}, window ${viewport.replace('x', ' × ')}`
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)

function languageOf(locale) {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale
  } catch {
    return locale
  }
}

/** An element with properties and children; false and undefined children are left out. */
function el(tag, properties, ...children) {
  const node = Object.assign(document.createElement(tag), properties)
  // `role` and the aria properties reflect everywhere but in older Firefox.
  if (properties.role) node.setAttribute('role', properties.role)
  if (properties.ariaHidden) node.setAttribute('aria-hidden', properties.ariaHidden)
  node.append(...children.flat().filter((child) => child !== false && child !== undefined && child !== null && child !== ''))
  return node
}
