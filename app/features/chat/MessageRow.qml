import QtQuick
import mct.ui

// One message, with what stands above it: the day, and where the new ones begin.
Item {
    id: row

    required property var model
    property bool played: false
    property real progress: 0
    signal resend()
    signal discard()
    // One wants to do something with it.
    signal asked(Item at)
    // Its picture or file was pressed.
    signal opened()
    signal quoteOpened()

    readonly property bool failed: model.sending === "failed"
    readonly property bool recalled: model.kind === "recalled"

    // For a moment, when it was looked for.
    function flash() { lit.restart() }

    objectName: "message-" + model.key
    implicitHeight: column.implicitHeight
    height: implicitHeight

    Rectangle {
        anchors.fill: parent
        color: Theme.color.primary
        opacity: lit.running ? 0.12 : 0
        Behavior on opacity { NumberAnimation { duration: Theme.calm } }
        Timer { id: lit; interval: 1500 }
    }
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
        AppText {
            objectName: "recalledText"
            width: parent.width
            visible: row.recalled
            variant: AppText.Caption
            muted: true
            horizontalAlignment: Text.AlignHCenter
            text: row.recalled ? row.model.text : ""
        }
        MessageBubble {
            visible: !row.recalled
            anchors { left: row.model.own ? undefined : parent.left; right: row.model.own ? parent.right : undefined; margins: Theme.size.m }
            most: Math.min(row.width * 0.8, Theme.size.listColumnMost)
            model: row.model
            played: row.played
            progress: row.progress
            onAsked: (at) => row.asked(at)
            onOpened: row.opened()
            onQuoteOpened: row.quoteOpened()
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
