import QtQuick
import mct.ui

// What somebody has said: their own on the right, others' on the left, in a group with a name.
Item {
    id: bubble

    required property var model
    // How wide it may be.
    required property real most

    readonly property bool own: model.own
    readonly property color fill: own ? Theme.color.primaryContainer : Theme.color.surface
    readonly property color ink: own ? Theme.color.textOnPrimaryContainer : Theme.color.text

    implicitWidth: Math.max(name.visible ? name.width : 0, body.width)
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: (model.name !== "" ? model.name + "：" : "") + model.text
    Accessible.description: model.time + " " + model.standing

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
            width: Math.max(words.width, footer.width) + 2 * padding
            height: words.height + footer.height + 2 * Theme.size.s
            radius: Theme.size.radius
            color: bubble.fill
            readonly property real padding: Theme.size.m - Theme.size.xs
            AppText {
                id: words
                objectName: "words"
                x: body.padding
                y: Theme.size.s
                width: Math.min(implicitWidth, bubble.most - 2 * body.padding)
                text: bubble.model.text
                color: bubble.ink
                Accessible.ignored: true
            }
            Row {
                id: footer
                anchors { right: parent.right; rightMargin: body.padding; top: words.bottom }
                spacing: Theme.size.xs
                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    variant: AppText.Caption
                    color: bubble.own ? bubble.ink : Theme.color.muted
                    text: bubble.model.standing === "" ? bubble.model.time : bubble.model.time + " " + bubble.model.standing
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
