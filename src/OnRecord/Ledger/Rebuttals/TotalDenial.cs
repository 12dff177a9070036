using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Wording;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>
/// What says that there was none of a deed at all: "no offer has been made", "nobody asked us for boats", "that call never came". Whatever tells of such a
/// deed, and has all else that the denial says, is what it denies: where there was no offer, there was none to the bank.
/// </summary>
/// <param name="Deed">The first telling word behind the negation, as <see cref="DeedFamilies"/> has it; the last before it where nothing follows.</param>
/// <param name="Others">What else it says of the deed.</param>
/// <param name="Refers">"no such request", "that call": one that was told of before.</param>
/// <param name="IsOfADeed">Whether the word stands for a deed wherever it stands; any other has to be what the proposition tells first.</param>
internal sealed partial record TotalDenial(string Deed, ImmutableArray<DeniedWord> Others, bool Refers, bool IsOfADeed)
{
    private static readonly WordSet Negators = WordSet.Of("Ledger/Data/rule-words.tsv", "total-negators"),
        Determiners = WordSet.Of("Ledger/Data/rule-words.tsv", "total-determiners"),
        Excepting = WordSet.Of("Ledger/Data/rule-words.tsv", "excepting-words"),
        Standing = WordSet.Of("Ledger/Data/rule-words.tsv", "standing-determiners"),
        Happening = WordSet.Of("Ledger/Data/rule-words.tsv", "happening-words"),
        Ends = WordSet.Of("Ledger/Data/rule-words.tsv", "reach-ends"),
        LightWords = WordSet.Of("Ledger/Data/rule-words.tsv", "light-words"),
        UnprovenNouns = WordSet.Of("Ledger/Data/rule-words.tsv", "unproven-nouns");

    private static readonly FrozenSet<string> Light = Stems(LightWords),
        Unproven = Stems(UnprovenNouns);

    /// <summary>The denials that a proposition makes, one a clause at most.</summary>
    public static IEnumerable<TotalDenial> In(Held held) =>
        held.IsAsked || held.Entry.Modality != Modality.Asserted
            ? []
            : Clauses().Split(held.Entry.Text).Select(clause => Read(GistReader.Words(clause))).OfType<TotalDenial>();

    /// <summary>Whether a word says something of the deed, and of which one it was.</summary>
    public static bool IsTelling(string word) =>
        DeedFamilies.Has(word)
        || word.Length > 1
            && !Thesaurus.IsNegation(word)
            && !Thesaurus.IsStop(word)
            && Stemmer.Stem(word) is var stem
            && !Thesaurus.IsStop(stem)
            && !Light.Contains(stem);

    private static TotalDenial? Read(List<string> words)
    {
        words = WithoutAlternatives(words);
        int at = words.FindIndex(Negators.Contains),
            not = words.FindIndex(IsNot);
        if (at < 0 && not >= 0 && words.FindIndex(not, Determiners.Contains) >= 0)
            at = not;
        if (at < 0 || words.Exists(Excepting.Contains) || words.Count(word => IsNot(word) || Thesaurus.IsNegation(word)) > 1)
            return null;
        string[] before = [.. words.Take(at).Where(IsTelling)],
            behind = [.. words.Skip(at + 1).Where(IsTelling)];
        if (behind.Length == 0 && !(Standing.Contains(words[0]) && before is [_] && words.Skip(at + 1).All(Happening.Contains)))
            return null;
        string deed = behind.Length > 0 ? behind[0] : before[^1];
        if (char.IsDigit(deed[0]) || Unproven.Contains(Stemmer.Stem(deed)))
            return null;
        bool refers = behind.Length == 0 || words[at + 1] is "such";
        return new TotalDenial(
            DeedFamilies.Of(deed),
            [.. before.Concat(behind).Where(word => word != deed).Select(DeniedWord.Of)],
            refers,
            refers || DeedFamilies.Has(deed)
        );
    }

    /// <summary>Where there was no letter or report, there was no letter.</summary>
    private static List<string> WithoutAlternatives(List<string> words)
    {
        int or = words.IndexOf("or");
        if (or < 0)
            return words;
        int end = words.FindIndex(or, Ends.Contains);
        return [.. words.Take(or), .. end < 0 ? [] : words.Skip(end)];
    }

    /// <summary>"not", and what is left of "didn't".</summary>
    private static bool IsNot(string word) => word is "not" or "t";

    private static FrozenSet<string> Stems(WordSet words) => words.LongestFirst.Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"[,;:.!()–—]+(\s|$)")]
    private static partial Regex Clauses();
}
