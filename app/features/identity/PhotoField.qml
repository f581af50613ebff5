import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import mct.ui

// A photo that one picks, and its preview.
Pressable {
    id: field

    property string label
    property string hint
    property url source
    // An ID card lies, a face stands.
    property real ratio: 0.63
    signal picked(url file)

    readonly property bool filled: String(source) !== ""

    text: filled ? qsTr("更换%1").arg(label) : qsTr("添加%1").arg(label)
    fill: Theme.color.surface
    padding: Theme.size.s
    onClicked: dialog.open()

    contentItem: ColumnLayout {
        spacing: Theme.size.s
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: width * field.ratio
            radius: Theme.size.radiusSmall
            color: Theme.color.surfaceSunken
            Icon {
                anchors.centerIn: parent
                visible: !field.filled
                name: "add_a_photo"
                size: Theme.size.iconLarge
                color: Theme.color.primary
            }
            Image {
                objectName: field.objectName + "Preview"
                anchors.fill: parent
                anchors.margins: Theme.size.xs
                visible: field.filled
                source: field.source
                sourceSize.width: width
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                Accessible.ignored: true
            }
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            strong: true
            horizontalAlignment: Text.AlignHCenter
            text: field.label
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            variant: AppText.Caption
            muted: true
            horizontalAlignment: Text.AlignHCenter
            text: field.filled ? qsTr("点按更换") : field.hint
            Accessible.ignored: true
        }
    }
    FileDialog {
        id: dialog
        title: field.text
        nameFilters: [qsTr("照片") + " (*.jpg *.jpeg *.png)"]
        onAccepted: field.picked(selectedFile)
    }
}
