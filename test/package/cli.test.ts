import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pack, type Packed } from './packed.ts'

let packed: Packed
let folder: string
beforeAll(() => {
  packed = pack()
  folder = mkdtempSync(join(tmpdir(), 'calma-cli-'))
  const files = {
    'good.json': '{ "version": 1, "rules": [{ "id": "help", "then": "callback" }] }',
    'bad.json': '{\n  "version": 1,\n  "rules": [{ "id": "help", "then": "callback", "wehn": {} }]\n}',
    'odd.json': '{ "version": 1, "rules": [] }',
    'broken.json': '{ "version": 1, }',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
})
afterAll(() => {
  packed?.remove()
  rmSync(folder, { recursive: true })
})

function calma(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const bin = join(packed.project, 'node_modules', 'calma', 'bin', 'calma.mjs')
  return spawnSync(process.execPath, [bin, ...words], { cwd: folder, encoding: 'utf8' })
}

describe('calma lint', () => {
  test('nothing wrong: 0', () => {
    expect(calma('lint', 'good.json')).toMatchObject({ status: 0, stdout: 'All is well.\n', stderr: '' })
  })

  test('an error: 1, with its place and how to mend it', () => {
    const { status, stdout } = calma('lint', 'bad.json')
    expect(status).toBe(1)
    expect(stdout).toContain('bad.json:3:49 error /rules/0/wehn (unknown_key)')
    expect(stdout).toContain('→ Rename it to "when".')
    expect(stdout).toContain('1 errors, 0 warnings.')
  })

  test('text that is no JSON: 1, with line and column', () => {
    expect(calma('lint', 'broken.json')).toMatchObject({ status: 1, stdout: expect.stringContaining('broken.json:1:15 error / (syntax)') as string })
  })

  test('a warning: 0, and 1 if it is to be strict', () => {
    expect(calma('lint', 'odd.json')).toMatchObject({ status: 0, stdout: expect.stringContaining('warning /rules (no_rules)') as string })
    expect(calma('lint', '--strict', 'odd.json').status).toBe(1)
  })

  test('several files, for machines', () => {
    const { status, stdout } = calma('lint', '--json', 'good.json', 'odd.json', 'bad.json')
    expect(status).toBe(1)
    expect((JSON.parse(stdout) as { file: string; code: string }[]).map(({ file, code }) => [file, code])).toEqual([['odd.json', 'no_rules'], ['bad.json', 'unknown_key']])
  })

  test('what cannot be run: 2', () => {
    expect(calma('lint', 'nowhere.json')).toMatchObject({ status: 2, stderr: expect.stringContaining('nowhere.json could not be read') as string })
    expect(calma().status).toBe(2)
    expect(calma('lnit', 'good.json').status).toBe(2)
    expect(calma('lint', '--fast', 'good.json')).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no option --fast.') as string })
    expect(calma('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('calma lint') as string })
  })
})
