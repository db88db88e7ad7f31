import type { callback } from './interventions/callback/index.ts'

/** The widget's factory, as the file next to `calma.js` exports it. */
export type CallbackFactory = typeof callback

/**
 * Fetches the widget for the script tag, from beside `calma.js`. Imported, it passes Trusted Types
 * and a policy with `strict-dynamic`; where that fails (a page opened as a plain file, a server
 * without CORS), a classic script does it.
 *
 * @param base - the address of `calma.js`
 * @param nonce - the nonce of its script element
 */
export function loadCallback(document: Document, base: string, nonce: string): Promise<CallbackFactory> {
  const url = new URL('calma-callback.js', base).href
  return new Promise((resolve, reject) => {
    const came = (event: Event): void => resolve((event as CustomEvent<CallbackFactory>).detail)
    // Once it has come, a rejection is ignored.
    const end = (): void => {
      document.removeEventListener('calma-callback', came)
      reject(new Error('calma: the callback widget could not be loaded'))
    }
    document.addEventListener('calma-callback', came, { once: true })
    import(url).then(end, () => {
      const script = document.createElement('script')
      for (const type of ['load', 'error']) {
        script.addEventListener(type, () => {
          script.remove()
          end()
        }, { once: true })
      }
      if (nonce) script.nonce = nonce
      script.src = url
      document.head.append(script)
    }).catch(end)
  })
}
