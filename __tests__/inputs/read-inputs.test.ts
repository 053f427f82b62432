import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { inputNames } from '../../src/inputs/fields.ts'
import { readInputs } from '../../src/inputs/read-inputs.ts'
import type { Inputs } from '../../src/inputs/read-inputs.ts'
import { commit, exampleRun } from './example-run.ts'

type Read = Extract<Inputs, { kind: 'inputs' }>

function read(...run: Parameters<typeof exampleRun>): Read {
  const inputs = readInputs(exampleRun(...run))
  if (inputs.kind !== 'inputs') throw new Error(JSON.stringify(inputs.diagnostics))
  return inputs
}

function complaints(...run: Parameters<typeof exampleRun>): readonly string[] {
  return readInputs(exampleRun(...run)).diagnostics.map(({ message }) => message)
}

const manual = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/main' }

describe('without inputs', () => {
  test('a pushed tag is released as most people want it', () => {
    expect(read().settings).toEqual({
      source: { owner: 'ada', name: 'tally' },
      trigger: { kind: 'pushed-tag', tag: 'v1.2.0', commit },
      workingDirectory: '',
      tagPrefix: '',
      keepV: 'auto',
      packages: [],
      exclude: [],
      changelog: { required: false },
      drift: 'error',
      failOn: 'error',
      ignore: [],
      prerelease: 'auto',
      archiveFormat: 'tbz',
      verify: 'none',
      allowFork: false,
      forecast: true,
      draft: false,
      dryRun: false,
      opam: {
        repository: { owner: 'ocaml', name: 'opam-repository' },
        dependencies: [],
        packagesDir: 'packages',
        push: 'fork',
        elsewhere: false,
        tokenMissing: true,
        pullRequestRequired: false,
      },
      commandLine: false,
      actor: 'ada',
    })
  })

  test('an empty input is an absent one', () => {
    const empty = Object.fromEntries(
      inputNames.filter((name) => name !== 'github-token').map((name) => [name, ' \n']),
    )
    expect(read(empty)).toEqual(read())
  })
})

describe('what the user asks for', () => {
  test.each([
    [{ 'keep-v': 'true' }, { keepV: 'always' }],
    [{ 'keep-v': 'False' }, { keepV: 'never' }],
    [{ prerelease: 'TRUE' }, { prerelease: 'always' }],
    [{ prerelease: 'auto' }, { prerelease: 'auto' }],
    [{ packages: 'tally, tally-unix' }, { packages: ['tally', 'tally-unix'] }],
    [{ exclude: 'tally-bench\n' }, { exclude: ['tally-bench'] }],
    [{ 'working-directory': './libs/tally/' }, { workingDirectory: 'libs/tally' }],
    [{ 'working-directory': '.' }, { workingDirectory: '' }],
    [{ changelog: 'doc/NEWS.md' }, { changelog: { file: 'doc/NEWS.md', required: false } }],
    [{ 'changelog-required': 'true' }, { changelog: { required: true } }],
    [{ drift: 'warn' }, { drift: 'warning' }],
    [{ 'fail-on': 'never' }, { failOn: 'never' }],
    [{ ignore: '35: no page' }, { ignore: [{ finding: '35', reason: 'no page' }] }],
    [{ submodules: 'include' }, { submodules: 'include' }],
    [{ 'archive-format': 'tgz' }, { archiveFormat: 'tgz' }],
    [{ verify: 'test' }, { verify: 'test' }],
    [{ verify: 'false' }, { verify: 'none' }],
    [{ draft: 'true' }, { draft: true }],
    [{ 'dry-run': 'true' }, { dryRun: true }],
    [{ 'tag-prefix': 'carton-' }, { tagPrefix: 'carton-' }],
    [{ 'packages-dir': 'released/packages/' }, { opam: { packagesDir: 'released/packages' } }],
    [{ 'packages-dir': '.' }, { opam: { packagesDir: 'packages' } }],
    [{ 'opam-branch': 'refs/heads/next' }, { opam: { branch: 'next' } }],
    [{ 'opam-fork': 'ada/opam' }, { opam: { fork: { owner: 'ada', name: 'opam' } } }],
    [
      { 'opam-repository': 'rocq-prover/opam' },
      { opam: { repository: { name: 'opam' }, dependencies: [] } },
    ],
    [
      { 'opam-repository': 'rocq-prover/opam\nocaml/opam-repository, OCaml/opam-repository' },
      {
        opam: {
          repository: { owner: 'rocq-prover', name: 'opam' },
          dependencies: [{ owner: 'ocaml', name: 'opam-repository' }],
        },
      },
    ],
  ])('%j means %j', (inputs, expected) => {
    expect(read(inputs).settings).toMatchObject(expected)
  })

  test('every defect is told at once', () => {
    const inputs = {
      'keep-v': 'maybe',
      'opam-repository': 'opam-repository',
      packages: '["a"',
      draft: 'yes',
    }
    expect(complaints(inputs)).toEqual([
      'The input packages is "[\\"a\\"": it starts like a JSON list, but is not a list of strings.',
      'The input keep-v is "maybe": it is not one of auto, true, false.',
      'The input draft is "yes": it is neither true nor false.',
      'The input opam-repository is "opam-repository": it does not have the form owner/name.',
    ])
  })

  test.each(['required', 'true', 'None'])(
    'changelog: %s is a rule in the place of a path, and the hint names the right input',
    (text) => {
      const inputs = readInputs(exampleRun({ changelog: text }))
      expect(inputs.kind).toBe('refused')
      expect(inputs.diagnostics[0]?.hints.join()).toContain('changelog-required: true')
    },
  )
})

