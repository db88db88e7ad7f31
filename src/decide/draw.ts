import { bucketOf, BUCKETS } from './bucketOf.ts'

/** Somebody's bucket, and whether it is among the first so many percent of them. */
export interface Draw {
  readonly bucket: number
  readonly first: number
  readonly isIn: boolean
}

export function draw(salt: string, percent: number, unit = ''): Draw {
  const [bucket, first] = [bucketOf(salt, unit), Math.round((percent * BUCKETS) / 100)]
  return { bucket, first, isIn: bucket < first }
}
