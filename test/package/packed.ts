import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/entries.mjs'

/** The package as npm would publish it, in a project that has it installed. */
export interface Packed {
  readonly tarball: string
  /** A project folder whose node_modules holds the package and nothing else. */
  readonly project: string
  remove(): void
}

export function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'calma-pack-'))
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder]
  const answer = execFileSync(npm, args, { cwd: root, encoding: 'utf8', shell: npm.endsWith('.cmd') })
  const tarball = join(folder, (JSON.parse(answer) as { filename: string }[])[0]!.filename)
  const project = join(folder, 'project')
  const target = join(project, 'node_modules', 'calma')
  mkdirSync(target, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'])
  // What npm would install beside it.
  const { dependencies = {} } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as { dependencies?: object }
  for (const name of Object.keys(dependencies)) cpSync(join(root, 'node_modules', name), join(project, 'node_modules', name), { recursive: true })
  return { tarball, project, remove: () => rmSync(folder, { recursive: true }) }
}
