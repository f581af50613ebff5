import QtQuick
import QtQuick.Layouts
import mct.ui

// A heading that opens and closes what stands below it.
ColumnLayout {
    id: control

    property string text
    property bool open: false
    default property alias body: holder.data

    spacing: 0
    Pressable {
        id: head
        objectName: "disclosureHead"
        Layout.fillWidth: true
        text: control.text
        leftPadding: Theme.size.m
        rightPadding: Theme.size.m
        topPadding: Theme.size.s
        bottomPadding: Theme.size.s
        Accessible.checkable: true
        Accessible.checked: control.open
        onClicked: control.open = !control.open

        contentItem: RowLayout {
            spacing: Theme.size.m
            AppText {
                Layout.fillWidth: true
                text: head.text
                Accessible.ignored: true
            }
            Icon {
                name: "expand_more"
                rotation: control.open ? 180 : 0
            }
        }
    }
    ColumnLayout {
        id: holder
        Layout.fillWidth: true
        Layout.leftMargin: Theme.size.m
        Layout.rightMargin: Theme.size.m
        Layout.bottomMargin: Theme.size.m
        visible: control.open
        spacing: Theme.size.s
    }
}
