import { expect, it, vi } from 'vitest'
import { endOfTask } from '../../../src/sense/endOfTask.ts'

/** As much of a window as is asked: it keeps the tasks it is given. */
function windowWithTasks(): { view: Window & typeof globalThis; tasks: (() => void)[] } {
  const tasks: (() => void)[] = []
  const scheduler = { postTask: (task: () => void) => Promise.resolve(void tasks.push(task)) }
  return { view: Object.assign(new EventTarget(), { scheduler }) as unknown as Window & typeof globalThis, tasks }
}

it('a task that runs while the event is still on its way tells of a dialog', () => {
  const { view, tasks } = windowWithTasks()
  const heard: boolean[] = []
  view.addEventListener('click', (event) => {
    endOfTask(view, event, false, (isHeld) => heard.push(isHeld))
    // alert(), in Firefox: the handler waits, and tasks go on.
    for (const task of tasks.splice(0)) task()
  })
  view.dispatchEvent(new Event('click'))
  expect(heard).toEqual([true])
})

it('a task that runs after the event tells of none', () => {
  const { view, tasks } = windowWithTasks()
  const heard: boolean[] = []
  view.addEventListener('click', (event) => endOfTask(view, event, false, (isHeld) => heard.push(isHeld)))
  view.dispatchEvent(new Event('click'))
  for (const task of tasks) task()
  expect(heard).toEqual([false])
})

it('without a scheduler, it is the end of the dispatch, once, and no dialog', async () => {
  const view = Object.assign(new EventTarget(), { setTimeout: globalThis.setTimeout }) as unknown as Window & typeof globalThis
  const heard: boolean[] = []
  view.addEventListener('click', (event) => endOfTask(view, event, false, (isHeld) => heard.push(isHeld)))
  view.dispatchEvent(new Event('click'))
  expect(heard).toEqual([])
  await vi.waitFor(() => expect(heard).toEqual([false]))
  // The timer, for pages that stop the event, comes to nothing.
  await new Promise((resolve) => setTimeout(resolve))
  expect(heard).toEqual([false])
})

it('without a scheduler, what hands a form in counts until the browser has done so', async () => {
  const view = Object.assign(new EventTarget(), { setTimeout: globalThis.setTimeout }) as unknown as Window & typeof globalThis
  const order: string[] = []
  view.addEventListener('click', (event) => endOfTask(view, event, true, () => order.push('ended')))
  view.dispatchEvent(new Event('click'))
  for (let turns = 100; turns > 0; turns--) await Promise.resolve()
  order.push('submit')
  await vi.waitFor(() => expect(order).toEqual(['submit', 'ended']))
})
