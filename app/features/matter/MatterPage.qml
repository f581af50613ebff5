import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.matter

// One matter: where it is, what was filed, what came of it, its trail, and what one may do.
AppPage {
    id: page
    objectName: "matterPage"
    title: qsTr("办件")

    property alias matterId: matter.matterId
    readonly property var offered: matter.offered

    actions: [MatterMenu { matter: matter }]

    MatterViewModel { id: matter }

    ScrollColumn {
        anchors.fill: parent
        visible: matter.state === LoadState.Ready

        Card {
            Layout.fillWidth: true
            contentItem: ColumnLayout {
                spacing: Theme.size.m
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.size.s
                    Tag {
                        objectName: "state"
                        text: matter.stateText
                        tone: Tag.Primary
                    }
                    Tag {
                        visible: matter.late
                        text: qsTr("已逾期")
                        tone: Tag.Warning
                    }
                    Tag { text: matter.kindTitle }
                }
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Title
                    text: matter.title
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Column {
                    Layout.fillWidth: true
                    spacing: Theme.size.m
                    Repeater {
                        model: matter.facts
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
            visible: matter.missing.length > 0
            text: qsTr("需要补正")
        }
        Card {
            Layout.fillWidth: true
            visible: matter.missing.length > 0
            contentItem: Column {
                spacing: Theme.size.m
                Repeater {
                    model: matter.missing
                    KeyFact {
                        required property var modelData
                        width: parent.width
                        label: modelData.title
                        value: modelData.what
                    }
                }
            }
        }
        SectionTitle {
            Layout.fillWidth: true
            visible: matter.result !== ""
            text: qsTr("办理结果")
        }
        Card {
            Layout.fillWidth: true
            visible: matter.result !== ""
            contentItem: ColumnLayout {
                spacing: Theme.size.s
                AppText {
                    Layout.fillWidth: true
                    text: matter.result
                }
                MatterFiles {
                    Layout.fillWidth: true
                    visible: files.length > 0
                    files: matter.resultFiles
                    onSaved: (place) => matter.save(place)
                }
                AppText {
                    objectName: "rating"
                    Layout.fillWidth: true
                    visible: matter.stars > 0
                    variant: AppText.Label
                    muted: true
                    text: matter.scoresSpeed ? qsTr("评价：质量 %1 星，速度 %2 星 %3").arg(matter.stars).arg(matter.speedStars).arg(matter.ratingNote)
                                             : qsTr("评价：%1 星 %2").arg(matter.stars).arg(matter.ratingNote)
                }
            }
        }
        MatterProposal {
            Layout.fillWidth: true
            visible: changes.length > 0 || trouble !== ""
            published: matter.result !== ""
            changes: matter.proposed
            trouble: matter.proposalTrouble
        }
        // Whoever handles it reads it first; whoever has filed it knows it.
        MatterAnswers {
            Layout.fillWidth: true
            visible: !matter.own
            answers: matter.answers
            onSaved: (place) => matter.save(place)
        }
        MatterActionPanel {
            Layout.fillWidth: true
            matter: matter
        }
        TextButton {
            objectName: "reopenButton"
            Layout.fillWidth: true
            visible: page.offered.reopened === true && matter.action === ""
            text: qsTr("没有解决，要求重新办理")
            onClicked: matter.choose("reopened")
        }
        MatterAnswers {
            Layout.fillWidth: true
            visible: matter.own
            answers: matter.answers
            onSaved: (place) => matter.save(place)
        }
        SectionTitle { Layout.fillWidth: true; text: qsTr("办理记录") }
        MatterTrail {
            Layout.fillWidth: true
            trail: matter.trail
        }
    }
    StateView {
        anchors.fill: parent
        loading: matter.state === LoadState.Loading
        failed: matter.state === LoadState.Error
        errorText: matter.errorText
        onRetry: matter.retry()
    }
}
