import QtQuick
import mct.ui

// A file in a conversation.
Row {
    id: control

    required property real most
    property string name
    property string size
    property color ink
    property color quiet

    spacing: Theme.size.s
    Icon {
        id: mark
        anchors.verticalCenter: parent.verticalCenter
        name: "insert_drive_file"
        size: Theme.size.iconLarge
        color: control.ink
    }
    Column {
        AppText {
            width: Math.min(implicitWidth, control.most - mark.width - control.spacing)
            text: control.name
            color: control.ink
            wrapMode: Text.WrapAnywhere
            lineHeight: Theme.type.leading
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        AppText {
            visible: text !== ""
            variant: AppText.Caption
            text: control.size
            color: control.quiet
            Accessible.ignored: true
        }
    }
}
