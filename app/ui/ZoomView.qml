import QtQuick
import mct.ui

// A picture that one can pull closer: pinch, wheel, or the two buttons.
Rectangle {
    id: view

    property alias source: picture.source
    property string description
    property real zoom: 1

    function zoomTo(value) { zoom = Math.max(1, Math.min(4, value)) }

    color: Theme.color.surface
    radius: Theme.size.radius
    Accessible.role: Accessible.Graphic
    Accessible.name: description

    Flickable {
        anchors.fill: parent
        anchors.margins: Theme.size.s
        contentWidth: picture.width
        contentHeight: picture.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Image {
            id: picture
            // Asked once: the implicit size follows sourceSize, and that the width.
            property real ratio: 1
            onStatusChanged: if (status === Image.Ready) ratio = implicitHeight / implicitWidth
            width: Math.max(1, view.width - 2 * Theme.size.s) * view.zoom
            height: Math.max(view.height - 2 * Theme.size.s, width * ratio)
            sourceSize.width: width
            fillMode: Image.PreserveAspectFit
            asynchronous: true
        }
        PinchHandler {
            target: null
            onActiveScaleChanged: view.zoomTo(view.zoom * (1 + (activeScale - 1) / 8))
        }
        WheelHandler {
            acceptedModifiers: Qt.ControlModifier
            onWheel: (event) => view.zoomTo(view.zoom + event.angleDelta.y / 480)
        }
    }
    Column {
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.size.s }
        spacing: Theme.size.xs
        OverlayButton {
            objectName: "zoomInButton"
            iconName: "zoom_in"
            text: qsTr("放大")
            enabled: view.zoom < 4
            onClicked: view.zoomTo(view.zoom + 0.5)
        }
        OverlayButton {
            objectName: "zoomOutButton"
            iconName: "zoom_out"
            text: qsTr("缩小")
            enabled: view.zoom > 1
            onClicked: view.zoomTo(view.zoom - 0.5)
        }
    }
}
