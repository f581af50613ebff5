import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.notice

// Writes a notice and chooses who gets it.
AppPage {
    id: page
    objectName: "noticeWritePage"
    title: form.changing ? qsTr("更改通知") : qsTr("发通知")

    property alias noticeId: form.noticeId
    property alias communityId: form.communityId

    NoticeForm { id: form }

    ScrollColumn {
        anchors.fill: parent

        Flow {
            Layout.fillWidth: true
            visible: !form.changing
            spacing: Theme.size.s
            Repeater {
                model: form.kinds
                Chip {
                    required property var modelData
                    objectName: "kind-" + modelData.value
                    text: modelData.text
                    checkable: true
                    autoExclusive: true
                    checked: form.kind === modelData.value
                    onClicked: form.kind = modelData.value
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            visible: form.alert
            spacing: Theme.size.s
            Repeater {
                model: form.alertLevels
                Chip {
                    required property var modelData
                    objectName: "level-" + modelData.value
                    text: modelData.text
                    checkable: true
                    autoExclusive: true
                    checked: form.alertLevel === modelData.value
                    onClicked: form.alertLevel = modelData.value
                }
            }
        }
        InputField {
            objectName: "title"
            Layout.fillWidth: true
            label: qsTr("标题")
            text: form.title
            maximumLength: 60
            onEdited: (text) => form.title = text
        }
        InputField {
            objectName: "start"
            Layout.fillWidth: true
            visible: form.meeting
            label: qsTr("开始时间")
            hint: "2026-12-01 14:00"
            text: form.start
            onEdited: (text) => form.start = text
        }
        InputField {
            objectName: "end"
            Layout.fillWidth: true
            visible: form.meeting
            label: qsTr("结束时间")
            hint: "2026-12-01 15:30"
            text: form.end
            onEdited: (text) => form.end = text
        }
        InputField {
            objectName: "place"
            Layout.fillWidth: true
            visible: form.meeting
            label: qsTr("地点或会议链接")
            text: form.place
            maximumLength: 100
            onEdited: (text) => form.place = text
        }
        InputArea {
            objectName: "body"
            Layout.fillWidth: true
            label: form.meeting ? qsTr("议程") : qsTr("正文")
            text: form.body
            onEdited: (text) => form.body = text
        }
        InputField {
            objectName: "replyBy"
            Layout.fillWidth: true
            visible: form.takesDeadline
            label: qsTr("回复截止（可不填）")
            hint: form.meeting ? qsTr("不填则到会议开始为止") : qsTr("不填则没有期限")
            text: form.replyBy
            onEdited: (text) => form.replyBy = text
        }
        InputField {
            objectName: "unitQuota"
            Layout.fillWidth: true
            visible: form.meeting
            label: qsTr("每单位最多几人参加（可不填）")
            hint: qsTr("不填则不限")
            text: form.unitQuota
            maximumLength: 4
            onEdited: (text) => form.unitQuota = text
        }
        Card {
            Layout.fillWidth: true
            visible: form.meeting
            padding: 0
            contentItem: SwitchRow {
                objectName: "substitutes"
                text: qsTr("可由同事代为参加")
                checked: form.takesSubstitutes
                onClicked: form.takesSubstitutes = checked
            }
        }
        DraftAttachments {
            Layout.fillWidth: true
            visible: !form.changing
            files: form.attachments
            onAdd: form.addAttachment()
            onRemove: (place) => form.removeAttachment(place)
            onRetry: (place) => form.retryAttachment(place)
        }
        AudienceChooser {
            Layout.fillWidth: true
            visible: !form.changing
            audience: form.audience
            wholeDistrict: form.alert
        }
        InputField {
            objectName: "sendAt"
            Layout.fillWidth: true
            visible: !form.changing
            label: qsTr("定时发出（可不填）")
            hint: qsTr("不填则马上发出")
            text: form.sendAt
            onEdited: (text) => form.sendAt = text
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "sendNoticeButton"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : form.changing ? qsTr("更改并通知所有人") : qsTr("发出")
            onClicked: form.send()
        }
    }
}
