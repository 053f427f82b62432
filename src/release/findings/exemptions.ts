import { forecastRules } from '../../forecast/findings.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Exemption } from '../model/settings.ts'
import { codePrefixes } from './finding-diagnostic.ts'

/** What opam-repository's CI finds, too, whatever anybody ignores. */
const ofChecks: readonly string[] = [codePrefixes.opam, codePrefixes.ci]

/** A notice that names and dependencies were not looked up, so that nobody knows what would be found. */
const unseen = 'opam-repository-unseen'

/**
 * The diagnostics, those that the user ignores marked with the reason: findings of a review become notices,
 * and those of `opam lint` and of opam-repository's CI, which will refuse them all the same, warnings. None
 * of them refuses a release. What is ignored and was not found is told, too.
 */
export function applyExemptions(
  diagnostics: readonly Diagnostic[],
  exemptions: readonly Exemption[],
  { hasForecast = true }: { readonly hasForecast?: boolean } = {},
): readonly Diagnostic[] {
  if (exemptions.length === 0) return diagnostics
  const used = new Set<Exemption>()
  const marked = diagnostics.map((diagnostic) => {
    const exemption = exemptions.find((one) => covers(one, diagnostic))
    if (exemption === undefined) return diagnostic
    used.add(exemption)
    return ignored(diagnostic, exemption)
  })
  const isUnseen = diagnostics.some(({ code }) => code === unseen)
  const idle = isUnseen
    ? []
    : exemptions.filter((one) => !used.has(one) && (hasForecast || !isOfForecast(one)))
  return [...marked, ...idle.map((one) => unused(one))]
}

/** Whether the user ignores a finding. */
export function isExempt(diagnostic: Diagnostic, exemptions: readonly Exemption[]): boolean {
  return exemptions.some((one) => covers(one, diagnostic))
}

/** What nobody looked for is not missing. */
function isOfForecast({ finding }: Exemption): boolean {
  return forecastRules.some(
    ({ name }) => finding === name || finding === codePrefixes.forecast + name,
  )
}

function covers({ finding, subject }: Exemption, { code, subjects = [] }: Diagnostic): boolean {
  const prefix = Object.values(codePrefixes).find((one) => code.startsWith(one))
  if (prefix === undefined || code === unseen) return false
  if (finding !== code && prefix + finding !== code) return false
  return subject === undefined || subjects.includes(subject)
}

function ignored(diagnostic: Diagnostic, { reason }: Exemption): Diagnostic {
  const why = `Ignored: ${reason}`
  return ofChecks.some((prefix) => diagnostic.code.startsWith(prefix))
    ? {
        ...diagnostic,
        severity: 'warning',
        hints: [why, 'The CI of opam-repository will still refuse it.'],
        ignored: reason,
      }
    : { ...diagnostic, severity: 'notice', hints: [why], ignored: reason }
}

function unused({ finding, subject, reason }: Exemption): Diagnostic {
  const what = subject === undefined ? finding : `${finding} ${subject}`
  return {
    severity: 'warning',
    code: 'ignore-unused',
    message: `The input ignore says "${what}: ${reason}", but there is no such finding.`,
    hints: ['Remove or fix the line. It names a finding by its code, and optionally a package.'],
  }
}
