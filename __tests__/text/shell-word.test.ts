import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { shellWord } from '../../src/text/shell-word.ts'

test.each([['v1.2.0'], ['a b'], ["it's"], ['$(id)'], ['`id`'], ['a;b'], ['-n'], ['']])(
  'a shell reads %j as one word, and nothing in it is done',
  (word) => {
    const script = `printf '<%s>' ${shellWord(word)}`
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(`<${word}>`)
  },
)
