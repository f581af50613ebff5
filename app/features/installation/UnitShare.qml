import QtQuick
import QtQuick.Layouts
import mct.ui

// A unit's figures, and how many of its people are active, as a bar.
ColumnLayout {
    id: unit

    required property var modelData

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
            text: unit.modelData.active + " / " + unit.modelData.listed
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
        text: qsTr("已领 %1 · 安装 %2 · 较上周 %3").arg(unit.modelData.claimed).arg(unit.modelData.installed).arg(unit.modelData.change)
        Accessible.ignored: true
    }
}
