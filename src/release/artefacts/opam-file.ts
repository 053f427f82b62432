import { generatedHeader } from '../../generate/opam-files.ts'
import { parseOpamFile } from '../../opam/parser.ts'
import { printItems, printValue } from '../../opam/printer.ts'
import { field, ident, list, string } from '../../opam/syntax.ts'
import type { OpamItem, OpamValue } from '../../opam/syntax.ts'
import { applyEdits } from '../../text/edit.ts'
import type { TextEdit } from '../../text/edit.ts'
import { encodeBytes } from '../../text/source.ts'
import type { Release } from '../model/release.ts'
import { packagePath } from '../model/release.ts'
import type { Checksums } from '../model/ports/archive.ts'
import type { RepositoryFile } from '../model/ports/opam-forge.ts'

/**
 * An opam file without what the opam repository knows from the file's place or gets from the release:
 * `name:`, `version:`, `url` and `x-commit-hash:`, and without dune's header comment. A pre-release is
 * flagged `avoid-version`. Everything else stays byte for byte; a file that does not parse stays whole.
 */
export function bareOpamFile(
  text: string,
  { prerelease }: { readonly prerelease: boolean },
): string {
  const { file } = parseOpamFile({ name: 'opam', text })
  const flags = file.items.find((item) => item.kind === 'field' && item.name === 'flags')
  const edits = [
    ...file.items.filter(isReplaced).map((item) => withoutLines(text, item)),
    ...(prerelease ? avoidVersion(flags) : []),
  ]
  const bare = applyEdits(text, edits)
  const header = `${generatedHeader}\n`
  const body = bare.startsWith(header) ? bare.slice(header.length) : bare
  const added = prerelease && flags === undefined && file.items.length > 0
  return added ? `${endedLine(body)}flags: avoid-version\n` : body
}

function isReplaced(item: OpamItem): boolean {
  return item.kind === 'section'
    ? item.sectionKind === 'url'
    : ['name', 'version', 'x-commit-hash'].includes(item.name)
}

/** Removes an item with the rest of its last line, if nothing but blanks is there. */
function withoutLines(text: string, { span = { start: 0, end: 0 } }: OpamItem): TextEdit {
  const rest = /^[ \t]*\r?(?:\n|$)/.exec(
    text.slice(span.end, text.indexOf('\n', span.end) + 1 || undefined),
  )
  return { start: span.start, end: span.end + (rest?.[0].length ?? 0), text: '' }
}

/** Adds the flag to those that are there. */
function avoidVersion(flags: OpamItem | undefined): readonly TextEdit[] {
  if (flags?.kind !== 'field' || flags.value.span === undefined) return []
  const { value } = flags
  const present: readonly OpamValue[] = value.kind === 'list' ? value.items : [value]
  if (present.some((one) => one.kind === 'ident' && one.name === 'avoid-version')) return []
  const { start, end } = flags.value.span
  return [{ start, end, text: printValue(list([...present, ident('avoid-version')]), 'opam') }]
}

/** What is known once the archive has an address. */
export interface ArchiveSource {
  readonly address: string
  readonly checksums: Checksums
  readonly commit: string
}

/** A bare opam file with the address, the checksums and the commit of its archive at its end. */
export function finishOpamFile(
  bare: string,
  { address, checksums, commit }: ArchiveSource,
): string {
  const items: readonly OpamItem[] = [
    {
      kind: 'section',
      sectionKind: 'url',
      items: [
        field('src', string(encodeBytes(address))),
        field(
          'checksum',
          list([string(`sha256=${checksums.sha256}`), string(`sha512=${checksums.sha512}`)]),
        ),
      ],
    },
    field('x-commit-hash', string(commit)),
  ]
  return `${endedLine(bare)}${printItems(items, 'opam')}\n`
}

/** A bare opam file with the source that another states, byte for byte: its `url` and its `x-commit-hash`. */
export function withSourceOf(bare: string, stating: string): string {
  const { items } = parseOpamFile({ name: 'opam', text: stating }).file
  const stated = items.filter(
    (item) =>
      (item.kind === 'section' && item.sectionKind === 'url') ||
      (item.kind === 'field' && item.name === 'x-commit-hash'),
  )
  const texts = stated.map(({ span }) => stating.slice(span?.start, span?.end))
  return `${endedLine(bare)}${texts.map((text) => `${text}\n`).join('')}`
}

function endedLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

/** The files of the pull request: the final opam file of each package at its place. */
export function opamRepositoryFiles(
  release: Release,
  packagesDir: string,
  address: string,
): readonly RepositoryFile[] {
  return release.packages.map((one) => ({
    path: packagePath(packagesDir, one.name, release.version),
    content: finishOpamFile(one.opam, {
      address,
      checksums: release.archive,
      commit: release.commit,
    }),
  }))
}

/** The text of a field that holds one string, or several of which the first counts; a byte string. */
export function statedText(opam: string, name: string): string | undefined {
  const { items } = parseOpamFile({ name: 'opam', text: opam }).file
  const found = items.find((item) => item.kind === 'field' && item.name === name)
  if (found?.kind !== 'field') return undefined
  const value = found.value.kind === 'list' ? found.value.items[0] : found.value
  return value?.kind === 'string' && value.value !== '' ? value.value : undefined
}
