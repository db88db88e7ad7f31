/** What the visitor has agreed to or refused. What is left out stays as it was. */
export interface ConsentGiven {
    /** May something be kept in this browser? What, and for how long, is in docs/consent-and-storage.md. */
    readonly storage?: boolean;
    /** May something be sent or fetched that is no part of the site, and that the visitor did not ask for? */
    readonly telemetry?: boolean;
    /** May offers be made? */
    readonly interventions?: boolean;
}
/**
 * Where the site keeps the visitor's choice. Called once; from then on it tells what is given, now
 * and whenever it changes. What it returns ends that, and leaves nothing behind.
 */
export type ConsentSource = (tell: (given: ConsentGiven) => void) => () => void;
