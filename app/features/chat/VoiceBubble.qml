import QtQuick
import mct.ui

// Speech in a conversation: how loud it is over its length, and how far it has been played.
Row {
    id: control

    required property real most
    property var waveform: []
    property string duration
    property bool active: false
    property real progress: 0
    property color ink
    property color quiet

    readonly property real room: most - mark.width - length.width - 2 * spacing
    readonly property int bars: Math.min(waveform.length, Math.floor(Math.min(room, 1.5 * Theme.size.picture) / (2 * barWidth)))
    readonly property real barWidth: Theme.size.focusRing

    spacing: Theme.size.s
    Icon {
        id: mark
        anchors.verticalCenter: parent.verticalCenter
        name: control.active ? "stop" : "play_arrow"
        size: Theme.size.iconLarge
        color: control.ink
    }
    Row {
        id: wave
        anchors.verticalCenter: parent.verticalCenter
        spacing: control.barWidth
        Repeater {
            model: control.bars
            Rectangle {
                required property int index
                readonly property real loudness: control.waveform[Math.floor(index * control.waveform.length / control.bars)]
                anchors.verticalCenter: parent.verticalCenter
                width: control.barWidth
                height: Math.max(Theme.size.xs, loudness * Theme.size.xl)
                radius: width / 2
                color: control.ink
                opacity: !control.active || index < control.progress * control.bars ? 1 : 0.4
            }
        }
    }
    AppText {
        id: length
        anchors.verticalCenter: parent.verticalCenter
        variant: AppText.Label
        text: control.duration
        color: control.quiet
        Accessible.ignored: true
    }
}
