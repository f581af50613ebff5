import QtQuick
import mct.ui

// One payment in the list.
Card {
    id: row

    required property var model
    signal opened(string id)

    padding: 0
    contentItem: ListRow {
        objectName: "paymentRow"
        leads: false
        text: row.model.title
        subtitle: qsTr("%1 · %2").arg(row.model.payee).arg(row.model.time)
        onClicked: row.opened(row.model.id)
        value: row.model.amount
        Tag {
            text: row.model.stateText
            tone: row.model.tone
        }
    }
}
