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
    property alias position: form.position

    AdminRights {
        id: rights
        organizationId: form.organizationId
    }
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
        InputField {
            objectName: "position"
            Layout.fillWidth: true
            label: qsTr("顺序（数字小的排在前面）")
            text: form.position
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 6
            onEdited: (text) => form.position = text
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.size.xs
            AppText { variant: AppText.Label; muted: true; text: qsTr("性别") }
            SegmentedControl {
                objectName: "gender"
                Layout.fillWidth: true
                options: [{value: "", text: qsTr("不填")}, {value: "male", text: qsTr("男")}, {value: "female", text: qsTr("女")}]
                value: form.gender
                onChosen: (value) => form.gender = value
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
        ConfirmButton {
            objectName: "appointButton"
            Layout.fillWidth: true
            visible: page.cardId !== "" && rights.appoints
            enabled: !form.busy
            caption: form.admin ? qsTr("取消管理员") : qsTr("设为管理员")
            warning: form.admin ? qsTr("再按一次：不再能管理本单位人员") : qsTr("再按一次：可以管理本单位人员")
            onConfirmed: form.setAdmin(!form.admin)
        }
        ConfirmButton {
            objectName: "handOverButton"
            Layout.fillWidth: true
            visible: page.cardId !== "" && page.cardId !== Session.cardId && rights.handsOver
            enabled: !form.busy
            caption: qsTr("移交管理员")
            warning: qsTr("再按一次：移交后您不再是管理员")
            onConfirmed: form.handOver()
        }
        ConfirmButton {
            objectName: "revokeButton"
            Layout.fillWidth: true
            visible: page.cardId !== ""
            enabled: !form.busy
            caption: qsTr("撤销这张名片")
            warning: qsTr("再按一次：名片和权限立即失效")
            onConfirmed: form.revoke()
        }
    }
    StateView {
        anchors.fill: parent
        loading: !form.ready && form.busy
        failed: !form.ready && !form.busy && form.errorText !== ""
        errorText: form.errorText
    }
}
