import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.place

// Finding one's way inside a place: the plan or the view all around above, the points below.
AppPage {
    id: page
    objectName: "placeGuidePage"
    title: qsTr("导览")

    property alias placeId: guide.placeId
    // What is above has all of the page.
    property bool large: false

    PlaceGuideViewModel {
        id: guide
        onLookingChanged: if (!looking) page.large = false
    }

    ColumnLayout {
        anchors.fill: parent
        visible: guide.state === LoadState.Ready
        spacing: 0

        StaleBanner {
            Layout.fillWidth: true
            Layout.margins: Theme.size.s
            visible: guide.stale
            onActionClicked: guide.retry()
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: page.large
            Layout.preferredHeight: page.height * 0.45

            PlanView {
                anchors.fill: parent
                visible: !guide.looking
                source: guide.plan
                points: guide.points
                description: qsTr("平面图，有 %n 个点", "", guide.points.length)
                onPointClicked: (index) => guide.chosen = index
            }
            Loader {
                anchors.fill: parent
                active: guide.looking
                sourceComponent: PanoramaPane {
                    source: guide.panorama
                    description: guide.pointName
                }
            }
            Row {
                anchors { left: parent.left; top: parent.top; margins: Theme.size.s }
                visible: guide.looking
                spacing: Theme.size.xs
                OverlayButton {
                    objectName: "planButton"
                    iconName: "map"
                    text: qsTr("回到平面图")
                    onClicked: guide.lookAway()
                }
                OverlayButton {
                    objectName: "largeButton"
                    iconName: page.large ? "fullscreen_exit" : "fullscreen"
                    text: page.large ? qsTr("缩小全景") : qsTr("全景铺满")
                    onClicked: page.large = !page.large
                }
            }
        }
        ListView {
            objectName: "pointList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: guide.chosen < 0 && !page.large
            model: guide.points
            clip: true
            bottomMargin: Theme.size.l
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: ListRow {
                required property var modelData
                required property int index
                objectName: "pointRow-" + modelData.number
                width: ListView.view.width
                text: qsTr("%1. %2").arg(modelData.number).arg(modelData.name)
                subtitle: modelData.extras
                onClicked: guide.chosen = index
            }
        }
        GuidePointPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: guide.chosen >= 0 && !page.large
            guide: guide
        }
    }
    StateView {
        anchors.fill: parent
        loading: guide.state === LoadState.Loading
        failed: guide.state === LoadState.Error
        empty: guide.state === LoadState.Empty
        errorText: guide.errorText
        emptyTitle: qsTr("这里还没有导览")
        onRetry: guide.retry()
    }
}
