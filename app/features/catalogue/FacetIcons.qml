pragma Singleton
import QtQml

// A picture for each entry of the catalogue that has one of its own.
QtObject {
    readonly property var lifeEvents: ({
        birth: "child_friendly", education: "school", employment: "work_outline",
        business: "storefront", marriage: "favorite", housing: "home_work", health: "medical_services",
        social_security: "verified", relief: "volunteer_activism", disability: "accessible",
        elderly: "elderly", retirement: "savings", veterans: "military_tech", death: "local_florist",
        farming: "agriculture", forestry: "forest", vehicle: "directions_car", religion: "temple_buddhist"
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
