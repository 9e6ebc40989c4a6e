#include "widgets/parts/news_words.h"

#include "model/document/plan_news.h"

#include <QCoreApplication>

namespace remit {

namespace {

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(PlanNews)
};

QString verbOf(const PlanNews& news)
{
    switch (news.kind) {
    case PlanNews::Kind::undone:
        return news.author.isEmpty() ? Phrases::tr("Undone") : Phrases::tr("Undone by %1").arg(news.author);
    case PlanNews::Kind::redone:
        return news.author.isEmpty() ? Phrases::tr("Redone") : Phrases::tr("Redone by %1").arg(news.author);
    case PlanNews::Kind::done:
        return news.author.isEmpty() ? Phrases::tr("Changed elsewhere") : Phrases::tr("Changed by %1").arg(news.author);
    case PlanNews::Kind::wentTo:
        break;
    }
    return Phrases::tr("The plan is as it was after");
}

} // namespace

QString inWords(const PlanNews& news)
{
    if (news.label.isEmpty())
        return Phrases::tr("The plan is as it was at its beginning");
    return Phrases::tr("%1: %2").arg(verbOf(news), news.label);
}

} // namespace remit
