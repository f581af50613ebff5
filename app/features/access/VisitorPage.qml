import QtQuick
import QtQuick.Layouts
import mct.ui

// One visitor's code, to be sent to them.
AppPage {
    id: page
    objectName: "visitorPage"
    title: qsTr("访客通行证")

    property string name
    property string code

    ScrollColumn {
        anchors.fill: parent
        Card {
            id: card
            Layout.fillWidth: true
            contentItem: ColumnLayout {
                spacing: Theme.size.m
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Title
                    horizontalAlignment: Text.AlignHCenter
                    text: page.name
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                QrCode {
                    objectName: "visitorCode"
                    readonly property real side: Math.min(card.availableWidth, Theme.size.code * 3 / 2)
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredWidth: side
                    Layout.preferredHeight: side
                    text: page.code
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("%1的通行证").arg(page.name)
                }
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Label
                    muted: true
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("截图发给访客。每道门只能开一次，谁拿到都能用，请只发给本人。")
                }
            }
        }
    }
}
