import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createStore } from '../../../src/store/createStore.ts'
import { memory, pastOutcome } from '../../support/memories.ts'

let factory: IDBFactory
beforeEach(() => {
  factory = new IDBFactory()
  vi.stubGlobal('indexedDB', factory)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const named = (name: string): Error => Object.assign(new Error(name), { name })
const databases = async (): Promise<string[]> => (await factory.databases()).map(({ name }) => name!)

test('making one opens nothing', async () => {
  const open = vi.spyOn(factory, 'open')
  createStore()
  expect(open).not.toHaveBeenCalled()
  expect(await databases()).toEqual([])
})

test('what one page keeps, the next one knows', async () => {
  const first = memory({ visitor: { id: 'first', since: 1 }, outcomes: [pastOutcome({ offer: 'a' })], journey: [{ page: '/', t: Date.now() - 9 }] })
  // A visitor of 1970 would be too old to be kept.
  const visitor = { id: 'first', since: Date.now() - 1000 }
  await createStore().keep({ ...first, visitor })
  const { memory: known, error } = await createStore().keep(memory({ outcomes: [pastOutcome({ offer: 'b' })], journey: [{ page: '/next', t: Date.now() }] }))
  expect(error).toBeUndefined()
  expect(known.visitor).toEqual(visitor)
  expect(known.outcomes.map(({ offer }) => offer).sort()).toEqual(['a', 'b'])
  expect(known.journey.map(({ page }) => page)).toEqual(['/', '/next'])
})

test('five tabs that keep at once lose nothing', async () => {
  const offers = ['a', 'b', 'c', 'd', 'e']
  await Promise.all(offers.map((offer) => createStore().keep(memory({ outcomes: [pastOutcome({ offer })] }))))
  const { memory: known } = await createStore().keep(memory())
  expect(known.outcomes.map(({ offer }) => offer).sort()).toEqual(offers)
})

test('no connection stays open: another tab can delete at once', async () => {
  const close = vi.spyOn(IDBDatabase.prototype, 'close')
  const store = createStore()
  await store.keep(memory())
  expect(close).toHaveBeenCalledTimes(1)
  await createStore().clear()
  expect(await databases()).toEqual([])
  await store.keep(memory())
  expect(await databases()).toEqual(['calma'])
})

test('clear() deletes the whole database, and creates none where there is none', async () => {
  await createStore().clear()
  expect(await databases()).toEqual([])
  await createStore({ name: 'other' }).keep(memory())
  await createStore().clear()
  expect(await databases()).toEqual(['other'])
  await createStore({ name: 'other' }).clear()
  expect(await databases()).toEqual([])
})

describe('faults: the memory given is given back, with the reason', () => {
  const own = memory({ outcomes: [pastOutcome()] })

  test('there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await createStore().keep(own)).toEqual({ memory: own, error: expect.any(TypeError) as unknown })
    await expect(createStore().clear()).rejects.toThrow()
  })

  test('blocked: asking for it throws', async () => {
    vi.spyOn(factory, 'open').mockImplementation(() => { throw named('SecurityError') })
    expect(await createStore().keep(own)).toMatchObject({ memory: own, error: { name: 'SecurityError' } })
  })

  test('private: opening fails, and nothing is deleted for it', async () => {
    const remove = vi.spyOn(factory, 'deleteDatabase')
    vi.spyOn(factory, 'open').mockImplementation(() => {
      const request = { error: named('InvalidStateError') } as unknown as IDBOpenDBRequest
      queueMicrotask(() => request.onerror?.({} as Event))
      return request as never
    })
    expect(await createStore().keep(own)).toMatchObject({ memory: own, error: { name: 'InvalidStateError' } })
    expect(remove).not.toHaveBeenCalled()
  })

  test('full: what was found is known all the same, and stays', async () => {
    await createStore().keep(memory({ outcomes: [pastOutcome({ offer: 'old' })] }))
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw named('QuotaExceededError') })
    const { memory: known, error } = await createStore().keep(memory({ outcomes: [pastOutcome({ offer: 'new' })] }))
    expect(error).toMatchObject({ name: 'QuotaExceededError' })
    expect(known.outcomes.map(({ offer }) => offer).sort()).toEqual(['new', 'old'])
    put.mockRestore()
    expect((await createStore().keep(memory())).memory.outcomes.map(({ offer }) => offer)).toEqual(['old'])
  })
})

describe('corrupted', () => {
  const own = memory({ outcomes: [pastOutcome()] })

  test('a database without its place, of another version, is deleted and begun anew', async () => {
    await new Promise((resolve) => {
      const request = factory.open('calma', 7)
      request.onsuccess = () => {
        request.result.close()
        resolve(undefined)
      }
    })
    expect(await createStore().keep(own)).toEqual({ memory: own })
    expect((await createStore().keep(memory())).memory.outcomes).toEqual(own.outcomes)
  })

  test('a record that cannot be read is given up, once', async () => {
    await createStore().keep(own)
    const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(() => { throw named('DataError') })
    expect(await createStore().keep(own)).toEqual({ memory: own })
    expect(get).toHaveBeenCalledTimes(2)
  })

  test('one that stays broken is not tried for ever', async () => {
    const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => { throw named('DataError') })
    expect(await createStore().keep(own)).toMatchObject({ memory: own, error: { name: 'DataError' } })
    expect(get).toHaveBeenCalledTimes(2)
  })

  test('nonsense in the record is replaced by what is known', async () => {
    await createStore().keep(own)
    await write({ version: 1, outcomes: 'none', journey: [[]] })
    expect((await createStore().keep(own)).memory).toEqual(own)
  })

  test('a record of a newer version stays as it is', async () => {
    await createStore().keep(own)
    const newer = { version: 2, history: ['of its own'] }
    await write(newer)
    const kept = await createStore().keep(own)
    expect(kept.memory).toEqual(own)
    expect(String(kept.error)).toContain('newer version')
    expect(await readAll()).toEqual([newer])
  })
})

async function inPlace<T>(use: (place: globalThis.IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await done(factory.open('calma') as unknown as IDBRequest<globalThis.IDBDatabase>)
  try {
    return await done(use(database.transaction('memory', 'readwrite').objectStore('memory')))
  } finally {
    database.close()
  }
}
const write = (value: unknown): Promise<unknown> => inPlace((place) => place.put(value, 'memory'))
const readAll = (): Promise<unknown[]> => inPlace((place) => place.getAll() as IDBRequest<unknown[]>)
const done = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error as Error)
})
