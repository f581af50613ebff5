import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.catalogue

// The ways to browse: by who one is, by what happens in life, and by the catalogue's own order.
ColumnLayout {
    id: entries

    required property CatalogueHome home
    // Two full rows on a phone; the rest stands on its own page.
    readonly property int shownEvents: 8

    spacing: Theme.size.l

    Row {
        id: audienceRow
        Layout.fillWidth: true
        spacing: Theme.size.s
        Repeater {
            id: audiences
            model: entries.home.audiences
            AudienceCard {
                required property var model
                objectName: "audience-" + model.id
                width: (audienceRow.width + audienceRow.spacing) / audiences.count - audienceRow.spacing
                audience: model.id
                name: model.name
                count: model.count
            }
        }
    }
    Card {
        Layout.fillWidth: true
        padding: 0
        contentItem: Column {
            ListRow {
                objectName: "communityEntry"
                width: parent.width
                iconName: "home_work"
                text: qsTr("智慧社区")
                subtitle: qsTr("找到我的社区，登记住处")
                onClicked: Navigation.push("community/home", {})
            }
            ListRow {
                objectName: "placesEntry"
                width: parent.width
                iconName: "landscape"
                text: qsTr("智慧旅游")
                subtitle: qsTr("景区、民宿和农家院，地图不用联网")
                onClicked: Navigation.push("place/list", {})
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: eventTiles.count > 0
        spacing: Theme.size.s
        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("生活主题")
            actionText: eventTiles.count > entries.shownEvents ? qsTr("全部") : ""
            onActionClicked: Navigation.push("catalogue/browse", {facet: "lifeEvents"})
        }
        TileGrid {
            id: eventGrid
            Layout.fillWidth: true
            tileLeast: Theme.size.tileSmall
            Repeater {
                id: eventTiles
                model: entries.home.lifeEvents
                Tile {
                    required property var model
                    required property int index
                    objectName: "lifeEvent-" + model.id
                    width: eventGrid.tileWidth
                    visible: index < entries.shownEvents
                    iconName: FacetIcons.forLifeEvent(model.id)
                    text: model.name
                    value: qsTr("%n 项", "", model.count)
                    onClicked: Navigation.push("catalogue/list", {title: model.name, filterKind: "lifeEvent", filterId: model.id})
                }
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.size.s
        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("按目录找")
        }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: Column {
                Repeater {
                    model: [
                        {facet: "agencies", icon: "account_balance", text: qsTr("按部门"), note: qsTr("区级部门的事项")},
                        {facet: "towns", icon: "location_city", text: qsTr("按镇街"), note: qsTr("家门口能办的事项")},
                        {facet: "kinds", icon: "category", text: qsTr("按类型"), note: qsTr("许可、确认、给付等")}
                    ]
                    ListRow {
                        required property var modelData
                        objectName: "browse-" + modelData.facet
                        width: parent.width
                        iconName: modelData.icon
                        text: modelData.text
                        subtitle: modelData.note
                        onClicked: Navigation.push("catalogue/browse", {facet: modelData.facet})
                    }
                }
                ListRow {
                    objectName: "browse-all"
                    width: parent.width
                    iconName: "format_list_bulleted"
                    text: qsTr("全部事项")
                    value: qsTr("%n 项", "", entries.home.totalSize)
                    onClicked: Navigation.push("catalogue/list", {title: text, filterKind: "all", filterId: ""})
                }
            }
        }
    }
}
