import { readOpamFile } from '../lint/model/opam-reading.ts'
import type { Finding } from '../lint/model/rule.ts'
import { lintForCi, lintOpamFile } from '../lint/run.ts'
import { codePrefixes } from '../release/findings/finding-diagnostic.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { decodeBytes } from '../text/source.ts'
import type { FileChange } from './change.ts'

/**
 * What `opam lint` and opam-repository's CI find in a changed file that they did not find before. What was
 * published with a defect is not made worse by a bound.
 */
export function newFindings({
  name,
  version,
  path,
  before,
  after,
}: FileChange): readonly Diagnostic[] {
  const lint = (text: string): readonly Finding[] => {
    const reading = readOpamFile({ name: path, text })
    const ofOpam = lintOpamFile(reading)
    if (reading.kind === 'refused') return ofOpam
    const around = { name, version, entries, isNew: false, packageNames: [] }
    return [...ofOpam, ...lintForCi({ ...reading, ...around })]
  }
  const known = new Set(lint(before).map(topicOf))
  return lint(after)
    .filter((one) => !known.has(topicOf(one)))
    .map((one) => diagnosticOf(one, name))
}

/** As they are in opam-repository: their permissions are another commit's affair. */
const entries = [{ name: 'opam', isPlainFile: true }] as const

/** Two findings of a file are the same where they say the same: places move, and what is in braces changes. */
function topicOf({ source, code, message, about }: Finding): string {
  const said = message.replaceAll(/\{.*?\}(?=')/gs, '').replaceAll(/\d+/g, '')
  return JSON.stringify([source, code, said, about?.element])
}

function diagnosticOf(finding: Finding, name: string): Diagnostic {
  const { source, code, inRelease, location, message } = finding
  return {
    severity: inRelease === 'absent' ? 'warning' : inRelease,
    code: `${codePrefixes[source]}${code}`,
    subjects: [name],
    message: decodeBytes(message),
    hints: ['The file had no such finding before: the change brings it.'],
    ...(location === undefined ? {} : { location }),
  }
}
