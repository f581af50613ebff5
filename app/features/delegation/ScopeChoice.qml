import QtQuick
import mct.ui
import mct.features.delegation

// What one may do for the other.
Card {
    id: choice

    required property DelegationForm form

    padding: 0
    contentItem: Column {
        Repeater {
            model: choice.form.scopes
            SwitchRow {
                required property var modelData
                objectName: "scope-" + modelData.scope
                width: parent.width
                text: modelData.name
                checked: modelData.chosen
                onClicked: choice.form.choose(modelData.scope, checked)
            }
        }
    }
}
