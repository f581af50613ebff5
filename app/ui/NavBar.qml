import QtQuick
import mct.ui

// The tabs along the bottom of a phone. The model has the roles id, title, icon and badge.
Rectangle {
    id: bar

    property alias model: tabs.model
    property string current
    signal chosen(string id)

    implicitHeight: Theme.size.navBarHeight
    color: Theme.color.surface
    Accessible.role: Accessible.PageTabList

    Divider { width: parent.width }
    Row {
        anchors.fill: parent
        Repeater {
            id: tabs
            NavButton {
                required property var model
                objectName: "tab-" + model.id
                width: parent.width / tabs.count
                height: parent.height
                text: model.title
                iconName: model.icon
                badge: model.badge
                current: model.id === bar.current
                onClicked: bar.chosen(model.id)
            }
        }
    }
}
