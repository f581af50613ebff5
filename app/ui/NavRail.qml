import QtQuick
import mct.ui

// The tabs along the side of a wide window. The model has the roles id, title, icon and badge.
Rectangle {
    id: rail

    property alias model: tabs.model
    property string current
    signal chosen(string id)

    implicitWidth: Theme.size.railWidth
    color: Theme.color.surface
    Accessible.role: Accessible.PageTabList

    Column {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        anchors.topMargin: Theme.size.m
        spacing: Theme.size.s
        Repeater {
            id: tabs
            NavButton {
                required property var model
                objectName: "tab-" + model.id
                width: parent.width
                height: Theme.size.navBarHeight
                text: model.title
                iconName: model.icon
                badge: model.badge
                current: model.id === rail.current
                onClicked: rail.chosen(model.id)
            }
        }
    }
    Divider {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Theme.size.hairline
    }
}
