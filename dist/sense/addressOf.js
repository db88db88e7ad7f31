/** Where the visitor is. `#` by itself leads to the top of the page that is there already, and scrolling tells whether it did. */
function addressOf({ href }) {
    return href.replace(/#$/, '');
}

export { addressOf };
