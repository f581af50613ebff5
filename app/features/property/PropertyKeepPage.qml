import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.property

// 物业管理: the communities that one's company looks after.
AppPage {
    id: page
    objectName: "propertyKeepPage"
    title: qsTr("物业管理")

    EntrustmentModel { id: entrustments }

    ListView {
        objectName: "entrustmentList"
        anchors.fill: parent
        anchors.leftMargin: Theme.size.m
        anchors.rightMargin: Theme.size.m
        visible: entrustments.state === LoadState.Ready
        model: entrustments
        spacing: Theme.size.s
        topMargin: Theme.size.s
        bottomMargin: Theme.size.l
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: Card {
            id: entrusted
            required property var model
            width: ListView.view.width
            padding: 0
            contentItem: ListRow {
                objectName: "entrustmentRow"
                iconName: "home_work"
                text: entrusted.model.community
                subtitle: entrusted.model.company
                onClicked: Navigation.push("property/issued", {communityId: entrusted.model.communityId, title: entrusted.model.community})
            }
        }
    }
    StateView {
        anchors.fill: parent
        loading: entrustments.state === LoadState.Loading
        failed: entrustments.state === LoadState.Error
        empty: entrustments.state === LoadState.Empty
        errorText: entrustments.errorText
        emptyTitle: qsTr("还没有委托的社区")
        emptyText: qsTr("镇街或社区委托物业公司后，会在这里下发账单。")
        onRetry: entrustments.retry()
    }
}
