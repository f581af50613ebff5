import QtQuick
import QtQuick.Layouts
import mct.ui

// What one is about to answer or to change, above where one writes.
RowLayout {
    id: control

    property string text
    property bool editing: false
    signal dropped()

    spacing: Theme.size.s
    Icon {
        name: control.editing ? "edit" : "reply"
        size: Theme.size.iconSmall
        color: Theme.color.primary
    }
    AppText {
        objectName: "contextText"
        Layout.fillWidth: true
        variant: AppText.Label
        muted: true
        text: control.text
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    IconButton {
        objectName: "dropContextButton"
        iconName: "close"
        text: qsTr("取消")
        onClicked: control.dropped()
    }
}
