import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.matter

// 值班表: who gets what is filed on which day.
AppPage {
    id: page
    objectName: "rotaPage"
    title: qsTr("报修值班表")

    property alias kindId: rota.kindId
    // Whose day is being chosen; 0: none.
    property int choosing: 0

    RotaForm { id: rota }

    ScrollColumn {
        anchors.fill: parent
        visible: rota.state === LoadState.Ready

        AppText {
            Layout.fillWidth: true
            muted: true
            text: qsTr("值班的人当天收到的报修直接归他；没有安排的日子，谁先接单归谁。")
        }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: Column {
                Repeater {
                    model: rota.days
                    ListRow {
                        required property var modelData
                        objectName: "day-" + modelData.weekday
                        width: parent.width
                        iconName: "schedule"
                        leads: false
                        text: modelData.day
                        value: modelData.name === "" ? qsTr("没有安排") : modelData.name
                        onClicked: page.choosing = modelData.weekday
                    }
                }
            }
        }
        SectionTitle {
            Layout.fillWidth: true
            visible: page.choosing > 0
            text: page.choosing > 0 ? qsTr("%1由谁值班").arg(rota.days[page.choosing - 1].day) : ""
        }
        ColleagueField {
            Layout.fillWidth: true
            visible: page.choosing > 0
            onPicked: (cardId, name) => {
                rota.set(page.choosing, cardId)
                page.choosing = 0
            }
        }
        TextButton {
            objectName: "nobodyButton"
            Layout.fillWidth: true
            visible: page.choosing > 0
            text: qsTr("这天不安排")
            onClicked: {
                rota.set(page.choosing, "")
                page.choosing = 0
            }
        }
    }
    StateView {
        anchors.fill: parent
        loading: rota.state === LoadState.Loading
        failed: rota.state === LoadState.Error
        errorText: rota.errorText
        onRetry: rota.retry()
    }
}
