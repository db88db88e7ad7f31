// @ts-check
// No file may import itself by way of others, not even for types: two files that need each other
// are one file, or hide a third.
import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import ts from 'typescript'

/** @type {import('eslint').Rule.RuleModule} */
export const noCyclesRule = {
  meta: { type: 'problem', schema: [], messages: { cycle: 'A cycle of imports: {{path}}.' } },
  create(context) {
    return {
      Program(node) {
        const here = context.filename
        const path = wayBack(here, here, new Set())
        if (!path) return
        const names = [here, ...path].map((file) => relative(dirname(here), file) || file)
        context.report({ node, messageId: 'cycle', data: { path: names.join(' → ') } })
      },
    }
  },
}

/**
 * The files from `from` back to `goal`, depth first.
 * @param {string} from
 * @param {string} goal
 * @param {Set<string>} seen
 * @returns {string[] | undefined}
 */
function wayBack(from, goal, seen) {
  for (const next of importsOf(from)) {
    if (next === goal) return [next]
    if (seen.has(next)) continue
    seen.add(next)
    const rest = wayBack(next, goal, seen)
    if (rest) return [next, ...rest]
  }
  return undefined
}

/** @param {string} file */
function importsOf(file) {
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return [] // A path that leads nowhere is the compiler's business.
  }
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => resolve(dirname(file), specifier))
}
