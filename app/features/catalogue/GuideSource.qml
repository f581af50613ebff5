import QtQuick
import mct.ui
import mct.features.catalogue

// Where the item stands in the published lists.
Column {
    id: source

    required property GuideViewModel guide
    spacing: Theme.size.xs

    Repeater {
        model: source.guide.listings
        AppText {
            required property var modelData
            width: parent.width
            variant: AppText.Caption
            muted: true
            text: [modelData.levelText, modelData.numberText, modelData.scopeText, modelData.villageText].filter(String).join(" · ")
        }
    }
    AppText {
        width: parent.width
        variant: AppText.Caption
        muted: true
        text: qsTr("来源：门政发〔2017〕46号") + (source.guide.updateText ? " · " + source.guide.updateText : "")
    }
}
