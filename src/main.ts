// oxlint-disable-next-line import/no-unassigned-import -- its effect must come first
import './environment/event-path.ts'
import { runAmend } from './action/amend.ts'
import { runDoctor } from './action/doctor.ts'
import { runRelease } from './action/release.ts'
import { runStatus } from './action/status.ts'
import { readEnvironment, reportContext, secretsOf } from './environment/environment.ts'
import { readInputs } from './inputs/read-inputs.ts'
import type { Inputs } from './inputs/read-inputs.ts'
import { endInOrder } from './process/interruption.ts'
import { outliveOutput } from './process/output.ts'
import { systemFailure } from './process/system-error.ts'
import { Failure } from './release/model/failure.ts'
import { maskSecrets, writeAnnotations, writeFault, writeOutputs } from './report/action.ts'
import { annotationsOf } from './report/annotations.ts'
import { faultOf } from './report/fault.ts'

/** Runs the step of a job that the inputs of `action.yml` ask for. */
async function main(): Promise<void> {
  outliveOutput()
  endInOrder()
  const run = readEnvironment()
  maskSecrets(secretsOf(run.env))
  // Whatever nobody expected, wherever it was thrown, ends here.
  process.on('uncaughtException', (error) => {
    reportUnexpected(error, run.env)
    process.stdout.write('', () => process.exit(1))
  })
  const inputs = readInputs(run)
  const isWell = await runMode(inputs, run.env)
  if (!isWell) process.exitCode = 1
}

async function runMode(inputs: Inputs, env: NodeJS.ProcessEnv): Promise<boolean> {
  if (inputs.kind === 'amendment') return await runAmend(inputs, env)
  if (inputs.kind === 'inputs' && inputs.mode === 'doctor') return await runDoctor(inputs, env)
  if (inputs.kind === 'inputs' && inputs.mode === 'status') return await runStatus(inputs, env)
  return await runRelease(inputs, env)
}

/** Reports what was thrown and caught nowhere: the system refused something, or there is a fault. */
function reportUnexpected(error: unknown, env: NodeJS.ProcessEnv): void {
  const failure = error instanceof Failure ? error : systemFailure(error, 'The run ended early.')
  if (failure === undefined) {
    const repository = env['GITHUB_ACTION_REPOSITORY'] ?? ''
    writeFault(
      faultOf(error, { repository: repository === '' ? 'OWNER/dune-publish' : repository }),
    )
    return
  }
  writeAnnotations(annotationsOf({ failure, diagnostics: [], steps: [] }, reportContext(env)))
  writeOutputs([{ name: 'status', value: 'failed' }])
}

await main()
