import type { FullConfig, Reporter, TestCase, TestResult } from '@playwright/test/reporter'
import type { SignalType } from '../../src/model/signal.ts'
import { signalTypes } from '../../src/model/signalTypes.ts'
import type { Verdict } from './conformance.test.ts'

interface Row {
  situations: number
  wrong: number
  limits: number
  readonly counts: Readonly<Record<SignalType, { tp: number; fp: number; fn: number }>>
}

/** Prints, per family, how often each signal was right, wrong and missing: `--reporter=./test/conformance/tableReporter.ts`. */
class TableReporter implements Reporter {
  private readonly rows = new Map<string, Row>()
  private readonly failed: string[] = []

  onBegin(config: FullConfig): void {
    console.log(`Running in ${config.workers} workers …`)
  }

  onTestEnd(test: TestCase, { attachments, errors, status, duration }: TestResult): void {
    if (status !== test.expectedStatus) this.failed.push(`✗ ${test.titlePath().slice(3).join(' › ')} (${duration} ms)\n${errors.map(({ message = '' }) => message).join('\n')}`)
    const body = attachments.find(({ name }) => name === 'verdict')?.body
    if (!body) return
    const { family, expected, missed, wrong, knownLimit } = JSON.parse(body.toString()) as Verdict
    for (const name of [family, 'all']) {
      const row = this.rows.get(name) ?? emptyRow()
      this.rows.set(name, row)
      row.situations++
      if (knownLimit) row.limits++
      else if (status !== test.expectedStatus) row.wrong++
      for (const type of signalTypes) {
        const counts = row.counts[type]
        if (missed.includes(type)) counts.fn++
        else if (expected.includes(type)) counts.tp++
        if (wrong.includes(type)) counts.fp++
      }
    }
  }

  onEnd(): void {
    for (const text of this.failed) console.log(`\n${text}`)
    const cells = (name: string, row: Row): string[] => [
      name, `${row.situations}`, `${row.wrong}`, `${row.limits}`,
      ...signalTypes.map((type) => {
        const { tp, fp, fn } = row.counts[type]
        return tp + fp + fn === 0 ? '·' : `${tp}/${fp}/${fn} ${((2 * tp) / (2 * tp + fp + fn)).toFixed(2)}`
      }),
    ]
    const lines = [
      ['family', 'situations', 'wrong', 'limits', ...signalTypes.map((type) => `${type} TP/FP/FN F1`)],
      ...[...this.rows].sort(([a], [b]) => Number(a === 'all') - Number(b === 'all')).map(([name, row]) => cells(name, row)),
    ]
    const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
    console.log(`\n${lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`).join('\n')}`)
  }
}

function emptyRow(): Row {
  return { situations: 0, wrong: 0, limits: 0, counts: Object.fromEntries(signalTypes.map((type) => [type, { tp: 0, fp: 0, fn: 0 }])) as Row['counts'] }
}

export default TableReporter
