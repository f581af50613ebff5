import QtQuick
import mct.ui

// A point on a plan: its number, in a disc that is smaller than its target.
Pressable {
    id: control

    // {number, name, chosen}.
    required property var point

    objectName: "point-" + point.number
    z: point.chosen ? 1 : 0
    text: qsTr("%1，%2").arg(point.number).arg(point.name)
    padding: 0
    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Theme.size.iconLarge
            height: width
            radius: width / 2
            color: control.point.chosen ? Theme.color.accent : Theme.color.primary
            border { width: Theme.size.focusRing; color: Theme.color.surface }
            FocusRing {
                shown: control.visualFocus
                radius: parent.radius
                border.color: Theme.color.text
            }
        }
    }
    contentItem: AppText {
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        variant: AppText.Label
        strong: true
        text: control.point.number
        color: control.point.chosen ? Theme.color.textOnAccent : Theme.color.textOnPrimary
        Accessible.ignored: true
    }
}
