import QtQuick
import mct.ui

// What somebody has said: their own on the right, others' on the left, in a group with a name.
FocusScope {
    id: bubble

    required property var model
    // How wide it may be.
    required property real most
    // Of speech: it is played, and how much of it was.
    property bool played: false
    property real progress: 0
    signal asked(Item at)
    signal opened()
    signal quoteOpened()

    readonly property bool own: model.own
    readonly property color fill: own ? Theme.color.primaryContainer : Theme.color.surface
    readonly property color ink: own ? Theme.color.textOnPrimaryContainer : Theme.color.text
    readonly property color quiet: own ? ink : Theme.color.muted
    readonly property real padding: Theme.size.m - Theme.size.xs
    readonly property string content: model.kind === "text" ? model.text : model.fileName
    readonly property string spoken: model.name !== "" ? model.name + "：" + content : content
    readonly property real room: most - 2 * padding

    width: Math.max(name.visible ? name.width : 0, body.width)
    height: column.height
    implicitHeight: column.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.description: model.time + " " + model.standing
    Accessible.onPressAction: bubble.asked(body)
    Keys.onReturnPressed: bubble.asked(body)
    Keys.onMenuPressed: bubble.asked(body)

    Column {
        id: column
        spacing: Theme.size.xs
        AppText {
            id: name
            visible: text !== ""
            width: Math.min(implicitWidth, bubble.most)
            variant: AppText.Caption
            muted: true
            text: bubble.model.name
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Rectangle {
            id: body
            objectName: "bubble-" + bubble.model.key
            width: parts.width + 2 * bubble.padding
            height: parts.height + 2 * Theme.size.s
            radius: Theme.size.radius
            color: bubble.fill
            border.width: bubble.model.mentionsMe && !bubble.own ? Theme.size.focusRing : 0
            border.color: Theme.color.accent

            FocusRing { shown: bubble.activeFocus; radius: parent.radius }
            TapHandler {
                acceptedButtons: Qt.LeftButton
                onTapped: if (bubble.model.kind !== "text") bubble.opened()
                onLongPressed: bubble.asked(body)
            }
            TapHandler {
                acceptedButtons: Qt.RightButton
                onTapped: bubble.asked(body)
            }
            Column {
                id: parts
                x: bubble.padding
                y: Theme.size.s
                width: Math.max(quote.visible ? quote.width : 0, shown.width, footer.width)
                spacing: Theme.size.xs

                MessageQuote {
                    id: quote
                    visible: bubble.model.quote !== ""
                    most: bubble.room
                    text: bubble.model.quote
                    ink: bubble.quiet
                    onClicked: bubble.quoteOpened()
                }
                Loader {
                    id: shown
                    sourceComponent: bubble.model.kind === "picture" ? picture : bubble.model.kind === "file" ? file : bubble.model.kind === "voice" && bubble.model.duration !== "" ? voice : bubble.model.kind === "voice" ? file : words
                }
                Row {
                    id: footer
                    anchors.right: parent.right
                    spacing: Theme.size.xs
                    AppText {
                        anchors.verticalCenter: parent.verticalCenter
                        variant: AppText.Caption
                        color: bubble.quiet
                        text: [bubble.model.edited ? qsTr("已修改") : "", bubble.model.time, bubble.model.standing].filter(it => it !== "").join(" ")
                        Accessible.ignored: true
                    }
                    Icon {
                        objectName: bubble.model.sending === "failed" ? "failedMark" : "waitingMark"
                        anchors.verticalCenter: parent.verticalCenter
                        visible: bubble.model.sending !== ""
                        name: bubble.model.sending === "failed" ? "error_outline" : "schedule"
                        size: Theme.size.iconSmall
                        color: bubble.model.sending === "failed" ? Theme.color.error : bubble.ink
                    }
                }
            }
        }
    }
    Component {
        id: words
        AppText {
            objectName: "words"
            width: Math.min(implicitWidth, bubble.room)
            text: bubble.model.text
            color: bubble.ink
            Accessible.ignored: true
        }
    }
    Component {
        id: picture
        MessagePicture {
            most: bubble.room
            source: bubble.model.thumbnail
        }
    }
    Component {
        id: voice
        VoiceBubble {
            most: bubble.room
            waveform: bubble.model.waveform
            duration: bubble.model.duration
            active: bubble.played
            progress: bubble.progress
            ink: bubble.ink
            quiet: bubble.quiet
        }
    }
    Component {
        id: file
        MessageFile {
            most: bubble.room
            name: bubble.model.fileName
            size: bubble.model.fileSize
            ink: bubble.ink
            quiet: bubble.quiet
        }
    }
}
