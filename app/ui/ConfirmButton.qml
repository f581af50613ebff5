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
        const certain = asked
        // First: what is confirmed may take the focus away, which takes the question back as well.
        asked = !asked
        if (certain) control.confirmed()
    }
}
