import { fileURLToPath } from 'node:url'
import { rollup } from 'rollup'

/**
 * What a bundler makes of a few lines. Modules are named by their file, so that no package.json
 * speaks for them: what is dropped was seen to have no effect.
 */
export async function bundle(code: string, format: 'es' | 'iife' = 'es'): Promise<string> {
  const entry = '\0entry'
  const build = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        // A package is named by what stands in an import; calma has one.
        resolveId: (id) => (id === entry ? id : /^[a-z]/.test(id) ? fileURLToPath(import.meta.resolve(id)) : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    onwarn: ({ code, message }) => {
      if (code !== 'EMPTY_BUNDLE') throw new Error(message)
    },
  })
  const { output } = await build.generate({ format, name: 'bundle', inlineDynamicImports: true })
  await build.close()
  return output[0].code
}
