import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.place

// The pictures of a place that is being written: their order and what they show.
ColumnLayout {
    id: drafts

    required property PlaceForm form

    spacing: Theme.size.s

    AppText {
        Layout.fillWidth: true
        variant: AppText.Label
        muted: true
        text: qsTr("图片，第一张也显示在列表里")
    }
    Column {
        id: list
        Layout.fillWidth: true
        visible: drafts.form.pictures !== null && drafts.form.pictures.count > 0
        spacing: Theme.size.s
        Repeater {
            model: drafts.form.pictures
            Card {
                id: draft
                required property int index
                required property string source
                required property string name
                required property string caption
                required property string standing
                required property bool failed
                width: list.width
                padding: Theme.size.s
                contentItem: ColumnLayout {
                    spacing: Theme.size.s
                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.size.s
                        Rectangle {
                            Layout.preferredWidth: 1.5 * Theme.size.target
                            Layout.preferredHeight: Theme.size.target
                            color: Theme.color.surfaceSunken
                            Icon {
                                anchors.centerIn: parent
                                visible: draft.source === ""
                                name: "photo_library"
                            }
                            Image {
                                anchors.fill: parent
                                source: draft.source
                                fillMode: Image.PreserveAspectCrop
                            }
                        }
                        AppText {
                            Layout.fillWidth: true
                            variant: AppText.Label
                            muted: true
                            text: draft.name
                            wrapMode: Text.NoWrap
                            elide: Text.ElideMiddle
                        }
                        IconButton {
                            objectName: "movePicture-" + draft.index
                            enabled: draft.index > 0
                            iconName: "arrow_upward"
                            text: qsTr("%1往前移").arg(draft.name)
                            onClicked: drafts.form.pictures.moveUp(draft.index)
                        }
                        IconButton {
                            objectName: "removePicture-" + draft.index
                            iconName: "close"
                            text: qsTr("移除%1").arg(draft.name)
                            onClicked: drafts.form.pictures.remove(draft.index)
                        }
                    }
                    TextButton {
                        Layout.fillWidth: true
                        visible: draft.standing !== ""
                        enabled: draft.failed
                        text: draft.standing
                        onClicked: drafts.form.pictures.retry(draft.index)
                    }
                    InputField {
                        objectName: "caption-" + draft.index
                        Layout.fillWidth: true
                        label: qsTr("图片说明（可不填）")
                        text: draft.caption
                        maximumLength: 100
                        onEdited: (text) => drafts.form.pictures.caption(draft.index, text)
                    }
                }
            }
        }
    }
    TonalButton {
        objectName: "addPictureButton"
        Layout.fillWidth: true
        iconName: "add_a_photo"
        text: qsTr("添加图片")
        onClicked: drafts.form.addPicture()
    }
}
