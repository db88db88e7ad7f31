import type { callback } from './interventions/callback/index.ts'

/** The widget's factory, as the file next to `calma.js` exports it. */
export type CallbackFactory = typeof callback

/**
 * Fetches the widget for the script tag: a classic script beside `calma.js`, which works from a
 * plain file, from another origin without CORS, and under a nonce. Where Trusted Types forbid
 * that, the ES module is imported.
 *
 * @param base - the address of `calma.js`
 * @param nonce - the nonce of its script element
 */
export function loadCallback(document: Document, base: string, nonce: string): Promise<CallbackFactory> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    try {
      script.src = new URL('calma-callback.js', base).href
    } catch {
      import(/* @vite-ignore */ new URL('interventions/callback/index.js', base).href)
        .then((module: { callback: CallbackFactory }) => resolve(module.callback))
        .catch(reject)
      return
    }
    if (nonce) script.nonce = nonce
    const done = (): void => {
      script.remove()
      reject(new Error('calma: the callback widget could not be loaded'))
    }
    script.addEventListener('calma', (event) => resolve((event as CustomEvent<CallbackFactory>).detail), { once: true })
    script.addEventListener('error', done, { once: true })
    // After the script has run there is nothing left to wait for; a resolved promise ignores this.
    script.addEventListener('load', done, { once: true })
    document.head.append(script)
  })
}
