import { testEveryFault } from './every-fault.ts'

await testEveryFault('seven packages, no fork yet', { packages: 7 })
