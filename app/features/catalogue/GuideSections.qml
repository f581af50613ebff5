import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.catalogue

// The guide's texts that the unit has supplied.
ColumnLayout {
    id: sections

    required property GuideViewModel guide
    spacing: Theme.size.s

    SectionTitle { Layout.fillWidth: true; text: qsTr("办理须知") }
    Card {
        Layout.fillWidth: true
        contentItem: Column {
            spacing: Theme.size.m
            Repeater {
                model: sections.guide.sections
                RowLayout {
                    id: section
                    required property var modelData
                    width: parent.width
                    spacing: Theme.size.s
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: Theme.size.xs
                        AppText {
                            Layout.fillWidth: true
                            variant: AppText.Label
                            muted: true
                            text: section.modelData.title
                        }
                        AppText {
                            Layout.fillWidth: true
                            text: section.modelData.text
                        }
                    }
                    IconButton {
                        visible: section.modelData.kind === "phone"
                        iconName: "call"
                        ink: Theme.color.primary
                        text: qsTr("拨打%1").arg(section.modelData.title)
                        onClicked: sections.guide.dial(section.modelData.text)
                    }
                }
            }
        }
    }
}
