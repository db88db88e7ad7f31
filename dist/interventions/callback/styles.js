const DARK = `
  color-scheme: dark;
  --accent: var(--calma-accent, #86d5cb);
  --on-accent: var(--calma-on-accent, #06302d);
  --surface: var(--calma-surface, #192124);
  --text: var(--calma-text, #edf2f3);
  --muted: var(--calma-muted, #a9b7bc);
  --line: var(--calma-line, #334045);
  --field: var(--calma-field, #212b2f);
  --border: var(--calma-border, #7f8f96);
  --error: var(--calma-error, #ffb4a9);
`;
/**
 * The card's looks. Hosts change them with these custom properties, set anywhere above the card
 * (`:root` will do), and with `::part(panel | title | button | input | error | close)` on
 * `[data-calma-widget]`:
 *
 * | property | default (light / dark) |
 * |---|---|
 * | `--calma-accent` | filled button, links, focus ring: `#0f5f5a` / `#86d5cb` |
 * | `--calma-on-accent` | text on it: `#fff` / `#06302d` |
 * | `--calma-surface` | card: `#fff` / `#192124` |
 * | `--calma-text` | `#182225` / `#edf2f3` |
 * | `--calma-muted` | hints: `#55646a` / `#a9b7bc` |
 * | `--calma-line` | edges of card and rows: `#dfe5e7` / `#334045` |
 * | `--calma-field` | ground of inputs: `#fff` / `#212b2f` |
 * | `--calma-border` | edges of inputs and buttons: `#7c8a90` / `#7f8f96` |
 * | `--calma-error` | `#b3261e` / `#ffb4a9` |
 * | `--calma-font` | `system-ui, sans-serif` |
 * | `--calma-font-size` | `medium`: what the visitor has set in the browser |
 * | `--calma-radius` | card: `1em`; controls have `.625em` at the most |
 * | `--calma-shadow` | soft |
 * | `--calma-width` | on wide screens: `23em` |
 * | `--calma-edge` | distance from the edges of the screen: `1.25em` |
 * | `--calma-z-index` | where there is no top layer: 2147483647 |
 *
 * Contrast of the defaults: text 4.5:1 or better, edges of controls 3:1 or better (WCAG 2.2, 1.4.3
 * and 1.4.11). `!important` in `:host` is what makes a page's `* { … !important }` lose: between
 * important rules the inner tree wins.
 */
