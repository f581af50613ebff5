import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.booking

// What a place has on sale.
AppPage {
    id: page
    objectName: "offersPage"

    property alias placeId: offers.placeId

    OfferModel { id: offers }

    ListView {
        id: list
        objectName: "offerList"
        anchors.fill: parent
        visible: offers.state === LoadState.Ready
        model: offers
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: ListRow {
            id: row
            required property var model
            objectName: "offer-" + model.id
            width: list.width
            iconName: model.icon
            text: model.title
            subtitle: model.refundText
            value: model.price
            onClicked: Navigation.push("booking/order", {offerId: model.id})

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
        emptyTitle: qsTr("这里还没有可预订的")
        emptyText: qsTr("门票和客房由景区和店家自己上架。")
        onRetry: offers.retry()
    }
}
