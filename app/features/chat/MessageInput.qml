import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.features.chat

// Where one says what one says next: grows with it up to a few lines.
Rectangle {
    id: control

    required property MessageForm form
    signal submitted()

    readonly property bool touch: Qt.platform.os === "android" || Qt.platform.os === "ios"
    readonly property int mostLines: 5
    readonly property real mostHeight: mostLines * Theme.type.body * Theme.type.leading + area.topPadding + area.bottomPadding

    function submit() {
        Qt.inputMethod.commit() // qmllint disable
        control.form.send()
        control.submitted()
    }
    function focusField() { area.forceActiveFocus() }

    Component.onCompleted: area.text = form.text

    implicitHeight: column.implicitHeight + 2 * Theme.size.s
    color: Theme.color.background

    Connections {
        target: control.form
        // One's own writing moves it itself.
        function onChanged() { if (area.text !== control.form.text) area.text = control.form.text }
        function onCursorChanged() { if (area.cursorPosition !== control.form.cursor) area.cursorPosition = Math.min(control.form.cursor, area.length) }
    }
    Divider { anchors { left: parent.left; right: parent.right; top: parent.top } }
    ColumnLayout {
        id: column
        anchors { horizontalCenter: parent.horizontalCenter; verticalCenter: parent.verticalCenter }
        width: Math.min(parent.width, Theme.size.readingWidth) - 2 * Theme.size.s
        spacing: Theme.size.xs

        MentionList {
            Layout.fillWidth: true
            visible: people.length > 0
            people: control.form.suggestions
            onChosen: (cardId, name) => {
                control.form.mention(cardId, name)
                area.forceActiveFocus()
            }
        }
        MessageContext {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.size.s
            visible: text !== ""
            text: control.form.contextText
            editing: control.form.editing
            onDropped: control.form.dropContext()
        }
        Column {
            Layout.fillWidth: true
            visible: control.form.files.length > 0
            Repeater {
                model: control.form.files
                RowLayout {
                    id: file
                    required property var modelData
                    required property int index
                    width: parent.width
                    spacing: 0
                    ListRow {
                        objectName: "outgoing-" + file.index
                        Layout.fillWidth: true
                        iconName: "file_upload"
                        text: file.modelData.name
                        subtitle: file.modelData.failed ? qsTr("%1，点此再试").arg(file.modelData.standing) : file.modelData.standing
                        leads: false
                        onClicked: control.form.retryFile(file.index)
                    }
                    IconButton {
                        objectName: "dropFile-" + file.index
                        iconName: "close"
                        text: qsTr("移除%1").arg(file.modelData.name)
                        onClicked: control.form.removeFile(file.index)
                    }
                }
            }
        }
        FormError {
            Layout.leftMargin: Theme.size.s
            text: control.form.textError || control.form.errorText
        }
        VoiceBar {
            Layout.fillWidth: true
            visible: recorder.recording
            recorder: control.form.recorder
        }
        RowLayout {
            Layout.fillWidth: true
            visible: !control.form.recorder.recording
            spacing: Theme.size.xs
            MenuButton {
                objectName: "attachMenu"
                Layout.alignment: Qt.AlignBottom
                visible: !control.form.editing
                iconName: "add"
                text: qsTr("图片和文件")
                MenuEntry {
                    objectName: "pictureEntry"
                    iconName: "photo_library"
                    text: qsTr("图片")
                    onTriggered: control.form.addPicture()
                }
                MenuEntry {
                    objectName: "fileEntry"
                    iconName: "attach_file"
                    text: qsTr("文件")
                    onTriggered: control.form.addFile()
                }
            }
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
                    onTextChanged: control.form.text = text
                    onCursorPositionChanged: control.form.cursor = cursorPosition
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
                objectName: "voiceButton"
                Layout.alignment: Qt.AlignBottom
                visible: control.form.recorder.available && area.length === 0 && !control.form.editing
                iconName: "mic"
                text: qsTr("说话")
                onClicked: control.form.recorder.start()
            }
            IconButton {
                objectName: "sendButton"
                Layout.alignment: Qt.AlignBottom
                visible: !control.form.recorder.available || area.length > 0 || control.form.editing
                enabled: control.form.sendable
                fill: Theme.color.primary
                ink: Theme.color.textOnPrimary
                iconName: control.form.editing ? "check" : "send"
                text: control.form.editing ? qsTr("保存修改") : qsTr("发送")
                onClicked: control.submit()
            }
        }
    }
}
