import { parseOpamFile } from '../../opam/parser.ts'
import type { SourceRepository } from '../model/ports/source-forge.ts'
import { isSameRepository } from '../model/repository.ts'
import { repositoryOfUrl } from '../model/repository-url.ts'
import type { Origin } from '../model/repository-url.ts'
import type { ProjectPackage } from './project-package.ts'

/** The `dev-repo` of a package, where it names a repository of a forge. */
export interface NamedSource {
  readonly described: ProjectPackage
  readonly named: Origin
}

/** Those of the packages that name another repository; none where one package is at home in this one. */
export function otherSources(
  packages: readonly ProjectPackage[],
  repository: SourceRepository,
): readonly NamedSource[] {
  const all = packages.flatMap(namedSource)
  const others = all.filter(({ named }) => !isSameRepository(named, repository))
  // Where one package is at home here, the others may well be, too.
  return all.length > others.length ? [] : others
}

/** Whether no package names a repository at all. */
export function namesNoSource(packages: readonly ProjectPackage[]): boolean {
  return packages.every((one) => namedSource(one).length === 0)
}

/** The repository of the same server that the packages name, which may be an old name of this one. */
export function otherName(
  packages: readonly ProjectPackage[],
  repository: SourceRepository,
): Origin | undefined {
  const [first] = otherSources(packages, repository)
  if (first === undefined) return undefined
  return hostOf(first.named.webUrl) === hostOf(repository.webUrl) ? first.named : undefined
}

function namedSource(described: ProjectPackage): readonly NamedSource[] {
  const { generated, committed, path } = described
  const text = generated?.content ?? committed?.text ?? ''
  return parseOpamFile({ name: path, text }).file.items.flatMap((item) => {
    if (item.kind !== 'field' || item.name !== 'dev-repo' || item.value.kind !== 'string') return []
    const named = repositoryOfUrl(item.value.value.replace(/^git\+/, '').replace(/#.*$/s, ''))
    return named === undefined ? [] : [{ described, named }]
  })
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}
