/** An identity made by chance. */
export declare function randomId(): string;
