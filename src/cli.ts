#!/usr/bin/env node
// oxlint-disable-next-line import/no-unassigned-import -- its effect must come first
import './environment/event-path.ts'
import { complain, say, version } from './command/command-line.ts'
import type { Verb } from './command/command-line.ts'
import { secretsOf } from './environment/environment.ts'
import { keepSecret } from './report/secrecy.ts'
import { endInOrder } from './process/interruption.ts'
import { outliveOutput } from './process/output.ts'
import { systemErrorText } from './process/system-error.ts'

interface Command {
  readonly summary: string
  /** Loads what the verb needs and nothing else: most verbs are pure, some speak with GitHub. */
  readonly load: () => Promise<Verb>
}

const commands: Readonly<Record<string, Command>> = {
  rehearse: {
    summary: 'a whole release against a GitHub inside this command',
    load: async () => (await import('./command/rehearse.ts')).runRehearse,
  },
  plan: {
    summary: 'all that a release would publish, without a network',
    load: async () => (await import('./command/plan.ts')).runPlan,
  },
  forecast: {
    summary: "what opam-repository's CI will install for a release",
    load: async () => (await import('./command/forecast.ts')).runForecast,
  },
  propose: {
    summary: 'the pull request for an archive that is public already',
    load: async () => (await import('./command/propose.ts')).runPropose,
  },
  doctor: {
    summary: 'what the tokens may do, and what would fail',
    load: async () => (await import('./command/doctor.ts')).runDoctor,
  },
  generate: {
    summary: 'the opam files that dune generates',
    load: async () => (await import('./command/generate.ts')).runGenerate,
  },
  changelog: {
    summary: 'the sections of a changelog',
    load: async () => (await import('./command/changelog.ts')).runChangelog,
  },
  lint: {
    summary: "what opam lint and opam-repository's CI say of opam files",
    load: async () => (await import('./command/lint.ts')).runLint,
  },
  format: {
    summary: 'an opam file in the layout of "opam lint --normalise"',
    load: async () => (await import('./command/format.ts')).runFormat,
  },
  edit: {
    summary: 'an opam file with fields changed and all else kept',
    load: async () => (await import('./command/edit.ts')).runEdit,
  },
  solve: {
    summary: "what opam would install, by its solver's rules",
    load: async () => (await import('./command/solve.ts')).runSolve,
  },
  subst: {
    summary: 'what "dune subst" does to a tree',
    load: async () => (await import('./command/subst.ts')).runSubst,
  },
}

function usage(): string {
  const verbs = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(11)}${summary}\n`,
  )
  return `Usage: dune-publish COMMAND …

Releases dune projects to opam, as the action of the same name does.

${verbs.join('')}
"dune-publish COMMAND --help" tells more. --version prints the version.
`
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    say(usage())
    return name === undefined ? 2 : 0
  }
  if (name === '--version') {
    say(`dune-publish ${version}\n`)
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    complain([`There is no command "${name}".`, '', usage().trimEnd()])
    return 2
  }
  try {
    const run = await command.load()
    return await run(args)
  } catch (error) {
    const unexpected = error instanceof Error ? error.stack : undefined
    complain([systemErrorText(error) ?? unexpected ?? String(error)])
    return 1
  }
}

outliveOutput()
endInOrder()
keepSecret(secretsOf(process.env), [process.stdout, process.stderr])
process.exitCode = await main(process.argv.slice(2))
