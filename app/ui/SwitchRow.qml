import QtQuick
import QtQuick.Layouts
import mct.ui

// A setting that is on or off. The whole row is the target.
Pressable {
    id: control

    property string iconName
    property string subtitle

    checkable: true
    leftPadding: Theme.size.m
    rightPadding: Theme.size.m
    topPadding: Theme.size.m - Theme.size.xs
    bottomPadding: Theme.size.m - Theme.size.xs
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.description: subtitle

    contentItem: RowLayout {
        spacing: Theme.size.m
        Icon {
            visible: control.iconName !== ""
            name: control.iconName
            color: Theme.color.primary
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.size.xs
            AppText {
                Layout.fillWidth: true
                text: control.text
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                variant: AppText.Label
                muted: true
                text: control.subtitle
                Accessible.ignored: true
            }
        }
        Rectangle {
            implicitWidth: Theme.size.target
            implicitHeight: Theme.size.target - Theme.size.m - Theme.size.xs
            radius: height / 2
            color: control.checked ? Theme.color.primary : Theme.color.surfaceSunken
            border.width: Theme.size.focusRing
            border.color: control.checked ? Theme.color.primary : Theme.color.muted

            Rectangle {
                readonly property real inset: Theme.size.xs + Theme.size.focusRing
                x: control.checked ? parent.width - width - inset : inset
                anchors.verticalCenter: parent.verticalCenter
                width: parent.height - 2 * inset
                height: width
                radius: width / 2
                color: control.checked ? Theme.color.textOnPrimary : Theme.color.muted
                Behavior on x { NumberAnimation { duration: Theme.quick } }
            }
        }
    }
}
