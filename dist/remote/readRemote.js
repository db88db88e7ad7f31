import { doesNotDo } from '../model/doesNotDo.js';
import { isRecord } from '../model/isRecord.js';

/**
 * What a config from elsewhere may say. Not `consent`, which is the visitor's and the host's; not
 * `actions`, which hold addresses and who is called; and nothing that calma does not know.
 */
const ALLOWED = [
    '$schema', 'version', 'id', 'paused', 'sensitivity', 'signals', 'score', 'quiet', 'segments', 'limits', 'holdout', 'rules', 'texts',
];
/** A tag, or the beginning of one. Texts are shown as text, so this would only be seen, but it is no text. */
const MARKUP = /<[a-z!/?]/i;
/** A document from elsewhere, before its lines are read: may it say what it says? */
function readRemote(found) {
    // Before all else: what is meant to stop calma must work whatever else is wrong with it.
    if (isRecord(found) && found['off'] === true)
        return { config: 'off', problems: [] };
    if (!isRecord(found))
        return { problems: [{ pointer: '', message: doesNotDo(found, 'an object such as { "version": 1 }') }] };
    const allowed = ALLOWED;
    const problems = [
        ...Object.keys(found).filter((key) => !allowed.includes(key) && key !== 'off')
            .map((key) => ({ pointer: `/${key}`, message: `A remote config may not change this. ${doesNotDo(key, allowed)}` })),
        ...markupIn(found['texts'], '/texts'),
    ];
    const { off: _, ...config } = found;
    return problems.length > 0 ? { problems } : { config: config, problems };
}
function markupIn(found, pointer) {
    if (typeof found === 'string')
        return MARKUP.test(found) ? [{ pointer, message: doesNotDo(found, 'plain text, without markup') }] : [];
    return isRecord(found) ? Object.entries(found).flatMap(([key, inside]) => markupIn(inside, `${pointer}/${key}`)) : [];
}

export { readRemote };
