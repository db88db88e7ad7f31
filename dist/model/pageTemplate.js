/**
 * The path of a page without what identifies a person or a thing: `/orders/8841/items` becomes
 * `/orders/:id/items`. Query and fragment are never looked at, because the path comes alone.
 *
 * A segment stands for an identity if it holds an `@`, `=` or an escaped character, if at least a
 * third of it is digits, if it looks like a token, or if it is longer than 40 characters.
 * At most 8 segments are kept.
 */
function pageTemplate(path) {
    const segments = path.split('/').filter((segment) => segment !== '');
    return '/' + segments.slice(0, 8).map((segment) => (isIdentity(segment) ? ':id' : segment)).join('/');
}
function isIdentity(segment) {
    if (segment.length > 40 || /[@=%:;,+]/.test(segment))
        return true;
    // Long and in mixed case: a token in base 64. People write addresses in small letters.
    if (segment.length >= 16 && /[a-z]/.test(segment) && /[A-Z]/.test(segment))
        return true;
    const digits = segment.replace(/\D/g, '').length;
    if (/^v\d{1,2}$/.test(segment))
        return false;
    // A hash, a token or a UUID: long, without a break or in hexadecimal, with at least two digits.
    return digits * 3 >= segment.length || (digits >= 2 && /^([\da-z]{16,}|[\da-f-]{16,})$/i.test(segment));
}

export { pageTemplate };
