// @ts-check
import { descriptions, operatorDescriptions } from './descriptions.mjs'
import { optionTexts } from './optionTexts.mjs'

/** @typedef {import('../../src/model/detector.ts').Detector} Detector */

const UNITS = /** @type {const} */ ([['d', 864e5], ['h', 36e5], ['m', 6e4], ['s', 1e3], ['ms', 1]])

/**
 * The key under which a place is described: `rules[].when.score`. Conditions within conditions are
 * described where they stand first, and names of one's own are `*`.
 *
 * @param {readonly string[]} path
 */
export function keyOf(path) {
  return path.join('.').replace(/\.\[\]/g, '[]')
    .replace(/^segments\.\*(?=\.)/, 'rules[].when')
    .replace(/(\.(all|any|none)\[\])+(?=\.)/g, '')
    .replace(/^rules\[\]\.limits(?=\.)/, 'limits')
    .replace(/^(rules\[\]\.when\.(?:signal|history)\.)\w+/, '$1*')
    .replace(/^rules\[\]\.when\.\*/, 'rules[].when.traits.*')
}

/**
 * What is to be said of a place: its description, and its default as the code has it.
 *
 * @param {readonly Detector[]} detectors
 * @param {object} defaults
 */
export function describePlace(detectors, defaults) {
  const texts = Object.fromEntries(detectors.map(({ type }) => [type, optionTexts(type)]))

  return (/** @type {readonly string[]} */ path) => {
    const [group, type = '', option] = path
    if (group === 'signals' && path.length > 1) return describeSignal(type, option, path.length)
    const key = keyOf(path)
    const operator = key.startsWith('rules[].when.') ? operatorDescriptions[path.at(-1) ?? ''] : undefined
    return said(descriptions[key] ?? operator, defaultAt(path))
  }

  /**
   * @param {string} type
   * @param {string | undefined} option
   * @param {number} depth
   */
  function describeSignal(type, option, depth) {
    const detector = detectors.find((one) => one.type === type)
    if (!detector || depth > 3) return {}
    if (option === undefined) return said(`The numbers of ${type}; true to have it as it is, false to switch it off.`)
    const value = detector.options[option]
    const isDuration = typeof value === 'number' && typeof detector.defaults[option] === 'string'
    return said(texts[type]?.[option], isDuration ? spell(value) : value)
  }

  /** @param {readonly string[]} path */
  function defaultAt(path) {
    /** @type {any} */
    let value = defaults
    for (const part of path) value = value?.[part]
    return typeof value === 'object' && !Array.isArray(value) ? undefined : value
  }
}

/**
 * @param {string | undefined} description
 * @param {unknown} [standard]
 */
const said = (description, standard) => ({ ...(description && { description }), ...(standard !== undefined && { default: standard }) })

/** Milliseconds as people write them: `"2s"`. @param {number} milliseconds */
function spell(milliseconds) {
  const [unit, size] = UNITS.find(([, least]) => milliseconds >= least) ?? ['ms', 1]
  return `${milliseconds / size}${unit}`
}
