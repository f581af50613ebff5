import QtQuick
import QtQuick.Layouts
import mct.ui

// What EmptyState and ErrorState share: a picture, what is the matter, and what one can do.
Item {
    id: control

    property url picture
    property string title
    property string text
    property string actionText
    signal actionClicked()

    implicitHeight: column.implicitHeight + 2 * Theme.size.l
    implicitWidth: Theme.size.listColumnLeast

    ColumnLayout {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.size.l, Theme.size.listColumnMost)
        spacing: Theme.size.s

        Image {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.size.s
            source: control.picture
            sourceSize.width: Theme.size.picture
            sourceSize.height: Theme.size.picture * 3 / 4
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Subtitle
            horizontalAlignment: Text.AlignHCenter
            text: control.title
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            variant: AppText.Label
            muted: true
            horizontalAlignment: Text.AlignHCenter
            text: control.text
        }
        TonalButton {
            objectName: "placeholderAction"
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.size.s
            visible: text !== ""
            text: control.actionText
            onClicked: control.actionClicked()
        }
    }
}
