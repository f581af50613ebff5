import QtQuick
import mct.ui

// One vote in the list.
Card {
    id: row

    required property var model
    signal opened(string id)

    padding: 0
    contentItem: ListRow {
        objectName: "voteRow"
        iconName: "how_to_vote"
        text: row.model.title
        subtitle: qsTr("%1\n%2\n截止 %3").arg(row.model.scope).arg(row.model.turnout).arg(row.model.until)
        onClicked: row.opened(row.model.id)
        Tag {
            text: row.model.stateText
            tone: row.model.open ? Tag.Primary : Tag.Neutral
        }
        Tag {
            visible: row.model.mine
            text: qsTr("待投票")
            tone: Tag.Accent
        }
    }
}
