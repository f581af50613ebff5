import QtQuick
import mct.ui
import mct.core

// One matter of a list.
ListRow {
    id: row

    required property var model

    objectName: "matter-" + model.id
    iconName: "assignment"
    text: model.title
    subtitle: model.subtitle
    onClicked: Navigation.push("matter/page", {matterId: model.id})

    Tag {
        text: row.model.standing
        tone: row.model.todo ? Tag.Primary : Tag.Neutral
    }
    Tag {
        visible: text !== ""
        text: row.model.term
        tone: row.model.late ? Tag.Warning : Tag.Neutral
    }
}
