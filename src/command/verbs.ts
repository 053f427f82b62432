import type { Verb } from '../command-line/command-line.ts'
import type { CompletedVerb } from './completion.ts'

/** The groups of the help, in its order. */
export const verbGroups = {
  before: 'Before a release',
  release: 'Release',
  after: 'After the release',
  plumbing: 'Plumbing',
} as const

/** What the help says of a verb, and where its code is. */
export interface VerbEntry {
  readonly group: keyof typeof verbGroups
  /** What it does, in an imperative without a full stop. */
  readonly summary: string
  /** A command line to try, without `dune-publish`. */
  readonly example: string
  /** Loads what the verb needs and nothing else: most verbs are pure, some speak with GitHub. */
  readonly load: () => Promise<Verb>
}

/** The verbs of the command by their names, in the order of the help. */
export const verbs: Readonly<Record<string, VerbEntry>> = {
  rehearse: {
    group: 'before',
    summary: 'Run a whole release against a GitHub inside the command',
    example: 'rehearse .',
    load: async () => (await import('./rehearse.ts')).runRehearse,
  },
  plan: {
    group: 'before',
    summary: 'Show what a release would publish, without a network',
    example: 'plan . --out /tmp/plan',
    load: async () => (await import('./plan.ts')).runPlan,
  },
  doctor: {
    group: 'before',
    summary: 'Show what your tokens may do and which step of a release would fail',
    example: 'doctor .',
    load: async () => (await import('./doctor.ts')).runDoctor,
  },
  forecast: {
    group: 'before',
    summary: "Show what opam-repository's CI will install for a release",
    example: 'forecast .',
    load: async () => (await import('./forecast.ts')).runForecast,
  },
  lint: {
    group: 'before',
    summary: "Check opam files as opam lint and opam-repository's CI do",
    example: 'lint .',
    load: async () => (await import('./lint.ts')).runLint,
  },
  fix: {
    group: 'before',
    summary: 'Show or write the corrections of what the checks find',
    example: 'fix .',
    load: async () => (await import('./fix.ts')).runFix,
  },
  generate: {
    group: 'before',
    summary: 'Write the opam files that dune generates from dune-project',
    example: 'generate . --check',
    load: async () => (await import('./generate.ts')).runGenerate,
  },
  changelog: {
    group: 'before',
    summary: 'List the sections of a changelog, or print one',
    example: 'changelog . --version 1.2.0',
    load: async () => (await import('./changelog.ts')).runChangelog,
  },
  propose: {
    group: 'release',
    summary: 'Open the pull request for an archive that is already public',
    example: "propose . --archive-url 'https://example.org/tally-${version}.tbz' --dry-run",
    load: async () => (await import('./propose.ts')).runPropose,
  },
  status: {
    group: 'after',
    summary: 'Show what has become of the pull request, and what to do now',
    example: 'status . --watch',
    load: async () => (await import('./status.ts')).runStatus,
  },
  reproduce: {
    group: 'after',
    summary: 'Make a published archive again and compare it with the published one',
    example: 'reproduce tally.1.2.0',
    load: async () => (await import('./reproduce.ts')).runReproduce,
  },
  amend: {
    group: 'after',
    summary: 'Change bounds, flags or availability of published versions by pull request',
    example: `amend 'tally < 2.0' --add 'ocaml < "5.0"'`,
    load: async () => (await import('./amend.ts')).runAmend,
  },
  format: {
    group: 'plumbing',
    summary: 'Print an opam file in the normal form of opam lint --normalise',
    example: 'format tally.opam',
    load: async () => (await import('./format.ts')).runFormat,
  },
  edit: {
    group: 'plumbing',
    summary: 'Print an opam file with some fields changed and the rest kept',
    example: 'edit tally.opam --remove version',
    load: async () => (await import('./edit.ts')).runEdit,
  },
  solve: {
    group: 'plumbing',
    summary: "Show what opam's solver would install",
    example: 'solve --opam-repository-dir ~/opam-repository < questions.jsonl',
    load: async () => (await import('./solve.ts')).runSolve,
  },
  subst: {
    group: 'plumbing',
    summary: 'Replace watermarks in a folder as dune subst does',
    example: 'subst . --version 1.2.0 --out /tmp/substituted',
    load: async () => (await import('./subst.ts')).runSubst,
  },
  completion: {
    group: 'plumbing',
    summary: 'Print a script that completes the commands in bash, zsh or fish',
    example: 'completion bash',
    load: async () => (await import('./completion.ts')).completionOf(completedVerbs),
  },
}

/** The verbs with their options, each of which is loaded for that. */
async function completedVerbs(): Promise<readonly CompletedVerb[]> {
  const completed: CompletedVerb[] = []
  for (const [name, { summary, load }] of Object.entries(verbs)) {
    const { options } = await load()
    completed.push({ name, summary, options })
  }
  return completed
}
