/** An identity made by chance. */
function randomId() {
    // `randomUUID` exists in secure contexts only.
    return crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export { randomId };
