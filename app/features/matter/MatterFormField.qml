import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.matter

// One field of a form, as its type wants it.
ColumnLayout {
    id: control

    required property MatterForm form
    // {id, heading, title, type, choices, hint, value}
    required property var field
    readonly property bool isLine: ["line", "number", "date", "phone"].includes(field.type)

    spacing: Theme.size.s

    SectionTitle {
        Layout.fillWidth: true
        visible: text !== ""
        text: control.field.heading
    }
    InputField {
        objectName: "field-" + control.field.id
        Layout.fillWidth: true
        visible: control.isLine
        label: control.field.title
        text: control.field.value
        hint: control.field.type === "date" ? qsTr("如 2026-12-01") : ""
        inputMethodHints: control.field.type === "number" || control.field.type === "phone" ? Qt.ImhDigitsOnly : Qt.ImhNone
        onEdited: (text) => control.form.set(control.field.id, text)
    }
    InputArea {
        objectName: "field-" + control.field.id
        Layout.fillWidth: true
        visible: control.field.type === "text"
        label: control.field.title
        text: control.field.value
        onEdited: (text) => control.form.set(control.field.id, text)
    }
    AppText {
        Layout.fillWidth: true
        visible: control.field.type === "choice" || control.field.type === "files"
        variant: AppText.Label
        muted: true
        text: control.field.title
    }
    Flow {
        Layout.fillWidth: true
        visible: control.field.type === "choice"
        spacing: Theme.size.s
        Repeater {
            model: control.field.choices
            Chip {
                required property string modelData
                required property int index
                objectName: "choice-" + control.field.id + "-" + index
                checkable: true
                checked: control.form.values[control.field.id] === modelData
                text: modelData
                onClicked: control.form.set(control.field.id, modelData)
            }
        }
    }
    DraftAttachments {
        Layout.fillWidth: true
        visible: control.field.type === "files"
        pictures: control.field.pictures
        files: control.form.files[control.field.id] || []
        onAdd: control.form.addFile(control.field.id)
        onRemove: (place) => control.form.removeFile(control.field.id, place)
        onRetry: (place) => control.form.retryFile(control.field.id, place)
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        variant: AppText.Caption
        muted: true
        text: control.field.hint
    }
}
