import { readFields, variableOf } from '../inputs/fields.ts'
import type { Fields, InputName } from '../inputs/fields.ts'
import { parseTag, parseTagPrefix, parseVersion } from '../inputs/names.ts'
import { readRules } from '../inputs/rules.ts'
import type { Settings } from '../release/model/settings.ts'
import type { WrongArguments } from './arguments.ts'
import { textOption, textsOption, toggle, wordOption } from './option.ts'
import { spelled } from '../report/spelling.ts'

/** Which release it is. As all options here, inputs of the action under their names. */
export const versionOptions = {
  tag: textOption('TAG', 'Release this tag, whatever is checked out'),
  version: textOption('VERSION', 'Release this version, with a tag that does not exist yet'),
} as const

/** What is released, and how it is judged. */
export const ruleOptions = {
  'tag-prefix': textOption('PREFIX', 'The text before the version in the tags, such as "carton-"'),
  'keep-v': wordOption(
    ['auto', 'true', 'false'],
    'Whether the "v" of a tag is part of the version',
  ),
  packages: textsOption('NAMES', 'Release only these packages, separated by commas'),
  exclude: textsOption('NAMES', 'Leave these packages out, separated by commas'),
  changelog: textOption('PATH', 'The changelog, relative to the folder of the project'),
  'changelog-required': toggle('Fail if the changelog has no section for the version'),
  drift: wordOption(
    ['error', 'warn'],
    'How to treat a committed opam file that differs from the one dune generates',
  ),
  'fail-on': wordOption(['error', 'warning', 'never'], 'The findings that stop a release'),
  ignore: textsOption('FINDING', 'Accept a finding: "CODE: REASON" or "CODE PACKAGE: REASON"'),
  prerelease: wordOption(['auto', 'true', 'false'], 'Whether the release is a pre-release'),
} as const

/** How the archive is made. */
export const archiveOptions = {
  submodules: wordOption(['include', 'exclude'], 'What to do with git submodules'),
  'archive-format': wordOption(['tbz', 'tgz'], 'How to compress the archive'),
} as const

/** Whether all of it stays hidden. */
export const draftOption = {
  draft: toggle('Keep the release, or the pull request, a draft'),
} as const

/** The opam repositories, the one that is released to first. */
export const opamRepositoryOptions = {
  'opam-repository': textsOption(
    'OWNER/NAME',
    'The opam repository to release to, then others that hold dependencies',
  ),
  'packages-dir': textOption('PATH', 'The folder of packages in the opam repository'),
} as const

/** How the pull request comes to the opam repository. */
export const pullRequestOptions = {
  'opam-branch': textOption('BRANCH', 'The branch of the opam repository to release to'),
  'opam-fork': textOption('OWNER/NAME', 'The fork to push to'),
  'opam-push': wordOption(['fork', 'direct'], 'Push to a fork, or directly to the opam repository'),
  'require-pull-request': toggle('Fail, before anything is written, without a pull request'),
} as const

/** Where the opam repository lives. */
export const opamApiOption = {
  'opam-api-url': textOption('URL', 'The REST API of the server of the opam repository'),
} as const

/** The values of such options, as `parseArgs` gives them. */
export type GivenInputs = {
  readonly [Name in InputName]?: string | boolean | readonly string[] | undefined
}

/** Reads options as the action reads its inputs. */
export function inputFields(given: GivenInputs): Fields {
  const texts = Object.entries(given).map(([name, value]) => [
    variableOf(name),
    Array.isArray(value) ? value.join('\n') : value === undefined ? undefined : String(value),
  ])
  return readFields(Object.fromEntries(texts))
}

/** What is wrong with the options that were read, in the words of a command line. */
export function wrongFields({ diagnostics }: Fields): WrongArguments | undefined {
  if (diagnostics.length === 0) return undefined
  const facts = diagnostics.map(({ message, hints }) => spelled([message, ...hints].join(' ')))
  return { wrong: facts.join('\n') }
}

/** What is to be released, and the settings that the options decide. */
export interface ReleaseOptions {
  /** Absent, like `version`: the newest tag of the commit, else the newest version of the changelog. */
  readonly tag: string | undefined
  /** To be tagged on the commit that is checked out. */
  readonly version: string | undefined
  readonly settings: Omit<
    Settings,
    | 'source'
    | 'trigger'
    | 'workingDirectory'
    | 'forecast'
    | 'allowFork'
    | 'opam'
    | 'actor'
    | 'dryRun'
    | 'commandLine'
  >
}

/** Reads what is to be released, and by which rules. */
export function readReleaseOptions(fields: Fields): ReleaseOptions | WrongArguments {
  const tag = fields.read('tag', parseTag)
  const version = fields.read('version', parseVersion)
  if (tag !== undefined && version !== undefined) {
    return { wrong: 'The tag says the version. Give --tag or --version, but not both.' }
  }
  const tagPrefix = fields.read('tag-prefix', parseTagPrefix) ?? ''
  const { workingDirectory: _, forecast: __, allowFork: ___, ...rules } = readRules(fields)
  return wrongFields(fields) ?? { tag, version, settings: { tagPrefix, ...rules } }
}
