import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.document

// The action that stands out, and what is said to it.
ColumnLayout {
    id: panel

    required property DocumentViewModel document

    spacing: Theme.size.s
    visible: document.action !== ""
    // What is filled in before the answer is there would go with what is being done.
    enabled: !document.busy

    Connections {
        target: panel.document
        function onPerformed() { words.text = "" }
    }
    InputField {
        id: words
        objectName: "words"
        Layout.fillWidth: true
        visible: panel.document.wordsLabel !== ""
        label: panel.document.wordsLabel
        maximumLength: 500
    }
    PrimaryButton {
        objectName: "actionButton"
        Layout.fillWidth: true
        text: panel.document.actionText
        onClicked: panel.document.perform(words.text)
    }
    TextButton {
        objectName: "keepOnButton"
        Layout.fillWidth: true
        visible: panel.document.chosen
        text: qsTr("取消")
        onClicked: panel.document.keepOn()
    }
}
