import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.notice

// What came of the meeting, below its notice.
ColumnLayout {
    id: panel

    property alias noticeId: minutes.noticeId
    property alias revision: minutes.revision

    spacing: Theme.size.m

    MinutesViewModel { id: minutes }

    SectionTitle { Layout.fillWidth: true; text: qsTr("会议纪要") }
    Card {
        Layout.fillWidth: true
        visible: minutes.state === LoadState.Ready
        contentItem: ColumnLayout {
            spacing: Theme.size.m
            Tag {
                objectName: "correctedTag"
                visible: minutes.correctedText !== ""
                tone: Tag.Warning
                text: minutes.correctedText
            }
            AppText {
                objectName: "minutesText"
                Layout.fillWidth: true
                text: minutes.text
            }
            Divider { Layout.fillWidth: true }
            AppText {
                Layout.fillWidth: true
                variant: AppText.Label
                muted: true
                text: minutes.authorText
            }
        }
    }
    NoticeAttachments {
        Layout.fillWidth: true
        visible: minutes.attachments.length > 0
        prefix: "minutesFile"
        attachments: minutes.attachments
        onChosen: (place) => minutes.saveAttachment(place)
    }
    Banner {
        Layout.fillWidth: true
        visible: minutes.state === LoadState.Error
        iconName: "cloud_off"
        text: minutes.errorText
        actionText: qsTr("重试")
        onActionClicked: minutes.retry()
    }
}
