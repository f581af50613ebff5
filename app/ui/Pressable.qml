import QtQuick
import QtQuick.Templates as T
import mct.ui

// The base of everything that is tapped: a large enough target, one look for hover and press, a
// focus ring, and Enter beside Space.
T.AbstractButton {
    id: control

    property color fill: "transparent"
    property color ink: Theme.color.text
    // Of its outline.
    property color edge: "transparent"
    property real corner: Theme.size.radius

    // What Space does, for Enter and for who uses a screen reader.
    function activate() {
        if (checkable) toggle()
        clicked()
    }

    implicitWidth: Math.max(Theme.size.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.size.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: control.activate()
    Keys.onReturnPressed: control.activate()
    Keys.onEnterPressed: control.activate()

    background: Rectangle {
        radius: control.corner
        color: control.fill
        border { width: control.edge.a > 0 ? Theme.size.focusRing : 0; color: control.edge }

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: control.ink
            opacity: control.down ? 0.12 : control.hovered ? 0.06 : 0
            Behavior on opacity { NumberAnimation { duration: Theme.quick } }
        }
        FocusRing {
            shown: control.visualFocus
            radius: parent.radius
            border.color: control.ink
        }
    }
}
