import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.property

// What a company has issued in a community: what is open, and what is paid.
AppPage {
    id: page
    objectName: "issuedBillsPage"

    property alias communityId: bills.communityId

    actions: [
        TextButton {
            objectName: "importBillsButton"
            text: qsTr("下发账单")
            onClicked: Navigation.push("property/import", {communityId: page.communityId})
        }
    ]

    IssuedBillModel { id: bills }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.size.m

        Card {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            Layout.topMargin: Theme.size.s
            visible: bills.state === LoadState.Ready || bills.state === LoadState.Empty
            contentItem: RowLayout {
                spacing: Theme.size.m
                KeyFact {
                    objectName: "openSum"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    label: qsTr("待缴（%n 张）", "", bills.openCount)
                    value: bills.open
                }
                KeyFact {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    label: qsTr("已缴")
                    value: bills.paid
                }
            }
        }
        SegmentedControl {
            objectName: "billsShown"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            options: [{value: "1", text: qsTr("待缴")}, {value: "2", text: qsTr("已缴")}, {value: "0", text: qsTr("全部")}]
            value: bills.shown
            onChosen: (value) => bills.shown = value
        }
        ListView {
            objectName: "issuedList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            visible: bills.state === LoadState.Ready
            model: bills
            spacing: Theme.size.m
            bottomMargin: Theme.size.l
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: BillRow {
                width: ListView.view.width
                withdrawable: true
                onWithdrawRequested: (id, reason) => bills.withdraw(id, reason)
            }
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: bills.state !== LoadState.Ready
            loading: bills.state === LoadState.Loading
            failed: bills.state === LoadState.Error
            empty: bills.state === LoadState.Empty
            errorText: bills.errorText
            emptyTitle: bills.shown === "1" ? qsTr("没有待缴的账单") : qsTr("还没有账单")
            emptyText: qsTr("用一张账单表下发，住户在门城通里收到并缴费。")
            emptyActionText: qsTr("下发账单")
            onRetry: bills.retry()
            onEmptyAction: Navigation.push("property/import", {communityId: page.communityId})
        }
    }
}
