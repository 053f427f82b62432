import { quotedPath } from '../../text/quoted-path.ts'
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
  const [before, after] = [quotedPath(`a/${path}`), quotedPath(`b/${path}`)]
  const head = [
    `diff --git ${before} ${after}`,
    'new file mode 100644',
    '--- /dev/null',
    `+++ ${after}`,
    `@@ -0,0 +1,${lines.length} @@`,
  ]
  return [...head, ...lines.map((line) => `+${line}`), ''].join('\n')
}
