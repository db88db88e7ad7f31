// @ts-check
import { descriptions, operatorDescriptions, optionDescriptions } from './descriptions.mjs'

/** @typedef {{ readonly type: string, readonly options: Readonly<Record<string, unknown>> }} Detector */

/**
 * The key under which a place is described: `rules[].when.score`. Conditions within conditions are
 * described where they stand first, and names of one's own are `*`.
 *
 * @param {readonly string[]} path
 */
export function keyOf(path) {
  return path.join('.').replace(/\.\[\]/g, '[]')
    .replace(/(\.(all|any|none)\[\])+/g, '')
    .replace(/^segments\.\*\./, 'rules[].when.')
    .replace(/^rules\[\]\.limits\./, 'limits.')
    .replace(/^(rules\[\]\.when\.(?:signal|history)\.)\w+/, '$1*')
    .replace(/^(rules\[\]\.when)\.\*/, '$1.traits.*')
}

/**
 * What is to be said of a place: its description, and its default as the code has it.
 *
 * @param {readonly Detector[]} detectors
 * @param {object} defaults
 */
export function describePlace(detectors, defaults) {
  return (/** @type {readonly string[]} */ path) => {
    const key = keyOf(path)
    const [group, type, option] = path
    const detector = group === 'signals' ? detectors.find((one) => one.type === type) : undefined
    const last = path.at(-1) ?? ''
    if (detector && option && path.length === 3) {
      const unit = detector.options[option]
      return { ...(optionDescriptions[option] && { description: optionDescriptions[option] }), default: unit }
    }
    if (detector && path.length === 2) return { description: `The numbers of ${type}, or false.` }
    const description = descriptions[key] ?? (key.startsWith('rules[].when.') ? operatorDescriptions[last] : undefined)
    const standard = path.length > 0 && !path.includes('[]') ? path.reduce((/** @type {any} */ inside, part) => inside?.[part], defaults) : undefined
    const isLeaf = standard !== undefined && (typeof standard !== 'object' || Array.isArray(standard))
    return { ...(description && { description }), ...(isLeaf && { default: standard }) }
  }
}
