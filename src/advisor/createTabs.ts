import { isRecord } from '../model/isRecord.ts'
import type { PastOutcome } from '../model/memory.ts'
import { readPastOutcome } from '../model/readPastOutcome.ts'

/** The one channel of an origin: a withdrawal concerns every config on it. */
const NAME = 'calma'

/** What tabs tell each other. Any script of the page can say it too, so it is read with suspicion. */
export interface TabMessage {
  /** What came of offers in that tab. */
  readonly outcomes?: readonly PastOutcome[]
  /** A new tab asks what the others know. */
  readonly ask?: true
  /** The visitor has withdrawn the consent to store. */
  readonly withdrawn?: true
}

export interface TabsPorts {
  readonly view: Window & typeof globalThis
  /** The config's id: tabs with another one have offers of their own. */
  readonly config: string
  heard(message: TabMessage): void
  /** The page was left with an offer and has come back; meanwhile another tab has made one. */
  lost(): void
}

/** The other tabs of this site. Where the browser has no means to reach them, there are none. */
export interface Tabs {
  /**
   * Only one tab at a time may have an offer. Calls `use` with whether it is this one's turn; the turn
   * lasts until `release()` if `use` gives true, and else ends at once.
   */
  takeTurn(use: (isOurs: boolean) => boolean): void
  release(): void
  tell(message: TabMessage): void
  end(): void
}

/** More than any page comes to, so that a script cannot make every tab busy. */
const MOST_OUTCOMES = 50

export function createTabs(ports: TabsPorts): Tabs {
  const { view, heard, lost } = ports
  let channel: BroadcastChannel | undefined
  let release: (() => void) | undefined
  let isHeld = false

  const open = (): void => {
    try {
      channel = new view.BroadcastChannel(NAME)
      channel.onmessage = ({ data }: MessageEvent) => {
        const message = readMessage(data, ports.config)
        if (message) heard(message)
      }
    } catch {
      // Not in this browser, or not in this sandbox.
    }
  }
  const close = (): void => {
    channel?.close()
    channel = undefined
  }
  // A page that holds a lock or an open channel is not kept for going back.
  const onHide = (): void => {
    release?.()
    close()
  }
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return
    open()
    if (isHeld) tabs.takeTurn((isOurs) => {
      if (!isOurs) lost()
      return isOurs
    })
  }

  const tabs: Tabs = {
    takeTurn(use) {
      let wasAsked = false
      const turn = (isOurs: boolean): Promise<void> | undefined => {
        wasAsked = true
        isHeld = use(isOurs)
        if (isHeld && isOurs) return new Promise((resolve) => (release = resolve))
        return undefined
      }
      const { locks } = view.navigator
      if (!locks) return void turn(true)
      locks.request(`${NAME}:${ports.config}`, { ifAvailable: true }, (lock) => turn(lock !== null)).catch(() => {
        // Refused in a sandbox: then this is the only tab there is.
        if (!wasAsked) void turn(true)
      })
    },
    release() {
      isHeld = false
      release?.()
      release = undefined
    },
    tell(message) {
      try {
        channel?.postMessage({ calma: 1, config: ports.config, ...message })
      } catch {
        // The page is leaving.
      }
    },
    end() {
      tabs.release()
      close()
      view.removeEventListener('pagehide', onHide)
      view.removeEventListener('pageshow', onShow)
    },
  }
  open()
  view.addEventListener('pagehide', onHide)
  view.addEventListener('pageshow', onShow)
  return tabs
}

function readMessage(data: unknown, own: string): TabMessage | undefined {
  if (!isRecord(data) || data['calma'] !== 1) return undefined
  const { config, outcomes, ask, withdrawn } = data
  const now = Date.now()
  const isOurs = config === own
  return {
    ...(isOurs && Array.isArray(outcomes) && { outcomes: outcomes.slice(-MOST_OUTCOMES).flatMap((one) => readPastOutcome(one, now) ?? []) }),
    ...(isOurs && ask === true && { ask }),
    ...(withdrawn === true && { withdrawn }),
  }
}
