import type { PastOutcome } from '../model/memory.ts';
/** What tabs tell each other. Any script of the page can say it too, so it is read with suspicion. */
export interface TabMessage {
    /** What came of offers in that tab. */
    readonly outcomes?: readonly PastOutcome[];
    /** A new tab asks what the others know. */
    readonly ask?: true;
    /** The visitor has withdrawn the consent to store. */
    readonly withdrawn?: true;
}
export interface TabsPorts {
    readonly view: Window & typeof globalThis;
    /** The config's id: tabs with another one have offers of their own. */
    readonly config: string;
    heard(message: TabMessage): void;
    /** The page was left with an offer and has come back; meanwhile another tab has made one. */
    lost(): void;
}
/** The other tabs of this site. Where the browser has no means to reach them, there are none. */
export interface Tabs {
    /**
     * Only one tab at a time may have an offer. Calls `use` with whether it is this one's turn; the turn
     * lasts until `release()` if `use` gives true, and else ends at once.
     */
    takeTurn(use: (isOurs: boolean) => boolean): void;
    release(): void;
    tell(message: TabMessage): void;
    end(): void;
}
export declare function createTabs(ports: TabsPorts): Tabs;
