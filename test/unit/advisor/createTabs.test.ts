import { describe, expect, test, vi } from 'vitest'
import { createTabs, type TabMessage } from '../../../src/advisor/createTabs.ts'
import { pastOutcome } from '../../support/memories.ts'

/** One browser: its tabs share channels and locks. Messages come in a microtask. */
function browser() {
  const channels = new Set<{ name: string; onmessage?: (event: { data: unknown }) => void }>()
  const holders = new Map<string, object>()
  const post = (name: string, data: unknown, from?: object): void => {
    for (const other of channels) if (other !== from && other.name === name) queueMicrotask(() => other.onmessage?.({ data: structuredClone(data) }))
  }
  const request = async (name: string, _: object, use: (lock: object | null) => Promise<void> | undefined): Promise<void> => {
    await Promise.resolve()
    if (holders.has(name)) return use(null)
    const lock = {}
    holders.set(name, lock)
    await use(lock)
    holders.delete(name)
  }
  const window = (without: { channel?: true; locks?: true } = {}) => {
    const target = new EventTarget()
    return Object.assign(target, {
      navigator: without.locks ? {} : { locks: { request } },
      ...(!without.channel && {
        BroadcastChannel: class {
          onmessage?: (event: { data: unknown }) => void
          constructor(readonly name: string) {
            channels.add(this)
          }
          postMessage(data: unknown): void {
            post(this.name, data, this)
          }
          close(): void {
            channels.delete(this)
          }
        },
      }),
    })
  }
  return { window, channels, holders, post }
}

function tab(view: object, config = 'shop') {
  const heard: TabMessage[] = []
  const lost = vi.fn()
  const tabs = createTabs({ view: view as never, config, heard: (message) => heard.push(message), lost })
  const turn = () => new Promise<boolean>((resolve) => tabs.takeTurn((isOurs) => {
    resolve(isOurs)
    return isOurs
  }))
  return { ...tabs, heard, lost, turn }
}
const settle = () => new Promise((resolve) => setTimeout(resolve))

describe('turns', () => {
  test('of five tabs at once, one gets its turn; the next when that is over', async () => {
    const { window } = browser()
    const tabs = Array.from({ length: 5 }, () => tab(window()))
    expect(await Promise.all(tabs.map((one) => one.turn()))).toEqual([true, false, false, false, false])
    tabs[0]!.release()
    await settle()
    expect(await tabs[3]!.turn()).toBe(true)
  })

  test('that comes to nothing is over at once', async () => {
    const { window } = browser()
    const [a, b] = [tab(window()), tab(window())]
    a.takeTurn(() => false)
    await settle()
    expect(await b.turn()).toBe(true)
  })

  test('another config has its own', async () => {
    const { window } = browser()
    expect(await Promise.all([tab(window(), 'shop').turn(), tab(window(), 'blog').turn()])).toEqual([true, true])
  })

  test('without locks, or where they are refused, every tab is alone', async () => {
    const { window } = browser()
    expect(await tab(window({ locks: true })).turn()).toBe(true)
    const refused = Object.assign(window(), { navigator: { locks: { request: () => Promise.reject(new Error('sandbox')) } } })
    expect(await tab(refused).turn()).toBe(true)
  })

  test('end() gives it back', async () => {
    const { window, holders } = browser()
    const one = tab(window())
    await one.turn()
    expect(holders.size).toBe(1)
    one.end()
    await settle()
    expect(holders.size).toBe(0)
  })
})

describe('messages', () => {
  test('reach the other tabs of the same config, and only them', async () => {
    const { window } = browser()
    const [a, b, blog] = [tab(window()), tab(window()), tab(window(), 'blog')]
    a.tell({ outcomes: [pastOutcome({ t: 1 })], ask: true })
    await settle()
    expect(b.heard).toEqual([{ outcomes: [pastOutcome({ t: 1 })], ask: true }])
    expect(blog.heard).toEqual([{}])
    expect(a.heard).toEqual([])
  })

  test('a withdrawal reaches every config of the origin', async () => {
    const { window } = browser()
    const blog = tab(window(), 'blog')
    tab(window()).tell({ withdrawn: true })
    await settle()
    expect(blog.heard).toEqual([{ withdrawn: true }])
  })

  test.each([
    null, 'calma', 7, [], {}, { calma: 2, ask: true }, { config: 'shop', withdrawn: true },
  ])('%j is no message of ours', async (data) => {
    const { window, post } = browser()
    const one = tab(window())
    post('calma', data)
    await settle()
    expect(one.heard).toEqual([])
  })

  test('of what a script of the page makes up, only what has the right form is heard, and not without end', async () => {
    const { window, post } = browser()
    const one = tab(window())
    const good = pastOutcome({ t: 1 })
    post('calma', { calma: 1, config: 'shop', ask: 'yes', withdrawn: 1, outcomes: [{ ...good, kind: 'paid' }, { ...good, offer: {} }, { ...good, text: 'secret' }, ...Array<unknown>(500).fill(good)] })
    await settle()
    expect(one.heard).toHaveLength(1)
    expect(one.heard[0]!.outcomes!.length).toBeLessThanOrEqual(50)
    expect(Object.keys(one.heard[0]!)).toEqual(['outcomes'])
    expect(JSON.stringify(one.heard)).not.toContain('secret')
  })

  test('without channels nothing is said and nothing fails', () => {
    const { window } = browser()
    expect(() => tab(window({ channel: true })).tell({ ask: true })).not.toThrow()
  })
})

describe('going away and coming back', () => {
  const leave = (view: EventTarget) => view.dispatchEvent(new Event('pagehide'))
  const comeBack = (view: EventTarget) => view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))

  test('a page that is left holds nothing, or it would not be kept for going back', async () => {
    const { window, channels, holders } = browser()
    const view = window()
    await tab(view).turn()
    leave(view)
    await settle()
    expect([channels.size, holders.size]).toEqual([0, 0])
  })

  test('back again, it goes on with its offer', async () => {
    const { window, channels, holders } = browser()
    const view = window()
    const one = tab(view)
    await one.turn()
    leave(view)
    await settle()
    comeBack(view)
    await settle()
    expect([channels.size, holders.size]).toEqual([1, 1])
    expect(one.lost).not.toHaveBeenCalled()
  })

  test('unless another tab has made one meanwhile', async () => {
    const { window } = browser()
    const view = window()
    const one = tab(view)
    await one.turn()
    leave(view)
    await settle()
    await tab(window()).turn()
    comeBack(view)
    await settle()
    expect(one.lost).toHaveBeenCalledTimes(1)
  })

  test('end() leaves no listener', () => {
    const { window, channels } = browser()
    const view = window()
    tab(view).end()
    comeBack(view)
    expect(channels.size).toBe(0)
  })
})
