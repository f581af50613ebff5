import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.document

// Writes a document, and whom it goes to.
AppPage {
    id: page
    objectName: "draftPage"
    title: documentId === "" ? qsTr("拟稿") : qsTr("修改公文")

    property alias documentId: letter.documentId

    DocumentDraftForm {
        id: letter
        onFinished: page.backRequested()
    }

    ScrollColumn {
        anchors.fill: parent

        Banner {
            Layout.fillWidth: true
            iconName: "warning_amber"
            text: qsTr("涉密文件不得在这里拟制和流转，请走涉密渠道。")
        }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: Disclosure {
                objectName: "kind"
                text: qsTr("文种：%1").arg(letter.kinds[letter.kind - 1].text)
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.size.s
                    Repeater {
                        model: letter.kinds
                        Chip {
                            required property var modelData
                            objectName: "kind-" + modelData.value
                            checkable: true
                            checked: letter.kind === modelData.value
                            text: modelData.text
                            onClicked: letter.kind = modelData.value
                        }
                    }
                }
            }
        }
        SegmentedControl {
            objectName: "urgency"
            Layout.fillWidth: true
            options: letter.urgencies
            value: letter.urgency
            onChosen: (value) => letter.urgency = value
        }
        InputField {
            objectName: "title"
            Layout.fillWidth: true
            label: qsTr("标题")
            text: letter.title
            maximumLength: 100
            onEdited: (text) => letter.title = text
        }
        InputArea {
            objectName: "body"
            Layout.fillWidth: true
            label: qsTr("正文")
            text: letter.body
            onEdited: (text) => letter.body = text
        }
        DraftAttachments {
            Layout.fillWidth: true
            files: letter.attachments
            onAdd: letter.addAttachment()
            onRemove: (place) => letter.removeAttachment(place)
            onRetry: (place) => letter.retryAttachment(place)
        }
        SectionTitle { Layout.fillWidth: true; text: qsTr("流程") }
        AppText {
            Layout.fillWidth: true
            visible: letter.steps.length === 0
            variant: AppText.Label
            muted: true
            text: qsTr("按先后添加每一步。一步里可以有几个人，同时办理或依次办理。")
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.size.s
            Repeater {
                model: letter.steps
                DraftStep {
                    required property var modelData
                    required property int index
                    width: parent.width
                    form: letter
                    step: modelData
                    place: index
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.size.s
            TonalButton {
                objectName: "addCountersign"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("加会签")
                onClicked: letter.addStep(1)
            }
            TonalButton {
                objectName: "addSign"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("加签发")
                onClicked: letter.addStep(2)
            }
            TonalButton {
                objectName: "addRead"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("加传阅")
                onClicked: letter.addStep(3)
            }
        }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: SwitchRow {
                objectName: "unclassified"
                text: qsTr("本件不涉密")
                subtitle: qsTr("我已核对正文和附件，不含国家秘密和工作秘密")
                checked: letter.unclassified
                onClicked: letter.unclassified = checked
            }
        }
        FormError { text: letter.errorText }
        PrimaryButton {
            objectName: "circulateButton"
            Layout.fillWidth: true
            enabled: !letter.busy
            text: letter.busy ? qsTr("请稍候") : qsTr("送出流转")
            onClicked: letter.circulate()
        }
        TextButton {
            objectName: "saveButton"
            Layout.fillWidth: true
            enabled: !letter.busy
            text: qsTr("存为草稿")
            onClicked: letter.save()
        }
    }
}
