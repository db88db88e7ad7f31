import { createDecider } from '../decide/createDecider.js';
import { detectorProblems } from '../decide/detectorProblems.js';
import { readConfig } from '../decide/readConfig.js';
import { createPacket } from '../handoff/createPacket.js';
import { doesNotDo } from '../model/doesNotDo.js';
import { reportProblems } from '../report.js';
import { native } from '../sense/native.js';

/** Long enough to be out of the event's way, short against the pause that an offer waits for. */
const DECIDE_AFTER = 50;
/**
 * The second part of an instance: reads the config, decides by its rules and makes the offers.
 * Loaded when there is a config.
 */
function createAdvisor(ports) {
    const { view, installed, interventions, now, guard, host, tell, changed } = ports;
    const { document, navigator } = view;
    const names = interventions.map(({ name }) => name);
    let given = { version: 1 };
    // The defaults, so that a faulty config leaves a working instance.
    let config = readConfig(given, installed, names).config;
    let decider = createDecider(config);
    let problems = [];
    const outcomes = [];
    let openOffer;
    let preloaded = false;
    let pauseTimer = 0;
    const offers = new Set();
    const complain = (found) => {
        problems = found;
        if (found.length === 0)
            return;
        reportProblems(found);
        tell('error', { source: 'config', problems });
    };
    const situation = () => ({
        running: ports.running, lastInput: ports.lastInput, busy: ports.busy(), offerOpen: openOffer !== undefined, interventions: names,
    });
    const facts = () => {
        const { score, level } = ports.read();
        return { t: now(), score, level, page: ports.page };
    };
    const preload = () => {
        if (preloaded || ports.read().level === 'calm')
            return;
        preloaded = true;
        for (const intervention of interventions) {
            if (!config.rules.some((rule) => rule.then === intervention.name))
                continue;
            host(() => void intervention.preload?.().catch(() => {
                // It is fetched again when it is needed, and told of then.
            }));
        }
    };
    const stop = () => native(view, 'clearTimeout').call(view, pauseTimer);
    const lookIn = (milliseconds) => {
        stop();
        if (!ports.running || config.rules.length === 0)
            return;
        pauseTimer = native(view, 'setTimeout').call(view, () => void guard(decide), milliseconds);
    };
    // Not at once, in the page's input handler: looking for a pause reads the page.
    const look = () => lookIn(DECIDE_AFTER);
    const decide = () => {
        if (!ports.running)
            return;
        preload();
        const { decisions, lookAt } = decider.next(facts(), situation());
        for (const decision of decisions)
            tell('decision', decision);
        const offer = decisions.find(({ verdict }) => verdict === 'offer');
        if (offer)
            show(offer.rule, offer.intervention);
        else if (lookAt !== undefined)
            lookIn(Math.ceil(lookAt - now()) + 1);
    };
    const show = (rule, name) => {
        const intervention = interventions.find((known) => known.name === name);
        const id = randomId();
        const controller = new AbortController();
        const { signal } = controller;
        const closed = () => {
            if (openOffer === id)
                openOffer = undefined;
        };
        offers.add(controller);
        openOffer = id;
        const offer = {
            id, rule, signal, locale: document.documentElement.lang || navigator.language || 'en',
            packet: () => createPacket({
                ...ports.told(),
                id, rule, intent: name, now: now(), createdAt: new Date().toISOString(),
                locale: offer.locale, timeZone: timeZone(), page: ports.page, reading: ports.read(),
                device: { kind: view.matchMedia?.('(pointer: coarse)').matches ? 'touch' : 'mouse', viewport: `${view.innerWidth}x${view.innerHeight}` },
            }),
            report(kind, { reference } = {}) {
                const outcome = { kind, t: now(), offer: id, rule, intervention: name, ...(reference === undefined ? {} : { reference }) };
                outcomes.push(outcome);
                decider.record(outcome);
                if (kind === 'dismissed' || kind === 'submitted' || kind === 'ignored')
                    closed();
                tell('outcome', outcome);
                changed();
            },
        };
        tell('intervention', { t: now(), offer: id, rule, intervention: name });
        changed();
        Promise.resolve()
            .then(() => (signal.aborted ? undefined : intervention.show(offer)))
            .catch((error) => {
            if (signal.aborted)
                return;
            closed();
            guard(() => offer.report('failed'));
            tell('error', { source: 'host', error });
        });
    };
    complain(installed.flatMap(detectorProblems));
    return {
        look, stop,
        get offer() {
            return openOffer;
        },
        configure(patch) {
            const signals = patch.signals && { signals: { ...given.signals, ...patch.signals } };
            const next = { ...given, ...patch, ...signals };
            const read = readConfig(next, installed, names);
            complain(read.problems);
            if (!read.config)
                return;
            given = next;
            config = read.config;
            decider = createDecider(config);
            for (const outcome of outcomes)
                decider.record(outcome);
            ports.adopt(config.detectors, config.thresholds);
            look();
        },
        explain(rule) {
            const all = decider.explain(facts(), situation());
            if (rule === undefined)
                return all;
            const ids = all.map((explanation) => explanation.rule);
            const gate = { gate: 'config', passed: false, code: 'config_invalid', actual: problems, expected: ids, pointer: '/rules', text: doesNotDo(rule, ids) };
            return all.find((explanation) => explanation.rule === rule) ?? { rule, passed: false, gates: [gate] };
        },
        destroy() {
            for (const offer of offers)
                offer.abort();
        },
    };
}
function randomId() {
    // `randomUUID` exists in secure contexts only.
    return crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
function timeZone() {
    try {
        return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
    }
    catch {
        return 'UTC';
    }
}

export { createAdvisor };
