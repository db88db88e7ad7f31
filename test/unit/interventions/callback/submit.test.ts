import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { submitRequest } from '../../../../src/interventions/callback/submit.ts'
import type { CallbackRequest } from '../../../../src/model/handoff.ts'

const request = {
  id: 'offer-1',
  contact: { phone: '+34612345678' },
  when: { kind: 'asap' },
} as CallbackRequest

const reply =
  (status: number, body = '', headers: Record<string, string> = {}) =>
  async () =>
    new Response(status === 204 ? null : body, { status, headers })
const offline = async (): Promise<Response> => {
  throw new TypeError('Failed to fetch')
}
const hangs = (_: unknown, { signal }: RequestInit): Promise<Response> =>
  new Promise((_resolve, reject) =>
    signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
  )

const fetch = vi.fn<typeof globalThis.fetch>()
/** Answers in turn; the last one again and again. */
const answers = (...replies: ((url: string, init: RequestInit) => Promise<Response>)[]): void => {
  let turn = 0
  fetch.mockImplementation((url, init) =>
    replies[Math.min(turn++, replies.length - 1)]!(url as string, init!),
  )
}

let leave: AbortController
const onRetry = vi.fn()
const submit = () => submitRequest('/calls', () => request, leave.signal, onRetry)
/** Milliseconds until it is settled. */
const timed = async <T>(promise: Promise<T>): Promise<[T, number]> => {
  const began = Date.now()
  const done = promise.then((value): [T, number] => [value, Date.now() - began])
  await vi.runAllTimersAsync()
  return done
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  vi.stubGlobal('fetch', fetch)
  leave = new AbortController()
})
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  fetch.mockReset()
  onRetry.mockReset()
})

describe('submitRequest', () => {
  test('posts JSON that outlives the page', async () => {
    answers(reply(202, '{"reference":"K7Q-4MX"}'))
    expect(await submit()).toEqual({ kind: 'accepted', reference: 'K7Q-4MX' })
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      '/calls',
      expect.objectContaining({
        method: 'POST',
        body: JSON.stringify(request),
        keepalive: true,
        referrerPolicy: 'strict-origin',
        headers: { 'content-type': 'application/json' },
      }),
    )
  })

  test.each([
    ['202 without a receipt', reply(202), { kind: 'accepted' }],
    ['202 with some other body', reply(202, 'queued'), { kind: 'accepted' }],
    ['200 with a receipt', reply(200, '{"reference":"A1"}'), { kind: 'accepted', reference: 'A1' }],
    ['201 with a receipt', reply(201, '{"reference":"A1"}'), { kind: 'accepted', reference: 'A1' }],
    ['200 with the shop’s index page', reply(200, '<!doctype html>'), { kind: 'refused' }],
    ['200 with null', reply(200, 'null'), { kind: 'refused' }],
    ['200 with a reference that is no text', reply(200, '{"reference":7}'), { kind: 'refused' }],
    ['204', reply(204), { kind: 'refused' }],
  ])('%s', async (_, answer, result) => {
    answers(answer)
    expect(await submit()).toEqual(result)
    expect(fetch).toHaveBeenCalledOnce()
  })

  test.each([400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 451])('%i is final', async (status) => {
    answers(reply(status))
    expect(await submit()).toEqual({ kind: 'refused' })
    expect(fetch).toHaveBeenCalledOnce()
    expect(onRetry).not.toHaveBeenCalled()
  })

  test.each([408, 425, 429, 500, 502, 503, 504])(
    '%i is tried again after 1, 2, 4 and 8 s, then given up',
    async (status) => {
      answers(reply(status))
      expect(await timed(submit())).toEqual([{ kind: 'refused' }, 15_000])
      expect(fetch).toHaveBeenCalledTimes(5)
      expect(onRetry).toHaveBeenCalledTimes(4)
    },
  )

  test('no network is tried again, with the same body each time', async () => {
    answers(offline, offline, reply(202, '{"reference":"A1"}'))
    expect(await timed(submit())).toEqual([{ kind: 'accepted', reference: 'A1' }, 3_000])
    expect(new Set(fetch.mock.calls.map(([, init]) => init?.body)).size).toBe(1)
  })

  test('a try that hangs is ended after 8 s', async () => {
    answers(hangs, reply(202))
    expect(await timed(submit())).toEqual([{ kind: 'accepted' }, 9_000])
  })

  test.each([
    [0, 800],
    [1, 1_200],
  ])('the wait is drawn from ±20 %% (chance %d: %d ms)', async (chance, wait) => {
    vi.spyOn(Math, 'random').mockReturnValue(chance)
    answers(offline, reply(202))
    expect((await timed(submit()))[1]).toBeCloseTo(wait)
  })

  test.each([
    ['5', 5_000],
    ['0', 1_000],
    ['soon', 1_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 1_000],
  ])('Retry-After %j: waits %d ms', async (after, wait) => {
    answers(reply(503, '', { 'retry-after': after }), reply(202))
    expect((await timed(submit()))[1]).toBe(wait)
  })

  test('Retry-After may be a date', async () => {
    vi.setSystemTime('2026-11-23T10:00:00Z')
    answers(reply(429, '', { 'retry-after': 'Mon, 23 Nov 2026 10:00:20 GMT' }), reply(202))
    expect((await timed(submit()))[1]).toBe(20_000)
  })

  test('a relay that wants minutes is not waited for', async () => {
    answers(reply(503, '', { 'retry-after': '120' }))
    expect(await timed(submit())).toEqual([{ kind: 'refused' }, 0])
    expect(onRetry).not.toHaveBeenCalled()
  })

  test('leaving ends a try under way', async () => {
    answers(hangs)
    const result = submit()
    await vi.advanceTimersByTimeAsync(100)
    leave.abort()
    expect(await result).toEqual({ kind: 'aborted' })
    expect(fetch.mock.calls[0]?.[1]?.signal?.aborted).toBe(true)
  })

  test('leaving ends a wait', async () => {
    answers(offline)
    const result = submit()
    await vi.advanceTimersByTimeAsync(100)
    leave.abort()
    expect(await result).toEqual({ kind: 'aborted' })
    expect(fetch).toHaveBeenCalledOnce()
  })

  test('a packet that cannot be made is a refusal, not a crash', async () => {
    const broken = (): never => {
      throw new Error('no packet')
    }
    expect(await submitRequest('/calls', broken, leave.signal, onRetry)).toEqual({ kind: 'refused' })
    expect(fetch).not.toHaveBeenCalled()
  })
})
