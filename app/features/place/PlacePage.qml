import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.place

// One place: what it is, when it is open, how to get there.
AppPage {
    id: page
    objectName: "placePage"
    title: place.name

    property alias placeId: place.placeId

    PlaceViewModel { id: place }

    ScrollColumn {
        objectName: "placeScroll"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: actionBar.top }
        visible: place.state === LoadState.Ready

        StaleBanner {
            Layout.fillWidth: true
            visible: place.stale
            onActionClicked: place.retry()
        }
        Banner {
            Layout.fillWidth: true
            visible: place.sample
            iconName: "warning_amber"
            text: qsTr("样例：这个地方并不存在，只供试用")
        }
        PictureStrip {
            Layout.fillWidth: true
            visible: count > 0
            place: place
        }
        PlaceFacts { Layout.fillWidth: true; place: place }
        Card {
            Layout.fillWidth: true
            visible: place.introduction !== ""
            contentItem: ColumnLayout {
                spacing: Theme.size.s
                SectionTitle { Layout.fillWidth: true; text: qsTr("介绍") }
                AppText { Layout.fillWidth: true; text: place.introduction }
            }
        }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: Column {
                ListRow {
                    objectName: "guideRow"
                    width: parent.width
                    visible: place.guided
                    iconName: "explore"
                    text: qsTr("导览")
                    subtitle: qsTr("平面图、讲解和全景")
                    onClicked: Navigation.push("place/guide", {placeId: place.placeId, subtitle: place.name})
                }
                ListRow {
                    objectName: "offersRow"
                    width: parent.width
                    visible: place.bookable
                    iconName: "confirmation_number"
                    text: qsTr("预订")
                    subtitle: qsTr("门票和客房")
                    onClicked: Navigation.push("booking/offers", {placeId: place.placeId, title: place.name})
                }
                ListRow {
                    objectName: "complainRow"
                    width: parent.width
                    iconName: "feedback"
                    text: qsTr("旅游投诉")
                    subtitle: qsTr("服务、收费或安全方面的问题")
                    onClicked: place.complain()
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Caption
            muted: true
            text: place.accuracyText === "" ? qsTr("来源：%1").arg(place.source)
                                            : qsTr("来源：%1。%2。").arg(place.source).arg(place.accuracyText)
        }
    }
    StateView {
        anchors.fill: parent
        loading: place.state === LoadState.Loading
        failed: place.state === LoadState.Error
        errorText: place.errorText
        onRetry: place.retry()
    }
    PlaceActions {
        id: actionBar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: place.state === LoadState.Ready
        height: visible ? implicitHeight : 0
        place: place
    }
}
