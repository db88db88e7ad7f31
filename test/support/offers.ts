import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { root } from '../../scripts/entries.mjs'
import type { Calma } from '../../src/createInstance.ts'
import type { Memory } from '../../src/model/memory.ts'
import type { Site } from './site.ts'

declare global {
  var calma: Calma
}

/** Once for every struggle: what forbids a second offer is then the visitor's answer, not a cap. */
export const OFTEN = { version: 1, limits: { show: [{ max: 99, per: 'session' }] }, rules: [{ id: 'help', when: { score: { gte: 50 } }, then: 'callback' }] }

/** As the README has it: one offer a session, none for a day after a refusal. */
export const ONCE = { version: 1, rules: OFTEN.rules }

const DEAD = '<h1>A page</h1><button id="dead">Apply</button>'

/** A page with a dead button and the script tag, with these attributes. */
export function tagPage(site: Site, config: object, attributes = '', html = ''): string {
  return site.page(`${html}<script src="/calma/calma.js" data-config='${JSON.stringify(config)}' data-endpoint="/api/callbacks" ${attributes}></script>${DEAD}`, { load: false })
}

/** The same with modules, as an app has it. `more` are further options, in code. */
export async function modulePage(site: Site, config: object, more = '', html = ''): Promise<string> {
  const keyval = await readFile(join(root, 'node_modules', 'idb-keyval', 'dist', 'index.js'), 'utf8')
  site.route('/idb-keyval.js', (_request, response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(keyval))
  return site.page(`${html}<script type="importmap">{ "imports": { "idb-keyval": "/idb-keyval.js" } }</script>
    <script type="module">
      import { createCalma, rageClick, deadClick, formLoop, errorBurst } from '/calma/index.js'
      import { callback } from '/calma/interventions/callback/index.js'
      import { createStore } from '/calma/store/index.js'
      import { remoteConfig } from '/calma/remote/index.js'
      import { tcfConsent, googleConsent } from '/calma/adapters/consent/index.js'
      window.calma = createCalma({
        signals: [rageClick(), deadClick(), formLoop(), errorBurst()],
        interventions: [callback({ endpoint: '/api/callbacks' })],
        store: createStore(), config: ${JSON.stringify(config)}, ${more}
      })
      window.calma.start()
    </script>${DEAD}`, { load: false })
}

/** Calma runs, and its rules are there. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { calma } = window as { calma?: Calma }
    return calma?.explain?.().length === 1 && calma.snapshot().running
  })
}

export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await untilReady(page)
}

export async function rage(page: Page): Promise<void> {
  // A page behind another is not painted, and paint is when calma looks.
  await page.bringToFront()
  for (let i = 0; i < 5; i++) await page.locator('#dead').click({ delay: 20 })
  await page.waitForFunction(() => calma.snapshot().score >= 50)
}

export const card = (page: Page): Locator => page.locator('[data-calma-widget]').getByRole('dialog')

export async function dismiss(page: Page): Promise<void> {
  await card(page).getByRole('button', { name: /No|Close/ }).first().click()
}

/** The pause has come and no offer with it: the only rule was decided on, and this gate refused. */
export async function untilRefused(page: Page, gate: string): Promise<void> {
  await page.waitForFunction((name) => calma.explain()[0]!.gates.find(({ gate }) => gate === name)?.passed === false, gate)
}

/** Everything a page of this origin can have stored, in bytes and in words. */
export async function stored(page: Page): Promise<{ bytes: number; databases: string[]; memory: Memory | undefined }> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name!)
    const records: unknown[] = []
    for (const name of databases) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error as Error)
      })
      for (const place of database.objectStoreNames) {
        records.push(...await new Promise<unknown[]>((resolve) => {
          const request = database.transaction(place).objectStore(place).getAll()
          request.onsuccess = () => resolve(request.result as unknown[])
        }))
      }
      database.close()
    }
    const words = document.cookie + JSON.stringify([{ ...localStorage }, { ...sessionStorage }]).replace('[{},{}]', '') + (await caches.keys()).join('') + databases.join('') + records.map((record) => JSON.stringify(record)).join('')
    return { bytes: words.length, databases, memory: records[0] as Memory | undefined }
  })
}

/** What the page asks for from now on, but for itself and calma's own files. */
export function requestsOf(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (!request.isNavigationRequest() && !/^\/calma\/|^\/idb-keyval\.js$|^\/api\/callbacks$/.test(pathname) && !request.url().startsWith('data:')) asked.push(request.url())
  })
  return asked
}
