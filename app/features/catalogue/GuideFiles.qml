import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.catalogue

// Forms and notices to open.
ColumnLayout {
    id: files

    required property GuideViewModel guide
    spacing: Theme.size.s

    SectionTitle { Layout.fillWidth: true; text: qsTr("附件") }
    Card {
        Layout.fillWidth: true
        padding: 0
        contentItem: Column {
            Repeater {
                model: files.guide.attachments
                ListRow {
                    required property var modelData
                    objectName: "attachment-" + modelData.id
                    width: parent.width
                    iconName: "attach_file"
                    text: modelData.title
                    value: modelData.sizeText
                    onClicked: files.guide.openAttachment(modelData.id)
                }
            }
        }
    }
}
