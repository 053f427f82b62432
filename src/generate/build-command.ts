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

const NAME = ident('name')
const when = (value: OpamValue, variable: string) => option(value, [ident(variable)])
const command = (...words: readonly (string | OpamValue)[]) =>
  list(words.map((word) => (typeof word === 'string' ? string(word) : word)))

const BUILD = ['dune', 'build', '-p', NAME] as const
const JOBS = ['-j', ident('jobs')] as const
const SUBST = command('dune', 'subst')
const DOC = when(string('@doc'), 'with-doc')
const PROMOTED_BY_HAND = '--promote-install-files=false'
const INSTALL_FILES = command('dune', 'install', '-p', NAME, '--create-install-files', NAME)

const runtest = (alias: string) => when(string(alias), 'with-test')

/** Building, testing and documenting in one command. */
const buildAll = (...flags: readonly string[]) =>
  command(...BUILD, ...JOBS, ...flags, '@install', runtest('@runtest'), DOC)

/** From 3.0 on the commands follow what the project uses. */
function chosen({ lang, subst, sites, dir }: BuildCircumstances): readonly OpamValue[] {
  const flags = sites ? [PROMOTED_BY_HAND] : []
  const own = atLeast(lang, '3.23') ? dir : undefined
  const build =
    own === undefined
      ? buildAll(...flags)
      : command(...BUILD, ...JOBS, ...flags, runtest(`@runtest/${own}`), DOC)
  return [...(subst ? [when(SUBST, 'dev')] : []), build, ...(sites ? [INSTALL_FILES] : [])]
}

/** The commands below 3.0, newest first. */
const FIXED = [
  ['2.9', [when(SUBST, 'dev'), buildAll(PROMOTED_BY_HAND), INSTALL_FILES]],
  ['2.7', [when(SUBST, 'dev'), buildAll()]],
  ['1.11', [when(SUBST, 'pinned'), buildAll()]],
  [
    '1.0',
    [
      when(SUBST, 'pinned'),
      command(...BUILD, ...JOBS),
      when(command('dune', 'runtest', '-p', NAME, ...JOBS), 'with-test'),
      when(command(...BUILD, '@doc'), 'with-doc'),
    ],
  ],
] as const

/** opam's `build` as dune 3.24 writes it for a language (`Opam_create.default_build_command`). */
export function buildCommand(circumstances: BuildCircumstances): OpamValue {
  const { lang } = circumstances
  const fixed = atLeast(lang, '3.0') ? undefined : FIXED.find(([since]) => atLeast(lang, since))
  return list(fixed?.[1] ?? chosen(circumstances))
}
