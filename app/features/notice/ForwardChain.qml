import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.notice

// Who has told whom of a notice; those outside its audience can be let in.
ColumnLayout {
    id: chain

    required property ReceiptsViewModel receipts

    spacing: Theme.size.m

    SectionTitle { Layout.fillWidth: true; text: qsTr("转发") }
    Card {
        Layout.fillWidth: true
        padding: 0
        contentItem: Column {
            Repeater {
                model: chain.receipts.forwards
                RowLayout {
                    id: forward
                    required property var modelData
                    width: parent.width
                    spacing: 0
                    ListRow {
                        Layout.fillWidth: true
                        iconName: "share"
                        text: qsTr("%1 → %2").arg(forward.modelData.from).arg(forward.modelData.to)
                        subtitle: forward.modelData.standing
                        leads: false
                    }
                    TextButton {
                        objectName: "admit-" + forward.modelData.cardId
                        Layout.rightMargin: Theme.size.s
                        visible: !forward.modelData.admitted && !chain.receipts.cancelled
                        enabled: !chain.receipts.busy
                        text: qsTr("同意查看")
                        onClicked: chain.receipts.admit(forward.modelData.cardId)
                    }
                }
            }
        }
    }
}
