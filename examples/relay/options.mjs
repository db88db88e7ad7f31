import { fileURLToPath } from 'node:url'

/** Where the embedded database lives unless told otherwise. */
const DATA_FOLDER = fileURLToPath(new URL('./.data/', import.meta.url))

/**
 * What the environment says, as options. The README lists the variables.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function optionsOf(env) {
  const {
    PORT = '4173', HOST = '127.0.0.1', DATABASE_URL, DATA_DIR = DATA_FOLDER, DESK_TOKEN, ORIGINS, PHONE_PREFIXES,
    TRUST_PROXY, KEEP_DAYS = '30',
  } = env
  /** @param {string} [value] */
  const list = (value) => value?.split(',').map((item) => item.trim()).filter(Boolean)
  return {
    port: whole('PORT', PORT, 65_535),
    host: HOST,
    databaseUrl: DATABASE_URL,
    dataDir: DATA_DIR,
    deskToken: DESK_TOKEN,
    origins: list(ORIGINS),
    phonePrefixes: list(PHONE_PREFIXES),
    trustProxy: TRUST_PROXY === '1',
    keepDays: whole('KEEP_DAYS', KEEP_DAYS, 3650),
  }
}

/** @param {string} name @param {string} value @param {number} most */
function whole(name, value, most) {
  const number = Number(value)
  if (value === '' || !Number.isInteger(number) || number < 0 || number > most) {
    throw new Error(`${name} must be a whole number from 0 to ${most}, not “${value}”.`)
  }
  return number
}
