using System.Globalization;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Pairs;

namespace OnRecord.PairTraining;

/// <summary>
/// Makes pairs with sure labels from single passages by rule: a near copy is the same, a negated auxiliary or a verdict opposes, a changed figure is
/// another figure, a hope or condition is only related, an open question doubts. They teach that many common words don't speak against sameness.
/// </summary>
internal static class MadePairs
{
    private static readonly string[] _auxiliaries = ["was", "were", "is", "are", "had", "has", "will", "would"];

    private static readonly string[] _speakers =
    [
        "an agency",
        "a spokeswoman",
        "officials",
        "a second paper",
        "the evening news",
        "people close to the matter",
        "a witness",
        "the other side",
    ];

    private static readonly (string Before, string After, PairRelation Relation)[] _frames =
    [
        ("", ", according to a statement", PairRelation.Same),
        ("it was confirmed that ", "", PairRelation.Same),
        ("there can be no doubt that ", "", PairRelation.Same),
        ("it is true that ", "", PairRelation.Same),
        ("it was not true that ", "", PairRelation.Opposed),
        ("the claim that ", " was pure invention", PairRelation.Opposed),
        ("reports that ", " were false", PairRelation.Opposed),
        ("it was not clear whether ", "", PairRelation.Doubt),
        ("there was no proof that ", "", PairRelation.Doubt),
        ("it remained to be seen whether ", "", PairRelation.Doubt),
        ("it hoped that ", " before long", PairRelation.Related),
        ("the day would come when ", "", PairRelation.Related),
        ("nobody had asked it whether ", "", PairRelation.Related),
    ];

    /// <param name="sides">Passages, each once.</param>
    /// <param name="oneOf">About one in so many gives a pair; which one, and by which rule, depends on its words alone.</param>
    public static IEnumerable<PairExample> Of(IEnumerable<PairSide> sides, int oneOf, WordPieces pieces)
    {
        foreach (PairSide side in sides.DistinctBy(side => side.Text))
        {
            ulong hash = TextHash.Of(side.Text);
            if (hash % (ulong)oneOf != 0)
                continue;
            hash /= (ulong)oneOf;
            if (Make(side.Text, hash / 8) is not var (text, relation))
                continue;
            var other = new PairSide(_speakers[hash % 8], text);
            yield return new PairExample(FormattableString.Invariant($"made-{hash:x}"), "made", PairInput.Of(pieces, side, other), relation);
        }
    }

    private static (string Text, PairRelation Relation)? Make(string text, ulong hash) =>
        (hash % 4) switch
        {
            0 => Refigured(text) ?? Copied(text),
            1 => Negated(text) ?? Copied(text),
            2 => Copied(text),
            _ => Framed(text, hash / 4),
        };

    private static (string, PairRelation)? Copied(string text)
    {
        string plain = Plain(text);
        return plain == text ? (char.ToUpperInvariant(plain[0]) + plain[1..], PairRelation.Same) : (plain, PairRelation.Same);
    }

    private static (string, PairRelation)? Framed(string text, ulong hash)
    {
        string plain = Plain(text);
        // A quotation or headline doesn't fit into a clause.
        if (plain.Contains('"', StringComparison.Ordinal) || !char.IsLower(plain[0]))
            return Copied(text);
        (string before, string after, PairRelation relation) = _frames[hash % (ulong)_frames.Length];
        return (before + plain + after, relation);
    }

    private static (string, PairRelation)? Negated(string text)
    {
        string[] words = Plain(text).Split(' ');
        // Only a plain sentence of one clause: elsewhere it isn't sure what a "not" denies.
        if (words.Length > 14 || PairReader.Read(text).Any(word => word.Operator != OperatorClass.None))
            return null;
        int at = Array.FindIndex(words, word => _auxiliaries.Contains(word, StringComparer.Ordinal));
        if (at < 1 || at == words.Length - 1 || text.Contains(',', StringComparison.Ordinal))
            return null;
        words[at] += " not";
        return (string.Join(' ', words), PairRelation.Opposed);
    }

    private static (string, PairRelation)? Refigured(string text)
    {
        PairWord? figure = PairReader.Read(text).Cast<PairWord?>().FirstOrDefault(word => word!.Value.IsFigure);
        if (figure is not { } one || !decimal.TryParse(one.Key, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) || value < 2)
            return null;
        // A year is moved, a count is changed by half.
        decimal other = value is > 1500 and < 2100 ? value - 7 : decimal.Round(value * 1.5m) + 1;
        return (text[..one.Start] + other.ToString("#,0", CultureInfo.InvariantCulture) + text[one.End..], PairRelation.Figures);
    }

    private static string Plain(string text) => text.StartsWith("that ", StringComparison.Ordinal) ? text[5..] : text;
}
