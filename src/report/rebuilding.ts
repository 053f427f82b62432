import type { ReleaseSubject } from '../release/model/outcome.ts'
import type { Archive } from '../release/model/ports/archive.ts'
import { shellWord } from '../text/shell-word.ts'
import { carriesV } from '../version/version.ts'
import type { ReportContext } from './context.ts'

/**
 * The commands that make the archive again on any machine with git, Node and bzip2: clones of both
 * repositories beside each other, and `plan`. None where the version is only supposed, where somebody
 * else made the archive, or where nothing says where the repositories are (`uses: ./`).
 */
export function rebuildCommands(
  { tag, version, archiveUrl }: ReleaseSubject,
  archive: Archive,
  { sourceUrl, action, workingDirectory, settings }: ReportContext,
): readonly string[] {
  if (archiveUrl !== undefined) return []
  if (tag === undefined || sourceUrl === undefined || action === undefined) return []
  const folder = workingDirectory === '' ? 'source' : `source/${workingDirectory}`
  const { tagPrefix = '', submodules } = settings ?? {}
  const options = [
    ['--tag', tag],
    ...(tagPrefix === '' ? [] : [['--tag-prefix', tagPrefix]]),
    ...(carriesV(version) ? [['--keep-v', 'true']] : []),
    ...(submodules === undefined ? [] : [['--submodules', submodules]]),
    ...(archive.name.endsWith('.tgz') ? [['--archive-format', 'tgz']] : []),
    ['--out', 'rebuilt'],
  ]
  const clone = submodules === 'include' ? ['clone', '--recurse-submodules'] : ['clone']
  return [
    ['git', ...clone, sourceUrl, 'source'],
    ['git', 'clone', action.url, 'dune-publish'],
    ['git', '-C', 'dune-publish', 'checkout', action.ref],
    ['node', 'dune-publish/dist/cli/index.js', 'plan', folder, ...options.flat()],
  ].map((words) => words.map(shellWord).join(' '))
}
