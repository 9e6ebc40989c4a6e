#pragma once

#include "analysis/overlay/overlay.h"
#include "core/plan.h"
#include "model/settling/voice_reading.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace remit {

class PlanDocument;

/// How far a disputed row is.
enum class SettlingState { open, leftOpen, settled };

/// The voices about one constellation laid over each other, kept up to date with the plan. What was settled and left
/// open stands in the plan; the voices are read anew from their files.
class SettledSplit : public QObject {
    Q_OBJECT

public:
    /// The document outlives it.
    SettledSplit(PlanDocument& document, ConstellationId constellation, QObject* parent = nullptr);

    PlanDocument& document() const { return m_document; }
    const Plan& plan() const;
    ConstellationId constellation() const { return m_constellation; }

    /// Adds what the files say. Sentences about what could not be read or did not fit, each with its file; a voice that
    /// comes from the same file again takes the place of the one before.
    QStringList read(const QStringList& paths);
    /// Adds what another constellation of the plan says, such as a chart that was brought in.
    QStringList read(ConstellationId other);
    void remove(std::size_t voice);
    const std::vector<ChartVoice>& voices() const { return m_voices; }
    /// By voice; "Answer 1" while names are hidden.
    QStringList names() const;
    bool areNamesHidden() const { return m_areNamesHidden; }
    void setNamesHidden(bool hidden);

    const Overlay& overlay() const { return m_overlay; }
    SettlingState stateOf(ResponsibilityId row) const;
    /// How many of the disputed rows are settled.
    int settledCount() const;
    /// Rows on which all agree and of which the plan says something else.
    std::vector<ResponsibilityId> agreedElsewhere() const;

signals:
    /// Voices, or what the plan says.
    void changed();

private:
    QStringList readOne(const QString& path);
    /// `source` tells where it comes from, `shownAs` in sentences.
    QStringList add(Result<ReadVoice> read, const QString& source, const QString& shownAs);
    QString freeVoiceName(const QString& wanted) const;
    void lookAgain();

    PlanDocument& m_document;
    ConstellationId m_constellation;
    std::vector<ChartVoice> m_voices;
    /// Where each comes from.
    QStringList m_sources;
    Overlay m_overlay;
    bool m_areNamesHidden = false;
};

} // namespace remit
