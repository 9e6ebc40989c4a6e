#pragma once

#include "analysis/overlay/chart_voice.h"
#include "core/plan.h"
#include "core/result.h"
#include "exchange/recognition/chart_recognition.h"
#include "exchange/sheets/fill_in_sheet.h"

#include <QString>
#include <QStringList>

namespace remit {

/// What one file says of the chart of a constellation.
struct ReadVoice {
    ChartVoice voice;
    /// What of it did not fit, a sentence each; the rest was read.
    QStringList problems;
};

/// A filled-in sheet, a chart, or a copy of the plan, whose constellation of the same name is read. Rows and roles are
/// those of the plan by their keys, else by their names. Fails with a sentence where nothing in the file is about this
/// constellation.
Result<ReadVoice> readVoice(const QString& path, const Plan& plan, ConstellationId constellation);

/// Whose sheet does not tell a name is called like its file.
Result<ReadVoice> voiceIn(const FillInSheet& sheet, const Plan& plan, ConstellationId constellation,
                          const QString& fileName);

/// A chart as somebody would have filled it in.
FillInSheet sheetOf(const RecognisedChart& chart);
/// A constellation of any plan as a sheet about `constellation` of `plan`, in the letters of that one.
FillInSheet sheetOf(const Plan& other, ConstellationId from, const Plan& plan, ConstellationId constellation);

} // namespace remit
