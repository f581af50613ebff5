import QtQuick
import mct.ui

// Shows which control the keyboard acts on. Lies inside its parent, so that nothing clips it.
Rectangle {
    property bool shown: false

    anchors.fill: parent
    visible: shown
    color: "transparent"
    radius: Theme.size.radius
    border.width: Theme.size.focusRing
    border.color: Theme.color.primary
}
