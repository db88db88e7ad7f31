import type { ConsentSource } from '../../model/consent.ts'

export interface TcfConsentOptions {
  /**
   * The purposes that must all be consented to before anything is stored. Default `[1]`: "Store
   * and/or access information on a device".
   */
  readonly storage?: readonly number[]
  /** The same for telemetry. Default `[1, 8]`: also "Measure content performance". */
  readonly telemetry?: readonly number[]
  /**
   * What holds where the GDPR does not apply, and the site's dialog therefore asks nobody. Default:
   * false, for both.
   */
  readonly elsewhere?: boolean
}

/** What the CMP tells: the parts of TCData that are read here. */
interface TcData {
  readonly eventStatus?: string
  readonly gdprApplies?: boolean
  readonly listenerId?: number
  readonly purpose?: { readonly consents?: Readonly<Record<string, boolean>> }
}

type TcfApi = (command: 'addEventListener' | 'removeEventListener', version: 2, callback: (data: TcData | null, success: boolean) => void, parameter?: number) => void

/**
 * Consent as an IAB TCF v2 dialog has it. calma is no vendor on the global list, so purposes alone
 * are asked, and a legitimate interest is no consent. Nothing is told before the visitor has chosen.
 */
export function tcfConsent({ storage = [1], telemetry = [1, 8], elsewhere = false }: TcfConsentOptions = {}): ConsentSource {
  return (tell) => {
    const page = window as typeof window & { readonly __tcfapi?: TcfApi }
    let api: TcfApi | undefined
    let listener: number | undefined
    let isOver = false

    const heard = (data: TcData | null, success: boolean): void => {
      if (isOver || !success || !data) return
      listener = data.listenerId
      const { eventStatus, gdprApplies, purpose } = data
      // Another event only says that the dialog is open: what the visitor wants is not known then.
      if (eventStatus !== 'tcloaded' && eventStatus !== 'useractioncomplete') return
      const hasAll = (purposes: readonly number[]): boolean =>
        gdprApplies === false ? elsewhere : purposes.every((id) => purpose?.consents?.[id] === true)
      tell({ storage: hasAll(storage), telemetry: hasAll(telemetry) })
    }
    // The CMP's stub is there before the first script; where a site puts it later, it is there after loading.
    const begin = (): void => {
      if (api || typeof page.__tcfapi !== 'function') return
      api = page.__tcfapi
      api('addEventListener', 2, heard)
    }
    begin()
    if (!api) page.addEventListener('load', begin)
    return () => {
      isOver = true
      page.removeEventListener('load', begin)
      if (listener !== undefined) api?.('removeEventListener', 2, () => {}, listener)
    }
  }
}
