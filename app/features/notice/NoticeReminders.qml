import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.notice

// When one wants to be reminded of the meeting.
ColumnLayout {
    id: reminders

    required property NoticeViewModel notice

    spacing: Theme.size.s

    SectionTitle { Layout.fillWidth: true; text: qsTr("提醒我") }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.size.s
        Repeater {
            model: reminders.notice.reminderChoices
            Chip {
                required property var modelData
                objectName: "remind-" + modelData.minutes
                text: modelData.text
                checkable: true
                checked: reminders.notice.reminders.includes(modelData.minutes)
                onClicked: reminders.notice.remind(modelData.minutes, checked)
            }
        }
    }
}
