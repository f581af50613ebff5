import QtQuick
import mct.ui

// A button with a picture only; `text` is what a screen reader says.
Pressable {
    id: control

    property string iconName
    property int iconSize: Theme.size.icon

    ink: Theme.color.text
    corner: height / 2
    contentItem: Item {
        implicitWidth: control.iconSize
        implicitHeight: control.iconSize
        Icon {
            anchors.centerIn: parent
            name: control.iconName
            size: control.iconSize
            color: control.ink
        }
    }
}
