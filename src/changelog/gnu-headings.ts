import type { HeadingVersion } from '../version/heading-version.ts'
import type { Candidate, Chosen } from './candidates.ts'
import { readHeading } from './heading.ts'
import type { Line } from './lines.ts'

/**
 * The sections of a GNU ChangeLog: date, name and address are the heading, and an indented line below
 * tells the version. Entries without one are no sections.
 */
export function gnuHeadings(
  plain: readonly Candidate[],
  lines: readonly Line[],
): readonly Chosen[] {
  const entries = plain.filter((candidate) => isEntry(candidate.text))
  return entries.flatMap((candidate, index) => {
    const end = entries[index + 1]?.line ?? lines.length
    const version = versionBetween(lines, candidate.line + 1, end)
    if (version === undefined) return []
    return [{ kind: 'section', candidate, versions: [version] } as const]
  })
}

function isEntry(text: string): boolean {
  return /^\d{4}-\d\d-\d\d\s/.test(text) && /<[^<>]+>$/.test(text)
}

function versionBetween(
  lines: readonly Line[],
  start: number,
  end: number,
): HeadingVersion | undefined {
  for (const { text } of lines.slice(start, end)) {
    const words = /^\s+(?:\* )?(?=version|release|v?\d)(.*)$/i.exec(text)?.[1]
    if (words === undefined) continue
    const heading = readHeading(words)
    if (heading.form === 'version') return heading.versions[0]
  }
  return undefined
}
