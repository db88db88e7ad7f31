import type { Situation } from './situation.ts'
import { alive } from './situations/alive.ts'
import { calls } from './situations/calls.ts'
import { calm } from './situations/calm.ts'
import { dead } from './situations/dead.ts'
import { errors } from './situations/errors.ts'
import { forms } from './situations/forms.ts'
import { hands } from './situations/hands.ts'
import { rage } from './situations/rage.ts'
import { refused } from './situations/refused.ts'
import { slow } from './situations/slow.ts'
import { wandering } from './situations/wandering.ts'

export const families: Readonly<Record<string, readonly Situation[]>> = { dead, alive, rage, slow, calm, forms, errors, refused, wandering, hands, calls }
