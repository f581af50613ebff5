import QtQuick
import mct.ui

Rectangle {
    implicitHeight: Theme.size.hairline
    color: Theme.color.outline
    opacity: 0.6
    Accessible.ignored: true
}
