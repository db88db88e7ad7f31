/** What the visitor typed, understood: a number in E.164, or what is wrong with it. */
export type PhoneReading = {
    readonly e164: string;
} | {
    readonly problem: 'missing' | 'national' | 'invalid';
};
/**
 * Reads a phone number as people write it. `country` is the calling code, digits only, by which a
 * number without one is read. It refuses what cannot be a number (E.164: at most 15 digits, and
 * seven is the shortest in use) but does not know which numbers are in service.
 */
export declare const readPhone: (typed: string, country?: string) => PhoneReading;
