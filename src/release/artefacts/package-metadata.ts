import { isPrerelease } from '../../version/prerelease.ts'
import type { Settings } from '../model/settings.ts'
import type { ProjectPackage } from '../source/project-package.ts'
import { plainText } from '../source/text-form.ts'
import type { VersionedSource } from '../source/versioned-source.ts'
import { bareOpamFile } from './opam-file.ts'

/** Whether a version is published as a pre-release. */
export function isPublishedAsPrerelease(
  version: string,
  { prerelease }: Pick<Settings, 'prerelease'>,
): boolean {
  return prerelease === 'auto' ? isPrerelease(version) : prerelease === 'always'
}

/**
 * The opam file of a package as it is published, but for its source: the generated file, watermarks filled in as
 * in the archive.
 */
export function packageMetadata(
  { path, generated, committed }: ProjectPackage,
  { rewriting }: Pick<VersionedSource, 'rewriting'>,
  prerelease: boolean,
): string {
  const content = rewriting.apply(path, plainText(generated?.content ?? committed?.text ?? ''))
  return bareOpamFile(content, { prerelease })
}
