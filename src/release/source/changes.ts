import { changelogFiles } from '../../changelog/changelog-file.ts'
import { findSection, findUnreleased, newestReleased } from '../../changelog/find-section.ts'
import type { Owner } from '../../changelog/find-section.ts'
import { parseChangelog } from '../../changelog/parse-changelog.ts'
import type { Changelog, Section } from '../../changelog/parse-changelog.ts'
import { versionOfHeading } from '../../version/heading-version.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { shortList } from '../../text/short-list.ts'
import { encodeBytes } from '../../text/source.ts'
import { isEmptyNotes, readNotes } from './notes.ts'
import type { Notes } from './notes.ts'
import type { ProjectFiles } from './project-files.ts'
import type { Settings } from '../model/settings.ts'

/** The section of the released version, in its changelog. */
export interface Changes {
  readonly changelog: Changelog
  readonly section: Section
  readonly notes: Notes
}

/** The changelogs of a project, the likeliest first, and what is wrong with the choice. */
export interface ChangelogsReading {
  readonly changelogs: readonly Changelog[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the changelogs: the one the user names, else those with a usual name. */
export function readChangelogs(
  files: ProjectFiles,
  { file }: Settings['changelog'],
): ChangelogsReading {
  const names = [...files.texts.keys()].filter((path) => !path.includes('/'))
  const chosen = file === undefined ? changelogFiles(names) : [encodeBytes(file)]
  const changelogs = chosen.flatMap((name) => {
    const text = files.texts.get(name)
    return text === undefined ? [] : [parseChangelog({ name, text })]
  })
  const missing = file !== undefined && changelogs.length === 0
  return { changelogs, diagnostics: missing ? [changelogMissing(file)] : [] }
}

function changelogMissing(file: string): Diagnostic {
  return {
    severity: 'error',
    code: 'changelog-missing',
    message: `The commit has no file "${file}", named by the input changelog.`,
    hints: [
      'Name a file of the project folder, or leave changelog out: the usual names are found.',
    ],
  }
}

/** The section of a version; without one, the reason, which is an error where notes are required. */
export function findChanges(
  changelogs: readonly Changelog[],
  { version, owner, required }: { version: string; owner: Owner; required: boolean },
): { readonly changes: Changes | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const found = changelogs.flatMap((changelog) => {
    const section = findSection(changelog.sections, version, owner)
    return section === undefined ? [] : [{ changelog, section }]
  })
  const changes = readFound(found)
  if (changes !== undefined) return changes
  const [empty] = found
  const diagnostic =
    empty === undefined
      ? sectionMissing(changelogs, version, required)
      : sectionEmpty(empty, version, required)
  return { changes: undefined, diagnostics: [diagnostic] }
}

type Found = Pick<Changes, 'changelog' | 'section'>

type FoundChanges = ReturnType<typeof findChanges>

/** The first section that says something. */
function readFound(found: readonly Found[]): FoundChanges | undefined {
  for (const each of found) {
    const notes = readNotes(each.changelog, each.section)
    if (isEmptyNotes(notes)) continue
    const isTangled = notes.kind === 'as-it-stands' && notes.isTangled
    return { changes: { ...each, notes }, diagnostics: isTangled ? [sectionTangled(each)] : [] }
  }
  return undefined
}

function sectionTangled({ changelog: { source }, section }: Found): Diagnostic {
  return {
    severity: 'notice',
    code: 'changelog-section-tangled',
    message: `The section "${section.heading}" of ${source.name} is published as plain text. Its Markdown is too complex to read.`,
    hints: ['Shorten long lists and paragraphs, and nest quotes and lists less deeply.'],
    location: { source, span: section.span },
  }
}

function sectionEmpty(
  { changelog: { source }, section }: Found,
  version: string,
  required: boolean,
): Diagnostic {
  const { start } = section.span
  return {
    severity: required ? 'error' : 'warning',
    code: 'changelog-section-empty',
    message: `${source.name} has a heading for version ${version} and no text below it.`,
    hints: ['Write what changed below the heading, and tag that commit.', ...instead(required)],
    location: { source, span: { start, end: Math.min(section.body.start, section.span.end) } },
  }
}

/** What becomes of a release without notes. */
function instead(required: boolean): readonly string[] {
  return required ? [] : ["GitHub's generated notes stand in for it."]
}

/**
 * The section of a version that has no number yet: the unreleased one. That there is none says nothing
 * against the project; that it has no changelog does.
 */
export function findNextChanges(changelogs: readonly Changelog[], owner: Owner): FoundChanges {
  const found = changelogs.flatMap((changelog) => {
    const section = findUnreleased(changelog.sections, owner)
    return section === undefined ? [] : [{ changelog, section }]
  })
  const diagnostics = changelogs.length === 0 ? [noChangelog('warning')] : []
  return readFound(found) ?? { changes: undefined, diagnostics }
}

function noChangelog(severity: 'error' | 'warning'): Diagnostic {
  const message = 'The project has no changelog: no CHANGES.md, CHANGELOG.md or the like.'
  const hints = ['Add one with a section for each version, or name it with the input changelog.']
  return { severity, code: 'changelog-missing', message, hints }
}

function sectionMissing(
  changelogs: readonly Changelog[],
  version: string,
  required: boolean,
): Diagnostic {
  const severity = required ? 'error' : 'warning'
  const [changelog] = changelogs
  if (changelog === undefined) {
    const missing = noChangelog(severity)
    return { ...missing, hints: [...missing.hints, ...instead(required)] }
  }
  const { source, sections } = changelog
  const known = sections.flatMap(
    (section) => section.version ?? (section.unreleased ? 'unreleased' : []),
  )
  const list = known.length === 0 ? 'It has none.' : `It has ${shortList(known)}.`
  return {
    severity,
    code: 'changelog-section-missing',
    message: `${source.name} has no section for version ${version}.`,
    hints: [
      list,
      `Add a heading such as "## ${version}" with what changed, and tag that commit.`,
      ...instead(required),
    ],
    location: { source, span: { start: 0, end: 0 } },
  }
}

/** The version of the newest released section, as opam writes it. */
export function newestVersion(changelogs: readonly Changelog[], owner: Owner): string | undefined {
  for (const changelog of changelogs) {
    const heading = newestReleased(changelog.sections, owner)?.version
    const version = heading === undefined ? undefined : versionOfHeading(heading, false)
    if (version !== undefined) return version
  }
  return undefined
}
