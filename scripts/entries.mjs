// @ts-check
// What the package offers, read from `exports` in package.json: there is no second list.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** @type {{ name: string, exports: Record<string, string | { types: string, default: string }> }} */
const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The public entries: what is imported, the name of its report, and its files. */
export const entries = Object.entries(exports).flatMap(([subpath, target]) =>
  typeof target === 'string'
    ? []
    : [
        {
          specifier: name + subpath.slice(1),
          report: `${name}${subpath.slice(1).replaceAll('/', '-')}.api.md`,
          types: join(root, target.types),
          module: join(root, target.default),
        },
      ],
)
