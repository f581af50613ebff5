import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui

// Where one writes what one says next: grows with it up to a few lines.
Rectangle {
    id: control

    // What is kept of it; follows what one writes.
    property string draft
    property string errorText
    property bool sendable: false
    signal edited(string text)
    signal submitted()

    readonly property bool touch: Qt.platform.os === "android" || Qt.platform.os === "ios"
    readonly property int mostLines: 5
    readonly property real mostHeight: mostLines * Theme.type.body * Theme.type.leading + area.topPadding + area.bottomPadding

    function submit() {
        Qt.inputMethod.commit() // qmllint disable
        control.submitted()
    }

    onDraftChanged: if (area.text !== draft) area.text = draft

    implicitHeight: column.implicitHeight + 2 * Theme.size.s
    color: Theme.color.background

    Divider { anchors { left: parent.left; right: parent.right; top: parent.top } }
    ColumnLayout {
        id: column
        anchors { horizontalCenter: parent.horizontalCenter; verticalCenter: parent.verticalCenter }
        width: Math.min(parent.width, Theme.size.readingWidth) - 2 * Theme.size.m
        spacing: Theme.size.xs

        FormError { text: control.errorText }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.size.s
            Flickable {
                id: scroller
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(control.mostHeight, Math.max(Theme.size.target, area.implicitHeight))
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ThinScrollBar {}
                T.TextArea.flickable: T.TextArea {
                    id: area
                    objectName: "messageInput"
                    implicitHeight: contentHeight + topPadding + bottomPadding
                    padding: Theme.size.m - Theme.size.xs
                    verticalAlignment: TextEdit.AlignVCenter
                    font.pixelSize: Theme.type.body
                    color: Theme.color.text
                    selectionColor: Theme.color.primary
                    selectedTextColor: Theme.color.textOnPrimary
                    selectByMouse: true
                    wrapMode: TextEdit.Wrap
                    textFormat: TextEdit.PlainText
                    Accessible.role: Accessible.EditableText
                    Accessible.name: hint.text
                    Accessible.multiLine: true
                    onTextChanged: control.edited(text)
                    // With a keyboard of its own a device sends with Enter.
                    Keys.onReturnPressed: (event) => {
                        event.accepted = !control.touch && !(event.modifiers & Qt.ShiftModifier)
                        if (event.accepted) control.submit()
                    }
                    background: Rectangle {
                        radius: Theme.size.radius
                        color: Theme.color.surface
                        border.width: area.activeFocus ? Theme.size.focusRing : Theme.size.hairline
                        border.color: area.activeFocus ? Theme.color.primary : Theme.color.outline
                    }
                    AppText {
                        id: hint
                        x: area.leftPadding
                        anchors.verticalCenter: parent.verticalCenter
                        visible: area.length === 0 && area.preeditText === ""
                        text: qsTr("说点什么")
                        muted: true
                        Accessible.ignored: true
                    }
                }
            }
            IconButton {
                objectName: "sendButton"
                Layout.alignment: Qt.AlignBottom
                enabled: control.sendable
                fill: Theme.color.primary
                ink: Theme.color.textOnPrimary
                iconName: "send"
                text: qsTr("发送")
                onClicked: control.submit()
            }
        }
    }
}
