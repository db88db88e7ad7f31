import type { Customer, HandoffPacket, HandoffSignal } from '../model/handoff.ts'
import type { ErrorObservation } from '../model/observation.ts'
import type { ScoreReading } from '../model/score.ts'
import type { Signal } from '../model/signal.ts'

/** What the packet is made of. Times are milliseconds since the time origin. */
export interface PacketInput {
  readonly id: string
  readonly intent: string
  readonly rule: string
  readonly now: number
  readonly createdAt: string
  readonly locale: string
  readonly timeZone: string
  readonly page: string
  readonly reading: ScoreReading
  /** In order of time, each with the page it happened on. */
  readonly signals: readonly (Signal & { readonly page: string })[]
  readonly journey: readonly { readonly page: string; readonly t: number }[]
  readonly errors: readonly ErrorObservation[]
  readonly device: HandoffPacket['device']
  readonly customer: Customer | undefined
}

/** Twilio's task attributes take 4,096 characters; the relay's own fields need some of them. */
const MOST_BYTES = 4000

/** What the agent sees, newest first, cut to what every contact centre takes. */
export function createPacket(input: PacketInput): HandoffPacket {
  const { now, reading } = input
  const ago = (t: number): number => Math.max(0, Math.round((now - t) / 1000))
  const signals = latest(input.signals).slice(-8).reverse().map(({ type, target, count, t, page, details }): HandoffSignal =>
    ({ type, target, count, agoSeconds: ago(t), page, details }))
  const packet: HandoffPacket = {
    schema: 'urn:calma:handoff:1',
    id: input.id,
    createdAt: input.createdAt,
    intent: input.intent,
    locale: input.locale,
    timeZone: input.timeZone,
    page: input.page,
    frustration: {
      score: Math.round(reading.score),
      level: reading.level,
      rule: input.rule,
      parts: Object.fromEntries(Object.entries(reading.parts).map(([type, part]) => [type, Math.round(part)])),
    },
    signals,
    journey: input.journey.slice(-10).map(({ page, t }) => ({ page, agoSeconds: ago(t) })),
    errors: input.errors.slice(-5).reverse().map(({ kind, status, t }) => ({ kind, ...(status === undefined ? {} : { status }), agoSeconds: ago(t) })),
    device: input.device,
    ...(input.customer ? { customer: input.customer } : {}),
  }
  return fit(packet)
}

/** A signal that grew is told once, as it was last. */
function latest(signals: PacketInput['signals']): PacketInput['signals'] {
  const last = new Map<string, PacketInput['signals'][number]>()
  let runs = 0
  for (const signal of signals) {
    if (!signal.update) runs++
    const key = signal.update ? [...last.keys()].reverse().find((known) => known.endsWith(` ${signal.type} ${signal.target}`)) : undefined
    last.set(key ?? `${runs} ${signal.type} ${signal.target}`, signal)
  }
  return [...last.values()]
}

/** Drops the journey first, then what the customer is, then the oldest signals: least needed goes first. */
function fit(packet: HandoffPacket): HandoffPacket {
  const isSmall = (candidate: HandoffPacket): boolean => JSON.stringify(candidate).length <= MOST_BYTES
  let small = packet
  while (!isSmall(small) && small.journey.length > 1) small = { ...small, journey: small.journey.slice(1) }
  if (!isSmall(small) && small.customer?.traits) small = { ...small, customer: small.customer.id === undefined ? {} : { id: small.customer.id } }
  while (!isSmall(small) && small.signals.length > 1) small = { ...small, signals: small.signals.slice(0, -1) }
  return small
}
