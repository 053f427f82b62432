import { readFileSync, readdirSync } from 'node:fs'

/** A watch over the processes of this machine. */
export interface ProcessWatch {
  /** Ends it; answers the command lines that were seen, each once. */
  stop(): readonly string[]
}

/** Looks every few milliseconds at what anybody on the machine sees of all processes; Linux only. */
export function watchProcesses(): ProcessWatch {
  const seen = new Set<string>()
  const look = (): void => {
    for (const name of process.platform === 'linux' ? readdirSync('/proc') : []) {
      if (/^\d+$/.test(name)) seen.add(commandLine(name))
    }
  }
  const timer = setInterval(look, 25)
  return {
    stop: () => {
      clearInterval(timer)
      return [...seen]
    },
  }
}

function commandLine(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    // It has ended meanwhile.
    return ''
  }
}
