import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.notice

// The notice itself, as an official card: what, when, where, from whom.
Card {
    id: card

    required property NoticeViewModel notice

    padding: 0
    contentItem: ColumnLayout {
        spacing: 0
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: heading.implicitHeight + 2 * Theme.size.m
            radius: Theme.size.radius
            color: card.notice.cancelled ? Theme.color.surfaceSunken : Theme.color.primaryContainer
            ColumnLayout {
                id: heading
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.size.m }
                spacing: Theme.size.xs
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Label
                    color: card.notice.cancelled ? Theme.color.muted : Theme.color.textOnPrimaryContainer
                    text: card.notice.kindText
                }
                AppText {
                    objectName: "noticeTitle"
                    Layout.fillWidth: true
                    variant: AppText.Title
                    color: card.notice.cancelled ? Theme.color.muted : Theme.color.textOnPrimaryContainer
                    text: card.notice.title
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.size.m
            spacing: Theme.size.m
            KeyFact { Layout.fillWidth: true; visible: card.notice.meeting; label: qsTr("时间"); value: card.notice.timeText }
            KeyFact { Layout.fillWidth: true; visible: card.notice.meeting; label: qsTr("地点"); value: card.notice.place }
            KeyFact { Layout.fillWidth: true; visible: card.notice.quotaText !== ""; label: qsTr("名额"); value: card.notice.quotaText }
            KeyFact { Layout.fillWidth: true; visible: card.notice.replyByText !== ""; label: qsTr("回复截止"); value: card.notice.replyByText }
            KeyFact { Layout.fillWidth: true; visible: card.notice.body !== ""; label: card.notice.meeting ? qsTr("议程") : qsTr("正文"); value: card.notice.body }
            KeyFact { Layout.fillWidth: true; visible: card.notice.neighbourhoodsText !== ""; label: qsTr("发给住户"); value: card.notice.neighbourhoodsText }
            KeyFact { Layout.fillWidth: true; visible: card.notice.groupsText !== ""; label: qsTr("发给群"); value: card.notice.groupsText }
            Divider { Layout.fillWidth: true }
            AppText {
                Layout.fillWidth: true
                variant: AppText.Label
                muted: true
                text: qsTr("%1\n%2发出").arg(card.notice.senderText).arg(card.notice.sentText)
            }
        }
    }
}
