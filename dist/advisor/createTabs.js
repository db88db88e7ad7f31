import { isRecord } from '../model/isRecord.js';
import { readPastOutcome } from '../model/readPastOutcome.js';

/** The one channel of an origin: a withdrawal concerns every config on it. */
const NAME = 'calma';
function createTabs(ports) {
    const { view, heard, lost } = ports;
    let channel;
    let release;
    let isHeld = false;
    const open = () => {
        try {
            channel = new view.BroadcastChannel(NAME);
            channel.onmessage = ({ data }) => {
                const message = readMessage(data, ports.config);
                if (message)
                    heard(message);
            };
        }
        catch {
            // Not in this browser, or not in this sandbox.
        }
    };
    const close = () => {
        channel?.close();
        channel = undefined;
    };
    // A page that holds a lock or an open channel is not kept for going back.
    const onHide = () => {
        release?.();
        close();
    };
    const onShow = ({ persisted }) => {
        if (!persisted)
            return;
        open();
        if (isHeld)
            tabs.takeTurn((isOurs) => {
                if (!isOurs)
                    lost();
                return isOurs;
            });
    };
    const tabs = {
        takeTurn(use) {
            let wasAsked = false;
            const turn = (isOurs) => {
                wasAsked = true;
                isHeld = use(isOurs);
                if (isHeld && isOurs)
                    return new Promise((resolve) => (release = resolve));
                return undefined;
            };
            const { locks } = view.navigator;
            if (!locks)
                return void turn(true);
            locks.request(`${NAME}:${ports.config}`, { ifAvailable: true }, (lock) => turn(lock !== null)).catch(() => {
                // Refused in a sandbox: then this is the only tab there is.
                if (!wasAsked)
                    void turn(true);
            });
        },
        release() {
            isHeld = false;
            release?.();
            release = undefined;
        },
        tell(message) {
            try {
                channel?.postMessage({ calma: 1, config: ports.config, ...message });
            }
            catch {
                // The page is leaving.
            }
        },
        end() {
            tabs.release();
            close();
            view.removeEventListener('pagehide', onHide);
            view.removeEventListener('pageshow', onShow);
        },
    };
    open();
    view.addEventListener('pagehide', onHide);
    view.addEventListener('pageshow', onShow);
    return tabs;
}
function readMessage(data, own) {
    if (!isRecord(data) || data['calma'] !== 1)
        return undefined;
    const { config, outcomes, ask, withdrawn } = data;
    const now = Date.now();
    const isOurs = config === own;
    return {
        ...(isOurs && Array.isArray(outcomes) && { outcomes: outcomes.slice(-50).flatMap((one) => readPastOutcome(one, now) ?? []) }),
        ...(isOurs && ask === true && { ask }),
        ...(withdrawn === true && { withdrawn }),
    };
}

export { createTabs };
