/**
 * What the database went through, in order. A version that has been released is never edited:
 * a change is a new one at the end.
 */
export const migrations = [
  `
  create sequence callback_revisions;

  create table callbacks (
    id           text primary key,
    reference    text not null constraint callbacks_reference unique,
    state        text not null default 'requested' check (state in ('requested', 'taken', 'resolved')),
    phone        text not null,
    name         text,
    slot_start   timestamptz,
    slot_end     timestamptz check (slot_end > slot_start),
    packet       jsonb not null,
    requested_at timestamptz not null,
    taken_at     timestamptz,
    taken_by     text,
    resolved_at  timestamptz,
    outcome      text,
    note         text,
    revision     bigint not null default nextval('callback_revisions')
  );

  create index callbacks_open on callbacks (requested_at) where state <> 'resolved';
  create index callbacks_resolved on callbacks (resolved_at desc) where state = 'resolved';

  create function announce_callback() returns trigger language plpgsql as $$
  begin
    perform pg_notify('calma_callbacks', json_build_object('id', new.id, 'created', tg_op = 'INSERT')::text);
    return null;
  end $$;

  create trigger callbacks_announced after insert or update on callbacks
    for each row execute function announce_callback();
  `,
]

/**
 * Brings the database up to date, in one transaction. Relays that start at the same time queue up
 * behind the lock, and the second finds nothing left to do.
 *
 * @param {import('./database.mjs').Database} database
 */
export function migrate(database) {
  return database.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(20261122)')
    await tx.script('create table if not exists relay_migrations (version integer primary key, applied_at timestamptz not null default now())')
    const [{ version }] = await tx.query('select coalesce(max(version), 0)::integer as version from relay_migrations')
    if (version > migrations.length) throw new Error(`The database is at version ${version}; this relay knows ${migrations.length}.`)
    for (const [index, script] of migrations.entries()) {
      if (index < version) continue
      await tx.script(script)
      await tx.query('insert into relay_migrations (version) values ($1)', [index + 1])
    }
  })
}
