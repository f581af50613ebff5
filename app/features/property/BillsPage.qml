import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.property

// 物业账单: what one's households owe, and have paid.
AppPage {
    id: page
    objectName: "billsPage"
    title: qsTr("物业账单")

    OwnBillModel { id: bills }
    // Whoever comes back from paying sees what has changed.
    T.StackView.onActivated: bills.retry()

    ListView {
        id: list
        objectName: "billList"
        anchors.fill: parent
        anchors.leftMargin: Theme.size.m
        anchors.rightMargin: Theme.size.m
        visible: bills.state === LoadState.Ready
        model: bills
        spacing: Theme.size.m
        bottomMargin: Theme.size.l
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        header: Column {
            width: list.width
            topPadding: Theme.size.s
            bottomPadding: Theme.size.m
            spacing: Theme.size.xs
            AppText {
                width: parent.width
                variant: AppText.Label
                muted: true
                text: bills.anyOpen ? qsTr("待缴合计") : qsTr("没有待缴的账单")
            }
            AppText {
                objectName: "openTotal"
                width: parent.width
                visible: bills.anyOpen
                variant: AppText.Display
                text: bills.open
            }
        }
        delegate: BillRow {
            width: ListView.view.width
            payable: true
            onPayRequested: (id) => bills.pay(id)
        }
    }
    StateView {
        anchors.fill: parent
        loading: bills.state === LoadState.Loading
        failed: bills.state === LoadState.Error
        empty: bills.state === LoadState.Empty
        errorText: bills.errorText
        emptyTitle: qsTr("还没有账单")
        emptyText: qsTr("登记了住处以后，物业公司下发的账单会在这里。")
        onRetry: bills.retry()
    }
}
