import { testEveryFault } from './every-fault.ts'

await testEveryFault("only the workflow's own token", { packages: 1, workflowTokenOnly: true })
