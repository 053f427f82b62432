import { readActor, readOccasion } from './event.ts'
import type { Run } from './event.ts'
import { readFields, unknownInputs } from './fields.ts'
import type { Fields } from './fields.ts'
import { readHosts } from './host.ts'
import type { Hosts } from './host.ts'
import { parseRepository, parseTag, parseTagPrefix, parseVersion } from './names.ts'
import { readOpamSettings } from './opam-settings.ts'
import { readRules } from './rules.ts'
import { readTokens } from './token.ts'
import type { Tokens } from './token.ts'
import { triggerOf } from './trigger.ts'
import { oneOf, parseBoolean } from './values.ts'
import { readAmendRequest } from './amend-request.ts'
import type { AmendRequest } from '../amend/request.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import type { Settings, Trigger } from '../release/model/settings.ts'
import { hasErrors } from '../text/diagnostic.ts'
import type { Diagnostic } from '../text/diagnostic.ts'

/** What a step does. */
export type Mode = 'release' | 'check' | 'doctor' | 'status' | 'amend'

const parseMode = oneOf({
  release: 'release',
  check: 'check',
  doctor: 'doctor',
  status: 'status',
  amend: 'amend',
} as const)

/** Everything the user and the runner say, or every defect in it. */
export type Inputs =
  | {
      readonly kind: 'inputs'
      /** What the step does: release, check what a release needs, say what the tokens may do, or what became of a release. */
      readonly mode: Exclude<Mode, 'amend'>
      readonly settings: Settings
      readonly hosts: Hosts
      readonly tokens: Tokens
      /** Warnings only. */
      readonly diagnostics: readonly Diagnostic[]
    }
  /** Published versions are amended. */
  | {
      readonly kind: 'amendment'
      readonly request: AmendRequest
      readonly settings: Settings
      readonly hosts: Hosts
      readonly tokens: Tokens
      /** Warnings only. */
      readonly diagnostics: readonly Diagnostic[]
    }
  /** There is nothing to do, which a notice explains. */
  | { readonly kind: 'nothing'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }

/**
 * Reads the inputs of `action.yml` and the runner's environment. Nothing is thrown and nothing is
 * asked of the world: all defects come back at once. An empty input is an absent one, and an absent one has
 * the default that `action.yml` states.
 */
export function readInputs(run: Run): Inputs {
  const fields = readFields(run.env)
  for (const diagnostic of unknownInputs(run.env)) fields.report(diagnostic)
  const source = readSource(run, fields)
  const tagPrefix = fields.read('tag-prefix', parseTagPrefix) ?? ''
  const mode = fields.read('mode', parseMode) ?? 'release'
  const request = readAmendRequest(fields, mode)
  const wanted = readSubject(run, fields, { mode, tagPrefix })
  const rules = readRules(fields)
  const opam = readOpamSettings(fields, mode !== 'check' && mode !== 'status')
  const hosts = readHosts(run, fields)
  const tokens = readTokens(fields, {
    // An amendment writes nothing to the source.
    writesNothing: mode === 'amend' || wanted === 'nothing' || (wanted?.dryRun ?? true),
    oneHost: hosts.opam.apiUrl === hosts.source.apiUrl,
  })
  const { diagnostics } = fields
  if (hasErrors(diagnostics) || source === undefined || wanted === undefined) {
    return { kind: 'refused', diagnostics }
  }
  if (wanted === 'nothing') return { kind: 'nothing', diagnostics }
  const settings: Settings = {
    source,
    tagPrefix,
    ...wanted,
    ...rules,
    opam: { ...opam, elsewhere: hosts.opam.apiUrl !== hosts.source.apiUrl },
    commandLine: false,
    actor: readActor(run),
  }
  if (mode !== 'amend') return { kind: 'inputs', mode, settings, hosts, tokens, diagnostics }
  return request === undefined
    ? { kind: 'refused', diagnostics }
    : { kind: 'amendment', request, settings, hosts, tokens, diagnostics }
}

function readSource(run: Run, fields: Fields): RepositoryName | undefined {
  const parsed = parseRepository(run.env['GITHUB_REPOSITORY'] ?? '')
  if (parsed.kind === 'value') return parsed.value
  reportMissing(fields, 'GITHUB_REPOSITORY')
  return undefined
}

type Wanted = { readonly trigger: Trigger; readonly dryRun: boolean }

/** What the run is about. */
function readSubject(
  run: Run,
  fields: Fields,
  asked: { readonly mode: Mode; readonly tagPrefix: string },
): Wanted | 'nothing' | undefined {
  switch (asked.mode) {
    case 'doctor':
      return examined(run)
    case 'status':
      return released(fields.read('tag', parseTag)) ?? examined(run)
    case 'amend':
      return amended(run, fields)
    case 'release':
    case 'check':
      return readWanted(run, fields, asked)
  }
}

/** A release that was made before, whatever started the run; absent: the newest. */
function released(tag: string | undefined): Wanted | undefined {
  return tag === undefined ? undefined : { trigger: { kind: 'named-tag', tag }, dryRun: true }
}

/** What is to be released; absent, or `nothing`, where nothing is, which a diagnostic explains. */
function readWanted(
  run: Run,
  fields: Fields,
  { mode, tagPrefix }: { readonly mode: Mode; readonly tagPrefix: string },
): Wanted | 'nothing' | undefined {
  const tag = fields.read('tag', parseTag)
  const version = fields.read('version', parseVersion)
  const isDry = fields.read('dry-run', parseBoolean) ?? false
  const dryRun = isDry || mode === 'check'
  const commit = run.env['GITHUB_SHA'] ?? ''
  if (!/^[0-9a-f]{40,64}$/.test(commit)) {
    reportMissing(fields, 'GITHUB_SHA')
    return undefined
  }
  const occasion = readOccasion(run, commit, tagPrefix)
  if (occasion.kind === 'refused') {
    fields.report(occasion.diagnostic)
    return undefined
  }
  const decided = triggerOf(occasion, { tag, version, dryRun })
  if ('diagnostic' in decided) {
    fields.report(decided.diagnostic)
    return undefined
  }
  if ('nothing' in decided) {
    fields.report(decided.nothing)
    return 'nothing'
  }
  const { trigger } = decided
  const isQuiet = dryRun || trigger.kind === 'hypothetical' || occasion.kind === 'proposal'
  return { trigger, dryRun: isQuiet }
}

/** An amendment is written by any run but that for a change that is only proposed. */
function amended(run: Run, fields: Fields): Wanted {
  const isProposal = (run.env['GITHUB_EVENT_NAME'] ?? '').startsWith('pull_request')
  const isDry = fields.read('dry-run', parseBoolean) ?? false
  return { ...examined(run), dryRun: isDry || isProposal }
}

/** Nothing is released, whatever started the run. */
function examined(run: Run): Wanted {
  return { trigger: { kind: 'hypothetical', commit: run.env['GITHUB_SHA'] ?? '' }, dryRun: true }
}

function reportMissing(fields: Fields, variable: string): void {
  fields.report({
    severity: 'error',
    code: 'environment-missing',
    message: `The variable ${variable}, which GitHub's runner sets, is missing or invalid.`,
    hints: [
      'Run the action in a GitHub workflow. On your own machine, use the command dune-publish.',
    ],
  })
}
