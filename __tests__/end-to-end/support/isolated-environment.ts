/**
 * An environment in which programs find each other and nothing that the machine's user or the run of
 * the tests left behind: no tokens, no inputs, no configuration of git.
 *
 * @param home takes the place of the home folder
 */
export function isolatedEnvironment(home: string): Readonly<Record<string, string>> {
  const kept = ['PATH', 'Path', 'PATHEXT', 'SYSTEMROOT', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']
  const entries = kept.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(entries),
    HOME: home,
    USERPROFILE: home,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
  }
}
