import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { findWebKit } from '../../../scripts/ensure.mjs'
import { READING, type Engine } from '../driver.ts'
import { actionsOf } from './actionsOf.ts'

/** Without a graphics card, compositing makes every page three times as slow. */
const UNACCELERATED = { WEBKIT_DISABLE_COMPOSITING_MODE: '1' }

/** WebKitGTK, by WebDriver, on a display of its own: two windows on one display take the focus from each other. */
export async function startWebKit(): Promise<Engine> {
  const found = findWebKit()
  if (!found) throw new Error('There is no WebKitGTK here, or no Xvfb.')
  const screen = spawn(found.xvfb, ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [display] = (await once(screen.stdio[3]!, 'data')) as [Buffer]
  const port = await freePort()
  const env = { ...process.env, DISPLAY: `:${display.toString().trim()}`, GDK_BACKEND: 'x11', ...UNACCELERATED }
  const driver = spawn(found.driver, [`--port=${port}`], { env, stdio: 'ignore' })
  const call = callsTo(`http://127.0.0.1:${port}`)
  for (const end = Date.now() + 10_000; ; await pause(50)) {
    if (await call<{ ready: boolean }>('GET', '/status').then(() => true, () => false)) break
    if (Date.now() > end) throw new Error('WebKitWebDriver does not answer.')
  }
  const begin = (): Promise<{ sessionId: string; capabilities: { browserVersion: string } }> => call('POST', '/session', {
    capabilities: { alwaysMatch: { 'unhandledPromptBehavior': 'ignore', 'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] } } },
  })
  const { sessionId, capabilities } = await begin()
  await call('DELETE', `/session/${sessionId}`)

  return {
    version: capabilities.browserVersion,
    // A tab of its own is not enough: now and then, a new tab hears of no pointer.
    async open() {
      const session = `/session/${(await begin()).sessionId}`
      await call('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1300, height: 800 })

      /** What a dialog holds up is asked again when the dialog has been read. */
      const ask = async <T>(method: string, path: string, body: object): Promise<T> => {
        for (;;) {
          try {
            return await call<T>(method, session + path, body)
          } catch (error) {
            if (!/unexpected alert open/.test(String(error))) throw error
            await pause(READING)
            await call('POST', `${session}/alert/accept`, {}).catch(() => {})
          }
        }
      }
      return {
        async goto(url) {
          await ask('POST', '/url', { url })
        },
        async back() {
          await ask('POST', '/back', {})
        },
        async evaluate(inPage, argument) {
          const script = `return (async (json) => JSON.stringify(await (${inPage.toString()})(json && JSON.parse(json))))(arguments[0])`
          const json = await ask<string | null>('POST', '/execute/sync', { script, args: [JSON.stringify(argument) ?? ''] })
          return json === null ? undefined : JSON.parse(json)
        },
        async send(inputs) {
          // It would make a mouse of them.
          if (inputs.some((input) => 'by' in input && (input.by === 'touch' || input.by === 'pen'))) throw new Error('There are only mouse and keyboard.')
          await ask('POST', '/actions', { actions: actionsOf(inputs) })
        },
        async close() {
          await call('DELETE', session)
        },
      }
    },
    async close() {
      await stop(driver)
      await stop(screen)
    },
  }
}

function callsTo(origin: string) {
  return async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(origin + path, { method, signal: AbortSignal.timeout(15_000), ...(body ? { body: JSON.stringify(body) } : {}) })
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } }
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`)
    return value
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill()
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
