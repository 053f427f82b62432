import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { Failure } from '../../src/release/model/failure.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import type { Diagnostic } from '../../src/text/diagnostic.ts'
import { diagnostic, manyDiagnostics } from './example-outcome.ts'

const context = { workingDirectory: '' }

describe('a finding', () => {
  test('is shown on its line, in characters, with what to do', () => {
    const finding = diagnostic('error', 'Unknown field "depend"', {
      file: 'dune-project',
      text: '(lang dune 3.0)\n(ü depend)\n',
      part: 'depend',
    })
    const shown = annotationsOf(
      { diagnostics: [finding], steps: [] },
      { workingDirectory: 'libs/tally' },
    )
    expect(shown).toEqual([
      {
        severity: 'error',
        title: 'example',
        message: 'Unknown field "depend"\nDo this.',
        file: 'libs/tally/dune-project',
        startLine: 2,
        endLine: 2,
        startColumn: 4,
        endColumn: 9,
      },
    ])
  })

  test('over several lines has no columns, which GitHub would drop', () => {
    const where = { file: 'dune-project', text: '(a\n b)', part: 'a\n b' }
    const [shown] = annotationsOf(
      { diagnostics: [diagnostic('warning', 'x', where)], steps: [] },
      context,
    )
    expect(shown).toEqual({
      severity: 'warning',
      title: 'example',
      message: 'x\nDo this.',
      file: 'dune-project',
      startLine: 1,
      endLine: 2,
    })
  })

  test('that is ignored is left to the job summary, but for what the opam repository will refuse', () => {
    const diagnostics = [
      { ...diagnostic('notice', 'of a review'), ignored: 'known' },
      { ...diagnostic('warning', 'of its checks'), ignored: 'known' },
    ]
    const shown = annotationsOf({ diagnostics, steps: [] }, context)
    expect(shown.map(({ message }) => message)).toEqual(['of its checks\nDo this.'])
  })

  test('of the whole project has no file', () => {
    const [shown] = annotationsOf({ diagnostics: [diagnostic('notice', 'x')], steps: [] }, context)
    expect(shown).toEqual({ severity: 'notice', title: 'example', message: 'x\nDo this.' })
  })
})

describe('a failure', () => {
  const failure = new Failure('tag-moved', 'The tag moved.', { hint: 'Run again.' })

  test('is an error with its fix and the link to its paragraph', () => {
    const docsUrl = 'https://github.com/x/dune-publish/blob/v1/docs'
    expect(annotationsOf({ diagnostics: [], steps: [], failure }, { ...context, docsUrl })).toEqual(
      [
        {
          severity: 'error',
          title: 'tag-moved',
          message: `The tag moved.\nRun again.\n${docsUrl}/errors.md#tag-moved`,
        },
      ],
    )
  })

  test('shows what the world said in several lines', () => {
    const told = new Failure('verify-failed', 'It failed.', { hint: 'Look.', detail: 'a\nb' })
    const [shown] = annotationsOf({ diagnostics: [], steps: [], failure: told }, context)
    expect(shown?.message).toBe('It failed.\nLook.\na\nb')
  })

  test('comes with every other step that is refused, and only once', () => {
    const steps = [
      { title: 'Tag', state: 'refused', detail: 'The tag moved.' },
      { title: 'Fork', state: 'refused', detail: 'There is no fork.' },
      { title: 'Upload', state: 'todo' },
    ] as const
    const shown = annotationsOf({ diagnostics: [], steps, failure }, context)
    expect(shown.map(({ title }) => title)).toEqual(['tag-moved', 'Fork'])
  })

  test('leaves room for nine errors', () => {
    const diagnostics = Array.from({ length: 12 }, (_, index) => diagnostic('error', `e${index}`))
    const shown = annotationsOf({ diagnostics, steps: [], failure }, context)
    expect(shown.length).toBeLessThanOrEqual(10)
    expect(shown[0]?.title).toBe('tag-moved')
  })
})

