import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { attributeLookup } from '../../src/archive/attributes.ts'
import { withTag } from '../../src/archive/export-subst.ts'
import { withVersionLine } from '../../src/archive/version-line.ts'
import { parseChangelog } from '../../src/changelog/parse-changelog.ts'
import { readProject } from '../../src/dune/project.ts'
import { fillWatermarks } from '../../src/dune/watermarks.ts'
import { repositoryOfUrl } from '../../src/release/model/repository-url.ts'
import { remoteOf } from '../../src/git/submodule.ts'
import { isSpdxExpression } from '../../src/lint/opam/spdx-expression.ts'
import { parseOpamFile } from '../../src/opam/parser.ts'
import { parseUrl } from '../../src/opam/url.ts'
import { isTangled } from '../../src/release/source/notes-tangle.ts'
import { referenceEdits } from '../../src/release/artefacts/notes-references.ts'
import { oneLine, plainLog } from '../../src/report/printable.ts'
import { compareVersions } from '../../src/version/opam-version.ts'
import { growthOf, linear } from '../support/growth.ts'

/** Everything that reads what strangers wrote, and the pieces that mean something to it. */
const readers: readonly (readonly [string, (text: string) => unknown, readonly string[]])[] = [
  [
    'dune-project',
    (text) => readProject({ name: 'dune-project', text: `(lang dune 3.17)\n${text}` }),
    ['(', ')', '"', '\\', '\\|', ';', '#|', '|#', '%{', '}', 'd', '0', ' ', '\n', '(name ', '\r\n'],
  ],
  [
    'an opam file',
    (text) => parseOpamFile({ name: 'opam', text }),
    [
      'a: ',
      '"',
      '"""',
      '\\',
      '[',
      ']',
      '{',
      '}',
      '(',
      ')',
      '&',
      '!',
      '=',
      '0',
      '-',
      '(*',
      '*)',
      '\n',
    ],
  ],
  [
    'a changelog',
    (text) => parseChangelog({ name: 'CHANGES.md', text }),
    [
      '# ',
      '1.0',
      '1',
      ':',
      ' ',
      '\n',
      '\r',
      '=',
      '-',
      '- ',
      '* ',
      '```',
      '<!--',
      '-->',
      '[',
      ']',
      'a',
      '2024-01-01',
    ],
  ],
  [
    '.gitattributes',
    (text) => attributeLookup(new Map([['', text]])).file('a/b.ml'),
    ['*', '**', '/', '"', '\\', '[', ']', '[attr]', 'text', '-', '!', '=', ' ', '\n', '\t'],
  ],
  [
    'a file with watermarks',
    (text) =>
      fillWatermarks({ name: 'f', text }, new Map([['NAME', { kind: 'value', text: 'x' }]])),
    ['%%', '%', 'NAME', 'VERSION', 'a', '\n', ' '],
  ],
  ['a format', (text) => withTag(text, 'v1'), ['%', '%(describe', ')', '(', 'd', ' ']],
  [
    'an opam file to be versioned',
    (text) => withVersionLine(text, '1'),
    ['version:', '"', ' ', '\n'],
  ],
  ['a license', isSpdxExpression, ['(', ')', 'MIT', ' ', 'AND', 'WITH', '+', ':', 'DocumentRef-']],
  ['a version', (text) => compareVersions(text, `${text}1`), ['~', '-', '.', '0', '1', 'a', '+']],
  ['an address', parseUrl, ['git', '+', ':', '/', '..', '#', '@', '://', 'a', '.']],
  ['an address of a repository', repositoryOfUrl, ['https://', '@', ':', '/', 'a', '.git', '1']],
  [
    'an address of a submodule',
    (url) => remoteOf(url, 'https://git.example/o/r', {}),
    ['./', '../', '/', 'a', ':'],
  ],
  ['a section', isTangled, ['- ', '> ', '1. ', ' ', '\n', 'b', '*', '[', '<?', '===', '#']],
  [
    'references',
    (text) => referenceEdits(text, 0, {}),
    ['#', '1', '@', 'a', 'fix', ' ', ':', '/', 'gh-', 'https://', '&#', '\\', '.'],
  ],
  [
    'a line of a log',
    (text) => plainLog(oneLine(text)),
    [' ', '\n', '\t', ':', '::', '##[', 'a', '\r'],
  ],
]

describe.each(readers)('%s is read in linear time', (_, read, pieces) => {
  const grown = (unit: string, around: readonly [string, string]): number => {
    const text = (n: number): string => around[0] + unit.repeat(n / unit.length) + around[1]
    return growthOf(text, read, 4000)
  }

  test.each(pieces)('with a run of %j before something else', (piece) => {
    expect(grown(piece, ['', 'a'])).toBeLessThan(linear)
  })

  // A seed of its own, so that no other change makes this fail; with another one it looks further.
  test('whatever is repeated in it', () => {
    const part = fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((all) => all.join(''))
    fc.assert(
      fc.property(part, fc.constantFrom(...pieces), part, part, (head, piece, more, tail) => {
        expect(grown(piece + more, [head, tail])).toBeLessThan(linear)
      }),
      { numRuns: 6, seed: 1 },
    )
  })
})
