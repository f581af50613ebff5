import QtQuick
import QtQuick.Layouts
import mct.ui

// A sheet that a person chooses, sees what it holds and what is wrong with it, and then imports.
ColumnLayout {
    id: control

    property string fileName
    property string summary
    // {where, what} each.
    property var problems: []
    property bool applicable: false
    property bool busy: false
    property string errorText
    property string applyText
    signal chooseRequested()
    signal applyRequested()

    spacing: Theme.size.m

    Card {
        Layout.fillWidth: true
        visible: control.fileName !== ""
        contentItem: ColumnLayout {
            spacing: Theme.size.xs
            AppText {
                Layout.fillWidth: true
                variant: AppText.Label
                muted: true
                text: control.fileName
            }
            AppText {
                objectName: "importSummary"
                Layout.fillWidth: true
                variant: AppText.Subtitle
                text: control.busy ? qsTr("请稍候") : control.summary
            }
        }
    }
    Column {
        Layout.fillWidth: true
        visible: control.problems.length > 0
        spacing: Theme.size.s
        Repeater {
            model: control.problems
            KeyFact {
                required property var modelData
                width: parent.width
                label: modelData.where
                value: modelData.what
            }
        }
    }
    FormError { text: control.errorText }
    PrimaryButton {
        objectName: "applySheetButton"
        Layout.fillWidth: true
        visible: control.applicable
        enabled: !control.busy
        text: control.applyText
        onClicked: control.applyRequested()
    }
    TonalButton {
        objectName: "chooseSheetButton"
        Layout.fillWidth: true
        enabled: !control.busy
        iconName: "file_upload"
        text: control.fileName === "" ? qsTr("选择文件") : qsTr("换一个文件")
        onClicked: control.chooseRequested()
    }
}
