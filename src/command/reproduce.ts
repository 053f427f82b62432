import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { reproducePublished } from '../connect/reproduction.ts'
import type { Reproduced, ReproductionPlace } from '../connect/reproduction.ts'
import { removeFolder } from '../disk/remove-folder.ts'
import { programEnvironment } from '../environment/environment.ts'
import { parseVersionedPackage } from '../opam/package-name.ts'
import type { VersionedPackage } from '../opam/package-name.ts'
import { makeTemporaryFolder } from '../process/temporary-folder.ts'
import { readProjectFiles } from '../release/source/project-files.ts'
import { readPackages } from '../release/source/project-packages.ts'
import { readPublishedArchive } from '../reproduce/published-archive.ts'
import type { PublishedArchive } from '../reproduce/published-archive.ts'
import { hasErrors } from '../text/diagnostic.ts'
import { byteString } from '../text/source.ts'
import { withoutEnd } from '../text/without-end.ts'
import type { WrongArguments } from '../command-line/arguments.ts'
import { withCheckout } from '../checkout/checkout.ts'
import { say, showsColour, verb } from '../command-line/command-line.ts'
import type { Verb } from '../command-line/command-line.ts'
import { flag, textOption } from '../command-line/option.ts'
import { newestOf, publishedVersions, unpublished } from './published-versions.ts'
import type { PublishedVersions } from './published-versions.ts'
import { reproductionAsJson, reproductionLines } from './reproduction-text.ts'

const usage = `Usage: dune-publish reproduce NAME[.VERSION]|DIR [--json] [OPTION]…

Makes the archive of a published version again from its source repository, and says whether the published
archive has the same bytes, the same files packed in another way, or other files. Without VERSION, it checks
the newest version. DIR is a checkout of the project, or a folder with an opam file such as
packages/tally/tally.1.2.0. Write a folder with a slash, as in ./tally. The command needs git and bzip2.

To use another server or a token, set OPAM_API_URL or OPAM_TOKEN. A public repository needs no token.

Exit status: 0 when the bytes are the same; 1 when they are not, or cannot be compared; 2 when the command
line is wrong.
`

const options = {
  source: textOption('ADDRESS', 'A clone or the address of the source, instead of dev-repo'),
  'working-directory': textOption('DIR', 'The folder of the project in its repository'),
  'tag-prefix': textOption('PREFIX', 'The text before the version in the tags'),
  'opam-repository': textOption('OWNER/NAME', 'The opam repository that has the version'),
  'opam-repository-dir': textOption('DIR', 'Read the opam repository from this checkout'),
  json: flag('Print JSON'),
} as const

/** The verb `reproduce NAME[.VERSION]|DIR [--json] [OPTION]…`. */
export const runReproduce: Verb = verb(usage, options, async ({ positionals, values }) => {
  const [what, ...more] = positionals
  if (what === undefined) return { wrong: 'Name a package, as in tally.1.2.0.' }
  if (more.length > 0) return { wrong: 'Name one package.' }
  const repository = publishedVersions({
    folder: values['opam-repository-dir'],
    repository: values['opam-repository'],
  })
  if ('wrong' in repository) return repository
  const published = await publishedArchive(what, repository)
  if ('wrong' in published) return published
  const { source, 'working-directory': folder = '', 'tag-prefix': tagPrefix = '' } = values
  const reproduced = await inTemporaryFolder(
    async (place) =>
      await reproducePublished(published, {
        ...place,
        source: source === undefined ? undefined : addressOf(source),
        folder: folder.replace(/^\/+|\/+$/g, ''),
        tagPrefix,
      }),
  )
  if (values.json) {
    say(`${JSON.stringify(reproductionAsJson(published, reproduced), null, 2)}\n`)
  } else {
    const style = { colour: showsColour(process.stdout) }
    say(`${reproductionLines(published, reproduced, style).join('\n')}\n`)
  }
  return isSame(reproduced) ? 0 : 1
})

function isSame({ verdict, diagnostics }: Reproduced): boolean {
  return verdict.kind === 'same-bytes' && !hasErrors(diagnostics)
}

/** git runs elsewhere: a folder keeps its place. */
function addressOf(source: string): string {
  return existsSync(source) ? resolve(source) : source
}

async function inTemporaryFolder(
  use: (place: Pick<ReproductionPlace, 'scratch' | 'environment'>) => Promise<Reproduced>,
): Promise<Reproduced> {
  const temporary = makeTemporaryFolder('dune-publish-')
  try {
    return await use({ scratch: temporary.path, environment: programEnvironment() })
  } finally {
    await removeFolder(temporary.path)
    temporary.keep()
  }
}

/** What is published of the package, or of the folder, that the command line names. */
async function publishedArchive(
  what: string,
  repository: PublishedVersions,
): Promise<PublishedArchive | WrongArguments> {
  if (/[/\\]|^\.\.?$/.test(what)) return await ofFolder(what, repository)
  const named = what.includes('.')
    ? parseVersionedPackage(what)
    : await newestOf([what], repository)
  if (named === undefined) return { wrong: `"${what}" is not a package and its version.` }
  return await archiveOf(named, repository)
}

async function archiveOf(
  named: VersionedPackage,
  repository: PublishedVersions,
): Promise<PublishedArchive> {
  const text = await repository.text(named)
  if (text === undefined) throw unpublished(`${named.name}.${named.version}`, repository)
  return readPublishedArchive(named, text)
}

/** A folder `NAME.VERSION` with an opam file, or else a checkout of a project. */
async function ofFolder(
  what: string,
  repository: PublishedVersions,
): Promise<PublishedArchive | WrongArguments> {
  const folder = resolve(withoutEnd(what, '/'))
  const text = await opamFileIn(folder)
  if (text === undefined) return await archiveOf(await ofCheckout(folder, repository), repository)
  const named = parseVersionedPackage(basename(folder))
  if (named === undefined) {
    return { wrong: `The folder "${what}" is not named after a package and its version.` }
  }
  return readPublishedArchive(named, text)
}

async function opamFileIn(folder: string): Promise<string | undefined> {
  try {
    return byteString(await readFile(join(folder, 'opam')))
  } catch {
    return undefined
  }
}

/** The newest published version of a project: its packages share one archive. */
async function ofCheckout(
  folder: string,
  repository: PublishedVersions,
): Promise<VersionedPackage> {
  const names = await withCheckout(folder, async ({ git, checkout }) => {
    const place = { folder: checkout.prefix, changelog: undefined }
    const { read } = readPackages(await readProjectFiles(git, checkout.head, place))
    return read?.packages.map(({ name }) => name) ?? []
  })
  return await newestOf(names, repository)
}
