import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.directory

// Before a file is chosen: importing, taking the last import back, and saving.
ColumnLayout {
    id: start

    required property StaffImportForm importing
    required property StaffExportForm exporting

    Layout.fillWidth: true
    spacing: Theme.size.m

    SectionTitle { Layout.fillWidth: true; text: qsTr("导入") }
    AppText {
        Layout.fillWidth: true
        text: qsTr("选一份人员表，先看会改动什么，再决定是否导入。表头是：单位名称、部门、岗位、姓名、性别、手机号码，可以有办公电话和顺序。")
    }
    FormError { text: start.importing.errorText }
    PrimaryButton {
        objectName: "chooseSheetButton"
        Layout.fillWidth: true
        enabled: !start.importing.busy
        iconName: "file_upload"
        text: qsTr("选择文件")
        onClicked: start.importing.choose()
    }
    ConfirmButton {
        objectName: "undoImportButton"
        Layout.fillWidth: true
        enabled: !start.importing.busy
        iconName: "undo"
        caption: qsTr("撤回上次导入")
        warning: qsTr("再按一次：恢复到导入之前")
        onConfirmed: start.importing.undo()
    }
    SectionTitle { Layout.fillWidth: true; text: qsTr("导出") }
    SegmentedControl {
        objectName: "sheetFormat"
        Layout.fillWidth: true
        options: [{value: "xlsx", text: qsTr("Excel（XLSX）")}, {value: "csv", text: qsTr("CSV")}]
        value: start.exporting.format
        onChosen: (value) => start.exporting.format = value
    }
    Card {
        Layout.fillWidth: true
        padding: 0
        contentItem: ColumnLayout {
            spacing: 0
            ListRow {
                objectName: "exportRow"
                Layout.fillWidth: true
                enabled: !start.exporting.busy
                iconName: "file_download"
                leads: false
                text: qsTr("导出人员表")
                subtitle: qsTr("改好以后可以再导入；里面有完整的手机号，请妥善保管")
                onClicked: start.exporting.savePeople()
            }
            ListRow {
                objectName: "templateRow"
                Layout.fillWidth: true
                enabled: !start.exporting.busy
                iconName: "insert_drive_file"
                leads: false
                text: qsTr("空白模板")
                subtitle: qsTr("只有表头，用来填写")
                onClicked: start.exporting.saveTemplate()
            }
        }
    }
    FormError { text: start.exporting.errorText }
}
