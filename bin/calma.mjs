#!/usr/bin/env node
// @ts-check
// `npx calma lint calma.json …`: what is wrong with a config, and how to mend it.
//
// Exit code 0: no error; 1: an error, or with --strict a warning; 2: it could not be run.
import { readFileSync } from 'node:fs'
import { lintConfig } from '../dist/config/index.js'

const USAGE = `calma lint [--strict] [--json] <file> …

  --strict  warnings are errors
  --json    one JSON array instead of text

Exit code 0: no error. 1: errors. 2: a file could not be read, or the command is not known.`

process.exitCode = main(process.argv.slice(2))

/**
 * @param {string[]} words
 * @returns {number} the exit code
 */
function main(words) {
  const options = words.filter((word) => word.startsWith('-'))
  const [command, ...files] = words.filter((word) => !word.startsWith('-'))
  if (options.some((option) => option === '--help' || option === '-h')) {
    console.log(USAGE)
    return 0
  }
  const unknown = options.find((option) => option !== '--strict' && option !== '--json')
  if (command !== 'lint' || files.length === 0 || unknown) {
    console.error(unknown ? `There is no option ${unknown}.\n\n${USAGE}` : USAGE)
    return 2
  }

  /** @type {(import('../dist/config/index.js').LintProblem & { file: string })[]} */
  const problems = []
  for (const file of files) {
    let text
    try {
      text = readFileSync(file, 'utf8')
    } catch (error) {
      console.error(`${file} could not be read: ${error instanceof Error ? error.message : error}`)
      return 2
    }
    problems.push(...lintConfig(text).map((problem) => ({ file, ...problem })))
  }

  const isBad = options.includes('--strict') ? problems.length > 0 : problems.some(({ severity }) => severity === 'error')
  if (options.includes('--json')) console.log(JSON.stringify(problems, undefined, 2))
  else {
    for (const { file, line, column, severity, pointer, message, fix, code } of problems) {
      console.log(`${file}:${line}:${column} ${severity} ${pointer || '/'} (${code})\n  ${message}\n  → ${fix}\n`)
    }
    const count = (/** @type {string} */ kind) => problems.filter(({ severity }) => severity === kind).length
    console.log(problems.length === 0 ? 'All is well.' : `${count('error')} errors, ${count('warning')} warnings.`)
  }
  return isBad ? 1 : 0
}
