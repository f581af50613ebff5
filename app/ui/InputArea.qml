import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui

// Several labelled lines that one fills in.
ColumnLayout {
    id: control

    property alias text: area.text
    property alias label: caption.text
    signal edited(string text)

    spacing: Theme.size.xs

    AppText {
        id: caption
        Layout.fillWidth: true
        variant: AppText.Label
        muted: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    T.TextArea {
        id: area
        objectName: control.objectName + "Input"
        Layout.fillWidth: true
        implicitHeight: Math.max(3 * Theme.size.target, contentHeight + topPadding + bottomPadding)
        padding: Theme.size.m
        font.pixelSize: Theme.type.body
        color: Theme.color.text
        selectionColor: Theme.color.primary
        selectedTextColor: Theme.color.textOnPrimary
        selectByMouse: true
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        Accessible.role: Accessible.EditableText
        Accessible.name: control.label
        Accessible.multiLine: true
        onTextChanged: if (activeFocus) control.edited(text)

        background: Rectangle {
            radius: Theme.size.radius
            color: Theme.color.surface
            border.width: area.activeFocus ? Theme.size.focusRing : Theme.size.hairline
            border.color: area.activeFocus ? Theme.color.primary : Theme.color.outline
        }
    }
}
