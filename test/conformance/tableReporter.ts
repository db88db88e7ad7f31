import type { FullConfig, Reporter, TestCase, TestResult } from '@playwright/test/reporter'
import type { Verdict } from './conformance.test.ts'

const TYPES = ['rageClick', 'deadClick', 'formLoop', 'errorBurst'] as const

const ALL = 'all'
const ALL_WITH_CALLS = 'all, observeCalls()'

interface Row {
  situations: number
  wrong: number
  limits: number
  readonly counts: Readonly<Record<(typeof TYPES)[number], { tp: number; fp: number; fn: number }>>
}

/** Prints, per family, how often each signal was right, wrong and missing: `--reporter=./test/conformance/tableReporter.ts`. */
class TableReporter implements Reporter {
  private readonly rows = new Map<string, Row>()
  private readonly verdicts: { readonly verdict: Verdict; readonly isRight: boolean }[] = []
  private readonly failed: string[] = []

  onBegin(config: FullConfig): void {
    console.log(`Running in ${config.workers} workers …`)
  }

  onTestEnd(test: TestCase, { attachments, errors, status, duration }: TestResult): void {
    if (status !== test.expectedStatus) this.failed.push(`✗ ${test.titlePath().slice(3).join(' › ')} (${duration} ms)\n${errors.map(({ message = '' }) => message).join('\n')}`)
    const body = attachments.find(({ name }) => name === 'verdict')?.body
    if (!body) return
    this.verdicts.push({ verdict: JSON.parse(body.toString()) as Verdict, isRight: status === test.expectedStatus })
  }

  private count(row: string, { expected, missed, wrong, knownLimit }: Verdict, isRight: boolean): void {
    const into = this.rows.get(row) ?? emptyRow()
    this.rows.set(row, into)
    into.situations++
    if (knownLimit) into.limits++
    else if (!isRight) into.wrong++
    for (const type of TYPES) {
      const counts = into.counts[type]
      if (missed.includes(type)) counts.fn++
      else if (expected.includes(type)) counts.tp++
      if (wrong.includes(type)) counts.fp++
    }
  }

  onEnd(): void {
    // A situation that was run both ways counts once in each of the two sums.
    const twins = new Set(this.verdicts.flatMap(({ verdict: { name, observeCalls } }) => (observeCalls ? [name] : [])))
    for (const { verdict, isRight } of this.verdicts) {
      const { family, name, observeCalls } = verdict
      this.count(family, verdict, isRight)
      if (!observeCalls) this.count(ALL, verdict, isRight)
      if (observeCalls || !twins.has(name)) this.count(ALL_WITH_CALLS, verdict, isRight)
    }
    for (const text of this.failed) console.log(`\n${text}`)
    const cells = (name: string, row: Row): string[] => [
      name, `${row.situations}`, `${row.wrong}`, `${row.limits}`,
      ...TYPES.map((type) => {
        const { tp, fp, fn } = row.counts[type]
        return tp + fp + fn === 0 ? '·' : `${tp}/${fp}/${fn} ${((2 * tp) / (2 * tp + fp + fn)).toFixed(2)}`
      }),
    ]
    const lines = [
      ['family', 'situations', 'wrong', 'limits', ...TYPES.map((type) => `${type} TP/FP/FN F1`)],
      ...[...this.rows].sort(([a], [b]) => order(a) - order(b)).map(([name, row]) => cells(name, row)),
    ]
    const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
    console.log(`\n${lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`).join('\n')}`)
  }
}

/** The sums come last. */
function order(row: string): number {
  return [ALL, ALL_WITH_CALLS].indexOf(row)
}

function emptyRow(): Row {
  const none = (): { tp: number; fp: number; fn: number } => ({ tp: 0, fp: 0, fn: 0 })
  return { situations: 0, wrong: 0, limits: 0, counts: { rageClick: none(), deadClick: none(), formLoop: none(), errorBurst: none() } }
}

export default TableReporter
