import { setTimeout } from 'node:timers/promises'
import { releaseBranchesOf, statusReaders } from '../connect/status-readers.ts'
import { parseRepository, parseTagPrefix } from '../inputs/names.ts'
import { parseAutomatic } from '../inputs/rules.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import type { Settings } from '../release/model/settings.ts'
import { liveLine } from '../report/live-line.ts'
import { oneLine } from '../report/printable.ts'
import { cleanBranches } from '../status/clean.ts'
import { statusAsJson } from '../report/status-json.ts'
import { statusLines } from '../report/status-text.ts'
import { statusHeadline } from '../report/status-words.ts'
import { isUnderWay, readStatus } from '../status/status.ts'
import type { Status } from '../status/status.ts'
import { findSubject } from '../status/subject.ts'
import { withCheckout } from '../checkout/checkout.ts'
import { checkoutTags } from '../checkout/checkout-forge.ts'
import { sourceOfCheckout } from '../checkout/checkout-source.ts'
import { complain, say, showsColour, verb } from '../command-line/command-line.ts'
import type { WrongArguments } from '../command-line/arguments.ts'
import type { Verb } from '../command-line/command-line.ts'
import { defaultSettings } from './default-settings.ts'
import { hostIn, tokenIn } from '../command-line/github-variables.ts'
import { inputFields, ruleOptions, wrongFields } from '../command-line/input-options.ts'
import type { GivenInputs } from '../command-line/input-options.ts'
import { flag, textOption } from '../command-line/option.ts'
import { watchStatus } from './watch-status.ts'

const usage = `Usage: dune-publish status [DIR] [--tag TAG] [--watch] [OPTION]…

Shows the pull request of a release of the clone DIR (default: the current folder): whether it is open,
merged or closed, what CI and the reviewers say, what others pushed to its branch, and what to do now.
Without --tag, the release is the newest tag that is a version. The command writes nothing, except with
--clean. It needs a token with read access in the variable OPAM_TOKEN or GITHUB_TOKEN. To use another
server than https://api.github.com, set OPAM_API_URL.

--clean shows no status. It deletes the branches that dune-publish made in your fork for releases that are
merged, and lists them. A branch with commits that were not merged stays.
If one cannot be deleted, the exit status is 1.

Exit status: 0 when the pull request is merged, or open with nothing failed or running; 1 when it needs you
or cannot be read; 3 while CI is running; 2 when the command line is wrong.
`

const options = {
  tag: textOption('TAG', 'The tag of the release, instead of the newest one'),
  watch: flag('Look again every minute, until the pull request is merged or needs you'),
  'tag-prefix': ruleOptions['tag-prefix'],
  'keep-v': ruleOptions['keep-v'],
  'opam-repository': textOption('OWNER/NAME', 'The opam repository of the pull request'),
  clean: flag('Delete the branches of merged releases from your fork, and list them'),
  json: flag('Print JSON'),
} as const

/** The verb `status [DIR] [--tag T] [--watch] [--json] [OPTION]…`. */
export const runStatus: Verb = verb(usage, options, async ({ positionals, values }) => {
  const [dir = '.', ...more] = positionals
  if (more.length > 0) return { wrong: 'Name one DIR.' }
  const { tag, json, watch, clean, ...given } = values
  const asked = readOptions(given)
  if ('wrong' in asked) return asked
  if (clean) return await tellCleaning(asked, json)
  const read = await statusReader(dir, { ...asked, tag })
  const status = watch ? await watched(read, json) : await read()
  say(
    json
      ? `${JSON.stringify(statusAsJson(status), null, 2)}\n`
      : `${statusLines(status, { colour: showsColour(process.stdout) }).join('\n')}\n`,
  )
  return exitStatus(status)
})

interface Asked extends Pick<Settings, 'tagPrefix' | 'keepV'> {
  readonly repository: RepositoryName
}

