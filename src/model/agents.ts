/** Whether people who can help are there, as far as the host says. */
export interface Agents {
  /** Do they take calls now? */
  readonly open?: boolean
  /** How long a visitor has to wait for one, in minutes. */
  readonly waitMinutes?: number
}
