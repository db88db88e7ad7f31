import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from '../../../scripts/entries.mjs'
import { configSchema } from '../../../scripts/schema/configSchema.mjs'
import { configSource } from '../../support/configSource.ts'

interface Schema {
  readonly $ref?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly type?: string
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly patternProperties?: Readonly<Record<string, Schema>>
}

/** A schema as a type of TypeScript says it. Conditions nest four deep here, and without end there: one level stands for all. */
function typeOf(schema: Schema, path: readonly string[]): string {
  const { $ref, const: only, enum: words, type, anyOf, items, properties = {}, required = [], patternProperties = {} } = schema
  if ($ref) return $ref.split('/').at(-1)!
  if (only !== undefined) return JSON.stringify(only)
  if (words) return words.map((word) => JSON.stringify(word)).join(' | ')
  if (anyOf) return anyOf.map((one) => typeOf(one, path)).join(' | ')
  if (type === 'array') return `readonly (${typeOf(items!, path)})[]`
  if (type === 'integer') return 'number'
  if (type !== 'object') return type ?? 'unknown'
  // A detector's options are not in the type: which there are is known to the detector alone.
  if (path[0] === 'signals' && path.length === 2) return 'Readonly<Record<string, unknown>>'
  const own = Object.entries(properties).map(([key, inside]) => `readonly ${JSON.stringify(key)}${required.includes(key) ? '' : '?'}: ${typeOf(inside, [...path, key])}`)
  const named = Object.entries(patternProperties).map(([pattern, inside]) => {
    const key = pattern.includes('traits') ? '`traits.${string}`' : 'string'
    return `readonly [name: ${key}]: ${typeOf(inside, [...path, '*'])}${key === 'string' && own.length > 0 ? ' | unknown' : ''}`
  })
  return `{ ${[...own, ...named].join('; ')} }`
}

const { definitions, ...schema } = JSON.parse(JSON.stringify(configSchema(configSource))) as Schema & { definitions: Record<string, Schema> }
const types = Object.entries(definitions).map(([name, inside]) => `type ${name} = ${typeOf(inside, ['definition', name])}`)
const CODE = `
import type { Config } from '../../../src/model/config.ts'
${types.join('\n')}
type FromSchema = ${typeOf(schema, [])}
declare const fromSchema: FromSchema
declare const config: Config
export const asConfig: Config = fromSchema
`

/** What the compiler says of some code in this folder. */
function diagnose(code: string): readonly string[] {
  const path = join(root, 'test/unit/config/virtual.ts')
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ['lib.es2022.d.ts'], types: [],
    strict: true, exactOptionalPropertyTypes: true, allowImportingTsExtensions: true, noEmit: true, skipLibCheck: true,
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === path || fileExists(name)
  host.getSourceFile = (name, ...more) => (name === path ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true) : getSourceFile(name, ...more))
  return ts.getPreEmitDiagnostics(ts.createProgram([path], options, host)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

/** Every key that may be left out is taken as there, or a key that one side lacks would go unnoticed. */
const COMPARED = `${CODE}
type Deep<T> = T extends readonly (infer I)[] ? readonly Deep<I>[] : T extends object ? { [K in keyof T]-?: Deep<T[K]> } : T
// Conditions nest without end in the type and four deep in the schema, so they are compared but for that.
type Flat<T> = Deep<Omit<T, 'all' | 'any' | 'none'>>
type Rule = NonNullable<Config['rules']>[number]
type SchemaRule = NonNullable<FromSchema['rules']>[number]
type Segment = NonNullable<Config['segments']>[string]
type SchemaSegment = NonNullable<FromSchema['segments']>[string]
declare function same<A, B>(a: (a: A) => B, b: (b: B) => A): void
same<Deep<Omit<Config, 'rules' | 'segments'>>, Deep<Omit<FromSchema, 'rules' | 'segments'>>>((a) => a, (b) => b)
same<Deep<Omit<Rule, 'when'>>, Deep<Omit<SchemaRule, 'when'>>>((a) => a, (b) => b)
same<Flat<NonNullable<Rule['when']>>, Flat<NonNullable<SchemaRule['when']>>>((a) => a, (b) => b)
same<Flat<Segment>, Flat<SchemaSegment>>((a) => a, (b) => b)
same<keyof Config, keyof FromSchema>((a) => a, (b) => b)
same<keyof Rule, keyof SchemaRule>((a) => a, (b) => b)
same<keyof NonNullable<Rule['when']>, keyof NonNullable<SchemaRule['when']>>((a) => a, (b) => b)
same<keyof Segment, keyof SchemaSegment>((a) => a, (b) => b)
`

test('whatever the schema lets through is a Config', () => {
  expect(diagnose(CODE)).toEqual([])
}, 60_000)

test('key by key, the schema and the types take the same', () => {
  expect(diagnose(COMPARED)).toEqual([])
}, 60_000)

test.each([
  ['readonly "honorGPC"?: boolean', 'readonly "honourGPC"?: boolean'],
  ['"typing" | ', ''],
])('the comparison sees that %s is not %s', (right, wrong) => {
  const code = COMPARED.replace(right, wrong)
  expect(code).not.toBe(COMPARED)
  expect(diagnose(code)).not.toEqual([])
}, 60_000)
