import { z } from 'zod'

/** The tightest contact-centre API that would take the packet from here: Twilio's task attributes. */
const PACKET_LENGTH = 4096

/** Nobody books further ahead than a month, and no slot is longer than a day. */
const SLOT_AHEAD = 31 * 86_400_000
const SLOT_LENGTH = 86_400_000

/** The form may have been open for a while when the visitor sends it. */
const SLOT_GRACE = 5 * 60_000

const moment = z.iso.datetime()
const count = z.number().min(0)
const share = z.number().min(0).max(100)
const word = z.string().regex(/^[A-Za-z][\w.-]{0,63}$/, 'must be a word')

/** E.164: a plus, a country code that does not begin with 0, at most 15 digits. */
const phone = z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be a phone number in E.164 form, like +34600111222')

const name = z.string().trim().max(100).refine((value) => !/\p{Cc}/u.test(value), 'must not contain control characters')

/**
 * Shapes are checked, and the length as a whole. A single long word in it is no reason to refuse
 * somebody a call.
 *
 * A newer calma may add to the packet. What this relay does not know it does not keep: the packet
 * goes on a screen, and only what the desk understands has any business there.
 */
const packet = z.object({
  schema: z.literal('urn:calma:handoff:1'),
  id: z.string(),
  createdAt: moment,
  intent: z.string(),
  locale: z.string(),
  timeZone: z.string(),
  page: z.string(),
  frustration: z.object({
    score: share,
    level: z.enum(['calm', 'strained', 'frustrated']),
    rule: z.string(),
    parts: z.record(word, share),
  }),
  signals: z.array(z.object({
    type: word,
    target: z.string(),
    count,
    agoSeconds: count,
    page: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))])),
  })).max(8),
  journey: z.array(z.object({ page: z.string(), agoSeconds: count })).max(10),
  errors: z.array(z.object({ kind: word, status: count.max(599).optional(), agoSeconds: count })).max(5),
  device: z.object({ kind: z.enum(['touch', 'mouse']), viewport: z.string() }),
  customer: z.object({
    id: z.string().optional(),
    traits: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  }).optional(),
}).refine((value) => JSON.stringify(value).length <= PACKET_LENGTH, `must not be longer than ${PACKET_LENGTH} characters`)

/** The body of `POST /api/callbacks`: `CallbackRequest` in calma's `model/handoff.ts`. */
export const callbackRequest = z.strictObject({
  id: z.string().regex(/^[\w.:-]{8,128}$/, 'must be 8 to 128 letters, digits or . : _ -'),
  contact: z.strictObject({ phone, name: name.optional() }),
  when: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('asap') }),
    z.strictObject({ kind: z.literal('slot'), start: moment, end: moment }),
  ]),
  packet,
})

/** The body of `POST /api/callbacks/:id/take`. */
export const takeRequest = z.strictObject({ agent: name.pipe(z.string().min(1, 'must not be empty')) })

/** What came of the call. */
export const outcomes = ['helped', 'notReached', 'wrongNumber', 'notNeeded']

/** The body of `POST /api/callbacks/:id/resolve`. */
export const resolveRequest = z.strictObject({
  note: z.string().trim().max(2000).optional(),
  outcome: z.enum(outcomes).optional(),
})

/** The body of `POST /api/desk/session`. */
export const signInRequest = z.strictObject({ token: z.string().max(512) })

/**
 * @typedef {{ pointer: string, message: string }} Problem `pointer` is a JSON pointer (RFC 6901)
 */

/**
 * A value as the schema has it, or every problem with it.
 *
 * @template T
 * @param {import('zod').ZodType<T>} schema
 * @param {unknown} value
 * @returns {{ data: T, problems?: never } | { data?: never, problems: Problem[] }}
 */
export function check(schema, value) {
  const result = schema.safeParse(value)
  if (result.success) return { data: result.data }
  return {
    problems: result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ pointer: pointer([...issue.path, key]), message: 'is not a known key' }))
        : [{ pointer: pointer(issue.path), message: issue.message }]),
  }
}

/**
 * What is wrong with the moment a visitor asked for. Not part of the schema, because a request that
 * is stored already may be repeated long after its slot.
 *
 * @param {import('./store.mjs').When} when
 * @param {number} now
 * @returns {Problem[]}
 */
export function problemsOfWhen(when, now) {
  if (when.kind === 'asap') return []
  const [start, end] = [Date.parse(when.start), Date.parse(when.end)]
  /** @type {Problem[]} */
  const problems = []
  if (start < now - SLOT_GRACE) problems.push({ pointer: '/when/start', message: 'must be in the future' })
  if (start > now + SLOT_AHEAD) problems.push({ pointer: '/when/start', message: 'must be within the next 31 days' })
  if (end <= start) problems.push({ pointer: '/when/end', message: 'must be after the start' })
  else if (end - start > SLOT_LENGTH) problems.push({ pointer: '/when/end', message: 'must be within 24 hours of the start' })
  return problems
}

/** @param {PropertyKey[]} path */
function pointer(path) {
  return path.map((key) => '/' + String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('')
}
