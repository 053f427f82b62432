import { encodedPath } from '../../text/encoded-path.ts'
import { hasErrors } from '../../text/diagnostic.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { decodeBytes } from '../../text/source.ts'
import { unifiedDiff } from '../../text/unified-diff.ts'
import { statedText } from './opam-file.ts'
import type { ArchiveContents, PublicArchive } from '../model/ports/archive.ts'

/** What stands for the release in the address of an archive. */
export interface ArchiveNames {
  /** opam's: `1.2.0~beta1`. */
  readonly version: string
  readonly tag: string
}

/** `${version}` and `${tag}` in an address, and what is written like them. */
export const placeholders = /\$\{([^}]*)\}/g

/** The address of a release's archive: `${version}` and `${tag}` are filled in, percent-encoded. */
export function filledAddress(template: string, names: ArchiveNames): string {
  return template.replace(placeholders, (whole, name: string) =>
    name === 'version' || name === 'tag' ? encodedPath(names[name]) : whole,
  )
}

/** What a public archive is compared with. */
export interface ExpectedArchive {
  readonly url: string
  /** The tag's. */
  readonly commit: string
  /** `dune-project` and the opam files as the commit has them: byte strings, by path in the project. */
  readonly files: ReadonlyMap<string, string>
  /** What `dune subst` makes of a file. */
  readonly rewritten: (path: string, text: string) => string
  /** All spellings of the released version: opam's, and the tag's. */
  readonly versions: readonly string[]
}

/**
 * Whether an archive that somebody else made is one of the tagged commit: its `dune-project` and opam
 * files are the commit's, watermarks filled in or not, and the version that a tool wrote into them is
 * the released one. The rest of it is taken on trust.
 */
export function checkPublicArchive(
  { archive, contents }: PublicArchive,
  expected: ExpectedArchive,
): readonly Diagnostic[] {
  const generated = generatedByForge.test(expected.url) ? [madeAnew(expected.url)] : []
  if (contents.kind === 'unread') return [...generated, notRead(archive.name, contents.format)]
  const whole = checkEntries(contents, expected)
  if (hasErrors(whole)) return whole
  const files = [...expected.files].flatMap(([path, text]) =>
    checkFile({ path, there: contents.metadata.get(path), text }, expected),
  )
  return [...generated, ...files]
}

/** Where GitHub, GitLab, Forgejo, Gitea and SourceHut make archives of any commit, anew each time. */
const generatedByForge = /^https?:\/\/(?:codeload\.|[^/]+\/(?:[^/]+\/)+(?:-\/)?archive\/)/

function madeAnew(url: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'archive-url-generated',
    message: `The server makes the archive at ${url} anew for each download, so its checksum can change one day.`,
    hints: [
      'Attach an archive to the release there, and set the input archive-url to its address.',
    ],
  }
}

function checkEntries(
  { commit, unsafe, metadata }: Extract<ArchiveContents, { kind: 'read' }>,
  expected: ExpectedArchive,
): readonly Diagnostic[] {
  if (unsafe !== undefined) {
    const message = `The archive at ${expected.url} holds "${decodeBytes(unsafe)}", which is not a file, a folder or a link inside the archive.`
    return [
      defect(
        message,
        'Make the archive again, only with files, folders and links that stay inside it.',
      ),
    ]
  }
  if (commit !== undefined && commit !== expected.commit) {
    const message = `The archive at ${expected.url} was made from the commit ${commit}, but the tag points to ${expected.commit}.`
    return [
      defect(message, 'Publish an archive of the tagged commit, or fix the input archive-url.'),
    ]
  }
  if (metadata.has('dune-project') || !expected.files.has('dune-project')) return []
  const message = `The archive at ${expected.url} has no dune-project, neither at its root nor in its only top folder.`
  return [
    defect(message, 'Publish an archive of the project folder, or fix the input archive-url.'),
  ]
}

function checkFile(
  file: { readonly path: string; readonly there: string | undefined; readonly text: string },
  { url, rewritten, versions }: ExpectedArchive,
): readonly Diagnostic[] {
  const { path, there, text } = file
  const name = decodeBytes(path)
  const hint = 'Publish an archive of the tagged commit, or fix the input archive-url.'
  if (there === undefined) return [defect(`The archive at ${url} has no ${name}.`, hint)]
  const plain = withoutVersion(path, there)
  const wanted = [text, rewritten(path, text)].map((one) => withoutVersion(path, one))
  if (!wanted.includes(plain)) {
    const labels = [`${path} (the tag)`, `${path} (the archive)`] as const
    const detail = decodeBytes(unifiedDiff(labels, wanted[0] ?? '', plain))
    return [
      {
        ...defect(`${name} in the archive at ${url} differs from the one in the tag.`, hint),
        detail,
      },
    ]
  }
  const stated = statedVersion(path, there)
  if (stated === undefined || stated.includes('%%') || [...versions, 'dev'].includes(stated)) {
    return []
  }
  const message = `${name} in the archive at ${url} has the version "${decodeBytes(stated)}", but the release has the version "${versions[0] ?? ''}".`
  return [defect(message, hint)]
}

/** A line of `dune-project` that gives the project's version, as `dune subst` writes it, too. */
const projectVersion = /^\(version[ \t]+"?([^()"\s]+)"?[ \t]*\)[ \t]*$/m

/** A file without the version that a tool may have written into it, and without its kind of line ends. */
function withoutVersion(path: string, text: string): string {
  const unix = text.replaceAll('\r\n', '\n')
  const lines = path.endsWith('.opam')
    ? unix.split('\n').filter((line) => !/^version:[ \t]*".*"[ \t]*$/.test(line))
    : unix.split('\n').filter((line) => !projectVersion.test(line))
  return `${lines.join('\n').trim()}\n`
}

function statedVersion(path: string, text: string): string | undefined {
  return path.endsWith('.opam') ? statedText(text, 'version') : projectVersion.exec(text)?.[1]
}

function defect(message: string, hint: string): Diagnostic {
  return { severity: 'error', code: 'archive-url-differs', message, hints: [hint] }
}

function notRead(name: string, format: string): Diagnostic {
  return {
    severity: 'notice',
    code: 'archive-url-unread',
    message: `The archive ${name} has the format ${format}. The run computed its checksums, but did not compare its contents with the tag.`,
    hints: ['To have the contents compared, publish a .tbz or .tar.gz file.'],
  }
}
