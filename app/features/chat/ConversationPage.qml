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
    subtitle: conversation.momentText

    property alias conversationId: conversation.conversationId
    property alias cardId: conversation.cardId
    // A message that is looked for; 0: none.
    property real sequence: 0

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
        },
        MenuButton {
            objectName: "conversationMenu"
            visible: conversation.conversationId !== ""
            iconName: "more_vert"
            text: qsTr("更多")
            MenuEntry {
                objectName: "searchEntry"
                iconName: "search"
                text: qsTr("在会话中搜索")
                onTriggered: Navigation.push("chat/search", {conversationId: conversation.conversationId})
            }
            MenuEntry {
                objectName: "readReceiptEntry"
                shown: conversation.asksReadReceipt
                iconName: "visibility_off"
                text: conversation.readReceiptAllowed ? qsTr("不让对方看到已读") : qsTr("让对方看到已读")
                onTriggered: conversation.allowReadReceipt(!conversation.readReceiptAllowed)
            }
            MenuEntry {
                objectName: "presenceEntry"
                shown: conversation.asksPresence
                iconName: "account_circle"
                text: conversation.presenceShown ? qsTr("不再显示我在线") : qsTr("显示我在线")
                onTriggered: conversation.showPresence(!conversation.presenceShown)
            }
        }
    ]

    ConversationViewModel {
        id: conversation
        inFront: page.visible
        watched: page.visible && list.atYEnd && messages.count > 0
    }
    MessageModel {
        id: messages
        conversationId: conversation.conversationId
        onFound: (row) => {
            list.following = false
            list.positionViewAtIndex(row, ListView.Center)
            list.forceLayout()
            list.itemAtIndex(row)?.flash()
        }
    }
    MessageActions {
        id: messageActions
        conversationId: conversation.conversationId
        admin: members.admin
    }
    MemberModel {
        id: members
        groupId: conversation.group ? conversation.conversationId : ""
    }
    MessageForm {
        id: form
        conversationId: conversation.conversationId
        members: members.names
        admin: members.admin
    }
    VoicePlayer {
        id: player
        conversationId: conversation.conversationId
    }
    MessageMenu {
        id: menu
        objectName: "messageMenu"
        onReply: { form.reply(sequence); input.focusField() }
        onCopy: messageActions.copy(sequence)
        onEdit: { form.edit(sequence); input.focusField() }
        onRecall: messageActions.recall(sequence)
        onHide: messageActions.hide(sequence)
        onSave: messageActions.save(sequence)
    }
    Component.onCompleted: if (sequence > 0) messages.lookFor(sequence)

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
            played: player.sequence > 0 && player.sequence === model.sequence
            progress: played ? player.progress : 0
            onResend: messageActions.resend(model.number)
            onDiscard: messageActions.discard(model.number)
            onAsked: (at) => {
                if (model.sequence === 0) return
                menu.sequence = model.sequence
                menu.actions = messageActions.allowed(model.sequence)
                menu.popup(at)
            }
            onOpened: {
                if (model.kind === "picture" && model.sequence > 0) messageActions.showPicture(model.sequence)
                else if (model.kind === "voice") player.play(model.sequence)
                else if (model.kind === "file") messageActions.save(model.sequence)
            }
            onQuoteOpened: messages.lookFor(model.quoteSequence)
        }
        // Whoever is at the end stays there when something comes.
        property bool following: true
        onMovementEnded: following = atYEnd
        onCountChanged: if (following) Qt.callLater(positionViewAtBeginning) // qmllint disable
        onHeightChanged: if (following) Qt.callLater(positionViewAtBeginning) // qmllint disable
        onAtYBeginningChanged: if (atYBeginning && visible) Qt.callLater(messages.showOlder) // qmllint disable
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
        form: form
        onSubmitted: list.following = true
    }
}
