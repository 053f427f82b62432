import type { Diagnostic } from '../text/diagnostic.ts'
import { decodeBytes } from '../text/source.ts'
import type { ProjectPackage } from './project-packages.ts'

/**
 * Compares a committed opam file with the one dune generates. The archive holds the committed one, and
 * people who pin the package get it; the published one is generated.
 */
export function findDrift(
  { path, committed, generated }: ProjectPackage,
  severity: 'error' | 'warning',
): readonly Diagnostic[] {
  if (committed === undefined || generated === undefined) return []
  if (committed.text === generated) return []
  const theirs = committed.text.split('\n')
  const ours = generated.split('\n')
  const index = firstDifference(theirs, ours)
  const start = theirs.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0)
  const end = start + (theirs[index]?.length ?? 0)
  return [
    {
      severity,
      code: 'drift',
      message: `${path} is not what dune generates from dune-project: line ${index + 1} is ${quoted(theirs[index])}, dune writes ${quoted(ours[index])}.`,
      hints: [
        'Run "dune build" (and "dune promote" from dune 3.23 on), commit the file, and tag that commit.',
      ],
      location: {
        source: committed,
        span: {
          start: Math.min(start, committed.text.length),
          end: Math.min(end, committed.text.length),
        },
      },
    },
  ]
}

function firstDifference(theirs: readonly string[], ours: readonly string[]): number {
  const index = theirs.findIndex((line, at) => line !== ours[at])
  return index === -1 ? theirs.length : index
}

function quoted(line: string | undefined): string {
  return line === undefined ? 'absent' : `"${decodeBytes(line)}"`
}
