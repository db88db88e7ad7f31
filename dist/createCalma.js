import { createDecider } from './decide/createDecider.js';
import { readConfig } from './decide/readConfig.js';
import { createEngine } from './engine.js';
import { createPacket } from './handoff/createPacket.js';
import { doesNotDo } from './model/doesNotDo.js';
import { pageTemplate } from './model/pageTemplate.js';
import { toSignal } from './model/toSignal.js';
import { reportOwnError, reportHostError, reportProblems } from './report.js';
import { native } from './sense/native.js';
import { createSenseMemory } from './sense/senseMemory.js';
import { startSense } from './sense/startSense.js';

const EMPTY = { score: 0, level: 'calm', parts: {} };
const TRACE_SIZE = 500;
/** Long enough to be out of the event's way, short against the pause that an offer waits for. */
const DECIDE_AFTER = 50;
/**
 * Makes an instance. Nothing runs until `start()`. Works without a DOM too, where it does nothing.
 * Never throws into the page: what is wrong with the options is told by `on('error')` and once in
 * the console.
 */
function createCalma(options) {
    const view = typeof window === 'undefined' ? undefined : window;
    const installed = options.signals ?? [];
    const interventions = options.interventions ?? [];
    const traceSize = options.traceSize ?? TRACE_SIZE;
    const heard = new Map();
    const subscribers = new Set();
    let config;
    let given = { version: 1 };
    let problems = [];
    let engine;
    let decider;
    let sense;
    let memory;
    let destroyed = false;
    let observations = [];
    let dropped = 0;
    const names = {};
    let reading = EMPTY;
    let cached;
    let signals = [];
    let journey = [];
    let errors = [];
    const outcomes = [];
    let customer;
    let openOffer;
    let preloaded = false;
    let pauseTimer = 0;
    const offers = new Set();
    const now = () => Math.round((view?.performance.now() ?? 0) * 10) / 10;
    /** The host's code: what it throws is its own, and stops nobody else. */
    const host = (callback, ...args) => {
        try {
            callback(...args);
        }
        catch (error) {
            reportHostError(error);
            // A listener for errors that throws is not told of its own error, or it would never end.
            if (!heard.get('error')?.has(callback))
                tell('error', { source: 'host', error });
        }
    };
    const tell = (event, what) => {
        for (const listener of [...(heard.get(event) ?? [])])
            host(listener, what);
    };
    /** Our code: what it throws never reaches the page. */
    const guard = (ours) => {
        try {
            return ours();
        }
        catch (error) {
            reportOwnError(error, view?.location.hostname ?? '');
            tell('error', { source: 'calma', error });
            return undefined;
        }
    };
    const adopt = (input) => {
        const read = readConfig(input, installed, interventions.map(({ name }) => name));
        problems = [...installed.flatMap((detector) => detector.problems), ...read.problems];
        if (problems.length > 0) {
            reportProblems(problems);
            tell('error', { source: 'config', problems });
        }
        if (!read.config)
            return false;
        given = input;
        config = read.config;
        engine = createEngine(config.detectors, config.thresholds);
        decider = createDecider(config);
        // What was seen so far is judged anew by the new rules; nothing is lost but what the trace has dropped.
        for (const observation of observations)
            engine.observe(observation);
        for (const outcome of outcomes)
            decider.record(outcome);
        if (sense) {
            const before = reading;
            reading = engine.read(now());
            if (reading.level !== before.level)
                tell('level', { ...reading, t: now() });
            decideIn(DECIDE_AFTER);
            changed();
        }
        return true;
    };
    const facts = (t) => {
        const { score, level } = engine.read(t);
        return { t, score, level, page: sense?.page ?? '' };
    };
    const situation = () => ({
        running: sense !== undefined,
        lastInput: sense?.lastInput ?? -Infinity,
        busy: sense?.busy() ?? [],
        offerOpen: openOffer !== undefined,
        interventions: interventions.map(({ name }) => name),
    });
    const observe = (observation) => {
        if (destroyed)
            return;
        observations.push(observation);
        // Cutting in blocks keeps the cost of a full ring at almost nothing.
        if (observations.length > traceSize + 64)
            dropped += observations.splice(0, observations.length - traceSize).length;
        if (observation.type === 'navigation') {
            if (journey.at(-1)?.page !== observation.page)
                journey = [...journey.slice(-9), { page: observation.page, t: observation.t }];
        }
        if (observation.type === 'error')
            errors = [...errors.slice(-4), observation];
        const before = reading;
        const expected = engine.read(observation.t).score;
        for (const verdict of engine.observe(observation)) {
            const signal = toSignal(verdict, (node) => (names[node] ??= sense?.nameOf(node) ?? ''));
            signals = [...signals.slice(-31), { ...signal, page: sense?.page ?? '' }];
            tell('signal', signal);
        }
        reading = engine.read(observation.t);
        if (reading.score > expected)
            tell('score', { ...reading, t: observation.t });
        if (reading.level !== before.level)
            tell('level', { ...reading, t: observation.t });
        if (reading.score !== before.score || observation.type === 'navigation')
            changed();
        // Not here, in the page's input handler: looking for a pause reads the page.
        if (reading.score > 0 || before.score > 0)
            decideIn(DECIDE_AFTER);
    };
    const changed = () => {
        for (const subscriber of [...subscribers])
            host(subscriber);
    };
    const preload = () => {
        if (preloaded || engine.read(now()).level === 'calm')
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
    const decideIn = (milliseconds) => {
        if (!sense || config.rules.length === 0)
            return;
        native(view, 'clearTimeout').call(view, pauseTimer);
        pauseTimer = native(view, 'setTimeout').call(view, () => void guard(decide), milliseconds);
    };
    const decide = () => {
        if (!sense || destroyed)
            return;
        const t = now();
        preload();
        const { decisions, lookAt } = decider.next(facts(t), situation());
        for (const decision of decisions)
            tell('decision', decision);
        const offer = decisions.find(({ verdict }) => verdict === 'offer');
        if (offer)
            show(offer.rule, offer.intervention);
        else if (lookAt !== undefined)
            decideIn(Math.ceil(lookAt - t) + 1);
    };
    const show = (rule, name) => {
        const intervention = interventions.find((known) => known.name === name);
        const id = randomId();
        const controller = new AbortController();
        offers.add(controller);
        openOffer = id;
        const offer = {
            id, rule, locale: view.document.documentElement.lang || view.navigator.language || 'en', signal: controller.signal,
            packet: () => createPacket({
                id, rule, intent: name, now: now(), createdAt: new Date().toISOString(),
                locale: offer.locale, timeZone: timeZone(), page: sense?.page ?? '', reading: engine.read(now()),
                signals, journey, errors, customer,
                device: { kind: view.matchMedia?.('(pointer: coarse)').matches ? 'touch' : 'mouse', viewport: `${view.innerWidth}x${view.innerHeight}` },
            }),
            report(kind, details) {
                const outcome = { kind, t: now(), offer: id, rule, intervention: name, ...(details?.reference === undefined ? {} : { reference: details.reference }) };
                outcomes.push(outcome);
                decider.record(outcome);
                if (kind === 'dismissed' || kind === 'submitted' || kind === 'ignored')
                    closed();
                tell('outcome', outcome);
                changed();
            },
        };
        const closed = () => {
            if (openOffer === id)
                openOffer = undefined;
        };
        tell('intervention', { t: now(), offer: id, rule, intervention: name });
        changed();
        Promise.resolve()
            .then(() => (controller.signal.aborted ? undefined : intervention.show(offer)))
            .catch((error) => {
            if (controller.signal.aborted)
                return;
            closed();
            guard(() => offer.report('failed'));
            tell('error', { source: 'host', error });
        });
    };
    /** A method of ours for the host to call. */
    const method = (run) => (...args) => void guard(() => run(...args));
    const calma = {
        start: method(() => {
            if (!view || sense || destroyed)
                return;
            const ignore = Object.fromEntries(config.detectors.map(({ type, options: { ignore } }) => [type, ignore]));
            const template = (path) => {
                const own = options.page && guard(() => options.page(path));
                return typeof own === 'string' ? own : pageTemplate(path);
            };
            const dead = config.detectors.find(({ type }) => type === 'deadClick');
            memory ??= createSenseMemory();
            const early = [];
            let started = false;
            sense = startSense({
                view, memory, template, guard, ignore, wait: dead?.options['after'] ?? 2500,
                emit: (observation) => (started ? observe(observation) : void early.push(observation)),
            });
            started = true;
            early.forEach(observe);
            decideIn(DECIDE_AFTER);
            changed();
        }),
        stop: method(() => {
            sense?.stop();
            sense = undefined;
            if (view)
                native(view, 'clearTimeout').call(view, pauseTimer);
            changed();
        }),
        destroy: method(() => {
            calma.stop();
            destroyed = true;
            for (const offer of offers)
                offer.abort();
            offers.clear();
            heard.clear();
            subscribers.clear();
            observations = [];
            signals = [];
        }),
        on(event, listener) {
            const listeners = heard.get(event) ?? new Set();
            heard.set(event, listeners.add(listener));
            return () => void listeners.delete(listener);
        },
        snapshot() {
            const current = engine.read(now());
            const next = { ...current, page: sense?.page ?? '', running: sense !== undefined, offer: openOffer };
            // The score falls all the time; what nobody would notice is no change.
            const coarse = ({ score, level, page, running, offer }) => [score && Math.ceil(score * 10), level, page, running, offer].join();
            const same = cached && coarse(cached) === coarse(next);
            return (cached = same ? cached : next);
        },
        subscribe(subscriber) {
            subscribers.add(subscriber);
            return () => void subscribers.delete(subscriber);
        },
        explain: ((rule) => {
            const t = now();
            const all = decider.explain(facts(t), situation());
            if (rule === undefined)
                return all;
            const ids = all.map((explanation) => explanation.rule);
            const gate = { gate: 'config', passed: false, code: 'config_invalid', actual: problems, expected: ids, pointer: '/rules', text: doesNotDo(rule, ids) };
            return all.find((explanation) => explanation.rule === rule) ?? { rule, passed: false, gates: [gate] };
        }),
        progress: method(() => observe({ type: 'progress', t: now() })),
        answered: method((element) => sense?.answered(element)),
        identify: method(({ id, traits }) => {
            // What is no plain fact could not be sent.
            const facts = Object.entries(traits ?? {}).filter(([, fact]) => ['string', 'number', 'boolean'].includes(typeof fact));
            customer = { ...(id === undefined ? {} : { id: String(id) }), ...(traits ? { traits: Object.fromEntries(facts) } : {}) };
        }),
        configure: method((patch) => {
            const running = sense !== undefined;
            const signals = patch.signals && { signals: { ...given.signals, ...patch.signals } };
            if (!adopt({ ...given, ...patch, ...signals }) || !running)
                return;
            // The senses know the deadlines and the ignored elements, which may have changed.
            calma.stop();
            calma.start();
        }),
        trace: () => ({
            calma: 1,
            timeOrigin: view?.performance.timeOrigin ?? 0,
            dropped,
            names: { ...names },
            observations: [...observations],
        }),
    };
    // The defaults first, so that a faulty config leaves a working instance.
    config = readConfig(undefined, installed, []).config;
    engine = createEngine(config.detectors, config.thresholds);
    decider = createDecider(config);
    guard(() => adopt(options.config ?? { version: 1 }));
    return calma;
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

export { createCalma };
