#include "advisor/links/link_wording.h"

#include "advisor/json_fields.h"

namespace remit {

namespace {

constexpr const char* wordingFile = "catalogue/wording.json";

LinkWording wordingFrom(std::string_view text, const Catalogue& catalogue)
{
    const Json document = parseJson(text);
    const JsonFields fields(document, wordingFile);
    LinkWording wording;
    for (const std::string& word : fields.texts("ignored"))
        wording.ignored.insert(word);
    for (const Json& group : fields.list("same")) {
        for (const Json& word : group)
            wording.same.emplace(word.get<std::string>(), group.front().get<std::string>());
    }
    const JsonFields also(fields.object("also"), std::string(wordingFile) + ", also");
    for (const auto& item : fields.object("also").items()) {
        if (catalogue.entry(item.key()) == nullptr)
            also.refuse(item.key(), "is not an entry of the catalogue");
        wording.also[item.key()] = also.texts(item.key());
    }
    wording.others = fields.texts("others");
    return wording;
}

} // namespace

Result<LinkWording> readLinkWording(const ResourceReader& read, const Catalogue& catalogue)
{
    const auto text = read(wordingFile);
    if (!text)
        return text.error();
    try {
        return wordingFrom(*text, catalogue);
    } catch (const JsonFault& fault) {
        const std::string what = fault.what();
        return Error{what.find(wordingFile) == 0 ? what : std::string(wordingFile) + ": " + what};
    } catch (const Json::exception& fault) {
        return Error{std::string(wordingFile) + ": " + fault.what()};
    }
}

} // namespace remit
