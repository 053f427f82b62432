import type { ArchiveManner } from '../archive/plan.ts'
import type { Reproduced } from '../connect/reproduction.ts'
import { printChecksum } from '../opam/checksum.ts'
import type { FileDifference, PackingDifference } from '../reproduce/comparison.ts'
import type { PublishedArchive } from '../reproduce/published-archive.ts'
import { oneLine, plainLog } from '../report/printable.ts'
import { sizeInWords } from '../report/size.ts'
import { styleOf } from '../report/style.ts'
import { terminalDiagnostics } from '../report/terminal.ts'
import { decodeBytes } from '../text/source.ts'
import { findingAsJson } from './finding-json.ts'

/** So many files are listed for a person; JSON has all. */
const mostListed = 50

const packingInWords: Readonly<Record<PackingDifference, string>> = {
  format: 'the format',
  compression: 'the compression',
  'top-folder': 'the name of the top folder',
  order: 'the order of the files',
  folders: 'the entries for folders',
  times: 'the times',
  owners: 'the owners',
  permissions: 'the permissions',
  headers: 'the headers',
}

const filesInWords: Readonly<Record<FileDifference['kind'], string>> = {
  'only-published': 'only in the published archive',
  'only-rebuilt': 'only in the source',
  content: 'other content',
  executable: 'executable in only one of them',
  'link-target': 'a link with another target',
  kind: 'a file in one of them, a link or something else in the other',
}

const mannersInWords: Readonly<Record<ArchiveManner, string>> = {
  'dune-publish': 'as dune-publish makes it',
  'dune-release': 'as dune-release makes it',
  'git-archive': 'as "git archive" makes it',
}

/** What a reproduction came to, for a terminal. */
export function reproductionLines(
  published: PublishedArchive,
  reproduced: Reproduced,
  options: { readonly colour: boolean },
): readonly string[] {
  const { verdict, source, manner, withSubmodules, url, downloading, diagnostics } = reproduced
  const style = styleOf(options)
  const isSame = verdict.kind === 'same-bytes'
  const sign = isSame ? style.good('✓') : style.bad('✗')
  const { name, version, addresses, checksums } = published
  const tag = source.tag?.commit === source.commit ? `, tag ${source.tag.name}` : ''
  const modules = withSubmodules ? ', with submodules' : ''
  const findings = terminalDiagnostics(diagnostics, options)
  const [first = ''] = addresses
  const address = downloading.kind === 'downloaded' ? downloading.address : first
  const size = downloading.kind === 'downloaded' ? `, ${sizeInWords(downloading.size)}` : ''
  return [
    ...(findings.length === 0 ? [] : [...findings, '']),
    style.bold(`${sign} ${name} ${version}: ${inWords(reproduced)}`),
    `  source     ${plain(url)}`,
    `  commit     ${source.commit}${plain(tag)}`,
    `  made       ${mannersInWords[manner]}${modules}`,
    `  published  ${plain(address)}${size}`,
    ...checksums.map((one) => `             ${printChecksum(one)}`),
    ...detailLines(verdict),
  ]
}

/** A text on one line, with nothing in it that the runner of a workflow would obey. */
function plain(text: string): string {
  return plainLog(oneLine(text))
}

function inWords({ verdict, downloading }: Reproduced): string {
  switch (verdict.kind) {
    case 'same-bytes':
      return downloading.kind === 'downloaded'
        ? 'the same bytes'
        : 'the same bytes, by the checksums in the opam repository'
    case 'same-files':
      return 'the same files, packed in another way'
    case 'other-files':
      return `other files (${verdict.files.length})`
  }
}

function detailLines(verdict: Reproduced['verdict']): readonly string[] {
  switch (verdict.kind) {
    case 'same-bytes':
      return []
    case 'same-files':
      return ['', `Different: ${verdict.packing.map((one) => packingInWords[one]).join(', ')}.`]
    case 'other-files': {
      const { files } = verdict
      const more = files.length - mostListed
      return [
        '',
        ...files
          .slice(0, mostListed)
          .map(({ path, kind }) => `  ${plain(decodeBytes(path))}: ${filesInWords[kind]}`),
        ...(more > 0 ? [`  and ${more} more, which --json lists`] : []),
      ]
    }
  }
}

/** The same for a program to read; what is not known is `null`. */
export function reproductionAsJson(published: PublishedArchive, reproduced: Reproduced): object {
  const { verdict, source, manner, withSubmodules, url, downloading, diagnostics } = reproduced
  const isThere = downloading.kind === 'downloaded'
  return {
    package: { name: published.name, version: published.version },
    verdict: verdict.kind,
    packing: verdict.kind === 'same-files' ? verdict.packing : [],
    files:
      verdict.kind === 'other-files'
        ? verdict.files.map(({ path, kind }) => ({ path: decodeBytes(path), difference: kind }))
        : [],
    source: { url, commit: source.commit, tag: source.tag?.name ?? null },
    made: { manner, withSubmodules },
    archive: {
      url: isThere ? downloading.address : (published.addresses[0] ?? null),
      size: isThere ? downloading.size : null,
      recorded: published.checksums.map(printChecksum),
      downloaded: isThere ? downloading.checksums : null,
    },
    findings: diagnostics.map(findingAsJson),
  }
}
