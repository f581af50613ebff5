import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.directory

// A department of a unit: its name, its place, and its end.
AppPage {
    id: page
    objectName: "departmentPage"
    title: organizationId === "" ? qsTr("新增部门") : qsTr("修改部门")

    property alias organizationId: form.organizationId
    property alias parentId: form.parentId
    property alias position: form.position

    DepartmentForm {
        id: form
        onFinished: page.backRequested()
        // The page below shows what is gone.
        onRemoved: {
            page.backRequested()
            Navigation.pop()
        }
    }
    ScrollColumn {
        anchors.fill: parent
        visible: form.ready

        InputField {
            objectName: "name"
            Layout.fillWidth: true
            label: qsTr("部门名称")
            text: form.name
            maximumLength: 40
            onEdited: (text) => form.name = text
            onAccepted: form.save()
        }
        InputField {
            objectName: "position"
            Layout.fillWidth: true
            label: qsTr("顺序（数字小的排在前面）")
            text: form.position
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 6
            onEdited: (text) => form.position = text
            onAccepted: form.save()
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
            objectName: "removeButton"
            Layout.fillWidth: true
            visible: page.organizationId !== ""
            enabled: !form.busy
            caption: qsTr("撤掉这个部门")
            warning: qsTr("再按一次：撤掉这个部门")
            onConfirmed: form.remove()
        }
    }
    StateView {
        anchors.fill: parent
        loading: !form.ready && form.busy
        failed: !form.ready && !form.busy && form.errorText !== ""
        errorText: form.errorText
        onRetry: form.retry()
    }
}
