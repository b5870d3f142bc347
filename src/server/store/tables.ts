// Every table and its columns as TypeScript sees them. What each column may hold, and why, stands in columns.ts.

export type Tables = {
  organisations: {
    org: string
    root: string
    description: string
    opened: string
    roster_seq: number
    roster_head: string
    chain_seq: number
    chain_head: string
    public_seq: number
    public_head: string
  }
  acts: {
    org: string
    seq: number
    id: string
    kind: string
    by_key: string | null
    act: string
    sigs: string
    act_hash: string
    result: string
    row_hash: string
    received_on: string
  }
  roster_entries: { org: string; seq: number; entry: string; sigs: string; hash: string }
  team_keys: { org: string; team: string; epoch: number; member: string; sha256: string; bytes: Uint8Array }
  proposals: {
    org: string
    act_id: string
    act_hash: string
    kind: string
    by_key: string
    act: string
    sigs: string
    beside: string
    state: string
    expires: number
  }
  late_acts: {
    org: string
    act_id: string
    act_hash: string
    kind: string
    by_key: string
    act: string
    sigs: string
    beside: string
    state: string
  }
  lockboxes: { locator: string; org: string; member: string; way: string; bytes: Uint8Array }
  nonces: { nonce: string; expires: number }
  sessions: { token: string; org: string; member: string; key: string; expires: number }
  openings: { token: string; used: number }
  invites: {
    org: string
    invite: string
    role: string
    teams: string
    mac: string
    by_member: string
    until: string
    state: string
    newcomer: string | null
    lockboxes: string | null
    steward: string | null
    steward_nonce: string | null
    newcomer_nonce: string | null
  }
  hotlines: { org: string; hotlines: string }
  rounds: {
    org: string
    round: string
    code: string
    body: string
    act: string
    sigs: string
    hash: string
    state: string
    by_key: string
  }
  voices: {
    org: string
    record: string
    round: string
    act_id: string
    act_hash: string
    key: string
    payload: string
    payload_length: number
    wrap: string
    attachments: string
    locator: string | null
    withdraw: string | null
    return_to: string | null
    received_on: string
    read_on: string | null
    chained: number
  }
  records: {
    org: string
    record: string
    kind: string
    of_records: string
    key: string
    payload: string
    payload_length: number
    wrap: string
    by_key: string
    kept_on: string
    replaced_by: string | null
  }
  wraps: { org: string; record: string; key: string; sha256: string; bytes: Uint8Array }
  blobs: { org: string; sha256: string; record: string; bytes: Uint8Array }
  attachments: {
    org: string
    record: string
    place: number
    sha256: string
    length: number
    arrived: number
    whole: number
    upload: string | null
    token: string | null
    begun_on: string | null
  }
  attachment_pieces: { org: string; record: string; place: number; begins: number; bytes: Uint8Array }
  withdrawn: { org: string; record: string; locator: string | null; withdrawn_on: string }
  authorities: { org: string; id: string; code: string; body: string }
  demands: {
    org: string
    id: string
    code: string
    body: string
    act_hash: string
    published: number
    looked_on: string | null
    keeper: string | null
  }
  raisers: { org: string; demand: string; raiser: string; name: string; organisation: string | null; signed_on: string | null }
  allies: { org: string; demand: string; ally: string; name: string; named_by: string }
  events: {
    org: string
    id: string
    demand: string
    by_org: string
    recorded: number
    recorded_on: string
    last_day: string
    body: string
    retracted_on: string | null
    retracted_why: string | null
  }
  corrections: {
    org: string
    id: string
    demand: string | null
    authority: string | null
    by_org: string
    recorded: number
    recorded_on: string
    body: string
    retracted_on: string | null
    retracted_why: string | null
  }
  conflicts: {
    org: string
    id: string
    demand: string
    event: string
    by_org: string
    recorded: number
    recorded_on: string
    body: string
    retracted_on: string | null
    retracted_why: string | null
  }
  translations: {
    org: string
    demand: string
    of_id: string
    part: string
    lang: string
    by_org: string
    kept_on: string
    body: string
  }
  claims: {
    org: string
    id: string
    demand: string
    by_org: string
    act: string
    act_hash: string
    state: string
    decided_on: string | null
    reason: string | null
  }
  places_taken: {
    org: string
    demand: string
    place: number
    raiser: string
    by_org: string
    from_org: string
    after: string | null
    taken_on: string
    decided: string
    decided_seq: number
    took: string
    keeps: number
  }
  successors: { org: string; successor: string; named: string; named_seq: number; named_on: string }
  imports: {
    org: string; id: string; name: string; sha256: string; seq: number; begun_on: string
    undone_on: string | null; undone_why: string | null
  }
  imported_demands: { org: string; import: string; demand: string; act: string; seq: number; done_on: string }
  imported_events: { org: string; import: string; event: string; demand: string }
  undone_demands: { org: string; import: string; demand: string; code: string; undone_on: string; undone_why: string }
  demand_acts: { org: string; act: string; demand: string; seq: number; done_on: string }
  joints: {
    joint: string
    org: string
    state: string
    opened_on: string
    ended_on: string | null
    why: string | null
    demand: string | null
  }
  joint_parties: {
    joint: string
    org: string
    place: number
    says: string | null
    version: string | null
    words: string | null
    name: string | null
    dissent: string | null
    dissent_record: string | null
    act: string | null
    answered_on: string | null
  }
  joint_records: {
    joint: string
    record: string
    kind: string
    place: number
    org: string
    by_key: string
    parents: string
    words: string
    payload: string
    payload_length: number
    kept_on: string
  }
  joint_wraps: { joint: string; record: string; org: string; key: string; sha256: string; bytes: Uint8Array }
  joint_payloads: { joint: string; record: string; sha256: string; bytes: Uint8Array }
  joint_guests: { org: string; guest: string; name: string; address: string; seq: number; entries: string; since: string }
  joint_brought: {
    joint: string
    guest: string
    place: number
    act_id: string
    act: string
    sigs: string
    brought_on: string
  }
  joint_mutes: { org: string; muted: string; since: string }
  dissents: {
    org: string
    demand: string
    party: string
    place: number
    name: string
    says: string
    said_on: string
    of_these_words: number
    body: string
  }
}
