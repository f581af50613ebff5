import QtQuick
import QtMultimedia
import mct.ui

// What the camera sees, and why it sees nothing.
Item {
    id: view

    property bool running: false
    readonly property var sink: output.videoSink
    readonly property bool refused: camera.error !== Camera.NoError

    CaptureSession {
        camera: Camera {
            id: camera
            active: view.running
            focusMode: Camera.FocusModeAutoNear
        }
        videoOutput: output
    }
    VideoOutput {
        id: output
        anchors.fill: parent
        fillMode: VideoOutput.PreserveAspectCrop
    }
    // Where the code is best held.
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) - 2 * Theme.size.xl
        height: width
        radius: Theme.size.radius
        color: "transparent"
        border.width: Theme.size.focusRing
        border.color: Theme.color.primary
    }
}
