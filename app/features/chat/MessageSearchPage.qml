import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.chat

// Finds messages by words in them, in one conversation or in all.
AppPage {
    id: page
    objectName: "messageSearchPage"
    title: conversationId === "" ? qsTr("搜索聊天记录") : qsTr("在会话中搜索")

    property alias conversationId: found.conversationId

    MessageSearchModel { id: found }

    SearchField {
        id: field
        objectName: "searchField"
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.size.m; topMargin: Theme.size.s }
        focus: true
        placeholderText: qsTr("消息里的字，或文件名")
        onTextEdited: found.query = text
        onTextChanged: if (text === "") found.query = ""
    }
    ListView {
        objectName: "foundList"
        anchors { left: parent.left; right: parent.right; top: field.bottom; bottom: parent.bottom; topMargin: Theme.size.s }
        visible: found.state === LoadState.Ready
        model: found
        clip: true
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        onAtYEndChanged: if (atYEnd) found.showMore()
        delegate: ListRow {
            required property var model
            width: ListView.view.width
            objectName: "found-" + model.sequence
            text: model.plain
            richText: model.snippet
            subtitle: qsTr("%1 · %2 · %3").arg(model.title).arg(model.sender).arg(model.time)
            leads: false
            onClicked: Navigation.push("chat/conversation", {conversationId: model.conversationId, sequence: model.sequence})
        }
    }
    StateView {
        anchors { left: parent.left; right: parent.right; top: field.bottom; bottom: parent.bottom }
        loading: found.state === LoadState.Loading
        failed: found.state === LoadState.Error
        empty: found.state === LoadState.Empty
        errorText: found.errorText
        emptyTitle: found.query === "" ? qsTr("找一条消息") : qsTr("没有找到")
        emptyText: found.query === "" ? qsTr("输入消息里的字词或文件名") : qsTr("换个说法试试")
        onRetry: found.retry()
    }
}