describe('contradictions are told', () => {
  test.each([
    [{ tag: 'v1.0', version: '1.0' }, 'The inputs tag and version are both set ("v1.0" and "1.0")'],
    [{ version: '1.0' }, 'The run is for the tag "v1.2.0", which already says the version'],
    [{ packages: 'a b', exclude: 'b c' }, 'The inputs packages and exclude both name b.'],
    [{ 'opam-fork': 'OCaml/Opam-Repository' }, 'The inputs opam-fork and opam-repository are both'],
  ])('%j', (inputs, expected) => {
    const refused = readInputs(exampleRun(inputs))
    expect(refused.kind).toBe('refused')
    expect(refused.diagnostics.map(({ code }) => code)).toEqual(['inputs-contradict'])
    expect(refused.diagnostics[0]?.message).toContain(expected)
  })
})

describe('an unknown input', () => {
  test.each([
    ['dry_run', 'dry-run'],
    ['dryrun', 'dry-run'],
    ['tags', 'tag'],
    ['exlude', 'exclude'],
    ['opamtoken', 'opam-token'],
  ])('%s near a known one is an error that names it', (name, meant) => {
    const inputs = readInputs(exampleRun({ [name]: 'true' }))
    expect(inputs.kind).toBe('refused')
    expect(inputs.diagnostics).toMatchObject([
      { severity: 'error', code: 'input-unknown', hints: [`Did you mean ${meant}?`] },
    ])
  })

  test('far from every known one is a warning, and the release goes on', () => {
    const inputs = readInputs(exampleRun({ colour: 'red' }))
    expect(inputs.kind).toBe('inputs')
    expect(inputs.diagnostics).toMatchObject([
      { severity: 'warning', message: 'There is no input colour.' },
    ])
  })
})

describe('tokens', () => {
  test('a required pull request is none of a check', () => {
    const wish = { 'require-pull-request': 'true' }
    expect(read(wish).settings.opam.pullRequestRequired).toBe(true)
    expect(read({ ...wish, mode: 'check' }).settings.opam.pullRequestRequired).toBe(false)
  })

  test('an absent opam-token is the github-token', () => {
    expect(read().tokens).toEqual({ github: 'ghs_workflow', opam: 'ghs_workflow' })
    expect(read({ 'opam-token': '' }).tokens.opam).toBe('ghs_workflow')
    expect(read({ 'opam-token': ' ghp_ada\n' }).tokens.opam).toBe('ghp_ada')
  })

  test('the github-token of another server is never sent to the opam repository', () => {
    const { tokens } = read({ 'opam-api-url': 'https://github.example.org/api/v3' })
    expect(tokens).toEqual({ github: 'ghs_workflow', opam: undefined })
  })

  test('never stand in the settings', () => {
    const { settings, hosts } = read({ 'opam-token': 'ghp_ada' })
    expect(JSON.stringify({ settings, hosts })).not.toMatch(/ghp_ada|ghs_workflow/)
  })

  test('are not quoted when they are defective', () => {
    const refused = complaints({ 'opam-token': 'ghp_first ghp_second' })
    expect(refused).toEqual([
      'The input opam-token cannot be used: it contains a space, a line break or a character that no token has.',
    ])
  })

  test('an empty github-token is an error for a release, and none for a dry run', () => {
    expect(readInputs(exampleRun({ 'github-token': '' })).diagnostics).toMatchObject([
      { code: 'token-missing' },
    ])
    expect(read({ 'github-token': '', 'dry-run': 'true' }).tokens.github).toBeUndefined()
  })
})

