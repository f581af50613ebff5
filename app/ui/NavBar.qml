import QtQuick
import QtQuick.Layouts
import mct.ui

// The tabs along the bottom of a phone. The model has the roles id, title and icon.
Rectangle {
    id: bar

    property alias model: tabs.model
    property string current
    signal chosen(string id)

    implicitHeight: Theme.size.navBarHeight
    color: Theme.color.surface
    Accessible.role: Accessible.PageTabList

    Divider { width: parent.width }
    RowLayout {
        anchors.fill: parent
        spacing: 0
        Repeater {
            id: tabs
            NavButton {
                required property var model
                objectName: "tab-" + model.id
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: model.title
                iconName: model.icon
                current: model.id === bar.current
                onClicked: bar.chosen(model.id)
            }
        }
    }
}
