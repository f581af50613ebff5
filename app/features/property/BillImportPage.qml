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
        SheetImport {
            Layout.fillWidth: true
            fileName: form.fileName
            summary: form.summary
            problems: form.problems
            applicable: form.applicable
            busy: form.busy
            errorText: form.errorText
            applyText: qsTr("下发")
            onApplyRequested: form.issue()
            onChooseRequested: form.choose()
        }
    }
}
