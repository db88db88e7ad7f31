/** Names with humps as names with dashes, so that their words can be told apart: `MuiTouchRipple-child`. */
export declare function dashed(name: string): string;
