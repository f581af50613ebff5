import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.notice

// An alert, above everything until it is acknowledged.
T.Popup {
    id: panel

    readonly property int place: Math.max(0, alert.level - 1)
    readonly property color fill: [Theme.color.alertBlue, Theme.color.alertYellow, Theme.color.alertOrange, Theme.color.alertRed][place]
    readonly property color ink: [Theme.color.textOnAlertBlue, Theme.color.textOnAlertYellow, Theme.color.textOnAlertOrange, Theme.color.textOnAlertRed][place]

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(parent ? parent.width - 2 * Theme.size.m : 0, Theme.size.readingWidth)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.size.l : 0)
    implicitHeight: column.implicitHeight
    modal: true
    focus: true
    closePolicy: T.Popup.NoAutoClose
    visible: alert.shown

    T.Overlay.modal: Rectangle { color: Theme.color.scrim }
    background: Rectangle {
        radius: Theme.size.radius
        color: Theme.color.surface
    }
    AlertViewModel { id: alert }

    contentItem: ColumnLayout {
        id: column
        objectName: "alertPanel"
        spacing: 0
        Accessible.role: Accessible.AlertMessage
        Accessible.name: alert.levelText + " " + alert.title
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: heading.implicitHeight + 2 * Theme.size.m
            radius: Theme.size.radius
            color: panel.fill
            RowLayout {
                id: heading
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.size.m }
                spacing: Theme.size.m
                Icon {
                    name: "warning_amber"
                    color: panel.ink
                }
                AppText {
                    objectName: "alertLevel"
                    Layout.fillWidth: true
                    variant: AppText.Title
                    text: alert.levelText
                    color: panel.ink
                }
            }
        }
        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: contentHeight
            AppText {
                Layout.fillWidth: true
                variant: AppText.Subtitle
                text: alert.title
            }
            AppText {
                Layout.fillWidth: true
                // The panel is as high as its text: that must not depend on how many lines there are.
                lineHeight: Theme.type.leading
                text: alert.body
            }
            AppText {
                Layout.fillWidth: true
                variant: AppText.Label
                muted: true
                text: alert.senderText
            }
            AppText {
                objectName: "alertPrivacy"
                Layout.fillWidth: true
                visible: !Session.staff
                variant: AppText.Label
                lineHeight: Theme.type.leading
                muted: true
                text: qsTr("您是否看过不会告诉发布单位，除非您在这条预警里允许。")
            }
        }
        PrimaryButton {
            objectName: "acknowledgeAlertButton"
            Layout.fillWidth: true
            Layout.margins: Theme.size.m
            focus: true
            text: qsTr("我已知晓")
            onClicked: alert.acknowledge()
        }
    }
}
