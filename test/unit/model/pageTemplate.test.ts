import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageTemplate } from '../../../src/model/pageTemplate.ts'

test.each([
  ['/', '/'],
  ['', '/'],
  ['/orders/8841/items', '/orders/:id/items'],
  ['/checkout/', '/checkout'],
  ['//a//b', '/a/b'],
  ['/u/ada@example.org', '/u/:id'],
  ['/u/ada%20lovelace', '/u/:id'],
  ['/o/550e8400-e29b-41d4-a716-446655440000', '/o/:id'],
  ['/o/abcdefab-cdef-4bcd-abcd-efabcdef4abc', '/o/:id'],
  ['/o/507f1f77bcf86cd799439011', '/o/:id'],
  ['/api/v2/docs', '/api/v2/docs'],
  ['/help/payment-methods', '/help/payment-methods'],
  [`/x/${'long'.repeat(11)}`, '/x/:id'],
  ['/a/b/c/d/e/f/g/h/i/j', '/a/b/c/d/e/f/g/h'],
])('%s is %s', (path, template) => {
  expect(pageTemplate(path)).toBe(template)
})

test('numbers, addresses and tokens never come through, and a template is its own template', () => {
  const identity = fc.oneof(fc.nat().map(String), fc.uuid(), fc.emailAddress().filter((address) => !address.includes('/')), fc.stringMatching(/^[0-9a-f]{24}$/).filter((hex) => /\d.*\d/.test(hex)))
  fc.assert(fc.property(identity, (id) => pageTemplate(`/a/${id}/b`) === '/a/:id/b'))
  fc.assert(fc.property(fc.webPath(), (path) => {
    const template = pageTemplate(path)
    expect(pageTemplate(template).length).toBeLessThanOrEqual(template.length)
    expect(template).toMatch(/^\//)
    expect(template.split('/').length).toBeLessThanOrEqual(9)
  }))
})
