import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPhone } from '../../../../src/interventions/callback/phone.ts'

const good: readonly [typed: string, country: string | undefined, e164: string][] = [
  // International, in the ways people separate digits
  ['+34612345678', undefined, '+34612345678'],
  ['+34 612 345 678', undefined, '+34612345678'],
  ['+34-612-345-678', undefined, '+34612345678'],
  ['+34.612.345.678', undefined, '+34612345678'],
  ['+34 612/345/678', undefined, '+34612345678'],
  ['(+34) 612 345 678', undefined, '+34612345678'],
  ['+ 34 612345678', undefined, '+34612345678'],
  ['  +34 612 345 678  ', undefined, '+34612345678'],
  ['+34\u00a0612\u202f345\u2009678', undefined, '+34612345678'],
  ['+34–612—345−678', undefined, '+34612345678'],
  ['+34·612·345·678', undefined, '+34612345678'],
  ['\u202a+34 612 345 678\u202c', undefined, '+34612345678'],
  ['\u200e+34612345678', undefined, '+34612345678'],
  ['tel:+34612345678', undefined, '+34612345678'],
  ['+1 (212) 555-0123', undefined, '+12125550123'],
  ['+1.212.555.0123', undefined, '+12125550123'],
  ['+49 [30] 901820', undefined, '+4930901820'],
  ['+683 4002', undefined, '+6834002'],
  ['+86 131 2345 6789', undefined, '+8613123456789'],
  // 00 and the other prefixes for calling abroad
  ['0034 612 345 678', undefined, '+34612345678'],
  ['00 34 612 345 678', undefined, '+34612345678'],
  ['0044 20 7946 0958', '34', '+442079460958'],
  ['011 44 20 7946 0958', '1', '+442079460958'],
  ['0011 44 20 7946 0958', '61', '+442079460958'],
  ['010 44 20 7946 0958', '81', '+442079460958'],
  ['810 44 20 7946 0958', '7', '+442079460958'],
  // A trunk 0 that does not belong there
  ['+44 (0)20 7946 0958', undefined, '+442079460958'],
  ['+44 ( 0 ) 20 7946 0958', undefined, '+442079460958'],
  ['+44 020 7946 0958', undefined, '+442079460958'],
  ['0044 (0)20 7946 0958', undefined, '+442079460958'],
  ['+43 (0)1 58858 0', undefined, '+431588580'],
  ['+41 044 668 18 00', '41', '+41446681800'],
  // … and one that does
  ['+39 06 6982', undefined, '+39066982'],
  ['+39 (0)6 698 12345', undefined, '+390669812345'],
  ['06 698 12345', '39', '+390669812345'],
  ['0549 882 882', '378', '+3780549882882'],
  ['01 23 45 67 89', '225', '+2250123456789'],
  // National
  ['612 345 678', '34', '+34612345678'],
  ['06 12 34 56 78', '33', '+33612345678'],
  ['020 7946 0958', '44', '+442079460958'],
  ['(020) 7946 0958', '44', '+442079460958'],
  ['0171/1234567', '49', '+491711234567'],
  ['312 345 6789', '39', '+393123456789'],
  ['212-555-0123', '1', '+12125550123'],
  ['1 (212) 555-0123', '1', '+12125550123'],
  ['8 (912) 345-67-89', '7', '+79123456789'],
  ['800 555 35 35', '7', '+78005553535'],
  ['06 20 123 4567', '36', '+36201234567'],
  ['8 612 34567', '370', '+37061234567'],
  ['80 29 491-19-11', '375', '+375294911911'],
  ['044 55 1234 5678', '52', '+525512345678'],
  ['912 345 678', '351', '+351912345678'],
  ['070-1234-5678', '81', '+817012345678'],
  // The calling code without its plus
  ['34 612 345 678', '34', '+34612345678'],
  ['33 6 12 34 56 78', '33', '+33612345678'],
  // Other digits
  ['＋３４　６１２　３４５　６７８', undefined, '+34612345678'],
  ['０９０－１２３４－５６７８', '81', '+819012345678'],
  ['（０３）１２３４ー５６７８', '81', '+81312345678'],
  ['+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧', undefined, '+966501234567'],
  ['+۹۸ ۹۱۲ ۳۴۵ ۶۷۸۹', undefined, '+989123456789'],
]

const bad: readonly [typed: string, country: string | undefined, problem: string][] = [
  ['', undefined, 'missing'],
  ['  -  ', '34', 'missing'],
  ['612 345 678', undefined, 'national'],
  ['0612345678', undefined, 'national'],
  ['+', undefined, 'invalid'],
  ['+34', undefined, 'invalid'],
  ['+34 612 34', undefined, 'invalid'],
  ['612 345 67', '34', 'invalid'],
  ['+34 612 345 6789', undefined, 'invalid'],
  ['+33 6 12 34 56', undefined, 'invalid'],
  ['212 555 012', '1', 'invalid'],
  ['+0 612 345 678', undefined, 'invalid'],
  ['+999999', undefined, 'invalid'],
  ['+1234567890123456', undefined, 'invalid'],
  ['++34 612 345 678', undefined, 'invalid'],
  ['+34 612 345 678 ext. 9', undefined, 'invalid'],
  ['call me', '34', 'invalid'],
  ['+34 6l2 345 678', undefined, 'invalid'],
  ['ada@example.com', '34', 'invalid'],
  ['112', '34', 'invalid'],
]

describe('readPhone', () => {
  test.each(good)('reads %j with country %s as %s', (typed, country, e164) => {
    expect(readPhone(typed, country)).toEqual({ e164 })
  })

  test.each(bad)('refuses %j with country %s as %s', (typed, country, problem) => {
    expect(readPhone(typed, country)).toEqual({ problem })
  })

  test('the table has at least 60 cases', () => {
    expect(good.length + bad.length).toBeGreaterThanOrEqual(60)
  })

  const anything = fc.string({ unit: 'binary', maxLength: 60 })
  const code = fc.option(fc.constantFrom('1', '7', '33', '34', '39', '44', '351', '375'), { nil: undefined })

  test('whatever is typed, what comes out is E.164 or a problem', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.stringMatching(/^[+()\d .-]{0,30}$/)), code, (typed, country) => {
        const reading = readPhone(typed, country)
        if ('e164' in reading) expect(reading.e164).toMatch(/^\+[1-9]\d{6,14}$/)
        else expect(['missing', 'national', 'invalid']).toContain(reading.problem)
      }),
    )
  })

  test('reading what came out changes nothing, with any default country', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+()\d .-]{7,22}$/), code, code, (typed, country, other) => {
        const reading = readPhone(typed, country)
        if ('e164' in reading) expect(readPhone(reading.e164, other)).toEqual(reading)
      }),
    )
  })

  test('separators make no difference', () => {
    const digits = fc.stringMatching(/^[1-9]\d{8,12}$/)
    const gaps = fc.array(fc.constantFrom('', ' ', '-', '.', '\u00a0', '/', '\u200e'), {
      minLength: 13,
      maxLength: 13,
    })
    fc.assert(
      fc.property(digits, gaps, (number, between) => {
        const spaced = [...number].map((digit, index) => digit + (between[index] ?? '')).join('')
        expect(readPhone(`+${spaced}`)).toEqual(readPhone(`+${number}`))
      }),
    )
  })

  test('long hostile input is read in no time', () => {
    const began = performance.now()
    for (const piece of ['(0)', '0', '( ', '+', '٠', '-']) readPhone(piece.repeat(20_000), '34')
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
