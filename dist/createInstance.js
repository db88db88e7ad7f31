import { createEngine } from './engine.js';
import { pageTemplate } from './model/pageTemplate.js';
import { toSignal } from './model/toSignal.js';
import { reportHostError, reportOwnError } from './report.js';
import { native } from './sense/native.js';

const EMPTY = { score: 0, level: 'calm', parts: {} };
const TRACE_SIZE = 500;
/** A page that was fetched ahead is looked at now. */
const COMES = 'prerenderingchange';
/** Makes an instance: what judges by observations, and what the other parts are held together by. */
function createInstance(options, parts) {
    const view = typeof window === 'undefined' ? undefined : window;
    const installed = options.signals ?? [];
    const traceSize = options.traceSize ?? TRACE_SIZE;
    const heard = new Map();
    const subscribers = new Set();
    let detectors;
    let thresholds;
    let engine;
    /** To be running, though the senses may still be on their way. */
    let isOn = false;
    let senses;
    let sense;
    let memory;
    /** The options the senses were started with. */
    let sensing = '';
    let destroyed = false;
    let advisor;
    let isLoading = false;
    /** What was asked for before the advisor came. */
    const patches = options.config ? [options.config] : [];
    const consents = [];
    let observations = [];
    let dropped = 0;
    const names = new Map();
    let reading = EMPTY;
    let cached;
    let signals = [];
    const counts = {};
    let journey = [];
    let customer;
    let agents = {};
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
    const failed = (error) => {
        reportOwnError(error, view?.location.hostname ?? '');
        tell('error', { source: 'calma', error });
    };
    /** Our code: what it throws never reaches the page. */
    const guard = (ours) => {
        try {
            return ours();
        }
        catch (error) {
            return failed(error);
        }
    };
    const changed = () => {
        for (const subscriber of [...subscribers])
            host(subscriber);
    };
    /** Judges by these from now on. What was seen so far is judged anew; nothing is lost but what the trace has dropped. */
    const adopt = (nextDetectors, nextThresholds) => {
        detectors = nextDetectors;
        thresholds = nextThresholds;
        engine = createEngine(detectors, thresholds);
        for (const observation of observations)
            engine.observe(observation);
        if (!sense)
            return;
        told(reading, now());
        if (JSON.stringify(senseOptions()) === sensing)
            return;
        calma.stop();
        calma.start();
    };
    /** What the senses must know of the detectors. */
    const senseOptions = () => ({
        detectors: detectors.filter(({ watch }) => watch),
        ignore: Object.fromEntries(detectors.map(({ type, options: { ignore } }) => [type, ignore])),
        seesDrawing: options.observe !== undefined && options.observe.length > 0,
        wait: detectors.find(({ type }) => type === 'deadClick')?.options['after'] ?? 2500,
    });
    /** Reads the score anew, and tells of another level. */
    const told = ({ level }, t) => {
        reading = engine.read(t);
        if (reading.level !== level)
            tell('level', { ...reading, t });
    };
    const ports = {
        view: view, installed, options,
        now, guard, host, tell, changed, adopt,
        start: () => calma.start(),
        stop: () => calma.stop(),
        get running() {
            return sense !== undefined;
        },
        get isOn() {
            return isOn;
        },
        get page() {
            return sense?.page ?? '';
        },
        get lastInput() {
            return sense?.lastInput ?? -Infinity;
        },
        get activity() {
            return sense?.activity;
        },
        read: () => engine.read(now()),
        told: () => ({ signals, counts, journey, customer, agents, errors: observations.filter((observation) => observation.type === 'error') }),
    };
    /** Sends for the advisor, unless it is here or on its way. */
    const consult = async () => {
        if (!view || advisor || isLoading || destroyed)
            return;
        isLoading = true;
        try {
            const { createAdvisor } = await parts.advisor();
            if (destroyed)
                return;
            advisor = createAdvisor(ports);
            for (const patch of patches.length > 0 ? patches.splice(0) : [{}])
                advisor.configure(patch);
            for (const given of consents)
                advisor.consent(given);
            advisor.begin();
        }
        catch (error) {
            failed(error);
        }
        finally {
            isLoading = false;
        }
    };
    /** Notes what an element is called, for as long as the trace may name it. */
    const keepName = (node, name) => {
        names.delete(node);
        names.set(node, name);
        if (names.size > traceSize)
            names.delete(names.keys().next().value);
        return name;
    };
    const nameOf = (node) => keepName(node, names.get(node) ?? sense?.nameOf(node) ?? '');
    const observe = (observation) => {
        const { t, type } = observation;
        if (destroyed)
            return;
        observations.push(observation);
        // Cutting in blocks keeps the cost of a full ring at almost nothing.
        if (observations.length > traceSize + 64)
            dropped += observations.splice(0, observations.length - traceSize).length;
        if (type === 'navigation' && journey.at(-1)?.page !== observation.page)
            journey = [...journey.slice(-9), { page: observation.page, t }];
        const before = reading;
        const expected = engine.read(t).score;
        for (const verdict of engine.observe(observation)) {
            const signal = toSignal(verdict, nameOf);
            signals = [...signals.slice(-31), { ...signal, page: ports.page }];
            if (!signal.update)
                counts[signal.type] = (counts[signal.type] ?? 0) + 1;
            tell('signal', signal);
        }
        const { score, level } = (reading = engine.read(t));
        if (score > expected)
            tell('score', { ...reading, t });
        if (level !== before.level)
            tell('level', { ...reading, t });
        if (score !== before.score || type === 'navigation')
            changed();
        tell('observation', observation);
        if (score > 0 || before.score > 0 || type === 'navigation') {
            // What could not be fetched before is asked for again when it is needed.
            if (patches.length > 0)
                void consult();
            advisor?.look();
        }
    };
    /** A method of ours for the host to call. */
    const method = (run) => (...args) => void (destroyed || guard(() => run(...args)));
    const isAhead = () => view.document.prerendering === true;
    /** Sends for the senses. */
    const summon = async () => {
        try {
            senses = await parts.sense();
        }
        catch (error) {
            // It may be started again, when the network is back.
            if (!senses)
                isOn = false;
            return failed(error);
        }
        seen();
    };
    const seen = () => {
        guard(listen);
        if (senses && !sense && !isAhead())
            isOn = false;
    };
    /** Listens to the page from now on, if the senses are here. */
    const listen = () => {
        if (!senses || !isOn || sense)
            return;
        // A page that is fetched ahead has no visitor yet, and may never have one.
        if (isAhead())
            return native(view.document, 'addEventListener').call(view.document, COMES, seen, { once: true });
        const own = senseOptions();
        sensing = JSON.stringify(own);
        const early = [];
        let started = false;
        sense = senses.startSense({
            view: view, guard, memory,
            callObservers: options.observe ?? [],
            endpoints: [...(options.interventions ?? []).map(({ endpoint }) => endpoint), options.remote?.url].flatMap((url) => url ?? []),
            template: (path) => {
                const page = options.page && guard(() => options.page(path));
                return typeof page === 'string' ? page : pageTemplate(path);
            },
            ...own,
            emit: (observation) => (started ? observe(observation) : void early.push(observation)),
        });
        memory = sense.memory;
        started = true;
        early.forEach(observe);
        advisor?.look();
        changed();
    };
    const calma = {
        start: method(() => {
            if (!view || isOn)
                return;
            isOn = true;
            if (senses)
                seen();
            else
                void summon();
        }),
        stop: method(() => {
            if (view)
                native(view.document, 'removeEventListener').call(view.document, COMES, seen);
            isOn = false;
            sense?.stop();
            sense = undefined;
            advisor?.stop();
            changed();
        }),
        destroy: method(() => {
            calma.stop();
            destroyed = true;
            advisor?.destroy();
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
            const next = { ...ports.read(), page: ports.page, running: sense !== undefined, offer: advisor?.offer };
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
            if (advisor)
                return advisor.explain(rule);
            void consult();
            const gates = [{ gate: 'config', passed: false, code: 'loading', actual: 'loading', expected: 'loaded', text: 'the rules must be loaded' }];
            return rule === undefined ? [] : { rule, passed: false, gates };
        }),
        progress: method(() => observe({ type: 'progress', t: now() })),
        answered: method((element) => sense?.answered(element)),
        agents: method((now) => {
            agents = { ...now };
            advisor?.look();
        }),
        identify: method((who) => void (customer = { ...who })),
        consent: method((given) => {
            if (advisor)
                return advisor.consent(given);
            consents.push(given);
            // What an earlier page has stored must go, if that is what is said.
            if (options.store)
                void consult();
        }),
        configure: method((patch) => {
            if (advisor)
                return advisor.configure(patch);
            patches.push(patch);
            void consult();
        }),
        observe: method((observation, given = {}) => {
            for (const [node, name] of Object.entries(given))
                keepName(Number(node), String(name));
            observe(observation);
        }),
        trace: () => ({
            calma: 1,
            timeOrigin: view?.performance.timeOrigin ?? 0,
            dropped, thresholds,
            options: Object.fromEntries(detectors.map(({ type, options }) => [type, options])),
            names: Object.fromEntries(names),
            observations: [...observations],
        }),
    };
    adopt(installed.filter(({ optIn }) => !optIn), { enter: 60, exit: 40 });
    // A slip in an option given in code is explained there too.
    if (patches.length > 0 || options.remote || installed.some(({ isFaulty }) => isFaulty))
        void consult();
    return calma;
}

export { createInstance };
