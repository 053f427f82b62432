import { amend } from '../amend/amend.ts'
import type { AmendWorld } from '../amend/amend.ts'
import type { AmendOutcome } from '../amend/outcome.ts'
import { amendOptions, noWords, parseAmendment, together } from '../amend/parse-request.ts'
import type { ParsedRequest } from '../amend/parse-request.ts'
import { wrong as wrongRequest } from '../amend/written.ts'
import type { Written } from '../amend/written.ts'
import { connectOpamForge } from '../connect/connect.ts'
import { readBytes } from '../disk/read-bytes.ts'
import { personalCacheFolder } from '../environment/cache-folder.ts'
import { readOpamSettings } from '../inputs/opam-settings.ts'
import { parseTagPrefix } from '../inputs/names.ts'
import { readRules } from '../inputs/rules.ts'
import { readTokens } from '../inputs/token.ts'
import { Failure } from '../release/model/failure.ts'
import type { Settings } from '../release/model/settings.ts'
import { terminalAmendment } from '../report/amendment.ts'
import { spelledOutcome } from '../report/spelling.ts'
import { decodeBytes, encodeBytes } from '../text/source.ts'
import { unifiedDiff } from '../text/unified-diff.ts'
import { withCheckout } from '../checkout/checkout.ts'
import { checkoutTags } from '../checkout/checkout-forge.ts'
import { sourceOfCheckout } from '../checkout/checkout-source.ts'
import { defaultSettings } from './default-settings.ts'
import { say, showsColour, verb } from '../command-line/command-line.ts'
import type { Verb } from '../command-line/command-line.ts'
import { hostIn, opamHost } from '../command-line/github-variables.ts'
import {
  inputFields,
  opamApiOption,
  opamRepositoryOptions,
  pullRequestOptions,
  ruleOptions,
  wrongFields,
} from '../command-line/input-options.ts'
import { flag, textOption, textsOption } from '../command-line/option.ts'
import { progressOnOutput } from './outcome.ts'

const usage = `Usage: dune-publish amend NAME[.VERSION]… [--add DEP]… [--set 'FIELD: VALUE']… [--open] [OPTION]…
       dune-publish amend --withdraw NAME.VERSION --reason TEXT [--open] [OPTION]…
       dune-publish amend --tag TAG --from COMMIT [--open] [OPTION]…
       dune-publish amend --dependents NAME.VERSION [--only FILE] [--open] [OPTION]…

Changes the opam files of published versions with a pull request to the opam repository. It needs no new
tag and no new archive. NAME.VERSION is one version, NAME is all versions, and 'NAME < 2.0' is a range.

--tag and --from take the opam files of a commit of the checkout, such as HEAD, for the open pull request of
that release, as one more commit. The archive and its checksums stay, and so do edits of others.

--dependents gives each version that admits NAME.VERSION the upper bound NAME {< "VERSION"}. With --only, it
does so for the packages that FILE names, a package or NAME.VERSION a line; "#" begins a comment. Where the
pull request of NAME.VERSION is still open, the bounds go into it.

Without --open, the command prints the changes and writes nothing. With --open, it opens the pull request
with the token in the variable OPAM_TOKEN. You can run it again: it does only what has not been done yet.

Exit status: 0 when everything is done or shown, 1 when it was refused or failed, 2 when the command line
is wrong.
`

const options = {
  add: textsOption('DEP', "Narrow or add a dependency, such as 'ocaml < 5.0'"),
  remove: textsOption('NAME', 'Remove a dependency'),
  set: textsOption('FIELD: VALUE', 'Set a field, written as in an opam file'),
  available: textsOption('FILTER', 'Set where the versions can be installed; "false" is nowhere'),
  flag: textsOption('FLAG', 'Add the flag "deprecated" or "avoid-version"'),
  withdraw: textsOption('NAME.VERSION', 'Make a dangerous version unavailable'),
  reason: textOption('TEXT', 'The reason, for the pull request'),
  'superseded-by': textOption(
    'NAME.VERSION',
    'With --withdraw: deprecate the version, and name the one to use instead',
  ),
  dependents: textsOption('NAME.VERSION', 'Give the dependents of a version an upper bound on it'),
  only: textsOption('FILE', 'With --dependents: those that the file names, alone'),
  tag: textOption('TAG', 'The tag of a release whose pull request is open'),
  from: textOption('COMMIT', 'With --tag: take the opam files of this commit, or of HEAD'),
  packages: ruleOptions.packages,
  exclude: ruleOptions.exclude,
  'tag-prefix': ruleOptions['tag-prefix'],
  open: flag('Open the pull request'),
  'fail-on': ruleOptions['fail-on'],
  ignore: ruleOptions.ignore,
  ...opamRepositoryOptions,
  ...pullRequestOptions,
  ...opamApiOption,
  json: flag('Print JSON'),
} as const

