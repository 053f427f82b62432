/** A version of the dune language or of an extension: two integers, `3.9` before `3.10`. */
export interface LanguageVersion {
  readonly major: number
  readonly minor: number
}

/** Such a version as the rules name it. */
export type VersionText = `${number}.${number}`

/** Negative, zero or positive as `a` is before, at or after `b`. */
export function compareLanguageVersions(a: LanguageVersion, b: LanguageVersion): number {
  return a.major - b.major || a.minor - b.minor
}

/** The version that a text such as `3.10` names. */
export function languageVersion(text: VersionText): LanguageVersion {
  const [major = 0, minor = 0] = text.split('.').map(Number)
  return { major, minor }
}

/** `3.10` */
export function versionText({ major, minor }: LanguageVersion): VersionText {
  return `${major}.${minor}`
}

/** Whether a version is `bound` or later. */
export function atLeast(version: LanguageVersion, bound: VersionText): boolean {
  return compareLanguageVersions(version, languageVersion(bound)) >= 0
}
