# SPDX-License-Identifier: GPL-3.0-or-later
# One static library per folder, with the flags every target of Gekend shares.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

set(GEKEND_SANITIZE "" CACHE STRING "Sanitizers for every target, as in -fsanitize=: address,undefined or thread")

# ccache also remembers precompiled headers, and finds again what another clone or preset compiled.
find_program(GEKEND_CCACHE ccache)
mark_as_advanced(GEKEND_CCACHE)
if(GEKEND_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${GEKEND_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${CMAKE_CXX_COMPILER_LAUNCHER})
endif()

add_library(gekend_flags INTERFACE)
target_compile_options(gekend_flags INTERFACE -Wall -Wextra -Wpedantic -Werror
    -Wno-missing-field-initializers) # values are built with designated initialisers
# gcc 12 at -O2 takes moved-from std::optionals for uninitialised ones.
target_compile_options(gekend_flags INTERFACE
    $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>>:-Wno-maybe-uninitialized>)
target_compile_definitions(gekend_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    # What a later Qt deprecates may stay as long as 6.4 is the oldest we build with.
    QT_WARN_DEPRECATED_UP_TO=0x060400 QT_DEPRECATED_WARNINGS_SINCE=0x060400)
if(GEKEND_TESTS)
    target_compile_definitions(gekend_flags INTERFACE QT_FORCE_ASSERTS)
endif()
target_include_directories(gekend_flags INTERFACE ${CMAKE_SOURCE_DIR})
if(UNIX)
    # Libraries and executables alike, or they could not share precompiled headers.
    target_compile_options(gekend_flags INTERFACE -fPIC)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    target_compile_options(gekend_flags INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>) # for ccache
endif()
if(GEKEND_SANITIZE)
    # maybe-uninitialized sees ghosts in instrumented code.
    target_compile_options(gekend_flags INTERFACE
        -fsanitize=${GEKEND_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all -Wno-maybe-uninitialized)
    target_link_options(gekend_flags INTERFACE -fsanitize=${GEKEND_SANITIZE})
endif()

# gekend_headers(core LINKS Qt6::Core HEADERS <QString> …): headers that nearly every file reads, compiled once
# for all targets that say target_precompile_headers(… REUSE_FROM gekend_core_headers).
function(gekend_headers name)
    cmake_parse_arguments(arg "" "" "LINKS;HEADERS" ${ARGN})
    set(anchor ${CMAKE_BINARY_DIR}/headers/${name}.cpp)
    file(CONFIGURE OUTPUT ${anchor} CONTENT "// the precompiled headers hang on this file\n")
    add_library(gekend_${name}_headers OBJECT ${anchor})
    target_link_libraries(gekend_${name}_headers PRIVATE gekend_flags ${arg_LINKS})
    target_precompile_headers(gekend_${name}_headers PRIVATE ${arg_HEADERS})
endfunction()
set(core_headers <QByteArray> <QDate> <QDateTime> <QHash> <QList> <QString> <QStringList> <QVariant>
    <algorithm> <functional> <memory> <optional> <vector>)
gekend_headers(core LINKS Qt6::Core HEADERS ${core_headers})
if(GEKEND_APP)
    gekend_headers(app LINKS Qt6::Core Qt6::Gui Qt6::Widgets HEADERS ${core_headers}
        <QAbstractItemModel> <QBoxLayout> <QLabel> <QPainter> <QPushButton> <QWidget>)
endif()

# gekend_library(store SOURCES a.cpp … LINKS gekend::domain Qt6::Sql …) makes gekend::store.
function(gekend_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(gekend_${name} STATIC ${arg_SOURCES})
    add_library(gekend::${name} ALIAS gekend_${name})
    target_link_libraries(gekend_${name} PUBLIC gekend_flags ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    if("Qt6::Widgets" IN_LIST arg_LINKS)
        target_precompile_headers(gekend_${name} REUSE_FROM gekend_app_headers)
    else()
        target_precompile_headers(gekend_${name} REUSE_FROM gekend_core_headers)
    endif()
endfunction()
