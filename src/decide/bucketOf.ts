import { hash } from '../model/hash.ts'

/** Buckets are hundredths of a percent. */
export const BUCKETS = 10_000

/**
 * Which of 10,000 buckets somebody is in: always the same one for the same salt. Hashed twice,
 * because one pass of FNV-1a is not uniform over ids that look alike (GrowthBook hashes twice, too).
 * docs/segments-and-learning.md has test vectors.
 *
 * @param salt - another one is another draw, independent of the first
 */
export const bucketOf = (salt: string, unit: string): number => hash(String(hash(salt + unit))) % BUCKETS
