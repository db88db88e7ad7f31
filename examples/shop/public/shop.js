// What every page has: the basket's count, wish-list hearts, the newsletter, the live number.
import { showCount } from './basket.js'

showCount()

// Hearts. One listener for all, as search results bring new ones.
const WISHES = 'sobremesa-wishes'
const wishes = new Set(JSON.parse(localStorage.getItem(WISHES) ?? '[]'))

export function showWishes(root = document) {
  for (const heart of root.querySelectorAll('[data-wish]')) heart.setAttribute('aria-pressed', String(wishes.has(heart.dataset.wish)))
}
showWishes()

document.addEventListener('click', (event) => {
  const heart = event.target.closest('[data-wish]')
  if (!heart) return
  const { wish } = heart.dataset
  if (!wishes.delete(wish)) wishes.add(wish)
  localStorage.setItem(WISHES, JSON.stringify([...wishes]))
  showWishes()
})

// Newsletter.
const newsletter = document.getElementById('newsletter')
newsletter.addEventListener('submit', async (event) => {
  event.preventDefault()
  const message = document.getElementById('newsletter-message')
  try {
    const response = await fetch('/api/shop/newsletter', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: newsletter.email.value }),
    })
    message.textContent = response.ok ? 'Thank you. The next letter comes with the season.' : 'That did not look like an e-mail address.'
    if (response.ok) newsletter.reset()
  } catch {
    message.textContent = 'The letter box is jammed. Please try again later.'
  }
})

// The live number: it goes up and down by itself, every second and a half to two seconds.
const viewers = document.getElementById('viewers')
if (viewers) {
  const usual = Number(viewers.textContent)
  const tick = () => {
    const now = Number(viewers.textContent)
    const step = Math.random() < 0.5 ? -1 : 1
    viewers.textContent = String(Math.abs(now + step - usual) > 3 ? now - step : now + step)
    setTimeout(tick, 1500 + Math.random() * 500)
  }
  setTimeout(tick, 1500)
}
