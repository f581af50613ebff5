import mct.features.me

ShelfPage {
    objectName: "favouritesPage"
    title: qsTr("收藏")
    shelf: FavouritesModel {}
    emptyTitle: qsTr("还没有收藏")
    emptyText: qsTr("在办事指南右上角点星号，没有网络时也能看")
}
