import type { RepositoryFile } from '../model/ports/opam-forge.ts'

/**
 * A patch that adds files, as `git apply` reads it: a byte string. Each file ends with a line break, as
 * those that a release proposes do.
 */
export function newFilesPatch(files: readonly RepositoryFile[]): string {
  return files.map(newFile).join('')
}

function newFile({ path, content }: RepositoryFile): string {
  const lines = content.split('\n').slice(0, -1)
  const [before, after] = [quoted(`a/${path}`), quoted(`b/${path}`)]
  const head = [
    `diff --git ${before} ${after}`,
    'new file mode 100644',
    '--- /dev/null',
    `+++ ${after}`,
    `@@ -0,0 +1,${lines.length} @@`,
  ]
  return [...head, ...lines.map((line) => `+${line}`), ''].join('\n')
}

/** A path, in quotes as git writes them where it is not plain (git's `quote.c`). */
function quoted(path: string): string {
  if (/^[\w./+~-]+$/.test(path)) return path
  const escaped = path.replaceAll(/[^ -~]|["\\]/g, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`
    return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`
  })
  return `"${escaped}"`
}
