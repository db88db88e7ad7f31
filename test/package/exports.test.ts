import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entries, root } from '../../scripts/entries.mjs'
import { bundle } from './bundle.ts'
import { pack, type Packed } from './packed.ts'

let packed: Packed
beforeAll(() => {
  packed = pack()
})
afterAll(() => packed?.remove())

describe.each(entries)('$specifier', ({ specifier, module, types }) => {
  test('is there, with its types', () => {
    expect(existsSync(module), module).toBe(true)
    expect(existsSync(types), types).toBe(true)
  })

  test('does nothing when imported: a bundler is left with 0 bytes', async () => {
    expect((await bundle(`import ${JSON.stringify(module)}`)).trim()).toBe('')
  })

  test('can be imported in Node, where there is no DOM', () => {
    const code = `const all = await import(${JSON.stringify(specifier)}); console.log(Object.keys(all).length)`
    const answer = run(['--input-type=module', '--eval', code], packed.project)
    expect(answer.stderr).toBe('')
    expect(Number(answer.stdout)).toBeGreaterThan(0)
  })
})

test.each(['Bundler', 'NodeNext'] as const)('its types compile in a project with moduleResolution %s', (resolution) => {
  const file = join(packed.project, `${resolution}.mts`)
  writeFileSync(file, entries.map(({ specifier }, i) => `export * as e${i} from '${specifier}'\n`).join(''))
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: resolution === 'NodeNext' ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind[resolution],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
  })
  const problems = ts.getPreEmitDiagnostics(program)
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
})

test('publint finds nothing', async () => {
  const pkgDir = join(packed.project, 'node_modules', 'calma')
  const { messages } = await publint({ pkgDir, strict: true, pack: false })
  const manifest = JSON.parse(readFileSync(join(pkgDir, 'package.json'), 'utf8')) as object
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
})

test('attw finds nothing, for a package of ES modules only', () => {
  const attw = join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js')
  const answer = run([attw, packed.tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color'], root)
  expect(answer.status, answer.stdout + answer.stderr).toBe(0)
})

test('no single-file build is reachable by import', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object }
  expect(JSON.stringify(exports)).not.toMatch(/dist\/calma(-\w+)?\.js/)
})

function run(args: readonly string[], cwd: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
}
