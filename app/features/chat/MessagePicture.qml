import QtQuick
import mct.ui

// A picture in a conversation, small; in its place until it is there, a mark.
Item {
    id: control

    required property real most
    property alias source: image.source

    readonly property real side: Math.min(most, 1.5 * Theme.size.picture)
    readonly property real scaling: image.status === Image.Ready ? Math.min(1, side / Math.max(image.implicitWidth, image.implicitHeight)) : 1

    width: image.status === Image.Ready ? Math.max(Theme.size.target, image.implicitWidth * scaling) : side
    height: image.status === Image.Ready ? Math.max(Theme.size.target, image.implicitHeight * scaling) : side * 0.75

    Rectangle {
        anchors.fill: parent
        visible: image.status !== Image.Ready
        radius: Theme.size.radiusSmall
        color: Theme.color.surfaceSunken
        Icon {
            anchors.centerIn: parent
            name: "photo_library"
        }
    }
    Image {
        id: image
        objectName: "thumbnail"
        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
    }
}
