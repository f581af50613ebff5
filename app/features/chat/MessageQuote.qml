import QtQuick
import mct.ui

// What a message answers.
Pressable {
    id: control

    required property real most

    objectName: "quote"
    width: Math.min(most, label.implicitWidth + 2 * Theme.size.s)
    implicitHeight: label.height + Theme.size.s
    corner: Theme.size.xs
    contentItem: null

    Rectangle {
        width: Theme.size.focusRing
        height: parent.height
        color: control.ink
    }
    AppText {
        id: label
        x: Theme.size.s
        y: Theme.size.xs
        width: Math.min(implicitWidth, control.most - 2 * Theme.size.s)
        variant: AppText.Label
        text: control.text
        color: control.ink
        lineHeight: Theme.type.leading
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
