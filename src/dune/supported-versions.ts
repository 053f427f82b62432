import type { Span } from '../text/source.ts'
import type { LanguageVersion, VersionText } from './language-version.ts'
import {
  atLeast,
  compareLanguageVersions,
  languageVersion,
  versionText,
} from './language-version.ts'
import type { Located } from './located.ts'
import type { OtherDune, ReadFor } from './other-dune.ts'
import type { Log } from './stop.ts'
import { stop, warn } from './stop.ts'
import { ocamlString } from '../text/ocaml-escape.ts'

/**
 * A version as a file writes it: digits, `.`, digits (OCaml's scanner lets `_` stand among them).
 * What follows is ignored with a warning, from 3.0 on it is an error.
 */
export function readVersion(log: Log, { value, span }: Located<string>): LanguageVersion {
  const [, major = '', minor = '', rest = ''] =
    /^([0-9][0-9_]*)\.([0-9][0-9_]*)([^]*)$/.exec(value) ?? []
  const version = {
    major: Number(major.replaceAll('_', '')),
    minor: Number(minor.replaceAll('_', '')),
  }
  const tooLong = [version.major, version.minor].some((part) => part > 4.6e18)
  if (major === '' || tooLong) {
    stop(log, span, {
      message: 'Invalid version. Version must be two numbers separated by a dot.',
    })
  }
  if (rest !== '') {
    const message = `The ${ocamlString(rest)} part is ignored here.\nThis version is parsed as just ${versionText(version)}.`
    if (atLeast(version, '3.0')) stop(log, span, { message })
    warn(log, span, { message })
  }
  return version
}

/** A version of a language or extension: the dune language it needs, and the one that deleted it. */
export interface SupportedVersion {
  readonly version: VersionText
  readonly since?: VersionText
  readonly deletedIn?: VersionText
  /** The language it needed before the dune that deleted it at every language. */
  readonly formerlySince?: VersionText
}

/** The dune language itself, or an extension of it, as `using` names it. */
export interface Language {
  readonly name: string
  /** What messages call it. */
  readonly description: string
  readonly versions: readonly SupportedVersion[]
}

/** `- 1.0 to 1.12`, a line per major version that some language up to `lang` offers. */
function ranges(language: Language, lang: LanguageVersion): readonly string[] {
  const highest = new Map<number, number>()
  for (const { version, since } of language.versions) {
    if (since === undefined || !atLeast(lang, since)) continue
    const { major, minor } = languageVersion(version)
    highest.set(major, Math.max(minor, highest.get(major) ?? 0))
  }
  return [...highest]
    .toSorted(([a], [b]) => a - b)
    .map(([major, minor]) => {
      // 0.0 is no version.
      const lowest = major === 0 ? 1 : 0
      return lowest === minor ? `- ${major}.${minor}` : `- ${major}.${lowest} to ${major}.${minor}`
    })
}

/** An extension that no dune language offers any more. */
export interface DeletedExtension extends Language {
  readonly deletedIn: VersionText
  readonly hints: readonly string[]
}

/** A version that a file asks for. */
interface Asked {
  readonly language: Language
  readonly version: Located<LanguageVersion>
  readonly lang: LanguageVersion
  readonly readFor: ReadFor
}

const byVersion = (a: SupportedVersion, b: SupportedVersion) =>
  compareLanguageVersions(languageVersion(a.version), languageVersion(b.version))

/** The dune that still has a version which the imitated one has at no language. */
function formerOwner({ language, version, lang }: Asked): OtherDune | undefined {
  const name = versionText(version.value)
  const { formerlySince, deletedIn } =
    language.versions.find((entry) => entry.version === name) ?? {}
  if (formerlySince === undefined || deletedIn === undefined) return undefined
  if (!atLeast(lang, formerlySince) || atLeast(lang, deletedIn)) return undefined
  return { kind: 'earlier', deletedIn, extension: `${language.name} ${name}` }
}

/** Stops at an extension that was deleted as a whole, unless an earlier dune that has it is meant. */
export function stopAtDeletedExtension(
  log: Log,
  asked: Asked & { readonly language: DeletedExtension; readonly span: Span },
): void {
  const otherDune = formerOwner(asked)
  const { language, span, readFor } = asked
  if (readFor === 'later' || (readFor === 'earlier' && otherDune !== undefined)) return
  stop(log, span, {
    message: `Extension ${language.name} was deleted in the ${language.deletedIn} version of the dune language`,
    hints: language.hints,
    otherDune,
  })
}

