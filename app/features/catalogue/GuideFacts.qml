import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.catalogue

// What people ask first: how long, how much, for whom.
Card {
    id: facts

    required property GuideViewModel guide
    readonly property string unknown: qsTr("待单位补充")

    contentItem: GridLayout {
        columns: facts.width >= Theme.size.listColumnMost ? 4 : 2
        columnSpacing: Theme.size.m
        rowSpacing: Theme.size.m
        Repeater {
            model: [
                {label: qsTr("承诺期限"), value: facts.guide.promisedLimit},
                {label: qsTr("法定期限"), value: facts.guide.statutoryLimit},
                {label: qsTr("收费"), value: facts.guide.fees},
                {label: qsTr("服务对象"), value: facts.guide.audienceText}
            ]
            KeyFact {
                required property var modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                label: modelData.label
                known: modelData.value !== ""
                value: modelData.value || facts.unknown
            }
        }
    }
}
