import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Keeps a folder for this process: the embedded database does not notice a second one that writes
 * to the same files. What a process left behind that has ended, however it ended, is taken over.
 *
 * @param {string} folder made if it is not there
 * @returns {Promise<() => Promise<void>>} gives it back
 */
export async function lockFolder(folder) {
  const file = join(folder, 'lock')
  await mkdir(folder, { recursive: true })
  for (let attempt = 1; ; attempt++) {
    try {
      const handle = await open(file, 'wx')
      await handle.writeFile(String(process.pid))
      await handle.close()
      return () => rm(file, { force: true })
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST' || attempt > 1) throw error
      const owner = Number(await readFile(file, 'utf8').catch(() => 0))
      if (isRunning(owner)) {
        throw new Error(`Process ${owner} is using ${folder}. Stop it, or set DATA_DIR to another folder. (If it is no relay, delete ${file}.)`)
      }
      await rm(file, { force: true })
    }
  }
}

/**
 * A container gives its first process the same number each time, so the own number says nothing.
 *
 * @param {number} pid
 */
function isRunning(pid) {
  if (!pid || pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
