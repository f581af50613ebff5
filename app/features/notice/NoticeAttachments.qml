import QtQuick
import mct.ui

// The files that hang on a notice, or on its minutes.
Card {
    id: card

    required property var attachments
    // Of the names by which tests find them.
    property string prefix: "attachment"
    signal chosen(int place)

    padding: 0
    contentItem: Column {
        Repeater {
            model: card.attachments
            ListRow {
                required property var modelData
                required property int index
                objectName: card.prefix + "-" + index
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
