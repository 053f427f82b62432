import { readOpamFile } from '../../lint/model/opam-reading.ts'
import type { ReadOpamFile } from '../../lint/model/opam-reading.ts'
import type { PreviousVersion, PublishedPackages } from '../../lint/review/subject.ts'
import { compareVersions } from '../../version/opam-version.ts'
import { isPrerelease } from '../../version/prerelease.ts'
import { packagePath } from '../model/release.ts'
import type { FileAtRevision, SourceForgeReader } from '../model/ports/source-forge.ts'
import type { ProjectPackage } from '../source/project-package.ts'
import { readPackages } from '../source/project-packages.ts'
import type { Settings } from '../model/settings.ts'
import type { RepositoryContents, OpamForgeReader } from '../model/ports/opam-forge.ts'
import { together } from './together.ts'

/** What the opam repository says of the packages of a release and of those they depend on. */
export interface SeenUpstream {
  readonly kind: 'seen'
  readonly published: PublishedPackages
  /** The released version as it is published already, by package. */
  readonly present: ReadonlyMap<string, ReadOpamFile>
  /** The newest version below the released one that is no pre-release, by package. */
  readonly previous: ReadonlyMap<string, PreviousVersion>
}

/** What is known of the opam repository; `why` it was not looked at, as the end of a sentence. */
export type UpstreamFacts = SeenUpstream | { readonly kind: 'unseen'; readonly why: string }

/** What is to be released, and what is known of the opam repository already. */
export interface UpstreamQuestion {
  readonly version: string
  readonly packages: readonly ProjectPackage[]
  readonly contents: RepositoryContents
  readonly settings: Settings
}

/** Who is asked for what is published, and for what the source said then. */
export interface UpstreamReaders {
  readonly opam: Pick<OpamForgeReader, 'publishedFiles'>
  readonly source: Pick<SourceForgeReader, 'files'>
}

/**
 * Asks the opam repository for what is published of the packages themselves, and side by side with it the
 * source for what it said then.
 *
 * @returns what a review needs, and the byte strings of files of the released version, by path.
 * @throws Failure where a forge does not answer.
 */
export async function lookAtPublished(
  readers: UpstreamReaders,
  question: UpstreamQuestion,
): Promise<{
  readonly upstream: UpstreamFacts
  readonly published: ReadonlyMap<string, string>
}> {
  const { version, packages, contents, settings } = question
  const isSeen = contents.kind === 'seen'
  const own = packages.flatMap(({ name }) => {
    const versions = contents.versions.get(name) ?? []
    const older = isSeen ? lastBefore(version, versions) : []
    return [...versions.filter((one) => one === version), ...older].map((one) => ({
      name,
      version: one,
      path: packagePath(settings.opam.packagesDir, name, one),
    }))
  })
  const older = own.filter((one) => one.version !== version)
  const tags = older.map((one) => ({ name: one.name, revisions: tagsOf(one.version, settings) }))
  const [texts, tagged] = await together([
    readers.opam.publishedFiles(own.map(({ path }) => path)),
    sourcesAt(tags, readers, question),
  ])
  const paths = new Set(own.flatMap((one) => (one.version === version ? [one.path] : [])))
  const published = new Map([...texts].filter(([path]) => paths.has(path)))
  if (!isSeen) return { upstream: { kind: 'unseen', why: contents.why }, published }
  const read = own.flatMap((one): readonly PublishedFile[] => {
    const text = texts.get(one.path)
    const file = text === undefined ? undefined : acceptedFile(one.path, text)
    return file === undefined ? [] : [{ ...one, file }]
  })
  const { names, versions, archived } = contents
  const upstream: UpstreamFacts = {
    kind: 'seen',
    published: { names, versions, archived },
    present: new Map(
      read.flatMap((one) => (one.version === version ? [[one.name, one.file] as const] : [])),
    ),
    previous: await previousOf(
      read.filter((one) => one.version !== version),
      { tagged, readers, question },
    ),
  }
  return { upstream, published }
}

interface PublishedFile {
  readonly name: string
  readonly version: string
  readonly file: ReadOpamFile
}

