import { readFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { extname, join, normalize } from 'node:path'
import { root } from '../../scripts/entries.mjs'

/** The ways to get calma into a page: each must do the same. */
export const loadings = ['esm', 'blocking', 'async'] as const
export type Loading = (typeof loadings)[number]

export interface PageOptions {
  /** How calma comes into the page. `false`: it does not. Default: `blocking`. */
  readonly load?: Loading | false
  /** With `observeCalls()`. */
  readonly observeCalls?: boolean
  /** The product manager's JSON. */
  readonly config?: object
  /** Where callback requests go; without it there is no callback. */
  readonly endpoint?: string
  /** A script that runs before everything else. */
  readonly first?: string
}

/** A small web site for one test worker: pages given as strings, and calma's dist/ at /calma/. */
export interface Site {
  readonly origin: string
  /** Serves a page, whole or only its body, and gives its URL. */
  page(html: string, options?: PageOptions): string
  /** Answers a path; a later one for the same path takes its place. */
  route(path: string, answer: (request: IncomingMessage, response: ServerResponse) => void): string
  /** Answers each message on a WebSocket after so many milliseconds; Infinity: never. */
  socket(path: string, after: number): void
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
}

export async function openSite(): Promise<Site> {
  const routes = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>()

  const send = (response: ServerResponse, extension: string, body: string | Buffer): void => {
    response.writeHead(200, { 'content-type': TYPES[extension] ?? 'text/plain', 'cache-control': 'no-store' }).end(body)
  }
  const sendDist = async (response: ServerResponse, path: string): Promise<void> => {
    try {
      send(response, extname(path), await readFile(join(root, 'dist', normalize(`/${path}`))))
    } catch {
      response.writeHead(404).end()
    }
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const answer = routes.get(pathname)
    if (answer) answer(request, response)
    else if (pathname.startsWith('/calma/')) void sendDist(response, pathname.slice('/calma/'.length))
    else response.writeHead(404).end()
  })
  const sockets = new Map<string, number>()
  const open = new Set<Duplex>()
  server.on('upgrade', (request, socket) => {
    const after = sockets.get(request.url ?? '')
    const key = request.headers['sec-websocket-key']
    if (after === undefined || !key) return void socket.destroy()
    open.add(socket)
    // What to answer with: https://www.rfc-editor.org/rfc/rfc6455#section-4.2.2
    const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`)
    socket.on('error', () => {}).on('data', ([head = 0]: Uint8Array) => {
      const isText = (head & 0x0f) === 1
      if (isText && after < Infinity) setTimeout(() => socket.writable && socket.write(Buffer.from([0x81, 2, ...Buffer.from('ok')])), after)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  let pages = 0
  return {
    origin,
    page(html, { load = 'blocking', observeCalls = false, config, endpoint, first } = {}) {
      const path = `/page/${++pages}`
      const loader = load ? loaders[load]({ observeCalls, config, endpoint, configUrl: `${path}/calma.json` }) : ''
      const page = html.includes('<head>')
        ? html.replace('<head>', () => `<head>${loader}`)
        : `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">${loader}</head><body>${html}</body></html>`
      routes.set(path, (_request, response) => send(response, '.html', first ? runFirst(first, page) : page))
      routes.set(`${path}/calma.json`, (_request, response) => send(response, '.json', JSON.stringify(config ?? {})))
      return origin + path
    },
    route(path, answer) {
      routes.set(path, answer)
      return origin + path
    },
    socket: (path, after) => void sockets.set(path, after),
    async close() {
      for (const socket of open) socket.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Puts a script before everything else of a page. */
export function runFirst(script: string, html: string): string {
  return html.replace(/<head>|<!doctype html>|^/i, (start) => `${start}<script>${script}</script>`)
}

interface LoaderOptions {
  readonly observeCalls: boolean
  readonly config: object | undefined
  readonly endpoint: string | undefined
  readonly configUrl: string
}

const attributes = ({ observeCalls, config, endpoint, configUrl }: LoaderOptions): string =>
  `src="/calma/calma.js"${config ? ` data-config="${configUrl}"` : ''}${endpoint ? ` data-endpoint="${endpoint}"` : ''}${observeCalls ? ' data-observe-calls' : ''}`

const loaders: Readonly<Record<Loading, (options: LoaderOptions) => string>> = {
  blocking: (options) => `<script ${attributes(options)}></script>`,
  // What is called before the file is there waits in the queue.
  async: (options) =>
    `<script>window.calma=window.calma||{q:[]}</script><script async ${attributes(options)}></script>`,
  esm: ({ observeCalls, config, endpoint }) => `<script type="module">
    import { createCalma, observeCalls, rageClick, deadClick, formLoop, errorBurst } from '/calma/index.js'
    ${endpoint ? "import { callback } from '/calma/interventions/callback/index.js'" : ''}
    window.calma = createCalma({
      signals: [rageClick(), deadClick(), formLoop(), errorBurst()],
      observe: [${observeCalls ? 'observeCalls()' : ''}],
      interventions: [${endpoint ? `callback({ endpoint: ${JSON.stringify(endpoint)} })` : ''}],
      ${config ? `config: ${JSON.stringify(config)},` : ''}
    })
    window.calma.start()
  </script>`,
}
