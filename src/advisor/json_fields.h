#pragma once

#include "core/words.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// Reading knowledge files with sentences instead of type errors. Used inside advisor only.
namespace remit {

using Json = nlohmann::ordered_json;

/// What is wrong in a knowledge file; thrown here, caught where the file was opened.
class JsonFault : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// One JSON object with a name for messages. A field without a default must be there and have the right type.
class JsonFields {
public:
    JsonFields(const Json& object, std::string where);

    const std::string& where() const { return m_where; }
    bool has(std::string_view name) const { return m_object->contains(name); }

    std::string text(std::string_view name) const;
    std::string text(std::string_view name, std::string_view otherwise) const;
    /// A text that says something.
    std::string filledText(std::string_view name) const;
    double number(std::string_view name) const;
    double number(std::string_view name, double otherwise) const;
    /// An absent flag is not set.
    bool flag(std::string_view name) const;
    std::vector<std::string> texts(std::string_view name) const;
    std::vector<double> numbers(std::string_view name) const;
    std::map<std::string, std::string> textMap(std::string_view name) const;
    std::map<std::string, double> numberMap(std::string_view name) const;
    const Json& list(std::string_view name) const;
    const Json& object(std::string_view name) const;
    /// Calls `visit(JsonFields)` for each object of a list; an absent list is an empty one.
    void each(std::string_view name, const std::function<void(const JsonFields&)>& visit) const;

    template <class Enum> Enum word(std::string_view name) const
    {
        const auto value = fromWord<Enum>(text(name));
        if (!value)
            refuse(name, "is not a word that is known here");
        return *value;
    }

    [[noreturn]] void refuse(std::string_view name, std::string_view problem) const;

private:
    const Json* m_object;
    std::string m_where;
};

Json parseJson(std::string_view text);

/// Calls `visit(JsonFields)` for each object of a list, naming each by its `key`, `name` or number.
void eachObject(const Json& list, const std::string& what, const std::function<void(const JsonFields&)>& visit);

} // namespace remit
