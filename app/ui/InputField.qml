import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui

// A labelled line that one fills in.
ColumnLayout {
    id: control

    property alias text: field.text
    property alias label: caption.text
    property alias hint: field.placeholderText
    property alias inputMethodHints: field.inputMethodHints
    property alias maximumLength: field.maximumLength
    // A secret is not shown while it is typed.
    property bool secret: false
    signal edited(string text)
    signal accepted()

    function focusField() { field.forceActiveFocus() }

    spacing: Theme.size.xs

    AppText {
        id: caption
        Layout.fillWidth: true
        variant: AppText.Label
        muted: true
        // Its height must not depend on its width: Qt 6.4's layouts keep a height of before.
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    T.TextField {
        id: field
        objectName: control.objectName + "Input"
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.size.target, contentHeight + topPadding + bottomPadding)
        leftPadding: Theme.size.m
        rightPadding: Theme.size.m
        verticalAlignment: TextInput.AlignVCenter
        font.pixelSize: Theme.type.body
        color: Theme.color.text
        placeholderTextColor: Theme.color.muted
        selectionColor: Theme.color.primary
        selectedTextColor: Theme.color.textOnPrimary
        selectByMouse: true
        echoMode: control.secret ? TextInput.Password : TextInput.Normal
        Accessible.role: Accessible.EditableText
        Accessible.name: control.label
        // Qt drops the name of a field with a secret, but not what describes it.
        Accessible.description: control.secret ? control.label : ""
        Accessible.passwordEdit: control.secret
        onTextEdited: control.edited(text)
        onAccepted: control.accepted()

        background: Rectangle {
            radius: Theme.size.radius
            color: Theme.color.surface
            border.width: field.activeFocus ? Theme.size.focusRing : Theme.size.hairline
            border.color: field.activeFocus ? Theme.color.primary : Theme.color.outline
        }

        AppText {
            x: field.leftPadding
            anchors.verticalCenter: parent.verticalCenter
            width: field.width - 2 * x
            visible: field.length === 0 && field.preeditText === ""
            text: field.placeholderText
            muted: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
