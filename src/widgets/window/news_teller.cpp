#include "widgets/window/news_teller.h"

#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/frame/pages.h"
#include "widgets/parts/news_words.h"
#include "widgets/window/workbench.h"
#include "words/text.h"

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
    const Plan& plan = m_workbench.document().plan();
    const auto* where = place && !isHere ? plan.find<Constellation>(place->constellation) : nullptr;
    if (!news.byOthers) {
        if (place)
            show();
        return m_workbench.say(
            {where != nullptr ? tr("%1, in “%2”").arg(inWords(news), text(where->name)) : inWords(news)});
    }
    if (isHere)
        m_workbench.pages().flash(*place);
    m_workbench.say(place ? Message{inWords(news), tr("Show"), show} : Message{inWords(news)});
}

} // namespace remit
