import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.document

// One step of the route that is being made.
Card {
    id: card

    required property DocumentDraftForm form
    required property var step
    required property int place

    objectName: "step-" + place
    contentItem: ColumnLayout {
        spacing: Theme.size.s
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.size.s
            AppText {
                Layout.fillWidth: true
                strong: true
                text: card.step.title
            }
            IconButton {
                objectName: "removeStep"
                iconName: "delete_outline"
                text: qsTr("删除这一步")
                onClicked: card.form.removeStep(card.place)
            }
        }
        Flow {
            Layout.fillWidth: true
            visible: card.step.people.length > 0
            spacing: Theme.size.s
            Repeater {
                model: card.step.people
                Chip {
                    required property var modelData
                    required property int index
                    objectName: "chip-" + index
                    iconName: "close"
                    text: modelData
                    Accessible.name: qsTr("移除%1").arg(modelData)
                    onClicked: card.form.removePerson(card.place, index)
                }
            }
        }
        SegmentedControl {
            objectName: "order"
            Layout.fillWidth: true
            visible: card.step.several
            options: [{value: "parallel", text: qsTr("同时办理")}, {value: "turn", text: qsTr("依次办理")}]
            value: card.step.inTurn ? "turn" : "parallel"
            onChosen: (value) => card.form.setInTurn(card.place, value === "turn")
        }
        PeopleField {
            Layout.fillWidth: true
            label: qsTr("添加办理的人")
            onPicked: (cardId, name, organization) => card.form.addPerson(card.place, cardId, name, organization)
        }
    }
}
