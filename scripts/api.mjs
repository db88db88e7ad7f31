// @ts-check
// One text file per public entry that shows everything it exports, so that a change of the API is
// seen in the review. `npm run api` writes them; a test compares.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import { entries, root } from './entries.mjs'

/**
 * The report of each entry as it should be.
 * @returns {{ path: string, text: string }[]}
 */
export function apiReports() {
  const folder = mkdtempSync(join(tmpdir(), 'calma-api-'))
  try {
    return entries.map(({ report, types }) => {
      const config = ExtractorConfig.prepare({
        configObjectFullPath: undefined,
        packageJsonFullPath: join(root, 'package.json'),
        configObject: {
          projectFolder: root,
          mainEntryPointFilePath: types,
          newlineKind: 'lf',
          compiler: {
            overrideTsconfig: {
              compilerOptions: {
                target: 'ES2022',
                module: 'ESNext',
                moduleResolution: 'Bundler',
                lib: ['ES2022', 'DOM', 'DOM.Iterable'],
                types: [],
                strict: true,
                allowImportingTsExtensions: true,
                noEmit: true,
              },
              files: [types],
            },
          },
          apiReport: {
            enabled: true,
            reportFileName: basename(report, '.api.md'),
            reportFolder: folder,
            reportTempFolder: join(folder, 'temp'),
          },
          docModel: { enabled: false },
          dtsRollup: { enabled: false },
          messages: {
            extractorMessageReporting: {
              // Everything exported is public; there is no alpha or internal here.
              'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
              // A type that users see but cannot import: shown in the report, for the review.
              'ae-forgotten-export': { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: true },
            },
          },
        },
      })
      /** @type {string[]} */
      const errors = []
      Extractor.invoke(config, {
        localBuild: true,
        messageCallback: (message) => {
          if (message.logLevel === ExtractorLogLevel.Error) errors.push(message.text)
          message.handled = true
        },
      })
      if (errors.length > 0) throw new Error(errors.join('\n'))
      return { path: join(root, 'api', report), text: readFileSync(join(folder, report), 'utf8') }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, 'api'), { recursive: true })
  for (const { path, text } of apiReports()) {
    writeFileSync(path, text)
    console.log(`api/${basename(path)}`)
  }
}
