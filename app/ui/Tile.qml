import QtQuick
import QtQuick.Layouts
import mct.ui

// An entry of a grid: a picture, a word, and how much stands behind it.
Pressable {
    id: control

    property string iconName
    property string value

    fill: Theme.color.surface
    padding: Theme.size.s
    topPadding: Theme.size.m - Theme.size.xs
    bottomPadding: Theme.size.m - Theme.size.xs
    Accessible.description: value

    contentItem: ColumnLayout {
        spacing: Theme.size.xs
        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.size.xs
            implicitWidth: glyph.size + Theme.size.m
            implicitHeight: implicitWidth
            radius: Theme.size.radius
            color: Theme.color.primaryContainer
            Icon {
                id: glyph
                anchors.centerIn: parent
                name: control.iconName
                color: Theme.color.textOnPrimaryContainer
            }
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            text: control.text
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            variant: AppText.Caption
            muted: true
            text: control.value
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
