import type { CallbackRequest, HandoffPacket } from '../../../src/model/handoff.ts'

let made = 0

/** A phone number nobody in these tests has used. */
export const newPhone = (): string => `+34600${String(++made).padStart(6, '0')}`

export function packet(over: Partial<HandoffPacket> = {}): HandoffPacket {
  return {
    schema: 'urn:calma:handoff:1',
    id: 'offer-1',
    createdAt: '2026-11-22T10:15:30.120Z',
    intent: 'callback',
    locale: 'es-ES',
    timeZone: 'Europe/Madrid',
    page: '/checkout',
    frustration: { score: 72, level: 'frustrated', rule: 'checkout-rescue', parts: { rageClick: 50, formLoop: 22 } },
    signals: [
      {
        type: 'rageClick',
        target: 'button#apply-coupon',
        count: 5,
        agoSeconds: 4,
        page: '/checkout',
        details: { on: 'control', by: 'mouse', milliseconds: 2100 },
      },
    ],
    journey: [{ page: '/', agoSeconds: 380 }, { page: '/checkout', agoSeconds: 70 }],
    errors: [{ kind: 'request', status: 402, agoSeconds: 42 }],
    device: { kind: 'mouse', viewport: '1280x800' },
    customer: { id: 'u_84213', traits: { plan: 'gold', cartValue: 152, returning: true } },
    ...over,
  }
}

export function request(over: Partial<CallbackRequest> = {}): CallbackRequest {
  return {
    id: crypto.randomUUID(),
    contact: { phone: newPhone(), name: 'Ana' },
    when: { kind: 'asap' },
    packet: packet(),
    ...over,
  }
}

/** One event of a live stream, or a comment line. */
export interface Heard {
  readonly event: string
  readonly data: string
}

/** Reads a live stream event by event. */
export async function* events(response: Response): AsyncGenerator<Heard> {
  let text = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n')
      text = text.slice(end + 2)
      const field = (name: string): string =>
        lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2)).join('\n')
      if (lines.some((line) => line.startsWith('event: '))) yield { event: field('event'), data: field('data') }
    }
  }
}
