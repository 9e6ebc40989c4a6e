#pragma once

#include "advisor/json_fields.h"
#include "advisor/resource_reader.h"

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace remit {

/// What `make` makes of the object in a knowledge file; `where` names it for messages. The error names the file and
/// what is wrong in it. Used inside advisor only.
template <class Make> Result<std::invoke_result_t<Make, const JsonFields&>>
readKnowledgeFile(const ResourceReader& read, std::string_view file, Make make, std::string where = "the file")
{
    const auto text = read(file);
    if (!text)
        return text.error();
    try {
        const Json parsed = parseJson(*text);
        return make(JsonFields(parsed, std::move(where)));
    } catch (const JsonFault& fault) {
        return Error{std::string(file) + " is damaged: " + fault.what()};
    }
}

} // namespace remit
