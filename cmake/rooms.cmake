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

# A room of src/: a static library of all its sources that may use only what is named here.
function(remit_room name)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(remit_${name} STATIC ${sources})
    target_link_libraries(remit_${name} PUBLIC remit_settings ${ARGN})
endfunction()

# The tests of one room: one program of all sources in tests/NAME/.
function(remit_test name)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
    add_executable(test_${name} ${sources})
    target_link_libraries(test_${name} PRIVATE remit_test_support ${ARGN})
    target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(test_${name} PRIVATE REMIT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT 600)
endfunction()
