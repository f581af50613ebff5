import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.booking

// What one has booked, the latest first.
AppPage {
    id: page
    objectName: "ownBookingsPage"
    title: qsTr("我的预订")

    BookingModel { id: bookings }

    ListView {
        id: list
        objectName: "bookingList"
        anchors.fill: parent
        visible: bookings.state === LoadState.Ready
        model: bookings
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        header: StaleBanner {
            width: list.width
            visible: bookings.stale
            height: visible ? implicitHeight : 0
            onActionClicked: bookings.retry()
        }
        delegate: ListRow {
            id: row
            required property var model
            objectName: "booking-" + model.id
            width: list.width
            iconName: model.icon
            text: model.title
            subtitle: model.subtitle
            onClicked: Navigation.push("booking/booking", {bookingId: model.id})

            Tag {
                tone: row.model.open ? Tag.Primary : Tag.Neutral
                text: row.model.stateText
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
        loading: bookings.state === LoadState.Loading
        failed: bookings.state === LoadState.Error
        empty: bookings.state === LoadState.Empty
        errorText: bookings.errorText
        emptyTitle: qsTr("还没有预订")
        emptyText: qsTr("在智慧旅游里选一个地方，订门票或客房。")
        emptyActionText: qsTr("去看看")
        onEmptyAction: Navigation.push("place/list", {})
        onRetry: bookings.retry()
    }
}