function readOptions(given: GivenInputs): Asked | WrongArguments {
  const fields = inputFields(given)
  const asked = {
    tagPrefix: fields.read('tag-prefix', parseTagPrefix) ?? '',
    keepV: fields.read('keep-v', parseAutomatic) ?? 'auto',
    repository: fields.read('opam-repository', parseRepository) ?? {
      owner: 'ocaml',
      name: 'opam-repository',
    },
  }
  return wrongFields(fields) ?? asked
}

/** Finds out what was released, and answers who reads what became of it. */
async function statusReader(
  dir: string,
  { tag, repository, ...rules }: Asked & { readonly tag: string | undefined },
): Promise<() => Promise<Status>> {
  const { subject, settings } = await withCheckout(dir, async (opened) => {
    const { checkout, git } = opened
    const trigger =
      tag === undefined
        ? ({ kind: 'hypothetical', commit: checkout.head } as const)
        : ({ kind: 'named-tag', tag } as const)
    const usual = defaultSettings(await sourceOfCheckout(opened), trigger, checkout.prefix)
    const found = { ...usual, ...rules, opam: { ...usual.opam, repository } }
    const source = checkoutTags(checkout, git)
    return { settings: found, subject: await findSubject(found, { git, source }) }
  })
  const host = hostIn('OPAM_API_URL')
  const readers = statusReaders({
    settings,
    hosts: { source: host, opam: host },
    tokens: { github: undefined, opam: tokenIn('OPAM_TOKEN') ?? tokenIn('GITHUB_TOKEN') },
    notice: (text) => {
      complain([text])
    },
  })
  return async () => await readStatus(subject, readers)
}

/** Deletes the branches of releases that are merged, and tells which. */
async function tellCleaning({ repository }: Asked, json: boolean): Promise<number> {
  const branches = releaseBranchesOf({
    host: hostIn('OPAM_API_URL'),
    token: tokenIn('OPAM_TOKEN') ?? tokenIn('GITHUB_TOKEN'),
    repository,
  })
  const cleaning = await cleanBranches(branches)
  const { removed, kept, refused } = cleaning
  const lines = [
    ...removed.map(({ name, number }) => `✓ Deleted ${name}, merged by #${number}`),
    ...kept.map(({ name, why }) => `– Kept ${name}: ${why}`),
    ...refused.map(({ name, why }) => `✗ Could not delete ${name}: ${why}`),
  ]
  const shown = lines.length === 0 ? ['There is no branch of a release to delete.'] : lines
  say(json ? `${JSON.stringify(cleaning, null, 2)}\n` : `${shown.map(oneLine).join('\n')}\n`)
  return refused.length === 0 ? 0 : 1
}

/** Watches on the terminal, whose last line says what is waited for; elsewhere a line tells each change. */
async function watched(read: () => Promise<Status>, json: boolean): Promise<Status> {
  const { stderr, env } = process
  const isLive = stderr.isTTY && env['TERM'] !== 'dumb'
  const line = isLive ? liveLine(stderr) : undefined
  let told = ''
  const readAnew = async (): Promise<Status> => {
    // What is told meanwhile stands on lines of its own.
    line?.clear()
    return await read()
  }
  return await watchStatus(readAnew, {
    wait: async (milliseconds) => {
      await setTimeout(milliseconds)
    },
    waiting: (seen) => {
      const text = oneLine(`${statusHeadline(seen)}. ${seen.sentence}`)
      if (line !== undefined) {
        const since = performance.now()
        line.show(() => `· ${text} (${Math.round((performance.now() - since) / 1000)} s ago)`)
      } else if (text !== told && !json) complain([text])
      told = text
    },
    troubled: ({ message }, pause) => {
      const minutes = pause / 60_000
      const when = minutes === 1 ? 'a minute' : `${minutes} minutes`
      complain([oneLine(`${message} It is asked again in ${when}.`)])
    },
  }).finally(() => line?.clear())
}

function exitStatus(status: Status): number {
  if (status.needsAttention) return 1
  return isUnderWay(status) ? 3 : 0
}
