import { html } from 'hono/html'

/** @typedef {keyof typeof tags} Mode how a page loads calma */

/** What the product manager wrote. */
export const config = {
  version: 1,
  rules: [
    { id: 'checkout-rescue', when: { score: { gte: 50 }, page: { matches: '/checkout/**' } }, then: 'callback' },
    { id: 'anyone', when: { score: { gte: 60 } }, then: 'callback' },
  ],
}

const tags = {
  // What a customer pastes in: a stub that keeps the calls made before the file is there, and the file.
  async: html`
  <script>window.calma=window.calma||{q:[]}</script>
  <script async src="/calma/calma.js" data-config="/calma.json" data-endpoint="/api/callbacks" data-phone="+34900123456"></script>`,
  blocking: html`
  <script src="/calma/calma.js" data-config="/calma.json" data-endpoint="/api/callbacks" data-phone="+34900123456"></script>`,
  esm: html`
  <script type="module" src="/shop/calma-esm.js"></script>`,
  off: '',
}

/** @param {string | undefined} word @returns {word is Mode} */
export const isMode = (word) => word !== undefined && Object.hasOwn(tags, word)

/** @param {Mode} mode */
export const calmaTags = (mode) => tags[mode]
