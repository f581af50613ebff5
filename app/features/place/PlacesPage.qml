import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.place

// 旅游: where one may go in the district.
AppPage {
    id: page
    objectName: "placesPage"
    title: qsTr("智慧旅游")
    actions: [
        IconButton {
            objectName: "keptPlacesButton"
            visible: Session.admin
            iconName: "edit"
            text: qsTr("本单位维护的地方")
            onClicked: Navigation.push("place/kept", {})
        },
        IconButton {
            objectName: "mapButton"
            iconName: "map"
            text: qsTr("地图")
            onClicked: Navigation.push("place/map", {})
        }
    ]

    PlaceModel { id: places }
    OwnPosition { id: own }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.size.s

        SearchField {
            objectName: "searchField"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            Layout.topMargin: Theme.size.s
            placeholderText: qsTr("名称或拼音")
            maximumLength: 40
            onTextChanged: places.words = text
        }
        KindStrip {
            Layout.fillWidth: true
            places: places
            position: own
        }
        PositionNote {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            position: own
        }
        StaleBanner {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            visible: places.stale
            onActionClicked: places.retry()
        }
        ListView {
            id: list
            objectName: "placeList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: places.state === LoadState.Ready
            model: places
            clip: true
            bottomMargin: Theme.size.l
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: PlaceRow {
                required property var model
                width: ListView.view.width
                place: model
                onClicked: Navigation.push("place/place", {placeId: model.id})
            }
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: places.state !== LoadState.Ready
            loading: places.state === LoadState.Loading
            failed: places.state === LoadState.Error
            empty: places.state === LoadState.Empty
            errorText: places.errorText
            emptyTitle: qsTr("没有找到")
            emptyText: qsTr("换一个名字或类别试试。")
            onRetry: places.retry()
        }
    }
}
