import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.document

// One document: what it says, its route and its trail, and what one may do.
AppPage {
    id: page
    objectName: "documentPage"
    title: qsTr("公文")

    property alias documentId: document.documentId
    readonly property var offered: document.offered

    actions: [
        MenuButton {
            objectName: "documentMenu"
            visible: document.actionable
            iconName: "more_vert"
            text: qsTr("更多")
            MenuEntry {
                objectName: "reviseEntry"
                shown: page.offered.revised === true
                iconName: "edit"
                text: qsTr("修改")
                onTriggered: Navigation.push("document/draft", {documentId: page.documentId})
            }
            MenuEntry {
                objectName: "returnEntry"
                shown: page.offered.returned === true
                iconName: "undo"
                text: qsTr("退回修改")
                onTriggered: document.choose("returned")
            }
            MenuEntry {
                objectName: "commentEntry"
                shown: page.offered.commented === true
                iconName: "chat_bubble_outline"
                text: qsTr("写批注")
                onTriggered: document.choose("commented")
            }
            MenuEntry {
                objectName: "urgeEntry"
                shown: page.offered.urged === true
                iconName: "campaign"
                text: qsTr("催办")
                onTriggered: document.choose("urged")
            }
            MenuEntry {
                objectName: "withdrawEntry"
                shown: page.offered.withdrawn === true
                iconName: "undo"
                text: qsTr("撤回公文")
                onTriggered: document.choose("withdrawn")
            }
            MenuEntry {
                objectName: "numberEntry"
                shown: page.offered.numbered === true
                iconName: "receipt_long"
                text: qsTr("编发文字号")
                onTriggered: document.choose("numbered")
            }
            MenuEntry {
                objectName: "archiveEntry"
                shown: page.offered.archived === true
                iconName: "insert_drive_file"
                text: qsTr("归档")
                onTriggered: document.choose("archived")
            }
        }
    ]

    DocumentViewModel { id: document }

    ScrollColumn {
        anchors.fill: parent
        visible: document.state === LoadState.Ready

        Card {
            Layout.fillWidth: true
            contentItem: ColumnLayout {
                spacing: Theme.size.m
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.size.s
                    Tag {
                        objectName: "state"
                        text: document.stateText
                        tone: Tag.Primary
                    }
                    Tag {
                        visible: document.urgent
                        text: document.urgencyText
                        tone: Tag.Warning
                    }
                    Tag { text: document.kindText }
                }
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Title
                    text: document.title
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                KeyFact {
                    Layout.fillWidth: true
                    visible: known
                    label: qsTr("发文字号")
                    value: document.number
                }
                KeyFact {
                    Layout.fillWidth: true
                    label: qsTr("起草")
                    value: document.drafterText
                }
                KeyFact {
                    Layout.fillWidth: true
                    label: qsTr("起草时间")
                    value: document.draftTime
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: document.body
                }
            }
        }
        SectionTitle {
            Layout.fillWidth: true
            visible: document.attachments.length > 0
            text: qsTr("附件")
        }
        Card {
            Layout.fillWidth: true
            visible: document.attachments.length > 0
            padding: 0
            contentItem: Column {
                Repeater {
                    model: document.attachments
                    ListRow {
                        required property var modelData
                        required property int index
                        objectName: "attachment-" + index
                        width: parent.width
                        iconName: "attach_file"
                        text: modelData.name
                        value: modelData.size
                        leads: false
                        onClicked: document.save(index)
                    }
                }
            }
        }
        SectionTitle { Layout.fillWidth: true; text: qsTr("流程") }
        Card {
            Layout.fillWidth: true
            contentItem: Column {
                spacing: Theme.size.m
                Repeater {
                    model: document.steps
                    RouteStepRow {
                        required property var modelData
                        step: modelData
                        width: parent.width
                    }
                }
            }
        }
        ActionPanel {
            Layout.fillWidth: true
            document: document
        }
        SectionTitle { Layout.fillWidth: true; text: qsTr("办理记录") }
        Card {
            Layout.fillWidth: true
            contentItem: Column {
                spacing: Theme.size.m
                Repeater {
                    model: document.trail
                    ColumnLayout {
                        id: entry
                        required property var modelData
                        required property int index
                        objectName: "entry-" + index
                        width: parent.width
                        spacing: Theme.size.xs
                        AppText {
                            Layout.fillWidth: true
                            text: entry.modelData.title
                        }
                        AppText {
                            Layout.fillWidth: true
                            visible: text !== ""
                            text: entry.modelData.note
                        }
                        AppText {
                            Layout.fillWidth: true
                            variant: AppText.Caption
                            muted: true
                            text: entry.modelData.detail
                        }
                    }
                }
            }
        }
    }
    StateView {
        anchors.fill: parent
        loading: document.state === LoadState.Loading
        failed: document.state === LoadState.Error
        errorText: document.errorText
        onRetry: document.retry()
    }
}
