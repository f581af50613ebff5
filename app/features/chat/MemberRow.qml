import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core

// Somebody in a group.
RowLayout {
    id: row

    required property var model
    property bool manageable: false
    signal appointed(bool admin)
    signal removed()

    objectName: "member-" + model.id
    spacing: 0

    ListRow {
        Layout.fillWidth: true
        iconName: "person_outline"
        text: row.model.own ? qsTr("%1（我）").arg(row.model.name) : row.model.name
        subtitle: row.model.organization
        leads: false
        enabled: !row.model.own
        opacity: 1
        onClicked: Navigation.push("directory/card", {cardId: row.model.id})
    }
    Tag {
        Layout.rightMargin: Theme.size.m
        visible: row.model.admin
        text: qsTr("群管理员")
        tone: Tag.Primary
    }
    MenuButton {
        objectName: "memberMenu-" + row.model.id
        visible: row.manageable
        iconName: "more_vert"
        text: qsTr("更多：%1").arg(row.model.name)
        MenuEntry {
            objectName: "appointEntry"
            iconName: "admin_panel_settings"
            text: row.model.admin ? qsTr("不再是群管理员") : qsTr("设为群管理员")
            onTriggered: row.appointed(!row.model.admin)
        }
        MenuEntry {
            objectName: "removeMemberEntry"
            iconName: "person_remove"
            text: qsTr("移出群聊")
            onTriggered: row.removed()
        }
    }
}
