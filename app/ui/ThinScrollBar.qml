import QtQuick
import QtQuick.Templates as T
import mct.ui

T.ScrollBar {
    id: control

    implicitWidth: Theme.size.s
    padding: Theme.size.hairline
    minimumSize: 0.1
    visible: size < 1
    contentItem: Rectangle {
        implicitWidth: Theme.size.xs
        radius: width / 2
        color: Theme.color.muted
        opacity: control.active ? 0.6 : 0
        Behavior on opacity { NumberAnimation { duration: Theme.calm } }
    }
}
