import QtQuick
import mct.ui

// Files that can be saved on the device.
Column {
    id: control

    // {name, size, place} each.
    required property var files
    signal saved(int place)

    Repeater {
        model: control.files
        ListRow {
            required property var modelData
            objectName: "file-" + modelData.place
            width: parent.width
            leftPadding: 0
            rightPadding: 0
            iconName: "attach_file"
            text: modelData.name
            value: modelData.size
            leads: false
            onClicked: control.saved(modelData.place)
        }
    }
}
