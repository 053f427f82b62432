import { encodeBytes } from '../text/source.ts'
import { quotedPath } from '../text/quoted-path.ts'
import { unifiedDiff } from '../text/unified-diff.ts'
import { correctedLines } from './corrected-lines.ts'
import type { LineRange } from './corrected-lines.ts'
import type { ChangedFile, FixedProject, WrittenCorrection } from './fix-project.ts'

/**
 * The changes as a patch for `git apply`, a byte string, empty where there are none. What each file is changed
 * for stands above its part, where git reads over it: between the hunks of a file git allows no text.
 *
 * @param folder that of the project below the root of the repository, empty for the root.
 */
export function patchText({ files, written }: FixedProject, folder: string): string {
  return files.map((file) => `${reasonsText(file, written)}${filePatch(file, folder)}`).join('')
}

/** What a file is changed for, a line each, by the lines of the file that is made. */
function reasonsText(file: ChangedFile, written: readonly WrittenCorrection[]): string {
  const own = written.filter(({ path }) => path === file.path)
  const changes = [...new Set(own.flatMap(({ change }) => change ?? []))]
  const places = correctedLines(changes)
  const reasons = own.map((one) => {
    const place = one.change && places[changes.indexOf(one.change)]
    const text = `${one.package}: ${one.reasons.join(' ')} (${one.code})`
    return { at: place?.first ?? 0, line: place === undefined ? text : `${lines(place)}: ${text}` }
  })
  const shown = reasons.toSorted((one, other) => one.at - other.at).map(({ line }) => line)
  if (shown.length === 0) shown.push(`${file.path}: what dune generates from the corrected files.`)
  return [...new Set(shown)]
    .map((line) => `# ${encodeBytes(line).replaceAll(/[\r\n]+/g, ' ')}\n`)
    .join('')
}

function lines({ first, last }: LineRange): string {
  return first === last ? `line ${first}` : `lines ${first}-${last}`
}

function filePatch({ path, before, after }: ChangedFile, folder: string): string {
  const place = folder === '' ? path : `${folder}/${path}`
  const [old, now] = [quotedPath(`a/${place}`), quotedPath(`b/${place}`)]
  const head = `diff --git ${old} ${now}\n`
  return before === undefined
    ? `${head}new file mode 100644\n${unifiedDiff(['/dev/null', now], '', after)}`
    : head + unifiedDiff([old, now], before, after)
}
