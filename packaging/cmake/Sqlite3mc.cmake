# SPDX-License-Identifier: GPL-3.0-or-later
# gekend::sqlite3mc: the encrypted SQLite engine (SQLite3 Multiple Ciphers) as a static library with hidden symbols.
# Its one-file source ships in an npm package. It is fetched through npm, checked against the hash below, compiled once
# per machine into a cache that every preset and checkout shares, and never committed.
include(NpmPack)

set(GEKEND_ENGINE_PACKAGE better-sqlite3-multiple-ciphers)
set(GEKEND_ENGINE_VERSION 13.0.3)
string(CONCAT GEKEND_ENGINE_SHA512 "51869b33cdabd49f384cb59cfd2b33a07b3a5e8a56a65ff61c283736e8b52546"
    "855e0fd52ecc3390fa306224612bfe027ed23c760b62930c9941e70c95dac6c5")
set(GEKEND_ENGINE_RECIPE ${CMAKE_CURRENT_LIST_DIR}/../engine)

# Compiles the engine beside its final place and moves it there whole, so an interrupted build is never used.
function(gekend_build_engine cache place)
    gekend_npm_pack(OUT tarball WHAT "The engine's sources" NAME ${GEKEND_ENGINE_PACKAGE}
        VERSION ${GEKEND_ENGINE_VERSION} SHA512 ${GEKEND_ENGINE_SHA512})
    message(STATUS "Engine: compiling into ${place} (once on this machine, about two minutes)")
    string(RANDOM LENGTH 8 suffix)
    set(work ${cache}/build-${suffix})
    file(ARCHIVE_EXTRACT INPUT ${tarball} DESTINATION ${work}/source PATTERNS package/deps/sqlite3/*)
    set(generator -G ${CMAKE_GENERATOR})
    if(CMAKE_MAKE_PROGRAM)
        list(APPEND generator -DCMAKE_MAKE_PROGRAM=${CMAKE_MAKE_PROGRAM})
    endif()
    execute_process(
        COMMAND ${CMAKE_COMMAND} -S ${GEKEND_ENGINE_RECIPE} -B ${work}/build ${generator}
            -DCMAKE_BUILD_TYPE=Release
            -DCMAKE_C_COMPILER=${CMAKE_C_COMPILER} -DCMAKE_OSX_ARCHITECTURES=${CMAKE_OSX_ARCHITECTURES}
            -DCMAKE_INSTALL_PREFIX=${work}/install -DSQLITE3MC_SOURCE=${work}/source/package/deps/sqlite3
        RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(status EQUAL 0)
        execute_process(
            COMMAND ${CMAKE_COMMAND} --build ${work}/build --config Release --target install
            RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    endif()
    if(NOT status EQUAL 0)
        file(REMOVE_RECURSE ${work})
        message(FATAL_ERROR "The engine did not compile; nothing was kept. The compiler said:\n${output}")
    endif()
    file(RENAME ${work}/install ${place})
    file(REMOVE_RECURSE ${work})
endfunction()

function(gekend_add_engine)
    gekend_cache_folder(cache)
    file(SHA256 ${GEKEND_ENGINE_RECIPE}/CMakeLists.txt recipe)
    string(SHA256 key "${recipe} ${CMAKE_C_COMPILER} ${CMAKE_C_COMPILER_ID} ${CMAKE_C_COMPILER_VERSION} \
${CMAKE_SYSTEM_NAME} ${CMAKE_SYSTEM_PROCESSOR} ${CMAKE_OSX_ARCHITECTURES} ${CMAKE_SIZEOF_VOID_P}")
    string(SUBSTRING ${key} 0 16 key)
    set(place ${cache}/sqlite3mc-${GEKEND_ENGINE_VERSION}-${key})
    set(library ${place}/${CMAKE_STATIC_LIBRARY_PREFIX}sqlite3mc${CMAKE_STATIC_LIBRARY_SUFFIX})
    if(NOT EXISTS ${library})
        file(MAKE_DIRECTORY ${cache})
        # A second configure on this machine waits for the first instead of compiling the same again.
        file(LOCK ${cache}/engine.lock GUARD FUNCTION TIMEOUT 1800)
        if(NOT EXISTS ${library})
            gekend_build_engine(${cache} ${place})
        endif()
    endif()
    message(STATUS "Engine: ${library}")

    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${GEKEND_ENGINE_RECIPE}/CMakeLists.txt)
    find_package(Threads REQUIRED)
    add_library(gekend::sqlite3mc STATIC IMPORTED GLOBAL)
    set_target_properties(gekend::sqlite3mc PROPERTIES
        IMPORTED_LOCATION ${library}
        INTERFACE_INCLUDE_DIRECTORIES ${place}/include
        # The header declares the hook only when asked, as the library was.
        INTERFACE_COMPILE_DEFINITIONS SQLITE_ENABLE_PREUPDATE_HOOK
        INTERFACE_LINK_LIBRARIES "Threads::Threads;${CMAKE_DL_LIBS};$<$<NOT:$<PLATFORM_ID:Windows>>:m>")
endfunction()

gekend_add_engine()
