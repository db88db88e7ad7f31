import { expect, test } from 'vitest'
import { hasErrorWord } from '../../../src/sense/hasErrorWord.ts'

test.each([
  'is-invalid', 'has-error', 'alert alert-danger', 'el-form-item__error', 'MuiAlert-colorError', 'Mui-error', 'fieldError', 'invalid-feedback',
  'Toastify__toast--error', 'formerror', 'errors', 'errormessage', 'ant-form-item-has-error', 'text-danger', 'err', 'toast err', 'err-message',
])('%s', (classes) => {
  expect(hasErrorWord(classes)).toBe(true)
})

test.each([
  '', 'button', 'aria-invalid:border-destructive aria-invalid:ring-1', 'invalid:border-red-500', 'ng-invalid ng-untouched', 'no-errors', 'mirror-image', 'unfailing', 'errand', 'berry',
])('not %s', (classes) => {
  expect(hasErrorWord(classes)).toBe(false)
})
