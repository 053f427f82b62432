import { expect, test } from '@jest/globals'
import { joinBlocks } from '../../src/report/blocks.ts'
import { correctionsBlock } from '../../src/report/corrections-block.ts'

function shown(patch: string): string {
  const block = correctionsBlock(patch)
  return block === undefined ? '' : joinBlocks([block], 1_000_000)
}

test('a patch is shown as it is, whatever is in it', () => {
  const text = shown('+(name "<b>&\xc3\xa9")\n')
  expect(text).toContain('<h3>Corrections</h3>')
  expect(text).toContain('+(name &quot;&lt;b&gt;&amp;é')
})

test('one that is too long is left out', () => {
  expect(shown('+x\n'.repeat(100_000))).toContain('<p>The patch is too long to be shown here.</p>')
})

test('without corrections there is no such part', () => {
  expect(correctionsBlock('')).toBeUndefined()
})
