import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { apiReports } from '../../scripts/api.mjs'
import { root } from '../../scripts/entries.mjs'

test('the public API is the one that was reviewed', () => {
  const reports = apiReports()
  for (const { path, text } of reports) {
    const reviewed = existsSync(path) ? readFileSync(path, 'utf8') : ''
    expect(text, `api/${basename(path)} differs. If that is meant, run \`npm run api\`.`).toBe(reviewed)
  }
  const names = reports.map(({ path }) => basename(path))
  expect(readdirSync(join(root, 'api')).sort(), 'A report without an entry').toEqual(names.sort())
})
