/**
 * How a country dials at home, where it differs from "a trunk 0 that is dropped in E.164":
 * the trunk prefix (a pattern; empty: none, a leading 0 belongs to the number), how many digits a
 * national number has where that is fixed, and the prefix for calling abroad if it is not 00.
 * With these and the usual rule, the mobile numbers that libphonenumber gives as examples for 245
 * territories are read right in every way of writing, but for Argentina's inserted 15.
 */
const PLANS = {
    1: ['1', 10, '011'],
    225: ['', 10],
    229: [''],
    241: [''],
    242: [''],
    33: ['0', 9],
    34: ['', 9],
    351: ['', 9],
    36: ['06'],
    370: ['[08]', 8],
    375: ['80', 9, '810'],
    378: [''],
    39: [''],
    44: ['0'],
    48: ['0', 9],
    49: ['0'],
    52: ['01|04[45]|1', 10],
    61: ['0', undefined, '0011'],
    7: ['8', 10, '810'],
    81: ['0', undefined, '010'],
    993: ['8'],
};
/** Spaces, brackets, dots, slashes, every kind of dash (and ー), and the invisible marks that copied numbers bring along. */
const SEPARATORS = /[\s()[\]./·\p{Pd}\u2212\u30fc\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Arabic-Indic and Persian digits; in both blocks the low four bits are the value. */
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
/**
 * Reads a phone number as people write it. `country` is the calling code, digits only, by which a
 * number without one is read. It refuses what cannot be a number (E.164: at most 15 digits, and
 * seven is the shortest in use) but does not know which numbers are in service.
 */
const readPhone = (typed, country) => {
    const text = typed
        // Makes full-width digits, brackets and plus signs plain ones.
        .normalize('NFKC')
        .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
        .replace(/^\s*tel:/i, '');
    // "+44 (0)20 …": the bracket says "dial this at home only".
    const trunkInBrackets = /\(\s*0\s*\)/;
    const digits = text.replace(SEPARATORS, '');
    if (digits === '')
        return { problem: 'missing' };
    if (!/^\+?\d+$/.test(digits))
        return { problem: 'invalid' };
    const abroad = (country !== undefined && PLANS[country]?.[2]) || '00';
    const prefix = ['+', abroad, '00'].find((start) => digits.startsWith(start));
    if (prefix === undefined) {
        return country === undefined ? { problem: 'national' } : check(country, digits);
    }
    let number = digits.slice(prefix.length);
    const code = country !== undefined && number.startsWith(country) ? country : planOf(number);
    if (trunkInBrackets.test(text) && (code === undefined || PLANS[code]?.[0] !== '')) {
        number = text.replace(trunkInBrackets, '').replace(SEPARATORS, '').slice(prefix.length);
    }
    return code === undefined ? whole(number) : check(code, number.slice(code.length));
};
const planOf = (number) => Object.keys(PLANS).find((code) => number.startsWith(code));
const check = (code, dialled) => {
    const [trunk, digits] = PLANS[code] ?? ['0'];
    let national = dialled;
    // Where the length is known, a number of that length has no trunk prefix: 800 555 35 35 in Russia.
    if (trunk !== '' && (digits === undefined || national.length > digits)) {
        national = national.replace(new RegExp(`^(?:${trunk})`), '');
    }
    // "34 612 345 678": the calling code without its plus, told by the length.
    if (digits !== undefined && national.length === code.length + digits && national.startsWith(code)) {
        national = national.slice(code.length);
    }
    return digits !== undefined && national.length !== digits ? { problem: 'invalid' } : whole(code + national);
};
const whole = (number) => /^[1-9]\d{6,14}$/.test(number) ? { e164: `+${number}` } : { problem: 'invalid' };

export { readPhone };
