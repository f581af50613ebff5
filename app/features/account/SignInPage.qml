import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.account

// Phone and password; and the ways in for who has no password, or no account yet.
AppPage {
    id: page
    objectName: "signInPage"
    title: qsTr("登录")

    SignInForm {
        id: form
        onFinished: Navigation.switchTab(Navigation.currentTab)
    }
    ScrollColumn {
        anchors.fill: parent

        InputField {
            objectName: "phone"
            Layout.fillWidth: true
            label: qsTr("手机号")
            hint: qsTr("11 位手机号")
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 11
            onEdited: (text) => form.phone = text
            onAccepted: password.focusField()
        }
        InputField {
            id: password
            objectName: "password"
            Layout.fillWidth: true
            label: qsTr("密码")
            secret: true
            onEdited: (text) => form.password = text
            onAccepted: form.logIn()
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "logInButton"
            Layout.fillWidth: true
            text: form.busy ? qsTr("请稍候") : qsTr("登录")
            enabled: !form.busy
            onClicked: form.logIn()
        }
        RowLayout {
            Layout.fillWidth: true
            TextButton {
                objectName: "codeLogInButton"
                text: qsTr("验证码登录")
                onClicked: Navigation.push("account/code", {purpose: "logIn"})
            }
            Item { Layout.fillWidth: true }
            TextButton {
                objectName: "resetButton"
                text: qsTr("忘记密码")
                onClicked: Navigation.push("account/code", {purpose: "resetPassword"})
            }
        }
        Divider { Layout.fillWidth: true }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: qsTr("还没有账号？")
        }
        TonalButton {
            objectName: "signUpButton"
            Layout.fillWidth: true
            text: qsTr("注册")
            onClicked: Navigation.push("account/code", {purpose: "signUp"})
        }
    }
}
