import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.matter

// One handled suggestion.
AppPage {
    id: page
    objectName: "casePage"
    title: qsTr("建议办理")

    property alias source: suggestion.source
    property alias number: suggestion.number

    CaseViewModel { id: suggestion }

    ScrollColumn {
        anchors.fill: parent
        visible: suggestion.state === LoadState.Ready

        Card {
            Layout.fillWidth: true
            contentItem: ColumnLayout {
                spacing: Theme.size.m
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.size.s
                    Tag {
                        text: suggestion.handling
                        tone: Tag.Primary
                    }
                    Tag { text: suggestion.category }
                }
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Title
                    text: suggestion.title
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                AppText {
                    Layout.fillWidth: true
                    text: suggestion.content
                }
            }
        }
        SectionTitle { Layout.fillWidth: true; text: qsTr("办理措施") }
        Card {
            Layout.fillWidth: true
            contentItem: ColumnLayout {
                spacing: Theme.size.m
                KeyFact {
                    Layout.fillWidth: true
                    label: qsTr("责任单位")
                    value: suggestion.units
                }
                AppText {
                    Layout.fillWidth: true
                    text: suggestion.measure
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Caption
            muted: true
            text: suggestion.origin
        }
    }
    StateView {
        anchors.fill: parent
        loading: suggestion.state === LoadState.Loading
        failed: suggestion.state === LoadState.Error
        errorText: suggestion.errorText
        onRetry: suggestion.retry()
    }
}
