#include "advisor/links/link_matcher.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace remit {

namespace {

/// What a word that no entry has weighs: as one that three entries have.
constexpr double entriesOfUnknown = 3;

/// Words in lower case; hyphens join ("stand-ups"), everything else that is no letter or figure parts.
std::vector<std::string> split(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char each : text) {
        const bool upper = each >= 'A' && each <= 'Z';
        const bool inWord = upper || (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9')
            || static_cast<unsigned char>(each) >= 0x80U;
        if (inWord)
            words.back() += upper ? static_cast<char>(each - 'A' + 'a') : each;
        else if (each != '-' && !words.back().empty())
            words.emplace_back();
    }
    words.erase(std::remove_if(words.begin(), words.end(), [](const std::string& word) { return word.size() < 2; }),
                words.end());
    return words;
}

/// The word without the commonest endings, for words that the wording does not list.
std::string stem(std::string word)
{
    constexpr std::size_t shortest = 4;
    for (const std::string_view ending : {"ing", "ed", "es", "s", "e"}) {
        if (word.size() >= shortest + ending.size() && word.ends_with(ending) && !word.ends_with("ss")) {
            word.resize(word.size() - ending.size());
            break;
        }
    }
    return word;
}

} // namespace

LinkMatcher::LinkMatcher(const Catalogue& catalogue, LinkWording wording)
    : m_catalogue(catalogue)
    , m_wording(std::move(wording))
{
    addPhrases();
    std::map<std::string, std::set<std::size_t>> entriesWith;
    for (const Phrase& phrase : m_phrases) {
        for (const std::string& word : phrase.words) {
            if (phrase.entry < catalogue.entries.size())
                entriesWith[word].insert(phrase.entry);
        }
    }
    const double entries = static_cast<double>(catalogue.entries.size());
    for (const auto& [word, with] : entriesWith)
        m_weights[word] = std::log(1 + entries / static_cast<double>(with.size()));
    for (std::size_t i = 0; i < m_phrases.size(); ++i) {
        m_phrases[i].weight = weightOf(m_phrases[i].words);
        for (const std::string& word : m_phrases[i].words)
            m_places[word].push_back(i);
    }
}

void LinkMatcher::addPhrases()
{
    const std::size_t count = m_catalogue.entries.size();
    for (std::size_t i = 0; i < count; ++i) {
        m_phrases.push_back({i, wordsOf(m_catalogue.entries[i].title), 0});
        if (const auto also = m_wording.also.find(m_catalogue.entries[i].key); also != m_wording.also.end()) {
            for (const std::string& title : also->second)
                m_phrases.push_back({i, wordsOf(title), 0});
        }
    }
    for (const std::string& title : m_wording.others)
        m_phrases.push_back({count, wordsOf(title), 0});
}

LinkMatcher::Words LinkMatcher::wordsOf(std::string_view text) const
{
    std::set<std::string> words;
    for (const std::string& word : split(text)) {
        if (m_wording.ignored.count(word) > 0)
            continue;
        const auto same = m_wording.same.find(word);
        words.insert(same != m_wording.same.end() ? same->second : stem(word));
    }
    return {words.begin(), words.end()};
}

double LinkMatcher::weightOf(const std::string& word) const
{
    const auto known = m_weights.find(word);
    if (known != m_weights.end())
        return known->second;
    return std::log(1 + static_cast<double>(m_catalogue.entries.size()) / entriesOfUnknown);
}

double LinkMatcher::weightOf(const Words& words) const
{
    double weight = 0;
    for (const std::string& word : words)
        weight += weightOf(word);
    return weight;
}

std::vector<LinkMatcher::Match> LinkMatcher::matches(std::string_view title) const
{
    const Words words = wordsOf(title);
    const double weight = weightOf(words);
    std::map<std::size_t, double> shared;
    for (const std::string& word : words) {
        if (const auto places = m_places.find(word); places != m_places.end()) {
            for (const std::size_t place : places->second)
                shared[place] += weightOf(word);
        }
    }
    std::map<std::size_t, double> best;
    for (const auto& [place, common] : shared) {
        const Phrase& phrase = m_phrases[place];
        double& likeness = best[phrase.entry];
        likeness = std::max(likeness, 2 * common / (weight + phrase.weight));
    }
    const auto others = best.find(m_catalogue.entries.size());
    const double other = others == best.end() ? 0 : others->second;
    best.erase(m_catalogue.entries.size());
    std::vector<Match> found;
    for (const auto& [entry, likeness] : best)
        found.push_back({&m_catalogue.entries[entry], likeness});
    std::stable_sort(found.begin(), found.end(),
                     [](const Match& one, const Match& next) { return one.likeness > next.likeness; });
    if (!found.empty() && other >= found.front().likeness)
        found.clear();
    return found;
}

} // namespace remit
