import { defineConfig } from '@playwright/test'
import { browserArgs, findBrowser } from './scripts/ensure.mjs'
import type { EngineName } from './test/conformance/driver.ts'

// `npm test` has found a browser already and says where; `npx playwright test` looks for one here.
// It is kept in the environment, because every worker reads this file again. The two other projects
// do without it.
process.env['CHROMIUM_PATH'] ??= await findBrowser().catch(() => '')

export default defineConfig<object, { engineName: EngineName }>({
  testDir: 'test',
  testMatch: ['e2e/**/*.test.ts', 'conformance/**/*.test.ts', 'support/**/*.test.ts'],
  workers: 6,
  fullyParallel: true,
  // A test that needs a second try beside others is a bug, in the test or in calma; `npm test` gives a few of them one alone.
  retries: 0,
  forbidOnly: !!process.env['CI'],
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: 'list',
  projects: [
    { name: 'chromium' },
    // What runs in all three brings its own drivers.
    ...(['firefox', 'webkitgtk'] as const).map((engineName) => ({ name: engineName, testMatch: 'conformance/**/*.test.ts', use: { engineName } })),
  ],
  use: {
    browserName: 'chromium',
    actionTimeout: 10_000,
    navigationTimeout: 10_000,
    trace: 'off',
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: browserArgs() },
  },
})
