import { html, raw } from 'hono/html'
import { calmaTags } from './calma.mjs'
import { euros, products } from './products.mjs'

/**
 * @typedef {import('./calma.mjs').Mode} Mode
 * @typedef {import('./products.mjs').Product} Product
 * @typedef {ReturnType<typeof html>} Html
 */

/** @param {string} slug @param {1 | 2 | 3} view @param {string} alt */
const picture = (slug, view, alt) => html`<img src="/shop/art/${slug}-${view}.svg" alt="${alt}" width="400" height="400">`

/**
 * Data for a page's script. `<` is escaped, so that no text can close the element.
 *
 * @param {string} id
 * @param {unknown} value
 */
const data = (id, value) => html`<script type="application/json" id="${id}">${raw(JSON.stringify(value).replaceAll('<', '\\u003c'))}</script>`

/** What basket and checkout need to know of the products. */
const catalogue = () => data('catalogue', products.map(({ slug, name, price }) => ({ slug, name, price })))

const heart = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z"/></svg>`

/**
 * @param {{ title: string, mode: Mode, script?: string, main: Html }} page
 */
function layout({ title, mode, script, main }) {
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${title} · Sobremesa</title>
  <link rel="icon" href="/shop/icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/shop/shop.css">${calmaTags(mode)}
  <script type="module" src="/shop/shop.js"></script>
  ${script ? html`<script type="module" src="/shop/${script}"></script>` : ''}
</head>
<body>
  <a class="skip" href="#main">Skip to the content</a>
  <header class="site-header">
    <a class="brand" href="/"><svg viewBox="0 0 32 32" aria-hidden="true"><path d="M4 13h24c0 8-5 13-12 13S4 21 4 13z"/><path d="M11 9c-2-2 1-3 0-6M17 9c-2-2 1-3 0-6M23 9c-2-2 1-3 0-6" class="steam"/></svg>Sobremesa</a>
    <nav aria-label="Main">
      <a href="/#things">Things</a>
      <a href="/cart" id="cart-link">Basket <span id="cart-count" class="count">0</span></a>
    </nav>
  </header>
  <main id="main">
${main}
  </main>
  <footer class="site-footer">
    <div class="columns">
      <div>
        <p class="brand">Sobremesa</p>
        <p>The time one stays at the table after the meal. We make the things for it.</p>
      </div>
      <form id="newsletter">
        <label for="newsletter-email">A letter each season, nothing else</label>
        <div class="row">
          <input id="newsletter-email" name="email" type="email" autocomplete="email" required placeholder="you@example.org">
          <button id="newsletter-submit" class="plain">Subscribe</button>
        </div>
        <p id="newsletter-message" class="note" role="status"></p>
      </form>
    </div>
    <p class="small">A demonstration of calma. Nothing is sold here. <a href="/desk/" id="desk-link">For agents</a></p>
  </footer>
</body>
</html>`
}

/** @param {Product} product */
const card = ({ slug, name, price, line }) => html`
        <li class="card" data-name="${name}" data-price="${price}">
          <a href="/product/${slug}">${picture(slug, 1, '')}<span class="name">${name}</span><span class="price">${euros(price)}</span><span class="line">${line}</span></a>
          <button type="button" class="heart" data-wish="${slug}" aria-pressed="false" aria-label="Keep ${name} on the wish list">${heart}</button>
        </li>`

/** @param {Mode} mode */
export const home = (mode) => layout({
  title: 'Things for the table', mode, script: 'home.js',
  main: html`
    <section class="hero">
      <div>
        <h1>Stay a little longer.</h1>
        <p>Linen, clay, wood and wax for the hours after dinner, from eleven small workshops in Spain.</p>
        <a class="button" href="#things">See the things</a>
      </div>
      <img src="/shop/art/table.svg" alt="A bowl, a carafe and candles on a laid table" width="720" height="480">
    </section>
    <section id="things" aria-labelledby="things-title">
      <div class="shelf-head">
        <h2 id="things-title">Things for the table</h2>
        <form id="search-form" role="search">
          <label class="unseen" for="search">Search the shop</label>
          <input id="search" name="q" type="search" placeholder="Bowl, linen, candles" autocomplete="off">
          <button id="search-button">Search</button>
          <span id="search-spinner" class="spinner" hidden></span>
        </form>
        <label class="sort">Order
          <select id="sort">
            <option value="shop">As in the shop</option>
            <option value="price">Price, low first</option>
            <option value="price-down">Price, high first</option>
            <option value="name">Name</option>
          </select>
        </label>
      </div>
      <p id="search-message" role="status"></p>
      <ul id="results" class="shelf">${products.map(card)}
      </ul>
    </section>
    <section class="promises" aria-label="What we promise">
      <p><strong>Delivered on the day you choose</strong> Pick it on the product’s page.</p>
      <p><strong>Thirty days to send it back</strong> Used or not, we do not ask.</p>
      <p><strong>Mended for life</strong> Chipped, torn, burnt: send it to us.</p>
    </section>`,
})

/** @param {Product[]} found */
export const cards = (found) => html`${found.map(card)}`

/** @param {Mode} mode @param {Product} product */
export const product = (mode, { slug, name, price, line, story, care, sizes }) => layout({
  title: name, mode, script: 'product.js',
  main: html`
    <nav class="crumbs" aria-label="Where you are"><a href="/">Shop</a> <span aria-hidden="true">/</span> ${name}</nav>
    <article class="product" id="product" data-slug="${slug}">
      <section class="gallery" id="gallery" aria-roledescription="carousel" aria-label="Pictures of ${name}">
        <div class="frames" id="gallery-frames" aria-live="polite">
          <div class="frame">${picture(slug, 1, name)}</div>
          <div class="frame" hidden>${picture(slug, 2, `${name}, from near`)}</div>
          <div class="frame" hidden>${picture(slug, 3, `${name}, on a table`)}</div>
        </div>
        <div class="gallery-controls">
          <button type="button" id="gallery-prev" class="round" aria-label="Previous picture">←</button>
          <p id="gallery-position">1 of 3</p>
          <button type="button" id="gallery-next" class="round" aria-label="Next picture">→</button>
        </div>
      </section>
      <div class="buy">
        <h1>${name}</h1>
        <p class="lead">${line}</p>
        <p class="price" id="price">${euros(price)}</p>
        <p class="ticker"><span id="viewers">12</span> people are looking at this</p>
        ${sizes ? html`
        <div class="sizes" id="sizes" role="group" aria-label="Size">
          ${Object.keys(sizes).map((size) => html`<button type="button" id="size-${size.toLowerCase()}" data-size="${size}" aria-pressed="false">${size}</button>`)}
          <button type="button" id="size-guide-open" class="link">Size guide</button>
        </div>
        <p id="size-note" class="note" role="status"></p>` : ''}
        <div class="actions">
          <div class="stepper" role="group" aria-label="Quantity">
            <button type="button" id="quantity-less" aria-label="One less">−</button>
            <output id="quantity">1</output>
            <button type="button" id="quantity-more" aria-label="One more">+</button>
          </div>
          <button type="button" id="add-to-cart" class="button">Add to basket</button>
          <button type="button" id="wish" class="heart big" data-wish="${slug}" aria-pressed="false" aria-label="Keep on the wish list">${heart}</button>
        </div>
        <p id="cart-message" class="note" role="status"></p>

        <section class="calendar" id="calendar" aria-labelledby="calendar-title">
          <h2 id="calendar-title">Delivered on</h2>
          <div class="month">
            <button type="button" id="month-prev" class="round" aria-label="Previous month">←</button>
            <p id="month-title" aria-live="polite"></p>
            <button type="button" id="month-next" class="round" aria-label="Next month">→</button>
          </div>
          <div class="weekdays" aria-hidden="true"><span>Mo</span><span>Tu</span><span>We</span><span>Th</span><span>Fr</span><span>Sa</span><span>Su</span></div>
          <div class="days" id="days"></div>
          <p id="delivery-note" class="note" role="status">Choose a day, or let us send it tomorrow.</p>
        </section>
      </div>
    </article>

    <section class="more-about">
      <div role="tablist" aria-label="More about it" id="tabs">
        <button type="button" role="tab" id="tab-story" aria-controls="panel-story" aria-selected="true">Story</button>
        <button type="button" role="tab" id="tab-care" aria-controls="panel-care" aria-selected="false" tabindex="-1">Care</button>
        <button type="button" role="tab" id="tab-maker" aria-controls="panel-maker" aria-selected="false" tabindex="-1">Maker</button>
      </div>
      <div role="tabpanel" id="panel-story" aria-labelledby="tab-story" tabindex="0"><p>${story}</p></div>
      <div role="tabpanel" id="panel-care" aria-labelledby="tab-care" tabindex="0" hidden><p>${care}</p></div>
      <div role="tabpanel" id="panel-maker" aria-labelledby="tab-maker" tabindex="0" hidden><p>We pay our makers within a week and print their names on the parcel.</p></div>
      <details id="returns"><summary>Sending it back</summary><p>Thirty days, in any box you have. We send you a label by e-mail and pay you back when the parcel is on its way.</p></details>
      <details id="parcels"><summary>Parcels</summary><p>Paper, straw and string. €4.90 in Spain and Portugal, €7.90 elsewhere in the Union, free from €100.</p></details>
    </section>

    <dialog id="size-guide" aria-labelledby="size-guide-title">
      <h2 id="size-guide-title">Size guide</h2>
      <table>
        <thead><tr><th scope="col">Size</th><th scope="col">Chest</th><th scope="col">Length</th></tr></thead>
        <tbody><tr><th scope="row">S</th><td>88–94 cm</td><td>68 cm</td></tr><tr><th scope="row">M</th><td>95–103 cm</td><td>71 cm</td></tr><tr><th scope="row">L</th><td>104–114 cm</td><td>74 cm</td></tr></tbody>
      </table>
      <form method="dialog"><button id="size-guide-close">Close</button></form>
    </dialog>
    ${data('product-data', { slug, sizes })}`,
})

/** @param {Mode} mode */
export const cart = (mode) => layout({
  title: 'Basket', mode, script: 'cart.js',
  main: html`
    <h1>Your basket</h1>
    <div class="two" id="basket">
      <div>
        <ul id="lines" class="lines"></ul>
        <label class="check"><input type="checkbox" id="gift-wrap"> Wrap it as a present (€3.00)</label>
      </div>
      <aside class="summary" aria-label="Sum">
        <dl id="sums"></dl>
        <a class="button" id="to-checkout" href="/checkout">To the checkout</a>
      </aside>
    </div>
    <div id="basket-empty" class="nothing" hidden><p>Your basket is empty.</p><a class="button" href="/#things">See the things</a></div>
    ${catalogue()}`,
})

/** @param {Mode} mode */
export const checkout = (mode) => layout({
  title: 'Checkout', mode, script: 'checkout.js',
  main: html`
    <h1>Checkout</h1>
    <div class="two" id="checkout">
      <div>
        <form id="address" class="sheet" name="address">
          <h2>Where to</h2>
          <div class="fields">
            <label class="full">Name <input id="address-name" name="name" autocomplete="name" required></label>
            <label class="full">Street and number <input id="address-street" name="street" autocomplete="street-address" required></label>
            <label>Postcode <input id="address-postcode" name="postcode" autocomplete="postal-code" required></label>
            <label>Town <input id="address-town" name="town" autocomplete="address-level2" required></label>
            <label class="full">Country
              <select id="address-country" name="country" autocomplete="country">
                <option value="ES">Spain</option><option value="PT">Portugal</option><option value="IT">Italy</option><option value="FR">France</option><option value="DE">Germany</option>
              </select>
            </label>
          </div>
          <button id="save-address" class="plain">Use this address</button>
        </form>
        <section id="address-saved" class="sheet" aria-label="Address" hidden>
          <h2>Where to</h2>
          <p id="address-text"></p>
          <button type="button" id="change-address" class="link">Change</button>
        </section>

        <form id="payment" class="sheet" name="payment">
          <h2>Payment</h2>
          <p id="payment-error" class="error" role="alert" hidden></p>
          <div class="fields">
            <label class="full">Card number <input id="card-number" name="number" inputmode="numeric" autocomplete="cc-number" required maxlength="23" placeholder="0000 0000 0000 0000"></label>
            <label>Valid until <input id="card-expiry" name="expiry" autocomplete="cc-exp" required maxlength="5" placeholder="MM/YY"></label>
            <label>Security code <input id="card-code" name="code" inputmode="numeric" autocomplete="cc-csc" required maxlength="4" placeholder="123"></label>
          </div>
          <label class="check"><input type="checkbox" id="keep-card" name="keep"> Remember this card</label>
          <button id="pay" class="button">Pay <span id="pay-sum"></span></button>
          <p class="small">A demonstration: 4242 4242 4242 4242 goes through, every other card is refused. Nothing is stored.</p>
        </form>
      </div>

      <aside class="summary" aria-label="Your order">
        <h2>Your order</h2>
        <ul id="order-lines" class="order-lines"></ul>
        <div class="coupon">
          <label for="coupon">Coupon</label>
          <div class="row">
            <input id="coupon" name="coupon" autocomplete="off" placeholder="VERANO">
            <button id="apply-coupon" type="button">Apply coupon</button>
          </div>
        </div>
        <dl id="sums"></dl>
        <p class="ticker"><span id="viewers">5</span> people have these in their basket</p>
      </aside>
    </div>
    <div id="basket-empty" class="nothing" hidden><p>There is nothing to pay for yet.</p><a class="button" href="/#things">See the things</a></div>
    ${catalogue()}`,
})

/** @param {Mode} mode */
export const thanks = (mode) => layout({
  title: 'Thank you', mode,
  main: html`
    <div class="nothing">
      <h1 id="thanks">Thank you.</h1>
      <p>Your order is on its way to the packing table. Stay a little longer meanwhile.</p>
      <a class="button" href="/">Back to the shop</a>
    </div>`,
})

/** @param {Mode} mode */
export const missing = (mode) => layout({
  title: 'Not here', mode,
  main: html`
    <div class="nothing"><h1>Nothing on this shelf.</h1><p>The page you asked for is not here.</p><a class="button" href="/">Back to the shop</a></div>`,
})
