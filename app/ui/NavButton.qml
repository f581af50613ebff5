import QtQuick
import mct.ui

// One tab of the bar or the rail: picture above word, and a tonal pill behind the current one.
Pressable {
    id: control

    property string iconName
    property bool current: false
    // How much waits there; 0: nothing.
    property int badge: 0

    ink: current ? Theme.color.primary : Theme.color.muted
    Accessible.role: Accessible.PageTab
    Accessible.selected: current
    Accessible.description: badge > 0 ? qsTr("%1 条未读").arg(badge) : ""

    contentItem: Item {
        implicitHeight: column.implicitHeight
        implicitWidth: column.implicitWidth
        Column {
            id: column
            anchors.centerIn: parent
            spacing: Theme.size.xs
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: glyph.size + 4 * Theme.size.s
                height: glyph.size + Theme.size.xs
                radius: height / 2
                color: control.current ? Theme.color.primaryContainer : "transparent"
                Icon {
                    id: glyph
                    anchors.centerIn: parent
                    name: control.iconName
                    color: control.current ? Theme.color.textOnPrimaryContainer : control.ink
                }
                CountBadge {
                    objectName: "badge"
                    anchors { left: glyph.right; leftMargin: -Theme.size.s; top: parent.top }
                    count: control.badge
                }
            }
            AppText {
                anchors.horizontalCenter: parent.horizontalCenter
                variant: AppText.Caption
                strong: control.current
                text: control.text
                color: control.ink
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
