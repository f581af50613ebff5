import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.notice

// What is shown at the door: the meeting, its code, and how many have come.
Card {
    id: card

    required property DoorViewModel door

    contentItem: ColumnLayout {
        spacing: Theme.size.m
        AppText {
            Layout.fillWidth: true
            variant: AppText.Title
            horizontalAlignment: Text.AlignHCenter
            text: card.door.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            horizontalAlignment: Text.AlignHCenter
            text: card.door.placeText
        }
        QrCode {
            objectName: "doorCode"
            readonly property real side: Math.min(card.availableWidth, Theme.size.code * 3 / 2)
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: side
            Layout.preferredHeight: side
            visible: card.door.link !== ""
            text: card.door.link
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("%1的签到码").arg(card.door.title)
        }
        Banner {
            objectName: "doorBanner"
            Layout.fillWidth: true
            visible: card.door.doorText !== ""
            iconName: "schedule"
            text: card.door.doorText
        }
        AppText {
            Layout.fillWidth: true
            visible: card.door.link !== ""
            variant: AppText.Label
            muted: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("请现场扫码。签到码每 30 秒更换，拍下来转发的很快失效。")
        }
        AppText {
            objectName: "presentText"
            Layout.fillWidth: true
            variant: AppText.Title
            horizontalAlignment: Text.AlignHCenter
            text: card.door.presentText
        }
    }
}
