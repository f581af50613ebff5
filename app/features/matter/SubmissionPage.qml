import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.matter

// 事项提交: the form of a unit's items, and then what it has made of it (annex 3).
AppPage {
    id: page
    objectName: "submissionPage"
    title: qsTr("事项提交")

    ItemSheetForm { id: sheet }

    ScrollColumn {
        anchors.fill: parent

        AppText {
            Layout.fillWidth: true
            muted: true
            text: qsTr("本单位新增或变更能在网上办理的事项：先下载事项表填写，再连同流程图和附件提交。信息化主管部门审核通过后立即发布，居民马上能搜到。")
        }
        SectionTitle { Layout.fillWidth: true; text: qsTr("一、填写事项表") }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: Column {
                ListRow {
                    objectName: "ownSheetRow"
                    width: parent.width
                    enabled: !sheet.busy
                    iconName: "description"
                    text: qsTr("下载本单位事项表")
                    subtitle: qsTr("已有事项都在表里，改哪里填哪里；不变的行可以删去")
                    onClicked: sheet.saveOwn()
                }
                ListRow {
                    objectName: "blankSheetRow"
                    width: parent.width
                    enabled: !sheet.busy
                    iconName: "description"
                    text: qsTr("下载空白事项表")
                    subtitle: qsTr("事项基本信息表和岗位描述表（附件 3）")
                    onClicked: sheet.saveBlank()
                }
            }
        }
        Banner {
            objectName: "sheetError"
            Layout.fillWidth: true
            visible: sheet.errorText !== ""
            text: sheet.errorText
        }
        SectionTitle { Layout.fillWidth: true; text: qsTr("二、提交审核") }
        PrimaryButton {
            objectName: "submitSheetButton"
            Layout.fillWidth: true
            text: qsTr("提交填好的表")
            onClicked: Navigation.push("matter/form", {kindId: "submission"})
        }
        TextButton {
            objectName: "ownMattersButton"
            Layout.fillWidth: true
            text: qsTr("看已提交的（我的办件）")
            onClicked: Navigation.push("matter/own", {})
        }
    }
}
