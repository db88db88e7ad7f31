/** FNV-1a, 32 bit, over UTF-16 units: tells two strings apart and says nothing else about them. */
export declare function hash(text: string): number;
