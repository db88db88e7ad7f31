import { createRelay } from '../../../examples/relay/index.mjs'
import { describe } from '../../../examples/relay/desk/describe.mjs'
import { startDemo } from '../../../examples/serve.mjs'
export { createRelay, describe, startDemo }
