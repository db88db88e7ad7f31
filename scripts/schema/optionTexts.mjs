// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../entries.mjs'

/**
 * What the source says of each option of a detector: the comments of its options' interface. They
 * are written once, where the option is.
 *
 * @param {string} type
 * @returns {Readonly<Record<string, string>>}
 */
export function optionTexts(type) {
  return { ...textsIn('src/model/detector.ts', 'DetectorOptions'), ...textsIn(`src/signals/${type}.ts`, `${type[0]?.toUpperCase()}${type.slice(1)}Options`) }
}

/**
 * @param {string} file
 * @param {string} name
 */
function textsIn(file, name) {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true)
  /** @type {Record<string, string>} */
  const texts = {}
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement) || statement.name.text !== name) continue
    for (const member of statement.members) {
      const [comment] = ts.getJSDocCommentsAndTags(member)
      const text = comment && ts.isJSDoc(comment) ? ts.getTextOfJSDocComment(comment.comment) : undefined
      if (text && member.name) texts[member.name.getText(source)] = text.replace(/\s+/g, ' ')
    }
  }
  return texts
}
