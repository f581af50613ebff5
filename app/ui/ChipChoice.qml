import QtQuick
import mct.ui

// One of many choices, over as many lines as they need. `options` are {value, text} objects, as
// those of a SegmentedControl.
Flow {
    id: choice

    property var options: []
    property string value
    signal chosen(string value)

    spacing: Theme.size.s

    Repeater {
        model: choice.options
        Chip {
            required property var modelData
            objectName: "choice-" + modelData.text
            text: modelData.text
            checkable: true
            checked: choice.value === modelData.value
            onClicked: {
                // It shows what was chosen, not that it was pressed.
                checked = Qt.binding(() => choice.value === modelData.value)
                choice.chosen(modelData.value)
            }
        }
    }
}
