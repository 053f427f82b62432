import { repositoryFolder } from '../disk/opam-repository-folder.ts'
import { githubClient } from '../github/client.ts'
import { readFile, readFolders } from '../github/contents.ts'
import { parseRepository } from '../inputs/names.ts'
import type { VersionedPackage } from '../opam/package-name.ts'
import { compareVersions } from '../version/opam-version.ts'
import { Failure } from '../release/model/failure.ts'
import { fullName } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import { complain } from '../command-line/command-line.ts'
import type { WrongArguments } from '../command-line/arguments.ts'
import { whyNoFolder } from '../command-line/folder.ts'
import { hostIn, tokenIn } from '../command-line/github-variables.ts'

/** The published versions of an opam repository, each read when it is asked for. */
export interface PublishedVersions {
  /** What it is called: `ocaml/opam-repository`, or a folder. */
  readonly name: string
  readonly versions: (name: string) => Promise<readonly string[]>
  /** A byte string. */
  readonly text: (published: VersionedPackage) => Promise<string | undefined>
}

/** The opam repository that the options name: a checkout, or one on GitHub. @throws Failure `input-invalid` */
export function publishedVersions(options: {
  readonly folder: string | undefined
  readonly repository: string | undefined
}): PublishedVersions | WrongArguments {
  const { folder, repository = 'ocaml/opam-repository' } = options
  if (folder !== undefined && options.repository !== undefined) {
    return { wrong: '--opam-repository and --opam-repository-dir exclude each other.' }
  }
  if (folder !== undefined) return inFolder(folder)
  const parsed = parseRepository(repository)
  if (parsed.kind === 'defect') {
    return {
      wrong: `--opam-repository is "${repository}": ${parsed.fact} ${parsed.hint}`,
    }
  }
  return onGithub(parsed.value)
}

function inFolder(folder: string): PublishedVersions | WrongArguments {
  const source = repositoryFolder(folder)
  if (source === undefined) {
    const fact = `${JSON.stringify(folder)} is not an opam repository: it has no folder "packages".`
    return { wrong: whyNoFolder(folder) ?? fact }
  }
  return {
    name: folder,
    versions: async (name) => await Promise.resolve(source.versions(name)),
    text: async ({ name, version }) => await Promise.resolve(source.text(name, version)),
  }
}

function onGithub(repository: RepositoryName): PublishedVersions {
  const client = githubClient({
    ...hostIn('OPAM_API_URL'),
    token: tokenIn('OPAM_TOKEN') ?? '',
    tokenInput: 'opam-token',
    notice: (text) => complain([text]),
    waitFactor: 1,
  })
  return {
    name: fullName(repository),
    versions: async (name) => {
      const folders = await readFolders(client, repository, { path: `packages/${name}` })
      return folders.flatMap((one) =>
        one.startsWith(`${name}.`) ? [one.slice(name.length + 1)] : [],
      )
    },
    text: async ({ name, version }) =>
      await readFile(client, repository, { path: `packages/${name}/${name}.${version}/opam` }),
  }
}

/** The newest published version of the first of the packages that is published. @throws Failure */
export async function newestOf(
  names: readonly string[],
  published: PublishedVersions,
): Promise<VersionedPackage> {
  for (const name of names) {
    const [version] = (await published.versions(name)).toSorted((a, b) => compareVersions(b, a))
    if (version !== undefined) return { name, version }
  }
  throw unpublished(names.join(', '), published)
}

/** The failure of a package or a version that the opam repository does not have. */
export function unpublished(what: string, { name }: PublishedVersions): Failure {
  return new Failure('package-unpublished', `${what} is not published in ${name}.`, {
    hint: 'Check the name and the version, as in "tally.1.2.0".',
  })
}
