import QtQuick
import mct.ui
import mct.core
import mct.features.chat

// A picture of a conversation, which one can pull closer.
AppPage {
    id: page
    objectName: "picturePage"
    title: picture.name

    property alias conversationId: picture.conversationId
    // Of the message.
    property real sequence: 0

    actions: [
        IconButton {
            objectName: "savePictureButton"
            visible: picture.state === LoadState.Ready
            iconName: "file_download"
            text: qsTr("保存")
            onClicked: picture.save()
        }
    ]

    PictureViewModel {
        id: picture
        sequence: page.sequence
    }

    ZoomView {
        anchors { fill: parent; margins: Theme.size.m }
        visible: picture.state === LoadState.Ready
        source: picture.source
        description: picture.name
    }
    StateView {
        anchors.fill: parent
        loading: picture.state === LoadState.Loading
        failed: picture.state === LoadState.Error
        errorText: picture.errorText
        onRetry: picture.retry()
    }
}
