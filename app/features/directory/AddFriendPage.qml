import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.directory

// Adds a friend by the link that their QR code holds.
AppPage {
    id: page
    objectName: "addFriendPage"
    title: qsTr("添加好友")

    // Of a link that was opened: what stands behind mct://card/.
    property string code
    onCodeChanged: link.text = form.link = "mct://card/" + code

    FriendForm {
        id: form
        onFinished: page.backRequested()
    }
    ScrollColumn {
        anchors.fill: parent

        AppText {
            Layout.fillWidth: true
            text: qsTr("请对方打开“我的名片 → 二维码”，扫一扫就能添加；也可以把对方发来的名片链接粘贴进来。")
        }
        TonalButton {
            objectName: "scanButton"
            Layout.fillWidth: true
            iconName: "qr_code_scanner"
            text: qsTr("扫一扫")
            // What is scanned opens this page anew.
            onClicked: {
                page.backRequested()
                Navigation.push("scan/code", {})
            }
        }
        InputField {
            id: link
            objectName: "link"
            Layout.fillWidth: true
            label: qsTr("名片链接")
            hint: "mct://card/…"
            onEdited: (text) => form.link = text
            onAccepted: form.add()
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "addButton"
            Layout.fillWidth: true
            enabled: !form.busy
            text: qsTr("添加")
            onClicked: form.add()
        }
    }
}
