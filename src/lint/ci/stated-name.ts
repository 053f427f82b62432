import type { Defect } from '../model/rule.ts'
import { defectIf } from '../model/rule.ts'
import type { CiRule } from './subject.ts'

/** The file states its name, which its folder already states. */
export const unnecessaryName: CiRule = {
  name: 'unnecessary-name',
  severity: 'warning',
  inRelease: 'absent',
  fields: ['name'],
  check: ({ package: { name: stated }, name }) =>
    defectIf(stated === name, "Unnecessary field 'name'. It is suggested to remove it."),
}

/** The file states a name that differs from its folder. */
export const otherName: CiRule = {
  name: 'other-name',
  severity: 'error',
  inRelease: 'absent',
  fields: ['name'],
  check: ({ package: { name: stated }, name }) =>
    stated === undefined || stated === name ? [] : [mismatch('name', stated, name)],
}

/** The defect of a field that does not match the folder. */
export function mismatch(field: string, stated: string, expected: string): Defect {
  const message = `The field '${field}' that doesn't match its context. Field '${field}' has value '${stated}' but was expected of value '${expected}'.`
  return { message, about: { field } }
}
