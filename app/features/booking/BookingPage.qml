import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.booking

// One booking, with its tickets.
AppPage {
    id: page
    objectName: "bookingPage"
    title: qsTr("预订")

    property alias bookingId: booking.bookingId

    // Paid, when one comes back from paying.
    T.StackView.onActivated: booking.retry()

    BookingViewModel { id: booking }

    ScrollColumn {
        objectName: "bookingScroll"
        anchors.fill: parent
        visible: booking.state === LoadState.Ready

        StaleBanner {
            Layout.fillWidth: true
            visible: booking.stale
            onActionClicked: booking.retry()
        }
        Banner {
            Layout.fillWidth: true
            visible: booking.sample
            iconName: "warning_amber"
            text: qsTr("样例：只供试用，不能真的入场或入住")
        }
        Card {
            Layout.fillWidth: true
            contentItem: ColumnLayout {
                spacing: Theme.size.m
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Subtitle
                    text: qsTr("%1 × %2").arg(booking.title).arg(booking.quantity)
                }
                Tag {
                    objectName: "stateTag"
                    tone: booking.tone
                    text: booking.stateText
                }
                AppText {
                    objectName: "explanation"
                    Layout.fillWidth: true
                    variant: AppText.Label
                    muted: true
                    text: booking.explanation
                }
                KeyFact { Layout.fillWidth: true; label: qsTr("地点"); value: booking.placeName }
                KeyFact { Layout.fillWidth: true; label: qsTr("日期"); value: booking.day + "  " + booking.hours }
                KeyFact { Layout.fillWidth: true; label: qsTr("金额"); value: booking.amount }
            }
        }
        FormError { text: booking.refusal }
        PrimaryButton {
            objectName: "payButton"
            Layout.fillWidth: true
            visible: booking.payable
            enabled: !booking.busy
            text: booking.busy ? qsTr("请稍候") : qsTr("支付 %1").arg(booking.amount)
            onClicked: booking.pay()
        }
        Column {
            Layout.fillWidth: true
            visible: booking.tickets.length > 0
            spacing: Theme.size.m
            Repeater {
                model: booking.tickets
                TicketCard {
                    required property var modelData
                    width: parent.width
                    ticket: modelData
                }
            }
        }
        TextButton {
            Layout.alignment: Qt.AlignHCenter
            iconName: "place"
            text: qsTr("看看这个地方")
            onClicked: Navigation.push("place/place", {placeId: booking.placeId})
        }
        ConfirmButton {
            objectName: "cancelButton"
            Layout.alignment: Qt.AlignHCenter
            visible: booking.cancelText !== ""
            enabled: !booking.busy
            caption: booking.cancelText
            warning: qsTr("再按一次确认")
            onConfirmed: booking.cancel()
        }
    }
    StateView {
        anchors.fill: parent
        loading: booking.state === LoadState.Loading
        failed: booking.state === LoadState.Error
        errorText: booking.errorText
        onRetry: booking.retry()
    }
}
