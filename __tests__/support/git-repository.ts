import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

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
  GIT_CONFIG_COUNT: '3',
  GIT_CONFIG_KEY_0: 'init.defaultBranch',
  GIT_CONFIG_VALUE_0: 'main',
  GIT_CONFIG_KEY_1: 'protocol.file.allow',
  GIT_CONFIG_VALUE_1: 'always',
  GIT_CONFIG_KEY_2: 'core.autocrlf',
  GIT_CONFIG_VALUE_2: 'false',
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
  const blob = (content: string): string =>
    execFileSync('git', ['-C', repository, 'hash-object', '-w', '--stdin'], {
      env: gitEnvironment,
      input: Buffer.from(content, 'latin1'),
      encoding: 'utf8',
    }).trim()
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
  return git(repository, 'rev-parse', 'HEAD')
}

/** A new repository below a folder. */
export function newRepository(folder: string, name: string): string {
  const directory = join(folder, name)
  git(folder, 'init', '--quiet', directory)
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
