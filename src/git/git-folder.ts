import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { GitAnswer } from './command.ts'

/**
 * Whether git refuses a repository because another user owns it, as in a job that runs in a container. git
 * before 2.38 takes `safe.directory` from the user's configuration only, which is not read here; what is named
 * by `--git-dir` it does not check.
 */
export function isDistrusted({ stderr }: Pick<GitAnswer, 'stderr'>): boolean {
  return /detected dubious ownership|unsafe repository/.test(stderr)
}

/** The git directory of the repository that a folder is in, found as git finds it. */
export function gitFolderOf(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = gitFolderIn(at)
    if (found !== undefined) return found
    if (at === dirname(at)) return undefined
  }
}

/**
 * The folder below the root of its working tree, with slashes, as "git rev-parse --show-prefix" answers but for
 * the slash at its end; empty for the root and in a bare repository.
 */
export function prefixInTree(folder: string): string {
  const inside = realpathSync(folder)
  for (let at = inside; ; at = dirname(at)) {
    const found = gitFolderIn(at)
    if (found !== undefined && found !== at) return relative(at, inside).replaceAll(sep, '/')
    if (found !== undefined || at === dirname(at)) return ''
  }
}

/** The git directory that a folder has, or is. */
export function gitFolderIn(folder: string): string | undefined {
  const git = join(folder, '.git')
  const kind = statSync(git, { throwIfNoEntry: false })
  if (kind?.isDirectory() === true) return git
  if (kind?.isFile() === true) {
    const named = /^gitdir: ([^\r\n]*)/.exec(readFileSync(git, 'utf8'))?.[1]
    if (named !== undefined) return resolve(folder, named)
  }
  const isBare = existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects'))
  return isBare ? folder : undefined
}
