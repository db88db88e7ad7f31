import { auc, interval, type Scored } from './auc.ts'
import { clickRules } from './clickRules.ts'
import { readIweb, type RatedSession } from './iweb.ts'
import { measureQuiet, peakOf, signals, type Quiet } from './measure.ts'
import { readMiniwob } from './miniwob.ts'
import { hasRecordings, type Half } from './recordings.ts'

const HALVES: readonly (Half | 'both')[] = ['tuning', 'checking', 'both']

/** What DESIGN asks for. */
const BARS = { rage: 0.5, score60: 0.3, score70: 0.15, auc: 0.8 } as const

/** Replays the recordings and prints the tables. */
export function main(folder: string): void {
  if (!hasRecordings(folder)) {
    console.error('There are no recordings in ../shared/data: nothing was measured.')
    process.exitCode = 1
    return
  }
  printQuiet(folder)
  console.log()
  printRated(folder)
}

function printQuiet(folder: string): void {
  const sittings = readMiniwob(folder)
  const measured = HALVES.map((half) => measureQuiet(sittings.filter((sitting) => half === 'both' || sitting.half === half)))
  const hours = (quiet: Quiet): string => `${quiet.presses} presses, ${quiet.hoursOfSuccess.toFixed(2)} h of success`
  console.log('How often, while people do tasks (miniwob)')
  HALVES.forEach((half, i) => console.log(`  ${half}: ${hours(measured[i]!)}`))
  console.log()
  const row = (name: string, rule: string): void => console.log([
    name.padEnd(22),
    ...measured.map(({ rates }) => rates[name]!.perThousandPresses.toFixed(2).padStart(9)), ' ',
    ...measured.map(({ rates }) => rates[name]!.perHourOfSuccess.toFixed(2).padStart(9)), ` ${rule}`,
  ].join(''))
  console.log(`${''.padEnd(22)}${'per 1,000 presses'.padStart(27)}  ${'per hour of success'.padStart(27)}`)
  console.log(`${''.padEnd(22)}${[...HALVES, '', ...HALVES].map((half) => half.padStart(half ? 9 : 1)).join('')}`)
  for (const { type } of signals()) row(type, type === 'slowClick' || type === 'formLoop' || type === 'errorBurst' ? '(the recordings tell nothing of it)' : '')
  row('score ≥ 60', '')
  row('score ≥ 70', '')
  for (const { name, rule } of clickRules) row(name, rule)

  console.log()
  const { rates } = measured[2]!
  bar('rageClick per 1,000 presses', rates['rageClick']!.perThousandPresses, 'at most', BARS.rage)
  bar('score ≥ 60 per hour of success', rates['score ≥ 60']!.perHourOfSuccess, 'at most', BARS.score60)
  bar('score ≥ 70 per hour of success', rates['score ≥ 70']!.perHourOfSuccess, 'at most', BARS.score70)
}

function printRated(folder: string): void {
  const sessions = readIweb(folder, 'busy')
  const silent = readIweb(folder, 'nothing')
  const bad = sessions.filter(({ rating }) => rating <= 2).length
  console.log(`Sessions people rated 1–2 of 5 against those they rated 3–5 (iweb): ${bad} against ${sessions.length - bad}`)
  console.log('AUC: 0.5 is chance. 95 % of 1,000 samples of the people in brackets.\n')

  const of = (value: (session: RatedSession, i: number) => number): (Scored & { half: Half })[] =>
    sessions.map((session, i) => ({ person: session.person, isBad: session.rating <= 2, half: session.half, value: value(session, i) }))
  const row = (name: string, value: (session: RatedSession, i: number) => number): number => {
    const scored = of(value)
    const halves = HALVES.map((half) => auc(scored.filter((session) => half === 'both' || session.half === half)))
    const brackets = (within: 'all' | 'person'): string => `[${interval(scored, within).map((end) => end.toFixed(2)).join(', ')}]`
    console.log([
      name.padEnd(52), ...halves.map((value) => value.toFixed(3).padStart(9)), ` ${brackets('all')}`,
      auc(scored, 'person').toFixed(3).padStart(12), ` ${brackets('person')}`,
    ].join(''))
    return halves[2]!
  }
  console.log(`${''.padEnd(52)}${HALVES.map((half) => half.padStart(9)).join('')}${'one person'.padStart(25)}`)
  const peak = row('calma’s peak score, if the page shows it is loading', (session) => peakOf(session))
  row('calma’s peak score, if it shows nothing', (_, i) => peakOf(silent[i]!))
  row('went on before the page answered (share)', ({ repeated }) => repeated)
  for (const { name, fires, needsPage } of clickRules) if (!needsPage) row(`${name}: times it fires`, ({ clicks }) => fires(clicks).length)
  row('clicks', ({ clicks }) => clicks.length)
  console.log()
  row('the longest wait for an answer', ({ longestWait }) => longestWait)
  row('the delay that was put in, which nobody sees', ({ delay }) => delay)

  console.log()
  bar('AUC of the peak score', peak, 'at least', BARS.auc)
}

function bar(what: string, found: number, which: 'at most' | 'at least', wanted: number): void {
  const holds = which === 'at most' ? found <= wanted : found >= wanted
  console.log(`${holds ? '✓' : '✗'} ${what}: ${found.toFixed(2)} (${which} ${wanted})`)
}
