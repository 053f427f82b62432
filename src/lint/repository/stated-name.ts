import type { RepositoryRule } from './rule.ts'

/** The file says its name, which its folder says already. */
export const unnecessaryName: RepositoryRule = {
  severity: 'warning',
  check: ({ package: { name: stated }, name }) =>
    stated === name ? ["Unnecessary field 'name'. It is suggested to remove it."] : [],
}

/** The file says another name than its folder. */
export const otherName: RepositoryRule = {
  severity: 'error',
  check: ({ package: { name: stated }, name }) =>
    stated === undefined || stated === name ? [] : [mismatch('name', stated, name)],
}

/** What is said of a field that does not fit the folder. */
export function mismatch(field: string, stated: string, expected: string): string {
  return `The field '${field}' that doesn't match its context. Field '${field}' has value '${stated}' but was expected of value '${expected}'.`
}
