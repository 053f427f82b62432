import { spawn } from 'node:child_process'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isolatedEnvironment } from './isolated-environment.ts'

/** Runs git in a folder; answers what it printed. Nothing that the machine's user configured counts. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  return (await gitBytes(folder, ...args)).toString('utf8').trim()
}

/** The same, for what is no text. */
export async function gitBytes(folder: string, ...args: readonly string[]): Promise<Buffer> {
  return await new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', folder, ...args], {
      env: {
        ...isolatedEnvironment(folder),
        // Every commit and every fetch would start another git to see whether there is something to pack.
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'maintenance.auto',
        GIT_CONFIG_VALUE_0: 'false',
        GIT_AUTHOR_NAME: 'Ana Berg',
        GIT_AUTHOR_EMAIL: 'ana@tally.example',
        GIT_AUTHOR_DATE: '1775044800 +0000',
        GIT_COMMITTER_NAME: 'Ana Berg',
        GIT_COMMITTER_EMAIL: 'ana@tally.example',
        GIT_COMMITTER_DATE: '1775044800 +0000',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said: Buffer[] = []
    let complaint = ''
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(said))
      else reject(new Error(`git ${args.join(' ')}: ${complaint}`))
    })
  })
}

/** Contents by path; `null` takes a file away. */
export type Changes = Readonly<Record<string, string | null>>

/** Makes a git repository of a folder's files and further changes: one commit on `main`. */
export async function makeRepository(
  folder: string,
  from: string | undefined,
  changes: Changes = {},
): Promise<void> {
  await mkdir(folder, { recursive: true })
  if (from !== undefined) await cp(from, folder, { recursive: true })
  await makeEmptyRepository(folder)
  await commitChanges(folder, changes)
}

/** Makes an empty repository, as `git init` does; starting git takes longer. */
export async function makeEmptyRepository(folder: string): Promise<void> {
  for (const below of ['objects', 'refs/heads', 'refs/tags', 'info']) {
    await mkdir(join(folder, '.git', below), { recursive: true })
  }
  const settings = ['repositoryformatversion = 0', 'bare = false', 'logallrefupdates = true']
  await writeFile(join(folder, '.git', 'HEAD'), 'ref: refs/heads/main\n')
  await writeFile(join(folder, '.git', 'config'), `[core]\n\t${settings.join('\n\t')}\n`)
}

/** Commits changes to a repository; answers the commit's id. */
export async function commitChanges(folder: string, changes: Changes): Promise<string> {
  for (const [path, content] of Object.entries(changes)) {
    const file = join(folder, path)
    if (content === null) {
      await rm(file)
      continue
    }
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  await git(folder, '-c', 'core.autocrlf=false', 'add', '--all')
  await git(folder, 'commit', '--quiet', '--allow-empty', '--message=Prepare a release')
  return await git(folder, 'rev-parse', 'HEAD')
}

/** Makes the last commit anew, as of another time. */
export async function redate(folder: string, seconds: number): Promise<void> {
  const commit = await git(folder, 'cat-file', 'commit', 'HEAD')
  const file = join(folder, '.git', 'redated')
  await writeFile(file, `${commit.replaceAll(/\d+ \+0000$/gm, `${seconds} +0000`)}\n`)
  const id = await git(folder, 'hash-object', '-t', 'commit', '-w', file)
  await git(folder, 'update-ref', 'refs/heads/main', id)
}
