const aText = { text: 200 };
const DURATION = 'a duration such as "500ms", "30s", "24h" or "7d"';
const DURATION_PATTERN = '^\\d{1,9}(\\.\\d{1,3})?(ms|s|m|h|d)$';
/** With its unit: in a config, a bare 7 could be days or milliseconds. */
const aSpan = { allowed: DURATION, text: 16, pattern: DURATION_PATTERN };
/** The same, or a number of milliseconds, as in code. */
const aDuration = { allowed: DURATION, text: 16, pattern: DURATION_PATTERN, from: 0, to: 1e12 };
const aNumber = (from, to) => ({ from, to });

export { aDuration, aNumber, aSpan, aText };
