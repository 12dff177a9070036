using System.Text.Json;
using OnRecord.Models;
using OnRecord.Pairs;

namespace OnRecord.PairTraining;

/// <summary>
/// Pairs of passages from whole coded affairs: two that assert one claim are the same; one that asserts and one that denies by its own words are opposed;
/// near misses and passages of two claims that share a word are related. Fragments that say nothing by themselves are left out.
/// </summary>
internal static class AffairPairs
{
    // Of two claims' many pairs one in so many is taken, so that they don't drown the others.
    private const int OneOf = 5;

    // With fewer words of content a quotation is no proposition: the rest stands around it in the report.
    private const int LeastContent = 4;

    /// <param name="folder">One folder an affair, each with its gold.json.</param>
    public static IEnumerable<PairExample> Read(string folder, WordPieces pieces) =>
        Directory
            .EnumerateDirectories(folder)
            .Order(StringComparer.Ordinal)
            .Select(affair => Path.Combine(affair, "gold.json"))
            .Where(File.Exists)
            .SelectMany(gold => Affair(gold, pieces));

    private static IEnumerable<PairExample> Affair(string path, WordPieces pieces)
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllBytes(path));
        string name = Path.GetFileName(Path.GetDirectoryName(path)!);
        Taken[] all =
        [
            .. gold
                .RootElement.GetProperty("claims")
                .EnumerateArray()
                .SelectMany(
                    (claim, index) =>
                        claim
                            .GetProperty("positions")
                            .EnumerateArray()
                            .Select(position => new Taken(index, Side(position), position.GetProperty("stance").GetString()!))
                ),
        ];
        int number = 0;
        for (int i = 0; i < all.Length; i++)
        {
            for (int j = i + 1; j < all.Length; j++)
            {
                number++;
                if (Relation(all[i], all[j]) is not { } relation || (relation == PairRelation.Related && number % OneOf != 0))
                    continue;
                yield return Example($"{name}-{number}", all[i].Side, all[j].Side, relation);
            }
        }

        foreach (JsonElement miss in gold.RootElement.GetProperty("near_misses").EnumerateArray())
            yield return Example($"{name}-{++number}", Side(miss.GetProperty("a")), Side(miss.GetProperty("b")), PairRelation.Related);

        PairExample Example(string id, PairSide a, PairSide b, PairRelation relation) => new(id, name, PairInput.Of(pieces, a, b), relation);
    }

    /// <summary>Null where the words alone don't tell: the words of a claim are quoted by who rejects them, too.</summary>
    private static PairRelation? Relation(Taken a, Taken b)
    {
        if (a.Stance == "silent" || b.Stance == "silent" || a.Side.Text == b.Side.Text || IsFragment(a) || IsFragment(b))
            return null;
        PairComposition composition = PairComposer.Compose(PairReader.Read(a.Side.Text), PairReader.Read(b.Side.Text));
        // The coding doesn't say which figures are rivals.
        if (composition.FiguresApart > 0)
            return null;
        if (a.Claim != b.Claim)
            return composition.Shared > 0 ? PairRelation.Related : null;
        return (IsAssertion(a), IsAssertion(b)) switch
        {
            (true, true) => PairRelation.Same,
            (true, false) => Against(b),
            (false, true) => Against(a),
            _ => null,
        };
    }

    private static PairRelation? Against(Taken one) =>
        one.Stance switch
        {
            "denies" when Has(one, OperatorClass.Deny) || Has(one, OperatorClass.Verdict) => PairRelation.Opposed,
            "doubts" when Has(one, OperatorClass.Doubt) => PairRelation.Doubt,
            _ => null,
        };

    private static bool Has(Taken one, OperatorClass kind) => PairReader.Read(one.Side.Text).Any(word => word.Operator == kind);

    private static bool IsFragment(Taken one) => PairReader.Read(one.Side.Text).Count(word => word.IsContent) < LeastContent;

    private static bool IsAssertion(Taken one) => one.Stance is "asserts" or "reports";

    private static PairSide Side(JsonElement passage) =>
        new(
            passage.TryGetProperty("actor", out JsonElement actor) ? actor.GetString() : null,
            string.Join(' ', passage.GetProperty("quote").GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        );

    private sealed record Taken(int Claim, PairSide Side, string Stance);
}
