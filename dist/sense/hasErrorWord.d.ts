/** Does one of these class names tell of an error? */
export declare function hasErrorWord(classes: string): boolean;
