import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.wallet

// One payment, and paying it.
AppPage {
    id: page
    objectName: "paymentPage"
    title: qsTr("付款")

    property alias paymentId: payment.paymentId

    PaymentViewModel { id: payment }

    ScrollColumn {
        anchors.fill: parent
        visible: payment.state === LoadState.Ready

        Banner {
            objectName: "simulatedBanner"
            Layout.fillWidth: true
            visible: payment.simulated
            iconName: "warning_amber"
            text: qsTr("开发环境：这里是模拟支付，不会真的扣款。")
        }
        Card {
            Layout.fillWidth: true
            contentItem: ColumnLayout {
                spacing: Theme.size.m
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.size.s
                    AppText {
                        objectName: "amount"
                        Layout.fillWidth: true
                        variant: AppText.Display
                        text: payment.amount
                    }
                    Tag {
                        objectName: "payState"
                        text: payment.stateText
                        tone: payment.tone
                    }
                }
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Subtitle
                    text: payment.title
                }
                Divider { Layout.fillWidth: true }
                Column {
                    Layout.fillWidth: true
                    spacing: Theme.size.m
                    Repeater {
                        model: payment.facts
                        KeyFact {
                            required property var modelData
                            width: parent.width
                            label: modelData.label
                            value: modelData.value
                        }
                    }
                }
            }
        }
        FormError { text: payment.trouble }
        PrimaryButton {
            objectName: "payButton"
            Layout.fillWidth: true
            visible: payment.payState === "waiting" && !payment.started
            enabled: !payment.busy
            text: payment.busy ? qsTr("请稍候") : qsTr("付款 %1").arg(payment.amount)
            onClicked: payment.pay()
        }
        PrimaryButton {
            objectName: "simulateButton"
            Layout.fillWidth: true
            visible: payment.started && payment.simulated
            enabled: !payment.busy
            text: qsTr("模拟付款（不扣款）")
            onClicked: payment.simulate()
        }
        AppText {
            Layout.fillWidth: true
            visible: payment.started && !payment.simulated
            muted: true
            text: qsTr("请在打开的页面里完成付款，付好后回到这里。")
        }
        TonalButton {
            objectName: "checkButton"
            Layout.fillWidth: true
            visible: payment.started && !payment.simulated
            enabled: !payment.busy
            text: qsTr("我已付款")
            onClicked: payment.check()
        }
        TextButton {
            objectName: "payAgainButton"
            Layout.fillWidth: true
            visible: payment.started && !payment.simulated
            enabled: !payment.busy
            text: qsTr("重新打开付款页面")
            onClicked: payment.pay()
        }
        AppText {
            Layout.fillWidth: true
            visible: payment.payState === "paid"
            muted: true
            text: qsTr("支付机构已收款，收款单位会看到这一笔。")
        }
        AppText {
            Layout.fillWidth: true
            visible: payment.payState === "closed"
            muted: true
            text: qsTr("这笔付款已过期或已撤销，没有扣款。要付的话，请从账单重新发起。")
        }
        AppText {
            Layout.fillWidth: true
            visible: payment.payState === "returned"
            muted: true
            text: qsTr("付款时它已经关闭，钱会按原路退回。")
        }
    }
    StateView {
        anchors.fill: parent
        loading: payment.state === LoadState.Loading
        failed: payment.state === LoadState.Error
        errorText: payment.errorText
        onRetry: payment.retry()
    }
}
