import type { Outcome } from '../release/model/outcome.ts'
import type { Progress } from '../release/model/progress.ts'
import { editedFiles } from '../report/edited-files.ts'
import { liveLine } from '../report/live-line.ts'
import { terminalProgress } from '../report/terminal.ts'
import { say, showsColour } from '../command-line/command-line.ts'

/** Shows on standard output how far a release is: nothing of it before JSON, which is for a program. */
export function progressOnOutput(json: boolean): Progress {
  const { stdout, env } = process
  // A line is drawn again and again where the terminal can do that.
  const live = stdout.isTTY && env['TERM'] !== 'dumb' && !json ? liveLine(stdout) : undefined
  return terminalProgress((text) => (json ? undefined : say(`${text}\n`)), {
    colour: showsColour(stdout),
    live,
  })
}

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
    texts:
      texts === undefined
        ? null
        : { release: texts.release ?? null, pullRequest: texts.pullRequest ?? null },
    steps,
    findings: diagnostics.map(({ severity, code, message }) => ({ severity, code, message })),
    failure: failure === undefined ? null : { code: failure.code, message: failure.message },
  }
}
