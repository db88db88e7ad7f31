/**
 * Is there consent to this? A refusal always counts, and so does Global Privacy Control, but for the
 * interventions: they neither store nor send anything unless the visitor asks for it.
 *
 * @param gpc - what `navigator.globalPrivacyControl` says
 */
function consentTo(purpose, config, said = {}, gpc) {
    const { [purpose]: policy, honorGPC } = config;
    if (policy === 'never' || (gpc && honorGPC && purpose !== 'interventions'))
        return false;
    return said[purpose] ?? policy === 'allow';
}

export { consentTo };
