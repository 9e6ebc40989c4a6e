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
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    # For GCC, -Wconversion does not mean this.
    target_compile_options(remit_settings INTERFACE -Wno-sign-conversion)
endif()
if(REMIT_WERROR)
    target_compile_options(remit_settings INTERFACE -Werror)
endif()
if(REMIT_SANITIZE)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # It sees uninitialised values in <regex> and <functional> once they are instrumented.
        target_compile_options(remit_settings INTERFACE -Wno-maybe-uninitialized)
    endif()
    # Left out is what looks at every pointer, a third of all compiling: a null pointer stops under the address sanitizer
    # anyway, and this kind of machine reads unaligned.
    target_compile_options(remit_settings INTERFACE -fsanitize=address,undefined
                           -fno-sanitize=null,alignment,object-size,vptr -fno-sanitize-recover=undefined
                           -fno-omit-frame-pointer)
    target_link_options(remit_settings INTERFACE -fsanitize=address,undefined)
endif()

# The headers most sources include, parsed once for all targets that compile alike; not the whole of Qt, whose inline
# functions would be instantiated anew for every target. Every source still includes what it uses: `scripts/read-sources
# alone` reads it without these.
set(REMIT_HEADERS_STD <algorithm> <array> <cmath> <filesystem> <fstream> <functional> <map> <memory> <optional> <random>
    <set> <sstream> <string> <string_view> <unordered_map> <variant> <vector> "\"core/plan.h\"")
set(REMIT_HEADERS_QT ${REMIT_HEADERS_STD}
    <QtCore/QAbstractTableModel> <QtCore/QCoreApplication> <QtCore/QDate> <QtCore/QDir> <QtCore/QEvent> <QtCore/QFileInfo>
    <QtCore/QLocale> <QtCore/QPointer> <QtCore/QSignalBlocker> <QtCore/QStringList> <QtCore/QTimer> <QtGui/QAction>
    <QtGui/QFont> <QtGui/QKeyEvent> <QtGui/QMouseEvent> <QtGui/QPainter> <QtWidgets/QApplication> <QtWidgets/QCheckBox>
    <QtWidgets/QComboBox> <QtWidgets/QDialog> <QtWidgets/QDialogButtonBox> <QtWidgets/QFormLayout> <QtWidgets/QFrame>
    <QtWidgets/QGridLayout> <QtWidgets/QHBoxLayout> <QtWidgets/QHeaderView> <QtWidgets/QLabel> <QtWidgets/QLineEdit>
    <QtWidgets/QListWidget> <QtWidgets/QMenu> <QtWidgets/QPlainTextEdit> <QtWidgets/QPushButton> <QtWidgets/QScrollArea>
    <QtWidgets/QScrollBar> <QtWidgets/QStyledItemDelegate> <QtWidgets/QTableView> <QtWidgets/QToolTip>
    <QtWidgets/QVBoxLayout> <QtWidgets/QWidget>)
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

# Compiles the sources of a target so many at a time, or in one go for 0, which takes a fraction of the time for those who do
# not change them: one name in two of them is then an error.
function(remit_together target at_a_time)
    if(REMIT_TOGETHER)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${at_a_time})
    endif()
endfunction()

# Lets Qt write its part of the target's classes and forms. CMake does it in a step of each target and a source of its own,
# which is a third of a whole build; what is compiled together gets it as sources among the others instead, found while
# configuring, which a changed header therefore repeats.
function(remit_generate target)
    set(with_form OFF)
    set(headers "")
    foreach(source ${ARGN})
        file(STRINGS ${source} telling REGEX "^ *Q_(OBJECT|GADGET|NAMESPACE)|^#include \"ui_")
        if("${telling}" MATCHES "Q_")
            list(APPEND headers ${source})
        endif()
        if("${telling}" MATCHES "ui_")
            set(with_form ON)
        endif()
    endforeach()
    if(REMIT_TOGETHER)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${ARGN})
        # Without the target moc finds no header to read besides the one it is about, which takes a tenth of the time.
        qt_wrap_cpp(objects ${headers})
        target_sources(${target} PRIVATE ${objects})
        set_target_properties(${target} PROPERTIES AUTOUIC ${with_form})
    else()
        # moc 6.4.2 stops on <concepts>, which <compare> brings in.
        set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOUIC ON AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)
    endif()
endfunction()

# What a word of the table of rooms is linked with; nothing for "posix", and for a room the room.
set(REMIT_LIBRARY_nlohmann nlohmann_json::nlohmann_json)
set(REMIT_LIBRARY_muParser muparser::muparser)
set(REMIT_LIBRARY_sqlite3 SQLite::SQLite3)
set(REMIT_LIBRARY_libxml LibXml2::LibXml2)
set(REMIT_LIBRARY_orcus orcus::liborcus)
set(REMIT_LIBRARY_xlsxwriter xlsxwriter::xlsxwriter)
set(REMIT_LIBRARY_qpdf qpdf::libqpdf)
set(REMIT_LIBRARY_libical libical::libical)
set(REMIT_LIBRARY_glpk GLPK::GLPK)
set(REMIT_LIBRARY_resources remit_resources)
set(REMIT_LIBRARY_posix "")

# The targets and libraries for the words of one line of the table, "known" being the rooms above it.
function(remit_libraries result known)
    set(libraries "")
    foreach(word ${ARGN})
        if(word STREQUAL "*")
            list(APPEND libraries ${known} nlohmann_json::nlohmann_json CLI11::CLI11)
        elseif(word MATCHES "^(.*)/\\*$")
            set(inside ${known})
            list(FILTER inside INCLUDE REGEX "^remit_${CMAKE_MATCH_1}_")
            list(APPEND libraries ${inside})
        elseif(word MATCHES "^Qt(.*)$")
            list(APPEND libraries Qt6::${CMAKE_MATCH_1})
        elseif(DEFINED REMIT_LIBRARY_${word})
            list(APPEND libraries ${REMIT_LIBRARY_${word}})
        else()
            string(REPLACE "/" "_" target remit_${word})
            list(APPEND libraries ${target})
        endif()
    endforeach()
    set(${result} ${libraries} PARENT_SCOPE)
endfunction()

# Makes each room of the table a static library of the sources in its folder that may use only what its line names.
function(remit_rooms table)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${table})
    file(STRINGS ${table} lines REGEX "^[^#]")
    set(known "")
    foreach(line ${lines})
        separate_arguments(words UNIX_COMMAND "${line}")
        list(POP_FRONT words room)
        file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.h)
        list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
        string(REPLACE "/" "_" target remit_${room})
        add_library(${target} STATIC ${sources})
        remit_libraries(libraries "${known}" ${words})
        target_link_libraries(${target} PUBLIC remit_settings ${libraries})
        remit_together(${target} 0)
        if("${words}" MATCHES "Qt|\\*")
            remit_precompile(${target} QT)
            remit_generate(${target} ${sources})
        else()
            remit_precompile(${target} STD)
        endif()
        list(APPEND known ${target})
    endforeach()
endfunction()

# The tests of one room: one program of all sources below tests/NAME/.
function(remit_test name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
    add_executable(test_${name} ${sources})
    target_link_libraries(test_${name} PRIVATE remit_test_support ${ARGN})
    target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(test_${name} PRIVATE REMIT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    remit_precompile(test_${name} TEST)
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT 1200)
endfunction()
