import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.document

// The files of a document that is being written.
ColumnLayout {
    id: draft

    required property DocumentDraftForm form

    spacing: Theme.size.s

    Card {
        Layout.fillWidth: true
        visible: draft.form.attachments.length > 0
        padding: 0
        contentItem: Column {
            Repeater {
                model: draft.form.attachments
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
                        onClicked: draft.form.retryAttachment(file.index)
                    }
                    IconButton {
                        objectName: "removeDraft-" + file.index
                        iconName: "close"
                        text: qsTr("移除%1").arg(file.modelData.name)
                        onClicked: draft.form.removeAttachment(file.index)
                    }
                }
            }
        }
    }
    TonalButton {
        objectName: "addAttachmentButton"
        Layout.fillWidth: true
        iconName: "attach_file"
        text: qsTr("添加附件")
        onClicked: draft.form.addAttachment()
    }
}
