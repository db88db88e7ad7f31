/**
 * Consent as an IAB TCF v2 dialog has it. calma is no vendor on the global list, so purposes alone
 * are asked, and a legitimate interest is no consent. Nothing is told before the visitor has chosen.
 */
function tcfConsent({ storage = [1], telemetry = [1, 8], elsewhere = false } = {}) {
    return (tell) => {
        const page = window;
        let api;
        let listener;
        let isOver = false;
        const heard = (data, success) => {
            if (isOver || !success || !data)
                return;
            listener = data.listenerId;
            const { eventStatus, gdprApplies, purpose } = data;
            // Another event only says that the dialog is open: what the visitor wants is not known then.
            if (eventStatus !== 'tcloaded' && eventStatus !== 'useractioncomplete')
                return;
            const hasAll = (purposes) => gdprApplies === false ? elsewhere : purposes.every((id) => purpose?.consents?.[id] === true);
            tell({ storage: hasAll(storage), telemetry: hasAll(telemetry) });
        };
        // The CMP's stub is there before the first script; where a site puts it later, it is there after loading.
        const begin = () => {
            if (api || typeof page.__tcfapi !== 'function')
                return;
            api = page.__tcfapi;
            api('addEventListener', 2, heard);
        };
        begin();
        if (!api)
            page.addEventListener('load', begin);
        return () => {
            isOver = true;
            page.removeEventListener('load', begin);
            if (listener !== undefined)
                api?.('removeEventListener', 2, () => { }, listener);
        };
    };
}

export { tcfConsent };
