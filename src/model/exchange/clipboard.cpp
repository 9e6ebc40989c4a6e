#include "model/exchange/clipboard.h"

#include "core/chart.h"
#include "core/letters.h"
#include "core/role_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace remit {

namespace {

struct ClipboardPhrases {
    Q_DECLARE_TR_FUNCTIONS(remit::Clipboard)
};

std::string withSlashes(std::string_view letters)
{
    std::string text;
    for (const std::string& letter : characters(letters))
        text += (text.empty() ? "" : "/") + letter;
    return text;
}

std::vector<std::string> headerOf(const Plan& plan, const CellBlock& block, bool withTitles)
{
    std::vector<std::string> header;
    if (withTitles)
        header.push_back(ClipboardPhrases::tr("Responsibility").toStdString());
    for (const RoleId role : block.roles) {
        header.push_back(shortNameOf(plan, role));
    }
    return header;
}

Error pictureError()
{
    return {ClipboardPhrases::tr("The clipboard holds a picture. A chart takes cells from a spreadsheet, or text.")
                .toStdString()};
}

} // namespace

TextGrid textOf(const Plan& plan, const CellBlock& block, bool withTitles, bool withRoles)
{
    TextGrid grid;
    if (withRoles && !block.roles.empty())
        grid.rows.push_back(headerOf(plan, block, withTitles));
    for (const ResponsibilityId row : block.rows) {
        std::vector<std::string> cells;
        if (withTitles)
            cells.push_back(plan.find<Responsibility>(row)->title);
        for (const RoleId role : block.roles)
            cells.push_back(withSlashes(lettersAt(plan, {block.constellation, row, role})));
        grid.rows.push_back(std::move(cells));
    }
    return grid;
}

std::optional<BlockLook> lookOf(const Plan& plan, const CellBlock& block, bool withTitles, bool withRoles)
{
    constexpr std::size_t mostCells = 20'000;
    if (block.rows.size() * block.roles.size() > mostCells)
        return std::nullopt;
    BlockLook look{withRoles && !block.roles.empty(), withTitles, {}};
    const std::vector<Letter> scheme = lettersOf(plan, block.constellation);
    for (std::size_t row = 0; row < block.rows.size(); ++row) {
        for (std::size_t column = 0; column < block.roles.size(); ++column) {
            const auto letters = lettersAt(plan, {block.constellation, block.rows[row], block.roles[column]});
            std::optional<Involvement> strongest;
            for (const std::string& letter : characters(letters)) {
                const Involvement each = chipInvolvement(letter, scheme);
                strongest = strongest ? std::min(*strongest, each) : each;
            }
            if (strongest)
                look.letters[{row + (look.hasHead ? 1 : 0), column + (withTitles ? 1 : 0)}] = *strongest;
        }
    }
    return look;
}

std::unique_ptr<QMimeData> mimeDataFor(const TextGrid& block, const std::optional<BlockLook>& look)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromStdString(toTabText(block)));
    data->setHtml(QString::fromStdString(toHtmlTable(block, look)));
    return data;
}

Result<TextGrid> blockFrom(const QMimeData* clipboard)
{
    if (clipboard == nullptr)
        return Error{ClipboardPhrases::tr("The clipboard is empty.").toStdString()};
    // Spreadsheets add a picture of the cells, so that text comes first.
    if (clipboard->hasHtml()) {
        const QByteArray html = clipboard->html().toUtf8();
        const std::string_view bytes(html.constData(), static_cast<std::size_t>(html.size()));
        auto block = bytes.size() > BlockLimits::bytes || html.contains("<table") || html.contains("<TABLE")
            ? fromHtmlTable(bytes)
            : Result<TextGrid>(Error{});
        if (block || !clipboard->hasText())
            return block;
    }
    if (clipboard->hasText()) {
        const QByteArray plain = clipboard->text().toUtf8();
        return fromTabText({plain.constData(), static_cast<std::size_t>(plain.size())});
    }
    return clipboard->hasImage()
        ? pictureError()
        : Error{ClipboardPhrases::tr("There is no text on the clipboard that could be pasted here.").toStdString()};
}

} // namespace remit
