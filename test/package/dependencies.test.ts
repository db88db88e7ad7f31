import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/entries.mjs'

test('no file, export or dependency is unused (knip)', () => {
  const knip = join(root, 'node_modules', 'knip', 'bin', 'knip.js')
  const answer = spawnSync(process.execPath, [knip, '--no-progress'], { cwd: root, encoding: 'utf8' })
  expect(answer.status, answer.stdout + answer.stderr).toBe(0)
})

describe('package-lock.json', () => {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8')

  test('names no registry, so that it works behind any', () => {
    expect(text.match(/"resolved": "\w+:.*"/g) ?? []).toEqual([])
  })

  // Where a registry lacks the build for one platform, npm leaves it out in silence, and `npm ci`
  // then refuses the whole lockfile. Take a version of the package that has them all.
  test('is whole: it holds every platform of every package', () => {
    const { packages } = JSON.parse(text) as { packages: Record<string, { optionalDependencies?: object }> }
    const held = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    expect(wanted.filter((name) => !held.has(name))).toEqual([])
  })
})
