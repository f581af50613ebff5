import QtQuick
import mct.ui

// Does what is not easily undone: says what it means, and asks to be pressed once more.
ActionButton {
    id: control

    property string caption
    property string warning
    property bool asked: false
    signal confirmed()

    text: asked ? warning : caption
    fill: asked ? Theme.color.errorContainer : "transparent"
    ink: asked ? Theme.color.textOnErrorContainer : Theme.color.error
    onActiveFocusChanged: if (!activeFocus) asked = false
    onClicked: {
        if (asked) control.confirmed()
        asked = !asked
    }
}
