# Writes IconGlyphs.qml, the icons' code points by name, and the list that the font is cut down to.
# cmake -DLIST=…/icons.txt -DQML=…/IconGlyphs.qml -DUNICODES=…/unicodes.txt -P icon_glyphs.cmake
file(STRINGS ${LIST} lines REGEX "^[a-z]")
set(entries)
set(unicodes)
foreach(line IN LISTS lines)
  if(NOT line MATCHES "^([a-z0-9_]+)\t([0-9a-f]+)$")
    message(FATAL_ERROR "${LIST}: '${line}' is not name<TAB>codepoint")
  endif()
  string(APPEND entries "        ${CMAKE_MATCH_1}: \"\\u${CMAKE_MATCH_2}\",\n")
  string(APPEND unicodes "${CMAKE_MATCH_2}\n")
endforeach()
file(WRITE ${UNICODES} "${unicodes}")
file(WRITE ${QML} "pragma Singleton\nimport QtQml\n\n// Generated from assets/icons/icons.txt.\n"
                  "QtObject {\n    readonly property var codepoints: ({\n${entries}    })\n}\n")
