/**
 * What an element is called: `data-calma-name`, else its tag with id, name, test id, or role and
 * place in the tree. Never its text, its value or its label.
 */
export declare function describe(element: Element): string;
