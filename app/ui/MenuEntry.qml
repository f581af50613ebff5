import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui

// One thing to do in the list of a MenuButton.
T.MenuItem {
    id: control

    property string iconName
    property bool shown: true

    visible: shown
    implicitWidth: Theme.size.menuWidth
    implicitHeight: shown ? Math.max(Theme.size.target, implicitContentHeight + topPadding + bottomPadding) : 0
    leftPadding: Theme.size.m
    rightPadding: Theme.size.m
    Accessible.role: Accessible.MenuItem
    Accessible.name: text

    background: Rectangle {
        color: Theme.color.text
        opacity: control.down ? 0.12 : control.highlighted || control.hovered ? 0.06 : 0
    }
    contentItem: RowLayout {
        spacing: Theme.size.m
        Icon {
            name: control.iconName
            color: Theme.color.primary
        }
        AppText {
            Layout.fillWidth: true
            text: control.text
            Accessible.ignored: true
        }
    }
}
