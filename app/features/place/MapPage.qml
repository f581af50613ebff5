import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.place

// The places on a map that needs no network.
AppPage {
    id: page
    objectName: "mapPage"
    title: qsTr("地图")

    PlaceModel { id: places }
    OwnPosition { id: own }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        KindStrip {
            Layout.fillWidth: true
            Layout.topMargin: Theme.size.xs
            places: places
            position: own
        }
        PositionNote {
            Layout.fillWidth: true
            Layout.topMargin: Theme.size.s
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            position: own
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true

            DistrictMap {
                id: map
                objectName: "districtMap"
                anchors.fill: parent
                places: places
                land: Theme.color.surface
                border: Theme.color.muted
                water: Theme.color.water
                road: Theme.color.road
                motorway: Theme.color.motorway
                ink: Theme.color.text
                pin: Theme.color.primary
                textOnPin: Theme.color.textOnPrimary
                chosen: Theme.color.accent
                textSize: Theme.type.label
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("门头沟区地图，有 %n 个地方", "", places.count)

                DragHandler {
                    target: null
                    property point before: Qt.point(0, 0)
                    onActiveChanged: before = Qt.point(0, 0)
                    onTranslationChanged: {
                        if (!active) return
                        map.pan(translation.x - before.x, translation.y - before.y)
                        before = Qt.point(translation.x, translation.y)
                    }
                }
                PinchHandler {
                    target: null
                    property real before: 1
                    onActiveChanged: before = 1
                    onActiveScaleChanged: {
                        map.zoom(activeScale / before, centroid.position.x, centroid.position.y)
                        before = activeScale
                    }
                }
                WheelHandler {
                    onWheel: (event) => map.zoom(event.angleDelta.y > 0 ? 1.25 : 0.8, event.x, event.y)
                }
                TapHandler {
                    onTapped: (point) => map.tap(point.position.x, point.position.y)
                    onLongPressed: {
                        map.locate(point.position.x, point.position.y)
                    }
                }
            }
            Column {
                anchors { right: parent.right; top: parent.top; margins: Theme.size.m }
                spacing: Theme.size.s
                OverlayButton {
                    objectName: "zoomInButton"
                    iconName: "zoom_in"
                    text: qsTr("放大")
                    enabled: map.canZoomIn
                    onClicked: map.zoom(2, map.width / 2, map.height / 2)
                }
                OverlayButton {
                    objectName: "zoomOutButton"
                    iconName: "zoom_out"
                    text: qsTr("缩小")
                    enabled: map.canZoomOut
                    onClicked: map.zoom(0.5, map.width / 2, map.height / 2)
                }
            }
            AppText {
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.size.m }
                anchors.rightMargin: Theme.size.target + 2 * Theme.size.m
                visible: places.state === LoadState.Ready || places.state === LoadState.Empty
                variant: AppText.Caption
                muted: true
                text: places.state === LoadState.Empty ? qsTr("这一类还没有地方") : qsTr("长按地图，标出您在哪里")
            }
            AppText {
                anchors { right: parent.right; bottom: parent.bottom; margins: Theme.size.s }
                variant: AppText.Caption
                muted: true
                horizontalAlignment: Text.AlignRight
                text: qsTr("道路、水系：© OpenStreetMap 贡献者\n轮廓：Apache ECharts；示意图")
            }
        }
        FormError {
            Layout.margins: Theme.size.m
            text: places.state === LoadState.Error ? places.errorText : ""
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: found.implicitHeight
            visible: map.selectedId !== ""
            color: Theme.color.surface
            Divider { width: parent.width }
            ListRow {
                id: found
                objectName: "selectedPlace"
                width: parent.width
                text: map.selectedName
                subtitle: map.selectedText
                iconName: "place"
                onClicked: Navigation.push("place/place", {placeId: map.selectedId})
            }
        }
    }
}
