import QtQuick
import QtQuick.Layouts
import mct.ui

// A month: what was planned, and under it what has come, as bars beside the figures that say it.
ColumnLayout {
    id: control

    // {label, figures, plannedShare, openedShare}
    required property var month

    spacing: Theme.size.xs
    Accessible.role: Accessible.StaticText
    Accessible.name: month.label + qsTr("：") + month.figures

    RowLayout {
        Layout.fillWidth: true
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            text: control.month.label
            Accessible.ignored: true
        }
        AppText {
            variant: AppText.Label
            muted: true
            text: control.month.figures
            Accessible.ignored: true
        }
    }
    Rectangle {
        Layout.preferredWidth: control.width * control.month.plannedShare
        implicitHeight: Theme.size.s
        radius: height / 2
        visible: control.month.plannedShare > 0
        color: Theme.color.primaryContainer
        Accessible.ignored: true
    }
    Rectangle {
        Layout.preferredWidth: control.width * control.month.openedShare
        implicitHeight: Theme.size.s
        radius: height / 2
        visible: control.month.openedShare > 0
        color: Theme.color.primary
        Accessible.ignored: true
    }
}
