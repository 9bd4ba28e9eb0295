# SPDX-License-Identifier: GPL-3.0-or-later
# One static library per folder, with the flags every target of Gekend shares.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

add_library(gekend_flags INTERFACE)
target_compile_options(gekend_flags INTERFACE -Wall -Wextra -Wpedantic -Werror
    -Wno-missing-field-initializers) # values are built with designated initialisers
target_compile_definitions(gekend_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS)
if(GEKEND_TESTS)
    target_compile_definitions(gekend_flags INTERFACE QT_FORCE_ASSERTS)
endif()
target_include_directories(gekend_flags INTERFACE ${CMAKE_SOURCE_DIR})

# gekend_library(store SOURCES a.cpp … LINKS gekend::domain Qt6::Sql …) makes gekend::store.
function(gekend_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(gekend_${name} STATIC ${arg_SOURCES})
    add_library(gekend::${name} ALIAS gekend_${name})
    target_link_libraries(gekend_${name} PUBLIC gekend_flags ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
endfunction()
