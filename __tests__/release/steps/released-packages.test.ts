import { expect, test } from '@jest/globals'
import { finishOpamFile } from '../../../src/release/artefacts/opam-file.ts'
import { noProposal } from '../../../src/release/model/facts.ts'
import type { OpamFacts } from '../../../src/release/model/facts.ts'
import type { ReleasedPackage } from '../../../src/release/model/outcome.ts'
import type { Branch } from '../../../src/release/model/ports/opam-forge.ts'
import { keepingMessage } from '../../../src/release/steps/branch-edits.ts'
import { releasedPackages } from '../../../src/release/steps/released-packages.ts'
import { archive, asset, exampleRelease, fork, opamFacts } from '../example-release.ts'

const path = 'packages/ferry/ferry.1.2.0/opam'
const address = asset.downloadUrl
const source = { address, checksums: archive, commit: exampleRelease.commit }
const ofProject = finishOpamFile(exampleRelease.packages[0]?.opam ?? '', source)
const reviewed = `${ofProject}# reviewed\n`

const own: Branch = {
  name: exampleRelease.texts.pullRequest.branch,
  head: 'd'.repeat(40),
  message: `${exampleRelease.texts.commit.headline}\n\n${exampleRelease.texts.commit.body}`,
  author: 'mara',
  committer: 'noreply@github.com',
}
const review: Branch = { ...own, head: 'e'.repeat(40), message: 'Review', author: 'grace' }

function held(opam: Partial<OpamFacts>): ReleasedPackage | undefined {
  const place = { address, packagesDir: 'packages', opam: { ...opamFacts, fork, ...opam } }
  return releasedPackages(exampleRelease, place)[0]
}

const onBranch = (branch: Branch, file: string): ReleasedPackage | undefined =>
  held({
    proposal: {
      ...noProposal,
      branch,
      files: new Map([[path, file]]),
      changed: [{ path, isNew: true }],
    },
  })

test("a file that nobody edited is the project's", () => {
  const expected = { name: 'ferry', path, opam: ofProject }
  expect(held({})).toEqual(expected)
  expect(onBranch(own, ofProject)).toEqual(expected)
})

test("a file of our own commit that is another now becomes the project's", () => {
  expect(onBranch(own, reviewed)).toEqual({ name: 'ferry', path, opam: ofProject })
})

test('a file that somebody edited on the branch is told with the commit and its author', () => {
  expect(onBranch(review, reviewed)).toEqual({
    name: 'ferry',
    path,
    opam: reviewed,
    edited: {
      where: 'branch',
      ofProject,
      commit: review.head,
      author: 'grace',
      url: `${fork.webUrl}/commit/${review.head}`,
    },
  })
})

test('an edited file gets the address and checksums of the archive', () => {
  const old = reviewed.replace(archive.sha256, 'f'.repeat(64))
  const found = onBranch(review, old)
  expect(found?.opam).toContain(archive.sha256)
  expect(found?.opam).toContain('# reviewed')
  expect(found?.edited?.author).toBe('grace')
})

test("below our commit that kept edits, they are still their author's", () => {
  const edit = { commit: review.head, author: 'grace' }
  const message = `${exampleRelease.texts.commit.headline}\n\n${keepingMessage(edit)}`
  const found = onBranch({ ...own, message }, reviewed)
  expect(found?.edited).toMatchObject(edit)
  const foreign = onBranch({ ...own, message, author: 'eve' }, reviewed)
  expect(foreign?.edited).toMatchObject({ commit: own.head, author: 'eve' })
})

test('a file that was edited before it was published is told as it is published', () => {
  const found = held({ published: new Map([[path, reviewed]]) })
  expect(found).toMatchObject({ opam: reviewed, edited: { where: 'published', ofProject } })
  const other = reviewed.replace(archive.sha256, 'f'.repeat(64))
  expect(held({ published: new Map([[path, other]]) })?.edited).toBeUndefined()
})
