// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/demo/demo.h"
#include "core/work/wijk.h"

namespace gekend::work {

struct DemoFile {
    std::unique_ptr<Wijk> wijk; // open, recording for the professional the example is seen through
    DemoWijk planted;
};

/// Makes a new file with an invented wijk in it. What fails half-way leaves no file behind.
Result<DemoFile> makeDemoFile(const WijkOptions &options, const DemoPlan &plan, const Clock &clock,
                              const Progress &progress = {});

} // namespace gekend::work
