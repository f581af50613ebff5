import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core

// Finds somebody by name and takes them.
ColumnLayout {
    id: field

    property alias label: input.label
    // Only colleagues of one's unit, without oneself.
    property bool colleagues: false
    signal picked(string cardId, string name, string organization)

    // What was asked for goes first: whoever takes the person may take this field away.
    function take(cardId, name, organization) {
        input.text = ""
        people.query = ""
        field.picked(cardId, name, organization)
    }

    spacing: Theme.size.xs

    PeopleModel {
        id: people
        ownUnit: field.colleagues
        claimed: true
        withSelf: !field.colleagues
    }

    InputField {
        id: input
        objectName: "people"
        Layout.fillWidth: true
        hint: qsTr("姓名、拼音、单位或岗位")
        onEdited: (text) => people.query = text
    }
    Column {
        Layout.fillWidth: true
        visible: people.count > 0
        Repeater {
            model: people
            ListRow {
                required property var model
                objectName: "person-" + model.id
                width: parent.width
                iconName: "person_add"
                text: model.name
                subtitle: model.organization
                leads: false
                onClicked: field.take(model.id, model.name, model.organization)
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: people.query !== "" && people.state === LoadState.Empty
        variant: AppText.Label
        muted: true
        text: qsTr("没有找到已领取名片的人")
    }
}
