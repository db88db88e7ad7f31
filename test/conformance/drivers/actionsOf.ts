import type { Input } from '../driver.ts'

/** Keys without a letter, by what WebDriver calls them. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', Meta: '\uE03D',
}

const BUTTONS = { left: 0, middle: 1, right: 2 } as const

/** What a hand does, in the words that WebDriver and WebDriver BiDi have in common. */
export function actionsOf(input: Input): object[] {
  if ('key' in input) {
    return [{ type: 'key', id: 'keyboard', actions: [{ type: input.type, value: KEYS[input.key] ?? input.key }] }]
  }
  const place = { x: Math.round(input.x), y: Math.round(input.y), duration: 0, origin: 'viewport' }
  if (input.type === 'wheel') {
    return [{ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', ...place, deltaX: 0, deltaY: input.by }] }]
  }
  const move = { type: 'pointerMove', ...place }
  const button = input.type === 'move' ? 0 : BUTTONS[input.button]
  const actions = {
    move: [move],
    // A finger is nowhere before it comes down.
    down: [...(input.by === 'touch' ? [move] : []), { type: 'pointerDown', button }],
    up: [{ type: 'pointerUp', button }],
  }
  return [{ type: 'pointer', id: input.by, parameters: { pointerType: input.by }, actions: actions[input.type] }]
}
