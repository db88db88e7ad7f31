// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Problem } from '../../../src/model/config.ts'
import { remoteConfig, type RemoteOptions } from '../../../src/remote/remoteConfig.ts'

const OWN = '/remote.json'
const FOREIGN = 'https://elsewhere.example/remote.json'
const fetched = vi.fn<(url: URL, init: RequestInit) => Promise<Response>>()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', fetched)
  window.location.href = 'https://shop.example/checkout'
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  fetched.mockReset()
})

const answers = (body: string, status = 200) => fetched.mockImplementation(() => Promise.resolve(new Response(body, { status })))
const settle = () => vi.advanceTimersByTimeAsync(0)

function start(options: RemoteOptions, { telemetry = false, storage = false, remembered = undefined as unknown, refuses = [] as readonly Problem[] } = {}) {
  const ports = {
    view: window as never,
    consent: { telemetry, storage },
    remembered,
    apply: vi.fn(() => refuses),
    remember: vi.fn(),
    complain: vi.fn<(problems: readonly Problem[]) => void>(),
  }
  return { ...ports, ports, run: remoteConfig(options).start(ports) }
}

test('it is applied and remembered', async () => {
  answers('{"version":1,"sensitivity":"low"}')
  const { apply, remember, complain } = start({ url: OWN })
  await settle()
  expect(apply).toHaveBeenCalledExactlyOnceWith({ version: 1, sensitivity: 'low' })
  expect(remember).toHaveBeenCalledExactlyOnceWith({ version: 1, sensitivity: 'low' })
  expect(complain).not.toHaveBeenCalled()
})

