import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { parse } from 'yaml'
import type { Addresses } from '../../../src/embedded-github/world/world.ts'
import { root, runBundle } from './bundle.ts'
import type { Ended } from './bundle.ts'
import { isolatedEnvironment } from './isolated-environment.ts'
import { annotationsIn, outputsIn } from './workflow-commands.ts'
import type { ShownAnnotation } from './workflow-commands.ts'

/** What started a workflow. */
export interface WorkflowEvent {
  /** `push`, `workflow_dispatch`. */
  readonly name: string
  /** In full: `refs/tags/v1.2.0`. */
  readonly ref: string
  /** The commit, also of an annotated tag. */
  readonly sha: string
  readonly payload: object
}

/** Where and for whom a job runs. */
export interface Job {
  /** A folder of the job's own: the files the runner makes are put there. */
  readonly folder: string
  readonly workspace: string
  readonly addresses: Addresses
  /** `owner/name`. */
  readonly repository: string
  readonly actor: string
  readonly event: WorkflowEvent
  /** The job's own token, which `${{ github.token }}` stands for. */
  readonly token: string
  readonly inputs: Readonly<Record<string, string>>
  /** A folder whose programs are found before all others. */
  readonly programs?: string
  /** Variables that the runner has besides its usual ones. */
  readonly env?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** What a step left behind. */
export interface Step extends Ended {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly annotations: readonly ShownAnnotation[]
  /** The runner's folder for temporary files. */
  readonly temp: string
}

const action: {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
} = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

let steps = 0

/** Runs the action as GitHub's runner does: the bundle, in the workspace, told everything by variables. */
export async function runStep(job: Job): Promise<Step> {
  const home = join(job.folder, `step-${(steps += 1)}`)
  const temp = join(home, '_temp')
  await mkdir(temp, { recursive: true })
  const files = { output: '', summary: '', env: '', path: '', event: '' }
  for (const name of Object.keys(files)) {
    const content = name === 'event' ? JSON.stringify(job.event.payload) : ''
    await writeFile(join(home, name), content)
  }
  const ended = await runBundle('action', [], {
    cwd: job.workspace,
    env: { ...variablesOf(job, home), RUNNER_TEMP: temp, ...inputVariables(job), ...job.env },
    ...(job.signal === undefined ? {} : { signal: job.signal }),
  })
  return {
    ...ended,
    outputs: outputsIn(await readFile(join(home, 'output'), 'utf8')),
    summary: await readFile(join(home, 'summary'), 'utf8'),
    annotations: annotationsIn(ended.stdout),
    temp,
  }
}

function variablesOf(job: Job, home: string): Record<string, string> {
  const { event, addresses, programs } = job
  const isolated = isolatedEnvironment(home)
  const path = isolated['PATH'] ?? ''
  return {
    ...isolated,
    PATH: programs === undefined ? path : `${programs}${delimiter}${path}`,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__OWNER_dune-publish',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'OWNER/dune-publish',
    GITHUB_ACTOR: job.actor,
    GITHUB_TRIGGERING_ACTOR: job.actor,
    GITHUB_API_URL: addresses.api,
    GITHUB_GRAPHQL_URL: addresses.graphql,
    GITHUB_SERVER_URL: addresses.web,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(home, 'event'),
    GITHUB_JOB: 'release',
    GITHUB_OUTPUT: join(home, 'output'),
    GITHUB_STEP_SUMMARY: join(home, 'summary'),
    GITHUB_ENV: join(home, 'env'),
    GITHUB_PATH: join(home, 'path'),
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(?:tags|heads)\//, ''),
    GITHUB_REF_TYPE: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_OWNER: job.repository.split('/')[0] ?? '',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '9000000001',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW: 'Release',
    GITHUB_WORKFLOW_REF: `${job.repository}/.github/workflows/release.yml@${event.ref}`,
    GITHUB_WORKSPACE: job.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
  }
}

/**
 * Every input of `action.yml`: as given, else its default, else empty. There is no forecast unless a test asks
 * for it: the opam repositories here have no compilers.
 */
function inputVariables({ inputs, token, addresses }: Job): Record<string, string> {
  const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(action.inputs, name))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}.`)
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: usual = '' }]) => {
      const ofTests: Readonly<Record<string, string>> = {
        'opam-api-url': addresses.api,
        forecast: 'false',
      }
      const standing = ofTests[name] ?? usual
      const value = inputs[name] ?? standing.replace('${{ github.token }}', token)
      return [`INPUT_${name.toUpperCase()}`, value]
    }),
  )
}
