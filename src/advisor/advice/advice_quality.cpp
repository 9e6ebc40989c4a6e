#include "advisor/advice/advice_quality.h"

#include "advisor/knowledge_file.h"

namespace remit {

namespace {

constexpr std::string_view qualityFile = "advisor/quality.json";

} // namespace

Result<AdviceQuality> readAdviceQuality(const ResourceReader& read)
{
    return readKnowledgeFile(read, qualityFile, [](const JsonFields& file) {
        AdviceQuality quality;
        quality.summary = file.text("summary");
        quality.limits = file.texts("limits");
        file.each("figures", [&](const JsonFields& each) {
            quality.figures.push_back(
                {each.text("what"), each.text("advice"), each.text("onePm", ""), each.text("size", "")});
        });
        return quality;
    });
}

} // namespace remit
