import QtQuick
import mct.ui

// One message, with what stands above it: the day, and where the new ones begin.
Item {
    id: row

    required property var model
    signal resend()
    signal discard()

    readonly property bool waiting: model.sending === "waiting"
    readonly property bool failed: model.sending === "failed"
    readonly property bool pictured: model.name !== ""

    objectName: "message-" + model.key
    implicitHeight: column.implicitHeight
    height: implicitHeight

    Column {
        id: column
        width: parent.width
        topPadding: row.model.follows ? Theme.size.xs : Theme.size.m
        spacing: Theme.size.s

        AppText {
            width: parent.width
            visible: text !== ""
            variant: AppText.Caption
            muted: true
            horizontalAlignment: Text.AlignHCenter
            text: row.model.day
        }
        Item {
            objectName: "unreadLine"
            width: parent.width
            height: visible ? newWords.implicitHeight : 0
            visible: row.model.unreadLine
            Divider { anchors { left: parent.left; leftMargin: Theme.size.m; right: newWords.left; rightMargin: Theme.size.s; verticalCenter: parent.verticalCenter } }
            AppText {
                id: newWords
                anchors.horizontalCenter: parent.horizontalCenter
                variant: AppText.Caption
                color: Theme.color.primary
                text: qsTr("以下是新消息")
            }
            Divider { anchors { left: newWords.right; leftMargin: Theme.size.s; right: parent.right; rightMargin: Theme.size.m; verticalCenter: parent.verticalCenter } }
        }
        MessageBubble {
            anchors { left: row.model.own ? undefined : parent.left; right: row.model.own ? parent.right : undefined; margins: Theme.size.m }
            most: Math.min(row.width * 0.8, Theme.size.listColumnMost)
            model: row.model
        }
        Row {
            anchors { right: parent.right; rightMargin: Theme.size.m }
            visible: row.failed
            spacing: Theme.size.xs
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, row.width - again.width - away.width - 3 * Theme.size.m)
                variant: AppText.Label
                color: Theme.color.error
                text: row.model.errorText
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            TextButton {
                id: again
                objectName: "resendButton"
                text: qsTr("重发")
                onClicked: row.resend()
            }
            TextButton {
                id: away
                objectName: "discardButton"
                ink: Theme.color.error
                text: qsTr("放弃")
                onClicked: row.discard()
            }
        }
    }
}
