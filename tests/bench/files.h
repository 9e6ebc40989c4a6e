#pragma once

#include <string>

namespace remit::bench {

/// The files all benchmarks of one run share, made in a temporary folder on first use.
std::string largePlanFile();
std::string samplePlanFile();
std::string temporaryFile(const char* name);
/// A fresh copy of the file, for benchmarks that change it.
std::string copyOf(const std::string& path, const char* name);

} // namespace remit::bench
