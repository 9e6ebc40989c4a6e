# Compiler settings, and one function per kind of target.

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(remit_settings INTERFACE)
target_include_directories(remit_settings INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_options(remit_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
target_compile_definitions(remit_settings INTERFACE QT_NO_CAST_TO_ASCII
                           REMIT_VERSION="${PROJECT_VERSION}")
if(REMIT_WERROR)
    target_compile_options(remit_settings INTERFACE -Werror)
endif()
if(REMIT_SANITIZE)
    # GCC 12 sees uninitialised values in <regex> and <functional> once they are instrumented.
    target_compile_options(remit_settings INTERFACE -Wno-maybe-uninitialized)
    target_compile_options(remit_settings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
                           -fno-omit-frame-pointer)
    target_link_options(remit_settings INTERFACE -fsanitize=address,undefined)
endif()

# The headers most sources include, parsed once for all targets that compile alike. Every source still includes what it
# uses: the release preset and clang-tidy read it without these.
set(REMIT_HEADERS_STD <algorithm> <array> <cmath> <filesystem> <fstream> <functional> <map> <memory> <optional> <random>
    <set> <sstream> <string> <string_view> <unordered_map> <variant> <vector>)
set(REMIT_HEADERS_QT ${REMIT_HEADERS_STD} <QtWidgets/QtWidgets>)
set(REMIT_HEADERS_TEST ${REMIT_HEADERS_QT} <catch2/catch.hpp>)

# The first target that names a kind of headers (STD, QT, TEST) compiles them; the next ones use what it compiled.
function(remit_precompile target kind)
    if(NOT REMIT_PRECOMPILE)
        return()
    endif()
    get_property(owner GLOBAL PROPERTY REMIT_PRECOMPILED_${kind})
    if(owner)
        target_precompile_headers(${target} REUSE_FROM ${owner})
    else()
        target_precompile_headers(${target} PRIVATE ${REMIT_HEADERS_${kind}})
        set_property(GLOBAL PROPERTY REMIT_PRECOMPILED_${kind} ${target})
    endif()
    # Only so ccache sees what the precompiled header was made of.
    target_compile_options(${target} PRIVATE -fpch-preprocess)
endfunction()

# A room of src/: a static library of all its sources that may use only what is named here.
function(remit_room name)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(remit_${name} STATIC ${sources})
    target_link_libraries(remit_${name} PUBLIC remit_settings ${ARGN})
    if(name MATCHES "^(report|model|widgets|app)$")
        remit_precompile(remit_${name} QT)
    else()
        remit_precompile(remit_${name} STD)
    endif()
endfunction()

# The tests of one room: one program of all sources in tests/NAME/.
function(remit_test name)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
    add_executable(test_${name} ${sources})
    target_link_libraries(test_${name} PRIVATE remit_test_support ${ARGN})
    target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(test_${name} PRIVATE REMIT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    remit_precompile(test_${name} TEST)
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT 600)
endfunction()
