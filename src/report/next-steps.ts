import { nextVersion } from '../release/source/release-version.ts'
import type { Ending, Outcome } from '../release/model/outcome.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { patchAdvice } from './patch-commands.ts'
import { wayOutOf } from './way-out.ts'
import type { WayOut } from './way-out.ts'

/** Who reads it: of a job of a workflow, or of a command on a terminal. */
export type Reader = 'workflow' | 'command'

/** A sentence of what happens now, with the page where. */
export interface NextStep {
  readonly text: string
  readonly url?: string
}

/** What the reader may want to know, or has to do, after the run. */
export function nextSteps(outcome: Outcome, reader: Reader = 'workflow'): readonly NextStep[] {
  switch (outcome.status) {
    case 'published':
    case 'unchanged':
      return [
        ...afterRelease(outcome),
        ...afterEnding(outcome.ending, reader),
        ...firstTime(outcome),
      ]
    case 'rehearsed':
      return [
        { text: `Nothing was written. ${afterPreview(outcome.subject)}` },
        ...firstTime(outcome),
      ]
    case 'skipped':
      return [{ text: 'Nothing was written.' }]
    case 'failed':
    case 'refused':
      return afterTrouble(outcome, reader)
  }
}

/** What reviewers look at in a package that they do not know. */
function firstTime({ newPackages = [] }: Outcome): readonly NextStep[] {
  if (newPackages.length === 0) return []
  const verb = newPackages.length === 1 ? 'is' : 'are'
  const named = listInWords(newPackages)
  return [
    {
      text: `${named} ${verb} published for the first time. Reviewers of the opam repository will look at the name, the description and the licence.`,
    },
  ]
}

function listInWords(names: readonly string[]): string {
  return names.length <= 2
    ? names.join(' and ')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

function afterPreview(subject: Outcome['subject']): string {
  if (subject?.version === nextVersion) {
    return 'The tag of the next version will give it its number, and its section in the changelog will become the notes.'
  }
  return subject?.tag === undefined
    ? 'The tag of the next version releases what is shown here.'
    : 'A release of this tag publishes what is shown here.'
}

function afterRelease({ release }: Outcome): readonly NextStep[] {
  return release?.draft === true
    ? [
        {
          text: 'The GitHub release is a draft. To publish it, run again without the input draft.',
          url: release.webUrl,
        },
      ]
    : []
}

/** How to see what becomes of a pull request. */
const followUp: Readonly<Record<Reader, string>> = {
  workflow:
    'To see the state of the pull request, and what it needs from you, run a workflow with mode: status, or "dune-publish status" in your checkout.',
  command:
    'To see the state of the pull request, and what it needs from you, run "dune-publish status".',
}

const withToken: NextStep = {
  text: 'If you pass a classic token with the scope public_repo as opam-token, the next run opens the pull request.',
}

/** What comes after the way into the opam repository. */
export function afterEnding(ending: Ending | undefined, reader: Reader): readonly NextStep[] {
  switch (ending?.kind) {
    case undefined:
      return []
    case 'pull-request':
      return [
        { text: `Pull request #${ending.number} is waiting for review.`, url: ending.url },
        {
          text: 'The CI of the opam repository builds the packages, and all packages that depend on them, on many systems. A maintainer then reviews the result. Most pull requests are merged within two days. Some failures there may have nothing to do with your release. The maintainers will tell you.',
        },
        {
          text: 'To change an opam file, edit it on the branch of the pull request, and make the same change in your project for the next release. Do not change the tag or the archive.',
        },
        { text: followUp[reader] },
        {
          text: 'When it is merged, tell people about the release on discuss.ocaml.org.',
          url: 'https://discuss.ocaml.org/',
        },
      ]
    case 'compare-link':
      return [
        {
          text: 'The branch is pushed. Open this page and create the pull request. Its title and text are filled in.',
          url: ending.url,
        },
      ]
    case 'new-file-link':
      return [
        {
          text: 'The run opened no pull request. Open this page and propose the file. Its name and content are filled in.',
          url: ending.url,
        },
        withToken,
      ]
    case 'patch':
      return [
        {
          text: 'The run opened no pull request. Propose all packages in one pull request, because packages that depend on each other cannot be built alone.',
        },
        { text: patchAdvice(ending.patch) },
        {
          text: 'Then open this page and create the pull request.',
          url: ending.url,
        },
        withToken,
      ]
    case 'upstream':
      return [
        {
          text: 'The opam repository already has this version. There is nothing left to do.',
          url: ending.url,
        },
      ]
  }
}

/** What stands in the way, the hardest first: where one of several can never be done, trying again is no use. */
const hardest: readonly WayOut[] = ['version', 'hint', 'project', 'inputs', 'cause', 'again']

/** What helps after a run that went wrong; `hint`: what its error says. */
function waysOut({ diagnostics, failure, steps }: Outcome): readonly WayOut[] {
  const refused = steps.flatMap(({ code }) => (code === undefined ? [] : [code]))
  const found = failure === undefined ? stopping(diagnostics) : [failure.code, ...refused]
  const ways = new Set(found.map((code) => wayOutOf(code) ?? 'hint'))
  const [first] = hardest.filter((way) => ways.has(way))
  // Inputs and files are fixed in one go.
  return first === 'project' && ways.has('inputs') ? ['inputs', 'project'] : [first ?? 'hint']
}

/** The codes of the findings that refuse a release: errors, or with `fail-on: warning` also warnings. */
function stopping(diagnostics: readonly Diagnostic[]): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const found =
    errors.length > 0
      ? errors
      : diagnostics.filter((one) => one.severity === 'warning' && one.ignored === undefined)
  return found.map(({ code }) => code)
}

function afterTrouble(outcome: Outcome, reader: Reader): readonly NextStep[] {
  const before = outcome.status === 'failed' ? 'What was done stays.' : 'Nothing was written.'
  const advice = waysOut(outcome).flatMap((way) => adviceOn(way, outcome, reader))
  return [{ text: [before, ...advice].join(' ') }]
}

function adviceOn(way: WayOut, { status, aim }: Outcome, reader: Reader): readonly string[] {
  const again = reader === 'workflow' ? 'run the job again' : 'run the command again'
  const resumed =
    status === 'failed' ? ['The next run continues from there and does nothing twice.'] : []
  switch (way) {
    case 'version':
    case 'hint':
      return []
    case 'again':
      return [`You can ${again}.`, ...resumed]
    case 'cause':
      return [`Fix the cause, then ${again}.`, ...resumed]
    case 'inputs':
      return inputsAdvice(reader, aim)
    case 'project':
      return projectAdvice(reader, aim)
  }
}

function inputsAdvice(reader: Reader, aim: Outcome['aim']): readonly string[] {
  if (reader === 'command') return ['Fix the options, then run the command again.']
  if (aim === 'preview') return ['Fix the inputs in the workflow.']
  return [
    'Fix the inputs in the workflow, then start it by hand: Actions, your workflow, Run workflow. A re-run of the job would use the old inputs.',
  ]
}

function projectAdvice(reader: Reader, aim: Outcome['aim']): readonly string[] {
  switch (aim) {
    case 'preview':
      return ['A release would stop at these errors.']
    case 'new-tag': {
      const again = reader === 'workflow' ? 'start the workflow' : 'run the command'
      return [`Fix the errors, push the fixed commit, and ${again} again.`]
    }
    case 'tag':
    case undefined:
      return [
        'Fix the errors, then tag the fixed commit. Reuse this tag only if nothing was published from it.',
      ]
  }
}
