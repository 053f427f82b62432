import { describe, expect, test } from '@jest/globals'
import type { Asked, Files } from './universe-of-text.ts'
import { answerTo, chosen, platformOfFiles, switchOf } from './universe-of-text.ts'

const oldest: Asked = { preference: 'oldest' }

describe('the example of the specification', () => {
  const files = {
    'p.1': 'depends: ["a" "b" {< "3"}]',
    'a.1': '',
    'a.2': 'depends: "c"',
    'b.1': '',
    'b.2': 'depends: "c" {< "2"}',
    'c.1': '',
    'c.2': '',
  }

  test('newest: a and what it requires is filled before b', () => {
    expect(chosen(files, 'p.1')).toBe('p.1 a.2 c.2 b.1')
  })

  test('oldest', () => {
    expect(chosen(files, 'p.1', oldest)).toBe('p.1 a.1 b.1')
  })
})

describe('which version of a name is tried first', () => {
  const versions: Files = {
    'p.1': 'depends: "a"',
    'a.1~beta': '',
    'a.1': '',
    'a.2': '',
    'a.3': 'flags: avoid-version',
    'a.4': 'flags: deprecated',
  }
  test.each<[string, Asked, string]>([
    ['newest: those to avoid come last', {}, 'p.1 a.2'],
    ['newest: what is installed comes first', { in: switchOf('a.1') }, 'a.1 p.1'],
    ['newest: what is installed, even if it is to be avoided', { in: switchOf('a.3') }, 'a.3 p.1'],
    [
      'fixup: what is installed is nothing special',
      { in: switchOf('a.1'), preference: 'fixup' },
      'a.2 p.1',
    ],
    [
      'fixup: where one to avoid is installed, none of the name counts as such',
      { in: switchOf('a.3'), preference: 'fixup' },
      'a.4 p.1',
    ],
    ['oldest: a pre-release comes before its release', oldest, 'p.1 a.1~beta'],
    [
      'oldest: what is installed is nothing special',
      { in: switchOf('a.2'), ...oldest },
      'p.1 a.1~beta',
    ],
  ])('%s', (_, asked, expected) => {
    expect(chosen(versions, 'p.1', asked)).toBe(expected)
  })

  test('one to avoid is taken where nothing else fits', () => {
    const files = { ...versions, 'p.2': 'depends: "a" {>= "3"}' }
    expect(chosen(files, 'p.2')).toBe('p.2 a.4')
  })

  test('flags among the tags count', () => {
    const files = { 'p.1': 'depends: "a"', 'a.1': '', 'a.2': 'tags: "flags:avoid-version"' }
    expect(chosen(files, 'p.1')).toBe('p.1 a.1')
  })
})

describe('choices', () => {
  const files = { 'p.1': 'depends: ["y" ("x" | "y")]', 'x.1': '', 'y.1': '' }

  test('take the first branch that is possible, although a later one is installed for another reason', () => {
    expect(chosen(files, 'p.1')).toBe('p.1 y.1 x.1')
  })

  test('take a later branch where the first is not possible', () => {
    const without = { ...files, 'y.1': 'conflicts: "x"' }
    expect(chosen(without, 'p.1')).toBe('p.1 y.1')
  })

  test('in which a package names itself require nothing of that branch', () => {
    expect(chosen({ 'p.1': 'depends: ("p" {= "2"} | "x")', 'x.1': '' }, 'p.1')).toBe('p.1')
    expect(chosen({ 'p.1': 'depends: ["p" {= "2"}]' }, 'p.1')).toBe('p.1')
  })

  test('are greedy: a sibling has to live with what was decided before it', () => {
    const greedy = {
      'p.1': 'depends: ["a" "b"]',
      'a.2': 'depends: "c" {< "2"}',
      'a.1': '',
      'b.2': 'depends: "c" {>= "2"}',
      'b.1': 'depends: "c"',
      'c.1': '',
      'c.2': '',
    }
    expect(chosen(greedy, 'p.1')).toBe('p.1 a.2 c.1 b.1')
  })
})

