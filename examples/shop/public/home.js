import { showWishes } from './shop.js'

const results = document.getElementById('results')
let shopOrder = [...results.children]

const ORDERS = {
  price: (a, b) => a.dataset.price - b.dataset.price,
  'price-down': (a, b) => b.dataset.price - a.dataset.price,
  name: (a, b) => a.dataset.name.localeCompare(b.dataset.name),
}

const sort = document.getElementById('sort')
function sortShelf() {
  const order = ORDERS[sort.value]
  results.append(...(order ? [...shopOrder].sort(order) : shopOrder))
}
sort.addEventListener('change', sortShelf)

// The search works. But the server takes its time, and all that moves meanwhile is a faint dot.
const form = document.getElementById('search-form')
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const spinner = document.getElementById('search-spinner')
  const message = document.getElementById('search-message')
  spinner.hidden = false
  try {
    const response = await fetch(`/api/shop/search?${new URLSearchParams({ q: form.q.value })}`)
    const { count, html } = await response.json()
    // The server's own templates, with everything in them escaped.
    results.innerHTML = html
    shopOrder = [...results.children]
    sortShelf()
    showWishes(results)
    message.textContent = count === 0 ? 'Nothing found. Try “linen”.' : `${count} found`
  } catch {
    message.textContent = 'The search did not answer. Please try again.'
  } finally {
    spinner.hidden = true
  }
})
