import QtQuick
import QtQuick.Layouts
import mct.ui

// A note above what it is about.
Rectangle {
    id: control

    property string iconName: "info_outline"
    property string text
    property color ink: Theme.color.textOnWarningContainer
    property string actionText
    signal actionClicked()

    implicitHeight: row.implicitHeight + 2 * Theme.size.s
    implicitWidth: Theme.size.listColumnLeast
    radius: Theme.size.radius
    color: Theme.color.warningContainer
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.size.m
        anchors.rightMargin: Theme.size.s
        spacing: Theme.size.s
        Icon {
            name: control.iconName
            color: control.ink
        }
        AppText {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.size.xl
            verticalAlignment: Text.AlignVCenter
            variant: AppText.Label
            text: control.text
            color: control.ink
            Accessible.ignored: true
        }
        TextButton {
            objectName: "bannerAction"
            visible: text !== ""
            text: control.actionText
            ink: control.ink
            onClicked: control.actionClicked()
        }
    }
}
