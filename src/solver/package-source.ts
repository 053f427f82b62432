/**
 * Where packages come from: an opam repository, read from a tarball or a folder. Names and versions are
 * known at once, the text of an opam file is asked for when the solver reaches that package.
 */
export interface PackageSource {
  /** Every package's name, in any order. */
  readonly names: () => Iterable<string>
  /** The versions of a package, in any order; none for an unknown name. */
  readonly versions: (name: string) => readonly string[]
  /** The opam file as a byte string; `undefined` when there is none or it cannot be read. */
  readonly text: (name: string, version: string) => string | undefined
}

/**
 * Several sources as one, as opam looks at a switch's repositories: for each version, the first source
 * that has it counts. A project's own opam files stand before the repository.
 */
export function layeredSource(layers: readonly PackageSource[]): PackageSource {
  return {
    names: () => new Set(layers.flatMap((layer) => [...layer.names()])),
    versions: (name) => [...new Set(layers.flatMap((layer) => layer.versions(name)))],
    text: (name, version) =>
      layers.find((layer) => layer.versions(name).includes(version))?.text(name, version),
  }
}

/** opam files that are at hand, by name and version: a project's own, or a test's. */
export function sourceOf(
  files: Readonly<Record<string, Readonly<Record<string, string>>>>,
): PackageSource {
  const packages = new Map(
    Object.entries(files).map(([name, versions]) => [name, new Map(Object.entries(versions))]),
  )
  return {
    names: () => packages.keys(),
    versions: (name) => [...(packages.get(name)?.keys() ?? [])],
    text: (name, version) => packages.get(name)?.get(version),
  }
}
