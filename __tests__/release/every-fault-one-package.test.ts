import { testEveryFault } from './every-fault.ts'

await testEveryFault('one package with an older version, a fork that is behind', {
  packages: 1,
  fork: true,
  older: true,
})
