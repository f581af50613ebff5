import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.inbox

// 消息: what the acting card has got, of all features.
AppPage {
    id: page
    objectName: "inboxPage"
    title: inbox.archived ? qsTr("已归档") : qsTr("消息")

    actions: [
        IconButton {
            objectName: "archiveButton"
            visible: Session.signedIn
            iconName: "archive"
            ink: inbox.archived ? Theme.color.primary : Theme.color.text
            checkable: true
            checked: inbox.archived
            text: inbox.archived ? qsTr("回到消息") : qsTr("已归档的消息")
            onClicked: inbox.archived = !inbox.archived
        },
        MenuButton {
            objectName: "inboxMenu"
            visible: inbox.offers.length > 0
            iconName: "add"
            text: qsTr("发起")
            Repeater {
                model: inbox.offers
                MenuEntry {
                    required property var modelData
                    objectName: "offer-" + modelData.route
                    iconName: modelData.icon
                    text: modelData.title
                    onTriggered: Navigation.push(modelData.route, {})
                }
            }
        }
    ]

    InboxModel { id: inbox }

    StaleBanner {
        id: stale
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.size.m }
        visible: inbox.stale && inbox.errorText !== ""
        height: visible ? implicitHeight : 0
        onActionClicked: inbox.retry()
    }
    ListView {
        id: list
        objectName: "inboxList"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors.top: stale.visible ? stale.bottom : parent.top
        anchors.leftMargin: Theme.size.m
        anchors.rightMargin: Theme.size.m
        anchors.topMargin: stale.visible ? Theme.size.s : 0
        visible: inbox.state === LoadState.Ready
        model: inbox
        clip: true
        spacing: Theme.size.s
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: InboxRow {
            width: ListView.view.width
            archived: inbox.archived
            onClicked: Navigation.push(model.route, model.params)
            onPinned: (on) => inbox.pin(model.key, on)
            onMuted: (on) => inbox.mute(model.key, on)
            onPutAside: (on) => inbox.archive(model.key, on)
        }
    }
    StateView {
        anchors.fill: parent
        loading: inbox.state === LoadState.Loading
        failed: inbox.state === LoadState.Error
        empty: inbox.state === LoadState.Empty
        errorText: inbox.errorText
        emptyTitle: inbox.archived ? qsTr("没有归档的消息") : qsTr("还没有消息")
        emptyText: inbox.archived ? qsTr("从消息旁的菜单可以归档") : Session.staff ? qsTr("发给本单位的会议通知、公告和聊天会出现在这里") : Session.signedIn ? qsTr("和联系人的聊天会出现在这里；用单位名片还能收到会议通知和公告") : qsTr("登录后可以聊天，用单位名片还能收到会议通知和公告")
        onRetry: inbox.retry()
    }
}
