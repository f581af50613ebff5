import QtQuick
import QtQuick.Layouts
import mct.ui

// A short fact under its name, in a grid of its like.
ColumnLayout {
    id: control

    property string label
    property string value
    property bool known: true

    spacing: Theme.size.xs
    Accessible.role: Accessible.StaticText
    Accessible.name: label + qsTr("：") + value

    AppText {
        Layout.fillWidth: true
        variant: AppText.Caption
        muted: true
        text: control.label
        Accessible.ignored: true
    }
    AppText {
        Layout.fillWidth: true
        variant: AppText.Body
        strong: control.known
        muted: !control.known
        text: control.value
        Accessible.ignored: true
    }
}
