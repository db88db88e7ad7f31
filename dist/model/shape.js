import { parseDuration } from './parseDuration.js';

const aText = {
    allowed: 'a text of 1 to 200 characters',
    does: (value) => typeof value === 'string' && value !== '' && value.length <= 200,
};
const aDuration = {
    allowed: 'a duration such as "500ms", "30s", "24h" or "7d"',
    does: (value) => parseDuration(value) !== undefined,
};
const aNumber = (least, most) => ({
    allowed: `a number from ${least} to ${most}`,
    does: (value) => typeof value === 'number' && value >= least && value <= most,
});

export { aDuration, aNumber, aText };