/** The verb `amend NAME[.VERSION]… [--add DEP]… [--open] [OPTION]…`. */
export const runAmend: Verb = verb(usage, options, async ({ positionals, values }) => {
  const { open, json, ...given } = values
  const parsed = parseGiven(positionals, given)
  if (parsed.kind === 'wrong') {
    const facts = parsed.diagnostics.map(({ message, hints }) => [message, ...hints].join(' '))
    return { wrong: facts.join('\n') }
  }
  const fields = inputFields({
    ...Object.fromEntries(inputNames.map((name) => [name, given[name]])),
    'opam-token': process.env['OPAM_TOKEN'],
  })
  const hosts = { source: hostIn('GITHUB_API_URL'), opam: opamHost(fields) }
  const { opam: token } = readTokens(fields, { writesNothing: true, oneHost: false })
  const opam = readOpamSettings(fields)
  const settings: Settings = {
    ...defaultSettings(opam.repository, { kind: 'hypothetical', commit: '' }, ''),
    ...readRules(fields),
    tagPrefix: fields.read('tag-prefix', parseTagPrefix) ?? '',
    opam,
    dryRun: !open,
  }
  const wrong = wrongFields(fields)
  if (wrong !== undefined) return wrong
  if (open && token === undefined) throw noToken()
  const progress = progressOnOutput(json)
  const forge = connectOpamForge({
    settings,
    hosts,
    tokens: { github: undefined, opam: token },
    cacheFolder: personalCacheFolder(process.env, process.platform),
    notice: (text) => progress.notice(text),
  })
  const { request } = parsed
  const amended = async (openSource: AmendWorld['openSource']): Promise<AmendOutcome> =>
    await amend({ request, settings }, { ...forge, readFile: readNamed, openSource }, progress)
  const outcome = spelledOutcome(
    request.kind === 'metadata' ? await inCheckout(settings, amended) : await amended(noSource),
  )
  say(
    json
      ? `${JSON.stringify(amendmentAsJson(outcome), null, 2)}\n`
      : `${terminalAmendment(outcome, { colour: showsColour(process.stdout) }).join('\n')}\n`,
  )
  return outcome.status === 'refused' || outcome.status === 'failed' ? 1 : 0
})

/** Reads what is asked, of whichever kind. */
function parseGiven(
  positionals: readonly string[],
  given: Readonly<Record<string, string | boolean | readonly string[] | undefined>>,
): ParsedRequest {
  const words = Object.fromEntries(amendOptions.map((name) => [name, written(given[name])]))
  const { tag, from } = given
  if (tag === undefined && from === undefined) {
    return together([parseAmendment({ ...noWords, selections: written(positionals), ...words })])
  }
  const others = [...written(positionals), ...Object.values(words).flat()]
  return typeof tag === 'string' && typeof from === 'string' && others.length === 0
    ? { kind: 'request', request: { kind: 'metadata', tag, from } }
    : { kind: 'wrong', diagnostics: [aloneTogether] }
}

const aloneTogether = wrongRequest(
  { location: undefined },
  '--tag and --from need each other, and cannot be combined with other changes.',
  'Write --tag 1.2.0 --from HEAD.',
)

/** Amends with the checkout that the command runs in. */
async function inCheckout(
  settings: Settings,
  amended: (openSource: AmendWorld['openSource']) => Promise<AmendOutcome>,
): Promise<AmendOutcome> {
  return await withCheckout('.', async (opened) => {
    const { checkout, git } = opened
    const { owner, name } = await sourceOfCheckout(opened)
    const found = { ...settings, source: { owner, name }, workingDirectory: checkout.prefix }
    const tags = checkoutTags(checkout, git)
    return await amended(async () => await Promise.resolve({ git, tags, settings: found }))
  })
}

async function noSource(): Promise<never> {
  return await Promise.reject(new Error('Only metadata is taken from a checkout.'))
}

/** The options that are inputs of the action. */
const inputNames = [
  'packages',
  'exclude',
  'tag-prefix',
  'fail-on',
  'ignore',
  'opam-repository',
  'packages-dir',
  'opam-branch',
  'opam-fork',
  'opam-push',
  'require-pull-request',
  'opam-api-url',
] as const

async function readNamed(path: string): Promise<string | undefined> {
  return await readBytes(decodeBytes(path))
}

function written(given: string | boolean | readonly string[] = []): readonly Written[] {
  const texts = typeof given === 'object' ? given : typeof given === 'string' ? [given] : []
  return texts.map((text) => ({ text: encodeBytes(text), location: undefined }))
}

function noToken(): Failure {
  return new Failure('token-missing', 'The variable OPAM_TOKEN is empty.', {
    hint: 'Set it to a classic token with the scope public_repo. The pull request is opened with it. To only see the changes, leave --open out.',
  })
}

/** What an amendment came to, for a program to read; what it does not have is `null`. */
function amendmentAsJson(outcome: AmendOutcome): object {
  const { status, title, changes, ending, steps, diagnostics, failure } = outcome
  return {
    status,
    title: title ?? null,
    changes: changes.map(({ name, version, path, before, after }) => ({
      name,
      version,
      path,
      difference: decodeBytes(unifiedDiff([`a/${path}`, `b/${path}`], before, after)),
    })),
    ending: ending ?? null,
    steps,
    findings: diagnostics.map(({ severity, code, message }) => ({ severity, code, message })),
    failure: failure === undefined ? null : { code: failure.code, message: failure.message },
  }
}
