import QtQuick
import QtQuick.Layouts
import mct.ui

// What finishing a matter publishes, or has published: item by item, and what is new of each.
ColumnLayout {
    id: control

    // {isNew, title, fields} each; fields {title, value} each.
    required property var changes
    // Why it cannot be published.
    required property string trouble
    property bool published: false

    objectName: "proposal"
    spacing: Theme.size.s

    SectionTitle {
        Layout.fillWidth: true
        text: control.published ? qsTr("已发布的内容") : qsTr("与现有目录的比对")
    }
    Banner {
        objectName: "trouble"
        Layout.fillWidth: true
        visible: control.trouble !== ""
        text: control.trouble
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.size.s
        Repeater {
            model: control.changes
            Card {
                id: change
                required property var modelData
                width: parent.width
                contentItem: Column {
                    spacing: Theme.size.m
                    Tag {
                        text: change.modelData.isNew ? qsTr("新增") : qsTr("变更")
                        tone: change.modelData.isNew ? Tag.Primary : Tag.Neutral
                    }
                    AppText {
                        width: parent.width
                        strong: true
                        text: change.modelData.title
                    }
                    Repeater {
                        model: change.modelData.fields
                        KeyFact {
                            required property var modelData
                            width: change.availableWidth
                            label: modelData.title
                            value: modelData.value
                            unknown: qsTr("（删去）")
                        }
                    }
                }
            }
        }
    }
}
