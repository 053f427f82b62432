import { findRepository } from '../world/world.ts'
import type { Account, Repository, World } from '../world/world.ts'

/** Adds an account. */
export function addAccount(world: World, account: Omit<Account, 'id'>): Account {
  const made = { id: world.nextId(), ...account }
  world.accounts.set(made.login.toLowerCase(), made)
  return made
}

/** The account of that login; a person where there was none. */
export function accountOf(world: World, login: string): Account {
  const account = world.accounts.get(login.toLowerCase())
  return account ?? addAccount(world, { login, name: login, type: 'User', members: new Set() })
}

/**
 * The repository of that name.
 *
 * @throws Error where there is none: the seed is wrong.
 */
export function repositoryNamed(world: World, name: string): Repository {
  const repository = findRepository(world, name)
  if (repository === undefined) throw new Error(`The embedded GitHub has no repository ${name}.`)
  return repository
}
