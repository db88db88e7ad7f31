/** What came of an offer. */
export type OutcomeKind = 'shown' | 'accepted' | 'dismissed' | 'submitted' | 'failed' | 'ignored';
/** What `calma.on('outcome')` delivers. */
export interface Outcome {
    readonly kind: OutcomeKind;
    /** Milliseconds since `performance.timeOrigin`. */
    readonly t: number;
    /** The offer it belongs to: the same for all outcomes of one showing. */
    readonly offer: string;
    /** The id of the rule that made the offer. */
    readonly rule: string;
    /** The name of the intervention. */
    readonly intervention: string;
    /** On `submitted`: the reference the relay gave. */
    readonly reference?: string;
}
