import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.wallet

// 钱包: what one has paid, and has begun to pay.
AppPage {
    id: page
    objectName: "walletPage"
    title: qsTr("钱包")

    PaymentModel { id: payments }

    ListView {
        id: list
        objectName: "paymentList"
        anchors.fill: parent
        anchors.leftMargin: Theme.size.m
        anchors.rightMargin: Theme.size.m
        visible: payments.state === LoadState.Ready
        model: payments
        spacing: Theme.size.s
        topMargin: Theme.size.s
        bottomMargin: Theme.size.l
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: PaymentRow {
            width: ListView.view.width
            onOpened: (id) => Navigation.push("wallet/payment", {paymentId: id})
        }
        footer: AppText {
            width: list.width
            topPadding: Theme.size.m
            variant: AppText.Label
            muted: true
            text: qsTr("钱由支付机构收取，门城通不保管余额。")
        }
    }
    StateView {
        anchors.fill: parent
        loading: payments.state === LoadState.Loading
        failed: payments.state === LoadState.Error
        empty: payments.state === LoadState.Empty
        errorText: payments.errorText
        emptyTitle: qsTr("还没有付过款")
        emptyText: qsTr("物业费等账单的付款记录会在这里。")
        onRetry: payments.retry()
    }
}
