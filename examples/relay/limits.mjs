import { isIPv6 } from 'node:net'

/** So many keys are remembered; beyond that the oldest goes, so that a flood cannot fill the memory. */
const KEYS = 10_000

/**
 * Counts different callbacks per key in a sliding window. A repeat of the same callback is not
 * counted again: a widget that retries on a bad line does nothing wrong.
 *
 * The counts live in this process. Behind several relays, let the proxy limit as well.
 *
 * @param {{ max: number, seconds: number }} limit
 */
export function createLimiter({ max, seconds }) {
  /** @type {Map<string, Map<string, number>>} key → callback → when */
  const seen = new Map()
  const span = seconds * 1000

  /** @param {string} key @param {number} now @returns {Map<string, number>} */
  const recent = (key, now) => {
    const callbacks = seen.get(key) ?? new Map()
    for (const [callback, t] of callbacks) if (now - t >= span) callbacks.delete(callback)
    return callbacks
  }

  return {
    /**
     * Seconds until this callback may be counted; 0 is now.
     *
     * @param {string} key
     * @param {string} callback
     * @param {number} now
     */
    wait(key, callback, now) {
      const callbacks = recent(key, now)
      if (callbacks.has(callback) || callbacks.size < max) return 0
      const oldest = Math.min(...callbacks.values())
      return Math.ceil((oldest + span - now) / 1000)
    },

    /** @param {string} key @param {string} callback @param {number} now */
    count(key, callback, now) {
      const callbacks = recent(key, now)
      if (!callbacks.has(callback)) callbacks.set(callback, now)
      // Taken out and put back, the key moves to the end: the first key is the one idle longest.
      seen.delete(key)
      seen.set(key, callbacks)
      const [idle] = seen.keys()
      if (seen.size > KEYS && idle !== undefined) seen.delete(idle)
    },
  }
}

/**
 * Who counts as one client: an IPv4 address, or the /64 network of an IPv6 address, since every
 * household has a whole one of those to itself.
 *
 * @param {string} address
 */
export function clientKey(address) {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  if (!isIPv6(address)) return address
  const [head = [], tail] = address.replace(/%.*/, '').split('::').map((half) => half.split(':').filter(Boolean))
  const groups = tail ? [...head, ...Array(8 - head.length - tail.length).fill('0'), ...tail] : head
  return groups.slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':')
}
