/** The walk-through of docs/first-release.md: its files make a project that can be released as it says. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { runPlan } from '../../src/command/plan.ts'
import { readProject } from '../../src/dune/project.ts'
import { generateOpamFiles } from '../../src/generate/opam-files.ts'
import { nextSteps } from '../../src/report/next-steps.ts'
import { commitFiles, git, newRepository, temporaryFolder } from '../support/git-repository.ts'
import { keepWhatIsShown, shown } from '../support/shown.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(join(root, 'docs/first-release.md'), 'utf8').replaceAll('\r\n', '\n')
const { folder, remove } = temporaryFolder()

afterAll(remove)
beforeEach(keepWhatIsShown)
afterEach(() => {
  jest.restoreAllMocks()
})

function blocks(language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')
  return [...page.matchAll(fence)].map(([, text = '']) => text)
}

/** A text in which ids and sizes are the same. */
function form(text: string): string {
  return text.replaceAll(/\b[0-9a-f]{40,64}\b/g, 'ID').replaceAll(/\d+ bytes/g, 'SIZE')
}

test('what it writes can be released, and the plan prints what it shows', async () => {
  const [duneProject = '', library = ''] = blocks('dune')
  const [changelog = ''] = blocks('markdown')
  const { project } = readProject({ name: 'dune-project', text: duneProject })
  if (project === undefined) throw new Error('The dune-project of the page cannot be read.')
  const [opam] = generateOpamFiles({ project, templates: [], opamFiles: [] }).files
  const repository = newRepository(folder, 'ferry')
  const files = {
    'dune-project': duneProject,
    'ferry.opam': opam?.content ?? '',
    'lib/dune': library,
    'lib/ferry.ml': '',
    'CHANGES.md': changelog,
    'README.md': '# ferry\n',
    LICENSE: 'ISC\n',
  }
  commitFiles(repository, files)
  git(repository, 'reset', '--hard', '--quiet')
  git(repository, 'remote', 'add', 'origin', 'https://github.com/ada/ferry.git')
  expect(await runPlan([repository])).toBe(0)
  const [example = ''] = blocks('text')
  expect(form(shown.output)).toContain(form(example))
  expect(shown.output).toContain('\n1 notice.\n')
  // A placeholder that is left is found.
  writeFileSync(join(repository, 'dune-project'), duneProject.replace('ISC', 'LICENSE'))
  git(repository, 'commit', '--quiet', '--all', '--message', 'A placeholder')
  expect(await runPlan([repository])).toBe(1)
})

test('the sentence about a new package is the one that a run says', () => {
  const [sentence] = nextSteps({
    status: 'published',
    steps: [],
    diagnostics: [],
    newPackages: ['ferry'],
  })
  expect(page).toContain(`> ${sentence?.text ?? ''}\n`)
})
