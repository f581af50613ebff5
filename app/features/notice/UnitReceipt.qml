import QtQuick
import QtQuick.Layouts
import mct.ui

// A unit's replies, and how many of its people they are, as a bar.
ColumnLayout {
    id: unit

    required property var modelData
    property bool meeting: true

    spacing: Theme.size.xs
    Accessible.role: Accessible.StaticText
    Accessible.name: modelData.spoken

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.size.s
        AppText {
            Layout.fillWidth: true
            text: unit.modelData.name
            Accessible.ignored: true
        }
        AppText {
            strong: true
            text: unit.modelData.replied + " / " + unit.modelData.people
            Accessible.ignored: true
        }
    }
    ShareBar {
        Layout.fillWidth: true
        share: unit.modelData.share
    }
    AppText {
        Layout.fillWidth: true
        variant: AppText.Label
        muted: true
        text: unit.meeting ? qsTr("已读 %1 · 参加 %2 · 请假 %3 · 代为参加 %4").arg(unit.modelData.read).arg(unit.modelData.attending).arg(unit.modelData.absent).arg(unit.modelData.substitute)
                           : qsTr("已读 %1 · 收到 %2").arg(unit.modelData.read).arg(unit.modelData.acknowledged)
        Accessible.ignored: true
    }
}
