import { asks } from '../../src/decide/asks.ts'
import { configShape } from '../../src/decide/configShape.ts'
import { DEFAULTS } from '../../src/decide/defaults.ts'
import { signalShape } from '../../src/decide/signalShape.ts'
import * as calma from '../../src/index.ts'
import { signalTypes } from '../../src/model/signalTypes.ts'

/** What the schema and the docs are made from, as source. */
export const configSource = { calma, configShape, signalShape, defaults: DEFAULTS, signalTypes, asks }
