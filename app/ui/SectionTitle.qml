import QtQuick
import QtQuick.Layouts
import mct.ui

// Names a part of a page, with an optional action at its end.
RowLayout {
    id: control

    property string text
    property string actionText
    signal actionClicked()

    spacing: Theme.size.s
    AppText {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.size.xl
        verticalAlignment: Text.AlignVCenter
        variant: AppText.Subtitle
        text: control.text
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    TextButton {
        visible: control.actionText !== ""
        text: control.actionText
        onClicked: control.actionClicked()
    }
}
