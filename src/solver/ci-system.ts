/**
 * The variables of the containers in which opam-repository's CI builds: Debian on x86_64, with the newest
 * opam, and OCaml nowhere outside of the switch.
 */
export const ciSystem: ReadonlyMap<string, string> = new Map([
  ['arch', 'x86_64'],
  ['os', 'linux'],
  ['os-distribution', 'debian'],
  ['os-family', 'debian'],
  ['os-version', '13'],
  ['opam-version', '2.6.1'],
  ['root', '/home/opam/.opam'],
  ['user', 'opam'],
  ['group', 'opam'],
  ['make', 'make'],
  ['jobs', '1'],
])

/** Those of its machines with macOS on arm64, where opam names the system by its package manager. */
export const ciMacSystem: ReadonlyMap<string, string> = new Map([
  ...ciSystem,
  ['arch', 'arm64'],
  ['os', 'macos'],
  ['os-distribution', 'homebrew'],
  ['os-family', 'homebrew'],
  ['os-version', '15'],
  ['root', '/Users/opam/.opam'],
])
