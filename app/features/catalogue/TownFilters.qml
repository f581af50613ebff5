import QtQuick
import mct.ui
import mct.features.catalogue

// Narrows a town-level list.
Flow {
    id: filters

    required property ItemListModel model

    leftPadding: Theme.size.m
    rightPadding: Theme.size.m
    spacing: Theme.size.s

    Repeater {
        model: [{scope: "all", text: qsTr("镇街共有")}, {scope: "townsOnly", text: qsTr("仅乡镇")}]
        Chip {
            required property var modelData
            objectName: "scope-" + modelData.scope
            text: modelData.text
            checkable: true
            checked: filters.model.townScope === modelData.scope
            onClicked: filters.model.townScope = checked ? modelData.scope : ""
        }
    }
    Chip {
        objectName: "reachesVillage"
        text: qsTr("可到村（社区）办")
        checkable: true
        checked: filters.model.reachesVillage
        onClicked: filters.model.reachesVillage = checked
    }
}
