import { versionText } from '../../src/dune/language-version.ts'
import type { FixSubject } from '../../src/fix/fix-findings.ts'
import type { LockedVersions } from '../../src/fix/lower-bound.ts'
import { readState } from '../../src/fix/project-state.ts'

/** A project without an opam repository, and with these lock files. */
export function fixSubject(
  texts: ReadonlyMap<string, string>,
  locked: readonly LockedVersions[] = [],
): FixSubject {
  const { described } = readState(texts).state ?? {}
  const names = described?.packages.map(({ name }) => name) ?? []
  return {
    texts,
    links: new Set(),
    around: {
      version: '9.9',
      isSupposed: true,
      language: described === undefined ? '3.0' : versionText(described.project.lang.value),
      nested: [],
      documents: new Map(),
      upstream: { kind: 'unseen', why: 'nobody looked' },
      versions: new Map(),
    },
    known: { previous: new Map(), locked, forecast: [], repository: undefined },
    choice: { codes: [], names: new Set(names), ignore: [] },
    history: undefined,
  }
}
