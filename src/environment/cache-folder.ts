import { isAbsolute, join } from 'node:path'

type Variables = Readonly<Record<string, string | undefined>>

/** The folder in which a runner keeps tools from one job to the next; `undefined` where it has none. */
export function runnerCacheFolder(env: Variables): string | undefined {
  return below(env['RUNNER_TOOL_CACHE'])
}

/**
 * A person's folder for what can be made again: `XDG_CACHE_HOME`, which must be absolute (XDG Base Directory
 * Specification 0.8), else `~/.cache`; on Windows, `LOCALAPPDATA`.
 */
export function personalCacheFolder(env: Variables, platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32') return below(env['LOCALAPPDATA'])
  const { HOME: home = '' } = env
  return below(env['XDG_CACHE_HOME']) ?? below(join(home, '.cache'))
}

function below(folder: string | undefined): string | undefined {
  return folder !== undefined && isAbsolute(folder) ? join(folder, 'dune-publish') : undefined
}
