// The day that an entry of the roster claims, against the day that it is: no later entry may be from before it, so it must not lie ahead.
import { addDays, type Day } from '#values/day.ts'

/** Whether an entry is from a day that has come nowhere yet: every honest one would be back-dated after it, for ever. */
export function datedAhead(claimed: Day, today: Day): boolean {
  return claimed > addDays(today, 1)
}

/**
 * Whether the day that a server tells a steward lies too far from the one on her own device to be signed by her. From it follows how many
 * must sign, and it can never be taken back; clocks and time zones may differ by two days.
 */
export function daysApart(told: Day, own: Day): boolean {
  return told > addDays(own, 2) || told < addDays(own, -2)
}
