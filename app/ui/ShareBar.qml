import QtQuick
import mct.ui

// How much of a whole: decoration beside the figures that say it.
Rectangle {
    id: bar

    property real share: 0

    implicitHeight: Theme.size.s
    radius: height / 2
    color: Theme.color.primaryContainer
    Accessible.ignored: true

    Rectangle {
        width: bar.share > 0 ? Math.max(bar.height, bar.width * bar.share) : 0
        height: parent.height
        radius: parent.radius
        color: Theme.color.primary
    }
}
