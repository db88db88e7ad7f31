import { basket, dataOf, euros, isGift, isSame, keepBasket, keepGift, linesWith, make, showSums } from './basket.js'

const $ = (id) => document.getElementById(id)
const catalogue = dataOf('catalogue')

function change(line, quantity) {
  keepBasket(basket().flatMap((other) => (isSame(other, line) ? (quantity > 0 ? [{ ...other, quantity }] : []) : [other])))
}

function lineItem(line) {
  const item = document.createElement('li')
  const amount = make('output', String(line.quantity))
  const sum = make('p', euros(line.price * line.quantity), { className: 'price' })
  const less = make('button', '−', { type: 'button', ariaLabel: `One ${line.name} less`, disabled: line.quantity === 1 })
  const more = make('button', '+', { type: 'button', ariaLabel: `One ${line.name} more` })
  less.className = 'less'
  more.className = 'more'
  const step = (by) => {
    line.quantity = Math.min(99, Math.max(1, line.quantity + by))
    change(line, line.quantity)
    amount.textContent = String(line.quantity)
    sum.textContent = euros(line.price * line.quantity)
    less.disabled = line.quantity === 1
    more.disabled = line.quantity === 99
    showSums(linesWith(catalogue))
  }
  less.addEventListener('click', () => step(-1))
  more.addEventListener('click', () => step(1))
  const remove = make('button', 'Remove', { type: 'button', className: 'link remove' })
  remove.addEventListener('click', () => {
    change(line, 0)
    show()
    $('main').querySelector('h1').focus()
  })

  // The name beside it is a link to the same page; one of them is enough for the keyboard and for ears.
  const link = make('a', undefined, { href: `/product/${line.slug}`, tabIndex: -1, ariaHidden: 'true' })
  link.append(make('img', undefined, { src: `/shop/art/${line.slug}-1.svg`, alt: '', width: 96, height: 96 }))
  const about = make('div', undefined, { className: 'about' })
  about.append(make('a', line.name, { href: `/product/${line.slug}`, className: 'name' }))
  if (line.size) about.append(make('p', `Size ${line.size}`, { className: 'note' }))
  const stepper = make('div', undefined, { className: 'stepper', role: 'group', ariaLabel: `How many of ${line.name}` })
  stepper.append(less, amount, more)
  about.append(stepper, remove)
  item.append(link, about, sum)
  return item
}

function show() {
  const lines = linesWith(catalogue)
  $('basket').hidden = lines.length === 0
  $('basket-empty').hidden = lines.length > 0
  $('lines').replaceChildren(...lines.map(lineItem))
  showSums(lines)
}

$('main').querySelector('h1').tabIndex = -1
$('gift-wrap').checked = isGift()
$('gift-wrap').addEventListener('change', () => {
  keepGift($('gift-wrap').checked)
  showSums(linesWith(catalogue))
})
show()
