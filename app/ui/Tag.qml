import QtQuick
import mct.ui

// A short fact about something, such as its kind. Not to be tapped.
Rectangle {
    id: tag

    enum Tone { Neutral, Primary, Accent, Warning }

    property string text
    property int tone: Tag.Neutral

    readonly property var fills: [Theme.color.surfaceSunken, Theme.color.primaryContainer,
                                  Theme.color.accentContainer, Theme.color.warningContainer]
    readonly property var inks: [Theme.color.muted, Theme.color.textOnPrimaryContainer,
                                 Theme.color.textOnAccentContainer, Theme.color.textOnWarningContainer]

    // Qt 6.4's layouts may forget to arrange a row of which an item is seen from now on; when it
    // grows a moment later they do not.
    property bool settled: false
    Component.onCompleted: settled = visible
    onVisibleChanged: settling.restart()

    implicitWidth: settled ? label.implicitWidth + 2 * Theme.size.s : 0
    implicitHeight: label.implicitHeight + Theme.size.xs
    radius: Theme.size.xs
    color: fills[tone]
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Timer {
        id: settling
        interval: 1
        onTriggered: tag.settled = tag.visible
    }
    AppText {
        id: label
        anchors.centerIn: parent
        width: Math.min(implicitWidth, tag.width - 2 * Theme.size.s)
        variant: AppText.Caption
        text: tag.text
        color: tag.inks[tag.tone]
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
