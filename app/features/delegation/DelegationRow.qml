import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core

// One delegation, and what one can do about it.
Card {
    id: card

    required property var model
    // Asked once more before a child is taken out.
    property bool asked: false
    signal acceptRequested(string id)
    signal actRequested(string id)
    signal endRequested(string id)

    contentItem: ColumnLayout {
        spacing: Theme.size.s
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.size.s
            AppText {
                Layout.fillWidth: true
                variant: AppText.Subtitle
                text: card.model.title
            }
            Tag {
                visible: card.model.ward
                text: qsTr("被监护人")
            }
            Tag {
                text: card.model.stateText
                tone: card.model.tone
            }
        }
        AppText {
            Layout.fillWidth: true
            text: card.model.subtitle
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: qsTr("范围：%1").arg(card.model.scopes)
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            variant: AppText.Label
            muted: true
            text: card.model.uses
        }
        RowLayout {
            Layout.fillWidth: true
            visible: card.model.state !== "ended"
            spacing: Theme.size.s
            PrimaryButton {
                objectName: "acceptButton"
                Layout.fillWidth: true
                visible: card.model.received && card.model.state === "offered"
                text: qsTr("接受")
                onClicked: card.acceptRequested(card.model.id)
            }
            TonalButton {
                objectName: "actButton"
                Layout.fillWidth: true
                visible: card.model.received && card.model.state === "active"
                enabled: Session.delegationId !== card.model.id
                text: Session.delegationId === card.model.id ? qsTr("正在替TA办理") : qsTr("替TA办理")
                onClicked: card.actRequested(card.model.id)
            }
            TextButton {
                objectName: "endButton"
                text: card.asked ? qsTr("再按一次确认") : card.model.state === "active" ? qsTr("结束") : card.model.received ? qsTr("谢绝") : qsTr("撤回")
                onClicked: if (card.asked) card.endRequested(card.model.id); else card.asked = true
            }
        }
    }
}
