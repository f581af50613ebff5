import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.booking

// Writes an offer of a place that one's unit keeps.
AppPage {
    id: page
    objectName: "offerEditPage"
    title: offerId === "" ? qsTr("新增门票或客房") : qsTr("修改")

    property alias placeId: form.placeId
    property alias offerId: form.offerId

    OfferForm {
        id: form
        onFinished: page.backRequested()
    }

    ScrollColumn {
        anchors.fill: parent
        visible: form.state === LoadState.Ready

        SegmentedControl {
            Layout.fillWidth: true
            options: [{value: "1", text: qsTr("门票")}, {value: "2", text: qsTr("客房")}]
            value: form.kind
            onChosen: (value) => form.kind = value
        }
        Line { objectName: "offerTitle"; label: qsTr("名称"); hint: qsTr("如 成人票"); text: form.title; maximumLength: 40; onEdited: (text) => form.title = text }
        Line { objectName: "offerPrice"; label: qsTr("价格（元）"); hint: qsTr("免费填 0"); text: form.price; inputMethodHints: Qt.ImhFormattedNumbersOnly; onEdited: (text) => form.price = text }
        Line { objectName: "offerMost"; label: qsTr("每次最多订几份"); text: form.most; inputMethodHints: Qt.ImhDigitsOnly; onEdited: (text) => form.most = text }
        InputArea {
            objectName: "offerRules"
            Layout.fillWidth: true
            label: qsTr("退订规则，每行一条")
            text: form.rules
            onEdited: (text) => form.rules = text
        }
        InputArea {
            objectName: "offerDescription"
            Layout.fillWidth: true
            label: qsTr("说明")
            text: form.description
            onEdited: (text) => form.description = text
        }
        SwitchRow {
            objectName: "offerOnSale"
            Layout.fillWidth: true
            text: qsTr("在售")
            checked: form.onSale
            onClicked: form.onSale = checked
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "saveOfferButton"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("保存")
            onClicked: form.send()
        }
        TonalButton {
            objectName: "slotsButton"
            Layout.fillWidth: true
            visible: page.offerId !== ""
            iconName: "event"
            text: qsTr("日期和数量")
            onClicked: Navigation.push("booking/slots", {offerId: page.offerId})
        }
    }
    StateView {
        anchors.fill: parent
        loading: form.state === LoadState.Loading
        failed: form.state === LoadState.Error
        empty: form.state === LoadState.Empty
        errorText: form.loadErrorText
        emptyTitle: qsTr("没有找到")
        onRetry: form.retry()
    }

    component Line: InputField { Layout.fillWidth: true }
}
