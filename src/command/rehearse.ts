import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { removeFolder } from '../disk/remove-folder.ts'
import { removeIfInterrupted } from '../process/interruption.ts'
import { makeFolder } from '../process/make-folder.ts'
import { makeTemporaryFolder } from '../process/temporary-folder.ts'
import type { TemporaryFolder } from '../process/temporary-folder.ts'
import type { Outcome } from '../release/model/outcome.ts'
import { isScenario, scenarios } from '../rehearsal/scenarios.ts'
import type { Scenario } from '../rehearsal/scenarios.ts'
import { statusAsJson } from '../report/status-json.ts'
import { statusLines } from '../report/status-text.ts'
import type { Status } from '../status/status.ts'
import { terminalOutcome } from '../report/terminal.ts'
import { complain, say, showsColour, verb } from '../command-line/command-line.ts'
import type { Verb } from '../command-line/command-line.ts'
import { outcomeAsJson, progressOnOutput } from './outcome.ts'
import { rehearse } from './rehearsal.ts'
import {
  archiveOptions,
  draftOption,
  inputFields,
  readReleaseOptions,
  ruleOptions,
  versionOptions,
} from '../command-line/input-options.ts'
import { flag, textOption, wordOption } from '../command-line/option.ts'

const usage = `Usage: dune-publish rehearse [DIR] [--tag TAG | --version VERSION] [OPTION]…

Runs a whole release of the clone DIR against a GitHub inside the command. Nothing leaves your machine.
Without DIR, it releases a small sample project.

Without --tag and --version, the version is the newest tag of the commit that is checked out, or else the
newest version in the changelog, if it has not been tagged yet.

--scenario plays what may happen to the pull request afterwards:
${Object.entries(scenarios)
  .map(([name, what]) => `  ${name.padEnd(21)}${what}`)
  .join('\n')}

Exit status: 0 when the release succeeded, 1 when it was refused or failed, 2 when the command line
is wrong.
`

const rehearseOptions = {
  ...versionOptions,
  ...ruleOptions,
  ...archiveOptions,
  verify: wordOption(
    ['none', 'build', 'test'],
    'Build or test the packages from the archive, with the dune of this machine',
  ),
  ...draftOption,
  scenario: wordOption(
    Object.keys(scenarios),
    'Play what happens to the pull request, and show what status says then',
  ),
  out: textOption('OUT', 'Write what was published to this folder instead of a new temporary one'),
  json: flag('Print JSON'),
} as const

/** The verb `rehearse [DIR] [OPTION]…`. */
export const runRehearse: Verb = verb(usage, rehearseOptions, async ({ positionals, values }) => {
  const [dir, ...more] = positionals
  if (more.length > 0) return { wrong: 'Name one DIR.' }
  const { json, out: _, scenario, ...given } = values
  if (scenario !== undefined && !isScenario(scenario)) {
    const known = Object.keys(scenarios).join(', ')
    return { wrong: `There is no scenario "${scenario}". The scenarios are ${known}.` }
  }
  const asked = readReleaseOptions(inputFields(given))
  if ('wrong' in asked) return asked
  const { path: out, keep } = await outFolder(values.out)
  if (existsSync(join(out, 'github'))) {
    keep()
    complain([
      `The folder ${JSON.stringify(out)} holds an earlier rehearsal. Remove it, or name another folder.`,
    ])
    return 1
  }
  try {
    const { outcome, status } = await rehearse(
      { dir, out, scenario, ...asked },
      progressOnOutput(json),
    )
    const after = status === undefined ? {} : { afterwards: statusAsJson(status) }
    say(
      json
        ? `${JSON.stringify({ ...outcomeAsJson(outcome), ...after, out }, null, 2)}\n`
        : asText(outcome, { status, scenario, out }),
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

interface Rehearsed {
  readonly status: Status | undefined
  readonly scenario: Scenario | undefined
  readonly out: string
}

function asText(outcome: Outcome, { status, scenario, out }: Rehearsed): string {
  const colour = showsColour(process.stdout)
  const lines = [
    '',
    ...terminalOutcome(outcome, { colour, isRehearsal: true }),
    ...afterwards(status, scenario),
    '',
    ...whereToLook(outcome, out),
  ]
  return `${lines.join('\n')}\n`
}

/** What status says after the scenario. */
function afterwards(status: Status | undefined, scenario: Scenario | undefined): readonly string[] {
  if (status !== undefined) {
    const colour = showsColour(process.stdout)
    return ['', 'Afterwards:', '', ...statusLines(status, { colour })]
  }
  return scenario === undefined
    ? []
    : ['', `The scenario ${scenario} was not played: there is no pull request.`]
}

function whereToLook({ status }: Outcome, out: string): readonly string[] {
  if (status !== 'published') {
    return [`Nothing left your machine. What was made is in ${out}:`, pageLine(out)]
  }
  return [
    'Nothing left your machine. The addresses above belong to the GitHub inside the command and no longer',
    'work. The release published:',
    pageLine(out),
    `  ${join(out, 'opam-repository')}  the opam files of the pull request, at their places in the opam repository`,
    `  ${join(out, 'archive')}  the archive`,
    `  ${join(out, 'release.md')}, ${join(out, 'pull-request.md')}  the texts`,
    `  ${join(out, 'github')}  the repositories, for git`,
  ]
}

function pageLine(out: string): string {
  return `  ${join(out, 'report.html')}  all of it, as a page to open in a browser`
}
