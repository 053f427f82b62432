import type { PageReader } from '../status/ports.ts'
import { proxiedFetch } from './network.ts'

/** Nobody waits long for a page that is only looked at. */
const patience = { silence: 5000, total: 10_000 }

/** Looks at public pages. */
export const webPages: PageReader = {
  look: async (url) => {
    try {
      const init = { method: 'HEAD', headers: { 'user-agent': 'dune-publish' } } as const
      const { status, dismiss } = await proxiedFetch(url, init, patience)
      await dismiss()
      if (status === 404) return 'missing'
      return status === 200 ? 'there' : 'unknown'
    } catch {
      return 'unknown'
    }
  },
}
