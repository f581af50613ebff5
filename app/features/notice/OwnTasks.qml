import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.notice

// What one is to do after the meeting.
ColumnLayout {
    id: tasks

    required property NoticeViewModel notice
    // Of the task that is being finished.
    property string finishing

    spacing: Theme.size.s

    SectionTitle { Layout.fillWidth: true; text: qsTr("我的会议任务") }
    Card {
        Layout.fillWidth: true
        padding: 0
        contentItem: Column {
            Repeater {
                model: tasks.notice.ownTasks
                ColumnLayout {
                    id: task
                    required property var modelData
                    width: parent.width
                    spacing: 0
                    ListRow {
                        Layout.fillWidth: true
                        iconName: task.modelData.done ? "check" : "assignment"
                        text: task.modelData.title
                        subtitle: task.modelData.remark !== "" ? task.modelData.due + "\n" + task.modelData.remark : task.modelData.due
                        leads: false
                        Tag {
                            visible: task.modelData.overdue
                            tone: Tag.Warning
                            text: qsTr("逾期")
                        }
                    }
                    TonalButton {
                        objectName: "finish-" + task.modelData.id
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.size.m
                        Layout.rightMargin: Theme.size.m
                        Layout.bottomMargin: Theme.size.m
                        visible: !task.modelData.done && tasks.finishing !== task.modelData.id
                        iconName: "check"
                        text: qsTr("办完了")
                        onClicked: tasks.finishing = task.modelData.id
                    }
                }
            }
        }
    }
    InputField {
        id: remark
        objectName: "taskRemark"
        Layout.fillWidth: true
        visible: tasks.finishing !== ""
        label: qsTr("办理情况（可不填）")
        maximumLength: 200
    }
    PrimaryButton {
        objectName: "finishTaskButton"
        Layout.fillWidth: true
        visible: tasks.finishing !== ""
        text: qsTr("确认办完")
        onClicked: {
            tasks.notice.finishTask(tasks.finishing, remark.text)
            tasks.finishing = ""
            remark.text = ""
        }
    }
}
