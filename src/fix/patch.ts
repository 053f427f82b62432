import { encodeBytes } from '../text/source.ts'
import { quotedPath } from '../text/quoted-path.ts'
import { unifiedDiff } from '../text/unified-diff.ts'
import type { ChangedFile, FixedProject, WrittenCorrection } from './fix-project.ts'

/**
 * The changes as a patch for `git apply`, a byte string, empty where there are none. What each file is changed
 * for stands above its part, where git reads over it.
 *
 * @param folder that of the project below the root of the repository, empty for the root.
 */
export function patchText({ files, written }: FixedProject, folder: string): string {
  return files.map((file) => `${reasonsText(file, written)}${filePatch(file, folder)}`).join('')
}

/** What a file is changed for, a line each. */
function reasonsText(file: ChangedFile, written: readonly WrittenCorrection[]): string {
  const own = written.filter(({ path }) => path === file.path)
  const lines =
    own.length === 0
      ? [`${file.path}: as dune generates it after the changes of the other files.`]
      : own.map((one) => `${one.package}: ${one.reasons.join(' ')} (${one.code})`)
  return [...new Set(lines)]
    .map((line) => `# ${encodeBytes(line).replaceAll('\n', ' ')}\n`)
    .join('')
}

function filePatch({ path, before, after }: ChangedFile, folder: string): string {
  const place = folder === '' ? path : `${folder}/${path}`
  const [old, now] = [quotedPath(`a/${place}`), quotedPath(`b/${place}`)]
  const head = `diff --git ${old} ${now}\n`
  return before === undefined
    ? `${head}new file mode 100644\n${unifiedDiff(['/dev/null', now], '', after)}`
    : head + unifiedDiff([old, now], before, after)
}
