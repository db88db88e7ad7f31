import { expect, it, vi } from 'vitest'
import { createEndOfTask } from '../../../src/sense/createEndOfTask.ts'

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
    createEndOfTask(view, (isHeld) => heard.push(isHeld))(event, false)
    // alert(), in Firefox: the handler waits, and tasks go on.
    for (const task of tasks.splice(0)) task()
  })
  view.dispatchEvent(new Event('click'))
  expect(heard).toEqual([true])
})

it('a task that runs after the event tells of none', () => {
  const { view, tasks } = windowWithTasks()
  const heard: boolean[] = []
  view.addEventListener('click', (event) => createEndOfTask(view, (isHeld) => heard.push(isHeld))(event, false))
  view.dispatchEvent(new Event('click'))
  for (const task of tasks) task()
  expect(heard).toEqual([false])
})

it('without a scheduler, it is the end of the dispatch, once, and no dialog', async () => {
  const view = Object.assign(new EventTarget(), { setTimeout: globalThis.setTimeout }) as unknown as Window & typeof globalThis
  const heard: boolean[] = []
  view.addEventListener('click', (event) => createEndOfTask(view, (isHeld) => heard.push(isHeld))(event, false))
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
  view.addEventListener('click', (event) => createEndOfTask(view, () => order.push('ended'))(event, true))
  view.dispatchEvent(new Event('click'))
  for (let turns = 100; turns > 0; turns--) await Promise.resolve()
  order.push('submit')
  await vi.waitFor(() => expect(order).toEqual(['submit', 'ended']))
})

it('the events of one task share its end, and the last of them says whether it is held up', () => {
  const { view, tasks } = windowWithTasks()
  const heard: boolean[] = []
  const endOfTask = createEndOfTask(view, (isHeld) => heard.push(isHeld))
  view.addEventListener('pointerup', (event) => endOfTask(event, false))
  view.addEventListener('click', (event) => {
    endOfTask(event, false)
    for (const task of tasks.splice(0)) task()
  })
  view.dispatchEvent(new Event('pointerup'))
  expect(tasks).toHaveLength(1)
  view.dispatchEvent(new Event('click'))
  expect(heard).toEqual([true])
  view.dispatchEvent(new Event('pointerup'))
  expect(tasks).toHaveLength(1)
})
