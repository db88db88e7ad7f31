/** A control with its label, its hint and its error. */
export interface Field<Control extends HTMLElement> {
    readonly element: HTMLElement;
    readonly control: Control;
    /** Marks it as wrong and says why; without a message, as right. */
    complain(message?: string): void;
}
export declare const createField: <Control extends HTMLElement>(document: Document, id: string, labelled: readonly (Node | string)[], control: Control, hinted: string) => Field<Control>;
