import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.matter

// The action that stands out, and what it takes.
ColumnLayout {
    id: panel

    required property MatterViewModel matter
    readonly property string action: matter.action
    readonly property var offered: matter.offered

    spacing: Theme.size.s
    visible: action !== ""
    // What is filled in before the answer is there would go with what is being done.
    enabled: !matter.busy

    Connections {
        target: panel.matter
        function onPerformed() { words.text = "" }
    }

    // 告知补正
    AppText {
        Layout.fillWidth: true
        visible: panel.action === "asked"
        variant: AppText.Label
        muted: true
        text: qsTr("一次写明全部需要补正的内容，只能告知一次；不缺的留空。补正前办理期限暂停计算。")
    }
    Column {
        Layout.fillWidth: true
        visible: panel.action === "asked"
        spacing: Theme.size.s
        Repeater {
            model: panel.action === "asked" ? panel.matter.askable : []
            InputField {
                required property var modelData
                objectName: "missing-" + modelData.id
                width: parent.width
                label: modelData.title
                hint: qsTr("缺什么、怎样补")
                maximumLength: 200
                onEdited: (text) => panel.matter.setMissing(modelData.id, text)
            }
        }
    }

    // 转办, 指派
    Chip {
        objectName: "recipient"
        visible: panel.matter.recipient !== ""
        iconName: "close"
        text: panel.matter.recipient
        Accessible.name: qsTr("移除%1").arg(panel.matter.recipient)
        onClicked: panel.matter.chooseRecipient("", "")
    }
    UnitField {
        Layout.fillWidth: true
        visible: panel.action === "transferred" && panel.matter.recipient === ""
        matter: panel.matter
    }
    ColleagueField {
        Layout.fillWidth: true
        visible: panel.action === "assigned" && panel.matter.recipient === ""
        onPicked: (cardId, name) => panel.matter.chooseRecipient(cardId, name)
    }

    // 评价
    AppText {
        Layout.fillWidth: true
        visible: panel.action === "rated"
        strong: true
        text: qsTr("问题解决了吗？请评价这次办理")
    }
    AppText {
        Layout.fillWidth: true
        visible: panel.action === "rated" && panel.matter.scoresSpeed
        variant: AppText.Label
        muted: true
        text: qsTr("上门和维修的速度")
    }
    StarsField {
        objectName: "speedStars"
        starName: "speed-star-"
        visible: panel.action === "rated" && panel.matter.scoresSpeed
        stars: panel.matter.chosenSpeed
        onChosen: (stars) => panel.matter.chosenSpeed = stars
    }
    AppText {
        Layout.fillWidth: true
        visible: panel.action === "rated" && panel.matter.scoresSpeed
        variant: AppText.Label
        muted: true
        text: qsTr("维修的质量")
    }
    StarsField {
        visible: panel.action === "rated"
        stars: panel.matter.chosenStars
        onChosen: (stars) => panel.matter.chosenStars = stars
    }

    InputArea {
        id: words
        objectName: "words"
        Layout.fillWidth: true
        visible: panel.matter.wordsLabel !== ""
        label: panel.matter.wordsLabel
    }
    DraftAttachments {
        Layout.fillWidth: true
        visible: panel.action === "finished"
        files: panel.matter.uploads
        onAdd: panel.matter.addUpload()
        onRemove: (place) => panel.matter.removeUpload(place)
        onRetry: (place) => panel.matter.retryUpload(place)
    }
    PrimaryButton {
        objectName: "actionButton"
        Layout.fillWidth: true
        text: panel.matter.actionText
        onClicked: panel.matter.perform(words.text)
    }
    TonalButton {
        objectName: "notSolvedButton"
        Layout.fillWidth: true
        visible: panel.action === "rated" && panel.offered.reopened === true
        text: qsTr("没有解决")
        onClicked: panel.matter.choose("reopened")
    }
    TextButton {
        objectName: "keepOnButton"
        Layout.fillWidth: true
        visible: panel.matter.chosen
        text: qsTr("取消")
        onClicked: panel.matter.keepOn()
    }
}
