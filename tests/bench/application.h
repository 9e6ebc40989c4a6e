#pragma once

namespace remit::bench {

/// The application that windows need, in the light theme; made at the first call.
void startApplication();

} // namespace remit::bench
