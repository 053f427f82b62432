import { spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { Failure } from '../../release/failure.ts'
import { sampleFiles, sampleTag } from './project.ts'
import type { SampleFile } from './project.ts'

/** 14 March 2026, noon: always the same, so that the sample's commit and archive always are. */
const time = '1773489600 +0000'
const person = `Mara Quay <mara@harbour-works.example> ${time}`

/**
 * Makes the sample project as a bare git repository at `folder`: one commit on `main`, one annotated
 * tag. The same commit id on every machine.
 *
 * @throws Failure where git cannot be run or refuses.
 */
export async function makeSampleRepository(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await git(folder, ['-c', 'init.defaultBranch=main', 'init', '--quiet', '--bare'])
  await git(folder, ['fast-import', '--quiet'], importStream(sampleFiles))
}

/** The stream `git fast-import` reads: blobs inline, the commit, the tag. */
function importStream(files: readonly SampleFile[]): string {
  return [
    'commit refs/heads/main\n',
    'mark :1\n',
    `author ${person}\n`,
    `committer ${person}\n`,
    data('Release 1.2.0\n'),
    ...files.map((file) => `M ${file.mode} inline ${file.path}\n${data(file.content)}`),
    '\n',
    `tag ${sampleTag}\n`,
    'from :1\n',
    `tagger ${person}\n`,
    data('Release 1.2.0\n'),
    'done\n',
  ].join('')
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

async function git(folder: string, command: readonly string[], input = ''): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const child = spawn('git', command, {
      cwd: folder,
      env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
      stdio: ['pipe', 'ignore', 'pipe'],
      windowsHide: true,
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.on('error', () => {
      reject(failed('the program "git" could not be started.'))
    })
    child.stdin.on('error', () => undefined)
    child.on('close', (status) => {
      if (status === 0) resolve()
      else reject(failed(said.trim()))
    })
    child.stdin.end(input)
  })
}

function failed(message: string): Failure {
  return new Failure('sample-failed', `The sample project could not be made: ${message}`, {
    hint: 'Install git and make sure that the temporary folder can be written.',
  })
}
