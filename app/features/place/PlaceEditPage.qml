import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.place

// Writes a place that one's unit keeps.
AppPage {
    id: page
    objectName: "placeEditPage"
    title: placeId === "" ? qsTr("新增地方") : qsTr("修改地方")

    property alias placeId: form.placeId

    PlaceForm {
        id: form
        onFinished: page.backRequested()
    }

    ScrollColumn {
        anchors.fill: parent
        visible: form.state === LoadState.Ready

        Choices {
            title: qsTr("类别")
            model: form.kinds
            onChosen: (value) => form.chooseKind(value)
        }
        Line { objectName: "placeName"; label: qsTr("名称"); text: form.name; maximumLength: 40; onEdited: (text) => form.name = text }
        Line { objectName: "placeAddress"; label: qsTr("地址"); text: form.address; maximumLength: 100; onEdited: (text) => form.address = text }
        Line { objectName: "placeLatitude"; label: qsTr("纬度（WGS-84）"); hint: "39.904000"; text: form.latitude; onEdited: (text) => form.latitude = text }
        Line { objectName: "placeLongitude"; label: qsTr("经度（WGS-84）"); hint: "116.024800"; text: form.longitude; onEdited: (text) => form.longitude = text }
        InputArea {
            objectName: "placeOpening"
            Layout.fillWidth: true
            label: qsTr("开放时间，每行一段")
            text: form.opening
            onEdited: (text) => form.opening = text
        }
        Line { objectName: "placeNote"; label: qsTr("开放说明"); hint: qsTr("如 冬季闭园"); text: form.openingNote; maximumLength: 100; onEdited: (text) => form.openingNote = text }
        Line { objectName: "placePhone"; label: qsTr("电话"); text: form.phone; inputMethodHints: Qt.ImhDialableCharactersOnly; onEdited: (text) => form.phone = text }
        Choices {
            title: qsTr("设施")
            model: form.facilities
            onChosen: (value) => form.toggleFacility(value)
        }
        InputArea {
            objectName: "placeIntroduction"
            Layout.fillWidth: true
            label: qsTr("介绍")
            text: form.introduction
            onEdited: (text) => form.introduction = text
        }
        PictureDrafts {
            Layout.fillWidth: true
            form: form
        }
        Line { objectName: "placeSource"; label: qsTr("内容来源"); hint: qsTr("如 景区管理处"); text: form.source; maximumLength: 100; onEdited: (text) => form.source = text }
        Card {
            Layout.fillWidth: true
            visible: page.placeId !== ""
            padding: 0
            contentItem: Column {
                ListRow {
                    objectName: "keptGuideRow"
                    width: parent.width
                    iconName: "explore"
                    text: qsTr("导览")
                    subtitle: qsTr("平面图、讲解和全景")
                    onClicked: Navigation.push("place/guide-edit", {placeId: page.placeId})
                }
                ListRow {
                    objectName: "keptOffersRow"
                    width: parent.width
                    iconName: "confirmation_number"
                    text: qsTr("门票和客房")
                    subtitle: qsTr("价格、日期和数量")
                    onClicked: Navigation.push("booking/kept", {placeId: page.placeId})
                }
            }
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "savePlaceButton"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("保存")
            onClicked: form.send()
        }
    }
    StateView {
        anchors.fill: parent
        loading: form.state === LoadState.Loading
        failed: form.state === LoadState.Error
        errorText: form.loadErrorText
        onRetry: form.retry()
    }

    component Line: InputField { Layout.fillWidth: true }
    component Choices: ColumnLayout {
        id: choices
        property string title
        property alias model: chips.model
        signal chosen(int value)
        Layout.fillWidth: true
        spacing: Theme.size.xs
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: choices.title
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.size.s
            Repeater {
                id: chips
                Chip {
                    required property var modelData
                    text: modelData.name
                    checkable: true
                    checked: modelData.chosen
                    onClicked: choices.chosen(modelData.value)
                }
            }
        }
    }
}
