import { baseName, folderOf } from './tree.ts'

/**
 * The opam files that get a version: those at the root of the project, or those in `opam/` where the
 * root has none (`dune-release` 2.2.1, which passes over hidden ones).
 */
export function versionedOpamFiles(paths: Iterable<string>): readonly string[] {
  const all = [...paths].filter((path) => path.endsWith('.opam') && !baseName(path).startsWith('.'))
  const atRoot = all.filter((path) => folderOf(path) === '')
  return atRoot.length > 0 ? atRoot : all.filter((path) => folderOf(path) === 'opam')
}

/**
 * An opam file with its version on the first line, exactly as `dune-release` 2.2.1 writes it: other
 * lines that give a version are left out, and there is no line break behind the last line.
 *
 * @param version opam's, without a quote or a backslash.
 */
export function withVersionLine(text: string, version: string): string {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const others = lines.filter((line) => !/^version:[ \t-\r]*".+"[ \t-\r]*$/s.test(line))
  return [`version: "${version}"`, ...others].join('\n')
}
