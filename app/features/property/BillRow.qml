import QtQuick
import QtQuick.Layouts
import mct.ui

// One bill, and what one can do about it: pay it, or take it back.
Card {
    id: card

    required property var model
    property bool payable: false
    property bool withdrawable: false
    property bool withdrawing: false
    readonly property bool open: model.state === "open" || model.state === "late"
    signal payRequested(string id)
    signal withdrawRequested(string id, string reason)

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
                text: card.model.stateText
                tone: card.model.tone
            }
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Title
            text: card.model.amount
        }
        AppText {
            Layout.fillWidth: true
            text: card.model.household
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: card.model.note
        }
        PrimaryButton {
            objectName: "payBillButton"
            Layout.fillWidth: true
            visible: card.payable && card.open
            text: qsTr("缴费")
            onClicked: card.payRequested(card.model.id)
        }
        InputField {
            id: reason
            objectName: "withdrawReason"
            Layout.fillWidth: true
            visible: card.withdrawing
            label: qsTr("撤回的原因")
            hint: card.model.state === "paid" ? qsTr("住户会看到，已付的钱原路退回") : qsTr("住户会看到")
            maximumLength: 100
        }
        RowLayout {
            Layout.fillWidth: true
            visible: card.withdrawable && (card.open || card.model.state === "paid")
            spacing: Theme.size.s
            TextButton {
                objectName: "keepBillButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: card.withdrawing
                text: qsTr("不撤回")
                onClicked: card.withdrawing = false
            }
            TonalButton {
                objectName: "withdrawBillButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: card.withdrawing ? qsTr("确认撤回") : card.model.state === "paid" ? qsTr("退款并撤回") : qsTr("撤回")
                onClicked: {
                    if (card.withdrawing) return card.withdrawRequested(card.model.id, reason.text)
                    card.withdrawing = true
                    reason.focusField()
                }
            }
        }
    }
}
