import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.notice

// Publishes the minutes of a meeting, or corrects them.
AppPage {
    id: page
    objectName: "minutesPage"
    title: form.correcting ? qsTr("更正会议纪要") : qsTr("写会议纪要")

    property alias noticeId: form.noticeId

    MinutesForm { id: form }

    ScrollColumn {
        anchors.fill: parent

        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: form.correcting ? qsTr("更正后纪要会注明更正时间，并再次通知与会人员。") : qsTr("发布后通知会议的全部人员；之后只能更正，不能撤回。")
        }
        InputArea {
            objectName: "minutesText"
            Layout.fillWidth: true
            label: qsTr("会议纪要")
            text: form.text
            onEdited: (text) => form.text = text
        }
        AppText {
            Layout.fillWidth: true
            visible: form.hanging !== ""
            variant: AppText.Label
            muted: true
            text: qsTr("已附：%1").arg(form.hanging)
        }
        DraftAttachments {
            Layout.fillWidth: true
            files: form.attachments
            onAdd: form.addAttachment()
            onRemove: (place) => form.removeAttachment(place)
            onRetry: (place) => form.retryAttachment(place)
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "publishMinutesButton"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : form.correcting ? qsTr("更正并通知") : qsTr("发布")
            onClicked: form.publish()
        }
    }
}
