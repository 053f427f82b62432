import type { Outcome } from '../release/model/outcome.ts'
import { editedFiles } from '../report/edited-files.ts'

/** What a release came to, for a program to read; what it does not have is `null`. */
export function outcomeAsJson(outcome: Outcome): object {
  const { status, subject, archive, release, ending, texts, steps, diagnostics, failure } = outcome
  return {
    status,
    project: subject?.project ?? null,
    version: subject?.version ?? null,
    tag: subject?.tag ?? null,
    commit: subject?.commit ?? null,
    packages: subject?.packages.map(({ name, path }) => ({ name, path })) ?? [],
    editedFiles: editedFiles(outcome).map(({ path, edited, difference }) => ({
      path,
      where: edited.where,
      commit: edited.commit ?? null,
      author: edited.author ?? null,
      difference,
    })),
    archive: archive === undefined ? null : { ...archive, entries: undefined },
    release: release === undefined ? null : { name: release.name, body: release.body },
    ending: ending ?? null,
    texts: texts === undefined ? null : { release: null, pullRequest: null, ...texts },
    steps,
    findings: diagnostics.map(({ severity, code, message }) => ({ severity, code, message })),
    failure: failure === undefined ? null : { code: failure.code, message: failure.message },
  }
}
