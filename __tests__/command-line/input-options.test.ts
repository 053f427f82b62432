import { describe, expect, test } from '@jest/globals'
import {
  inputFields,
  readReleaseOptions,
  wrongFields,
} from '../../src/command-line/input-options.ts'
import { verbs } from '../../src/command/verbs.ts'
import { inputNames } from '../../src/inputs/fields.ts'

// Every input of the action is an option of these verbs, with the same name, or is listed here with a reason.

const everywhere = {
  amend: 'The verb amend takes it as its arguments.',
  from: 'The verb amend has it.',
  mode: 'The verb is the mode.',
  'working-directory': 'DIR is the folder of the project.',
  'github-token': 'It is in the variable GITHUB_TOKEN: a command line can be read by others.',
  'opam-token': 'It is in the variable OPAM_TOKEN: a command line can be read by others.',
}

const made = {
  'archive-url': 'The verb makes the archive.',
  'allow-fork': 'Nothing is published, so a clone of a fork does no harm.',
  'dry-run': 'It never publishes anything.',
  'require-pull-request': 'It opens no pull request that a token could fail to open.',
}

const noPush = {
  'opam-branch': 'Nothing is pushed.',
  'opam-fork': 'Nothing is pushed.',
  'opam-push': 'Nothing is pushed.',
}

const shown = { draft: 'What is shown is the same for a draft.', verify: 'It builds nothing.' }

const madeElsewhere = {
  version: 'The archive is that of a tag.',
  submodules: 'The archive exists already.',
  'archive-format': 'The archive exists already.',
  verify: 'The archive exists already.',
}

const rehearsed = {
  'opam-repository': 'The rehearsal has an opam repository of its own.',
  'packages-dir': 'The rehearsal has an opam repository of its own.',
  'opam-api-url': 'The rehearsal has an opam repository of its own.',
  forecast: 'The opam repository of the rehearsal is almost empty.',
}

const leftOut: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  plan: { ...everywhere, ...made, ...noPush, ...shown },
  forecast: { ...everywhere, ...made, ...noPush, ...shown, forecast: 'The verb is the forecast.' },
  rehearse: { ...everywhere, ...made, ...noPush, ...rehearsed },
  propose: { ...everywhere, ...madeElsewhere },
}

/** Options that are no inputs. */
const own: Readonly<Record<string, readonly string[]>> = {
  plan: ['out', 'opam-repository-dir', 'json'],
  forecast: ['opam-repository-dir', 'json'],
  rehearse: ['out', 'json', 'scenario'],
  propose: ['json'],
}

describe.each(Object.keys(leftOut))('the options of %s', (name) => {
  test('are the inputs of the action, but for those with a reason', async () => {
    const verb = await verbs[name]?.load()
    const options = Object.keys(verb?.options ?? {})
    const inputs = inputNames.filter((input) => !Object.hasOwn(leftOut[name] ?? {}, input))
    const expected = [...inputs, ...(own[name] ?? [])]
    const missing = expected.filter((option) => !options.includes(option))
    const surplus = options.filter((option) => !expected.includes(option))
    expect([
      ...missing.map(
        (option) =>
          `${name} lacks the option ${option}: add it to src/command-line/input-options.ts, or a reason to leftOut`,
      ),
      ...surplus.map(
        (option) => `${name} has the option ${option}: remove its reason, or add it to own`,
      ),
    ]).toEqual([])
  })
})

/** The settings of a workflow that sets no input. */
const usual = { tagPrefix: '', keepV: 'auto', archiveFormat: 'tbz', failOn: 'error', packages: [] }

test('no option changes no setting', () => {
  expect(readReleaseOptions(inputFields({}))).toMatchObject({ settings: usual })
})

test.each([
  [{ 'tag-prefix': 'carton-' }, { tagPrefix: 'carton-' }],
  [{ 'keep-v': 'true' }, { keepV: 'always' }],
  [{ submodules: 'include' }, { submodules: 'include' }],
  [{ 'archive-format': 'tgz' }, { archiveFormat: 'tgz' }],
  [{ packages: ['a,b', 'c'] }, { packages: ['a', 'b', 'c'] }],
  [{ ignore: ['35: no page', '41: known'] }, { ignore: [{ finding: '35' }, { finding: '41' }] }],
  [{ 'changelog-required': true }, { changelog: { required: true } }],
  [{ draft: false }, { draft: false }],
  [
    { prerelease: 'true', drift: 'warn' },
    { prerelease: 'always', drift: 'warning' },
  ],
])('%j sets %j', (given, settings) => {
  expect(readReleaseOptions(inputFields(given))).toMatchObject({ settings })
})

test.each([
  [{ 'tag-prefix': 'a b' }, '--tag-prefix is "a b": it is not a valid name of a tag or branch'],
  [{ 'keep-v': 'yes' }, '--keep-v is "yes": it is not one of auto, true, false.'],
  [{ packages: ['a'], exclude: ['a'] }, '--packages and --exclude both name a.'],
  [{ tag: 'v1', version: '1' }, 'Give --tag or --version, but not both.'],
])('%j is refused', (given, fact) => {
  const read = readReleaseOptions(inputFields(given))
  expect('wrong' in read ? read.wrong : '').toContain(fact)
})

test('a token is never quoted', () => {
  const fields = inputFields({ 'opam-token': 'gh p_secret' })
  fields.read('opam-token', () => ({ kind: 'defect', fact: 'it is wrong.', hint: 'Do it.' }))
  expect(wrongFields(fields)).toEqual({ wrong: 'OPAM_TOKEN cannot be used: it is wrong. Do it.' })
})
