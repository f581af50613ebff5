import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.directory

// What a unit admin keeps of a person.
AppPage {
    id: page
    objectName: "staffPage"
    title: cardId === "" ? qsTr("登记人员") : qsTr("修改人员")

    property alias cardId: form.cardId
    property alias organizationId: form.organizationId
    // Asked once more before something that cannot be taken back.
    property string asked

    StaffForm {
        id: form
        onFinished: page.backRequested()
    }
    ScrollColumn {
        anchors.fill: parent
        visible: form.ready

        InputField {
            objectName: "name"
            Layout.fillWidth: true
            label: qsTr("姓名")
            text: form.name
            maximumLength: 40
            onEdited: (text) => form.name = text
        }
        InputField {
            objectName: "phone"
            Layout.fillWidth: true
            label: qsTr("手机号码")
            hint: qsTr("本人用这个号码注册后领取名片")
            text: form.phone
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 11
            onEdited: (text) => form.phone = text
        }
        InputField {
            objectName: "post"
            Layout.fillWidth: true
            label: qsTr("岗位")
            text: form.post
            maximumLength: 40
            onEdited: (text) => form.post = text
        }
        InputField {
            objectName: "officePhone"
            Layout.fillWidth: true
            label: qsTr("办公电话")
            hint: qsTr("可以不填")
            text: form.officePhone
            maximumLength: 40
            onEdited: (text) => form.officePhone = text
        }
        AppText { variant: AppText.Label; muted: true; text: qsTr("性别") }
        SegmentedControl {
            objectName: "gender"
            Layout.fillWidth: true
            options: [{value: "", text: qsTr("不填")}, {value: "male", text: qsTr("男")}, {value: "female", text: qsTr("女")}]
            value: form.gender
            onChosen: (value) => form.gender = value
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "saveButton"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("保存")
            onClicked: form.save()
        }
        TonalButton {
            objectName: "handOverButton"
            Layout.fillWidth: true
            visible: page.cardId !== "" && page.cardId !== Session.cardId
            enabled: !form.busy
            text: page.asked === "handOver" ? qsTr("再按一次：移交后您不再是管理员") : qsTr("移交管理员")
            onClicked: if (page.asked === "handOver") form.handOver(); else page.asked = "handOver"
        }
        TextButton {
            objectName: "revokeButton"
            Layout.fillWidth: true
            visible: page.cardId !== ""
            enabled: !form.busy
            text: page.asked === "revoke" ? qsTr("再按一次：名片和它的权限立即失效") : qsTr("撤销这张名片")
            onClicked: if (page.asked === "revoke") form.revoke(); else page.asked = "revoke"
        }
    }
    StateView {
        anchors.fill: parent
        loading: !form.ready && form.busy
        failed: !form.ready && !form.busy && form.errorText !== ""
        errorText: form.errorText
    }
}
