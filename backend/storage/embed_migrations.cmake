# Writes the migrations of a feature into a .cpp.
# cmake -DFEATURE=… -DFOLDER=…/migrations -DFILES="0001_….sql;…" -DOUT=….cpp -P …
set(names)
foreach(file IN LISTS FILES)
  string(REGEX REPLACE "(\\.sqlite|\\.postgres)?\\.sql$" "" name ${file})
  list(APPEND names ${name})
endforeach()
list(REMOVE_DUPLICATES names)
list(SORT names)

function(read_variant variable name engine)
  set(own ${FOLDER}/${name}.${engine}.sql)
  if(NOT EXISTS ${own})
    set(own ${FOLDER}/${name}.sql)
  endif()
  file(READ ${own} text)
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

set(rows)
set(expected 1)
foreach(name IN LISTS names)
  if(NOT name MATCHES "^([0-9][0-9][0-9][0-9])_[a-z0-9_]+$")
    message(FATAL_ERROR "${FOLDER}/${name}: not NNNN_name.sql")
  endif()
  string(REGEX REPLACE "^0+" "" version "${CMAKE_MATCH_1}")
  if(NOT version EQUAL expected)
    message(FATAL_ERROR "${FOLDER}/${name}: ${expected} should come here")
  endif()
  math(EXPR expected "${expected} + 1")
  read_variant(sqlite ${name} sqlite)
  read_variant(postgres ${name} postgres)
  string(APPEND rows "    {\"${FEATURE}\", ${version}, \"${name}\",\n     R\"sql(${sqlite})sql\",\n"
                     "     R\"sql(${postgres})sql\"},\n")
endforeach()
file(WRITE ${OUT} "#include \"backend/storage/migration.h\"\n\nnamespace mct::${FEATURE} {\n\n"
                  "std::span<const storage::Migration> migrations() {\n"
                  "  static constexpr storage::Migration all[] = {\n${rows}  };\n  return all;\n}\n\n"
                  "}  // namespace mct::${FEATURE}\n")