function stopAtDeleted(log: Log, asked: Asked, deletedIn: VersionText): never {
  const { language, lang, version } = asked
  const kept = language.versions.filter(({ since }) => since !== undefined).toSorted(byVersion)
  // dune named the oldest version before 3.25 deleted one that older languages still have.
  const advised = atLeast(lang, '3.25') ? kept.at(-1) : kept[0]
  let port = ''
  if (
    advised !== undefined &&
    compareLanguageVersions(languageVersion(advised.version), version.value) > 0
  ) {
    port = ` Please port this project to a newer version of the extension, such as ${advised.version}.`
  }
  const needed = kept[0]?.since
  return stop(log, version.span, {
    message: `Version ${versionText(version.value)} of the ${language.name} extension has been deleted in Dune ${deletedIn}.${port}`,
    hints:
      needed === undefined || atLeast(lang, needed)
        ? []
        : [`You will also need to upgrade to (lang dune ${needed}).`],
    otherDune: formerOwner(asked),
  })
}

/** Whether a version is newer than every one known here. */
function isNewer({ versions }: Language, version: LanguageVersion): boolean {
  return versions.every(
    (known) => compareLanguageVersions(languageVersion(known.version), version) < 0,
  )
}

/** The words of dune 3.25 for a language that came after it. */
function stopAtNewerDune(log: Log, { value, span }: Located<LanguageVersion>): never {
  const name = versionText(value)
  return stop(log, span, {
    message: [
      `Version ${name} of the dune language is not supported by this version of Dune.`,
      'This version of Dune supports the following versions of the dune language:',
      ...ranges(duneLanguage, value),
    ].join('\n'),
    hints: [
      `Upgrade Dune to a version that supports (lang dune ${name}).`,
      'If this file is part of your project, you can instead lower the dune language version.',
    ],
    otherDune: { kind: 'later', asks: `(lang dune ${name})` },
  })
}

/**
 * Refuses a version that the dune language `lang` does not offer. A version that only a newer language
 * offers is a warning below 2.6 (dune 3.24, `Syntax.check_supported`).
 */
export function checkSupported(log: Log, asked: Asked): void {
  const { language, lang, version, readFor } = asked
  if (readFor === 'later' && isNewer(language, version.value)) return
  if (readFor === 'earlier' && formerOwner(asked) !== undefined) return
  const name = versionText(version.value)
  const entries = language.versions.filter((entry) => entry.version === name)
  const since = entries.find((entry) => entry.since !== undefined)?.since
  const deletedIn = entries.find((entry) => entry.deletedIn !== undefined)?.deletedIn
  const offered = since !== undefined && atLeast(lang, since)
  if (deletedIn !== undefined && (!offered || atLeast(lang, deletedIn))) {
    stopAtDeleted(log, asked, deletedIn)
  }
  if (offered) return
  if (language === duneLanguage && isNewer(language, version.value)) stopAtNewerDune(log, version)
  const ofTheLanguage = `version ${versionText(lang)} of the dune language`
  const until = since === undefined ? '' : ` until version ${since} of the dune language`
  const found = ranges(language, lang)
  const message = [
    `Version ${name} of ${language.description} is not supported${until}.`,
    found.length === 0
      ? `There are no supported versions of this extension in ${ofTheLanguage}.\n`
      : `Supported versions of this extension in ${ofTheLanguage}:`,
    ...found,
  ].join('\n')
  if (since === undefined || atLeast(lang, '2.6')) {
    const otherDune = isNewer(language, version.value)
      ? ({ kind: 'later', asks: `(using ${language.name} ${name})` } as const)
      : undefined
    stop(log, version.span, { message, otherDune })
  }
  warn(log, version.span, { message })
}

/** The newest version of an extension that the dune language `lang` offers. */
export function newestSupported(
  language: Language,
  lang: LanguageVersion,
): VersionText | undefined {
  return language.versions
    .filter(({ since }) => since !== undefined && atLeast(lang, since))
    .toSorted(byVersion)
    .at(-1)?.version
}

const minors = (major: number, last: number): readonly SupportedVersion[] =>
  Array.from({ length: last + 1 }, (_, minor) => {
    const version: VersionText = `${major}.${minor}`
    return { version, since: version }
  })

/** The dune language as dune 3.25 knows it. */
export const duneLanguage: Language = {
  name: 'dune',
  description: 'the dune language',
  versions: [...minors(1, 12), ...minors(2, 9), ...minors(3, 25)],
}

/** Whether no newer version of the dune language is known. */
export function isNewestDune(lang: LanguageVersion): boolean {
  return duneLanguage.versions.every(({ version }) => atLeast(lang, version))
}
