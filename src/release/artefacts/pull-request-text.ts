import { cutNotes } from './cut-notes.ts'
import { silence } from './notes-references.ts'
import { markLength } from './pull-request-mark.ts'

/** GitHub refuses a pull request whose body is longer, in characters; a mark is added to it. */
const longestBody = 65_536 - markLength

/** What a pull request to the opam repository tells its readers. */
export interface Announcement {
  readonly project: string
  /** As opam writes it. */
  readonly version: string
  /** Names of the packages, in the order of the project. */
  readonly packages: readonly string[]
  /** One line on what the project is. */
  readonly synopsis: string | undefined
  readonly homepage: string | undefined
  readonly documentation: string | undefined
  /** The changes as Markdown that notifies nobody (`releaseNotes` with `references`). */
  readonly changes: string | undefined
  /** The page of the release, where the whole of over-long changes is. */
  readonly releaseUrl: string
  /** The login of the person who released. */
  readonly actor?: string | undefined
  /** Whether the person's login is one of another server: it is written, and calls nobody. */
  readonly elsewhere?: boolean
}

/**
 * The title, as readers of the opam repository know it: `[new release] foo (1.2.0)`,
 * `[new release] foo and bar (1.2.0)`, `[new release] foo (7 packages) (1.2.0)`.
 */
export function pullRequestTitle(
  announcement: Pick<Announcement, 'project' | 'version' | 'packages'>,
): string {
  const { packages, project, version } = announcement
  const released =
    packages.length <= 2 ? packages.join(' and ') : `${project} (${packages.length} packages)`
  return `[new release] ${released} (${version})`
}

/**
 * The body: synopsis, project page and documentation, the changes, and one line that names the human.
 * Over-long changes are cut with a link to the release. The human's own name is the only one that is
 * a live mention: reviewers of the opam repository want to know whom to ask.
 */
export function pullRequestBody(announcement: Announcement): string {
  const { synopsis, homepage, documentation, changes = '' } = announcement
  const links = [
    ...(homepage === undefined ? [] : [`- Project page: ${link(homepage)}`]),
    ...(documentation === undefined ? [] : [`- Documentation: ${link(documentation)}`]),
  ]
  const head = [...(synopsis === undefined ? [] : [plainText(synopsis)]), links.join('\n')]
  const title = changes === '' ? [] : ['##### CHANGES:']
  const byline = `---\n${signature(announcement, 'Released')}`
  const around = [...head, ...title, '', byline].join('\n\n').length + 2
  const shown = cutNotes(changes, longestBody - around, announcement.releaseUrl)
  return [...head, ...title, shown, byline].filter((part) => part !== '').join('\n\n')
}

/**
 * The commit: the title, and where the changes are told. They are not repeated here, because every
 * `owner/repo#12` in a commit leaves one more trace in the issue it names.
 */
export function commitMessage(announcement: Announcement): {
  readonly headline: string
  readonly body: string
} {
  return {
    headline: pullRequestTitle(announcement),
    body: `Changes: ${announcement.releaseUrl}`,
  }
}

/** The last line: who did it. The person's own name is the only live mention. */
export function signature(
  { actor, elsewhere }: Pick<Announcement, 'actor' | 'elsewhere'>,
  done: 'Released' | 'Amended',
): string {
  if (actor === undefined) return 'Made with dune-publish.'
  const person = elsewhere === true ? plainText(actor) : `@${actor}`
  return `${done} by ${person} with dune-publish.`
}

/** A line of an opam file as Markdown: no mark-up, and it refers to nothing and nobody. */
export function plainText(line: string): string {
  return line
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]!|~]/g, '\\$&')
    .replaceAll(/[@#](?=\w)|(?<!\w)gh(?=-\d)|(?<!\w)www(?=\.)|:(?=\/\/)/gi, `$&${silence}`)
}

/** An address that is shown as it is; anything else as text. */
function link(address: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(address) ? `<${address}>` : plainText(address)
}
