const DAY = 86_400_000

/**
 * Deletes callbacks resolved more than so many days ago, now and every day.
 *
 * @param {import('./store.mjs').Store} store
 * @param {number} days
 * @returns {() => void} stops it
 */
export function keepTidy(store, days) {
  const tidy = () => { store.forget(new Date(Date.now() - days * DAY)).catch(() => {}) }
  tidy()
  const timer = setInterval(tidy, DAY)
  timer.unref()
  return () => clearInterval(timer)
}

/**
 * Closes in good order when the process is asked to end. Under npm, Ctrl+C asks twice (the terminal
 * does, and npm passes it on), so what is under way is not cut short.
 *
 * @param {() => Promise<void>} close
 */
export function onceAsked(close) {
  let asked = false
  const end = async () => {
    if (asked) return
    asked = true
    await close()
    process.exit(0)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}
