// The same as the script tag, for those who import calma themselves.
import {
  createCalma, rageClick, disabledClick, deadClick, slowClick, formLoop, errorBurst, errorClick, backtrack, oscillation, keyMash, fieldLoop,
} from '/calma/index.js'
import { callback } from '/calma/interventions/callback/index.js'

const response = await fetch('/calma.json')
const calma = createCalma({
  signals: [
    rageClick(), disabledClick(), deadClick(), slowClick(), formLoop(), errorBurst(), errorClick(), backtrack(), oscillation(), keyMash(), fieldLoop(),
  ],
  interventions: [callback({ endpoint: '/api/callbacks', phone: '+34900123456' })],
  config: await response.json(),
})
calma.start()
window.calma = calma
