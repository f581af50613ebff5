import QtQuick
import QtQuick.Layouts
import mct.ui

// A unit's replies, and how many of its people they are, as a bar.
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
            text: unit.modelData.done + " / " + unit.modelData.people
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
        visible: text !== ""
        text: unit.modelData.details
        Accessible.ignored: true
    }
}
