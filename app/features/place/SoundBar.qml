import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.features.place

// Plays a recording: pause, back and forth, and how far it is.
Card {
    id: bar

    required property SoundPlayer player

    padding: Theme.size.s
    contentItem: RowLayout {
        spacing: Theme.size.s
        IconButton {
            objectName: "playButton"
            fill: Theme.color.primary
            ink: Theme.color.textOnPrimary
            enabled: !bar.player.loading
            iconName: bar.player.playing ? "pause" : "play_arrow"
            text: bar.player.playing ? qsTr("暂停讲解") : qsTr("播放讲解")
            onClicked: bar.player.toggle()
        }
        T.Slider {
            id: slider
            objectName: "soundSlider"
            Layout.fillWidth: true
            implicitHeight: Theme.size.target
            visible: bar.player.loaded
            value: bar.player.progress
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Slider
            Accessible.name: qsTr("讲解进度")
            onMoved: bar.player.seek(value)
            Keys.onLeftPressed: bar.player.skip(-5)
            Keys.onRightPressed: bar.player.skip(5)
            background: Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: slider.width
                height: Theme.size.xs
                radius: height / 2
                color: Theme.color.surfaceSunken
                Rectangle {
                    width: slider.visualPosition * parent.width
                    height: parent.height
                    radius: parent.radius
                    color: Theme.color.primary
                }
            }
            handle: Rectangle {
                x: slider.visualPosition * (slider.availableWidth - width)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.size.m
                height: width
                radius: width / 2
                color: Theme.color.primary
                FocusRing {
                    shown: slider.visualFocus
                    radius: parent.radius
                    border.color: Theme.color.text
                }
            }
        }
        AppText {
            objectName: "soundTime"
            Layout.fillWidth: !bar.player.loaded
            variant: AppText.Label
            muted: true
            text: bar.player.loading ? qsTr("正在取讲解") : bar.player.time || qsTr("听讲解")
        }
    }
}
