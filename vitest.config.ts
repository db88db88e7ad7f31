import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        // Plain Node. A file that needs a DOM says so: `// @vitest-environment happy-dom`.
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'] },
      },
      {
        // What is shipped: these run on dist/ and on the packed tarball, and start other tools.
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
