import QtQuick
import QtQuick.Layouts
import mct.ui

// What was filed.
ColumnLayout {
    id: control

    // {title, value, files} each; files {name, size, place} each.
    required property var answers
    signal saved(int place)

    spacing: Theme.size.s

    SectionTitle { Layout.fillWidth: true; text: qsTr("提交的内容") }
    Card {
        Layout.fillWidth: true
        contentItem: Column {
            spacing: Theme.size.m
            Repeater {
                model: control.answers
                ColumnLayout {
                    id: answer
                    required property var modelData
                    width: parent.width
                    spacing: Theme.size.xs
                    KeyFact {
                        Layout.fillWidth: true
                        label: answer.modelData.title
                        value: answer.modelData.value
                        unknown: qsTr("%1 个文件").arg(answer.modelData.files.length)
                    }
                    MatterFiles {
                        Layout.fillWidth: true
                        visible: files.length > 0
                        files: answer.modelData.files
                        onSaved: (place) => control.saved(place)
                    }
                }
            }
        }
    }
}
