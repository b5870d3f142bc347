// What waits among the drafts that go round: our signature, or the publishing once all have answered.
import { useMember } from '../../member.tsx'
import { to } from '../../router.tsx'
import type { Item } from '../../today/item.ts'
import { useDemanding } from '../words.ts'
import { nameIn } from './parties.tsx'
import { useTogether } from './use-together.ts'
import { waitsFor } from './waits-for.ts'

export function useTogetherWaiting(): readonly Item[] {
  const say = useDemanding()
  const { held, whyNot } = useMember()
  const together = useTogether()
  if (together === null || whyNot('answer-together') !== undefined) return []
  return together.joints.filter(({ broken }) => broken === null).flatMap((joint): readonly Item[] => {
    const waits = waitsFor(joint, held.org)
    if (waits === 'others' || together.waiting.has(joint.draft.id)) return []
    const title = joint.versions.at(-1)?.content.words.title.text ?? ''
    const sentence = say(`today-${waits}`, { title, who: nameIn(joint, joint.draft.organisation) })
    return [{ key: `${joint.draft.id}-together`, sentence, href: to(`demand/together/${joint.draft.id}`), grave: false }]
  })
}
