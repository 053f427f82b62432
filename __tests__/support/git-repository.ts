import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { idOf, withHeader } from '../../src/embedded-github/git/git-object.ts'
import { storeLooseObject } from '../../src/embedded-github/git/loose-object.ts'
import { readReference } from '../../src/embedded-github/git/references.ts'

/** git as a test's user runs it: names and dates fixed, so that commit ids are the same everywhere. */
export function git(directory: string, ...command: readonly string[]): string {
  return execFileSync('git', ['-C', directory, ...command], {
    env: gitEnvironment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

/** The environment of a user without any configuration. */
export const gitEnvironment: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_COUNT: '4',
  GIT_CONFIG_KEY_0: 'init.defaultBranch',
  GIT_CONFIG_VALUE_0: 'main',
  GIT_CONFIG_KEY_1: 'protocol.file.allow',
  GIT_CONFIG_VALUE_1: 'always',
  GIT_CONFIG_KEY_2: 'core.autocrlf',
  GIT_CONFIG_VALUE_2: 'false',
  // Every commit and every fetch would start another git to see whether there is something to pack.
  GIT_CONFIG_KEY_3: 'maintenance.auto',
  GIT_CONFIG_VALUE_3: 'false',
  GIT_AUTHOR_NAME: 'Ida Example',
  GIT_AUTHOR_EMAIL: 'ida@example.org',
  GIT_COMMITTER_NAME: 'Bo Example',
  GIT_COMMITTER_EMAIL: 'bo@example.org',
  GIT_AUTHOR_DATE: '2025-02-03T04:05:06 +0100',
  GIT_COMMITTER_DATE: '2025-02-03T10:11:12 +0000',
}

/** What a repository is to hold: a content in latin-1, a link's target, or an executable's content. */
export type TestFile = string | { readonly link: string } | { readonly executable: string }

/**
 * Commits files to a repository without a working tree in between, so that it works on every
 * operating system; answers the commit's id.
 */
export function commitFiles(
  repository: string,
  files: Readonly<Record<string, TestFile>>,
  submodules: Readonly<Record<string, string>> = {},
): string {
  const blob = (content: string): string => storeBlob(repository, Buffer.from(content, 'latin1'))
  const lines = Object.entries(files).map(([path, file]) => {
    if (typeof file === 'string') return `100644 ${blob(file)}\t${path}`
    return 'link' in file
      ? `120000 ${blob(file.link)}\t${path}`
      : `100755 ${blob(file.executable)}\t${path}`
  })
  const links = Object.entries(submodules).map(([path, commit]) => `160000 ${commit}\t${path}`)
  execFileSync('git', ['-C', repository, 'update-index', '--index-info'], {
    env: gitEnvironment,
    input: Buffer.from([...lines, ...links, ''].join('\n'), 'latin1'),
  })
  git(repository, 'commit', '--quiet', '--message', 'A commit')
  return (
    readReference(join(repository, '.git'), 'refs/heads/main') ??
    git(repository, 'rev-parse', 'HEAD')
  )
}

/** Stores a blob; git is started only where the repository is none of `newRepository`. */
function storeBlob(repository: string, bytes: Buffer): string {
  const gitDirectory = join(repository, '.git')
  if (!existsSync(join(gitDirectory, handMade))) {
    return execFileSync('git', ['-C', repository, 'hash-object', '-w', '--stdin'], {
      env: gitEnvironment,
      input: bytes,
      encoding: 'utf8',
    }).trim()
  }
  const content = withHeader('blob', bytes)
  const id = idOf(content)
  storeLooseObject(gitDirectory, id, content)
  return id
}

/** Marks a repository of the usual layout and object format, in which `main` is checked out. */
const handMade = 'made-by-a-test'

/** A new repository below a folder, as `git init` makes one; starting git takes longer. */
export function newRepository(folder: string, name: string): string {
  const directory = join(folder, name)
  const gitDirectory = join(directory, '.git')
  for (const below of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags', 'info']) {
    mkdirSync(join(gitDirectory, below), { recursive: true })
  }
  const settings = ['repositoryformatversion = 0', 'bare = false', 'logallrefupdates = true']
  writeFileSync(join(gitDirectory, 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(join(gitDirectory, 'config'), `[core]\n\t${settings.join('\n\t')}\n`)
  writeFileSync(join(gitDirectory, handMade), '')
  return directory
}

/** A new temporary folder, and its removal. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  // As git names it: macOS has links above it, Windows another name for `RUNNER~1`.
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'dune-publish-')))
  return {
    folder,
    remove: () => {
      // Windows keeps a folder as long as a program that ends has something open there.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

/** The address under which git fetches from a folder; on Windows a path is none. */
export function folderUrl(folder: string): string {
  return pathToFileURL(folder).href
}
