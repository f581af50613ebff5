import QtQuick
import mct.ui

// A short message that goes away by itself.
Rectangle {
    id: toast
    objectName: "toast"

    function show(message) {
        label.text = message
        leave.restart()
    }

    width: Math.min(label.implicitWidth + 2 * Theme.size.l, parent.width - 2 * Theme.size.m)
    height: label.height + 2 * Theme.size.m
    radius: Theme.size.radius
    color: Theme.color.inverse
    opacity: leave.running ? 1 : 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: label.text
    Behavior on opacity { NumberAnimation { duration: Theme.quick } }

    AppText {
        id: label
        anchors.centerIn: parent
        width: Math.min(implicitWidth, toast.parent.width - 2 * (Theme.size.m + Theme.size.l))
        variant: AppText.Label
        color: Theme.color.textOnInverse
        Accessible.ignored: true
    }
    // Four seconds: long enough to read a sentence twice.
    Timer { id: leave; interval: 4000 }
}
