// @ts-check
// Builds everything in dist/. Two kinds of output:
//
// - ES modules for npm: one file per source file, readable, with its types beside it, so that a
//   bundler takes only what is imported and a debugger shows what was written.
// - Single files for the script tag: calma.js, and the parts that it fetches when they are needed.
//
// dist/ is committed. A build must therefore give the same bytes every time: no dates, no hashes,
// no source maps with machine paths.
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join, posix, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'

/** Where the files go. A test builds into another directory and compares. */
const out = resolve(process.env['CALMA_OUT'] ?? 'dist')

// `exports` in package.json is the one list of entries: ./dist/a/b.js is built from ./src/a/b.ts.
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
const entries = Object.values(exports)
  .filter((target) => typeof target === 'object')
  .map((target) => target.default.replace('./dist/', './src/').replace(/\.js$/, '.ts'))

/** What this build wrote, relative to `out`. */
const written = new Set()

/** @type {import('rollup').Plugin} */
const remember = {
  name: 'remember',
  generateBundle: (_options, bundle) => {
    const twice = Object.keys(bundle).find((name) => written.has(name))
    if (twice) throw new Error(`dist/${twice} would be written twice: rename the module in src/.`)
  },
  writeBundle: (_options, bundle) => {
    for (const file of Object.values(bundle)) written.add(file.fileName)
  },
}

/**
 * Removes what an earlier build left behind, only after the new files are all there.
 * @type {import('rollup').Plugin}
 */
const sweep = {
  name: 'sweep',
  writeBundle: () => {
    for (const file of readdirSync(out, { recursive: true, withFileTypes: true })) {
      const path = join(file.parentPath, file.name)
      if (file.isFile() && !written.has(relative(out, path).split(sep).join('/'))) rmSync(path)
    }
  },
}

/**
 * The compiler writes types for all of src/. What only the script-tag files use is of no use to
 * anyone who imports, so this keeps the types of the modules built, and those that they name.
 * @type {import('rollup').Plugin}
 */
const dropUnusedTypes = {
  name: 'drop-unused-types',
  generateBundle: (_options, bundle) => {
    const used = Object.keys(bundle).filter((name) => name.endsWith('.js')).map((name) => name.replace(/js$/, 'd.ts'))
    for (const name of used) {
      const file = bundle[name]
      if (file?.type !== 'asset') continue
      for (const [, specifier] of String(file.source).matchAll(/['"](\.[^'"]+)\.ts['"]/g)) {
        const named = `${posix.join(posix.dirname(name), String(specifier))}.d.ts`
        if (!used.includes(named)) used.push(named)
      }
    }
    for (const name of Object.keys(bundle)) {
      if (name.endsWith('.d.ts') && !used.includes(name)) delete bundle[name]
    }
  },
}

/**
 * Warnings are errors: an unresolved import or a cycle must not reach dist/.
 * @param {import('rollup').RollupLog} warning
 */
const onwarn = (warning) => {
  throw new Error(warning.message)
}

/**
 * The card's style sheet is written to be read; what is shipped has no indentation.
 * @type {import('rollup').Plugin}
 */
const tightStyles = {
  name: 'tight-styles',
  transform: (code, id) => id.endsWith('styles.ts')
    ? { code: code.replace(/`[^`]*`/g, (css) => css.replace(/\s*([{};,])\s*/g, '$1').replace(/:\s+/g, ':').replace(/\s+/g, ' ')), map: null }
    : null,
}

/** @type {import('rollup').RollupOptions} */
const modules = {
  input: entries,
  // npm installs it beside; only who imports `calma/store` gets it.
  external: ['idb-keyval'],
  output: { dir: out, format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  plugins: [
    typescript({ compilerOptions: { outDir: out }, noEmitOnError: true }),
    tightStyles,
    dropUnusedTypes,
    remember,
  ],
  onwarn,
}

/**
 * TypeScript wraps every computed `import()` in a helper that rewrites `.ts` endings, and then does
 * not emit the helper. What is imported here is a whole address, with nothing to rewrite.
 * @type {import('rollup').Plugin}
 */
const plainImports = {
  name: 'plain-imports',
  transform: (code) => code.includes('import(__rewriteRelativeImportExtension(')
    ? { code: code.replaceAll('import(__rewriteRelativeImportExtension(', 'import(('), map: null }
    : null,
}

/**
 * The one package that a script-tag file contains.
 * @type {import('rollup').Plugin}
 */
const resolvePackage = {
  name: 'resolve-package',
  resolveId: (id) => (id === 'idb-keyval' ? fileURLToPath(import.meta.resolve(id)) : null),
}

/**
 * One minified file that runs by itself. It has no exports; what it offers it puts on `window`.
 * @param {string} input
 * @param {string} fileName
 * @param {import('rollup').Plugin[]} plugins
 * @returns {import('rollup').RollupOptions}
 */
const script = (input, fileName, ...plugins) => ({
  input,
  output: {
    file: join(out, fileName),
    format: 'iife',
    plugins: [terser({ ecma: 2020, compress: { passes: 3 } })],
  },
  plugins: [
    typescript({
      // The build above has checked all of src/ and written the types. The plugin refuses a second
      // output unless the last four say so.
      compilerOptions: {
        noCheck: true,
        declaration: false,
        declarationMap: false,
        isolatedDeclarations: false,
        outDir: undefined,
      },
    }),
    plainImports,
    tightStyles,
    resolvePackage,
    remember,
    ...plugins,
  ],
  onwarn,
})

export default [
  modules,
  script('src/script.ts', 'calma.js'),
  script('src/sense/script.ts', 'calma-sense.js'),
  script('src/advisor/script.ts', 'calma-advisor.js'),
  script('src/adapters/consent/script.ts', 'calma-consent.js'),
  script('src/adapters/frame/script.ts', 'calma-frame.js'),
  script('src/remote/script.ts', 'calma-remote.js'),
  script('src/store/script.ts', 'calma-store.js'),
  script('src/sense/calls/script.ts', 'calma-calls.js'),
  script('src/interventions/callback/script.ts', 'calma-callback.js', sweep),
]
