import { join } from 'node:path'
import { ESLint, Linter } from 'eslint'
import ts from 'typescript-eslint'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/entries.mjs'
import { layersRule } from '../../scripts/lint/layers.mjs'
import { noTopLevelEffectsRule } from '../../scripts/lint/noTopLevelEffects.mjs'

describe('layers', () => {
  test.each([
    ['src/signals/x.ts', "import { rageClick } from './rageClick.ts'"],
    ['src/signals/x.ts', "import type { Signal } from '../model/signal.ts'"],
    ['src/replay/x.ts', "import { createEngine } from '../engine.ts'"],
    ['src/engine.ts', "import { createScore } from './score/createScore.ts'"],
    ['src/interventions/callback/x.ts', "import { a } from '../../model/a.ts'"],
    ['src/paired/x.ts', "import { watchKeys } from '../sense/watchKeys.ts'"],
    ['src/index.ts', "export { rageClick } from './signals/rageClick.ts'"],
    ['src/config/x.ts', "import { configShape } from '../decide/configShape.ts'"],
    ['src/config/x.ts', "import * as calma from '../index.ts'"],
  ])('%s may: %s', (path, code) => {
    expect(lint('layers', path, code)).toEqual([])
  })

  test.each([
    ['src/signals/x.ts', "import { sense } from '../sense/sense.ts'"],
    ['src/signals/x.ts', "import type { Score } from '../score/createScore.ts'"],
    ['src/signals/x.ts', "export { a } from '../decide/a.ts'"],
    ['src/signals/x.ts', "export * from '../decide/a.ts'"],
    ['src/signals/x.ts', "export const a = () => import('../decide/a.ts')"],
    ['src/signals/x.ts', "export type A = import('../decide/a.ts').A"],
    ['src/model/x.ts', "import { exp } from '../score/exp.ts'"],
    ['src/engine.ts', "import { rageClick } from './signals/rageClick.ts'"],
    ['src/signals/x.ts', "import { pair } from '../paired/pair.ts'"],
    ['src/score/x.ts', "import { createEngine } from '../engine.ts'"],
    ['src/interventions/callback/x.ts', "import { a } from '../message/a.ts'"],
    ['src/decide/x.ts', "import { lintConfig } from '../config/lintConfig.ts'"],
    ['src/lift/x.ts', "import { a } from '../decide/a.ts'"],
    ['src/sense/x.ts', "import { createCalma } from '../createCalma.ts'"],
    ['src/index.ts', "import something from 'a-package'"],
    ['src/nowhere/x.ts', ''],
    ['src/nowhere.ts', ''],
  ])('%s must not: %s', (path, code) => {
    expect(lint('layers', path, code)).toHaveLength(1)
  })
})

describe('no effects when imported', () => {
  test.each([
    'const a = { b: [1, /x/, `y`], c: -1 * 2, d: () => run() }',
    'export const a = Object.freeze({ b: 1 })',
    'export function a() { run() }',
    'export class A { b = run(); static c = 1 }',
    'export const a = Math.PI as number',
  ])('%s', (code) => {
    expect(lint('no-top-level-effects', 'src/sense/x.ts', code)).toEqual([])
  })

  test.each([
    'run()',
    'let a = 1',
    'const a = new Map()',
    'export const a = run()',
    'const a = { ...b }',
    'const a = [...b]',
    'const a = `${b}`',
    'export class A { static b = run() }',
    'export class A { static { run() } }',
    'if (a) b()',
    'document.title',
    'const a = document.title',
  ])('not: %s', (code) => {
    expect(lint('no-top-level-effects', 'src/sense/x.ts', code)).toHaveLength(1)
  })
})

test('the rules are on for every file in src/', async () => {
  const eslint = new ESLint({ cwd: root })
  for (const path of ['src/index.ts', 'src/sense/x.ts', 'src/interventions/callback/x.ts']) {
    const { rules } = (await eslint.calculateConfigForFile(join(root, path))) as Linter.Config
    for (const rule of ['calma/layers', 'calma/no-cycles', 'calma/no-top-level-effects', 'no-console']) {
      expect([rules?.[rule]].flat()[0], `${rule} in ${path}`).toBe(2)
    }
  }
})

function lint(name: 'layers' | 'no-top-level-effects', path: string, code: string): string[] {
  const rules = { 'layers': layersRule, 'no-top-level-effects': noTopLevelEffectsRule }
  const config: Linter.Config = {
    files: ['**/*.ts'],
    plugins: { calma: { rules } },
    languageOptions: { parser: ts.parser as Linter.Parser },
    rules: { [`calma/${name}`]: 'error' },
  }
  return new Linter({ cwd: root }).verify(code, [config], join(root, path)).map(({ message }) => message)
}
