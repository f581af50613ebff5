import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core

// Finds a colleague of one's unit, or oneself, by name and takes them.
ColumnLayout {
    id: field

    signal picked(string cardId, string name)

    // What was asked for goes first: whoever takes the person may take this field away.
    function take(cardId, name) {
        input.text = ""
        people.query = ""
        field.picked(cardId, name)
    }

    spacing: Theme.size.xs

    PeopleModel {
        id: people
        ownUnit: true
        claimed: true
        withSelf: true
    }
    InputField {
        id: input
        objectName: "colleague"
        Layout.fillWidth: true
        label: qsTr("由谁办理")
        hint: qsTr("本单位同事的姓名或拼音")
        maximumLength: 20
        onEdited: (text) => people.query = text
    }
    Column {
        Layout.fillWidth: true
        visible: people.count > 0
        Repeater {
            model: people
            ListRow {
                required property var model
                objectName: "colleague-" + model.id
                width: parent.width
                iconName: "person_add"
                text: model.name
                subtitle: model.organization
                leads: false
                onClicked: field.take(model.id, model.name)
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: people.query !== "" && people.state === LoadState.Empty
        variant: AppText.Label
        muted: true
        text: qsTr("没有找到已领取名片的同事")
    }
}
