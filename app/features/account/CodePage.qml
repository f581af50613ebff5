import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.account

// Signing up, signing in by code, a new password, or closing the account: one step at a time.
AppPage {
    id: page
    objectName: "codePage"

    property string purpose: "signUp"
    readonly property var titles: ({signUp: qsTr("注册"), logIn: qsTr("验证码登录"), resetPassword: qsTr("重设密码"), closeAccount: qsTr("注销账号")})
    readonly property string lastText: purpose === "closeAccount" ? qsTr("注销账号") : qsTr("完成")
    readonly property var nextTexts: ({phone: qsTr("开始"), code: qsTr("下一步"), password: qsTr("下一步"), profile: qsTr("完成")})
    title: titles[purpose]

    CodeForm {
        id: form
        purpose: page.purpose
        onFinished: Navigation.switchTab(Navigation.currentTab)
    }
    ScrollColumn {
        anchors.fill: parent

        InputField {
            objectName: "phone"
            Layout.fillWidth: true
            visible: form.step === "phone"
            label: qsTr("手机号")
            hint: page.purpose === "closeAccount" ? Session.maskedPhone : qsTr("11 位手机号")
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 11
            onEdited: (text) => form.phone = text
            onAccepted: form.next()
        }
        AppText {
            Layout.fillWidth: true
            visible: form.step === "code"
            text: qsTr("验证码已发到 %1，5 分钟内有效").arg(form.phone)
        }
        InputField {
            objectName: "code"
            Layout.fillWidth: true
            visible: form.step === "code"
            label: qsTr("验证码")
            hint: qsTr("6 位数字")
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 6
            onEdited: (text) => form.code = text
            onAccepted: form.next()
        }
        InputField {
            objectName: "password"
            Layout.fillWidth: true
            visible: form.step === "password"
            label: qsTr("密码")
            hint: qsTr("至少 8 位，须有字母和数字")
            secret: true
            onEdited: (text) => form.password = text
            onAccepted: form.next()
        }
        InputField {
            objectName: "nickname"
            Layout.fillWidth: true
            visible: form.step === "profile"
            label: qsTr("昵称")
            hint: qsTr("别人在名片上看到的名字")
            maximumLength: 20
            onEdited: (text) => form.nickname = text
        }
        InputField {
            objectName: "signature"
            Layout.fillWidth: true
            visible: form.step === "profile"
            label: qsTr("签名")
            hint: qsTr("可以不填")
            maximumLength: 60
            onEdited: (text) => form.signature = text
            onAccepted: form.next()
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "nextButton"
            Layout.fillWidth: true
            text: form.busy ? qsTr("请稍候") : form.lastStep ? page.lastText : page.nextTexts[form.step]
            enabled: !form.busy
            onClicked: form.next()
        }
        TextButton {
            objectName: "resendButton"
            visible: form.step === "code"
            enabled: form.resendSeconds === 0 && !form.busy
            text: form.resendSeconds > 0 ? qsTr("%1 秒后可以重新获取").arg(form.resendSeconds) : qsTr("重新获取验证码")
            onClicked: form.resend()
        }
    }
}
