import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.property

// Issues the bills of a sheet. Shows what it holds before it does.
AppPage {
    id: page
    objectName: "billImportPage"
    title: qsTr("下发账单")

    property alias communityId: form.communityId

    BillImportForm {
        id: form
        onFinished: page.backRequested()
    }
    ScrollColumn {
        anchors.fill: parent

        AppText {
            Layout.fillWidth: true
            text: qsTr("选一份账单表，先看有没有错，再决定是否下发。表头是：楼、单元、门牌号、费用、账期、金额、缴费截止。")
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: qsTr("楼、单元和门牌号要与社区的楼栋表一致；金额以元计；截止日期写作 2026-12-31。")
        }
        Card {
            Layout.fillWidth: true
            visible: form.fileName !== ""
            contentItem: ColumnLayout {
                spacing: Theme.size.xs
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Label
                    muted: true
                    text: form.fileName
                }
                AppText {
                    objectName: "importSummary"
                    Layout.fillWidth: true
                    variant: AppText.Subtitle
                    text: form.busy ? qsTr("请稍候") : form.summary
                }
            }
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.size.s
            Repeater {
                model: form.problems
                KeyFact {
                    required property var modelData
                    width: parent.width
                    label: modelData.where
                    value: modelData.what
                }
            }
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "issueBillsButton"
            Layout.fillWidth: true
            visible: form.applicable
            enabled: !form.busy
            text: qsTr("下发")
            onClicked: form.issue()
        }
        TonalButton {
            objectName: "chooseBillsButton"
            Layout.fillWidth: true
            enabled: !form.busy
            iconName: "file_upload"
            text: form.fileName === "" ? qsTr("选择文件") : qsTr("换一个文件")
            onClicked: form.choose()
        }
    }
}
