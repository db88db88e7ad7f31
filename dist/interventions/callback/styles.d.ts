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
export declare const styles: () => string;
