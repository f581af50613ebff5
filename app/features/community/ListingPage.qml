import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.community

// What one's neighbours see of one.
AppPage {
    id: page
    objectName: "listingPage"
    title: qsTr("邻居看到的我")

    property alias communityId: form.communityId

    ListingForm {
        id: form
        onFinished: page.backRequested()
    }
    ScrollColumn {
        anchors.fill: parent

        Card {
            Layout.fillWidth: true
            visible: form.loaded
            padding: 0
            contentItem: SwitchRow {
                objectName: "listedSwitch"
                iconName: "groups"
                text: qsTr("让邻居看到我")
                subtitle: qsTr("只有同一社区、也让邻居看到自己的住户能看到；随时可以关掉。")
                checked: form.listed
                onClicked: form.listed = checked
            }
        }
        InputField {
            objectName: "listingName"
            Layout.fillWidth: true
            visible: form.listed
            label: qsTr("邻居怎么称呼您")
            hint: qsTr("不必是真名，如：李老师")
            maximumLength: 20
            text: form.name
            onEdited: (text) => form.name = text
        }
        AppText { visible: form.listed; variant: AppText.Label; muted: true; text: qsTr("住处显示到") }
        SegmentedControl {
            objectName: "listingPlace"
            Layout.fillWidth: true
            visible: form.listed
            options: [{value: "1", text: qsTr("不显示")}, {value: "2", text: qsTr("单元")}, {value: "3", text: qsTr("门牌号")}]
            value: form.place
            onChosen: (value) => form.place = value
        }
        Card {
            Layout.fillWidth: true
            visible: form.listed
            padding: 0
            contentItem: SwitchRow {
                objectName: "listingPhone"
                text: qsTr("显示手机号码")
                subtitle: qsTr("完整显示，邻居可以打给您")
                checked: form.phoneShown
                onClicked: form.phoneShown = checked
            }
        }
        InputField {
            objectName: "listingNote"
            Layout.fillWidth: true
            visible: form.listed
            label: qsTr("介绍（可不填）")
            hint: qsTr("如：会修自行车，周末在家")
            maximumLength: 60
            text: form.note
            onEdited: (text) => form.note = text
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "saveListingButton"
            Layout.fillWidth: true
            visible: form.loaded
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("保存")
            onClicked: form.save()
        }
    }
}
