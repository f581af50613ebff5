import QtQuick
import mct.ui

// One file of something that is being written, or the button that adds it.
Row {
    id: control

    property string iconName
    // {present, name, standing, failed}.
    property var file: ({})
    property string choosing
    signal choose()
    signal remove()

    TonalButton {
        objectName: control.objectName + "Choose"
        width: control.width
        visible: !control.file.present
        iconName: control.iconName
        text: control.choosing
        onClicked: control.choose()
    }
    ListRow {
        objectName: control.objectName + "Row"
        width: control.width - removal.width
        visible: control.file.present === true
        leftPadding: 0
        iconName: control.iconName
        text: control.file.name || ""
        subtitle: control.file.standing || ""
        leads: false
        onClicked: control.choose()
    }
    IconButton {
        id: removal
        objectName: control.objectName + "Remove"
        visible: control.file.present === true
        iconName: "close"
        text: qsTr("移除%1").arg(control.file.name || "")
        onClicked: control.remove()
    }
}
