/**
 * What helps after an error:
 * - `again`: the same run, since the cause passes by itself;
 * - `cause`: to fix what is outside the project and the workflow, and then the same run;
 * - `inputs`: other inputs, or another workflow file, which a repeated job does not get;
 * - `project`: a commit that fixes files of the project;
 * - `version`: another version, since this one can never be released;
 * - `hint`: what the error itself says, and nothing more.
 */
export type WayOut = 'again' | 'cause' | 'inputs' | 'project' | 'version' | 'hint'

/** The codes of `docs/errors.md` by what helps. */
const codes: Readonly<Record<WayOut, readonly string[]>> = {
  again: [
    'archive-missing',
    'archive-not-public',
    'branch-moved',
    'bzip2-failed',
    'download-broken',
    'fetch-silent',
    'fork-not-ready',
    'git-failed',
    'github-refused',
    'github-unavailable',
    'github-unreachable',
    'gzip-failed',
    'rate-limited',
    'release-gone',
    'upload-differs',
  ],
  cause: [
    'address-foreign',
    'answer-too-large',
    'answer-unreadable',
    'archive-damaged',
    'archive-unwritten',
    'archive-url-damaged',
    'archive-url-differs',
    'archive-url-missing',
    'bzip2-missing',
    'commit-missing',
    'download-refused',
    'fork-unrelated',
    'git-missing',
    'github-token-rights',
    'github-token-scope',
    'not-a-fork',
    'not-found',
    'opam-fork-rights',
    'opam-push-rights',
    'opam-token-fork',
    'opam-token-rights',
    'opam-token-scope',
    'pull-request-closed',
    'pull-request-required',
    'repository-archived',
    'ruleset-refused',
    'source-private',
    'source-unknown',
    'submodule-missing',
    'system-error',
    'system-limit',
    'tag-missing',
    'token-invalid',
    'workflow-scope',
  ],
  inputs: [
    'archive-url-generated',
    'archive-url-page',
    'archive-url-too-large',
    'conf-package',
    'dune-missing',
    'ignore-unused',
    'input-invalid',
    'input-unknown',
    'inputs-contradict',
    'not-a-repository',
    'object-missing',
    'opam-branch-missing',
    'opam-fork-missing',
    'package-unknown',
    'packages-dir-missing',
    'packages-none',
    'submodules',
    'token-missing',
    'version-unknown',
    'working-directory-missing',
  ],
  project: [
    'archive-incomplete',
    'changelog-behind-tags',
    'changelog-missing',
    'changelog-section-empty',
    'changelog-section-missing',
    'changelog-section-tangled',
    'drift',
    'dune-extension-deleted',
    'dune-project',
    'dune-project-missing',
    'dune-project-warnings',
    'dune-subst',
    'dune-version-unknown',
    'export-subst-changing',
    'filter-attribute',
    'opam-file-missing',
    'opam-file-text',
    'opam-lint',
    'opam-repository',
    'opam-review',
    'opam-template',
    'package-name-invalid',
    'packages-missing',
    'path-impossible',
    'submodule-unknown',
    'symlink-dangling',
    'source-moved',
    'symlink-outside',
    'template-by-rule',
    'version-disagrees',
  ],
  version: [
    'archive-public-differs',
    'archive-published-differs',
    'asset-differs',
    'release-immutable',
    'tag-no-version',
    'tag-refused',
    'version-published',
  ],
  hint: [
    'archive-url-unread',
    'environment-missing',
    'no-commit',
    'object-format',
    'opam-edit',
    'opam-repository-unseen',
    'opam-syntax',
    'origin-missing',
    'pull-request-not-opened',
    'release-withdrawn',
    'several-tags',
    'source-foreign',
    'tag-deleted',
    'tag-moved',
    'tag-moving',
    'tag-not-commit',
    'tag-prerelease',
    'uncommitted-changes',
    'verify-failed',
    'version-tagged',
    'workflow-not-successful',
  ],
}

const ways: ReadonlyMap<string, WayOut> = new Map(
  (['again', 'cause', 'inputs', 'project', 'version', 'hint'] as const).flatMap((way) =>
    codes[way].map((code) => [code, way] as const),
  ),
)

/** All codes of the table, each as often as it stands there. */
export const codesWithWayOut: readonly string[] = Object.values(codes).flat()

/** What helps after an error of that code; absent for a code that is not in the table. */
export function wayOutOf(code: string): WayOut | undefined {
  const family = /^opam-(?:lint|repository|review)(?=-)/.exec(code)?.[0]
  return ways.get(code) ?? (family === undefined ? undefined : ways.get(family))
}
