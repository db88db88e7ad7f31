/** Somebody's bucket, and whether it is among the first so many percent of them. */
export interface Draw {
    readonly bucket: number;
    readonly first: number;
    readonly isIn: boolean;
}
export declare function draw(salt: string, percent: number, unit?: string): Draw;
