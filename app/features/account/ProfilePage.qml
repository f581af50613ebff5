import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.account

// What others see on one's personal card.
AppPage {
    id: page
    objectName: "profilePage"
    title: qsTr("昵称和签名")

    ProfileForm {
        id: form
        onFinished: page.backRequested()
    }
    ScrollColumn {
        anchors.fill: parent

        InputField {
            objectName: "nickname"
            Layout.fillWidth: true
            label: qsTr("昵称")
            hint: qsTr("别人在名片上看到的名字")
            text: form.nickname
            maximumLength: 20
            onEdited: (text) => form.nickname = text
            onAccepted: form.save()
        }
        InputField {
            objectName: "signature"
            Layout.fillWidth: true
            label: qsTr("签名")
            hint: qsTr("可以不填")
            text: form.signature
            maximumLength: 60
            onEdited: (text) => form.signature = text
            onAccepted: form.save()
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: qsTr("个人名片上显示昵称和签名；单位名片上的姓名由单位管理员登记。")
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "saveButton"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("保存")
            onClicked: form.save()
        }
    }
}
