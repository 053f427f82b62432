import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { removeFolder } from '../disk/remove-folder.ts'
import { removeIfInterrupted } from '../process/interruption.ts'
import { makeFolder } from '../process/make-folder.ts'
import { makeTemporaryFolder } from '../process/temporary-folder.ts'
import type { TemporaryFolder } from '../process/temporary-folder.ts'
import type { Outcome } from '../release/model/outcome.ts'
import { terminalOutcome } from '../report/terminal.ts'
import { complain, say, showsColour, verb } from './command-line.ts'
import type { Verb } from './command-line.ts'
import { outcomeAsJson, progressOnOutput } from './outcome.ts'
import { rehearse } from './rehearsal.ts'
import { readReleaseOptions, releaseOptions, releaseOptionsUsage } from './release-options.ts'

const usage = `Usage: dune-publish rehearse [DIR] [--tag T | --version V] [--out OUT] [--json] [OPTION]…

Carries out a whole release of the checkout DIR against a GitHub that runs inside this command: nothing
leaves the machine. Without DIR a small sample project is released. Without --tag and --version: the newest
tag of the commit that is checked out and names a version, else the newest version of the changelog, which
no other commit may have the tag of. What was published is left in OUT (default: a new temporary folder).

Exit status: 0 when the release went through, 1 when it was refused or failed, 2 when the command line
is wrong.
${releaseOptionsUsage}`

/** The verb `rehearse [DIR] [--tag T | --version V] [--out OUT] [--json] [OPTION]…`. */
export const runRehearse: Verb = verb(usage, releaseOptions, async ({ positionals, values }) => {
  const [dir, ...more] = positionals
  if (more.length > 0) return { wrong: 'One DIR is rehearsed at a time.' }
  const options = readReleaseOptions(values)
  if ('wrong' in options) return options
  const { json } = values
  const { path: out, keep } = await outFolder(values.out)
  if (existsSync(join(out, 'github'))) {
    keep()
    complain([
      `${JSON.stringify(out)} holds an earlier rehearsal: name another folder, or remove it.`,
    ])
    return 1
  }
  try {
    const outcome = await rehearse({ dir, out, ...options }, progressOnOutput(json))
    say(
      json
        ? `${JSON.stringify({ ...outcomeAsJson(outcome), out }, null, 2)}\n`
        : asText(outcome, out),
    )
    return outcome.status === 'published' ? 0 : 1
  } catch (error) {
    // Nobody was told of a folder that has no name yet.
    if (values.out === undefined) await removeFolder(out)
    throw error
  } finally {
    keep()
  }
})

/** The folder for all that is made. What is new in it goes when a signal ends the rehearsal. */
async function outFolder(wanted: string | undefined): Promise<TemporaryFolder> {
  if (wanted === undefined) return makeTemporaryFolder('dune-publish-rehearsal-')
  const path = resolve(wanted)
  const isNew = !existsSync(path)
  const parts = ['archive', 'github', 'sample.git'].map((name) => join(path, name))
  const made = isNew ? [path] : parts.filter((part) => !existsSync(part))
  const kept = made.map((part) => removeIfInterrupted(part))
  await makeFolder(path)
  return {
    path,
    keep: () => {
      for (const keep of kept) keep()
    },
  }
}

function asText(outcome: Outcome, out: string): string {
  const colour = showsColour(process.stdout)
  const lines = [
    '',
    ...terminalOutcome(outcome, { colour, isRehearsal: true }),
    '',
    ...whereToLook(outcome, out),
  ]
  return `${lines.join('\n')}\n`
}

function whereToLook({ status }: Outcome, out: string): readonly string[] {
  if (status !== 'published') {
    return [`Nothing left this machine. What was made is in ${out}:`, pageLine(out)]
  }
  return [
    'Nothing left this machine: the addresses above were those of a GitHub inside the command, which has',
    'ended. What it published:',
    pageLine(out),
    `  ${join(out, 'opam-repository')}  the opam files of the pull request, at their places`,
    `  ${join(out, 'archive')}  the archive`,
    `  ${join(out, 'release.md')}, ${join(out, 'pull-request.md')}  the texts`,
    `  ${join(out, 'github')}  the repositories, for git`,
  ]
}

function pageLine(out: string): string {
  return `  ${join(out, 'report.html')}  all of it, a page to open`
}
