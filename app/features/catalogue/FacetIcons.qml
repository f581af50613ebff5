pragma Singleton
import QtQml

// A picture for each entry of the catalogue that has one of its own.
QtObject {
    // Ids of assets/catalogue/life_events.tsv.
    readonly property var lifeEvents: ({
        adoption: "family_restroom", agriculture: "agriculture", association: "groups",
        birth: "child_friendly", construction: "apartment", culture: "landscape",
        disability: "accessible", employment: "work_outline", funeral: "local_florist",
        hardship: "volunteer_activism", healthcare: "medical_services", housing: "home_work",
        labor: "fact_check", marriage: "favorite", profession: "badge", retirement: "elderly",
        schooling: "school", startup: "storefront", transport: "directions_car",
        veterans: "military_tech"
    })
    readonly property var kinds: ({
        ITEM_KIND_PERMIT: "badge", ITEM_KIND_CONFIRMATION: "verified", ITEM_KIND_BENEFIT: "volunteer_activism",
        ITEM_KIND_LEVY: "receipt_long", ITEM_KIND_REWARD: "military_tech", ITEM_KIND_ADJUDICATION: "gavel",
        ITEM_KIND_INSPECTION: "fact_check", ITEM_KIND_OTHER_POWER: "assignment",
        ITEM_KIND_OTHER_SERVICE: "handshake", ITEM_KIND_INTERNAL_APPROVAL: "domain"
    })

    function forLifeEvent(id) { return lifeEvents[id] ?? "category" }
    function forKind(id) { return kinds[id] ?? "category" }
}
