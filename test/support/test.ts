import { test as base, expect, type BrowserContext, type Frame } from '@playwright/test'
import { destroyAndReport, installLeakDetector } from './leakDetector.ts'
import { openSite, type Site } from './site.ts'

export { expect }

interface Options {
  /** What the page itself, or a library on it, replaces: names such as `window.setTimeout`. */
  readonly pagePatches: RegExp | undefined
}

/** Playwright's `test`, with a site to put pages on. */
export const siteTest = base.extend<object, { site: Site }>({
  site: [
    // Playwright reads from the first parameter what a fixture needs: here nothing.
    async ({}, use) => {
      const site = await openSite()
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
})

/**
 * The same with an eye on every test: when it ends, calma is destroyed in every open page, and must
 * have left nothing behind.
 */
export const test = siteTest.extend<Options & { leakDetector: void }>({
  pagePatches: [undefined, { option: true }],

  leakDetector: [
    async ({ context, pagePatches }, use) => {
      await context.addInitScript(installLeakDetector)
      await use()
      await expectNoLeaks(context, pagePatches)
    },
    { auto: true },
  ],
})

/** For a context that a test made itself, after `context.addInitScript(installLeakDetector)`. */
export async function expectNoLeaks(context: BrowserContext, pagePatches?: RegExp): Promise<void> {
  for (const frame of context.pages().flatMap((page) => page.frames())) {
    // A part of calma that is on its way when it ends has a listener until it has come.
    await expect.poll(async () => {
      const left = await ask(frame)
      return { attached: left?.attached ?? [], patched: left?.patched.filter((name) => !pagePatches?.test(name)) ?? [] }
    }, { message: `What calma.destroy() left behind on ${frame.url()}`, timeout: 3000 }).toEqual({ attached: [], patched: [] })
  }
}

/** A page that is just leaving is asked again where it arrives; one that is gone took all with it. */
async function ask(frame: Frame): ReturnType<typeof destroyAndReport> {
  for (let attempts = 3; attempts > 0; attempts--) {
    try {
      return await frame.evaluate(destroyAndReport)
    } catch (error) {
      const gone = /closed|detached|destroyed|navigat|crash/i.test(String(error))
      if (!gone) throw error
      if (frame.isDetached() || frame.page().isClosed()) return undefined
    }
  }
  return undefined
}
