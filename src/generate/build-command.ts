import type { LanguageVersion } from '../dune/language-version.ts'
import { atLeast } from '../dune/language-version.ts'
import type { OpamValue } from '../opam/syntax.ts'
import { ident, list, option, string } from '../opam/syntax.ts'

/** What decides about the commands. */
export interface BuildCircumstances {
  readonly lang: LanguageVersion
  /** Whether `dune subst` may be used. */
  readonly subst: boolean
  /** Whether the project uses `dune_site`. */
  readonly sites: boolean
  /** The folder whose contents are the package's. */
  readonly dir: string | undefined
}

const packageName = ident('name')
const when = (value: OpamValue, variable: string) => option(value, [ident(variable)])
const command = (...words: readonly (string | OpamValue)[]) =>
  list(words.map((word) => (typeof word === 'string' ? string(word) : word)))

const duneBuild = ['dune', 'build', '-p', packageName] as const
const jobs = ['-j', ident('jobs')] as const
const duneSubst = command('dune', 'subst')
const documentationTarget = when(string('@doc'), 'with-doc')
const promotedByHand = '--promote-install-files=false'
const installFiles = command(
  'dune',
  'install',
  '-p',
  packageName,
  '--create-install-files',
  packageName,
)

const runtest = (alias: string) => when(string(alias), 'with-test')

/** Building, testing and documenting in one command. */
const buildAll = (...flags: readonly string[]) =>
  command(...duneBuild, ...jobs, ...flags, '@install', runtest('@runtest'), documentationTarget)

/** From 3.0 on the commands follow what the project uses. */
function chosen({ lang, subst, sites, dir }: BuildCircumstances): readonly OpamValue[] {
  const flags = sites ? [promotedByHand] : []
  const own = atLeast(lang, '3.23') ? dir : undefined
  const build =
    own === undefined
      ? buildAll(...flags)
      : command(...duneBuild, ...jobs, ...flags, runtest(`@runtest/${own}`), documentationTarget)
  return [...(subst ? [when(duneSubst, 'dev')] : []), build, ...(sites ? [installFiles] : [])]
}

/** The commands below 3.0, newest first. */
const fixedCommands = [
  ['2.9', [when(duneSubst, 'dev'), buildAll(promotedByHand), installFiles]],
  ['2.7', [when(duneSubst, 'dev'), buildAll()]],
  ['1.11', [when(duneSubst, 'pinned'), buildAll()]],
  [
    '1.0',
    [
      when(duneSubst, 'pinned'),
      command(...duneBuild, ...jobs),
      when(command('dune', 'runtest', '-p', packageName, ...jobs), 'with-test'),
      when(command(...duneBuild, '@doc'), 'with-doc'),
    ],
  ],
] as const

/** opam's `build` as dune 3.24 writes it for a language (`Opam_create.default_build_command`). */
export function buildCommand(circumstances: BuildCircumstances): OpamValue {
  const { lang } = circumstances
  const fixed = atLeast(lang, '3.0')
    ? undefined
    : fixedCommands.find(([since]) => atLeast(lang, since))
  return list(fixed?.[1] ?? chosen(circumstances))
}
