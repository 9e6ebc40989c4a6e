# The one list of Debian packages, by what they are for. Sourced by lib.sh.

# To run the program.
packages_run=(libqt6gui6 libqt6widgets6 libqt6svg6 libqt6printsupport6 libqt6dbus6 libsqlite3-0 libqpdf29 libxml2 libical3
              liborcus-0.17-0 libxlsxwriter4 libmuparser2v5 libglpk40 fonts-inter fonts-dejavu-core)
# To build it.
packages_build=(clang-14 cmake ninja-build qt6-base-dev qt6-svg-dev libsqlite3-dev nlohmann-json3-dev libcli11-dev libqpdf-dev
                libxml2-dev liborcus-dev libxlsxwriter-dev libmuparser-dev libical-dev libglpk-dev pkgconf)
# To build and run the tests, in windows without a screen as well, and to build again and again: who builds once waits a sixth
# longer with the compiler cache.
packages_test=(ccache catch2 poppler-utils python3 xvfb xauth openbox sqlite3 python3-pyatspi at-spi2-core dbus xdotool
               python3-icalendar python3-dateutil khal)
# To check the sources, and to test under the sanitizers.
packages_check=(g++ clang-format-14 clang-tidy-14 python3)
# To measure.
packages_bench=(libbenchmark-dev xvfb xauth)
# To feed the store with bytes nobody would write.
packages_fuzz=(libclang-rt-14-dev)
