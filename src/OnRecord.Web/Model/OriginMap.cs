using System.Text.Json.Serialization;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>Who began a claim and who has it from whom, with the words that show each step.</summary>
/// <param name="Arrows">All of them; the picture leaves out those whose ends it has no place for.</param>
public sealed record OriginMap(IReadOnlyList<OriginNode> Nodes, IReadOnlyList<OriginArrow> Arrows)
{
    /// <summary>The steps whose words stand below the picture; null for all.</summary>
    [JsonIgnore]
    public IReadOnlyList<OriginArrow>? Listed { get; init; }

    // More boxes are no picture any more; the list below it holds all.
    private const int MostNodes = 24;

    // Enough to read the words in their sentence.
    private const int WordsAround = 160;

    internal static OriginMap Of(RecordView view, ClaimEntry claim)
    {
        OriginLinkEntry[] links = [.. (claim.Origins?.Links ?? []).Where(l => l.From != l.To).DistinctBy(l => (l.From, l.To))];
        string[] names = [.. claim.Roots.Select(r => r.Actor).Concat(links.SelectMany(l => new[] { l.To, l.From })).Distinct(StringComparer.Ordinal)];
        Dictionary<string, int> columns = Columns(names, links);
        string[] shown = [.. names.OrderBy(n => columns[n]).Take(MostNodes)];
        var rows = new Dictionary<int, int>();
        OriginNode[] nodes = [.. shown.Select(Node)];
        return new OriginMap(nodes, [.. links.Select(Arrow)]);

        OriginNode Node(string name)
        {
            int column = columns[name],
                row = rows.GetValueOrDefault(column);
            rows[column] = row + 1;
            bool unnamed = claim.Positions.Where(p => p.Actor == name).Any(p => IsUnnamed(view, p, name));
            return new OriginNode(name, column, row, links.All(l => l.From != name), unnamed);
        }

        OriginArrow Arrow(OriginLinkEntry link) =>
            new(
                Array.IndexOf(shown, link.To),
                Array.IndexOf(shown, link.From),
                view.Summary(link.Report)?.Label ?? link.Report,
                view.Record(link.Report) is { } record && link.Span.End <= record.Report.Text.Length
                    ? Excerpt.Around(record.Report.Text, link.Span, WordsAround)
                    : null,
                Addresses.Passage(link.Report, link.Span)
            );
    }

    private static bool IsUnnamed(RecordView view, PositionEntry position, string name) =>
        view.Record(position.Report)?.Actors.Any(a => a.Anonymous && a.Name == name) == true && position.Stance == Stance.Asserts;

    // Breadth first from the origins; whoever stands in a circle without one begins it.
    private static Dictionary<string, int> Columns(string[] names, OriginLinkEntry[] links)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        ILookup<string, string> onwards = links.ToLookup(l => l.To, l => l.From, StringComparer.Ordinal);
        HashSet<string> later = new(links.Select(l => l.From), StringComparer.Ordinal);
        foreach (string first in names.Where(n => !later.Contains(n)).Concat(names))
        {
            if (!columns.TryAdd(first, 0))
                continue;
            var waiting = new Queue<string>([first]);
            while (waiting.TryDequeue(out string? name))
                foreach (string next in onwards[name])
                    if (columns.TryAdd(next, columns[name] + 1))
                        waiting.Enqueue(next);
        }

        return columns;
    }
}
