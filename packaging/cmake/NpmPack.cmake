# SPDX-License-Identifier: GPL-3.0-or-later
# Third-party sources that ship in npm packages: fetched through npm, checked against a pinned hash, kept in a cache
# that every preset and checkout shares, and never committed.

# Where fetched packages and built engines are kept: GEKEND_CACHE, else the user's cache folder.
function(gekend_cache_folder out)
    if(DEFINED ENV{GEKEND_CACHE})
        set(folder $ENV{GEKEND_CACHE})
    elseif(DEFINED ENV{XDG_CACHE_HOME})
        set(folder $ENV{XDG_CACHE_HOME}/gekend)
    elseif(DEFINED ENV{LOCALAPPDATA})
        set(folder $ENV{LOCALAPPDATA}/gekend/cache)
    else()
        set(folder $ENV{HOME}/.cache/gekend)
    endif()
    file(TO_CMAKE_PATH "${folder}" folder)
    set(${out} ${folder} PARENT_SCOPE)
endfunction()

# gekend_npm_pack(OUT variable NAME package VERSION 1.2.3 SHA512 hex WHAT "The icons"): the package's tarball, in the
# cache; what is there already is checked again before use. WHAT begins the sentence when it cannot be had.
function(gekend_npm_pack)
    cmake_parse_arguments(arg "" "OUT;NAME;VERSION;SHA512;WHAT" "" ${ARGN})
    gekend_cache_folder(cache)
    set(tarball ${cache}/${arg_NAME}-${arg_VERSION}.tgz)
    if(EXISTS ${tarball})
        file(SHA512 ${tarball} hash)
        if(hash STREQUAL arg_SHA512)
            set(${arg_OUT} ${tarball} PARENT_SCOPE)
            return()
        endif()
        file(REMOVE ${tarball})
    endif()
    find_program(GEKEND_NPM NAMES npm npm.cmd)
    mark_as_advanced(GEKEND_NPM)
    if(NOT GEKEND_NPM)
        message(FATAL_ERROR "${arg_WHAT} come from the npm package ${arg_NAME}, and npm is not installed. "
            "Install it (Debian: apt install npm) and configure again.")
    endif()
    message(STATUS "${arg_WHAT}: fetching ${arg_NAME} ${arg_VERSION} with npm pack")
    string(RANDOM LENGTH 8 suffix)
    set(folder ${cache}/fetch-${suffix})
    file(MAKE_DIRECTORY ${folder})
    execute_process(
        COMMAND ${GEKEND_NPM} pack --ignore-scripts --loglevel=error ${arg_NAME}@${arg_VERSION}
        WORKING_DIRECTORY ${folder}
        RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    file(GLOB fetched ${folder}/*.tgz)
    if(NOT status EQUAL 0 OR fetched STREQUAL "")
        file(REMOVE_RECURSE ${folder})
        message(FATAL_ERROR "${arg_WHAT} could not be fetched by npm, and are not in ${cache} yet. "
            "Check the network connection and configure again. npm said:\n${output}")
    endif()
    file(SHA512 ${fetched} hash)
    if(NOT hash STREQUAL arg_SHA512)
        file(REMOVE_RECURSE ${folder})
        message(FATAL_ERROR "The fetched ${arg_NAME} ${arg_VERSION} is not the file Gekend was checked with, so it is "
            "not used. Expected SHA-512 ${arg_SHA512}, found ${hash}.")
    endif()
    file(RENAME ${fetched} ${tarball})
    file(REMOVE_RECURSE ${folder})
    set(${arg_OUT} ${tarball} PARENT_SCOPE)
endfunction()
