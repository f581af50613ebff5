import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.directory

// Above the contacts: the acting card, and where it leads.
ColumnLayout {
    id: header

    required property ContactModel contacts

    spacing: Theme.size.m

    SearchEntry {
        objectName: "colleagueSearchEntry"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.size.m
        Layout.rightMargin: Theme.size.m
        visible: Session.staff
        text: qsTr("找同事：姓名、拼音、单位、岗位")
        onClicked: Navigation.push("directory/search", {})
    }
    Card {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.size.m
        Layout.rightMargin: Theme.size.m
        padding: 0
        contentItem: ColumnLayout {
            spacing: 0
            ListRow {
                objectName: "actingCardRow"
                Layout.fillWidth: true
                iconName: "badge"
                text: Session.staff ? Session.cardOrganization : qsTr("个人名片")
                subtitle: qsTr("正在使用的名片")
                value: qsTr("切换")
                onClicked: Navigation.push("directory/cards", {})
            }
            ListRow {
                objectName: "ownUnitRow"
                Layout.fillWidth: true
                visible: Session.staff
                iconName: "groups"
                text: qsTr("本单位")
                onClicked: Navigation.push("directory/unit", {organizationId: Session.unitId, title: qsTr("本单位")})
            }
            ListRow {
                objectName: "districtRow"
                Layout.fillWidth: true
                visible: Session.staff
                iconName: "account_tree"
                text: qsTr("全区单位")
                onClicked: Navigation.push("directory/unit", {organizationId: "", title: qsTr("全区单位")})
            }
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.size.m
        Layout.rightMargin: Theme.size.m
        text: qsTr("常用联系人")
    }
    StateView {
        Layout.fillWidth: true
        loading: header.contacts.state === LoadState.Loading
        failed: header.contacts.state === LoadState.Error
        empty: header.contacts.state === LoadState.Empty
        errorText: header.contacts.errorText
        emptyTitle: qsTr("还没有联系人")
        emptyText: Session.staff ? qsTr("在同事的名片上点“加入常用联系人”，或者扫对方的名片二维码") : qsTr("扫对方的名片二维码，或用名片链接添加")
        emptyActionText: qsTr("添加好友")
        onRetry: header.contacts.retry()
        onEmptyAction: Navigation.push("directory/friend", {})
    }
}
