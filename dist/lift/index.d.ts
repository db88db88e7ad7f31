export { lift, type Arm, type Conversion, type Lift, type LiftOptions } from './lift.ts';
export type { Exposure } from '../model/exposure.ts';
