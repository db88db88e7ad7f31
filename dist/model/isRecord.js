/** An object with keys, as JSON has it: neither null nor a list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export { isRecord };
