import QtQuick
import QtQuick.Templates as T
import mct.ui

// A surface that sets what belongs together apart from the page, by tone and not by shadow.
T.Pane {
    id: control

    property color fill: Theme.color.surface

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.size.m
    background: Rectangle {
        color: control.fill
        radius: Theme.size.radius
    }
}
