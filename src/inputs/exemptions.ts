import type { Exemption } from '../release/model/settings.ts'
import { defect, value } from './parsed.ts'
import type { Parsed } from './parsed.ts'

/** `CODE: REASON` or `CODE PACKAGE: REASON`. */
const line = /^(?<finding>[\w-]+)(?:[ \t]+(?<subject>[^\s:]+))?[ \t]*:[ \t]*(?<reason>\S.*)$/

/**
 * The findings that the user knows of, one a line: `missing-lower-bound fmt: every version works`. Empty lines
 * and those that start with `#` say nothing.
 */
export function parseExemptions(text: string): Parsed<readonly Exemption[]> {
  const lines = text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !one.startsWith('#'))
  const exemptions: Exemption[] = []
  for (const one of lines) {
    const { finding, subject, reason } = line.exec(one)?.groups ?? {}
    if (finding === undefined || reason === undefined) {
      return defect(
        `the line ${JSON.stringify(one)} does not say which finding and why.`,
        'Write a finding and a reason on each line: "opam-lint-35: it has no page", or "missing-lower-bound fmt: every version works".',
      )
    }
    exemptions.push({ finding, reason, ...(subject === undefined ? {} : { subject }) })
  }
  return value(exemptions)
}
