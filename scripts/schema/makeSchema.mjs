// @ts-check
/** @typedef {import('../../src/model/shape.ts').Shape} Shape */
/** @typedef {Record<string, any>} Schema */

/** Shapes shorter than this are written out wherever they stand. */
const WORTH_A_NAME = 160

/**
 * The JSON Schema of a shape: everything that the runtime check knows, and the words for it.
 * What stands in several places is written once, under `definitions`.
 *
 * @param {Shape} shape
 * @param {(path: readonly string[]) => { title?: string, description?: string, default?: unknown }} describe
 * what is to be said of a place
 * @returns {Schema}
 */
export function makeSchema(shape, describe) {
  /** @type {Map<Shape, { name: string, schema: Schema }>} */
  const named = new Map()
  const used = new Set()
  const seen = new Set()
  const twice = new Set()
  count(shape)

  const schema = convert(shape, [])
  const definitions = [...named.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  return { ...schema, definitions: Object.fromEntries(definitions.map(({ name, schema: inside }) => [name, inside])) }

  /** @param {Shape} one */
  function count(one) {
    if (seen.has(one)) return void twice.add(one)
    seen.add(one)
    for (const inside of [...Object.values(one.keys ?? {}), one.items, one.others?.shape]) if (inside) count(inside)
  }

  /**
   * @param {Shape} one
   * @param {readonly string[]} path
   * @returns {Schema}
   */
  function convert(one, path) {
    const said = describe(path)
    if (!twice.has(one) || JSON.stringify(one).length < WORTH_A_NAME) return { ...said, ...plain(one, path) }
    let known = named.get(one)
    if (!known) {
      const word = [...path].reverse().find((part) => /^[a-z]+$/i.test(part) && !['all', 'any', 'none'].includes(part)) ?? 'part'
      let name = word
      for (let i = 2; used.has(name); i++) name = `${word}${i}`
      used.add(name)
      known = { name, schema: {} }
      named.set(one, known)
      Object.assign(known.schema, plain(one, path))
    }
    return { ...said, $ref: `#/definitions/${known.name}` }
  }

  /**
   * @param {Shape} one
   * @param {readonly string[]} path
   * @returns {Schema}
   */
  function plain({ words, text, pattern, from, to, whole, items, most = 50, keys, needs, others, anything }, path) {
    /** @type {Schema[]} */
    const kinds = []
    if (words) kinds.push(words.length === 1 ? { const: words[0] } : words.every((word) => typeof word === 'boolean') ? { type: 'boolean' } : { enum: [...words] })
    if (text !== undefined) kinds.push({ type: 'string', minLength: 1, maxLength: text, ...(pattern && { pattern }) })
    if (from !== undefined) kinds.push({ type: whole ? 'integer' : 'number', minimum: from, maximum: to })
    if (items) kinds.push({ type: 'array', items: convert(items, [...path, '[]']), maxItems: most })
    if (keys || others) {
      kinds.push({
        type: 'object',
        ...(keys && { properties: Object.fromEntries(Object.entries(keys).map(([key, inside]) => [key, convert(inside, [...path, key])])) }),
        ...(needs && { required: [...needs] }),
        ...(others && { patternProperties: { [others.pattern]: convert(others.shape, [...path, '*']) }, maxProperties: most }),
        additionalProperties: false,
      })
    }
    if (anything) return {}
    return kinds.length === 1 ? /** @type {Schema} */ (kinds[0]) : { anyOf: kinds }
  }
}
