import { native } from './sense/native.ts'

/**
 * Fetches a part of calma for the script tag, from beside `calma.js`. Imported, it passes Trusted
 * Types and a policy with `strict-dynamic`; where that fails (a page opened as a plain file, a
 * server without CORS), a classic script does it. The part hands itself over as an event.
 *
 * Zone.js does not see what is awaited, nor what is the browser's own: under Angular each callback
 * would start a round of change detection.
 *
 * @param name - of the file `calma-….js`, and of its event
 * @param base - the address of `calma.js`
 * @param nonce - the nonce of its script element
 */
export async function loadPart<P>(name: 'advisor' | 'callback' | 'calls' | 'consent' | 'frame' | 'remote' | 'sense' | 'store', base: string, nonce: string): Promise<P> {
  const url = new URL(`calma-${name}.js`, base).href
  let part: P | undefined
  const came = (event: Event): void => void (part = (event as CustomEvent<P>).detail)
  native(document, 'addEventListener').call(document, `calma-${name}`, came)
  try {
    await import(url)
  } catch {
    await runScript(url, nonce)
  } finally {
    native(document, 'removeEventListener').call(document, `calma-${name}`, came)
  }
  if (part === undefined) throw new Error(`calma: ${url} could not be loaded`)
  return part
}

/** Runs a classic script, and waits until it has run, or has failed to. */
function runScript(url: string, nonce: string): Promise<void> {
  const Promise = native(window, 'Promise')
  return new Promise((resolve) => {
    const script = document.createElement('script')
    for (const type of ['load', 'error']) {
      native(script, 'addEventListener').call(script, type, () => {
        script.remove()
        resolve()
      }, { once: true })
    }
    if (nonce) script.nonce = nonce
    script.src = url
    document.head.append(script)
  })
}
