import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.matter

// Finds a unit by name and takes it.
ColumnLayout {
    id: field

    required property MatterViewModel matter

    spacing: Theme.size.xs

    InputField {
        objectName: "unitQuery"
        Layout.fillWidth: true
        label: qsTr("转到哪个单位")
        hint: qsTr("输入单位名称")
        maximumLength: 20
        onEdited: (text) => field.matter.findUnits(text)
    }
    Column {
        Layout.fillWidth: true
        Repeater {
            model: field.matter.units
            ListRow {
                required property var modelData
                objectName: "unit-" + modelData.id
                width: parent.width
                iconName: "domain"
                text: modelData.name
                leads: false
                onClicked: field.matter.chooseRecipient(modelData.id, modelData.name)
            }
        }
    }
}
