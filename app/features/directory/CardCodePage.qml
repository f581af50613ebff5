import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.directory

// One's own card as a QR code, for somebody else to scan.
AppPage {
    id: page
    objectName: "cardCodePage"
    title: qsTr("名片二维码")

    property alias cardId: code.cardId
    property string name
    property string subtitle

    CardLinkViewModel { id: code }

    ScrollColumn {
        anchors.fill: parent
        visible: code.state === LoadState.Ready

        Card {
            Layout.fillWidth: true
            contentItem: ColumnLayout {
                spacing: Theme.size.m
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Title
                    horizontalAlignment: Text.AlignHCenter
                    text: page.name
                }
                AppText {
                    Layout.fillWidth: true
                    muted: true
                    horizontalAlignment: Text.AlignHCenter
                    text: page.subtitle
                }
                QrCode {
                    objectName: "qrCode"
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredWidth: Theme.size.code
                    Layout.preferredHeight: Theme.size.code
                    text: code.link
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("%1的名片二维码").arg(page.name)
                }
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Label
                    muted: true
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("对方扫一扫，就能加您为联系人；看不到您的手机号")
                }
            }
        }
        TextButton {
            objectName: "renewButton"
            Layout.fillWidth: true
            text: qsTr("换一个，让旧的失效")
            onClicked: code.renew()
        }
    }
    StateView {
        anchors.fill: parent
        loading: code.state === LoadState.Loading
        failed: code.state === LoadState.Error
        errorText: code.errorText
        onRetry: code.retry()
    }
}
