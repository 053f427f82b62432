import { describe, expect, test } from '@jest/globals'
import { readPackages } from '../../../src/release/source/project-packages.ts'
import type { ProjectFiles } from '../../../src/release/source/project-files.ts'
import { otherName } from '../../../src/release/source/named-source.ts'
import { judgeNamedSource } from '../../../src/release/findings/named-source.ts'
import type { SourceRepository } from '../../../src/release/model/ports/source-forge.ts'
import type { RepositoryName } from '../../../src/release/model/repository.ts'
import type { Diagnostic } from '../../../src/text/diagnostic.ts'

const here: SourceRepository = {
  owner: 'ada',
  name: 'tally',
  defaultBranch: 'main',
  webUrl: 'https://github.com/ada/tally',
  canPush: true,
  private: false,
}
const fork = { ...here, fork: { of: 'up/tally' } }
const generated = (source: string): Readonly<Record<string, string>> => ({
  'dune-project': `(lang dune 3.0)\n(generate_opam_files)\n${source}\n(package (name tally))\n`,
})
const byHand = (devRepo: string): Readonly<Record<string, string>> => ({
  'dune-project': '(lang dune 3.0)\n',
  'tally.opam': `opam-version: "2.0"\n${devRepo}\n`,
})

interface Given {
  readonly repository?: SourceRepository
  readonly renamed?: RepositoryName
  readonly anySource?: boolean
}

async function judge(
  texts: Readonly<Record<string, string>>,
  { repository = here, renamed, anySource = false }: Given = {},
): Promise<readonly Diagnostic[]> {
  const files: ProjectFiles = {
    commit: { id: 'c'.repeat(40), committedAt: 0 },
    entries: [],
    texts: new Map(Object.entries(texts)),
  }
  const packages = readPackages(files).read?.packages ?? []
  expect(packages).toHaveLength(
    Object.keys(texts).filter((path) => path !== 'dune-project').length || 1,
  )
  // It is asked for no other host.
  const presentName = otherName(packages, repository) && renamed
  return await Promise.resolve(judgeNamedSource({ packages, anySource, repository, presentName }))
}

describe('a repository may release', () => {
  test.each<[string, Readonly<Record<string, string>>, Given]>([
    ['the packages that name it', generated('(source (github ada/tally))'), {}],
    [
      'the packages that name it in other letters',
      byHand('dev-repo: "git+https://github.com/Ada/Tally"'),
      {},
    ],
    ['the packages that name it for ssh', byHand('dev-repo: "git@github.com:ada/tally.git"'), {}],
    [
      'the packages that name its mirror',
      byHand('dev-repo: "git+https://gitlab.com/ada/tally.git#main"'),
      {},
    ],
    ['packages that name nothing', generated(''), {}],
    [
      'as a fork that the packages name',
      generated('(source (github ada/tally))'),
      { repository: fork },
    ],
    [
      'where one of the packages names it',
      {
        ...byHand('dev-repo: "git+https://github.com/ada/tally"'),
        'more.opam': 'opam-version: "2.0"\ndev-repo: "git+https://github.com/up/more"\n',
      },
      {},
    ],
    ['as a fork, where that is allowed', generated(''), { repository: fork, anySource: true }],
    [
      'the packages of another, where that is allowed',
      generated('(source (github up/tally))'),
      { anySource: true },
    ],
  ])('%s', async (_, texts, given) => {
    expect(await judge(texts, given)).toEqual([])
  })
})

describe('a repository may not release', () => {
  test.each<[string, Readonly<Record<string, string>>, Given, string]>([
    [
      'packages of another',
      generated('(source (github up/tally))'),
      {},
      'ada/tally does not release these packages: tally names https://github.com/up/tally as its source.',
    ],
    [
      'packages of what it was forked from',
      byHand('dev-repo: "git+https://github.com/up/tally.git"'),
      { repository: fork },
      'ada/tally is a fork of up/tally and does not release these packages: tally names https://github.com/up/tally as its source.',
    ],
    [
      'as a fork, packages that name nothing',
      generated(''),
      { repository: fork },
      'ada/tally is a fork of up/tally and does not release these packages: no package names ada/tally as its source.',
    ],
    [
      'packages of one that was renamed to a third',
      generated('(source (github up/tally))'),
      { renamed: { owner: 'up', name: 'count' } },
      'ada/tally does not release these packages: tally names https://github.com/up/tally as its source.',
    ],
    [
      'packages from another host',
      generated('(source (gitlab up/tally))'),
      { renamed: here },
      'ada/tally does not release these packages: tally names https://gitlab.com/up/tally as its source.',
    ],
  ])('%s', async (_, texts, given, message) => {
    await expect(judge(texts, given)).rejects.toMatchObject({ code: 'source-foreign', message })
  })
})

test.each([
  [
    'dune-project',
    generated('(source (github old/tally))'),
    '(source (github old/tally))',
    'Write (source (github ada/tally)), or update the address if the source is a uri.',
  ],
  [
    'tally.opam',
    byHand('dev-repo: "git+https://github.com/old/tally.git"'),
    'dev-repo: "git+https://github.com/old/tally.git"',
    'Write dev-repo: "git+https://github.com/ada/tally.git", and update the other addresses.',
  ],
])(
  'an old name of the repository in %s is a finding, with the correction',
  async (file, texts, span, hint) => {
    const [found, ...more] = await judge(texts, { renamed: here })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'warning',
      code: 'source-moved',
      message:
        'tally names its source by its old name, old/tally. The repository is now called ada/tally.',
      hints: [hint],
      location: { source: { name: file } },
    })
    const place = found?.location
    expect(place?.source.text.slice(place.span.start, place.span.end)).toContain(span)
  },
)
