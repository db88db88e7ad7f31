/** Names with humps as names with dashes, so that their words can be told apart: `MuiTouchRipple-child`. */
export function dashed(name: string): string {
  return name.replace(/([a-z])(?=[A-Z])/g, '$1-')
}
