import QtQuick
import mct.ui
import mct.core

// One line of a list of organizations and people, which leads there.
ListRow {
    id: row

    required property var model

    objectName: (model.organization ? "unit-" : "card-") + model.id
    iconName: model.organization ? "account_tree" : "person_outline"
    text: model.title
    subtitle: model.subtitle
    value: model.detail
    onClicked: {
        if (model.organization) Navigation.push("directory/unit", {organizationId: model.id, title: model.title})
        else Navigation.push("directory/card", {cardId: model.id})
    }
}
