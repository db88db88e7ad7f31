// The shop's pictures, drawn: nothing is loaded from anywhere else.

/** @param {[x: number, y: number, r: number][]} points @param {string} colour */
const speckles = (points, colour) => points.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}"/>`).join('')

/**
 * Background and drawing, by product.
 *
 * @type {Record<string, [background: string, drawing: string]>}
 */
const drawings = {
  'clay-bowl': ['#ecdccb', `
    <ellipse cx="200" cy="306" rx="92" ry="14" fill="#000" opacity=".12"/>
    <path d="M72 178c4 76 58 122 128 122s124-46 128-122z" fill="#b5623c"/>
    <path d="M72 178c4 76 58 122 128 122 12 0 24-1 34-4-62-8-112-50-124-118z" fill="#9c4f2d"/>
    <ellipse cx="200" cy="178" rx="128" ry="36" fill="#f3e9da"/>
    <ellipse cx="200" cy="182" rx="114" ry="28" fill="#d9c7ae"/>
    <path d="M90 190c16 16 60 22 110 22s94-6 110-22c-10 30-56 40-110 40S100 220 90 190z" fill="#c9b497" opacity=".55"/>
    ${speckles([[128, 236, 3], [168, 262, 2.4], [214, 248, 3.2], [262, 232, 2.6], [288, 212, 2], [190, 286, 2.2], [240, 274, 2]], '#7d3d22')}`],

  'linen-apron': ['#e3e2d3', `
    <path d="M150 92c6-46 94-46 100 0" fill="none" stroke="#8f8a6b" stroke-width="9" stroke-linecap="round"/>
    <path d="M148 90h104l12 84c26 10 40 24 44 42l6 124H86l6-124c4-18 18-32 44-42z" fill="#b3ae8c"/>
    <path d="M148 90h104l2 16H146z" fill="#9d9876"/>
    <path d="M92 216c-24 6-40 4-54-6M308 216c24 6 40 4 54-6" fill="none" stroke="#9d9876" stroke-width="9" stroke-linecap="round"/>
    <path d="M138 232h124v50c0 12-10 20-22 20h-80c-12 0-22-8-22-20z" fill="#a6a17e"/>
    <path d="M138 244h124M200 232v70" stroke="#8f8a6b" stroke-width="2.5" stroke-dasharray="6 5"/>
    <path d="M120 190c-8 40-10 90-8 150M282 196c8 36 10 90 8 144" fill="none" stroke="#9d9876" stroke-width="3" opacity=".6"/>`],

  'oak-board': ['#e9dfd0', `
    <ellipse cx="204" cy="336" rx="120" ry="12" fill="#000" opacity=".1"/>
    <path d="M178 52h44c10 0 16 8 16 18v44c36 6 54 24 54 58v112c0 26-18 42-42 42h-100c-24 0-42-16-42-42V172c0-34 18-52 54-58V70c0-10 6-18 16-18z" fill="#c1935a"/>
    <circle cx="200" cy="80" r="12" fill="#e9dfd0"/>
    <g fill="none" stroke="#a5773f" stroke-width="2.6" stroke-linecap="round" opacity=".75">
      <path d="M132 150c10 50-6 110 4 164M156 130c14 60-8 120 2 190M186 112c6 70 2 140-2 208M218 112c-6 60 10 140 2 210M244 132c-10 60 10 120 2 184M268 156c-8 50 6 110-2 150"/>
      <path d="M196 196c-10 12-10 34 0 46 10-12 10-34 0-46z"/>
    </g>
    <path d="M108 284c0 26 18 42 42 42h100c24 0 42-16 42-42v10c0 26-18 42-42 42H150c-24 0-42-16-42-42z" fill="#a5773f"/>`],

  'harvest-shirt': ['#dde3e2', `
    <path d="M150 96 74 132 44 236l48 16 18-54v142h180V198l18 54 48-16-30-104-76-36c-10 22-90 22-100 0z" fill="#7e99a0"/>
    <path d="M150 96c10 22 90 22 100 0l-12-12c-16 12-60 12-76 0z" fill="#5f7b83"/>
    <path d="M150 96l36 44 14-24 14 24 36-44-50 16z" fill="#91abb1"/>
    <path d="M200 124v216" stroke="#5f7b83" stroke-width="3"/>
    ${speckles([[207, 156, 4], [207, 200, 4], [207, 244, 4], [207, 288, 4]], '#3f565d')}
    <path d="M232 178h42v40c0 6-4 10-10 10h-22c-6 0-10-4-10-10z" fill="#718d95"/>
    <path d="M110 198c-4-20-4-36 2-52M290 198c4-20 4-36-2-52" fill="none" stroke="#5f7b83" stroke-width="3"/>`],

  'glass-carafe': ['#dbe4dc', `
    <ellipse cx="200" cy="338" rx="84" ry="12" fill="#000" opacity=".12"/>
    <path d="M172 60h56v72c0 22 54 48 54 118v58c0 18-12 30-30 30H148c-18 0-30-12-30-30v-58c0-70 54-96 54-118z" fill="#a9c6b4" opacity=".75"/>
    <path d="M122 230h156c3 8 4 14 4 22v56c0 18-12 30-30 30H148c-18 0-30-12-30-30v-56c0-8 1-14 4-22z" fill="#7fae9c" opacity=".8"/>
    <ellipse cx="200" cy="230" rx="78" ry="12" fill="#9cc4b3"/>
    <circle cx="232" cy="276" r="26" fill="#e9cf5a"/><circle cx="232" cy="276" r="20" fill="#f3e08a"/>
    <path d="M232 256v40M212 276h40M218 262l28 28M246 262l-28 28" stroke="#e9cf5a" stroke-width="2.5"/>
    <ellipse cx="200" cy="60" rx="32" ry="8" fill="#c9ddd0"/>
    <path d="M144 236c-4 30-4 54 0 76" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round" opacity=".6"/>`],

  'wool-throw': ['#e8ddd9', `
    <ellipse cx="200" cy="322" rx="140" ry="14" fill="#000" opacity=".1"/>
    <rect x="72" y="238" width="256" height="72" rx="30" fill="#a56d5f"/>
    <rect x="72" y="176" width="256" height="76" rx="30" fill="#b98072"/>
    <rect x="72" y="112" width="256" height="78" rx="30" fill="#cc988a"/>
    <g stroke="#f1ded7" stroke-width="6" opacity=".85"><path d="M100 136h200M96 202h208M96 268h208"/></g>
    <g stroke="#f1ded7" stroke-width="2.5" opacity=".7"><path d="M98 150h204M96 216h208M96 282h208"/></g>
    <g stroke="#cc988a" stroke-width="6" stroke-linecap="round"><path d="M110 182v52M134 184v58M158 184v54M182 184v60M206 184v54M230 184v58M254 184v54M278 184v58"/></g>`],

  'beeswax-candles': ['#efe6cf', `
    <ellipse cx="200" cy="344" rx="96" ry="11" fill="#000" opacity=".1"/>
    <g stroke="#6a5a37" stroke-width="4" stroke-linecap="round" fill="none"><path d="M140 92c-2-10 4-14 2-24M180 74c-2-10 4-14 2-24M220 84c-2-10 4-14 2-24M260 98c-2-10 4-14 2-24"/></g>
    <path d="M128 92h24l6 248h-36z" fill="#dcae4e"/><path d="M168 74h24l6 266h-36z" fill="#e6bd63"/>
    <path d="M208 84h24l6 256h-36z" fill="#d5a443"/><path d="M248 98h24l6 242h-36z" fill="#e0b456"/>
    <path d="M134 92h6l-4 248h-8zM174 74h6l-4 266h-8zM214 84h6l-4 256h-8zM254 98h6l-4 242h-8z" fill="#f5dc9b" opacity=".7"/>
    <path d="M116 220h168v16H116z" fill="#7d5a3a"/>
    <path d="M200 228c-26-26-50-18-40-2 6 8 26 6 40 2zm0 0c26-26 50-18 40-2-6 8-26 6-40 2zm-2 2-26 40m30-40 26 40" fill="none" stroke="#7d5a3a" stroke-width="7" stroke-linecap="round"/>`],

  'table-linen': ['#e2e0e4', `
    <ellipse cx="200" cy="318" rx="132" ry="12" fill="#000" opacity=".1"/>
    <g stroke="#b7b0a2" stroke-width="2">
      <path d="M84 270h232l12 34H72z" fill="#d8d1c3"/><path d="M84 238h232l12 34H72z" fill="#e4ded2"/>
      <path d="M84 206h232l12 34H72z" fill="#eee9df"/><path d="M84 174h232l12 34H72z" fill="#f6f2ea"/>
      <path d="M104 120h192l20 56H84z" fill="#fbf8f2"/>
    </g>
    <path d="M112 134h176M98 164h204" stroke="#a9583b" stroke-width="3" opacity=".8"/>
    <path d="M186 120h28l8 184h-44z" fill="#a9583b"/>
    <path d="M200 142c-30-34-58-24-46-4 8 12 30 8 46 4zm0 0c30-34 58-24 46-4-8 12-30 8-46 4z" fill="none" stroke="#a9583b" stroke-width="9"/>`],
}

