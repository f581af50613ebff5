import QtQuick
import mct.ui

// One tab of the bar or the rail: picture above word, and a tonal pill behind the current one.
Pressable {
    id: control

    property string iconName
    property bool current: false

    ink: current ? Theme.color.primary : Theme.color.muted
    Accessible.role: Accessible.PageTab
    Accessible.selected: current

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
            }
            AppText {
                anchors.horizontalCenter: parent.horizontalCenter
                variant: AppText.Caption
                strong: control.current
                text: control.text
                color: control.ink
                lineHeight: 1
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