describe('what cannot be chosen', () => {
  test.each<[string, Files, string]>([
    [
      'what is not available',
      { 'p.1': 'depends: "a"', 'a.1': '', 'a.2': 'available: os = "win32"' },
      'p.1 a.1',
    ],
    [
      'what has an undefined availability',
      { 'p.1': 'depends: "a"', 'a.1': '', 'a.2': 'available: unknown' },
      'p.1 a.1',
    ],
    [
      'what a conflict excludes, whoever declares it',
      { 'p.1': 'depends: ["a" "b"]', 'a.1': '', 'a.2': 'conflicts: "b"', 'b.1': '' },
      'p.1 a.1 b.1',
    ],
    [
      'what the other declares',
      { 'p.1': 'depends: ["a" "b"]', 'a.1': '', 'a.2': '', 'b.1': 'conflicts: "a" {>= "2"}' },
      'p.1 a.1 b.1',
    ],
    [
      'a second name of a conflict class',
      {
        'p.1': 'depends: ["a" "b"]',
        'a.1': '',
        'a.2': 'conflict-class: "k"',
        'b.1': 'conflict-class: "k"',
      },
      'p.1 a.1 b.1',
    ],
    [
      'what has no opam file that can be read',
      { 'p.1': 'depends: "a"', 'a.1': '', 'a.2': 'depends: [' },
      'p.1 a.1',
    ],
    [
      'another version of what is asked for',
      { 'p.1': 'depends: "a"', 'p.2': '', 'a.1': 'depends: "p" {>= "2"}' },
      'no-solution',
    ],
    ['what is not there', { 'p.1': 'depends: "a"' }, 'no-solution'],
  ])('%s', (_, files, expected) => {
    expect(chosen(files, 'p.1')).toBe(expected)
  })

  test('a requirement that is written twice is one', () => {
    expect(chosen({ 'p.1': 'depends: ["a" "a" {>= "1"} "a"]', 'a.1': '' }, 'p.1')).toBe('p.1 a.1')
  })

  test('optional dependencies are not chosen', () => {
    expect(chosen({ 'p.1': 'depopts: "a"', 'a.1': '' }, 'p.1')).toBe('p.1')
  })

  test('two versions of one name never go together', () => {
    const files = { 'p.1': 'depends: ["a" {= "1"} "a" {= "2"}]', 'a.1': '', 'a.2': '' }
    expect(chosen(files, 'p.1')).toBe('no-solution')
  })

  test('what is asked for is refused when it is not available, or is not there', () => {
    expect(chosen({ 'p.1': 'available: os = "win32"' }, 'p.1')).toBe('unavailable')
    expect(chosen({ 'p.1': '' }, 'p.2')).toBe('unavailable')
    expect(chosen({}, 'p.1')).toBe('unavailable')
  })
})

describe('the variables of dependencies', () => {
  const files = {
    'p.1': 'depends: ["t" {with-test} "d" {dev} "a" {build} "b" {post}]',
    't.1': '',
    'd.1': '',
    'a.1': 'depends: "u" {with-test}',
    'b.1': '',
    'u.1': '',
  }

  test('what is needed to build and afterwards is needed alike, tests are not', () => {
    expect(chosen(files, 'p.1')).toBe('p.1 a.1 b.1')
  })

  test('tests count for what is asked for, not for what it requires', () => {
    expect(chosen(files, 'p.1', { withTest: true })).toBe('p.1 t.1 a.1 b.1')
  })

  test.each([
    [
      'src: "https://example.org/p.tbz" checksum: "md5=00000000000000000000000000000000"',
      false,
      false,
    ],
    ['src: "https://example.org/p.tbz"', false, true],
    ['src: "git+https://example.org/p.git"', true, true],
  ])('dev, of { %s }: %p, pinned: %p', (url, plain, pinned) => {
    const developed = { 'p.1': `depends: "d" {dev}\nurl { ${url} }`, 'd.1': '' }
    const pins = new Map([['p', '1']])
    expect(chosen(developed, 'p.1').includes('d.1')).toBe(plain)
    expect(chosen(developed, 'p.1', { pins }).includes('d.1')).toBe(pinned)
  })
})

