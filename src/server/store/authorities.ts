// Authorities: whoever is asked, each written down once for everybody on this server.
import type { Id } from '#values/id.ts'
import type { Authority } from '#domain/authority.ts'
import type { KeptAuthority } from '#domain/authority-rules.ts'
import type { Db } from './store.ts'

export async function allAuthorities(db: Db): Promise<readonly KeptAuthority[]> {
  return (await db.selectFrom('authorities').selectAll().orderBy('code').execute()).map(authorityFrom)
}

/** Those of these ids that are here, and all above them. */
export async function authoritiesAndAbove(db: Db, ids: readonly Id[]): Promise<readonly KeptAuthority[]> {
  const known = new Map<Id, KeptAuthority>()
  for (let wanted = [...new Set(ids)]; wanted.length > 0;) {
    const found = (await db.selectFrom('authorities').selectAll().where('id', 'in', wanted).execute()).map(authorityFrom)
    for (const one of found) known.set(one.id, one)
    wanted = [...new Set(found.flatMap(({ parent }) => (parent === null || known.has(parent) ? [] : [parent])))]
  }
  return [...known.values()]
}

/** False when the id or the code has been taken in this very moment. */
export async function addAuthority(db: Db, made: KeptAuthority): Promise<boolean> {
  const added = await db.insertInto('authorities').values(columnsOf(made)).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

export async function replaceAuthority(db: Db, made: KeptAuthority): Promise<void> {
  const { organisation, id } = made
  await db.updateTable('authorities').set(columnsOf(made)).where('org', '=', organisation).where('id', '=', id).execute()
}

function columnsOf({ organisation, ...body }: KeptAuthority) {
  return { org: organisation, id: body.id, code: body.code, body: JSON.stringify(body) }
}

function authorityFrom(row: { readonly org: string; readonly body: string }): KeptAuthority {
  return { ...(JSON.parse(row.body) as Authority), organisation: row.org as Id }
}
