// Says in plain words what the hand-off packet holds. It names things as the packet does and adds
// nothing of its own: an agent must be able to trust every word.

/**
 * @typedef {import('../../../src/model/handoff.ts').HandoffPacket} Packet
 * @typedef {import('../../../src/model/handoff.ts').HandoffSignal} Signal
 */

/**
 * The tags that people have a word for.
 *
 * @type {Record<string, string>}
 */
const KINDS = { a: 'link', button: 'button', form: 'form', input: 'field', textarea: 'field', select: 'list', img: 'picture' }

/** @type {Record<string, string>} */
const REJECTED_BY = {
  native: 'the browser asked for corrections',
  field: 'a field was marked as wrong',
  alert: 'an error message was shown',
  same: 'the same error message stayed',
  request: 'the request failed',
  wiped: 'what had been filled in was emptied',
}

/**
 * Errors by kind: as many at once, and as one.
 *
 * @type {Record<string, string>}
 */
const ERROR_KINDS = {
  uncaught: 'script errors',
  rejection: 'script errors',
  request: 'failed requests',
  resource: 'files that did not load',
  alert: 'error messages',
}

/** @type {Record<string, string>} */
const ERRORS = {
  uncaught: 'a script failed',
  rejection: 'a script failed',
  request: 'a request failed',
  resource: 'a file did not load',
  alert: 'an error message was shown',
}

/**
 * Everything that went wrong, newest first, as the packet has it.
 *
 * @param {Packet} packet
 * @returns {string[]}
 */
export function describe(packet) {
  return packet.signals.map(describeSignal)
}

/**
 * @param {Signal} signal
 * @returns {string} a sentence
 */
export function describeSignal({ type, target, count, details }) {
  const { milliseconds, on, by, kinds, kind, why } = /** @type {Record<string, unknown>} */ (details)
  const span = typeof milliseconds === 'number' && milliseconds >= 1000 ? duration(milliseconds / 1000) : ''
  switch (type) {
    case 'rageClick': {
      const disabled = on === 'disabled' ? '; it is switched off' : ''
      return `Tried to press ${name(target)} ${times(count)}${span && ` in ${span}`} and got nowhere${disabled}.`
    }
    case 'deadClick':
      return `Pressed ${name(target)}${count > 1 ? ` ${times(count)}` : ''} and nothing happened.`
    case 'formLoop': {
      const how = words(by, REJECTED_BY)
      return `${capital(name(target, 'form'))} was rejected ${times(count)}${how && `: ${how}`}.`
    }
    case 'errorBurst': {
      const which = words(kinds, ERROR_KINDS)
      return `${count} different errors on the page${span && ` within ${span}`}${which && `: ${which}`}.`
    }
    case 'disabledClick':
      return `Pressed ${name(target)} ${times(count)}; it is switched off.`
    case 'errorClick':
      return `Pressed ${name(target)}${count > 1 ? ` ${times(count)}` : ''} and ${ERRORS[String(kind)] ?? 'something failed'}.`
    case 'backtrack': {
      if (why === 'loop') return `Came to the same page ${times(count)}${span && ` within ${span}`}.`
      return `${why === 'reload' ? 'Loaded the page again' : 'Went back to a page'}${span && ` after ${span}`}.`
    }
    case 'oscillation':
      return why === 'toggle' ? `Flipped ${name(target)} to and fro ${times(count)}.` : `Went to and fro between ${name(target)} and another control.`
    case 'keyMash':
      return `Hit many keys at once on ${name(target)}.`
    case 'fieldLoop':
      return `Came back to ${name(target)} ${times(count)} to change it.`
    case 'thrashedCursor':
      return 'Shook the mouse.'
    case 'scrollThrash':
      return 'Scrolled up and down in haste.'
    default:
      return `${spaced(type)}${target ? ` on ${name(target)}` : ''}${count > 1 ? `, ${times(count)}` : ''}.`
  }
}

/**
 * The packet in one line, for a list: the worst of it, and how much more there is.
 *
 * @param {Packet} packet
 */
export function summarise(packet) {
  const { signals, errors: [error], frustration: { parts } } = packet
  if (signals.length === 0) return error ? capital(`${describeError(error)}.`) : 'Nothing in particular was noticed.'
  /** @param {Signal} signal */
  const weight = ({ type }) => parts[type] ?? 0
  const worst = signals.reduce((best, signal) => (weight(signal) > weight(best) ? signal : best))
  const more = signals.length - 1
  return describeSignal(worst) + (more > 0 ? ` And ${more} more.` : '')
}

/**
 * @param {Packet['errors'][number]} error
 * @returns {string} without a full stop, to be put in a list
 */
export function describeError({ kind, status }) {
  return (ERRORS[kind] ?? spaced(kind).toLowerCase()) + (status ? ` (status ${status})` : '')
}

/**
 * A developer's word as people write it: `rageClick` → `Rage click`, `cart-value` → `Cart value`.
 *
 * @param {string} text
 */
export function spaced(text) {
  return capital(text.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[-_\s]+/g, ' ').trim().toLowerCase())
}

/**
 * How long ago, seen from the moment of the request.
 *
 * @param {number} seconds
 */
export function before(seconds) {
  return seconds < 1 ? 'while asking' : `${duration(seconds)} before asking`
}

/** @param {number} seconds */
export function duration(seconds) {
  if (seconds < 100) return plural(Math.round(seconds), 'second')
  if (seconds < 90 * 60) return plural(Math.round(seconds / 60), 'minute')
  if (seconds < 36 * 3600) return plural(Math.round(seconds / 3600), 'hour')
  return plural(Math.round(seconds / 86_400), 'day')
}

/**
 * What a target is called: `button#apply-coupon` → `the “Apply coupon” button (#apply-coupon)`.
 * A path through the tree says nothing in plain words, so it is only quoted.
 *
 * @param {string} target
 * @param {string} [kind] what it is, if the target itself does not say
 */
function name(target, kind) {
  if (!target) return kind ? `a ${kind}` : 'something without a name'
  const { tag = '', hash = '', id = target } =
    /^(?<tag>[a-z][a-z\d-]*)?(?<hash>#)(?<id>[\w-]+)$/i.exec(target)?.groups
    ?? /^(?<tag>[a-z][a-z\d-]*)(?:\[[\w-]+=| )"(?<id>[^"]+)"\]?$/i.exec(target)?.groups
    ?? {}
  const what = KINDS[tag] ?? kind
  if (!isName(id)) return `${what ? `the ${what} ` : ''}“${id}”`
  // The developer's own word goes along, for whoever looks it up.
  const code = spaced(id) === id || (tag && !hash) ? '' : ` (${hash}${id})`
  return `${what ? `the “${spaced(id)}” ${what}` : `“${spaced(id)}”`}${code}`
}

/**
 * Made of words, not of digits and punctuation.
 *
 * @param {string} text
 */
function isName(text) {
  return /^[a-z]+([-_ ][a-z]+)*([-_ ]?\d{1,2})?$/i.test(text)
}

/**
 * A signal's words from its closed lists, in order, each once.
 *
 * @param {unknown} list
 * @param {Record<string, string>} dictionary
 */
function words(list, dictionary) {
  const known = (Array.isArray(list) ? list : []).map((word) => dictionary[word] ?? spaced(String(word)).toLowerCase())
  return [...new Set(known)].join(', ')
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)

/** @param {number} count @param {string} unit */
const plural = (count, unit) => `${count} ${unit}${count === 1 ? '' : 's'}`

/** @param {number} count */
const times = (count) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)
