import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { runChangelog } from '../../src/command/changelog.ts'
import { keepWhatIsShown, shown } from '../support/shown.ts'

const text = '# Changes\n\n## Unreleased\n\n## v1.2.0 (2024-01-31)\n\n- Köln\n\n## 1.1.0\n\n- x\n'

let folder = ''
let file = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changelog-'))
  file = join(folder, 'CHANGES.md')
  await writeFile(file, text)
  keepWhatIsShown()
})

afterEach(async () => {
  jest.restoreAllMocks()
  await rm(folder, { recursive: true })
})

describe('changelog FILE', () => {
  test('lists the sections', async () => {
    expect(await runChangelog([file])).toBe(0)
    expect(shown.output).toBe(
      [
        'unreleased        ----------  lines 3-4',
        'v1.2.0            2024-01-31  lines 5-8',
        '1.1.0             ----------  lines 9-11',
        '',
      ].join('\n'),
    )
  })

  test('--json tells version, heading, date and lines of each', async () => {
    expect(await runChangelog([file, '--json'])).toBe(0)
    expect(JSON.parse(shown.output)).toEqual({
      sections: [
        {
          version: null,
          heading: '## Unreleased',
          date: null,
          start: 3,
          end: 4,
          unreleased: true,
        },
        {
          version: 'v1.2.0',
          heading: '## v1.2.0 (2024-01-31)',
          date: '2024-01-31',
          start: 5,
          end: 8,
          unreleased: false,
        },
        {
          version: '1.1.0',
          heading: '## 1.1.0',
          date: null,
          start: 9,
          end: 11,
          unreleased: false,
        },
      ],
    })
  })

  test('--version prints the text of that section, byte for byte', async () => {
    expect(await runChangelog([file, '--version', '1.2.0'])).toBe(0)
    expect(shown.output).toBe('- Köln\n')
  })

  test('--version with --json tells of that section only', async () => {
    expect(await runChangelog([file, '--version', '1.1.0', '--json'])).toBe(0)
    expect(JSON.parse(shown.output)).toMatchObject({ sections: [{ version: '1.1.0' }] })
  })

  test('a version without a section is an error that names those that are there', async () => {
    expect(await runChangelog([file, '--version', '9.9'])).toBe(1)
    expect(shown).toEqual({
      output: '',
      errors: `${file} has no section for version "9.9". Its sections: "## Unreleased", v1.2.0, 1.1.0.\n`,
    })
  })

  test('a file that is not there is an error', async () => {
    const path = join(folder, 'NEWS')
    expect(await runChangelog([path])).toBe(1)
    expect(shown.errors).toBe(`There is no file or folder ${JSON.stringify(path)}.\n`)
  })

  test.each([[['a', 'b']], [['--colour']]])('%j is no command line', async (args) => {
    expect(await runChangelog(args)).toBe(2)
    expect(shown.output).toBe('')
    expect(shown.errors).toContain('Usage: dune-publish changelog [DIR|FILE]')
  })
})

describe('changelog DIR', () => {
  test('lists the sections of the likeliest changelog', async () => {
    await writeFile(join(folder, 'NEWS'), '# 0.1\n\n- old\n')
    expect(await runChangelog([folder])).toBe(0)
    expect(shown.output).toContain('v1.2.0 ')
    expect(shown.output).not.toContain('0.1 ')
  })

  test('prints the section from the first changelog that has the version', async () => {
    await writeFile(join(folder, 'NEWS'), '# 0.1\n\n- old\n')
    expect(await runChangelog([folder, '--version', '0.1'])).toBe(0)
    expect(shown).toEqual({ output: '- old\n', errors: '' })
  })

  test('says that there is none', async () => {
    await rm(file)
    expect(await runChangelog([folder])).toBe(1)
    expect(shown.errors).toBe(
      `The folder ${JSON.stringify(folder)} has no changelog, such as CHANGES.md.\n`,
    )
  })
})
