import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.notice

// One notice.
AppPage {
    id: page
    objectName: "noticePage"
    title: notice.kindText

    property alias noticeId: notice.noticeId

    actions: [
        IconButton {
            objectName: "forwardButton"
            visible: Session.staff && notice.state === LoadState.Ready && !notice.cancelled
            iconName: "share"
            text: qsTr("转发给同事")
            onClicked: Navigation.push("notice/forward", {noticeId: page.noticeId})
        },
        IconButton {
            objectName: "receiptsButton"
            visible: notice.manageable
            iconName: "bar_chart"
            text: qsTr("回复情况")
            onClicked: Navigation.push("notice/receipts", {noticeId: page.noticeId})
        }
    ]

    NoticeViewModel { id: notice }

    ScrollColumn {
        anchors.fill: parent
        visible: notice.state === LoadState.Ready

        Banner {
            objectName: "cancelledBanner"
            Layout.fillWidth: true
            visible: notice.cancelled
            iconName: "warning_amber"
            text: notice.meeting ? qsTr("会议已取消") : qsTr("这条通知已撤销")
        }
        Banner {
            objectName: "changedBanner"
            Layout.fillWidth: true
            visible: !notice.cancelled && notice.changes.length > 0
            iconName: "info_outline"
            text: qsTr("通知有更改，见下面的更改记录")
        }
        Banner {
            Layout.fillWidth: true
            visible: notice.substituteFor !== ""
            iconName: "handshake"
            text: qsTr("请您代%1参加").arg(notice.substituteFor)
        }
        Banner {
            objectName: "checkedInBanner"
            Layout.fillWidth: true
            visible: notice.checkInText !== ""
            iconName: "check"
            text: notice.checkInText
        }
        PrimaryButton {
            objectName: "scanToCheckInButton"
            Layout.fillWidth: true
            visible: notice.mayCheckIn
            iconName: "qr_code_scanner"
            text: qsTr("扫码签到")
            onClicked: Navigation.push("scan/code", {})
        }
        NoticeCard {
            Layout.fillWidth: true
            notice: notice
        }
        NoticeAttachments {
            Layout.fillWidth: true
            visible: notice.attachments.length > 0
            attachments: notice.attachments
            onChosen: (place) => notice.saveAttachment(place)
        }
        OwnTasks {
            Layout.fillWidth: true
            visible: notice.ownTasks.length > 0
            notice: notice
        }
        MinutesPanel {
            Layout.fillWidth: true
            visible: notice.minutesRevision > 0
            noticeId: page.noticeId
            revision: notice.minutesRevision
        }
        ReplyPanel {
            Layout.fillWidth: true
            visible: notice.asksReply && !notice.cancelled && notice.substituteFor === ""
            notice: notice
        }
        Card {
            Layout.fillWidth: true
            visible: notice.asksConsent
            padding: 0
            contentItem: SwitchRow {
                objectName: "readConsent"
                text: qsTr("让发布单位知道我看过")
                subtitle: qsTr("默认不告知。打开后只计入人数，不显示是谁；对这个单位以后的预警同样有效。")
                checked: notice.readConsent
                onClicked: notice.allowReading(checked)
            }
        }
        NoticeReminders {
            Layout.fillWidth: true
            visible: notice.meeting && !notice.cancelled
            notice: notice
        }
        NoticeChanges {
            Layout.fillWidth: true
            visible: notice.changes.length > 0
            changes: notice.changes
        }
        TonalButton {
            objectName: "calendarButton"
            Layout.fillWidth: true
            visible: notice.meeting
            iconName: "schedule"
            text: qsTr("加入日历")
            onClicked: notice.addToCalendar()
        }
    }
    StateView {
        anchors.fill: parent
        loading: notice.state === LoadState.Loading
        failed: notice.state === LoadState.Error
        errorText: notice.errorText
        onRetry: notice.retry()
    }
}
