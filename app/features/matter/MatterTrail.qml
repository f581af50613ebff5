import QtQuick
import QtQuick.Layouts
import mct.ui

// What has happened to a matter, the latest first.
Card {
    id: control

    // {title, detail, note, internal} each.
    required property var trail

    contentItem: Column {
        spacing: Theme.size.m
        Repeater {
            model: control.trail
            ColumnLayout {
                id: entry
                required property var modelData
                required property int index
                objectName: "entry-" + index
                width: parent.width
                spacing: Theme.size.xs
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.size.s
                    AppText {
                        Layout.fillWidth: true
                        strong: entry.index === 0
                        text: entry.modelData.title
                    }
                    Tag {
                        visible: entry.modelData.internal
                        text: qsTr("内部")
                    }
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: entry.modelData.note
                }
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Caption
                    muted: true
                    text: entry.modelData.detail
                }
            }
        }
    }
}
