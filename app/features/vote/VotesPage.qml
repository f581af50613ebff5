import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.vote

// 业主表决: of where one lives; or of a community that one keeps, with the way to begin one.
AppPage {
    id: page
    objectName: "votesPage"
    title: qsTr("业主表决")

    property alias communityId: votes.communityId
    readonly property bool keeping: communityId !== ""

    actions: [
        TextButton {
            objectName: "areasButton"
            visible: page.keeping
            text: qsTr("面积")
            onClicked: Navigation.push("vote/areas", {communityId: page.communityId})
        },
        IconButton {
            objectName: "newVoteButton"
            visible: page.keeping
            iconName: "add"
            text: qsTr("发起表决")
            onClicked: Navigation.push("vote/form", {communityId: page.communityId})
        }
    ]

    VoteListModel { id: votes }

    ListView {
        objectName: "voteList"
        anchors.fill: parent
        anchors.leftMargin: Theme.size.m
        anchors.rightMargin: Theme.size.m
        visible: votes.state === LoadState.Ready
        model: votes
        spacing: Theme.size.s
        topMargin: Theme.size.s
        bottomMargin: Theme.size.l
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: VoteRow {
            width: ListView.view.width
            onOpened: (id) => Navigation.push("vote/vote", {voteId: id, keeping: page.keeping})
        }
    }
    StateView {
        anchors.fill: parent
        loading: votes.state === LoadState.Loading
        failed: votes.state === LoadState.Error
        empty: votes.state === LoadState.Empty
        errorText: votes.errorText
        emptyTitle: qsTr("还没有表决")
        emptyText: page.keeping ? qsTr("业主共同决定的事项，可以在这里发起表决。") : qsTr("社区发起业主表决后，会在这里。")
        onRetry: votes.retry()
    }
}
