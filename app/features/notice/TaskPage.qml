import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.notice

// Assigns what is to be done after a meeting.
AppPage {
    id: page
    objectName: "taskPage"
    title: qsTr("安排任务")

    property alias noticeId: form.noticeId

    TaskForm { id: form }

    ScrollColumn {
        anchors.fill: parent

        InputField {
            objectName: "taskTitle"
            Layout.fillWidth: true
            label: qsTr("要办的事")
            text: form.title
            maximumLength: 100
            onEdited: (text) => form.title = text
        }
        InputField {
            objectName: "taskDue"
            Layout.fillWidth: true
            label: qsTr("哪天之前办完")
            hint: "2026-12-01"
            text: form.dueDate
            maximumLength: 10
            onEdited: (text) => form.dueDate = text
        }
        SectionTitle { Layout.fillWidth: true; text: form.name !== "" ? qsTr("由%1来办").arg(form.name) : qsTr("由谁来办") }
        InputField {
            id: query
            objectName: "taskQuery"
            Layout.fillWidth: true
            label: qsTr("全区的同事")
            hint: qsTr("输入姓名或拼音")
            maximumLength: 20
            onEdited: (text) => found.query = text
        }
        Card {
            Layout.fillWidth: true
            visible: found.count > 0
            padding: 0
            contentItem: Column {
                Repeater {
                    model: PeopleModel { id: found; withSelf: true }
                    ListRow {
                        required property var model
                        objectName: "taskFound-" + model.id
                        width: parent.width
                        iconName: "person_outline"
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
            visible: found.count === 0 && form.audience.length > 0
            variant: AppText.Label
            muted: true
            text: qsTr("通知范围里的人")
        }
        Card {
            Layout.fillWidth: true
            visible: found.count === 0 && form.audience.length > 0
            padding: 0
            contentItem: Column {
                Repeater {
                    model: form.audience
                    ListRow {
                        required property var modelData
                        objectName: "taskFor-" + modelData.id
                        width: parent.width
                        iconName: "person_outline"
                        text: modelData.name
                        subtitle: modelData.organization
                        leads: false
                        onClicked: form.choose(modelData.id, modelData.name)
                    }
                }
            }
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "assignTaskButton"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("交办")
            onClicked: form.assign()
        }
    }
}
