import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.community

// 我的社区: where one lives, and the way to say so.
AppPage {
    id: page
    objectName: "communityHomePage"
    title: qsTr("我的社区")

    actions: [
        IconButton {
            objectName: "findCommunityButton"
            visible: Session.signedIn
            iconName: "add"
            text: qsTr("登记住处")
            onClicked: Navigation.push("community/find", {})
        }
    ]

    ResidenceModel { id: residences }

    Component {
        id: keeping
        Card {
            padding: 0
            contentItem: ListRow {
                objectName: "keepRow"
                iconName: "home_work"
                text: qsTr("社区管理")
                subtitle: qsTr("待确认的住户和楼栋")
                onClicked: Navigation.push("community/find", {kept: true})
            }
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.size.s
        visible: Session.signedIn
        spacing: Theme.size.m

        Loader {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            active: Session.admin
            visible: active
            sourceComponent: keeping
        }
        ListView {
            objectName: "residenceList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            visible: residences.state === LoadState.Ready
            model: residences
            spacing: Theme.size.m
            clip: true
            bottomMargin: Theme.size.l
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: ResidenceRow {
                width: ListView.view.width
                onOpenRequested: (communityId, name) => Navigation.push("community/community", {communityId: communityId, title: name})
                onLeaveRequested: (id) => residences.leave(id)
            }
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: residences.state !== LoadState.Ready
            loading: residences.state === LoadState.Loading
            failed: residences.state === LoadState.Error
            empty: residences.state === LoadState.Empty
            errorText: residences.errorText
            emptyTitle: qsTr("还没有登记住处")
            emptyText: qsTr("找到您住的社区，选好楼和单元，居委会确认后就能使用社区的服务。")
            emptyActionText: qsTr("找我的社区")
            onRetry: residences.retry()
            onEmptyAction: Navigation.push("community/find", {})
        }
    }
    EmptyState {
        objectName: "communitySignIn"
        anchors.fill: parent
        visible: !Session.signedIn
        title: qsTr("登录后使用社区服务")
        text: qsTr("登记住处、接收社区的消息，都需要先登录。")
        actionText: qsTr("登录 / 注册")
        onActionClicked: Navigation.push("account/sign-in", {})
    }
}
