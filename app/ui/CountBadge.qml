import QtQuick
import mct.ui

// How much is new, on the corner of what it is in.
Rectangle {
    id: badge

    property int count: 0
    // One of it is a dot.
    property bool dotForOne: false
    // It does not ask for anything.
    property bool quiet: false

    readonly property bool dot: dotForOne && count === 1

    visible: count > 0
    width: dot ? Theme.size.s : Math.max(height, label.implicitWidth + Theme.size.s)
    height: dot ? Theme.size.s : label.implicitHeight
    radius: height / 2
    color: quiet ? Theme.color.muted : Theme.color.error

    AppText {
        id: label
        anchors.centerIn: parent
        visible: !badge.dot
        variant: AppText.Caption
        strong: true
        text: badge.count > 99 ? "99+" : badge.count
        color: Theme.color.background
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
