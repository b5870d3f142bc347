// The 31 example demands in their order.
import type { ExampleDemand } from '../example.ts'
import { d01 } from './d01.ts'
import { d02 } from './d02.ts'
import { d03 } from './d03.ts'
import { d04 } from './d04.ts'
import { d05 } from './d05.ts'
import { d06 } from './d06.ts'
import { d07 } from './d07.ts'
import { d08 } from './d08.ts'
import { d09 } from './d09.ts'
import { d10 } from './d10.ts'
import { d11 } from './d11.ts'
import { d12 } from './d12.ts'
import { d13 } from './d13.ts'
import { d14 } from './d14.ts'
import { d15 } from './d15.ts'
import { d16 } from './d16.ts'
import { d17 } from './d17.ts'
import { d18 } from './d18.ts'
import { d19 } from './d19.ts'
import { d20 } from './d20.ts'
import { d21 } from './d21.ts'
import { d22 } from './d22.ts'
import { d23 } from './d23.ts'
import { d24 } from './d24.ts'
import { d25 } from './d25.ts'
import { d26 } from './d26.ts'
import { d27 } from './d27.ts'
import { d28 } from './d28.ts'
import { d29 } from './d29.ts'
import { d30 } from './d30.ts'
import { d31 } from './d31.ts'

export const exampleDemands: readonly ExampleDemand[] = [
  d01,
  d02,
  d03,
  d04,
  d05,
  d06,
  d07,
  d08,
  d09,
  d10,
  d11,
  d12,
  d13,
  d14,
  d15,
  d16,
  d17,
  d18,
  d19,
  d20,
  d21,
  d22,
  d23,
  d24,
  d25,
  d26,
  d27,
  d28,
  d29,
  d30,
  d31,
]