/** The newest of the versions that are older, a pre-release only where there is no other. */
function lastBefore(version: string, versions: readonly string[]): readonly string[] {
  const older = versions
    .filter((one) => compareVersions(one, version) < 0)
    .toSorted((a, b) => compareVersions(b, a))
  const last = older.find((one) => !isPrerelease(one)) ?? older[0]
  return last === undefined ? [] : [last]
}

/**
 * The published files with what the source had then: at the tag of the version, else at the commit that
 * the published file names.
 */
async function previousOf(
  files: readonly PublishedFile[],
  known: {
    readonly tagged: ReadonlyMap<string, ReadOpamFile>
    readonly readers: UpstreamReaders
    readonly question: UpstreamQuestion
  },
): Promise<ReadonlyMap<string, PreviousVersion>> {
  const { tagged, readers, question } = known
  const untagged = files.filter(({ name }) => !tagged.has(name))
  const commits = untagged.map(({ name, file }) => ({ name, revisions: commitIn(file) }))
  const committed = await sourcesAt(commits, readers, question)
  return new Map(
    files.map(({ name, version, file }) => [
      name,
      { version, published: file, source: tagged.get(name) ?? committed.get(name) },
    ]),
  )
}

/** Where the source of a package is looked for, the likeliest place first. */
interface SourcePlaces {
  readonly name: string
  readonly revisions: readonly string[]
}

/** The opam files that the source had, by package, in one request; of each the first that is there. */
async function sourcesAt(
  places: readonly SourcePlaces[],
  readers: UpstreamReaders,
  { packages, settings }: UpstreamQuestion,
): Promise<ReadonlyMap<string, ReadOpamFile>> {
  const folder = settings.workingDirectory === '' ? '' : `${settings.workingDirectory}/`
  const wanted = places.flatMap(({ name, revisions }) => {
    const { path } = packages.find((one) => one.name === name) ?? {}
    if (path === undefined) return []
    return revisions.map((revision) => ({ name, revision, paths: pathsFor(path) }))
  })
  const files = wanted.flatMap(({ revision, paths }): readonly FileAtRevision[] =>
    paths.map((path) => ({ revision, path: `${folder}${path}` })),
  )
  const texts = await readers.source.files(files)
  const found = new Map<string, ReadOpamFile>()
  let start = 0
  for (const { name, paths } of wanted) {
    const there = paths.flatMap((path, at) => {
      const text = texts[start + at]
      return text === undefined ? [] : [[path, text] as const]
    })
    start += paths.length
    const source = sourceFile(name, new Map(there))
    if (source !== undefined && !found.has(name)) found.set(name, source)
  }
  return found
}

function tagsOf(version: string, { tagPrefix }: Settings): readonly string[] {
  return tagNamesOf(version, tagPrefix).map((name) => `refs/tags/${name}`)
}

/** The tags that a version may have had. */
export function tagNamesOf(version: string, tagPrefix: string): readonly string[] {
  const escaped = version.replaceAll('~', '_')
  return [`${tagPrefix}${escaped}`, `${tagPrefix}v${escaped}`]
}

/** The commit that a published file names. */
function commitIn(file: ReadOpamFile): readonly string[] {
  const commit = file.package.extensions.get('x-commit-hash')
  return commit?.kind === 'string' && /^[0-9a-f]{40,64}$/.test(commit.value) ? [commit.value] : []
}

/** The opam file, and what it would be generated from. */
export function pathsFor(path: string): readonly string[] {
  return [path, `${path}.template`, 'dune-project']
}

/** The opam file of a package that these files make: the committed one, else the generated. */
export function sourceFile(
  name: string,
  texts: ReadonlyMap<string, string>,
): ReadOpamFile | undefined {
  if (!texts.has('dune-project')) {
    const [committed] = texts
    return committed && acceptedFile(...committed)
  }
  const files = { commit: { id: '', committedAt: 0 }, entries: [], texts }
  const found = readPackages(files).read?.packages.find((one) => one.name === name)
  const text = found?.committed?.text ?? found?.generated?.content
  return text === undefined ? undefined : acceptedFile(name, text)
}

/** An opam file that opam accepts, read. */
export function acceptedFile(name: string, text: string): ReadOpamFile | undefined {
  const reading = readOpamFile({ name, text })
  return reading.kind === 'read' ? reading : undefined
}
