import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.picture

// A picture that hangs on something, which one can pull closer.
AppPage {
    id: page
    objectName: "picturePage"
    title: picture.name

    property alias attachmentId: picture.attachmentId
    // What it hangs on, and whether everybody may see it.
    property alias noun: picture.noun
    property alias placeId: picture.placeId
    property alias everybody: picture.everybody
    property alias name: picture.name
    // What it shows; empty: nobody has said.
    property string caption

    actions: [
        IconButton {
            objectName: "savePictureButton"
            visible: picture.state === LoadState.Ready
            iconName: "file_download"
            text: qsTr("保存")
            onClicked: picture.save()
        }
    ]

    PictureViewModel { id: picture }

    ColumnLayout {
        anchors { fill: parent; margins: Theme.size.m }
        visible: picture.state === LoadState.Ready
        spacing: Theme.size.s

        ZoomView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            source: picture.source
            description: page.caption || picture.name
        }
        AppText {
            objectName: "pictureCaption"
            Layout.fillWidth: true
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            text: page.caption
        }
    }
    StateView {
        anchors.fill: parent
        loading: picture.state === LoadState.Loading
        failed: picture.state === LoadState.Error
        errorText: picture.errorText
        onRetry: picture.retry()
    }
}
