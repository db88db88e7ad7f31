import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { hash } from '../../src/model/hash.ts'

/** Where the recordings lie, and whether they do. They are others' work and no part of this repository. */
export const hasRecordings = (folder: string): boolean => ['miniwob.jsonl.gz', 'iweb.jsonl'].every((file) => existsSync(join(folder, file)))

/** One recording a line, as JSON. */
export function readLines<T>(folder: string, file: string): T[] {
  const bytes = readFileSync(join(folder, file))
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
  return text.trimEnd().split('\n').map((line) => JSON.parse(line) as T)
}

/** Numbers are chosen on one half of the people, and checked on the other. */
export type Half = 'tuning' | 'checking'

/** Always the same half for the same person, whatever else is in the file. */
export const halfOf = (person: string | number): Half => (hash(`people ${person}`) % 2 === 0 ? 'tuning' : 'checking')
