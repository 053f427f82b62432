import { describe, expect, test } from '@jest/globals'
import { readProject } from '../../src/dune/project.ts'
import { bugReportsOf, devRepoOf, homepageOf } from '../../src/dune/source-host.ts'
import { firstError } from './first-error.ts'

const project = (lang: string, source: string) => `(lang dune ${lang})\n(source (${source}))\n`

function sourceOf(written: string) {
  const text = project('3.21', written)
  const source = readProject({ name: 'dune-project', text }).project?.info.source?.value
  if (source === undefined) throw new Error(`no source in ${text}`)
  return source
}

describe('a source', () => {
  test.each([
    [
      'github u/r',
      'https://github.com/u/r',
      'https://github.com/u/r/issues',
      'git+https://github.com/u/r.git',
    ],
    [
      'bitbucket u/r',
      'https://bitbucket.org/u/r',
      'https://bitbucket.org/u/r/issues',
      'git+https://bitbucket.org/u/r.git',
    ],
    [
      'gitlab u/r',
      'https://gitlab.com/u/r',
      'https://gitlab.com/u/r/-/issues',
      'git+https://gitlab.com/u/r.git',
    ],
    [
      'gitlab o/p/r',
      'https://gitlab.com/o/p/r',
      'https://gitlab.com/o/p/r/-/issues',
      'git+https://gitlab.com/o/p/r.git',
    ],
    [
      'sourcehut u/r',
      'https://sr.ht/~u/r',
      'https://todo.sr.ht/~u/r',
      'git+https://git.sr.ht/~u/r',
    ],
    [
      'codeberg u/r',
      'https://codeberg.org/u/r',
      'https://codeberg.org/u/r/issues',
      'git+https://codeberg.org/u/r.git',
    ],
    [
      'tangled u/r',
      'https://tangled.org/u/r',
      'https://tangled.org/u/r/issues',
      'git+https://tangled.org/u/r',
    ],
    ['uri https://example.org/x', undefined, undefined, 'https://example.org/x'],
    [
      'github u/',
      'https://github.com/u/',
      'https://github.com/u//issues',
      'git+https://github.com/u/.git',
    ],
  ])('(%s)', (written, homepage, bugReports, devRepo) => {
    const source = sourceOf(written)
    expect([homepageOf(source), bugReportsOf(source), devRepoOf(source)]).toEqual([
      homepage,
      bugReports,
      devRepo,
    ])
  })
})

describe('what is no source', () => {
  test.each([
    ['3.0', 'github a', 'GitHub repository must be of form user/repo', 'a'],
    ['3.0', 'sourcehut a/b/c', 'SourceHut repository must be of form user/repo', 'a/b/c'],
    [
      '3.17',
      'gitlab a/b/c/d',
      'GitLab repository must be of form user/repo or org/proj/repo',
      'a/b/c/d',
    ],
    ['3.0', 'uri', 'Not enough arguments for "uri"', '(uri)'],
    ['3.0', 'github a/b c', 'Too many arguments for "github"', 'c'],
    ['3.0', 'radicle a/b', 'Unknown constructor radicle', 'radicle'],
    ['3.0', '"github" a/b', 'Atom expected', '"github"'],
  ])('(lang dune %s) (%s)', (lang, source, message, at) => {
    expect(firstError(project(lang, source))).toEqual({ message, at })
  })

  test.each([
    ['2.7', 'gitlab a/b', 'Gitlab is', '2.8'],
    ['2.7', 'bitbucket a/b', 'Bitbucket is', '2.8'],
    ['3.0', 'sourcehut a/b', 'Sourcehut is', '3.1'],
    ['3.16', 'codeberg a/b', 'Codeberg is', '3.17'],
    ['3.16', 'gitlab a/b/c', 'GitLab organization repo is', '3.17'],
    ['3.20', 'tangled a/b', 'Tangled is', '3.21'],
  ])('(lang dune %s) has no (%s) yet', (lang, source, what, since) => {
    expect(firstError(project(lang, source))).toEqual({
      message: `${what} only available since version ${since} of the dune language. Please update your dune-project file to have (lang dune ${since}).`,
      at: `(${source})`,
    })
  })
})
