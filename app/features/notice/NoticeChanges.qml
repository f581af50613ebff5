import QtQuick
import QtQuick.Layouts
import mct.ui

// What has changed since the notice was sent.
Card {
    id: card

    property var changes: []

    contentItem: ColumnLayout {
        spacing: Theme.size.s
        AppText {
            Layout.fillWidth: true
            variant: AppText.Subtitle
            text: qsTr("更改记录")
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.size.s
            Repeater {
                model: card.changes
                AppText {
                    required property var modelData
                    width: parent.width
                    variant: AppText.Label
                    text: qsTr("%1 %2：%3 → %4").arg(modelData.time).arg(modelData.name).arg(modelData.before).arg(modelData.after)
                }
            }
        }
    }
}
