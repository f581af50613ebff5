import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.delegation

// Asks a family member to act for oneself.
AppPage {
    id: page
    objectName: "offerPage"
    title: qsTr("请家人替我办")

    DelegationForm {
        id: form
        onFinished: page.backRequested()
    }
    ScrollColumn {
        anchors.fill: parent

        AppText {
            Layout.fillWidth: true
            muted: true
            text: qsTr("对方用自己的手机和账号替您办，每次都有记录，您随时可以结束。")
        }
        InputField {
            objectName: "phone"
            Layout.fillWidth: true
            label: qsTr("对方的手机号")
            text: form.phone
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 11
            onEdited: (text) => form.phone = text
        }
        InputField {
            objectName: "relation"
            Layout.fillWidth: true
            label: qsTr("对方是您的")
            hint: qsTr("如女儿、儿子、老伴")
            text: form.relation
            maximumLength: 10
            onEdited: (text) => form.relation = text
        }
        AppText { variant: AppText.Label; muted: true; text: qsTr("可以替我办") }
        ScopeChoice {
            Layout.fillWidth: true
            form: form
        }
        AppText { variant: AppText.Label; muted: true; text: qsTr("多长时间") }
        SegmentedControl {
            objectName: "months"
            Layout.fillWidth: true
            options: [{value: "1", text: qsTr("1个月")}, {value: "6", text: qsTr("半年")}, {value: "12", text: qsTr("1年")}, {value: "36", text: qsTr("3年")}]
            value: form.months
            onChosen: (value) => form.months = value
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "offerSubmit"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("发出委托")
            onClicked: form.offer()
        }
    }
}
