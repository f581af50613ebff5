import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.vote

// One vote, and one's ballot.
AppPage {
    id: page
    objectName: "votePage"
    title: qsTr("业主表决")

    property alias voteId: vote.voteId
    // Seen by the committee, which may call it off.
    property bool keeping: false
    readonly property bool voting: vote.household !== "" && !keeping

    VoteViewModel { id: vote }

    ScrollColumn {
        anchors.fill: parent
        visible: vote.state === LoadState.Ready

        Card {
            Layout.fillWidth: true
            contentItem: ColumnLayout {
                spacing: Theme.size.m
                Row {
                    spacing: Theme.size.s
                    Tag {
                        objectName: "voteState"
                        text: vote.stateText
                        tone: vote.open ? Tag.Primary : Tag.Neutral
                    }
                    Tag {
                        objectName: "voteScope"
                        text: vote.scope
                    }
                }
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Title
                    text: vote.title
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: vote.body
                }
                Divider { Layout.fillWidth: true }
                Column {
                    Layout.fillWidth: true
                    spacing: Theme.size.m
                    Repeater {
                        model: vote.facts
                        KeyFact {
                            required property var modelData
                            width: parent.width
                            label: modelData.label
                            value: modelData.value
                        }
                    }
                }
            }
        }
        SectionTitle {
            Layout.fillWidth: true
            text: page.voting ? qsTr("%1 的选票").arg(vote.household) : vote.questionsTitle
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.size.m
            Repeater {
                model: vote.questions
                Card {
                    id: question
                    required property var modelData
                    width: parent.width
                    contentItem: ColumnLayout {
                        spacing: Theme.size.s
                        AppText {
                            Layout.fillWidth: true
                            variant: AppText.Subtitle
                            text: question.modelData.text
                        }
                        SegmentedControl {
                            objectName: "answer-" + question.modelData.place
                            Layout.fillWidth: true
                            visible: page.voting
                            options: [{value: "1", text: qsTr("同意")}, {value: "2", text: qsTr("反对")}, {value: "3", text: qsTr("弃权")}]
                            value: question.modelData.chosen
                            onChosen: (value) => vote.choose(question.modelData.place, value)
                        }
                        RowLayout {
                            Layout.fillWidth: true
                            visible: question.modelData.passedText !== ""
                            spacing: Theme.size.s
                            AppText {
                                Layout.fillWidth: true
                                text: question.modelData.result
                            }
                            Tag {
                                text: question.modelData.passedText
                                tone: question.modelData.passed ? Tag.Primary : Tag.Warning
                            }
                        }
                    }
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: vote.hindrance !== "" && !page.keeping
            muted: true
            text: vote.hindrance
        }
        AppText {
            Layout.fillWidth: true
            visible: page.voting
            variant: AppText.Label
            muted: true
            text: qsTr("一户一票，投出后不能更改。")
        }
        FormError { text: vote.trouble }
        ConfirmButton {
            objectName: "castButton"
            Layout.fillWidth: true
            visible: page.voting
            enabled: !vote.busy
            caption: qsTr("投票")
            warning: qsTr("再按一次确认投票")
            onConfirmed: vote.cast()
        }
        Loader {
            Layout.fillWidth: true
            active: page.keeping && vote.open
            visible: active
            sourceComponent: calledOff
        }
    }
    Component {
        id: calledOff
        ColumnLayout {
            spacing: Theme.size.m
            InputField {
                id: reason
                objectName: "callOffReason"
                Layout.fillWidth: true
                label: qsTr("取消的原因")
                hint: qsTr("住户会看到")
                maximumLength: 100
            }
            ConfirmButton {
                objectName: "callOffButton"
                Layout.fillWidth: true
                caption: qsTr("取消表决")
                warning: qsTr("再按一次确认取消，已投的票作废")
                onConfirmed: vote.callOff(reason.text)
            }
        }
    }
    StateView {
        anchors.fill: parent
        loading: vote.state === LoadState.Loading
        failed: vote.state === LoadState.Error
        errorText: vote.errorText
        onRetry: vote.retry()
    }
}
