import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.directory

// 名片设置: what the holder of a unit's card decides.
AppPage {
    id: page
    objectName: "cardSettingsPage"
    title: qsTr("名片设置")

    property alias cardId: form.cardId
    property string subtitle

    CardSettingsForm {
        id: form
        onFinished: page.backRequested()
    }
    ScrollColumn {
        anchors.fill: parent

        AppText {
            Layout.fillWidth: true
            muted: true
            text: page.subtitle
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
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.size.xs
            AppText { Layout.fillWidth: true; variant: AppText.Label; muted: true; text: qsTr("谁能看到我的手机号") }
            SegmentedControl {
                objectName: "phoneOpenTo"
                Layout.fillWidth: true
                options: [{value: "unit", text: qsTr("本单位同事")}, {value: "district", text: qsTr("全区同事")}]
                value: form.phoneOpenTo
                onChosen: (value) => form.phoneOpenTo = value
            }
            AppText {
                Layout.fillWidth: true
                variant: AppText.Label
                muted: true
                text: qsTr("上级单位的管理员总能看到；不是工作人员的人看不到。办公电话对所有同事公开。")
            }
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
