import { expect, test } from '@jest/globals'
import type { PullRequest } from '../../../src/release/model/ports/opam-forge.ts'
import { markedBody } from '../../../src/release/artefacts/pull-request-mark.ts'
import { textsAfter } from '../../../src/release/artefacts/texts-after.ts'
import { exampleRelease, published } from '../example-release.ts'

const nothing = { release: undefined, pullRequest: undefined, isPublished: false }
const { title, body } = exampleRelease.texts.pullRequest
const open: PullRequest = {
  number: 1,
  nodeId: 'x',
  state: 'open',
  draft: false,
  head: 'a'.repeat(40),
  base: 'master',
  title,
  body: markedBody({ title, body: 'An older text of ours.' }),
  webUrl: 'https://github.com/ocaml/opam-repository/pull/1',
}

test('where nothing is there, they are those of the release', () => {
  expect(textsAfter(exampleRelease, nothing)).toEqual({
    release: { title: '1.2.0', body: '- Faster' },
    pullRequest: { title, body },
  })
})

test('a release that is there keeps its own', () => {
  const release = { ...published, name: 'Ferry!', body: 'Edited by hand.' }
  expect(textsAfter(exampleRelease, { ...nothing, release }).release).toEqual({
    title: 'Ferry!',
    body: 'Edited by hand.',
  })
})

test('an open pull request gets our text in place of an older one, and keeps an edited one', () => {
  expect(textsAfter(exampleRelease, { ...nothing, pullRequest: open }).pullRequest).toEqual({
    title,
    body,
  })
  const edited = { ...open, title: 'Ferry', body: 'By hand.' }
  expect(textsAfter(exampleRelease, { ...nothing, pullRequest: edited }).pullRequest).toEqual({
    title: 'Ferry',
    body: 'By hand.',
  })
})

test('there is no release of an archive that is public elsewhere, and no request for what is published', () => {
  const archiveUrl = 'https://example.org/ferry-1.2.0.tbz'
  expect(textsAfter({ ...exampleRelease, archiveUrl }, { ...nothing, isPublished: true })).toEqual(
    {},
  )
})
