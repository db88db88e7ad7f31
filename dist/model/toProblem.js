import { doesNotDo } from './doesNotDo.js';

const toProblem = (pointer, found, allowed) => ({ pointer, message: doesNotDo(found, allowed) });

export { toProblem };
