import QtQuick
import mct.ui

// What the buttons with words share: an optional picture before the text.
Pressable {
    id: control

    property string iconName

    leftPadding: Theme.size.l
    rightPadding: Theme.size.l
    corner: Theme.size.radius
    contentItem: Item {
        // Of the whole text: the label below may be narrower than it wants to be.
        implicitWidth: label.implicitWidth + label.x
        implicitHeight: row.implicitHeight
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.size.s
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: control.iconName !== ""
                name: control.iconName
                color: control.ink
            }
            AppText {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, control.availableWidth - x)
                text: control.text
                color: control.ink
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
