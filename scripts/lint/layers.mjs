// @ts-check
// The rooms of src/ and the doors between them. DESIGN: everything may know the vocabulary
// (`model`), siblings never know each other, and only the wiring knows them all.
import { posix } from 'node:path'

/**
 * What each layer may import besides its own folder: other layers, and packages.
 * A folder `interventions/*` stands for each folder in there.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const layers = {
  'model': [],
  'sense': ['model'],
  'signals': ['model'],
  // A detector with the sense that only it needs.
  'paired': ['model', 'sense', 'signals'],
  'score': ['model'],
  'decide': ['model'],
  'handoff': ['model'],
  'lift': ['model'],
  'config': ['model', 'decide', 'index.ts'],
  'interventions/*': ['model'],
  'store': ['model', 'idb-keyval'],
  'remote': ['model', 'sense'],
  'adapters/*': ['model'],
  'engine.ts': ['model', 'score'],
  'replay': ['model', 'engine.ts'],
  'report.ts': ['model'],
  'loadPart.ts': ['sense'],
  'advisor': ['model', 'decide', 'handoff', 'report.ts', 'sense'],
  'createInstance.ts': ['*'],
  'createCalma.ts': ['createInstance.ts', 'advisor', 'sense'],
  'index.ts': ['*'],
  'script.ts': ['*'],
}

/**
 * The layer of a path below src/, or undefined if it has none.
 * @param {string} path
 */
export function layerOf(path) {
  const [first = '', second] = path.split('/')
  if (second === undefined) return first in layers ? first : undefined
  if (first in layers) return first
  return `${first}/*` in layers && path.split('/').length > 2 ? `${first}/${second}` : undefined
}

/** @param {string} layer */
const allowed = (layer) => layers[layer] ?? layers[layer.replace(/\/.*/, '/*')] ?? []

/** @type {import('eslint').Rule.RuleModule} */
export const layersRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      homeless: 'src/{{path}} belongs to no layer. Name its layer in scripts/lint/layers.mjs.',
      forbidden: '{{from}} must not import {{to}}. It may import: {{allowed}}.',
    },
  },
  create(context) {
    const path = context.filename.replaceAll('\\', '/').split('/src/').pop() ?? ''
    const from = layerOf(path)

    /** @param {any} node */
    const check = (node) => {
      // A type such as `import('./x.ts').X` has its path one level deeper.
      const specifier = node.source?.value ?? node.source?.literal?.value
      if (from === undefined || typeof specifier !== 'string') return
      const to = specifier.startsWith('.')
        ? layerOf(posix.join(posix.dirname(path), specifier)) ?? specifier
        : specifier
      const may = allowed(from)
      if (to === from || may.includes(to) || (may.includes('*') && specifier.startsWith('.'))) return
      const data = { from, to, allowed: [...may, 'its own folder'].join(', ') }
      context.report({ node, messageId: 'forbidden', data })
    }

    return {
      Program(node) {
        if (from === undefined) context.report({ node, messageId: 'homeless', data: { path } })
      },
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    }
  },
}
