#!/usr/bin/env node
// oxlint-disable-next-line import/no-unassigned-import -- its effect must come first
import './environment/event-path.ts'
import { takeColour } from './command-line/colour.ts'
import { chooseColour, complain, say, version } from './command-line/command-line.ts'
import { overview, unknownVerb, verbHelp } from './command/help.ts'
import { verbs } from './command/verbs.ts'
import { secretsOf } from './environment/environment.ts'
import { keepSecret } from './report/secrecy.ts'
import { endInOrder } from './process/interruption.ts'
import { outliveOutput } from './process/output.ts'
import { systemErrorText } from './process/system-error.ts'

async function main(line: readonly string[]): Promise<number> {
  const taken = takeColour(line)
  if ('wrong' in taken) {
    complain([taken.wrong])
    return 2
  }
  chooseColour(taken.choice)
  const [name, ...args] = taken.args
  if (name === undefined) {
    complain([overview(verbs).trimEnd()])
    return 2
  }
  if (name === '--version') {
    say(`dune-publish ${version}\n`)
    return 0
  }
  if (name === '--help' || name === '-h') return await help([])
  if (name === 'help') return await help(args)
  return asksForHelp(args) ? await help([name]) : await run(name, args)
}

/** Whether a verb's arguments ask for its help; behind `--` stand names only. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end === -1 ? undefined : end).some((arg) => arg === '--help' || arg === '-h')
}

/** Shows the help of the command, or of one verb. */
async function help([name]: readonly string[]): Promise<number> {
  if (name === undefined || name.startsWith('-')) {
    say(overview(verbs))
    return 0
  }
  const entry = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (entry === undefined) return refuse(name)
  say(verbHelp(await entry.load(), entry))
  return 0
}

async function run(name: string, args: readonly string[]): Promise<number> {
  const entry = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (entry === undefined) return refuse(name)
  try {
    const verb = await entry.load()
    return await verb(args)
  } catch (error) {
    const unexpected = error instanceof Error ? error.stack : undefined
    complain([systemErrorText(error) ?? unexpected ?? String(error)])
    return 1
  }
}

function refuse(name: string): number {
  complain(unknownVerb(name, verbs))
  return 2
}

outliveOutput()
endInOrder()
keepSecret(secretsOf(process.env), [process.stdout, process.stderr])
process.exitCode = await main(process.argv.slice(2))
