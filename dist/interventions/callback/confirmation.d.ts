/** What was agreed on: name and fact, one below the other. */
export declare const confirmation: (document: Document, facts: readonly (readonly [name: string, fact: string])[]) => HTMLDListElement;
