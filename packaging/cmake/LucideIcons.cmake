# SPDX-License-Identifier: GPL-3.0-or-later
# The icons of the window: a few of Lucide's (ISC licence), unpacked from its npm package and compiled in.
include(NpmPack)
set(GEKEND_LUCIDE_VERSION 1.62.0)
string(CONCAT GEKEND_LUCIDE_SHA512 "581640fe6d8fbe41693061c3b6c05c9393f603d1b87a12e562ee06c30202726126d41bd85608f4d2"
    "5083c4a4562e56cc94e89b2da8b0750f3c1b9a479125a0c0")

# gekend_lucide_icons(gekend_widgets house phone …): ":/lucide/house.svg" and so on in that target.
function(gekend_lucide_icons target)
    set(folder ${CMAKE_BINARY_DIR}/lucide-${GEKEND_LUCIDE_VERSION})
    list(TRANSFORM ARGN REPLACE "(.+)" "${folder}/package/icons/\\1.svg" OUTPUT_VARIABLE files)
    set(missing FALSE)
    foreach(file IN LISTS files)
        if(NOT EXISTS ${file})
            set(missing TRUE)
        endif()
    endforeach()
    if(missing)
        gekend_cache_folder(cache)
        file(MAKE_DIRECTORY ${cache})
        file(LOCK ${cache}/lucide.lock GUARD FUNCTION TIMEOUT 600)
        gekend_npm_pack(OUT tarball WHAT "The icons" NAME lucide-static
            VERSION ${GEKEND_LUCIDE_VERSION} SHA512 ${GEKEND_LUCIDE_SHA512})
        list(TRANSFORM ARGN REPLACE "(.+)" "package/icons/\\1.svg" OUTPUT_VARIABLE wanted)
        file(ARCHIVE_EXTRACT INPUT ${tarball} DESTINATION ${folder} PATTERNS ${wanted} package/LICENSE)
    endif()
    qt_add_resources(${target} lucide PREFIX /lucide BASE ${folder}/package/icons FILES ${files})
endfunction()
