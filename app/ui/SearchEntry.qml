import QtQuick
import QtQuick.Layouts
import mct.ui

// Looks like a search field and opens the search page.
Pressable {
    id: control

    fill: Theme.color.surface
    leftPadding: Theme.size.m
    rightPadding: Theme.size.m
    implicitHeight: Theme.size.target + Theme.size.s

    contentItem: RowLayout {
        spacing: Theme.size.s
        Icon {
            name: "search"
            color: Theme.color.primary
        }
        AppText {
            Layout.fillWidth: true
            text: control.text
            muted: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
