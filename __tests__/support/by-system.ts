import { describe } from '@jest/globals'

/** Tests that need scripts or commands of a Unix shell: Windows starts no such file as a program. */
export const withScripts = process.platform === 'win32' ? describe.skip : describe

/** Tests with what only Linux has: `/dev/full`. */
export const onLinux = process.platform === 'linux' ? describe : describe.skip
