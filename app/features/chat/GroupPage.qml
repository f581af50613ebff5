import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.chat

// Who is in a group.
AppPage {
    id: page
    objectName: "groupPage"
    title: members.count > 0 ? qsTr("群成员（%1）").arg(members.count) : qsTr("群成员")

    property alias groupId: members.groupId

    actions: [
        IconButton {
            objectName: "addMembersButton"
            visible: members.admin
            iconName: "group_add"
            text: qsTr("邀请入群")
            onClicked: Navigation.push("chat/people", {groupId: page.groupId})
        }
    ]

    MemberModel { id: members }

    RowLayout {
        id: naming
        anchors { top: parent.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(parent.width, Theme.size.readingWidth) - 2 * Theme.size.m
        visible: members.admin
        height: visible ? implicitHeight : 0
        spacing: Theme.size.s
        InputField {
            id: name
            objectName: "groupName"
            Layout.fillWidth: true
            label: qsTr("群名称")
            text: members.groupName
            maximumLength: 40
            onAccepted: members.rename(text)
        }
        TonalButton {
            objectName: "renameButton"
            Layout.alignment: Qt.AlignBottom
            enabled: !members.busy && name.text.trim() !== "" && name.text !== members.groupName
            text: qsTr("改名")
            onClicked: members.rename(name.text)
        }
    }
    ListView {
        objectName: "memberList"
        anchors { top: naming.bottom; bottom: leaving.top; horizontalCenter: parent.horizontalCenter }
        width: Math.min(parent.width, Theme.size.readingWidth)
        visible: members.state === LoadState.Ready
        model: members
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: MemberRow {
            width: ListView.view.width
            manageable: members.admin && !model.own
            onAppointed: (on) => members.setAdmin(model.id, on)
            onRemoved: members.remove(model.id)
        }
    }
    StateView {
        anchors.fill: parent
        loading: members.state === LoadState.Loading
        failed: members.state === LoadState.Error
        errorText: members.errorText
        onRetry: members.retry()
    }
    ConfirmButton {
        id: leaving
        objectName: "leaveButton"
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.size.m }
        width: Math.min(parent.width, Theme.size.readingWidth) - 2 * Theme.size.m
        visible: members.state === LoadState.Ready
        enabled: !members.busy
        iconName: "exit_to_app"
        caption: qsTr("退出群聊")
        warning: qsTr("再按一次退出，之后收不到群里的消息")
        onConfirmed: members.leave()
    }
}
