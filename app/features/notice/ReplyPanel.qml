import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.notice

// What one says to a notice: 参加, 请假, 代为参加, or 收到.
Card {
    id: panel

    required property NoticeViewModel notice
    // “absent” or “substitute”: what is being filled in.
    property string filling

    contentItem: ColumnLayout {
        spacing: Theme.size.s
        AppText {
            objectName: "answerText"
            Layout.fillWidth: true
            variant: AppText.Subtitle
            text: panel.notice.answerText !== "" ? qsTr("您的回复：%1").arg(panel.notice.answerText) : panel.notice.takesReplies ? qsTr("请回复") : qsTr("您没有回复")
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            variant: AppText.Label
            muted: true
            text: panel.notice.sendingText
        }
        AppText {
            Layout.fillWidth: true
            visible: panel.notice.answerOutdated
            variant: AppText.Label
            color: Theme.color.error
            text: qsTr("通知在您回复之后有更改，请再确认一次")
        }
        AppText {
            Layout.fillWidth: true
            visible: !panel.notice.takesReplies && !panel.notice.cancelled
            variant: AppText.Label
            muted: true
            text: qsTr("已过回复截止时间")
        }
        PrimaryButton {
            objectName: "acknowledgeButton"
            Layout.fillWidth: true
            visible: !panel.notice.meeting && panel.notice.takesReplies && panel.notice.answer === ""
            text: qsTr("收到")
            onClicked: panel.notice.acknowledge()
        }
        PrimaryButton {
            objectName: "attendButton"
            Layout.fillWidth: true
            visible: panel.notice.meeting && panel.notice.takesReplies && (panel.notice.answer !== "attending" || panel.notice.answerOutdated)
            iconName: "check"
            text: qsTr("参加")
            onClicked: { panel.filling = ""; panel.notice.attend() }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: panel.notice.meeting && panel.notice.takesReplies
            spacing: Theme.size.s
            TonalButton {
                objectName: "absentButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("请假")
                onClicked: panel.filling = "absent"
            }
            TonalButton {
                objectName: "substituteButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: panel.notice.takesSubstitutes
                text: qsTr("代为参加")
                onClicked: panel.filling = "substitute"
            }
        }
        InputField {
            id: reason
            objectName: "absentReason"
            Layout.fillWidth: true
            visible: panel.filling === "absent"
            label: qsTr("请假事由")
            maximumLength: 200
        }
        PrimaryButton {
            objectName: "absentSubmit"
            Layout.fillWidth: true
            visible: panel.filling === "absent"
            text: qsTr("确认请假")
            onClicked: { panel.notice.beAbsent(reason.text); if (reason.text.trim() !== "") panel.filling = "" }
        }
        InputField {
            objectName: "substituteQuery"
            Layout.fillWidth: true
            visible: panel.filling === "substitute"
            label: qsTr("由本单位哪位同事代为参加")
            hint: qsTr("输入姓名或拼音")
            maximumLength: 20
            onEdited: (text) => colleagues.query = text
        }
        Column {
            Layout.fillWidth: true
            visible: panel.filling === "substitute"
            Repeater {
                model: PeopleModel { id: colleagues; ownUnit: true }
                ListRow {
                    required property var model
                    objectName: "substitute-" + model.id
                    width: parent.width
                    iconName: "person_outline"
                    text: model.name
                    subtitle: model.organization
                    leads: false
                    onClicked: { panel.notice.sendSubstitute(model.id, model.name); panel.filling = "" }
                }
            }
        }
    }
}
