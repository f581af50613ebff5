import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.directory

// 我的名片: which one acts, and those that units have listed and that wait to be claimed.
AppPage {
    id: page
    objectName: "myCardsPage"
    title: qsTr("我的名片")

    MyCardsModel { id: cards }

    ListView {
        id: list
        objectName: "myCardList"
        anchors.fill: parent
        anchors.margins: Theme.size.m
        visible: cards.state === LoadState.Ready
        model: cards
        spacing: Theme.size.m
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        header: AppText {
            width: list.width
            bottomPadding: Theme.size.m
            muted: true
            text: qsTr("联系人、应用和消息都跟着正在使用的名片走。")
        }
        delegate: MyCard {
            width: ListView.view.width
            onClaimRequested: (id) => cards.claim(id)
            onActRequested: (id) => cards.actThrough(id)
        }
    }
    StateView {
        anchors.fill: parent
        loading: cards.state === LoadState.Loading
        failed: cards.state === LoadState.Error
        empty: cards.state === LoadState.Empty
        errorText: cards.errorText
        onRetry: cards.retry()
    }
}
