import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.place

// The point of a guide that is being written.
Card {
    id: draft

    required property GuideForm form

    contentItem: ColumnLayout {
        spacing: Theme.size.m

        RowLayout {
            Layout.fillWidth: true
            spacing: 0
            SectionTitle {
                Layout.fillWidth: true
                text: qsTr("第 %1 个点").arg(draft.form.chosen + 1)
            }
            IconButton {
                objectName: "movePointUp"
                enabled: draft.form.chosen > 0
                iconName: "arrow_upward"
                text: qsTr("往前排一位")
                onClicked: draft.form.moveUp()
            }
            IconButton {
                objectName: "movePoint"
                iconName: "place"
                text: qsTr("换个位置")
                onClicked: draft.form.move()
            }
            IconButton {
                objectName: "removePoint"
                iconName: "delete_outline"
                text: qsTr("删除这个点")
                onClicked: draft.form.removePoint()
            }
        }
        InputField {
            objectName: "pointName"
            Layout.fillWidth: true
            label: qsTr("名称")
            text: draft.form.name
            maximumLength: 40
            onEdited: (text) => draft.form.name = text
        }
        InputArea {
            objectName: "pointText"
            Layout.fillWidth: true
            label: qsTr("文字，最多 2000 个字")
            text: draft.form.text
            onEdited: (text) => draft.form.text = text
        }
        DraftFile {
            objectName: "sound"
            Layout.fillWidth: true
            iconName: "headset"
            file: draft.form.sound
            choosing: qsTr("添加讲解录音（Opus、MP3、M4A）")
            onChoose: draft.form.chooseSound()
            onRemove: draft.form.removeSound()
        }
        DraftFile {
            objectName: "panorama"
            Layout.fillWidth: true
            iconName: "vrpano"
            file: draft.form.panorama
            choosing: qsTr("添加全景图（宽是高的两倍）")
            onChoose: draft.form.choosePanorama()
            onRemove: draft.form.removePanorama()
        }
    }
}