/**
 * Three views of a thing: the whole of it, from near, and on a table in another light.
 *
 * @type {Record<string, (drawing: [background: string, drawing: string]) => string>}
 */
const views = {
  1: ([background, drawing]) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><rect width="400" height="400" fill="${background}"/>${drawing}</svg>`,
  2: ([background, drawing]) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="110 130 200 200"><rect width="400" height="400" fill="${background}"/>${drawing}</svg>`,
  3: ([, drawing]) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><rect width="400" height="400" fill="#cdd3c8"/><rect y="268" width="400" height="132" fill="#8a6a4c"/><path d="M0 268h400v7H0z" fill="#75573b"/><g transform="translate(76 66) scale(.62)">${drawing}</g></svg>`,
}

const drawn = (/** @type {string} */ slug) => drawings[slug]?.[1] ?? ''

const table = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 480">
  <rect width="720" height="480" fill="#e6d5c0"/>
  <path d="M420 0h300v330H420z" fill="#f3e6d2"/><path d="M562 0h14v330h-14zM420 150h300v12H420z" fill="#d9c4a8"/>
  <circle cx="646" cy="86" r="42" fill="#f8d9a0"/>
  <rect y="330" width="720" height="150" fill="#8a6a4c"/><path d="M0 330h720v10H0z" fill="#75573b"/>
  <path d="M90 350h540l50 130H40z" fill="#f4eee2"/><path d="M90 350h540l8 20H82z" fill="#e4dacb"/>
  <path d="M56 440h608" stroke="#a9583b" stroke-width="4" opacity=".7"/>
  <g transform="translate(30 118) scale(.78)">${drawn('clay-bowl')}</g>
  <g transform="translate(300 88) scale(.8)">${drawn('glass-carafe')}</g>
  <g transform="translate(508 166) scale(.6)">${drawn('beeswax-candles')}</g>
</svg>`

/**
 * @param {string} file `clay-bowl-1.svg`, or `table.svg`
 * @returns {string | undefined}
 */
export function pictureOf(file) {
  if (file === 'table.svg') return table
  const [, slug, view] = /^([a-z-]+)-([123])\.svg$/.exec(file) ?? []
  const drawing = Object.hasOwn(drawings, slug ?? '') && drawings[slug ?? '']
  return drawing ? views[view ?? '']?.(drawing) : undefined
}
