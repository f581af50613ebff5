import QtQuick
import QtQuick.Layouts
import mct.ui

// One household of one's own, how far it is, and what one can do about it.
Card {
    id: card

    required property var model
    signal openRequested(string communityId, string name)
    signal leaveRequested(string id)

    contentItem: ColumnLayout {
        spacing: Theme.size.s
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.size.s
            AppText {
                Layout.fillWidth: true
                variant: AppText.Subtitle
                text: card.model.community
            }
            Tag {
                text: card.model.stateText
                tone: card.model.tone
            }
        }
        AppText {
            Layout.fillWidth: true
            text: card.model.place
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: card.model.subtitle
        }
        AppText {
            Layout.fillWidth: true
            visible: card.model.reason !== ""
            text: qsTr("原因：%1").arg(card.model.reason)
        }
        AppText {
            Layout.fillWidth: true
            visible: card.model.state === "waiting"
            variant: AppText.Label
            muted: true
            text: qsTr("居委会确认后，您会得到本社区的名片。")
        }
        RowLayout {
            Layout.fillWidth: true
            visible: card.model.state === "confirmed" || card.model.state === "waiting"
            spacing: Theme.size.s
            TonalButton {
                objectName: "openCommunityButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: card.model.state === "confirmed"
                text: qsTr("进入社区")
                onClicked: card.openRequested(card.model.communityId, card.model.community)
            }
            ConfirmButton {
                objectName: "leaveButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                caption: card.model.state === "confirmed" ? qsTr("搬离") : qsTr("撤回")
                warning: qsTr("再按一次确认")
                onConfirmed: card.leaveRequested(card.model.id)
            }
        }
    }
}
