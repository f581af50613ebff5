import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core

// 个人办事 or 企业办事.
Pressable {
    id: card

    required property string audience
    required property string name
    required property int count
    readonly property bool personal: audience === "AUDIENCE_PERSON"

    text: personal ? qsTr("个人办事") : qsTr("企业办事")
    fill: personal ? Theme.color.primaryContainer : Theme.color.accentContainer
    ink: personal ? Theme.color.textOnPrimaryContainer : Theme.color.textOnAccentContainer
    padding: Theme.size.m
    Accessible.description: amount.text
    onClicked: Navigation.push("catalogue/list", {title: text, filterKind: "audience", filterId: audience})

    contentItem: RowLayout {
        spacing: Theme.size.m
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            AppText {
                Layout.fillWidth: true
                variant: AppText.Subtitle
                text: card.text
                color: card.ink
                Accessible.ignored: true
            }
            AppText {
                id: amount
                Layout.fillWidth: true
                variant: AppText.Label
                text: qsTr("%n 项", "", card.count)
                color: card.ink
                Accessible.ignored: true
            }
        }
        Icon {
            // In the elder mode the words need the room.
            visible: !Theme.elder
            name: card.personal ? "person" : "storefront"
            size: Theme.size.iconLarge
            color: card.ink
        }
    }
}
