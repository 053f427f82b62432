import { compareVersions } from '../../version/opam-version.ts'
import { defectIf } from '../model/rule.ts'
import type { CiRule } from './subject.ts'
import { mismatch } from './stated-name.ts'

/** The file states its version, which its folder already states. */
export const unnecessaryVersion: CiRule = {
  name: 'unnecessary-version',
  severity: 'warning',
  inRelease: 'absent',
  fields: ['version'],
  check: ({ package: { version: stated }, version }) =>
    defectIf(
      stated !== undefined && compareVersions(stated, version) === 0,
      "Unnecessary field 'version'. It is suggested to remove it.",
    ),
}

/** The file states a version that differs from its folder. */
export const otherVersion: CiRule = {
  name: 'other-version',
  severity: 'error',
  fields: ['version'],
  check: ({ package: { version: stated }, version }) =>
    stated === undefined || compareVersions(stated, version) === 0
      ? []
      : [mismatch('version', stated, version)],
}
