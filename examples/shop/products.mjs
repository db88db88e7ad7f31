/**
 * @typedef {object} Variant one size; complete, if the import went well
 * @property {{ left: number }} [stock]
 * @property {{ chest: number }} [measures]
 * @property {number} [length]
 *
 * @typedef {object} Product
 * @property {string} slug
 * @property {string} name
 * @property {number} price
 * @property {string} kind
 * @property {string} line
 * @property {string} story
 * @property {string} care
 * @property {Record<string, Variant>} [sizes]
 */

/**
 * What the shop sells. Prices are in cents, as sums of euros in floating point do not add up.
 *
 * The size table of the harvest shirt came half empty from an import, as such tables do: S has no
 * stock, M no measures, L no length. The page trusts it, and so it throws at every size.
 *
 * @type {Product[]}
 */
export const products = [
  {
    slug: 'clay-bowl', name: 'Clay serving bowl', price: 4200, kind: 'Clay',
    line: 'Wide enough for a salad for six.',
    story: 'Thrown by hand in Úbeda from the red clay of the valley, glazed inside, bare outside. No two have the same speckles.',
    care: 'Goes in the dishwasher and in the oven up to 180 °C. Not on an open flame.',
  },
  {
    slug: 'linen-apron', name: 'Linen apron', price: 5800, kind: 'Linen',
    line: 'Long, crossed at the back, one deep pocket.',
    story: 'Heavy washed linen that is soft from the first day. The straps cross at the back, so that nothing pulls at the neck.',
    care: 'Wash at 40 °C, dry on the line. It needs no iron and looks better without.',
    sizes: {
      S: { stock: { left: 7 }, measures: { chest: 88 }, length: 86 },
      M: { stock: { left: 12 }, measures: { chest: 96 }, length: 90 },
      L: { stock: { left: 4 }, measures: { chest: 106 }, length: 94 },
    },
  },
  {
    slug: 'oak-board', name: 'Oak bread board', price: 3900, kind: 'Wood',
    line: 'One plank, no glue, a hole to hang it by.',
    story: 'Cut from one plank of slow oak and rubbed with linseed oil three times. The edge is rounded on the side your hand takes.',
    care: 'Wipe it with a damp cloth. A drop of oil twice a year keeps it from cracking.',
  },
  {
    slug: 'harvest-shirt', name: 'Harvest shirt', price: 8900, kind: 'Linen',
    line: 'A loose linen shirt for long evenings.',
    story: 'Cut wide, with a small collar and buttons of corozo nut. It began as what pickers wear against the sun.',
    care: 'Wash at 30 °C, inside out. Dry in the shade.',
    sizes: {
      S: {},
      M: { stock: { left: 9 } },
      L: { stock: { left: 3 }, measures: { chest: 118 } },
    },
  },
  {
    slug: 'glass-carafe', name: 'Glass carafe', price: 3400, kind: 'Glass',
    line: 'A litre of water, or of something better.',
    story: 'Blown from old bottle glass, which gives it its green. The neck is narrow enough to pour without spilling.',
    care: 'Dishwasher safe. Coarse salt and vinegar take off the lime.',
  },
  {
    slug: 'wool-throw', name: 'Wool throw', price: 12900, kind: 'Wool',
    line: 'For when the evening gets cool.',
    story: 'Woven in Ezcaray from merino wool, brushed by hand, with a fringe that is twisted, not cut.',
    care: 'Air it rather than wash it. If you must, by hand and cold.',
  },
  {
    slug: 'beeswax-candles', name: 'Beeswax candles', price: 1800, kind: 'Wax',
    line: 'Six tapers, eight hours each.',
    story: 'Dipped, not poured, from the wax of three apiaries in the Alcarria. They smell faintly of honey and do not drip.',
    care: 'Keep the wick at half a centimetre and out of the draught.',
  },
  {
    slug: 'table-linen', name: 'Table linen', price: 7600, kind: 'Linen',
    line: 'A runner and six napkins.',
    story: 'Half linen, half cotton, hemmed with a double stitch. It gets softer with every dinner.',
    care: 'Wash at 60 °C. Red wine goes out with milk, if you are quick.',
  },
]

/** @param {string} slug */
export const productOf = (slug) => products.find((product) => product.slug === slug)

/**
 * Whatever has the words in it, in any order.
 *
 * @param {string} query
 */
export function searchProducts(query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return products.filter(({ name, line, kind, story }) => {
    const text = `${name} ${line} ${kind} ${story}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** @param {number} cents */
export const euros = (cents) => new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' }).format(cents / 100)
