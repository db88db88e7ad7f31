// @ts-check
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join, normalize } from 'node:path'
import { root } from '../../scripts/entries.mjs'
import { html } from './pages.mjs'

/** Serves the pages at /with/…, /without/… and /modules/…, and what is built. */
export async function serve() {
  const server = createServer((request, response) => {
    const [, way = '', ...path] = (request.url ?? '').split('/')
    if (way === 'calma') {
      readFile(join(root, 'dist', normalize(`/${path.join('/')}`))).then(
        (file) => response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }).end(file),
        () => response.writeHead(404).end(),
      )
    } else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html(path.join('/'), way))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
