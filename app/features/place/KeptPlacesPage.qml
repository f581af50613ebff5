import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.place

// The places that one's unit keeps.
AppPage {
    id: page
    objectName: "keptPlacesPage"
    title: qsTr("本单位维护的地方")
    actions: IconButton {
        objectName: "newPlaceButton"
        iconName: "add"
        text: qsTr("新增")
        onClicked: Navigation.push("place/edit", {})
    }

    PlaceModel {
        id: places
        kept: true
    }

    ListView {
        objectName: "keptPlaceList"
        anchors.fill: parent
        visible: places.state === LoadState.Ready
        model: places
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: PlaceRow {
            required property var model
            width: ListView.view.width
            place: model
            onClicked: Navigation.push("place/edit", {placeId: model.id})
        }
    }
    StateView {
        anchors.fill: parent
        loading: places.state === LoadState.Loading
        failed: places.state === LoadState.Error
        empty: places.state === LoadState.Empty
        errorText: places.errorText
        emptyTitle: qsTr("还没有地方")
        emptyText: qsTr("把本单位的景区、民宿或游客中心加进来。")
        emptyActionText: qsTr("新增")
        onEmptyAction: Navigation.push("place/edit", {})
        onRetry: places.retry()
    }
}
