import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.delegation

// 亲友代办: whom one acts for, and who acts for oneself.
AppPage {
    id: page
    objectName: "delegationsPage"
    title: qsTr("亲友代办")

    actions: [
        IconButton {
            objectName: "offerButton"
            iconName: "person_add"
            text: qsTr("请家人替我办")
            onClicked: Navigation.push("delegation/offer", {})
        }
    ]

    DelegationModel { id: delegations }

    ListView {
        id: list
        objectName: "delegationList"
        anchors.fill: parent
        anchors.leftMargin: Theme.size.m
        anchors.rightMargin: Theme.size.m
        visible: delegations.state === LoadState.Ready
        model: delegations
        spacing: Theme.size.s
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        section.property: "section"
        section.delegate: SectionTitle {
            required property string section
            width: ListView.view.width
            text: section
        }
        delegate: DelegationRow {
            width: ListView.view.width
            onAcceptRequested: (id) => delegations.accept(id)
            onActRequested: (id) => delegations.act(id)
            onEndRequested: (id) => delegations.end(id)
        }
        footer: TextButton {
            objectName: "wardButton"
            width: list.width
            text: qsTr("添加没有手机的孩子")
            onClicked: Navigation.push("delegation/ward", {})
        }
    }
    StateView {
        anchors.fill: parent
        loading: delegations.state === LoadState.Loading
        failed: delegations.state === LoadState.Error
        empty: delegations.state === LoadState.Empty
        errorText: delegations.errorText
        emptyTitle: qsTr("还没有代办")
        emptyText: qsTr("可以请家人替您办事，也可以替没有手机的孩子办事。范围和期限由您定，随时可以结束。")
        emptyActionText: qsTr("请家人替我办")
        onRetry: delegations.retry()
        onEmptyAction: Navigation.push("delegation/offer", {})
    }
    TextButton {
        objectName: "wardButtonWhenEmpty"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.size.m }
        visible: delegations.state === LoadState.Empty
        text: qsTr("添加没有手机的孩子")
        onClicked: Navigation.push("delegation/ward", {})
    }
}
