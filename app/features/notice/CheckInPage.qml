import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.notice

// One has scanned the code at the door of a meeting.
AppPage {
    id: page
    objectName: "checkInPage"
    title: qsTr("会议签到")

    property alias code: checkIn.code

    CheckInViewModel { id: checkIn }

    ScrollColumn {
        anchors.fill: parent
        visible: checkIn.state === LoadState.Ready

        Card {
            Layout.fillWidth: true
            contentItem: ColumnLayout {
                spacing: Theme.size.m
                Icon {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.topMargin: Theme.size.m
                    name: "verified"
                    size: Theme.size.xl * 2
                    color: Theme.color.primary
                }
                AppText {
                    objectName: "checkedInText"
                    Layout.fillWidth: true
                    variant: AppText.Title
                    horizontalAlignment: Text.AlignHCenter
                    text: checkIn.before ? qsTr("您已经签到过了") : qsTr("签到成功")
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
                AppText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    text: checkIn.title
                }
                AppText {
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.size.m
                    variant: AppText.Label
                    muted: true
                    horizontalAlignment: Text.AlignHCenter
                    text: checkIn.timeText
                }
            }
        }
        TonalButton {
            objectName: "checkedInNoticeButton"
            Layout.fillWidth: true
            text: qsTr("看会议通知")
            onClicked: {
                const noticeId = checkIn.noticeId
                page.backRequested()
                Navigation.push("notice/notice", {noticeId: noticeId})
            }
        }
    }
    ErrorState {
        anchors.fill: parent
        visible: checkIn.state === LoadState.Error
        title: qsTr("没有签到上")
        text: checkIn.refusedText
        actionText: qsTr("再扫一次")
        // What is scanned opens this page anew.
        onActionClicked: {
            page.backRequested()
            Navigation.push("scan/code", {})
        }
    }
    StateView {
        anchors.fill: parent
        loading: checkIn.state === LoadState.Loading
    }
}
