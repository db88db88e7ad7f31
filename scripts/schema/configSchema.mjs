// @ts-check
import { describePlace } from './describePlace.mjs'
import { makeSchema } from './makeSchema.mjs'

/**
 * What everything is made from: the library itself, built or as source.
 * @typedef {object} Source
 * @property {Readonly<Record<string, unknown>>} calma what index.ts exports
 * @property {typeof import('../../src/decide/configShape.ts').configShape} configShape
 * @property {typeof import('../../src/decide/signalShape.ts').signalShape} signalShape
 * @property {object} defaults `DEFAULTS`
 * @property {Readonly<Record<string, string>>} asks what each gate asks
 * @property {readonly string[]} signalTypes
 */

/**
 * The detectors there are, found in the package's exports: a new one is in the schema by itself.
 * @param {Source} source
 * @returns {import('../../src/model/detector.ts').Detector[]}
 */
export function detectorsOf({ calma, signalTypes }) {
  return signalTypes.flatMap((type) => {
    const factory = calma[type]
    return typeof factory === 'function' ? [factory()] : []
  })
}

/** The shape of the whole config, with every signal there is. @param {Source} source */
export function shapeOf(source) {
  const detectors = detectorsOf(source)
  return source.configShape(Object.fromEntries(detectors.map((detector) => [detector.type, source.signalShape(detector)])))
}

/** The defaults as a config would say them. @param {Source} source */
export const defaultsOf = ({ defaults }) => {
  const { salt, rollout, ...config } = /** @type {any} */ (defaults)
  return { ...config, paused: false, holdout: { percent: 0, salt }, rules: { '[]': { off: false, rollout } } }
}

/** The published JSON Schema. @param {Source} source */
export function configSchema(source) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:calma:config:1',
    title: 'calma config',
    ...makeSchema(shapeOf(source), describePlace(detectorsOf(source), defaultsOf(source))),
  }
}
