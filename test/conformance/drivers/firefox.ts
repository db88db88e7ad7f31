import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { findFirefox } from '../../../scripts/ensure.mjs'
import { READING, type Driver, type Engine } from '../driver.ts'
import { actionsOf } from './actionsOf.ts'

/** No first-run page, no calls home, and a touch screen. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.tabs.remote.unloadDelayMs': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.w3c_touch_events.enabled': 1,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.prefs.recommended': true,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
}

/** Firefox, by WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const binary = findFirefox()
  if (!binary) throw new Error('There is no Firefox here.')
  const profile = await mkdtemp(join(tmpdir(), 'calma-firefox-'))
  await writeFile(join(profile, 'user.js'), Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`).join(''))
  const firefox = spawn(binary, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const { call, on, disconnect } = await connect(await addressOf(firefox))
  const { capabilities } = await call<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'ignore' } } },
  })
  await call('session.subscribe', { events: ['browsingContext.userPromptOpened'] })
  on('browsingContext.userPromptOpened', ({ context }) => void setTimeout(READING).then(() => call('browsingContext.handleUserPrompt', { context, accept: true })).catch(() => {}))

  return {
    version: capabilities.browserVersion,
    async open() {
      const { userContext } = await call<{ userContext: string }>('browser.createUserContext', {})
      const { context } = await call<{ context: string }>('browsingContext.create', { type: 'tab', userContext })
      await call('browsingContext.setViewport', { context, viewport: { width: 1280, height: 720 } })
      await call('browsingContext.activate', { context })
      const driver: Driver = {
        async goto(url) {
          await call('browsingContext.navigate', { context, url, wait: 'complete' })
          // On a busy machine its window is active only some time after the start; before, script can focus nothing.
          for (let tries = 0; tries < 50 && !(await driver.evaluate(() => document.hasFocus())); tries++) await setTimeout(100)
        },
        async back() {
          await call('browsingContext.traverseHistory', { context, delta: -1 })
        },
        async evaluate(inPage, argument) {
          const { result, exceptionDetails } = await call<Evaluation>('script.callFunction', {
            functionDeclaration: `async (json) => JSON.stringify(await (${inPage.toString()})(json && JSON.parse(json)))`,
            arguments: [{ type: 'string', value: JSON.stringify(argument) ?? '' }],
            awaitPromise: true,
            target: { context },
          })
          if (exceptionDetails) throw new Error(exceptionDetails.text)
          return result?.value === undefined ? undefined : JSON.parse(result.value)
        },
        async send(inputs) {
          await call('input.performActions', { context, actions: actionsOf(inputs) })
        },
        async close() {
          await call('browser.removeUserContext', { userContext })
        },
      }
      return driver
    },
    async close() {
      disconnect()
      firefox.kill()
      if (firefox.exitCode === null && firefox.signalCode === null) await once(firefox, 'exit')
      await rm(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

interface Evaluation {
  readonly result?: { readonly value?: string }
  readonly exceptionDetails?: { readonly text: string }
}

interface Connection {
  call<T>(method: string, params: object): Promise<T>
  on(event: string, heard: (params: { context: string }) => void): void
  disconnect(): void
}

/** Firefox says where it listens once it does. */
async function addressOf(firefox: ChildProcess): Promise<string> {
  for await (const line of createInterface(firefox.stderr!)) {
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1]
    if (!address) continue
    firefox.stderr!.resume()
    return `${address}/session`
  }
  throw new Error('Firefox ended before it could be spoken to.')
}

async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  const calls = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>()
  const listeners = new Map<string, (params: { context: string }) => void>()
  let last = 0
  socket.on('message', (data: Buffer) => {
    const { id, type, result, method, params, error, message } = JSON.parse(data.toString())
    if (type === 'event') return listeners.get(method)?.(params)
    if (type === 'error') calls.get(id)?.reject(new Error(`${error}: ${message}`))
    else calls.get(id)?.resolve(result as never)
    calls.delete(id)
  })
  socket.on('close', () => {
    for (const { reject } of calls.values()) reject(new Error('Firefox has gone.'))
  })
  return {
    call: (method, params) => new Promise((resolve, reject) => {
      calls.set(++last, { resolve, reject })
      socket.send(JSON.stringify({ id: last, method, params }))
    }),
    on: (event, heard) => void listeners.set(event, heard),
    disconnect: () => socket.terminate(),
  }
}
