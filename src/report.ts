import type { Problem } from './model/config.ts'

/** Says once what is wrong with a config: the page goes on, but somebody should know. */
export function reportProblems(problems: readonly Problem[]): void {
  const lines = problems.map(({ pointer, message }) => `  ${pointer || '/'}  ${message}`)
  write('warn', `calma: the config has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}, and what is wrong is not used:\n${lines.join('\n')}`)
}

/** A callback of the page threw. It is the page's error, so the page's developer hears of it. */
export function reportHostError(error: unknown): void {
  write('error', 'calma: a callback threw', error)
}

/** One of our own errors. Only told where a developer looks on: on this machine. */
export function reportOwnError(error: unknown, hostname: string): void {
  if (/^(localhost|127(\.\d+){3}|\[::1\]|.+\.(localhost|test|local))?$/.test(hostname)) write('error', 'calma: internal error', error)
}

/** The page has loaded the script tag's file twice. */
export function reportTwice(): void {
  write('warn', 'calma: it is on this page already; the second script is ignored.')
}

function write(level: 'warn' | 'error', ...words: unknown[]): void {
  try {
    console[level](...words)
  } catch {
    // A page that has broken its console has nowhere else to hear it.
  }
}
