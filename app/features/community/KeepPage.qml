import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.community

// What waits for the committee of a community.
AppPage {
    id: page
    objectName: "keepPage"

    property alias communityId: claims.communityId

    actions: [
        TextButton {
            objectName: "buildingsButton"
            text: qsTr("楼栋")
            onClicked: Navigation.push("community/buildings", {communityId: page.communityId})
        }
    ]

    ClaimModel { id: claims }

    ListView {
        id: list
        objectName: "claimList"
        anchors.fill: parent
        anchors.leftMargin: Theme.size.m
        anchors.rightMargin: Theme.size.m
        visible: claims.state === LoadState.Ready
        model: claims
        spacing: Theme.size.m
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        header: Column {
            width: list.width
            bottomPadding: Theme.size.s
            SectionTitle {
                width: parent.width
                text: qsTr("待确认的住户")
            }
        }
        delegate: ClaimRow {
            width: ListView.view.width
            onConfirmRequested: (id) => claims.confirm(id)
            onRefuseRequested: (id, reason) => claims.refuse(id, reason)
        }
    }
    StateView {
        anchors.fill: parent
        loading: claims.state === LoadState.Loading
        failed: claims.state === LoadState.Error
        empty: claims.state === LoadState.Empty
        errorText: claims.errorText
        emptyTitle: qsTr("没有待确认的住户")
        emptyText: qsTr("居民登记住处后，会在这里等您确认。")
        emptyActionText: qsTr("刷新")
        onRetry: claims.retry()
        onEmptyAction: claims.retry()
    }
}
