import QtQuick
import QtQuick.Layouts
import mct.ui

// One figure of the whole report.
Card {
    id: tile

    property string label
    property string value
    property string more

    Accessible.role: Accessible.StaticText
    Accessible.name: label + qsTr("：") + value + (more !== "" ? qsTr("，") + more : "")

    contentItem: ColumnLayout {
        spacing: Theme.size.xs
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: tile.label
            lineHeight: 1
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Display
            color: Theme.color.primary
            text: tile.value
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Caption
            muted: true
            text: tile.more
            lineHeight: 1
            Accessible.ignored: true
        }
        Item { Layout.fillHeight: true }
    }
}
