import type { Page } from '@playwright/test'
import type { Calma } from '../../src/createInstance.ts'

/** Opens a page, on which calma then runs: what is done before its senses have come is not seen. */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(() => (window as { calma?: Partial<Calma> }).calma?.snapshot?.().running)
}
