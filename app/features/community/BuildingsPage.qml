import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.community

// A community's buildings, and the sheet in which its committee writes them.
AppPage {
    id: page
    objectName: "buildingsPage"
    title: qsTr("楼栋")

    property alias communityId: form.communityId
    property bool editing: false

    BuildingsForm {
        id: form
        onFinished: page.editing = false
    }
    ScrollColumn {
        anchors.fill: parent
        visible: form.state === LoadState.Ready

        AppText {
            Layout.fillWidth: true
            visible: !page.editing
            muted: true
            text: form.summary
        }
        Card {
            Layout.fillWidth: true
            visible: !page.editing && form.rows.length > 0
            contentItem: Column {
                spacing: Theme.size.m
                Repeater {
                    model: form.rows
                    RowLayout {
                        id: row
                        required property var modelData
                        width: parent.width
                        spacing: Theme.size.m
                        Icon {
                            name: "apartment"
                            color: Theme.color.primary
                        }
                        AppText {
                            Layout.fillWidth: true
                            text: row.modelData.place
                        }
                        AppText {
                            variant: AppText.Label
                            muted: true
                            text: row.modelData.rooms
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: page.editing
            muted: true
            text: qsTr("每个单元写一行：楼，单元，门牌号。门牌号之间用空格隔开；不分单元的，中间留空。可以从表格里粘贴。有人住的户不能去掉。")
        }
        InputArea {
            objectName: "buildingsText"
            Layout.fillWidth: true
            visible: page.editing
            label: qsTr("楼栋表")
            text: form.text
            onEdited: (text) => form.text = text
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "editBuildings"
            Layout.fillWidth: true
            visible: !page.editing
            text: qsTr("修改楼栋")
            onClicked: page.editing = true
        }
        PrimaryButton {
            objectName: "saveBuildings"
            Layout.fillWidth: true
            visible: page.editing
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("保存")
            onClicked: form.save()
        }
    }
    StateView {
        anchors.fill: parent
        loading: form.state === LoadState.Loading
        failed: form.state === LoadState.Error
        errorText: form.loadErrorText
        onRetry: form.retry()
    }
}
