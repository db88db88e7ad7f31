import { holds } from './holds.js';
import { every, some, not } from './kleene.js';
import { passes } from './passes.js';

/** Everything that is known at a moment. A segment is found out once, and only if asked for. */
function factsAbout(facts, history, segments) {
    const members = new Map();
    const { traits = {}, signals } = facts;
    const fact = (name) => {
        const [group, rest] = [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)];
        if (group === 'traits')
            return Object.hasOwn(traits, rest) ? traits[rest] : undefined;
        if (group === 'signal')
            return signals && (signals[rest] ?? 0);
        if (group === 'history')
            return history.filter(({ kind }) => kind === rest).length;
        return facts[name];
    };
    const inSegment = (name) => {
        if (!members.has(name))
            members.set(name, holds(segments[name], leaf));
        return members.get(name);
    };
    /** Several segments may hold at once, so each operator asks about the ones it names. */
    const isMember = (wanted) => every(Object.entries(typeof wanted === 'string' ? { is: wanted } : wanted), ([operator, names]) => {
        const among = some([names].flat(), inSegment);
        return operator === 'is' || operator === 'in' ? among : not(among);
    });
    const leaf = (name, wanted) => name === 'segment' ? isMember(wanted) : passes(wanted, fact(name));
    return { fact, inSegment, leaf };
}

export { factsAbout };
