import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.property

// Entrusts a community to a property company.
AppPage {
    id: page
    objectName: "entrustPage"
    title: qsTr("物业委托")

    property alias communityId: entrusting.communityId

    EntrustViewModel { id: entrusting }

    ScrollColumn {
        anchors.fill: parent
        visible: entrusting.state === LoadState.Ready

        AppText {
            Layout.fillWidth: true
            muted: true
            text: qsTr("受托的物业公司可以给住户下发账单、发公告、接报修。已下发的账单不受更换影响。")
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.size.s
            Repeater {
                model: entrusting.companies
                Card {
                    id: company
                    required property var modelData
                    width: parent.width
                    padding: 0
                    contentItem: SwitchRow {
                        objectName: "company-" + company.modelData.id
                        text: company.modelData.name
                        checked: company.modelData.chosen
                        enabled: !entrusting.busy
                        onClicked: {
                            checked = Qt.binding(() => company.modelData.chosen)
                            entrusting.entrust(company.modelData.id)
                        }
                    }
                }
            }
        }
    }
    StateView {
        anchors.fill: parent
        loading: entrusting.state === LoadState.Loading
        failed: entrusting.state === LoadState.Error
        empty: entrusting.state === LoadState.Empty
        errorText: entrusting.errorText
        emptyTitle: qsTr("还没有物业公司")
        emptyText: qsTr("物业公司加入通讯录后，可以在这里委托。")
        onRetry: entrusting.retry()
    }
}
