import QtQuick
import mct.ui
import mct.features.matter

// What one may do to a matter beside what stands out.
MenuButton {
    id: menu

    required property MatterViewModel matter
    readonly property var offered: matter.offered
    readonly property var names: ["asked", "transferred", "assigned", "rejected", "returned", "commented", "urged", "withdrawn"]

    objectName: "matterMenu"
    visible: names.some(name => offered[name] === true)
    iconName: "more_vert"
    text: qsTr("更多")
    MenuEntry {
        objectName: "askEntry"
        shown: menu.offered.asked === true
        iconName: "fact_check"
        text: qsTr("告知补正")
        onTriggered: menu.matter.choose("asked")
    }
    MenuEntry {
        objectName: "transferEntry"
        shown: menu.offered.transferred === true
        iconName: "domain"
        text: qsTr("转办")
        onTriggered: menu.matter.choose("transferred")
    }
    MenuEntry {
        objectName: "assignEntry"
        shown: menu.offered.assigned === true
        iconName: "person_add"
        text: qsTr("指派")
        onTriggered: menu.matter.choose("assigned")
    }
    MenuEntry {
        objectName: "commentEntry"
        shown: menu.offered.commented === true
        iconName: "chat_bubble_outline"
        text: qsTr("写批注")
        onTriggered: menu.matter.choose("commented")
    }
    MenuEntry {
        objectName: "returnEntry"
        shown: menu.offered.returned === true
        iconName: "undo"
        text: qsTr("退回原单位")
        onTriggered: menu.matter.choose("returned")
    }
    MenuEntry {
        objectName: "rejectEntry"
        shown: menu.offered.rejected === true
        iconName: "close"
        text: qsTr("不予受理")
        onTriggered: menu.matter.choose("rejected")
    }
    MenuEntry {
        objectName: "urgeEntry"
        shown: menu.offered.urged === true
        iconName: "campaign"
        text: qsTr("催办")
        onTriggered: menu.matter.choose("urged")
    }
    MenuEntry {
        objectName: "withdrawEntry"
        shown: menu.offered.withdrawn === true
        iconName: "undo"
        text: qsTr("撤回办件")
        onTriggered: menu.matter.choose("withdrawn")
    }
}
