import QtQuick
import mct.ui
import mct.features.place

// The view all around a point: one turns by dragging or with the arrow keys.
Rectangle {
    id: pane

    property alias source: sphere.source
    property string description

    color: Theme.color.surfaceSunken

    PanoramaView {
        id: sphere
        objectName: "panorama"
        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("%1的全景，方向键转动").arg(pane.description)
        Accessible.focusable: true

        DragHandler {
            target: null
            property point before: Qt.point(0, 0)
            onActiveChanged: before = Qt.point(0, 0)
            onTranslationChanged: {
                if (!active) return
                sphere.drag(translation.x - before.x, translation.y - before.y)
                before = Qt.point(translation.x, translation.y)
            }
        }
        PinchHandler {
            target: null
            property real before: 1
            onActiveChanged: before = 1
            onActiveScaleChanged: {
                sphere.zoom(activeScale / before)
                before = activeScale
            }
        }
        WheelHandler {
            onWheel: (event) => sphere.zoom(event.angleDelta.y > 0 ? 1.25 : 0.8)
        }
        TapHandler { onTapped: sphere.forceActiveFocus() }
        FocusRing {
            shown: sphere.activeFocus
            border.color: Theme.color.primary
        }
    }
    AppText {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Theme.size.m)
        visible: !sphere.ready
        horizontalAlignment: Text.AlignHCenter
        muted: true
        text: sphere.failed ? qsTr("这张全景图打不开") : qsTr("正在取全景图")
    }
    Column {
        anchors { right: parent.right; top: parent.top; margins: Theme.size.s }
        visible: sphere.ready
        spacing: Theme.size.xs
        OverlayButton {
            objectName: "nearerButton"
            iconName: "zoom_in"
            text: qsTr("放大")
            enabled: sphere.canZoomIn
            onClicked: sphere.zoom(1.25)
        }
        OverlayButton {
            objectName: "furtherButton"
            iconName: "zoom_out"
            text: qsTr("缩小")
            enabled: sphere.canZoomOut
            onClicked: sphere.zoom(0.8)
        }
    }
}
