import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.catalogue

// What the item is called, of what kind it is, and whose it is.
ColumnLayout {
    id: title

    required property GuideViewModel guide
    spacing: Theme.size.s

    AppText {
        objectName: "guideTitle"
        Layout.fillWidth: true
        variant: AppText.Title
        text: title.guide.name
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.size.s
        Tag { text: title.guide.kindName }
        Tag { tone: Tag.Primary; visible: title.guide.audienceText !== ""; text: title.guide.audienceText }
        Repeater {
            model: title.guide.listings
            Tag {
                required property var modelData
                visible: modelData.villageText !== ""
                tone: Tag.Primary
                text: modelData.villageText
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.size.s
        Icon { name: "account_balance"; size: Theme.size.iconSmall }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: title.guide.agencyName
        }
    }
}
