import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.notice

// How a notice fares, for whoever has sent it.
AppPage {
    id: page
    objectName: "receiptsPage"
    title: qsTr("回复情况")

    property alias noticeId: receipts.noticeId
    // Asked once more before it is cancelled.
    property bool asked: false

    actions: [
        IconButton {
            objectName: "changeNoticeButton"
            visible: receipts.state === LoadState.Ready && !receipts.cancelled
            iconName: "edit"
            text: qsTr("更改通知")
            onClicked: Navigation.push("notice/write", {noticeId: page.noticeId})
        },
        IconButton {
            objectName: "exportReceiptsButton"
            visible: receipts.state === LoadState.Ready
            iconName: "description"
            text: qsTr("存为表格")
            onClicked: receipts.saveXlsx()
        }
    ]

    ReceiptsViewModel { id: receipts }

    ScrollColumn {
        anchors.fill: parent
        visible: receipts.state === LoadState.Ready

        AppText {
            Layout.fillWidth: true
            variant: AppText.Title
            text: receipts.title
        }
        Banner {
            objectName: "scheduledBanner"
            Layout.fillWidth: true
            visible: receipts.scheduledText !== ""
            iconName: "schedule"
            text: receipts.scheduledText
        }
        Banner {
            Layout.fillWidth: true
            visible: receipts.cancelled
            iconName: "warning_amber"
            text: qsTr("已取消")
        }
        Card {
            Layout.fillWidth: true
            contentItem: Grid {
                columns: 3
                columnSpacing: Theme.size.m
                rowSpacing: Theme.size.m
                Repeater {
                    model: receipts.facts
                    KeyFact {
                        required property var modelData
                        width: (parent.width - 2 * Theme.size.m) / 3
                        label: modelData.label
                        value: modelData.value
                    }
                }
            }
        }
        TonalButton {
            objectName: "doorButton"
            Layout.fillWidth: true
            visible: receipts.meeting && !receipts.cancelled && receipts.scheduledText === ""
            iconName: "qr_code_scanner"
            text: qsTr("会议签到")
            onClicked: Navigation.push("notice/door", {noticeId: page.noticeId})
        }
        TonalButton {
            objectName: "minutesButton"
            Layout.fillWidth: true
            visible: receipts.mayWriteMinutes
            iconName: "article"
            text: receipts.minutesRevision > 0 ? qsTr("更正会议纪要") : qsTr("写会议纪要")
            onClicked: Navigation.push("notice/minutes", {noticeId: page.noticeId})
        }
        TonalButton {
            objectName: "tasksButton"
            Layout.fillWidth: true
            visible: receipts.meeting && !receipts.cancelled && receipts.scheduledText === ""
            iconName: "assignment"
            text: qsTr("会议任务")
            onClicked: Navigation.push("notice/tasks", {noticeId: page.noticeId})
        }
        PrimaryButton {
            objectName: "urgeButton"
            Layout.fillWidth: true
            visible: receipts.mayUrge
            enabled: !receipts.busy
            iconName: "campaign"
            text: qsTr("提醒未回复的人")
            onClicked: receipts.urge()
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            variant: AppText.Label
            muted: true
            text: receipts.urgedText
        }
        SectionTitle { Layout.fillWidth: true; text: receipts.asksReply ? qsTr("各单位已回复") : qsTr("各单位已读") }
        Card {
            Layout.fillWidth: true
            contentItem: Column {
                spacing: Theme.size.m
                Repeater {
                    model: receipts.units
                    UnitReceipt { width: parent.width }
                }
            }
        }
        SectionTitle { Layout.fillWidth: true; visible: receipts.unanswered.length > 0; text: qsTr("还没有回复") }
        Card {
            Layout.fillWidth: true
            visible: receipts.unanswered.length > 0
            padding: 0
            contentItem: Column {
                Repeater {
                    model: receipts.unanswered
                    ListRow {
                        required property var modelData
                        width: parent.width
                        iconName: "person_outline"
                        text: modelData.name
                        subtitle: modelData.organization
                        value: modelData.read ? qsTr("已读") : qsTr("未读")
                        leads: false
                    }
                }
            }
        }
        ForwardChain {
            Layout.fillWidth: true
            visible: receipts.forwards.length > 0
            receipts: receipts
        }
        TextButton {
            objectName: "cancelNoticeButton"
            Layout.fillWidth: true
            visible: !receipts.cancelled
            enabled: !receipts.busy
            text: page.asked ? qsTr("再按一次，取消并通知所有人") : receipts.meeting ? qsTr("取消会议") : qsTr("撤销通知")
            onClicked: if (page.asked) receipts.cancelNotice(); else page.asked = true
        }
    }
    StateView {
        anchors.fill: parent
        loading: receipts.state === LoadState.Loading
        failed: receipts.state === LoadState.Error
        empty: receipts.state === LoadState.Empty
        emptyTitle: qsTr("通知范围里现在没有人")
        errorText: receipts.errorText
        onRetry: receipts.retry()
    }
}
