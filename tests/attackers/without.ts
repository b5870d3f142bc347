// Switches one rule off for as long as an attack is tried: whoever loses against a rule must win without it, or the test shows nothing.

type Rule = (...args: never[]) => unknown

const off = new Map<unknown, Rule>()
const rules = new Map<unknown, Rule>()

/** A module of ours as it is, but each of its functions can be switched off: what `vi.mock` puts in the place of the module. */
export function switchable<M extends object>(original: M): M {
  const parts = Object.entries(original).map(([name, part]) => [name, typeof part === 'function' ? seamOf(part as Rule) : part])
  return Object.fromEntries(parts) as M
}

/** Does `job` while `instead` stands in the place of a rule, which it is handed. */
export async function without<R extends Rule, T>(rule: R, instead: (real: R) => R, job: () => Promise<T>): Promise<T> {
  const real = rules.get(rule)
  if (!real) throw new Error('this rule has no switch: its module is to be made switchable')
  off.set(rule, instead(real as R))
  try {
    return await job()
  } finally {
    off.delete(rule)
  }
}

function seamOf(real: Rule): Rule {
  const seam: Rule = (...args) => (off.get(seam) ?? real)(...args)
  rules.set(seam, real)
  return seam
}
