import type { OpamForgeReader, RepositoryContents } from '../release/model/ports/opam-forge.ts'

/** Questions about what an opam repository publishes. */
type PackageReader = Pick<OpamForgeReader, 'contents' | 'publishedVersions' | 'publishedFiles'>

/**
 * Remembers what an opam repository publishes, so that a run asks for each package and file once: to
 * decide on the version, to review the packages, and to plan.
 */
export function rememberPackages(reader: PackageReader): PackageReader {
  let seen: { names: ReadonlySet<string>; answer: Promise<RepositoryContents> } | undefined
  const files = new Map<string, Promise<string | undefined>>()
  const answered = (names: readonly string[]): Promise<RepositoryContents> | undefined =>
    seen !== undefined && names.every((name) => seen?.names.has(name) === true)
      ? seen.answer
      : undefined
  return {
    contents: async (asked) => {
      const answer = answered(asked) ?? reader.contents(asked)
      if (answer !== seen?.answer) seen = { names: new Set(asked), answer }
      return await answer
    },
    publishedVersions: async (names) => {
      const contents = await answered(names)
      return contents?.kind === 'seen' ? contents.versions : await reader.publishedVersions(names)
    },
    publishedFiles: async (paths) => {
      const unknown = paths.filter((path) => !files.has(path))
      if (unknown.length > 0) {
        const answer = reader.publishedFiles(unknown)
        for (const path of unknown) {
          files.set(
            path,
            answer.then((texts) => texts.get(path)),
          )
        }
      }
      const texts = await Promise.all(
        paths.map(async (path) => [path, await files.get(path)] as const),
      )
      return new Map(
        texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])),
      )
    },
  }
}
