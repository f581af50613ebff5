import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.chat

// A conversation: what was said, and what one says next.
AppPage {
    id: page
    objectName: "conversationPage"
    title: conversation.title

    property alias conversationId: conversation.conversationId
    property alias cardId: conversation.cardId

    actions: [
        IconButton {
            objectName: "groupButton"
            visible: conversation.group
            iconName: "groups"
            text: qsTr("群成员")
            onClicked: Navigation.push("chat/group", {groupId: conversation.conversationId})
        },
        IconButton {
            objectName: "partnerButton"
            visible: conversation.partnerCardId !== "" && !conversation.notes
            iconName: "person_outline"
            text: qsTr("名片")
            onClicked: Navigation.push("directory/card", {cardId: conversation.partnerCardId})
        }
    ]

    ConversationViewModel {
        id: conversation
        watched: page.visible && list.atYEnd && messages.count > 0
    }
    MessageModel {
        id: messages
        conversationId: conversation.conversationId
    }

    StaleBanner {
        id: stale
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: visible ? Theme.size.s : 0 }
        width: Math.min(parent.width, Theme.size.readingWidth) - 2 * Theme.size.m
        visible: messages.stale && messages.errorText !== ""
        height: visible ? implicitHeight : 0
        onActionClicked: messages.retry()
    }
    ListView {
        id: list
        objectName: "messageList"
        anchors { top: stale.bottom; bottom: input.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(parent.width, Theme.size.readingWidth)
        visible: messages.state === LoadState.Ready
        verticalLayoutDirection: ListView.BottomToTop
        model: messages
        clip: true
        topMargin: Theme.size.m
        bottomMargin: Theme.size.s
        cacheBuffer: Math.max(0, height)
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: MessageRow {
            width: ListView.view.width
            onResend: messages.resend(model.number)
            onDiscard: messages.discard(model.number)
        }
        // Whoever is at the end stays there when something comes.
        property bool following: true
        onMovementEnded: following = atYEnd
        onCountChanged: if (following) Qt.callLater(positionViewAtBeginning)
        onHeightChanged: if (following) Qt.callLater(positionViewAtBeginning)
        onAtYBeginningChanged: if (atYBeginning && visible) messages.showOlder()
    }
    IconButton {
        objectName: "toEndButton"
        anchors { right: list.right; bottom: list.bottom; margins: Theme.size.m }
        visible: list.visible && !list.atYEnd && !list.following
        fill: Theme.color.primaryContainer
        ink: Theme.color.textOnPrimaryContainer
        iconName: "expand_more"
        text: qsTr("到最新消息")
        onClicked: {
            list.following = true
            list.positionViewAtBeginning()
        }
    }
    StateView {
        anchors { left: parent.left; right: parent.right; top: stale.bottom; bottom: input.top }
        loading: conversation.state === LoadState.Loading || (!failed && messages.state === LoadState.Loading)
        failed: conversation.state === LoadState.Error || messages.state === LoadState.Error
        empty: !loading && !failed && messages.state === LoadState.Empty
        errorText: conversation.state === LoadState.Error ? conversation.errorText : messages.errorText
        emptyTitle: conversation.notes ? qsTr("记点什么") : qsTr("还没有消息")
        emptyText: conversation.notes ? qsTr("只有您自己看得到，在您的每台设备上都有") : qsTr("说第一句话吧")
        onRetry: {
            conversation.retry()
            messages.retry()
        }
    }
    MessageInput {
        id: input
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: conversation.state !== LoadState.Error && conversation.conversationId !== ""
        height: visible ? implicitHeight : 0
        draft: conversation.draft
        errorText: conversation.draftError
        sendable: conversation.sendable
        onEdited: (text) => conversation.draft = text
        onSubmitted: {
            list.following = true
            conversation.send()
        }
    }
}