describe('hosts', () => {
  test('source and opam repository share github.com by default', () => {
    const host = {
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
    }
    expect(read().hosts).toEqual({ source: host, opam: host })
  })

  test('a source on an Enterprise Server still publishes on github.com', () => {
    const env = {
      GITHUB_API_URL: 'https://git.example.org/api/v3',
      GITHUB_GRAPHQL_URL: 'https://git.example.org/api/graphql',
    }
    const { hosts } = read({}, env)
    expect(hosts.source.apiUrl).toBe('https://git.example.org/api/v3')
    expect(hosts.opam.graphqlUrl).toBe('https://api.github.com/graphql')
  })

  test("an opam repository on the source's server has the runner's GraphQL address", () => {
    const env = {
      GITHUB_API_URL: 'http://127.0.0.1:8080/',
      GITHUB_GRAPHQL_URL: 'http://127.0.0.1:8080/query',
    }
    const { hosts } = read({ 'opam-api-url': 'http://127.0.0.1:8080' }, env)
    expect(hosts.opam).toEqual({
      apiUrl: 'http://127.0.0.1:8080',
      graphqlUrl: 'http://127.0.0.1:8080/query',
    })
  })

  test('a server that tells no GraphQL address has the documented one', () => {
    const env = { GITHUB_API_URL: 'https://git.example.org/api/v3', GITHUB_GRAPHQL_URL: '' }
    expect(read({}, env).hosts.source.graphqlUrl).toBe('https://git.example.org/api/graphql')
  })
})

describe('what started the run', () => {
  test('a pull request is never published, not even with a tag named', () => {
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/3/merge' }
    expect(read({}, env).settings).toMatchObject({
      trigger: { kind: 'hypothetical', commit },
      dryRun: true,
    })
    expect(read({ tag: 'v1.0' }, env).settings).toMatchObject({
      trigger: { kind: 'named-tag', tag: 'v1.0' },
      dryRun: true,
    })
  })

  test('a manual run on a branch makes the tag of the version', () => {
    expect(read({ version: '1.3.0' }, manual).settings).toMatchObject({
      trigger: { kind: 'version', version: '1.3.0', commit },
      dryRun: false,
    })
  })

  test('a deleted tag is refused together with the other defects', () => {
    expect(complaints({ draft: 'no' }, {}, { deleted: true })).toEqual([
      'The tag "v1.2.0" was deleted, so there is nothing to release.',
      'The input draft is "no": it is neither true nor false.',
    ])
  })

  test.each(['GITHUB_REPOSITORY', 'GITHUB_SHA'])('without %s it is no workflow', (variable) => {
    expect(readInputs(exampleRun({}, { [variable]: '' })).diagnostics).toMatchObject([
      { code: 'environment-missing', message: expect.stringContaining(variable) },
    ])
  })
})

test('any environment and any event give settings or defects, and nothing is thrown', () => {
  const names = fc.constantFrom(
    ...inputNames.map((name) => `INPUT_${name.toUpperCase()}`),
    'GITHUB_EVENT_NAME',
    'GITHUB_REF',
    'GITHUB_SHA',
    'GITHUB_REPOSITORY',
    'GITHUB_API_URL',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('true', 'push', 'release', 'workflow_run', 'refs/tags/1', 'a/b', commit, '[]'),
  )
  fc.assert(
    fc.property(fc.dictionary(names, text), fc.jsonValue(), (env, event) => {
      const inputs = readInputs({ env, event })
      expect(inputs.kind === 'inputs' || inputs.diagnostics.length > 0).toBe(true)
    }),
  )
})
