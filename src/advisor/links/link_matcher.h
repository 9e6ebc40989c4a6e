#pragma once

#include "advisor/links/link_wording.h"

#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// Finds which entry of the catalogue a title means, by its words. Rare words weigh more than common ones, and words
/// that no entry has weigh against it.
class LinkMatcher {
public:
    struct Match {
        const CatalogueEntry* entry = nullptr;
        /// 0 to 1; 1 where nothing but the form of words differs.
        double likeness = 0;
    };

    /// The catalogue outlives the matcher.
    LinkMatcher(const Catalogue& catalogue, LinkWording wording);

    /// Entries with anything in common, the likest first, ties in the order of the catalogue. None when the title is
    /// more like work the catalogue knows nothing about.
    std::vector<Match> matches(std::string_view title) const;

private:
    using Words = std::vector<std::string>;
    struct Phrase {
        /// The number of entries when it is none of them.
        std::size_t entry = 0;
        Words words;
        double weight = 0;
    };

    void addPhrases();
    Words wordsOf(std::string_view text) const;
    double weightOf(const std::string& word) const;
    double weightOf(const Words& words) const;

    const Catalogue& m_catalogue;
    LinkWording m_wording;
    std::vector<Phrase> m_phrases;
    std::map<std::string, double> m_weights;
    /// The phrases that hold a word, by place.
    std::map<std::string, std::vector<std::size_t>> m_places;
};

} // namespace remit
