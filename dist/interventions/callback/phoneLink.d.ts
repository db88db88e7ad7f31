/** A number to press. It is shown as the host writes it, and dialled by its digits. */
export declare const phoneLink: (document: Document, phone: string) => HTMLAnchorElement;
