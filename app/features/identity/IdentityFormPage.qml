import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.identity

// An application: for the identity, another name, or another portrait.
AppPage {
    id: page
    objectName: "identityFormPage"

    property alias kind: form.kind
    readonly property var titles: ({identity: qsTr("实名认证申请"), name: qsTr("变更姓名"), avatar: qsTr("变更头像")})
    title: titles[kind]

    IdentityForm {
        id: form
        onFinished: page.backRequested()
    }
    ScrollColumn {
        anchors.fill: parent

        InputField {
            objectName: "name"
            Layout.fillWidth: true
            visible: form.kind !== "avatar"
            label: form.kind === "name" ? qsTr("新的姓名") : qsTr("姓名")
            hint: qsTr("与身份证一致")
            maximumLength: 40
            onEdited: (text) => form.name = text
        }
        InputField {
            objectName: "idNumber"
            Layout.fillWidth: true
            visible: form.kind === "identity"
            label: qsTr("身份证号码")
            hint: qsTr("18 位")
            inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            maximumLength: 18
            onEdited: (text) => form.idNumber = text
        }
        FormError {
            objectName: "idNumberError"
            text: form.kind === "identity" ? form.idNumberError : ""
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size.listColumnMost
            Layout.alignment: Qt.AlignHCenter
            visible: form.kind !== "avatar"
            columns: 2
            columnSpacing: Theme.size.s
            PhotoField {
                objectName: "front"
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.size.picture
                label: qsTr("身份证人像面")
                hint: qsTr("四角完整，文字清楚")
                source: form.front
                onPicked: (file) => form.pick("front", file)
            }
            PhotoField {
                objectName: "back"
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.size.picture
                label: qsTr("身份证国徽面")
                hint: qsTr("能看清有效期")
                source: form.back
                onPicked: (file) => form.pick("back", file)
            }
        }
        PhotoField {
            objectName: "portrait"
            Layout.fillWidth: form.kind === "avatar"
            Layout.preferredWidth: Theme.size.picture
            Layout.maximumWidth: Theme.size.code
            Layout.alignment: Qt.AlignHCenter
            visible: form.kind !== "name"
            label: qsTr("本人正面照")
            hint: qsTr("免冠，光线均匀")
            ratio: 1
            source: form.portrait
            onPicked: (file) => form.pick("portrait", file)
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: form.kind === "avatar" ? qsTr("审核通过后替换现在的实名头像；没有通过就删除。")
                                         : qsTr("照片里的拍摄地点、时间等信息不会上传。身份证照片加密保存，审核后立即删除。")
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "sendButton"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("正在上传") : qsTr("提交审核")
            onClicked: form.send()
        }
    }
}
