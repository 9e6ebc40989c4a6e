#include "widgets/window/news_teller.h"

#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/frame/pages.h"
#include "widgets/parts/news_words.h"
#include "widgets/window/workbench.h"

namespace remit {

NewsTeller::NewsTeller(Workbench& workbench)
    : QObject(&workbench)
    , m_workbench(workbench)
{
    connect(&workbench.document(), &PlanDocument::happened, this, &NewsTeller::tell);
}

void NewsTeller::tell(const PlanNews& news)
{
    const auto place = placeFor(news.places, m_workbench.constellation());
    const bool isHere = place && place->constellation == m_workbench.constellation();
    if (news.byOthers && news.kind == PlanNews::Kind::done) {
        if (isHere)
            m_workbench.pages().flash(*place);
        return;
    }
    const auto show = [this, place] { m_workbench.pages().showPlace(*place); };
    if (!news.byOthers) {
        if (place)
            show();
        // Shown now, but not a moment ago.
        const bool leads = place && !isHere;
        return m_workbench.say(
            {leads ? tr("%1, in “%2”").arg(inWords(news), m_workbench.shown().name()) : inWords(news)});
    }
    if (isHere)
        m_workbench.pages().flash(*place);
    m_workbench.say(place ? Message{inWords(news), tr("Show"), show} : Message{inWords(news)});
}

} // namespace remit