describe('a finding of several packages', () => {
  const missing = (name: string): Diagnostic => ({
    ...diagnostic('error', `${name} has no licence.`, {
      file: 'dune-project',
      text: 'a\nb\nc\n',
      part: name,
    }),
    subjects: [name],
  })

  test('is shown once, at the first, and names the others with their lines', () => {
    const shown = annotationsOf({ diagnostics: ['a', 'b', 'c'].map(missing), steps: [] }, context)
    expect(shown).toEqual([
      {
        severity: 'error',
        title: '3 × example',
        message: 'a has no licence.\nDo this.\nThe same for b (line 2), c (line 3).',
        file: 'dune-project',
        startLine: 1,
        endLine: 1,
        startColumn: 1,
        endColumn: 1,
      },
    ])
  })

  test('is one line among those of its file', () => {
    const diagnostics = [
      ...['a', 'b', 'c'].map(missing),
      ...manyDiagnostics('error', 'dune-project', 10),
    ]
    const [shown, ...others] = annotationsOf({ diagnostics, steps: [] }, context)
    expect(others).toEqual([])
    expect(shown?.title).toBe('13 findings in dune-project')
    expect(shown?.message).toMatch(
      /^line 1: a has no licence\. The same for b \(line 2\), c \(line 3\)\.\nline 1: finding 1 /,
    )
  })
})

describe('more than ten findings of a severity', () => {
  test('are put together by file, the fullest file first', () => {
    const diagnostics = [
      ...manyDiagnostics('error', 'dune-project', 8),
      ...manyDiagnostics('error', 'tally.opam', 3),
    ]
    const shown = annotationsOf({ diagnostics, steps: [] }, context)
    expect(shown.map(({ title }) => title)).toEqual([
      '8 findings in dune-project',
      'example',
      'example',
      'example',
    ])
    expect(shown[0]).toMatchObject({ file: 'dune-project', startLine: 1 })
    expect(shown[0]?.message).toContain('line 8: finding 8')
  })

  test('in more than ten files are counted in the last one', () => {
    const diagnostics = Array.from({ length: 14 }, (_, index) =>
      manyDiagnostics('warning', `p${index}.opam`, 2),
    ).flat()
    const shown = annotationsOf({ diagnostics, steps: [] }, context)
    expect(shown).toHaveLength(10)
    expect(shown[9]).toMatchObject({ severity: 'warning', title: '10 more' })
  })

  test('name no more than forty each', () => {
    const diagnostics = manyDiagnostics('error', 'dune-project', 100)
    const [shown] = annotationsOf({ diagnostics, steps: [] }, context)
    expect(shown?.message.split('\n')).toHaveLength(41)
    expect(shown?.message).toMatch(/and 60 more\. The job summary lists them all\.$/)
  })

  test('of other severities have their own room', () => {
    const diagnostics = [
      ...manyDiagnostics('error', 'a', 10),
      ...manyDiagnostics('warning', 'b', 10),
      ...manyDiagnostics('notice', 'c', 10),
    ]
    expect(annotationsOf({ diagnostics, steps: [] }, context)).toHaveLength(30)
  })
})

test('never more than ten of a severity, and every finding is shown or counted', () => {
  const counts = fc.array(fc.nat({ max: 30 }), { maxLength: 20 })
  fc.assert(
    fc.property(counts, (perFile) => {
      const diagnostics = perFile.flatMap((count, index) =>
        manyDiagnostics('error', `f${index}`, count),
      )
      const shown = annotationsOf({ diagnostics, steps: [] }, context)
      expect(shown.length).toBeLessThanOrEqual(10)
      const told = shown.map(({ title }) => Number.parseInt(title, 10) || 1)
      expect(told.reduce((sum, count) => sum + count, 0)).toBe(diagnostics.length)
    }),
  )
})
