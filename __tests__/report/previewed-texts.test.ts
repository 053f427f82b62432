import { expect, test } from '@jest/globals'
import { previewedTexts } from '../../src/report/previewed-texts.ts'
import { outcomes, published } from './example-outcome.ts'

const preview = outcomes['rehearsed'] ?? published

test('a check shows the texts of the release and of the pull request', () => {
  expect(previewedTexts(preview)).toEqual([
    { name: 'GitHub release: 1.2.0', text: '- Count <things>\n- Faster' },
    { name: 'Pull request: [new release] tally (1.2.0)', text: 'Count things.\n\n- Faster' },
  ])
})

test('notes that GitHub generates are told so', () => {
  const texts = { release: { title: '1.2.0', body: undefined }, pullRequest: undefined }
  expect(previewedTexts({ ...preview, texts })).toMatchObject([
    { text: expect.stringContaining('GitHub generates the notes') },
  ])
})

test('a release shows none: they are where it published them', () => {
  expect(previewedTexts({ ...preview, aim: 'tag' })).toEqual([])
})

test('of the next version, which has no name yet, there are none', () => {
  const { subject } = published
  const next = { ...preview, ...(subject && { subject: { ...subject, version: 'dev' } }) }
  expect(previewedTexts(next)).toEqual([])
})
