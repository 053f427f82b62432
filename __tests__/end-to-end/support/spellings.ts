/** Every way a token could be written down: as it is, and as git's and HTTP's headers encode it. */
export function spellings(secret: string): readonly string[] {
  const users = ['x-access-token', 'git', 'ana', '']
  return [
    secret,
    encodeURIComponent(secret),
    ...users.flatMap((user) => {
      const basic = Buffer.from(`${user}:${secret}`).toString('base64')
      return [basic, basic.replace(/=+$/, '')]
    }),
  ]
}
