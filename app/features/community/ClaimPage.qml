import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.community

// Says in which household one lives.
AppPage {
    id: page
    objectName: "claimPage"
    title: qsTr("登记住处")

    property alias communityId: form.communityId

    ClaimForm {
        id: form
        onFinished: {
            page.backRequested()
            // Over where the community was chosen.
            Navigation.pop()
        }
    }
    ScrollColumn {
        anchors.fill: parent
        visible: form.state === LoadState.Ready

        AppText {
            Layout.fillWidth: true
            variant: AppText.Title
            text: form.title
        }
        AppText {
            Layout.fillWidth: true
            muted: true
            text: qsTr("%1 · 居委会核对后确认").arg(form.town)
        }
        AppText { variant: AppText.Label; muted: true; text: qsTr("楼") }
        ChipChoice {
            objectName: "buildings"
            Layout.fillWidth: true
            options: form.buildings
            value: form.buildingId
            onChosen: (id) => form.chooseBuilding(id)
        }
        AppText {
            visible: form.entrances.length > 0
            variant: AppText.Label
            muted: true
            text: qsTr("单元")
        }
        ChipChoice {
            objectName: "entrances"
            Layout.fillWidth: true
            visible: form.entrances.length > 0
            options: form.entrances
            value: form.entranceId
            onChosen: (id) => form.chooseEntrance(id)
        }
        InputField {
            objectName: "room"
            Layout.fillWidth: true
            label: qsTr("门牌号")
            hint: qsTr("如 301")
            text: form.room
            maximumLength: 20
            onEdited: (text) => form.room = text
        }
        InputField {
            objectName: "residentName"
            Layout.fillWidth: true
            label: qsTr("姓名")
            hint: qsTr("居委会按这个名字核对")
            text: form.name
            maximumLength: 40
            onEdited: (text) => form.name = text
        }
        AppText { variant: AppText.Label; muted: true; text: qsTr("您是这一户的") }
        SegmentedControl {
            objectName: "relation"
            Layout.fillWidth: true
            options: [{value: "1", text: qsTr("业主")}, {value: "2", text: qsTr("家庭成员")}, {value: "3", text: qsTr("租户")}]
            value: form.relation
            onChosen: (value) => form.relation = value
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "claimSubmit"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("提交")
            onClicked: form.send()
        }
    }
    StateView {
        anchors.fill: parent
        loading: form.state === LoadState.Loading
        failed: form.state === LoadState.Error
        empty: form.state === LoadState.Empty
        errorText: form.loadErrorText
        emptyTitle: qsTr("这个社区还没有开通登记")
        emptyText: qsTr("居委会录入楼栋后就可以登记。")
        onRetry: form.retry()
    }
}
