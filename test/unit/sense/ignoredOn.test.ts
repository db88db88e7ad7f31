// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { ignoredOn } from '../../../src/sense/ignoredOn.ts'

/** What is not wanted on the element marked `data-x`. */
const ignored = (html: string, selectors: Record<string, readonly string[]> = {}): string[] => {
  document.body.innerHTML = html
  return ignoredOn(document.querySelector('[data-x]')!, selectors)
}

describe('the signals that are not wanted on an element', () => {
  it.each<[string, string, string[]]>([
    ['none, without a mark', '<div><button data-x></button></div>', []],
    ['all, by a bare mark on it', '<button data-x data-calma-ignore></button>', ['*']],
    ['all, by a bare mark around it', '<div data-calma-ignore><p><button data-x></button></p></div>', ['*']],
    ['those it names, by short words and long ones', '<div data-calma-ignore=" rage  deadClick error"><button data-x></button></div>', ['rageClick', 'deadClick', 'errorBurst', 'errorClick']],
    ['a word that is none, which is not repeated', '<button data-x data-calma-ignore="jane@example.org"></button>', []],
    ['those of the nearest mark', '<div data-calma-ignore><p data-calma-ignore="form"><button data-x></button></p></div>', ['formLoop']],
    ['rage clicks, by PostHog’s mark', '<div class="box ph-no-rageclick"><button data-x></button></div>', ['rageClick']],
    ['dead clicks, by PostHog’s mark', '<button data-x class="ph-no-deadclick"></button>', ['deadClick']],
    ['those that Datadog’s mark names', '<div data-dd-ignore-frustration="rage-click error-click"><button data-x></button></div>', ['rageClick', 'errorBurst', 'errorClick']],
    ['none, by marks that only hide words', '<button data-x class="ph-no-capture rr-block" data-sentry-mask data-dd-privacy="mask" data-clarity-mask="true"></button>', []],
    ['none, by a mark beside it', '<i class="ph-no-rageclick"></i><button data-x></button>', []],
  ])('%s', (_, html, types) => expect(ignored(html)).toEqual(types))

  it('those of its selectors; what is no selector matches nothing and disturbs no other', () => {
    const html = '<div class="stepper"><button data-x></button></div>'
    expect(ignored(html, { rageClick: ['.stepper', '.other'], deadClick: ['.other'], formLoop: [] })).toEqual(['rageClick'])
    expect(ignored(html, { rageClick: ['::::'], deadClick: ['.stepper'] })).toEqual(['deadClick'])
    expect(ignored(html, { rageClick: ['a(', '.stepper'] })).toEqual(['rageClick'])
  })
})
