import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.notice

// What is to be done after a meeting, for whoever has called it.
AppPage {
    id: page
    objectName: "tasksPage"
    title: qsTr("会议任务")

    property alias noticeId: tasks.noticeId

    actions: [
        IconButton {
            objectName: "newTaskButton"
            iconName: "add"
            text: qsTr("安排任务")
            onClicked: Navigation.push("notice/task", {noticeId: page.noticeId})
        }
    ]

    TasksViewModel { id: tasks }

    ScrollColumn {
        anchors.fill: parent
        visible: tasks.state === LoadState.Ready

        Card {
            Layout.fillWidth: true
            contentItem: Grid {
                columns: 3
                columnSpacing: Theme.size.m
                Repeater {
                    model: tasks.facts
                    KeyFact {
                        required property var modelData
                        width: (parent.width - 2 * Theme.size.m) / 3
                        label: modelData.label
                        value: modelData.value
                    }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: Column {
                Repeater {
                    model: tasks.tasks
                    RowLayout {
                        id: task
                        required property var modelData
                        width: parent.width
                        spacing: 0
                        ListRow {
                            Layout.fillWidth: true
                            iconName: task.modelData.done ? "check" : "assignment"
                            text: task.modelData.title
                            subtitle: task.modelData.who + "\n" + task.modelData.standing + (task.modelData.remark !== "" ? "\n" + task.modelData.remark : "")
                            leads: false
                            Tag {
                                visible: task.modelData.overdue
                                tone: Tag.Warning
                                text: qsTr("逾期")
                            }
                        }
                        TextButton {
                            objectName: "reopen-" + task.modelData.id
                            Layout.rightMargin: Theme.size.s
                            visible: task.modelData.done
                            enabled: !tasks.busy
                            text: qsTr("退回")
                            Accessible.name: qsTr("退回“%1”").arg(task.modelData.title)
                            onClicked: tasks.reopen(task.modelData.id)
                        }
                    }
                }
            }
        }
    }
    StateView {
        anchors.fill: parent
        loading: tasks.state === LoadState.Loading
        failed: tasks.state === LoadState.Error
        empty: tasks.state === LoadState.Empty
        errorText: tasks.errorText
        emptyTitle: qsTr("还没有会议任务")
        emptyText: qsTr("安排会后要办的事：谁来办，什么时候办完")
        emptyActionText: qsTr("安排任务")
        onEmptyAction: Navigation.push("notice/task", {noticeId: page.noticeId})
        onRetry: tasks.retry()
    }
}
