import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../scripts/entries.mjs'

type Files = Readonly<Record<string, string>>

const folder = mkdtempSync(join(tmpdir(), 'calma-build-'))
afterAll(() => rmSync(folder, { recursive: true }))

let first: Files
beforeAll(() => {
  first = build('first')
})

test('dist/ is what the sources build', () => {
  const committed = filesIn(join(root, 'dist'))
  const stale = Object.keys({ ...committed, ...first }).filter((file) => committed[file] !== first[file])
  expect(stale, 'dist/ is not up to date. Run `npm run build` and commit it.').toEqual([])
})

test('two builds are the same, byte for byte', () => {
  expect(build('second')).toEqual(first)
})

test('no file carries the path of the machine that built it', () => {
  expect(Object.keys(first).filter((file) => first[file]!.includes(root))).toEqual([])
})

function build(name: string): Files {
  const out = join(folder, name)
  const rollup = join(root, 'node_modules', 'rollup', 'dist', 'bin', 'rollup')
  const env = { ...process.env, CALMA_OUT: out }
  execFileSync(process.execPath, [rollup, '--config', '--silent'], { cwd: root, env, encoding: 'utf8' })
  return filesIn(out)
}

function filesIn(directory: string): Files {
  const files: Record<string, string> = {}
  for (const file of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name)
    if (file.isFile()) files[relative(directory, path)] = readFileSync(path, 'utf8')
  }
  return files
}
