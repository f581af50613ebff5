import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.chat

// Chooses people: for a new group, or to bring them into one.
AppPage {
    id: page
    objectName: "groupPeoplePage"
    title: form.adding ? qsTr("邀请入群") : qsTr("发起群聊")

    property alias groupId: form.groupId

    GroupForm { id: form }

    ScrollColumn {
        anchors.fill: parent

        InputField {
            objectName: "groupName"
            Layout.fillWidth: true
            visible: !form.adding
            label: qsTr("群名称（可不填）")
            hint: qsTr("不填则用成员的名字")
            text: form.name
            maximumLength: 40
            onEdited: (text) => form.name = text
        }
        Flow {
            Layout.fillWidth: true
            visible: form.people.length > 0
            spacing: Theme.size.s
            Repeater {
                model: form.people
                Chip {
                    required property var modelData
                    objectName: "chosen-" + modelData.id
                    iconName: "close"
                    text: modelData.name
                    Accessible.name: qsTr("移除%1").arg(modelData.name)
                    onClicked: form.remove(modelData.id)
                }
            }
        }
        InputField {
            id: query
            objectName: "peopleQuery"
            Layout.fillWidth: true
            label: qsTr("添加成员")
            hint: qsTr("姓名、拼音、单位或岗位")
            maximumLength: 20
            onEdited: (text) => found.query = text
        }
        Card {
            Layout.fillWidth: true
            visible: found.count > 0
            padding: 0
            contentItem: Column {
                Repeater {
                    model: PeopleModel { id: found; claimed: true }
                    ListRow {
                        required property var model
                        objectName: "found-" + model.id
                        width: parent.width
                        iconName: "person_add"
                        text: model.name
                        subtitle: model.organization
                        leads: false
                        onClicked: {
                            form.choose(model.id, model.name)
                            query.text = ""
                            found.query = ""
                        }
                    }
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: found.query !== "" && found.state === LoadState.Empty
            variant: AppText.Label
            muted: true
            text: qsTr("没有找到已领取名片的人")
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "submitGroupButton"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : form.adding ? qsTr("邀请") : qsTr("开始群聊")
            onClicked: form.submit()
        }
    }
}
