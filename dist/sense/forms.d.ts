/** Something to write or choose in. */
export declare const FIELD = "input:not([type=hidden],[type=button],[type=submit],[type=reset],[type=image],[type=checkbox],[type=radio]),textarea";
/** The form an element belongs to, or the part of the page that serves as one. */
export declare function formOf(element: Element): Element | undefined;
/** May a press on this element hand the form in? */
export declare function handsIn(element: Element, form: Element): boolean;
/** Has the visitor filled something in? Looks at whether, not at what. */
export declare function isFilled(form: Element, blank: WeakSet<Element>): boolean;
/** Is this field of the form one that is wrong? It is not if nothing is left in the form: then it has been sent. */
export declare function isWrongField(field: Element, form: Element, isSent: boolean, blank: WeakSet<Element>): boolean;
/** Is there something in every field, as where a form hands itself in once it is filled in? */
export declare function isComplete(form: Element, blank: WeakSet<Element>): boolean;
/** Does the form show an error? Without a look at styles, what is marked as hidden is not, and classes are not asked. */
export declare function hasErrorShown(form: Element, painted: boolean): boolean;
/** The form that a re-render has put in the place of another: told by its names, not by what is in it. */
export declare function successorOf(form: Element): Element | undefined;
