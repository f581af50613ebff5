import QtQuick
import mct.ui
import mct.core

// One document of a list.
ListRow {
    id: row

    required property var model

    objectName: "document-" + model.id
    iconName: "description"
    text: model.title
    subtitle: model.subtitle
    onClicked: Navigation.push("document/page", {documentId: model.id})

    Tag {
        visible: row.model.urgent
        text: row.model.urgency
        tone: Tag.Warning
    }
    Tag {
        text: row.model.standing
        tone: row.model.todo ? Tag.Primary : Tag.Neutral
    }
    AppText {
        variant: AppText.Caption
        muted: true
        text: row.model.time
        Accessible.ignored: true
    }
}
