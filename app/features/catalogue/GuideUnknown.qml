import QtQuick
import QtQuick.Layouts
import mct.ui

// What the unit has not supplied, said once and calmly.
Card {
    id: unknown
    objectName: "unknownCard"

    property var titles: []

    fill: Theme.color.surfaceSunken
    contentItem: ColumnLayout {
        spacing: Theme.size.xs
        AppText {
            Layout.fillWidth: true
            strong: true
            text: qsTr("待单位补充")
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: unknown.titles.join(qsTr("、"))
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: qsTr("目录只公布了事项名称，办理前请先向主管部门咨询。")
        }
    }
}
