import QtQuick
import QtQuick.Layouts
import mct.ui

// One admission: a code that the gate reads.
Card {
    id: card

    required property var ticket

    contentItem: ColumnLayout {
        spacing: Theme.size.m
        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            variant: AppText.Label
            muted: true
            text: card.ticket.caption
        }
        QrCode {
            objectName: "ticketCode"
            readonly property real side: Math.min(card.availableWidth, Theme.size.code)
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: side
            Layout.preferredHeight: side
            visible: !card.ticket.used
            text: card.ticket.code
            Accessible.role: Accessible.Graphic
            Accessible.name: card.ticket.caption
        }
        Tag {
            objectName: "usedTag"
            Layout.alignment: Qt.AlignHCenter
            visible: card.ticket.used
            text: qsTr("已使用")
        }
        AppText {
            Layout.fillWidth: true
            visible: !card.ticket.used
            horizontalAlignment: Text.AlignHCenter
            variant: AppText.Caption
            muted: true
            text: qsTr("谁拿到这个码都能入场一次，请只发给同行的人")
        }
    }
}
