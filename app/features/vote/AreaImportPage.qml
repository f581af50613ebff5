import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.vote

// The areas of a community's households, which count in its votes.
AppPage {
    id: page
    objectName: "areaImportPage"
    title: qsTr("专有面积")

    property alias communityId: form.communityId

    AreaImportForm {
        id: form
        onFinished: page.backRequested()
    }
    ScrollColumn {
        anchors.fill: parent

        AppText {
            Layout.fillWidth: true
            text: qsTr("选一份面积表，先看有没有错，再决定是否保存。表头是：楼、单元、门牌号、面积。")
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: qsTr("面积以平方米计，最多两位小数；楼、单元和门牌号要与楼栋表一致。已发起的表决不受影响。")
        }
        SheetImport {
            Layout.fillWidth: true
            fileName: form.fileName
            summary: form.summary
            problems: form.problems
            applicable: form.applicable
            busy: form.busy
            errorText: form.errorText
            applyText: qsTr("保存")
            onApplyRequested: form.keep()
            onChooseRequested: form.choose()
        }
    }
}
