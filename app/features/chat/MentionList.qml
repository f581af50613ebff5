import QtQuick
import mct.ui

// Who fits what is written behind an @.
Card {
    id: card

    required property var people
    signal chosen(string cardId, string name)

    padding: 0
    contentItem: Column {
        Repeater {
            model: card.people
            ListRow {
                required property var modelData
                objectName: "mention-" + modelData.id
                width: parent.width
                iconName: modelData.id === "" ? "groups" : "person_outline"
                text: modelData.name
                leads: false
                onClicked: card.chosen(modelData.id, modelData.name)
            }
        }
    }
}
