import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.notice

// Which residents a notice is for: communities, and what lies in them.
ColumnLayout {
    id: chooser

    required property NeighbourhoodDraft neighbourhoods

    spacing: Theme.size.s

    AppText {
        Layout.fillWidth: true
        variant: AppText.Label
        muted: true
        text: qsTr("住户：只能收公告；社区、楼和单元里之后搬来的也能看到，发给一户的只有现在的住户收到")
    }
    Flow {
        Layout.fillWidth: true
        visible: chooser.neighbourhoods.chosen.length > 0
        spacing: Theme.size.s
        Repeater {
            model: chooser.neighbourhoods.chosen
            Chip {
                required property var modelData
                objectName: "neighbourhood-" + modelData.place
                iconName: "close"
                text: modelData.name
                Accessible.name: qsTr("移除%1").arg(modelData.name)
                onClicked: chooser.neighbourhoods.remove(modelData.place)
            }
        }
    }
    TextButton {
        objectName: "neighbourhoodBack"
        visible: chooser.neighbourhoods.within !== ""
        iconName: "chevron_left"
        text: chooser.neighbourhoods.within
        onClicked: chooser.neighbourhoods.back()
    }
    Card {
        Layout.fillWidth: true
        padding: 0
        contentItem: Column {
            Repeater {
                model: chooser.neighbourhoods.parts
                RowLayout {
                    id: part
                    required property var modelData
                    width: parent.width
                    spacing: 0
                    SwitchRow {
                        objectName: "part-" + part.modelData.place
                        Layout.fillWidth: true
                        text: part.modelData.name
                        checked: part.modelData.chosen
                        onClicked: chooser.neighbourhoods.choose(part.modelData.place, checked)
                    }
                    IconButton {
                        objectName: "open-" + part.modelData.place
                        visible: part.modelData.divided
                        iconName: "chevron_right"
                        text: qsTr("看%1里面").arg(part.modelData.name)
                        onClicked: chooser.neighbourhoods.open(part.modelData.place)
                    }
                }
            }
        }
    }
}
