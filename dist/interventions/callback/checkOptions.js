import { WEEK, minutesOf } from './slots.js';

/** Says at once, in words and to the developer, what would otherwise fail in front of a visitor. */
const checkOptions = ({ endpoint, country, hours, slots, privacyUrl }) => {
    const must = (holds, option, be, got) => {
        if (!holds)
            throw new TypeError(`calma/callback: "${option}" must be ${be}; got ${JSON.stringify(got)}.`);
    };
    const isTime = (time) => time === undefined || minutesOf(time) !== undefined;
    must(typeof endpoint === 'string' && endpoint !== '', 'endpoint', 'the URL that takes the request', endpoint);
    must(country === undefined || /^(\+|00)?[1-9]\d{0,2}$/.test(country), 'country', 'a calling code such as "+34"', country);
    must(slots === undefined || (Number.isInteger(slots) && slots >= 0), 'slots', 'a whole number, 0 or more', slots);
    must(isTime(hours?.from), 'hours.from', 'a time such as "09:00"', hours?.from);
    must(isTime(hours?.to), 'hours.to', 'a time such as "09:00"', hours?.to);
    must(hours?.days?.every((day) => WEEK.includes(day)) ?? true, 'hours.days', `some of ${WEEK.join(', ')}`, hours?.days);
    // What has a scheme must have one of these: `javascript:` is a URL, too.
    must(/^(https?:|[^:]*($|[/?#]))/i.test(privacyUrl ?? ''), 'privacyUrl', 'an http(s) or relative URL', privacyUrl);
};

export { checkOptions };