describe('a switch', () => {
  const files = {
    'p.1': 'depends: "a"',
    'compiler.1': '',
    'compiler.2': '',
    'a.1': 'depends: "compiler" {= "1"}',
    'a.2': 'depends: "compiler" {= "2"}',
    'old.1': 'depends: "a" {= "2"}',
  }

  test('keeps its invariant', () => {
    expect(chosen(files, 'p.1', { in: switchOf('compiler.1', 'compiler.1') })).toBe(
      'compiler.1 p.1 a.1',
    )
    const impossible = { ...files, 'a.1': '', 'p.1': 'depends: "a" {>= "2"}' }
    expect(chosen(impossible, 'p.1', { in: switchOf('', 'compiler.1') })).toBe('no-solution')
  })

  test('keeps what is installed where it can, and otherwise lets it go', () => {
    const installed = switchOf('compiler.2 a.2 old.1')
    expect(chosen(files, 'p.1', { in: installed })).toBe('a.2 compiler.2 old.1 p.1')
    const fixed = { ...files, 'p.1': 'depends: "a" {= "1"}' }
    expect(chosen(fixed, 'p.1', { in: installed })).toBe('a.1 compiler.1 p.1')
  })

  test('a pinned name is seen in its version alone', () => {
    const pins = new Map([['a', '1']])
    expect(chosen(files, 'p.1', { pins })).toBe('p.1 a.1 compiler.1')
  })
})

describe('what opam would do', () => {
  function actions(files: Files, versioned: string, asked: Asked = {}): unknown {
    const answer = answerTo(platformOfFiles(files), versioned, asked)
    if (answer.kind !== 'solved') return answer.kind
    return Object.fromEntries(
      Object.entries(answer.actions())
        .map(([kind, versions]) => [kind, Object.fromEntries(versions)] as const)
        .filter(([, versions]) => Object.keys(versions).length > 0),
    )
  }

  test('installs what is new, changes what is there in another version, and builds again what rests on it', () => {
    const files = {
      'p.1': 'depends: "a" {>= "2"}',
      'a.1': '',
      'a.2': 'depends: "n"',
      'n.1': '',
      'r.1': 'depends: "a"',
      's.1': 'depopts: "a"',
      't.1': 'depends: "r"',
      'b.1': 'depends: "a" {build}',
      'q.1': 'depends: "a" {post}',
    }
    const installed = switchOf('a.1 r.1 s.1 t.1 b.1 q.1')
    expect(actions(files, 'p.1', { in: installed })).toEqual({
      install: { p: '1', n: '1' },
      change: { a: '2' },
      recompile: { r: '1', s: '1', t: '1' },
    })
  })

  test('removes what cannot stay', () => {
    const files = { 'p.1': 'depends: "a"', 'a.1': 'conflicts: "o"', 'o.1': 'depopts: "a"' }
    expect(actions(files, 'p.1', { in: switchOf('o.1') })).toEqual({
      install: { p: '1', a: '1' },
      remove: { o: '1' },
    })
  })

  test('removes what only the version that is changed needed', () => {
    const files = {
      'p.1': 'depends: "a" {< "2"}',
      'a.1': '',
      'a.2': 'depends: "old"',
      'old.1': 'depends: "a"',
      'old.2': 'depends: "a" {>= "2"}',
    }
    const installed = switchOf('a.2 old.2')
    expect(actions(files, 'p.1', { in: installed, preference: 'oldest' })).toEqual({
      install: { p: '1' },
      change: { a: '1' },
      remove: { old: '2' },
    })
  })

  test('leaves out what has nothing to do with the request', () => {
    const files = { 'p.1': '', 'inv.1': 'depends: "more"', 'more.1': '' }
    expect(actions(files, 'p.1', { in: switchOf('inv.1', 'inv.1') })).toEqual({
      install: { p: '1' },
    })
  })

  test('a cycle of packages that have to be built before each other is no solution', () => {
    const files = { 'p.1': 'depends: "q"', 'q.1': 'depends: "p"' }
    expect(answerTo(platformOfFiles(files), 'p.1').kind).toBe('cycle')
  })

  test('a cycle through what is needed afterwards is one that can be built', () => {
    const files = { 'p.1': 'depends: "q"', 'q.1': 'depends: "p" {post}' }
    expect(actions(files, 'p.1')).toEqual({ install: { p: '1', q: '1' } })
  })
})
