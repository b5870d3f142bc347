// The screens of demanding and their addresses.
import type { Route } from '../router.tsx'
import { AllyScreen } from './ally-screen.tsx'
import { DecideScreen } from './decide-screen.tsx'
import { ConflictScreen } from './conflict-screen.tsx'
import { DemandScreen } from './demand-screen.tsx'
import { Demands } from './demands.tsx'
import { DraftScreen } from './draft-screen.tsx'
import { EditScreen } from './edit-screen.tsx'
import { HandOverScreen } from './hand-over-screen.tsx'
import { JoinScreen } from './join-screen.tsx'
import { Kinds } from './kinds.tsx'
import { RecordScreen } from './record-screen.tsx'
import { BringScreen } from './lists/bring-screen.tsx'
import { Lists } from './lists/lists-screen.tsx'
import { UndoListScreen } from './lists/undo-screen.tsx'
import { MissingScreen } from './missing-screen.tsx'
import { LookScreen } from './look-screen.tsx'
import { RetractConflictScreen } from './retract-conflict-screen.tsx'
import { RetractScreen } from './retract-screen.tsx'
import { SucceedScreen, SuccessorScreen } from './succeed-screen.tsx'
import { AuthoritySentScreen, DemandSentScreen } from './sent-screen.tsx'
import { TakeBackScreen } from './take-back-screen.tsx'
import { TranslateScreen } from './translate-screen.tsx'
import { AmendScreen } from './together/amend-screen.tsx'
import { AnswerScreen } from './together/answer-screen.tsx'
import { ElsewhereScreen } from './together/elsewhere-screen.tsx'
import { JointScreen } from './together/joint-screen.tsx'
import { VerdictScreen } from './verdict-screen.tsx'

export const demandRoutes: readonly Route[] = [
  { path: 'demand', screen: Demands },
  { path: 'demand/draft/:draft', screen: DraftScreen },
  { path: 'demand/together/:joint', screen: JointScreen },
  { path: 'demand/together/:joint/amend/:version', screen: AmendScreen },
  { path: 'demand/together/:joint/answer/:version', screen: AnswerScreen },
  { path: 'demand/elsewhere', screen: ElsewhereScreen },
  { path: 'demand/of/:demand', screen: DemandScreen },
  { path: 'demand/of/:demand/record', screen: Kinds },
  { path: 'demand/of/:demand/record/:kind', screen: RecordScreen },
  { path: 'demand/of/:demand/retract/:event', screen: RetractScreen },
  { path: 'demand/of/:demand/disputed/:event', screen: ConflictScreen },
  { path: 'demand/of/:demand/disputed/:event/:conflict', screen: RetractConflictScreen },
  { path: 'demand/of/:demand/edit', screen: EditScreen },
  { path: 'demand/of/:demand/translate', screen: TranslateScreen },
  { path: 'demand/of/:demand/translate/:into', screen: TranslateScreen },
  { path: 'demand/missing', screen: MissingScreen },
  { path: 'demand/of/:demand/ally', screen: AllyScreen },
  { path: 'demand/of/:demand/join', screen: JoinScreen },
  { path: 'demand/of/:demand/hand-over', screen: HandOverScreen },
  { path: 'demand/of/:demand/sent', screen: DemandSentScreen },
  { path: 'demand/authority/:authority', screen: AuthoritySentScreen },
  { path: 'demand/sent/:correction/retract', screen: TakeBackScreen },
  { path: 'demand/of/:demand/sent/:correction/retract', screen: TakeBackScreen },
  { path: 'demand/lists', screen: Lists },
  { path: 'demand/lists/new', screen: BringScreen },
  { path: 'demand/lists/:list/undo', screen: UndoListScreen },
  { path: 'demand/look', screen: LookScreen },
  { path: 'demand/verdicts/:act', screen: VerdictScreen },
  { path: 'demand/of/:demand/succeed', screen: SucceedScreen },
  { path: 'demand/claims/:claim', screen: DecideScreen },
  { path: 'demand/successor', screen: SuccessorScreen },
]
