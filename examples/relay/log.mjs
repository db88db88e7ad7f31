/**
 * One line per request: what was asked and how it went, nothing about who.
 *
 * @param {import('./relay.mjs').LogEntry} entry
 */
export function logLine({ method, path, status, milliseconds, error }) {
  console.log(`${new Date().toISOString()} ${method} ${path} ${status} ${milliseconds} ms`)
  if (error) console.error(error)
}
