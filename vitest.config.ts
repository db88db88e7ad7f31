import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        // Plain Node. A file that needs a DOM says so: `// @vitest-environment happy-dom`. Nothing of calma is kept in
        // its modules, so files may share them, which takes half the time and would show what is kept after all.
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'], pool: 'threads', isolate: false },
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