const styles = () => `
.panel {
  --keyboard: 0px;
  --accent: var(--calma-accent, #0f5f5a);
  --on-accent: var(--calma-on-accent, #fff);
  --surface: var(--calma-surface, #fff);
  --text: var(--calma-text, #182225);
  --muted: var(--calma-muted, #55646a);
  --line: var(--calma-line, #dfe5e7);
  --field: var(--calma-field, #fff);
  --border: var(--calma-border, #7c8a90);
  --error: var(--calma-error, #b3261e);
  --edge: var(--calma-edge, 1.25em);
  color-scheme: light;
  position: fixed;
  inset: auto;
  inset-block-end: calc(var(--edge) + var(--keyboard) + env(safe-area-inset-bottom, 0px));
  inset-inline-end: var(--edge);
  box-sizing: border-box;
  inline-size: min(var(--calma-width, 23em), 100vw - 2 * var(--edge));
  max-block-size: calc(100vh - 2 * var(--edge) - var(--keyboard));
  max-block-size: calc(100dvh - 2 * var(--edge) - var(--keyboard));
  margin: 0;
  padding: 0;
  display: flex;
  flex-direction: column;
  overflow: hidden;
  color: var(--text);
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: var(--calma-radius, 1em);
  box-shadow: var(--calma-shadow, 0 1px 2px #0f1f2414, 0 12px 40px -8px #0f1f2433);
  font: var(--calma-font-size, medium)/1.5 var(--calma-font, system-ui, sans-serif);
  overflow-wrap: break-word;
}
:host {
  all: initial !important;
  position: fixed !important;
  z-index: var(--calma-z-index, 2147483647) !important;
}
[hidden] { display: none !important }
*, ::before { box-sizing: border-box }
.live {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
header {
  display: flex;
  gap: .5em;
  align-items: start;
  padding-block-start: 1.25em;
  padding-inline: 1.5em .625em;
}
h2 {
  flex: 1;
  margin: 0;
  font-size: 1.1875em;
  font-weight: 600;
  line-height: 1.35;
  letter-spacing: -.01em;
  text-wrap: balance;
  outline: none;
}
p { margin: 0 }
.body {
  padding: .5em 1.5em 1.5em;
  overflow-y: auto;
  overscroll-behavior: contain;
  scroll-padding-block: 1em;
}
.lead { color: var(--muted); text-wrap: pretty }
.actions { display: flex; flex-wrap: wrap; gap: .625em; margin-block-start: 1.25em }
.actions > * { flex: 1 1 auto }
button, input, select {
  font: inherit;
  color: inherit;
  margin: 0;
  min-block-size: max(2.75em, 44px);
  border: 1px solid var(--border);
  border-radius: min(var(--calma-radius, 1em), .625em);
}
button {
  padding: .5em .75em;
  font-weight: 600;
  background: var(--surface);
  cursor: pointer;
  touch-action: manipulation;
}
.primary { color: var(--on-accent); background: var(--accent); border-color: var(--accent) }
@media (hover: hover) {
  button:hover { background: color-mix(in srgb, currentColor 7%, var(--surface)) }
  .primary:hover { background: color-mix(in srgb, var(--text) 14%, var(--accent)) }
}
[aria-disabled=true] { opacity: .75; cursor: progress }
.close {
  flex: none;
  inline-size: 44px;
  block-size: 44px;
  min-block-size: 0;
  margin-block: -.625em;
  padding: 0;
  display: grid;
  place-items: center;
  border-color: transparent;
  color: var(--muted);
}
svg {
  inline-size: 1.25em;
  block-size: 1.25em;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
form, dl, .field { display: grid; gap: 1em; margin: 0 }
form { margin-block-start: .5em }
.field { gap: .25em }
label { font-weight: 600; font-size: .9375em }
.optional { font-weight: 400; color: var(--muted) }
input, select {
  inline-size: 100%;
  padding: .5em .75em;
  background: var(--field);
  appearance: none;
}
.panel[dir=rtl] [type=tel] { text-align: end }
.select { position: relative }
.select select { padding-inline-end: 2.5em; text-overflow: ellipsis }
.select svg {
  position: absolute;
  inset-block: 0;
  inset-inline-end: .75em;
  margin-block: auto;
  pointer-events: none;
  color: var(--muted);
}
[aria-invalid=true] { border-color: var(--error); box-shadow: inset 0 0 0 1px var(--error) }
.hint, .error { font-size: .875em; color: var(--muted); text-wrap: pretty }
.error { color: var(--error) }
.error:empty, .hint:empty, .error:not(:empty) + .hint, .notice:empty { display: none }
.notice {
  padding: .75em 1em;
  border: 1px solid var(--border);
  border-radius: .625em;
  font-size: .9375em;
}
.notice:has([role=alert]) { border-color: var(--error) }
a { color: var(--accent); text-underline-offset: .2em; border-radius: 2px }
.tel { display: inline-block; font-weight: 600; white-space: nowrap }
dl { gap: 0; margin-block: .5em 1.25em }
dl div {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1em;
  justify-content: space-between;
  padding-block: .625em;
  border-block-end: 1px solid var(--line);
}
dt { color: var(--muted) }
dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums }
dl + button { inline-size: 100% }
@media (max-width: 600px) {
  .panel {
    inset-inline: 0;
    inset-block-end: var(--keyboard);
    inline-size: auto;
    max-block-size: calc(100vh - 2em - var(--keyboard));
    max-block-size: calc(100dvh - 2em - var(--keyboard));
    border-width: 1px 0 0;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .panel.teaser { max-block-size: 50vh; max-block-size: 50dvh }
  .body { padding-block-end: calc(1.25em + env(safe-area-inset-bottom, 0px)) }
}
@media (prefers-color-scheme: dark) { .panel[data-theme=auto] {${DARK}} }
.panel[data-theme=dark] {${DARK}}
@media (prefers-contrast: more) {
  .panel[data-theme] { --muted: var(--text); --line: var(--text); --border: var(--text) }
}
@media (forced-colors: active) {
  .panel, .close { border-color: CanvasText }
  [aria-invalid=true] { border-width: 3px }
  [aria-disabled=true] { color: GrayText; opacity: 1 }
}
@media (prefers-reduced-motion: no-preference) {
  .panel { animation: rise .24s cubic-bezier(.2, .7, .2, 1) }
  @keyframes rise { from { opacity: 0; transform: translateY(12px) } }
}
@media print { :host { display: none !important } }
`;

export { styles };
