// @ts-check
// Runs a bench: `node bench/run.mjs people`. Benches are TypeScript, as the tests are, and Node 20
// does not read that: this makes one plain module of a bench and what it imports from src/, as it
// is now. No build is needed, so what is measured is never an older one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rollup } from 'rollup'
import typescript from 'typescript'

const benches = ['people', 'replay']

const [name = '', ...rest] = process.argv.slice(2)
if (!benches.includes(name) || rest.length > 0) {
  console.error(`usage: node bench/run.mjs <bench>. Benches: ${benches.join(', ')}.`)
  process.exit(2)
}

const root = fileURLToPath(new URL('..', import.meta.url))
const build = await rollup({
  input: join(root, 'bench', name, 'main.ts'),
  external: /^node:/,
  plugins: [
    {
      name: 'types-off',
      transform: (code, id) => {
        const compilerOptions = { target: typescript.ScriptTarget.ES2022, module: typescript.ModuleKind.ESNext, verbatimModuleSyntax: true }
        return { code: typescript.transpileModule(code, { fileName: id, compilerOptions }).outputText, map: null }
      },
    },
  ],
})
const folder = mkdtempSync(join(tmpdir(), 'calma-bench-'))
try {
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: true })
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, output[0].code)
  const { main } = await import(pathToFileURL(file).href)
  main(join(root, '..', 'shared', 'data'))
} finally {
  await build.close()
  rmSync(folder, { recursive: true })
}
