import { expect, test } from '@jest/globals'
import { readArguments } from '../../src/command-line/arguments.ts'
import { flag, textOption, textsOption, toggle } from '../../src/command-line/option.ts'

const options = {
  tag: textOption('TAG', 'Release this tag'),
  ignore: textsOption('FINDING', 'Accept a finding'),
  json: flag('Print JSON'),
  draft: toggle('Keep it a draft'),
}

test.each([
  [[], { json: false }, []],
  [['.', '--tag', 'v1', '--json'], { tag: 'v1', json: true }, ['.']],
  [['--ignore=a', '--ignore', 'b'], { ignore: ['a', 'b'], json: false }, []],
  [['--no-draft'], { draft: false, json: false }, []],
  [['--tag', '-', '--', '--json'], { tag: '-', json: false }, ['--json']],
])('%j is read', (args, values, positionals) => {
  expect(readArguments(args, options)).toEqual({ values, positionals })
})

test.each([
  [['--jason'], 'Unknown option "--jason". Did you mean "--json"?'],
  [['--Tag', 'v1'], 'Unknown option "--Tag". Did you mean "--tag"?'],
  [['--everything'], 'Unknown option "--everything".'],
  [['--no-tag'], 'Unknown option "--no-tag". Did you mean "--tag"?'],
  [['-x'], 'Unknown option "-x".'],
  [['--tag'], 'The option --tag needs a value: TAG.'],
  [['--tag='], 'The option --tag needs a value, but it is empty.'],
  [
    ['--tag', '--json'],
    'The option --tag needs a value. If the value is "--json", write --tag=--json.',
  ],
  [['--json=yes'], 'The option --json has no value.'],
])('%j is refused', (args, wrong) => {
  expect(readArguments(args, options)).toEqual({ wrong })
})
