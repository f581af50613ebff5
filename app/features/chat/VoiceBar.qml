import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.chat

// While one speaks: how loud and how long, and whether to send it.
RowLayout {
    id: bar

    required property VoiceRecorder recorder

    spacing: Theme.size.s
    IconButton {
        objectName: "cancelVoiceButton"
        iconName: "close"
        text: qsTr("不发")
        onClicked: bar.recorder.cancel()
    }
    Item {
        Layout.fillWidth: true
        implicitHeight: Theme.size.target
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.size.s
            radius: height / 2
            color: Theme.color.surfaceSunken
            Rectangle {
                width: Math.max(height, parent.width * bar.recorder.loudness)
                height: parent.height
                radius: height / 2
                color: Theme.color.error
            }
        }
    }
    AppText {
        objectName: "voiceLength"
        text: bar.recorder.lengthText
    }
    IconButton {
        objectName: "sendVoiceButton"
        fill: Theme.color.primary
        ink: Theme.color.textOnPrimary
        iconName: "send"
        text: qsTr("发送语音")
        onClicked: bar.recorder.finish()
    }
}
