import QtQuick
import mct.ui

// One of the buildings, or of the entrances. `places` are {id, name, chosen} objects.
Flow {
    id: choice

    property var places: []
    signal chosen(string id)

    spacing: Theme.size.s

    Repeater {
        model: choice.places
        Chip {
            required property var modelData
            objectName: "place-" + modelData.name
            text: modelData.name === "" ? qsTr("不分单元") : modelData.name
            checkable: true
            checked: modelData.chosen
            onClicked: choice.chosen(modelData.id)
        }
    }
}
