import QtQuick
import mct.ui

// The plan of a place with its points: one pulls it closer by pinching, the wheel or the buttons.
Rectangle {
    id: view

    property alias source: picture.source
    // {number, name, x, y (0 to 1), chosen} each.
    property var points: []
    property string description
    property real zoom: 1
    signal pointClicked(int index)
    // Beside the points, 0 to 1.
    signal tapped(real x, real y)

    // What is in the middle stays there.
    function zoomTo(value) {
        const x = (plan.contentX + plan.width / 2) / plan.contentWidth, y = (plan.contentY + plan.height / 2) / plan.contentHeight
        zoom = Math.max(1, Math.min(6, value))
        plan.contentX = Math.max(0, Math.min(plan.contentWidth - plan.width, x * plan.contentWidth - plan.width / 2))
        plan.contentY = Math.max(0, Math.min(plan.contentHeight - plan.height, y * plan.contentHeight - plan.height / 2))
    }

    color: Theme.color.surfaceSunken
    Accessible.role: Accessible.Graphic
    Accessible.name: description

    Flickable {
        id: plan
        anchors.fill: parent
        contentWidth: Math.max(width, picture.width)
        contentHeight: Math.max(height, picture.height)
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Image {
            id: picture
            objectName: "plan"
            property real ratio: 1
            onStatusChanged: if (status === Image.Ready) ratio = implicitHeight / implicitWidth
            anchors.centerIn: parent
            width: view.zoom * Math.min(plan.width, plan.height / ratio)
            height: width * ratio
            // Sharp from near, and no more memory than a phone has.
            sourceSize.width: plan.width * 3
            asynchronous: true

            MouseArea {
                anchors.fill: parent
                onClicked: (mouse) => view.tapped(mouse.x / width, mouse.y / height)
            }
            Repeater {
                model: picture.status === Image.Ready ? view.points : []
                PlanPoint {
                    required property var modelData
                    required property int index
                    point: modelData
                    x: modelData.x * picture.width - width / 2
                    y: modelData.y * picture.height - height / 2
                    onClicked: view.pointClicked(index)
                }
            }
        }
        PinchHandler {
            target: null
            property real before: 1
            onActiveChanged: before = view.zoom
            onActiveScaleChanged: view.zoomTo(before * activeScale)
        }
        WheelHandler {
            onWheel: (event) => view.zoomTo(view.zoom * (event.angleDelta.y > 0 ? 1.25 : 0.8))
        }
    }
    Column {
        anchors { right: parent.right; top: parent.top; margins: Theme.size.s }
        spacing: Theme.size.xs
        OverlayButton {
            objectName: "planInButton"
            iconName: "zoom_in"
            text: qsTr("放大")
            enabled: view.zoom < 6
            onClicked: view.zoomTo(view.zoom * 1.5)
        }
        OverlayButton {
            objectName: "planOutButton"
            iconName: "zoom_out"
            text: qsTr("缩小")
            enabled: view.zoom > 1
            onClicked: view.zoomTo(view.zoom / 1.5)
        }
    }
}
