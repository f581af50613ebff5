import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.community

// What the committee of a community keeps, and who waits for it.
AppPage {
    id: page
    objectName: "keepPage"

    property alias communityId: claims.communityId

    ClaimModel { id: claims }

    ListView {
        id: list
        objectName: "claimList"
        anchors.fill: parent
        anchors.leftMargin: Theme.size.m
        anchors.rightMargin: Theme.size.m
        visible: claims.state === LoadState.Ready || claims.state === LoadState.Empty
        model: claims
        spacing: Theme.size.m
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        header: Column {
            width: list.width
            topPadding: Theme.size.s
            bottomPadding: Theme.size.s
            spacing: Theme.size.m
            Card {
                width: parent.width
                padding: 0
                contentItem: Column {
                    ListRow {
                        objectName: "residentsRow"
                        width: parent.width
                        iconName: "groups"
                        text: qsTr("住户")
                        subtitle: qsTr("查找住户，结束已搬离的登记")
                        onClicked: Navigation.push("community/residents", {communityId: page.communityId})
                    }
                    ListRow {
                        objectName: "buildingsRow"
                        width: parent.width
                        iconName: "apartment"
                        text: qsTr("楼栋")
                        subtitle: qsTr("楼、单元和门牌号")
                        onClicked: Navigation.push("community/buildings", {communityId: page.communityId})
                    }
                    ListRow {
                        objectName: "tellNeighboursRow"
                        width: parent.width
                        iconName: "campaign"
                        text: qsTr("给住户发公告")
                        subtitle: qsTr("发给全社区、一栋楼、一个单元或一户")
                        onClicked: Navigation.push("notice/write", {communityId: page.communityId})
                    }
                    ListRow {
                        objectName: "keptVotesRow"
                        width: parent.width
                        iconName: "how_to_vote"
                        text: qsTr("业主表决")
                        subtitle: qsTr("发起表决，看参与和结果")
                        onClicked: Navigation.push("vote/list", {communityId: page.communityId})
                    }
                    ListRow {
                        objectName: "entrustRow"
                        width: parent.width
                        iconName: "home_work"
                        text: qsTr("物业委托")
                        subtitle: qsTr("把社区委托给一家物业公司")
                        onClicked: Navigation.push("property/entrust", {communityId: page.communityId})
                    }
                }
            }
            SectionTitle {
                width: parent.width
                text: qsTr("待确认的住户")
            }
            AppText {
                width: parent.width
                visible: claims.state === LoadState.Empty
                muted: true
                text: qsTr("没有待确认的住户。居民登记住处后，会在这里等您确认。")
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
        errorText: claims.errorText
        onRetry: claims.retry()
    }
}
