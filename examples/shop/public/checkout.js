import { dataOf, euros, keepBasket, linesWith, make, showSums } from './basket.js'

const $ = (id) => document.getElementById(id)

// ── The order ───────────────────────────────────────────────────────────────────────────────────

const lines = linesWith(dataOf('catalogue'))
$('checkout').hidden = lines.length === 0
$('basket-empty').hidden = lines.length > 0
$('order-lines').replaceChildren(...lines.map(({ slug, name, size, quantity, price }) => {
  const item = document.createElement('li')
  item.append(
    make('img', undefined, { src: `/shop/art/${slug}-1.svg`, alt: '', width: 56, height: 56 }),
    make('span', `${quantity} × ${name}${size ? `, ${size}` : ''}`),
    make('span', euros(price * quantity), { className: 'price' }),
  )
  return item
}))
$('pay-sum').textContent = euros(showSums(lines))

// ── The coupon ──────────────────────────────────────────────────────────────────────────────────
// A real fault, left in on purpose: the form around the coupon was taken out of the page, and the
// code that listened to it has had nothing to listen to since. The button does nothing at all.

$('coupon-form')?.addEventListener('submit', (event) => {
  event.preventDefault()
  $('coupon-note').textContent = 'The coupon has been applied.'
})

// ── The address ─────────────────────────────────────────────────────────────────────────────────

const address = $('address')
address.addEventListener('submit', (event) => {
  event.preventDefault()
  const { name, street, postcode, town, country } = address.elements
  $('address-text').textContent = `${name.value}, ${street.value}, ${postcode.value} ${town.value}, ${country.selectedOptions[0].text}`
  address.hidden = true
  $('address-saved').hidden = false
  $('change-address').focus()
})
$('change-address').addEventListener('click', () => {
  address.hidden = false
  $('address-saved').hidden = true
  address.elements.name.focus()
})

// ── The payment ─────────────────────────────────────────────────────────────────────────────────

const payment = $('payment')
const card = $('card-number')
const error = $('payment-error')

function refuse(message, field) {
  error.textContent = message
  error.hidden = false
  if (field) {
    $(field).setAttribute('aria-invalid', 'true')
    $(field).setAttribute('aria-describedby', 'payment-error')
    $(field).focus()
  }
}

card.addEventListener('input', () => {
  const digits = card.value.replace(/\D/g, '').slice(0, 19)
  // Grouped as on the card, but only while typing at the end, so that the caret never jumps.
  if (card.selectionStart === card.value.length) card.value = digits.replace(/(\d{4})(?=\d)/g, '$1 ')
})

payment.addEventListener('submit', async (event) => {
  event.preventDefault()
  const pay = $('pay')
  error.hidden = true
  error.textContent = ''
  card.removeAttribute('aria-invalid')
  pay.disabled = true
  try {
    const response = await fetch('/api/shop/pay', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ number: card.value }),
    })
    const answer = await response.json()
    if (response.ok) {
      keepBasket([])
      // The shop knows that the visitor got what they came for, so it says so.
      window.calma?.progress?.()
      location.assign('/thanks')
      return
    }
    refuse(answer.error, answer.field)
  } catch {
    refuse('The bank cannot be reached. Please try again.')
  }
  pay.disabled = false
})
