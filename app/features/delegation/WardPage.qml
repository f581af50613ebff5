import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.delegation

// Adds a child without a phone.
AppPage {
    id: page
    objectName: "wardPage"
    title: qsTr("添加孩子")

    WardForm {
        id: form
        onFinished: page.backRequested()
    }
    ScrollColumn {
        anchors.fill: parent

        AppText {
            Layout.fillWidth: true
            muted: true
            text: qsTr("没有手机的孩子由您替TA办事，到TA满18周岁为止。结束时，TA的资料一并删除。")
        }
        InputField {
            objectName: "nickname"
            Layout.fillWidth: true
            label: qsTr("称呼")
            text: form.nickname
            maximumLength: 20
            onEdited: (text) => form.nickname = text
        }
        InputField {
            objectName: "birthDate"
            Layout.fillWidth: true
            label: qsTr("出生日期")
            hint: qsTr("如 2015-06-01")
            text: form.birthDate
            inputMethodHints: Qt.ImhDate
            maximumLength: 10
            onEdited: (text) => form.birthDate = text
        }
        AppText { variant: AppText.Label; muted: true; text: qsTr("替TA办") }
        ScopeChoice {
            Layout.fillWidth: true
            form: form
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "wardSubmit"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("添加")
            onClicked: form.add()
        }
    }
}
