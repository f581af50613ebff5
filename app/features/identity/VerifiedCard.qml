import QtQuick
import QtQuick.Layouts
import mct.ui

// Who one is, masked.
Card {
    id: card

    property string name
    property string idNumber
    property string verifiedText
    property url avatar

    contentItem: RowLayout {
        spacing: Theme.size.m
        Rectangle {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.size.barHeight + Theme.size.m
            implicitHeight: implicitWidth * 4 / 3
            radius: Theme.size.radiusSmall
            color: Theme.color.surfaceSunken
            clip: true
            Icon {
                anchors.centerIn: parent
                visible: picture.status !== Image.Ready
                name: "person_outline"
            }
            Image {
                id: picture
                objectName: "avatar"
                anchors.fill: parent
                source: card.avatar
                sourceSize.width: Theme.size.picture
                fillMode: Image.PreserveAspectCrop
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("实名头像")
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.size.s
            Tag {
                text: qsTr("已认证")
                tone: Tag.Primary
            }
            AppText {
                objectName: "maskedName"
                Layout.fillWidth: true
                variant: AppText.Title
                text: card.name
            }
            AppText {
                Layout.fillWidth: true
                text: card.idNumber
                wrapMode: Text.WrapAnywhere
            }
            AppText {
                Layout.fillWidth: true
                variant: AppText.Label
                muted: true
                text: card.verifiedText
            }
        }
    }
}
