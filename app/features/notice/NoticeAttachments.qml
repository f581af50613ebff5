import QtQuick
import mct.ui

// The files that hang on a notice.
Card {
    id: card

    required property var attachments
    signal chosen(int place)

    padding: 0
    contentItem: Column {
        Repeater {
            model: card.attachments
            ListRow {
                required property var modelData
                required property int index
                objectName: "attachment-" + index
                width: parent.width
                iconName: "attach_file"
                text: modelData.name
                value: modelData.size
                leads: false
                onClicked: card.chosen(index)
            }
        }
    }
}
