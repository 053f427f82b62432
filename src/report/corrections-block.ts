import { decodeBytes } from '../text/source.ts'
import type { Block } from './blocks.ts'
import { preformatted } from './markup.ts'

/** A patch longer than this is not shown. */
const longestPatch = 200_000

/** The corrections of what a check found, for the job summary; absent where there are none. */
export function correctionsBlock(patch: string): Block | undefined {
  if (patch === '') return undefined
  const heading =
    '<h3>Corrections</h3>\n\n<p>This patch fixes what was found. Run <code>dune-publish fix --write</code> in your checkout, or save it and run <code>git apply</code>. Its file is the output <code>patch</code>.</p>'
  return {
    open: heading,
    rows:
      patch.length > longestPatch
        ? ['<p>The patch is too long to be shown here.</p>']
        : [`\n<details><summary>Patch</summary>${preformatted(decodeBytes(patch))}</details>`],
    close: '',
    left: () => '\n<p>The patch does not fit here.</p>',
  }
}
