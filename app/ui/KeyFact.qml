import QtQuick
import QtQuick.Layouts
import mct.ui

// A short fact under its name, in a grid of its like. Without a value it says `unknown`.
ColumnLayout {
    id: control

    property string label
    property string value
    property string unknown
    readonly property bool known: value !== ""
    readonly property string shown: known ? value : unknown

    spacing: Theme.size.xs
    Accessible.role: Accessible.StaticText
    Accessible.name: label + qsTr("：") + shown

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
        text: control.shown
        Accessible.ignored: true
    }
}
