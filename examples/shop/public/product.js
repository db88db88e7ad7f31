import { addToBasket, dataOf } from './basket.js'

const $ = (id) => document.getElementById(id)
const { slug, sizes } = dataOf('product-data')

// ── Pictures ────────────────────────────────────────────────────────────────────────────────────

const frames = [...$('gallery-frames').children]
let frame = 0
function turn(step) {
  frame = (frame + step + frames.length) % frames.length
  frames.forEach((element, index) => { element.hidden = index !== frame })
  $('gallery-position').textContent = `${frame + 1} of ${frames.length}`
}
$('gallery-prev').addEventListener('click', () => turn(-1))
$('gallery-next').addEventListener('click', () => turn(1))

// ── Sizes ───────────────────────────────────────────────────────────────────────────────────────
// These trust the size table. Where it has holes (the harvest shirt's has one per size), each of
// the three throws an error of its own, and nothing is shown: a real fault, left in on purpose.

let size

function stockOf(variant) {
  return variant.stock.left
}

function fitOf(variant) {
  return `for a chest of ${variant.measures.chest} cm`
}

function lengthOf(variant) {
  return `${variant.length.toFixed(0)} cm long`
}

function chooseSize(name) {
  const variant = sizes[name]
  const left = stockOf(variant)
  const fit = fitOf(variant)
  const length = lengthOf(variant)
  size = name
  for (const button of document.querySelectorAll('[data-size]')) button.setAttribute('aria-pressed', String(button.dataset.size === name))
  $('size-note').textContent = `${name}, ${fit}, ${length}. ${left} left.`
}

for (const button of document.querySelectorAll('[data-size]')) button.addEventListener('click', () => chooseSize(button.dataset.size))

$('size-guide-open')?.addEventListener('click', () => $('size-guide').showModal())

// ── Quantity and basket ─────────────────────────────────────────────────────────────────────────

let quantity = 1
function step(by) {
  quantity = Math.min(99, Math.max(1, quantity + by))
  $('quantity').textContent = String(quantity)
  $('quantity-less').disabled = quantity === 1
  $('quantity-more').disabled = quantity === 99
}
$('quantity-less').addEventListener('click', () => step(-1))
$('quantity-more').addEventListener('click', () => step(1))
step(0)

$('add-to-cart').addEventListener('click', () => {
  if (sizes && !size) {
    $('cart-message').textContent = 'Choose a size first.'
    return
  }
  addToBasket({ slug, ...(size && { size }), quantity })
  $('cart-message').textContent = quantity === 1 ? 'It is in your basket.' : `${quantity} of them are in your basket.`
})

// ── Delivery calendar ───────────────────────────────────────────────────────────────────────────

const today = new Date()
let month = new Date(today.getFullYear(), today.getMonth(), 1)
let chosen

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' })
const dayName = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })

function showMonth() {
  const year = month.getFullYear()
  const index = month.getMonth()
  const first = (month.getDay() + 6) % 7
  const count = new Date(year, index + 1, 0).getDate()
  $('month-title').textContent = monthName.format(month)
  $('month-prev').disabled = month <= today
  $('days').replaceChildren(
    ...Array.from({ length: first }, () => document.createElement('span')),
    ...Array.from({ length: count }, (_, offset) => dayButton(new Date(year, index, offset + 1))),
  )
}

function dayButton(date) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = String(date.getDate())
  button.setAttribute('aria-label', dayName.format(date))
  button.dataset.day = `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
  // No parcels today, in the past or on Sundays.
  button.disabled = date <= today || date.getDay() === 0
  button.setAttribute('aria-pressed', String(chosen?.getTime() === date.getTime()))
  button.addEventListener('click', () => {
    chosen = date
    for (const other of $('days').querySelectorAll('button')) other.setAttribute('aria-pressed', String(other === button))
    $('delivery-note').textContent = `It comes on ${dayName.format(date)}.`
  })
  return button
}

function turnMonth(by) {
  month = new Date(month.getFullYear(), month.getMonth() + by, 1)
  showMonth()
}
$('month-prev').addEventListener('click', () => turnMonth(-1))
$('month-next').addEventListener('click', () => turnMonth(1))
showMonth()

// ── Tabs ────────────────────────────────────────────────────────────────────────────────────────

const tabs = [...$('tabs').querySelectorAll('[role=tab]')]
function openTab(tab) {
  for (const other of tabs) {
    const isOpen = other === tab
    other.setAttribute('aria-selected', String(isOpen))
    other.tabIndex = isOpen ? 0 : -1
    $(other.getAttribute('aria-controls')).hidden = !isOpen
  }
}
for (const tab of tabs) tab.addEventListener('click', () => openTab(tab))
$('tabs').addEventListener('keydown', (event) => {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (!by) return
  const next = tabs[(tabs.indexOf(document.activeElement) + by + tabs.length) % tabs.length]
  openTab(next)
  next.focus()
})
