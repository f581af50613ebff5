import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.booking

// What a place that one's unit keeps has to offer.
AppPage {
    id: page
    objectName: "keptOffersPage"
    title: qsTr("门票和客房")
    actions: IconButton {
        objectName: "newOfferButton"
        iconName: "add"
        text: qsTr("新增")
        onClicked: page.edit("")
    }

    property alias placeId: offers.placeId

    function edit(id) { Navigation.push("booking/offer", {placeId: page.placeId, offerId: id}) }

    OfferModel {
        id: offers
        kept: true
    }

    ListView {
        id: list
        objectName: "keptOfferList"
        anchors.fill: parent
        visible: offers.state === LoadState.Ready
        model: offers
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: ListRow {
            id: row
            required property var model
            objectName: "kept-" + model.id
            width: list.width
            iconName: model.icon
            text: model.title
            subtitle: model.refundText
            value: model.price
            onClicked: page.edit(model.id)

            Tag {
                tone: row.model.onSale ? Tag.Primary : Tag.Neutral
                text: row.model.onSale ? qsTr("在售") : qsTr("未上架")
            }
            Tag {
                visible: row.model.sample
                tone: Tag.Warning
                text: qsTr("样例")
            }
        }
    }
    StateView {
        anchors.fill: parent
        loading: offers.state === LoadState.Loading
        failed: offers.state === LoadState.Error
        empty: offers.state === LoadState.Empty
        errorText: offers.errorText
        emptyTitle: qsTr("还没有门票和客房")
        emptyText: qsTr("价格、数量和时间由您填写。")
        emptyActionText: qsTr("新增")
        onEmptyAction: page.edit("")
        onRetry: offers.retry()
    }
}
