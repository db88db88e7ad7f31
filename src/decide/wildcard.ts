import { align } from './align.ts'

/**
 * Does `path` match the glob? `*` stands for anything within a path segment, `**` for any number
 * of segments, none included: `/checkout/**` matches `/checkout` and `/checkout/pay`.
 * No regular expression is made, so no pattern can be slow.
 */
export function wildcard(glob: string, path: string): boolean {
  return align(segmentsOf(glob), segmentsOf(path), '**', (pattern, segment) =>
    align([...pattern], [...segment], '*', (letter, other) => letter === other))
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '')
}
