// @ts-check
import { readFileSync } from 'node:fs'
import { detectorsOf, defaultsOf, shapeOf } from './configSchema.mjs'
import { describePlace } from './describePlace.mjs'
import { operatorDescriptions } from './descriptions.mjs'

/** @typedef {import('../../src/model/shape.ts').Shape} Shape */

const HEAD = '| key | allowed | default | meaning |\n|---|---|---|---|'

/** What is said once, elsewhere on the page. */
const ELSEWHERE = /** @type {const} */ ([
  [/^rules\[\]\.limits$/, 'as `limits`'],
  [/^segments\.\*$/, 'conditions, as in `rules[].when`, about the visitor'],
  [/\.(all|any|none)$/, 'a list of at most 20 conditions'],
])

/**
 * docs/config.md: every key with what is allowed, what stands if it is left out, and what it means.
 * @param {import('./configSchema.mjs').Source} source
 */
export function configDocs(source) {
  const describe = describePlace(detectorsOf(source), defaultsOf(source))
  const whole = shapeOf(source)
  const example = readFileSync(new URL('example.json', import.meta.url), 'utf8').trim()
  const chapters = Object.entries(whole.keys ?? {}).map(([key, shape]) => {
    const { description = '', default: standard } = describe([key])
    const table = shape.keys || shape.others || shape.items
      ? `${HEAD}\n${rows(shape, [key]).join('\n')}`
      : `Allowed: ${allowed(shape)}.${standard === undefined ? '' : ` Default: \`${JSON.stringify(standard)}\`.`}`
    return [`## \`${key}\``, description, table].join('\n\n')
  })
  const operators = Object.entries(operatorDescriptions).map(([name, text]) => `| \`${name}\` | ${text} |`)

  return [
    '<!-- Made by `npm run schema` from src/ and scripts/schema/. Do not edit. -->',
    '# The config, key by key',
    'One plain JSON object tunes everything. `{ "version": 1, "rules": [] }` is a whole config, and so is none at all.\n' +
      'Name the schema in `$schema`, and your editor completes and checks as you type; `npx calma lint calma.json` says\n' +
      'what is wrong and how to mend it. A faulty config never reaches a visitor: calma goes on with the last good one.',
    `\`\`\`json\n${example}\n\`\`\``,
    'Durations are texts with a unit: `ms`, `s`, `m`, `h` or `d`. Globs: `*` stands for anything within a path\n' +
      'segment, `**` for any number of segments. There are no regular expressions. Lists take 50 items, conditions nest\n' +
      'four deep, and the whole config takes 65,536 characters.',
    ...chapters,
    '## Operators',
    'A fact is compared with a value (`"level": "frustrated"`), or with operators, all of which must hold\n' +
      '(`"score": { "gte": 50, "lt": 80 }`). `gt`, `gte`, `lt` and `lte` are for numbers and traits, `matches` for texts and traits.\n' +
      'A fact that is not known passes no test but `{ "exists": false }`, and fails none: neither a condition nor its opposite holds.',
    `| operator | holds if the fact is … |\n|---|---|\n${operators.join('\n')}`,
    '## Gates',
    'A rule offers when every gate is open. They are asked in this order, and `calma.explain()` shows all of them.',
    `| gate | what it asks |\n|---|---|\n${Object.entries(source.asks).map(([gate, text]) => `| \`${gate}\` | ${text} |`).join('\n')}`,
  ].join('\n\n') + '\n'

  /**
   * @param {Shape} shape
   * @param {readonly string[]} path
   * @returns {string[]}
   */
  function rows(shape, path) {
    const name = path.join('.').replace(/\.\[\]/g, '[]').replace(/\*/g, '<name>')
    const { description = '', default: standard } = describe(path)
    const elsewhere = ELSEWHERE.find(([place]) => place.test(path.join('.').replace(/\.\[\]/g, '[]')))?.[1]
    const row = `| \`${name}\` | ${elsewhere ?? allowed(shape)} | ${standard === undefined ? '' : `\`${JSON.stringify(standard)}\``} | ${description} |`
    if (elsewhere) return [row]
    const { keys = {}, others } = shape.items ?? shape
    const below = shape.items ? [...path, '[]'] : path
    const isTest = Object.hasOwn(keys, 'is')
    /** @param {string} key */
    const family = (key) => (key.includes('.') ? Object.keys(keys).filter((other) => other.split('.')[0] === key.split('.')[0]) : [key])
    const inside = isTest ? [] : Object.entries(keys).flatMap(([key, one]) => {
      const [first, ...more] = family(key)
      const [own = '', ...deeper] = first === key ? rows(one, [...below, key]) : []
      // Facts of one family are one line.
      return own && [more.length > 0 ? own.replace('` |', `\`, ${more.map((name) => `\`….${name}\``).join(', ')} |`) : own, ...deeper]
    })
    const named = others && !others.shape.anything ? rows(others.shape, [...below, path.at(-1) === 'when' ? 'traits.*' : '*']) : []
    return path.length === 1 && (Object.keys(keys).length > 0 || others) ? [...inside, ...named] : [row, ...inside, ...named]
  }
}

/** What is allowed, in a few words. @param {Shape} shape @returns {string} */
function allowed({ allowed: said, words = [], text, from, to, whole, items, keys, others }) {
  const isTest = keys && Object.hasOwn(keys, 'is')
  return [
    ...words.map((word) => `\`${JSON.stringify(word)}\``),
    ...(said ? [said.startsWith('a duration') ? 'a duration' : said] : text !== undefined ? [`a text of at most ${text} characters`] : []),
    ...(from !== undefined && !said ? [`a ${whole ? 'whole ' : ''}number${(to ?? 0) < 1e6 ? ` from ${from} to ${to}` : from < 0 ? '' : ` from ${from}`}`] : []),
    ...(items ? [items.keys ? 'a list of objects' : `list: ${allowed(items)}`] : []),
    ...(isTest ? ['operators'] : keys || others ? ['an object'] : []),
  ].join(', ')
}
