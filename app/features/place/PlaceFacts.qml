import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.place

// What one has to know before one sets out.
Card {
    id: facts

    required property PlaceViewModel place

    contentItem: ColumnLayout {
        spacing: Theme.size.m
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.size.s
            Icon {
                name: facts.place.icon
                color: Theme.color.primary
            }
            AppText {
                Layout.fillWidth: true
                variant: AppText.Subtitle
                text: facts.place.kindName
            }
            Tag {
                objectName: "openTag"
                visible: facts.place.openText !== ""
                tone: facts.place.open ? Tag.Primary : Tag.Neutral
                text: facts.place.openText
            }
        }
        Fact { label: qsTr("地址"); value: facts.place.address }
        Fact { label: qsTr("开放时间"); value: facts.place.opening }
        Fact { label: qsTr("电话"); value: facts.place.phone }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.size.xs
            AppText {
                Layout.fillWidth: true
                variant: AppText.Caption
                muted: true
                text: qsTr("设施")
            }
            Flow {
                Layout.fillWidth: true
                visible: facts.place.facilities.length > 0
                spacing: Theme.size.s
                Repeater {
                    model: facts.place.facilities
                    Tag {
                        required property string modelData
                        text: modelData
                    }
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: facts.place.facilities.length === 0
                muted: true
                text: qsTr("待单位补充")
            }
        }
    }

    component Fact: KeyFact {
        Layout.fillWidth: true
        unknown: qsTr("待单位补充")
    }
}
