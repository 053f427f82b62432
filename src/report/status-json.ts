import type { Status } from '../status/status.ts'
import { decodeBytes } from '../text/source.ts'

/** What has become of a pull request, for a program to read; what there is not is `null`. */
export function statusAsJson(status: Status): object {
  const { project, version, tag, packages, state, ci, needsAttention, sentence } = status
  const { pull, points, others, superseded, rivals, isPublished, pages } = status
  return {
    project,
    version,
    tag,
    packages,
    state,
    ci: ci.state,
    needsAttention,
    now: sentence,
    pullRequest:
      pull === undefined
        ? null
        : {
            number: pull.number,
            url: pull.webUrl,
            title: pull.title,
            author: pull.author ?? null,
            createdAt: pull.createdAt,
            closedAt: pull.closedAt ?? null,
            mergedAt: pull.merged?.at ?? null,
            mergedBy: pull.merged?.by ?? null,
            mergeable: pull.mergeable,
            forkGone: pull.forkGone,
          },
    checks: ci.checks.map(({ name, verdict, state: word, words, webUrl }) => ({
      name,
      verdict,
      state: word,
      description: words ?? null,
      url: webUrl ?? null,
    })),
    open: points.map(({ kind, author, at, webUrl, path, lines }) => ({
      kind,
      author,
      at,
      url: webUrl,
      path: path ?? null,
      lines,
    })),
    others: {
      commits: others.commits.map(({ id, author, headline }) => ({ id, author, headline })),
      diffs: others.diffs.map(({ path, diff }) => ({ path, diff: decodeBytes(diff) })),
    },
    samePackages: rivals.map(({ number, webUrl }) => ({ number, url: webUrl })),
    superseded: superseded.map(({ number, webUrl }) => ({ number, url: webUrl })),
    published: isPublished,
    pages: pages.map(({ url, state: there }) => ({ url, state: there })),
  }
}
