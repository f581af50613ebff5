import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.catalogue

// What others have asked.
ColumnLayout {
    id: questions

    required property GuideViewModel guide
    spacing: Theme.size.s

    SectionTitle { Layout.fillWidth: true; text: qsTr("常见问题") }
    Card {
        Layout.fillWidth: true
        padding: 0
        contentItem: Column {
            Repeater {
                model: questions.guide.questions
                Disclosure {
                    required property var modelData
                    width: parent.width
                    text: modelData.question
                    body: AppText {
                        Layout.fillWidth: true
                        muted: true
                        text: modelData.answer
                    }
                }
            }
        }
    }
}
