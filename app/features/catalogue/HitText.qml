pragma Singleton
import QtQml

QtObject {
    // The matched spans, marked with <b>, in a colour of the theme. The text is escaped already.
    function coloured(html, color) {
        return html.replace(/<b>/g, `<b><font color="${color}">`).replace(/<\/b>/g, "</font></b>")
    }
}
