import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.catalogue

// What people ask first: how long, how much, for whom.
Card {
    id: facts

    required property GuideViewModel guide

    contentItem: GridLayout {
        columns: facts.width >= Theme.size.listColumnMost ? 4 : 2
        columnSpacing: Theme.size.m
        rowSpacing: Theme.size.m
        Fact { label: qsTr("承诺期限"); value: facts.guide.promisedLimit }
        Fact { label: qsTr("法定期限"); value: facts.guide.statutoryLimit }
        Fact { label: qsTr("收费"); value: facts.guide.fees }
        Fact { label: qsTr("服务对象"); value: facts.guide.audienceText }
    }

    component Fact: KeyFact {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        unknown: qsTr("待单位补充")
    }
}
