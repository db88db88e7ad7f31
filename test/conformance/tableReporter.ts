import { readFileSync, writeFileSync } from 'node:fs'
import type { FullConfig, FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter'
import type { Support } from '../../scripts/readme.mjs'
import type { SignalType } from '../../src/model/signal.ts'
import { signalTypes } from '../../src/model/signalTypes.ts'
import type { Verdict } from './conformance.test.ts'

const ALL = 'all'
const ALL_WITH_CALLS = 'all, observeCalls()'

/** What came of the situations of one family. `limits` came out wrong as expected; `cannot` were not made. */
interface Row {
  right: number
  wrong: number
  limits: number
  cannot: number
  readonly counts: Readonly<Record<SignalType, { tp: number; fp: number; fn: number }>>
}

/** What came of one situation. */
interface Outcome {
  readonly family: string
  readonly situation: string
  readonly kind: 'right' | 'wrong' | 'limits' | 'cannot'
  readonly verdict: Verdict | undefined
}

interface Table {
  version: string
  readonly outcomes: Outcome[]
}

/**
 * Prints, per engine and family, how often each signal was right, wrong and missing. With
 * `SUPPORT=file` the figures of each engine take the place of its former ones in that file.
 */
class TableReporter implements Reporter {
  private readonly tables = new Map<string, Table>()
  private readonly failed: string[] = []

  onBegin(config: FullConfig): void {
    console.log(`Running in ${config.workers} workers …`)
  }

  onTestEnd(test: TestCase, { attachments, errors, status, duration }: TestResult): void {
    const [, engine = '', , ...title] = test.titlePath()
    const failed = status !== 'skipped' && status !== test.expectedStatus
    if (failed) this.failed.push(`✗ ${engine} › ${title.join(' › ')} (${duration} ms)\n${errors.map(({ message = '' }) => message).join('\n')}`)
    const [family, situation] = title
    if (family === undefined || situation === undefined) return

    const table = this.tables.get(engine) ?? { version: '', outcomes: [] }
    this.tables.set(engine, table)
    const body = attachments.find(({ name }) => name === 'verdict')?.body
    const verdict = body ? (JSON.parse(body.toString()) as Verdict) : undefined
    if (verdict) table.version = verdict.version
    const kind = status === 'skipped' ? 'cannot' : failed ? 'wrong' : verdict?.knownLimit ? 'limits' : 'right'
    table.outcomes.push({ family, situation, kind, verdict })
  }

  onEnd({ status }: FullResult): void {
    for (const text of this.failed) console.log(`\n${text}`)
    const tables = [...this.tables].map(([engine, { version, outcomes }]) => ({ engine, version, rows: rowsOf(outcomes) }))
    for (const { engine, version, rows } of tables) print(`${engine} ${version}`, rows)
    const file = process.env['SUPPORT']
    if (!file || status === 'interrupted') return
    const support = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Support>
    for (const { engine, version, rows } of tables) support[engine] = supportOf(version, rows)
    writeFileSync(file, `${JSON.stringify(support, null, 2)}\n`)
  }
}

/** Written by others, to see how calma does on pages nobody here has seen: told by themselves. */
const BLIND = 'sites'

/** By family, and two sums: a situation that was run with and without `observeCalls()` counts once in each. */
function rowsOf(outcomes: readonly Outcome[]): Map<string, Row> {
  const rows = new Map<string, Row>()
  const twins = new Set(outcomes.flatMap(({ family, situation }) => (family === 'calls' ? [situation] : [])))
  for (const { family, situation, kind, verdict } of outcomes) {
    const withCalls = family === 'calls'
    const sums = family === BLIND ? [] : [...(withCalls ? [] : [ALL]), ...(withCalls || !twins.has(situation) ? [ALL_WITH_CALLS] : [])]
    for (const name of [family, ...sums]) {
      const row = rows.get(name) ?? emptyRow()
      rows.set(name, row)
      row[kind]++
      for (const type of verdict ? signalTypes : []) {
        const counts = row.counts[type]
        if (verdict!.missed.includes(type)) counts.fn++
        else if (verdict!.expected.includes(type)) counts.tp++
        if (verdict!.wrong.includes(type)) counts.fp++
      }
    }
  }
  return rows
}

/** The sums come last. */
function order(row: string): number {
  return [ALL, ALL_WITH_CALLS].indexOf(row)
}

function emptyRow(): Row {
  const none = (): { tp: number; fp: number; fn: number } => ({ tp: 0, fp: 0, fn: 0 })
  return { right: 0, wrong: 0, limits: 0, cannot: 0, counts: Object.fromEntries(signalTypes.map((type) => [type, none()])) as Row['counts'] }
}

function print(title: string, rows: ReadonlyMap<string, Row>): void {
  const cells = (name: string, { right, wrong, limits, cannot, counts }: Row): string[] => [
    name, `${right}`, `${wrong}`, `${limits}`, `${cannot}`,
    ...signalTypes.map((type) => {
      const { tp, fp, fn } = counts[type]
      return tp + fp + fn === 0 ? '·' : `${tp}/${fp}/${fn} ${f1(counts[type]).toFixed(3)}`
    }),
  ]
  const lines = [
    [title, 'right', 'wrong', 'limits', 'cannot', ...signalTypes.map((type) => `${type} TP/FP/FN F1`)],
    ...[...rows].sort(([a], [b]) => order(a) - order(b)).map(([name, row]) => cells(name, row)),
  ]
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  console.log(`\n${lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`).join('\n')}`)
}

function supportOf(version: string, rows: ReadonlyMap<string, Row>): Support {
  const { counts } = rows.get(ALL)!
  return {
    version,
    families: Object.fromEntries([...rows].map(([name, { right, wrong, limits, cannot }]) => [name, { right, wrong, limits, cannot }])),
    signals: Object.fromEntries(signalTypes.flatMap((type) => {
      const { tp, fp, fn } = counts[type]
      return tp + fp + fn === 0 ? [] : [[type, { precision: round(tp / (tp + fp)), recall: round(tp / (tp + fn)), f1: round(f1(counts[type])) }]]
    })),
  }
}

function f1({ tp, fp, fn }: { tp: number; fp: number; fn: number }): number {
  return (2 * tp) / (2 * tp + fp + fn)
}

/** To three digits: more would only make a new file of every run. */
function round(share: number): number {
  return Math.round(share * 1000) / 1000
}

export default TableReporter
