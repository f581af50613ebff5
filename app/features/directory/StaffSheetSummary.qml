import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.directory

// Above what a sheet would change: how much of what, and whether whom it does not name may stay.
ColumnLayout {
    id: summary

    required property StaffImportForm importing

    spacing: Theme.size.m

    Card {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.size.m
        Layout.rightMargin: Theme.size.m
        contentItem: ColumnLayout {
            spacing: Theme.size.m
            AppText {
                Layout.fillWidth: true
                variant: AppText.Subtitle
                text: summary.importing.fileName
            }
            GridLayout {
                Layout.fillWidth: true
                visible: summary.importing.compared && summary.importing.problems === 0
                columns: Math.max(2, Math.min(4, Math.floor(width / Theme.size.tileLeast)))
                columnSpacing: Theme.size.m
                rowSpacing: Theme.size.m
                KeyFact { Layout.fillWidth: true; label: qsTr("新增"); value: summary.importing.added }
                KeyFact { Layout.fillWidth: true; label: qsTr("修改"); value: summary.importing.changed }
                KeyFact { Layout.fillWidth: true; label: qsTr("不变"); value: summary.importing.unchanged }
                KeyFact { Layout.fillWidth: true; label: qsTr("表里没有"); value: summary.importing.missing }
            }
        }
    }
    Banner {
        objectName: "problemBanner"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.size.m
        Layout.rightMargin: Theme.size.m
        visible: summary.importing.problems > 0
        iconName: "warning_amber"
        text: qsTr("有 %1 处要改，改好以后重新选择文件；现在什么都没有写入").arg(summary.importing.problems)
    }
    Card {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.size.m
        Layout.rightMargin: Theme.size.m
        visible: summary.importing.compared && summary.importing.problems === 0 && summary.importing.missing > 0
        padding: 0
        contentItem: SwitchRow {
            objectName: "revokeMissingSwitch"
            enabled: !summary.importing.busy
            text: qsTr("撤销表里没有的人")
            subtitle: checked ? qsTr("导入后，这 %1 人的名片和权限立即失效").arg(summary.importing.missing) : qsTr("这 %1 人保留不动").arg(summary.importing.missing)
            checked: summary.importing.revokeMissing
            onClicked: summary.importing.revokeMissing = checked
        }
    }
    Skeleton {
        Layout.fillWidth: true
        objectName: "skeleton"
        visible: summary.importing.busy && !summary.importing.compared
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.size.m
        Layout.rightMargin: Theme.size.m
        visible: summary.importing.compared
        text: summary.importing.problems > 0 ? qsTr("要改的地方") : summary.importing.applicable ? qsTr("会有这些改动") : qsTr("没有要导入的改动")
    }
}
