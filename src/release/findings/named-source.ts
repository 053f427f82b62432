import { parseOpamFile } from '../../opam/parser.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Location } from '../../text/source.ts'
import { fieldOrigin } from '../../generate/field-origin.ts'
import type { ProjectPackage } from '../source/project-package.ts'
import { Failure } from '../model/failure.ts'
import type { SourceRepository } from '../model/ports/source-forge.ts'
import { fullName, isSameRepository } from '../model/repository.ts'
import type { RepositoryName } from '../model/repository.ts'
import { otherSources, namesNoSource } from '../source/named-source.ts'
import type { NamedSource } from '../source/named-source.ts'

/** What decides whether a repository may release the packages. */
export interface SourceRules {
  readonly packages: readonly ProjectPackage[]
  /** Whether it may be any: a release is not asked for, the user said so, or the archive is elsewhere. */
  readonly anySource: boolean
  /** The repository that releases them. */
  readonly repository: SourceRepository
  /** What the repository that the packages name is called now; absent where that was not asked, or it is gone. */
  readonly presentName: RepositoryName | undefined
}

/**
 * Compares the repository with the one that the packages name as their source. Mirrors on other hosts have
 * the same name, and a repository that was renamed answers to its old name: that is only a finding.
 *
 * @throws Failure `source-foreign` where the packages are those of another repository.
 */
export function judgeNamedSource({
  packages,
  anySource,
  repository,
  presentName,
}: SourceRules): readonly Diagnostic[] {
  const others = otherSources(packages, repository)
  const [first] = others
  if (first === undefined) {
    if (anySource || repository.fork === undefined || !namesNoSource(packages)) return []
    throw foreign(repository, `no package names ${fullName(repository)} as its source`)
  }
  if (presentName !== undefined && isSameRepository(presentName, repository)) {
    return others
      .filter(({ named }) => isSameRepository(named, first.named))
      .map((one) => moved(one, repository))
  }
  if (anySource) return []
  const { name } = first.described
  throw foreign(repository, `${name} names ${first.named.webUrl} as its source`)
}

function foreign(repository: SourceRepository, why: string): Failure {
  const here = fullName(repository)
  const what =
    repository.fork === undefined
      ? `${here} does not release these packages`
      : `${here} is a fork${repository.fork.of === undefined ? '' : ` of ${repository.fork.of}`} and does not release these packages`
  return new Failure('source-foreign', `${what}: ${why}.`, {
    hint: `Push the tag to the repository that the packages name. If you release them from ${here} now, name it in (source ...) of dune-project or in dev-repo, or set the input allow-fork: true.`,
  })
}

function moved({ described, named }: NamedSource, repository: SourceRepository): Diagnostic {
  const now = fullName(repository)
  return {
    severity: 'warning',
    code: 'source-moved',
    message: `${described.name} names its source by its old name, ${fullName(named)}. The repository is now called ${now}.`,
    hints: [
      described.generated === undefined
        ? `Write dev-repo: "git+${repository.webUrl}.git", and update the other addresses.`
        : `Write (source (github ${now})), or update the address if the source is a uri.`,
    ],
    location: placeOf(described),
  }
}

/** Where the user writes the address. */
function placeOf({ generated, committed }: ProjectPackage): Location | undefined {
  if (generated !== undefined) {
    const origin = fieldOrigin(generated.sources, { field: 'dev-repo' })
    return origin.kind === 'stated' ? origin.location : undefined
  }
  if (committed === undefined) return undefined
  const field = parseOpamFile(committed).file.items.find(
    (item) => item.kind === 'field' && item.name === 'dev-repo',
  )
  return field?.span === undefined ? undefined : { source: committed, span: field.span }
}