describe('consent', () => {
  beforeEach(() => void answers('{"version":1}'))

  test('the site may be asked at once, elsewhere only after consent to telemetry', async () => {
    const { ports, run } = start({ url: FOREIGN })
    await settle()
    expect(fetched).not.toHaveBeenCalled()
    ports.consent.telemetry = true
    run.look()
    run.look()
    await settle()
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  test('the host may say that it is part of the site, or not', async () => {
    start({ url: FOREIGN, isOwn: true })
    start({ url: OWN, isOwn: false })
    await settle()
    expect(fetched.mock.calls.map(([url]) => url.href)).toEqual([FOREIGN])
  })

  test('elsewhere it gets no cookie, and leaves no tag in the cache without consent to storage', async () => {
    start({ url: FOREIGN }, { telemetry: true })
    start({ url: FOREIGN }, { telemetry: true, storage: true })
    start({ url: OWN })
    await settle()
    expect(fetched.mock.calls.map(([, { credentials, cache }]) => [credentials, cache])).toEqual([['same-origin', 'no-store'], ['same-origin', 'no-cache'], ['same-origin', 'no-cache']])
  })
})

describe('the config at hand stays, and somebody is told', () => {
  test.each([
    ['not JSON', '{', 200, 'SyntaxError'],
    ['not found', '{}', 404, 'HTTP 404'],
    ['far too long', `{"version":1,"id":"${'x'.repeat(65_536)}"}`, 200, 'more than 65536'],
    ['not allowed', '{"version":1,"consent":{"storage":"allow"}}', 200, 'A remote config may not change this.'],
  ])('%s', async (_, body, status, words) => {
    answers(body, status)
    const { apply, remember, complain } = start({ url: OWN })
    await settle()
    expect(apply).not.toHaveBeenCalled()
    expect(remember).not.toHaveBeenCalled()
    expect(complain.mock.calls.flat(2)[0]!.message).toContain(words)
  })

  test('refused by the rules of a config', async () => {
    answers('{"version":1,"sensitivity":"medum"}')
    const problem = { pointer: '/sensitivity', message: 'no' }
    const { remember, complain } = start({ url: OWN }, { refuses: [problem] })
    await settle()
    expect(remember).not.toHaveBeenCalled()
    expect(complain).toHaveBeenCalledExactlyOnceWith([problem])
  })

  test('no answer in time', async () => {
    fetched.mockImplementation((_, { signal }) => new Promise((_resolve, reject) => signal!.addEventListener('abort', () => reject(new Error('aborted')))))
    const { complain } = start({ url: OWN, timeout: '3s' })
    await vi.advanceTimersByTimeAsync(2999)
    expect(complain).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(complain.mock.calls.flat(2)[0]!.message).toContain('no answer within 3000 ms')
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('what is remembered', () => {
  test('is in force until the newest has come', async () => {
    answers('{"version":1,"id":"new"}')
    const { apply, remember } = start({ url: OWN }, { remembered: { version: 1, id: 'old' } })
    expect(apply).toHaveBeenCalledExactlyOnceWith({ version: 1, id: 'old' })
    await settle()
    expect(apply).toHaveBeenLastCalledWith({ version: 1, id: 'new' })
    expect(remember).toHaveBeenCalledExactlyOnceWith({ version: 1, id: 'new' })
  })

  test('and is read with the same suspicion: a script may have written it', async () => {
    answers('{', 500)
    const { apply } = start({ url: OWN }, { remembered: { version: 1, consent: { storage: 'allow' } } })
    await settle()
    expect(apply).not.toHaveBeenCalled()
  })

  test('comes too late when the newest is here', async () => {
    answers('{"version":1,"id":"new"}')
    const { ports, apply, run } = start({ url: OWN })
    await settle()
    ports.remembered = { version: 1, id: 'old' }
    run.look()
    expect(apply).toHaveBeenCalledTimes(1)
  })
})

describe('every', () => {
  test('once a page, if nothing is said', async () => {
    answers('{"version":1}')
    start({ url: OWN })
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(fetched).toHaveBeenCalledTimes(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('so often, and never more than once a minute; the same again changes nothing', async () => {
    answers('{"version":1}')
    const { apply, run } = start({ url: OWN, every: '1s' })
    await vi.advanceTimersByTimeAsync(5 * 60_000 + 10)
    expect(fetched).toHaveBeenCalledTimes(6)
    expect(apply).toHaveBeenCalledTimes(1)
    run.stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('an address that fails is told of once', async () => {
    answers('', 503)
    const { complain, run } = start({ url: OWN, every: '1m' })
    await vi.advanceTimersByTimeAsync(3 * 60_000 + 10)
    expect(fetched).toHaveBeenCalledTimes(4)
    expect(complain).toHaveBeenCalledTimes(1)
    run.stop()
  })
})

test('stop() ends what is under way, in silence', async () => {
  let signal: AbortSignal | null | undefined
  fetched.mockImplementation((_, init) => new Promise((_resolve, reject) => {
    signal = init.signal
    signal!.addEventListener('abort', () => reject(new Error('aborted')))
  }))
  const { run, complain, apply } = start({ url: OWN })
  await settle()
  run.stop()
  await settle()
  expect(signal!.aborted).toBe(true)
  expect(complain).not.toHaveBeenCalled()
  expect(apply).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})

describe('what cannot be used is told, and harms nobody', () => {
  test('an address that is none: no rejection reaches the page', async () => {
    const rejected = vi.fn()
    process.on('unhandledRejection', rejected)
    const { complain, run } = start({ url: 'https://' })
    run.look()
    await settle()
    process.off('unhandledRejection', rejected)
    expect(rejected).not.toHaveBeenCalled()
    expect(fetched).not.toHaveBeenCalled()
    expect(complain).toHaveBeenCalledExactlyOnceWith([{ pointer: '', message: expect.stringContaining('"https://" does not do') as string }])
  })

  test('a duration with a slip in it is told, and is not once a minute', async () => {
    answers('{"version":1}')
    const { complain } = start({ url: OWN, every: '1 h' })
    await vi.advanceTimersByTimeAsync(300_000)
    expect(fetched).toHaveBeenCalledOnce()
    expect(complain).toHaveBeenCalledExactlyOnceWith([{ pointer: 'remoteConfig() every', message: expect.stringContaining('"1 h" does not do') as string }])
  })

  test('a record that is no JSON does not keep the newest one away', async () => {
    answers('{"version":1,"off":true}')
    const circle: Record<string, unknown> = {}
    circle['self'] = circle
    const { apply } = start({ url: OWN }, { remembered: circle })
    await settle()
    expect(apply).toHaveBeenLastCalledWith('off')
  })
})
