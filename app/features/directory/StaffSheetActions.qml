import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.directory

// Below what a sheet would change: apply it, or take another file.
ColumnLayout {
    id: actions

    required property StaffImportForm importing

    spacing: Theme.size.s

    FormError { text: actions.importing.errorText }
    PrimaryButton {
        objectName: "applySheetButton"
        Layout.fillWidth: true
        visible: actions.importing.applicable
        enabled: !actions.importing.busy
        text: actions.importing.busy ? qsTr("请稍候") : qsTr("导入")
        onClicked: actions.importing.apply()
    }
    PrimaryButton {
        objectName: "compareAgainButton"
        Layout.fillWidth: true
        visible: !actions.importing.compared && !actions.importing.busy
        text: qsTr("重试")
        onClicked: actions.importing.compare()
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.size.s
        TextButton {
            objectName: "dropSheetButton"
            Layout.fillWidth: true
            text: qsTr("取消")
            onClicked: actions.importing.drop()
        }
        TonalButton {
            objectName: "chooseAnotherButton"
            Layout.fillWidth: true
            enabled: !actions.importing.busy
            text: qsTr("换一个文件")
            onClicked: actions.importing.choose()
        }
    }
}
