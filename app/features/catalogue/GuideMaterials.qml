import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.catalogue

// What to bring, one line each.
ColumnLayout {
    id: materials

    required property GuideViewModel guide
    spacing: Theme.size.s

    SectionTitle { Layout.fillWidth: true; text: qsTr("办理材料") }
    Card {
        Layout.fillWidth: true
        contentItem: Column {
            spacing: Theme.size.m
            Repeater {
                model: materials.guide.materials
                RowLayout {
                    id: material
                    required property var modelData
                    width: parent.width
                    spacing: Theme.size.m
                    Icon {
                        Layout.alignment: Qt.AlignTop
                        name: material.modelData.required ? "description" : "check_box_outline_blank"
                        color: Theme.color.primary
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: Theme.size.xs
                        AppText {
                            Layout.fillWidth: true
                            text: material.modelData.name
                        }
                        AppText {
                            Layout.fillWidth: true
                            visible: text !== ""
                            variant: AppText.Label
                            muted: true
                            text: material.modelData.note
                        }
                    }
                    Tag { visible: !material.modelData.required; text: qsTr("视情况") }
                    AppText {
                        variant: AppText.Label
                        muted: true
                        wrapMode: Text.NoWrap
                        text: material.modelData.copiesText
                    }
                }
            }
        }
    }
}
