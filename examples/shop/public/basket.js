// The basket lives in this browser. Whoever comes for the first time finds a bowl in it, so that
// the checkout can be tried at once.
const KEY = 'sobremesa-basket'
const FIRST = [{ slug: 'clay-bowl', quantity: 1 }]
const GIFT = 'sobremesa-gift'
const WRAPPING = 300
const FREE_FROM = 10_000
const PARCEL = 490

/** @returns {{ slug: string, size?: string, quantity: number }[]} */
export function basket() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? FIRST
  } catch {
    return FIRST
  }
}

export function keepBasket(lines) {
  localStorage.setItem(KEY, JSON.stringify(lines))
  showCount()
}

export const isSame = (a, b) => a.slug === b.slug && a.size === b.size

export function addToBasket(line) {
  const lines = basket()
  const known = lines.find((other) => isSame(other, line))
  if (known) known.quantity += line.quantity
  else lines.push(line)
  keepBasket(lines)
}

export const isGift = () => localStorage.getItem(GIFT) === 'yes'
export const keepGift = (gift) => localStorage.setItem(GIFT, gift ? 'yes' : 'no')

export const euros = (cents) => new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' }).format(cents / 100)

/** What the server wrote into the page. */
export const dataOf = (id) => JSON.parse(document.getElementById(id).textContent)

/** The lines with their products; a line whose product is gone is left out. */
export function linesWith(catalogue) {
  return basket().flatMap((line) => {
    const product = catalogue.find(({ slug }) => slug === line.slug)
    return product ? [{ ...line, ...product }] : []
  })
}

export function totalOf(lines) {
  const things = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
  const gift = isGift() ? WRAPPING : 0
  const parcel = things >= FREE_FROM ? 0 : PARCEL
  return { things, gift, parcel, total: things + gift + parcel }
}

/** Writes the sums into `#sums` and returns the total. */
export function showSums(lines) {
  const { things, gift, parcel, total } = totalOf(lines)
  const rows = [['Things', euros(things)], ...(gift ? [['Wrapping', euros(gift)]] : []), ['Parcel', parcel ? euros(parcel) : 'free'], ['Together', euros(total)]]
  document.getElementById('sums').replaceChildren(...rows.flatMap(([term, value]) => [make('dt', term), make('dd', value)]))
  return total
}

export function showCount() {
  const count = basket().reduce((sum, { quantity }) => sum + quantity, 0)
  document.getElementById('cart-count').textContent = String(count)
}

export function make(tag, text, properties = {}) {
  return Object.assign(document.createElement(tag), properties, text === undefined ? {} : { textContent: text })
}
