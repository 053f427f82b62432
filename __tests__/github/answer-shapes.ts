/** Answers of GitHub's API, cut down to what the adapter reads. */

/** A repository of the person `ana`, unless said otherwise. */
export function repositoryAnswer(name: string, more: Readonly<Record<string, unknown>> = {}) {
  return {
    owner: { login: 'ana' },
    name,
    default_branch: 'main',
    html_url: `https://github.com/ana/${name}`,
    permissions: { push: true },
    fork: false,
    archived: false,
    private: false,
    ...more,
  }
}

/** A fork of `ocaml/opam-repository`. */
export function forkAnswer(name: string, upstream = 'ocaml/opam-repository') {
  return repositoryAnswer(name, { fork: true, parent: { full_name: upstream } })
}

/** A draft release of `v1.0` without assets, unless said otherwise. */
export function releaseAnswer(id: number, more: Readonly<Record<string, unknown>> = {}) {
  return {
    id,
    tag_name: 'v1.0',
    name: null,
    body: null,
    draft: true,
    prerelease: false,
    html_url: `https://github.com/ana/tally/releases/${id}`,
    upload_url: `https://uploads.github.com/repos/ana/tally/releases/${id}/assets{?name,label}`,
    assets: [],
    ...more,
  }
}

/** An open pull request from `ana:release` to `ocaml/opam-repository`, unless said otherwise. */
export function pullAnswer(number: number, more: Readonly<Record<string, unknown>> = {}) {
  return {
    number,
    node_id: `PR_${number}`,
    state: 'open',
    draft: false,
    title: 'a title',
    body: null,
    merged_at: null,
    html_url: `https://github.com/ocaml/opam-repository/pull/${number}`,
    base: { ref: 'master' },
    head: {
      ref: 'release',
      sha: 'b'.repeat(40),
      user: { login: 'ana' },
      repo: { name: 'opam-repository', owner: { login: 'ana' } },
    },
    ...more,
  }
}
