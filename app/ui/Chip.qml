import QtQuick
import mct.ui

// A choice or a shortcut in a row of its like. Its target is taller than what one sees.
Pressable {
    id: control

    property string iconName

    leftPadding: Theme.size.m - Theme.size.xs
    rightPadding: Theme.size.m - Theme.size.xs
    ink: checked ? Theme.color.textOnPrimaryContainer : Theme.color.text
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button

    background: Item {
        Rectangle {
            id: pill
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            height: parent.height - Theme.size.s - Theme.size.xs
            radius: Theme.size.radiusSmall
            color: control.checked ? Theme.color.primaryContainer : Theme.color.surface
            border.width: control.checked ? 0 : Theme.size.hairline
            border.color: Theme.color.outline

            Rectangle {
                anchors.fill: parent
                radius: parent.radius
                color: control.ink
                opacity: control.down ? 0.12 : control.hovered ? 0.06 : 0
            }
            FocusRing {
                shown: control.visualFocus
                radius: parent.radius
            }
        }
    }
    contentItem: Row {
        spacing: Theme.size.xs
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: name !== ""
            name: control.checked ? "check" : control.iconName
            size: Theme.size.iconSmall
            color: control.ink
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            variant: AppText.Label
            text: control.text
            color: control.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
