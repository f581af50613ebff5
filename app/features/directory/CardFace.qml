import QtQuick
import QtQuick.Layouts
import mct.ui

// The face of a card: who, and in what capacity.
Card {
    id: face

    property string name
    property string organizationName
    property string post
    property string signature
    property string tagText

    contentItem: ColumnLayout {
        spacing: Theme.size.s
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.size.s
            AppText {
                objectName: "cardName"
                Layout.fillWidth: true
                variant: AppText.Title
                text: face.name
            }
            Tag {
                visible: text !== ""
                text: face.tagText
                tone: Tag.Primary
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: face.organizationName
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            muted: true
            text: face.post
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            variant: AppText.Label
            muted: true
            text: face.signature
        }
    }
}
