import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core

// A stack of pages, made from their addresses.
T.StackView {
    id: stack

    // How many pages cannot be left.
    property int least: 0
    property bool closes: false

    function make(url, params) {
        return Qt.createComponent(url).createObject(stack, Object.assign({canGoBack: depth >= least, closes: closes}, params))
    }
    function show(url, params, atOnce) {
        push(make(url, params), {}, atOnce ? T.StackView.Immediate : T.StackView.Transition)
    }
    function exchange(url, params) { drop(); show(url, params, false) }
    function drop() { depth > 1 ? pop() : clear() }
    function reset(url) {
        clear(T.StackView.Immediate)
        if (url != "") push(make(url, {canGoBack: false}), {}, T.StackView.Immediate)
    }

    Connections {
        target: stack.currentItem
        ignoreUnknownSignals: true
        function onBackRequested() { Navigation.pop() }
    }

    pushEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick } }
    pushExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 1; duration: Theme.quick } }
    popEnter: Transition { NumberAnimation { property: "opacity"; from: 1; to: 1; duration: Theme.quick } }
    popExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }
    replaceEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick } }
    replaceExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }
}
