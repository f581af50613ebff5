import QtQuick
import QtQuick.Layouts
import mct.ui

// The files of something that is being written.
ColumnLayout {
    id: draft

    // {name, standing, failed} each.
    required property var files
    // Nothing else is taken.
    property bool pictures: false
    signal add()
    signal remove(int place)
    // After it has failed.
    signal retry(int place)

    spacing: Theme.size.s

    Card {
        Layout.fillWidth: true
        visible: draft.files.length > 0
        padding: 0
        contentItem: Column {
            Repeater {
                model: draft.files
                RowLayout {
                    id: file
                    required property var modelData
                    required property int index
                    width: parent.width
                    spacing: 0
                    ListRow {
                        objectName: "draft-" + file.index
                        Layout.fillWidth: true
                        iconName: "attach_file"
                        text: file.modelData.name
                        subtitle: file.modelData.failed ? qsTr("%1，点此再试").arg(file.modelData.standing) : file.modelData.standing
                        leads: false
                        onClicked: draft.retry(file.index)
                    }
                    IconButton {
                        objectName: "removeDraft-" + file.index
                        iconName: "close"
                        text: qsTr("移除%1").arg(file.modelData.name)
                        onClicked: draft.remove(file.index)
                    }
                }
            }
        }
    }
    TonalButton {
        objectName: "addAttachmentButton"
        Layout.fillWidth: true
        iconName: draft.pictures ? "add_a_photo" : "attach_file"
        text: draft.pictures ? qsTr("添加图片") : qsTr("添加附件")
        onClicked: draft.add()
    }
}
