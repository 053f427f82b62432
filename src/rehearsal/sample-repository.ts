import { createBareRepository } from '../embedded-github/git/bare-repository.ts'
import { formatCommit, formatTag } from '../embedded-github/git/git-object.ts'
import { editTree } from '../embedded-github/git/tree-edit.ts'
import { sampleFiles, sampleTag } from './sample-project.ts'

/** 14 March 2026, noon: always the same, so that the sample's commit and archive always are. */
const person = { name: 'Mara Quay', email: 'mara@harbour-works.example', seconds: 1_773_489_600 }

const message = 'Release 1.2.0\n'

/**
 * Makes the sample project as a bare git repository at `folder`: one commit on `main`, one annotated
 * tag. The same commit id on every machine.
 */
export async function makeSampleRepository(folder: string): Promise<void> {
  const bare = createBareRepository(folder, 'main')
  const changes = sampleFiles.map(async ({ path, mode, content }) => ({
    path,
    mode,
    id: await bare.write('blob', Buffer.from(content)),
  }))
  const tree = await editTree(bare, undefined, await Promise.all(changes))
  const commit = { tree, parents: [], author: person, committer: person, message }
  const id = await bare.write('commit', formatCommit(commit))
  await bare.move('refs/heads/main', { id })
  const tag = { object: id, type: 'commit', tag: sampleTag, tagger: person, message } as const
  await bare.move(`refs/tags/${sampleTag}`, { id: await bare.write('tag', formatTag(tag)) })
  await bare.close()
}
