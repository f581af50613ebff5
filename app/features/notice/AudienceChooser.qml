import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.notice

// Whom a notice is for: units, departments, single people, groups and residents.
ColumnLayout {
    id: chooser

    required property AudienceDraft audience
    // An alert: there is nothing to choose.
    property bool wholeDistrict: false

    spacing: Theme.size.s

    SectionTitle { Layout.fillWidth: true; text: qsTr("发给谁") }
    AppText {
        objectName: "audienceText"
        Layout.fillWidth: true
        variant: AppText.Label
        muted: true
        text: chooser.audience.text
    }
    NeighbourhoodChooser {
        Layout.fillWidth: true
        visible: chooser.audience.neighbourhoods.offered && !chooser.wholeDistrict
        neighbourhoods: chooser.audience.neighbourhoods
    }
    Flow {
        Layout.fillWidth: true
        visible: chooser.audience.people.length > 0
        spacing: Theme.size.s
        Repeater {
            model: chooser.audience.people
            Chip {
                required property var modelData
                objectName: "person-" + modelData.id
                iconName: "close"
                text: modelData.name
                Accessible.name: qsTr("移除%1").arg(modelData.name)
                onClicked: chooser.audience.removePerson(modelData.id)
            }
        }
    }
    InputField {
        id: query
        objectName: "personQuery"
        Layout.fillWidth: true
        visible: !chooser.wholeDistrict
        label: qsTr("添加个人")
        hint: qsTr("输入姓名或拼音")
        maximumLength: 20
        onEdited: (text) => found.query = text
    }
    Column {
        Layout.fillWidth: true
        visible: !chooser.wholeDistrict
        Repeater {
            model: PeopleModel { id: found }
            ListRow {
                required property var model
                objectName: "found-" + model.id
                width: parent.width
                iconName: "person_add"
                text: model.name
                subtitle: model.organization
                leads: false
                onClicked: {
                    chooser.audience.choosePerson(model.id, model.name)
                    query.text = ""
                    found.query = ""
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: chooser.audience.groups.length > 0 && !chooser.wholeDistrict
        variant: AppText.Label
        muted: true
        text: qsTr("我的群：发出时在群里的同事收到，之后进群的不收；群里的居民不收")
    }
    Card {
        Layout.fillWidth: true
        visible: chooser.audience.groups.length > 0 && !chooser.wholeDistrict
        padding: 0
        contentItem: Column {
            Repeater {
                model: chooser.audience.groups
                SwitchRow {
                    required property var modelData
                    objectName: "group-" + modelData.id
                    width: parent.width
                    text: modelData.name
                    checked: modelData.chosen
                    onClicked: chooser.audience.chooseGroup(modelData.id, checked)
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: chooser.audience.units.length > 0 && !chooser.wholeDistrict
        padding: 0
        contentItem: Column {
            Repeater {
                model: chooser.audience.units
                SwitchRow {
                    required property var modelData
                    objectName: "audience-" + modelData.id
                    width: parent.width
                    leftPadding: Theme.size.m + Math.max(0, modelData.depth - 1) * Theme.size.m
                    text: modelData.name
                    checked: chooser.audience.chosen.includes(modelData.id)
                    onClicked: chooser.audience.choose(modelData.id, checked)
                }
            }
        }
    }
}
