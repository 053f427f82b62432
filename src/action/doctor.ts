import { connectForges } from '../connect/connect.ts'
import { reportContext } from '../environment/environment.ts'
import type { Inputs } from '../inputs/read-inputs.ts'
import { examine, wouldGoThrough } from '../release/look/examination.ts'
import {
  actionProgress,
  writeAnnotations,
  writeJobSummary,
  writeOutputs,
} from '../report/action.ts'
import { annotationsOf } from '../report/annotations.ts'
import { examinationLines, examinationSummary, failuresOf } from '../report/examination.ts'
import { outputsOf } from '../report/outputs.ts'

/** Reports what the tokens may do (`mode: doctor`). Returns whether a release would go through. */
export async function runDoctor(
  { settings, hosts, tokens, diagnostics }: Extract<Inputs, { kind: 'inputs' }>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const progress = actionProgress()
  const notice = (text: string): void => progress.notice(text)
  const { readers } = connectForges({ settings, hosts, tokens, notice })
  const examination = await examine(settings, readers)
  for (const line of examinationLines(examination, { colour: false, nameOf: (input) => input }))
    notice(line)
  const context = reportContext(env, settings)
  const failed = failuresOf(examination).map((failure) => ({ failure, diagnostics: [], steps: [] }))
  const found = { diagnostics, steps: [] }
  writeAnnotations([...failed, found].flatMap((one) => annotationsOf(one, context)))
  await writeJobSummary(examinationSummary(examination, context))
  const goesThrough = wouldGoThrough(examination)
  const status = goesThrough ? 'rehearsed' : 'refused'
  return writeOutputs(outputsOf({ status, steps: [], diagnostics: [] })) && goesThrough
}
