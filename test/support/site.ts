import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { root } from '../../scripts/entries.mjs'

/** The ways to get calma into a page: each must do the same. */
export const loadings = ['esm', 'blocking', 'async'] as const
export type Loading = (typeof loadings)[number]

export interface PageOptions {
  /** How calma comes into the page. `false`: it does not. Default: `blocking`. */
  readonly load?: Loading | false
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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  let pages = 0
  return {
    origin,
    page(html, { load = 'blocking', config, endpoint, first } = {}) {
      const path = `/page/${++pages}`
      const loader = load ? loaders[load]({ config, endpoint, configUrl: `${path}/calma.json` }) : ''
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
    async close() {
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
  readonly config: object | undefined
  readonly endpoint: string | undefined
  readonly configUrl: string
}

const attributes = ({ config, endpoint, configUrl }: LoaderOptions): string =>
  `src="/calma/calma.js"${config ? ` data-config="${configUrl}"` : ''}${endpoint ? ` data-endpoint="${endpoint}"` : ''}`

const loaders: Readonly<Record<Loading, (options: LoaderOptions) => string>> = {
  blocking: (options) => `<script ${attributes(options)}></script>`,
  // What is called before the file is there waits in the queue.
  async: (options) =>
    `<script>window.calma=window.calma||{q:[]}</script><script async ${attributes(options)}></script>`,
  esm: ({ config, endpoint }) => `<script type="module">
    import { createCalma, rageClick, deadClick, formLoop, errorBurst } from '/calma/index.js'
    ${endpoint ? "import { callback } from '/calma/interventions/callback/index.js'" : ''}
    window.calma = createCalma({
      signals: [rageClick(), deadClick(), formLoop(), errorBurst()],
      interventions: [${endpoint ? `callback({ endpoint: ${JSON.stringify(endpoint)} })` : ''}],
      ${config ? `config: ${JSON.stringify(config)},` : ''}
    })
    window.calma.start()
  </script>`,
}
