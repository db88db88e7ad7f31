/**
 * Fetches a part of calma for the script tag, from beside `calma.js`. Imported, it passes Trusted
 * Types and a policy with `strict-dynamic`; where that fails (a page opened as a plain file, a
 * server without CORS), a classic script does it. The part hands itself over as an event.
 *
 * @param name - of the file `calma-….js`, and of its event
 * @param base - the address of `calma.js`
 * @param nonce - the nonce of its script element
 */
export function loadPart<P>(name: 'advisor' | 'callback' | 'calls' | 'consent' | 'frame' | 'remote' | 'store', base: string, nonce: string): Promise<P> {
  const url = new URL(`calma-${name}.js`, base).href
  return new Promise((resolve, reject) => {
    const came = (event: Event): void => resolve((event as CustomEvent<P>).detail)
    // Once it has come, a rejection is ignored.
    const end = (): void => {
      document.removeEventListener(`calma-${name}`, came)
      reject(new Error(`calma: ${url} could not be loaded`))
    }
    document.addEventListener(`calma-${name}`, came, { once: true })
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
