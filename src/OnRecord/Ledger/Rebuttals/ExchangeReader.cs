using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Pairing;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Rebuttals;

/// <summary>
/// Finds in one report the passages that may be two sides of one matter: two statements by different speakers near each other, one of which says no.
/// </summary>
internal static class ExchangeReader
{
    /// <summary>Characters between the beginnings of two passages of one exchange.</summary>
    private const int Reach = 1800;

    /// <returns>One for each two statements, in the order of the statements: where both put something forward, what says no is the reply, else the later.</returns>
    public static IReadOnlyList<(Exchange Exchange, Tone Put, Tone Reply)> Read(EnteredReport report)
    {
        ReportSheet sheet = report.Sheet;
        ILookup<int, Held> held = report
            .Held.Select(h => (Held: h, By: sheet.StatementIndex(h.Entry.Statement)))
            .Where(x => x.By is not null)
            .ToLookup(x => x.By!.Value, x => x.Held);
        int[] speaking = [.. Enumerable.Range(0, sheet.Statements.Count).Where(s => sheet.Statements[s].Source.Actors.Count > 0)];
        Dictionary<int, Tone> tones = speaking.ToDictionary(s => s, s => Tone.Of(sheet, s));
        int[] taking = [.. speaking.Where(s => !tones[s].IsSilent && (tones[s].Own is not null || tones[s].Points is not null))];
        int[] putting = [.. taking.Where(held.Contains).OrderBy(put => sheet.ShownBy(put).Start)];
        var exchanges = new List<(Exchange, Tone, Tone)>();
        foreach (int reply in taking)
        {
            int at = sheet.ShownBy(reply).Start;
            int[] near =
            [
                .. putting[From(at - Reach)..From(at + Reach + 1)]
                    .Where(put => put != reply)
                    .OrderBy(put => Math.Abs(sheet.ShownBy(put).Start - at))
                    .ThenBy(put => put),
            ];
            int before = 0,
                behind = 0;
            foreach (int put in near)
            {
                int between = sheet.ShownBy(put).Start < at ? before++ : behind++;
                if (AreBySame(sheet, put, reply) || AreNested(sheet, put, reply) || !IsReply(sheet, tones, put, reply, held[reply].Any()))
                    continue;
                Exchange exchange = Nearest(held[put], [.. held[reply]], put, reply, between);
                // A wish or a question says of nothing that it is not so.
                if (exchange.Said is not { Entry.Modality: Modality.Wished or Modality.Asked })
                    exchanges.Add((exchange, tones[put], tones[reply]));
            }
        }

        return exchanges;

        int From(int place) => Ascending.FirstFrom<int>(putting, put => sheet.ShownBy(put).Start, place);
    }

    private static bool IsReply(ReportSheet sheet, Dictionary<int, Tone> tones, int put, int reply, bool putsForward)
    {
        if (!putsForward)
            return true;
        bool first = tones[put].IsNegative,
            second = tones[reply].IsNegative;
        return first != second ? second : (sheet.ShownBy(put).Start, put).CompareTo((sheet.ShownBy(reply).Start, reply)) < 0;
    }

    /// <summary>Two without a name whom one report quotes may be one.</summary>
    private static bool AreBySame(ReportSheet sheet, int a, int b) =>
        sheet.Statements[a].Source.Actors.Intersect(sheet.Statements[b].Source.Actors).Any() || IsUnnamed(sheet, a) && IsUnnamed(sheet, b);

    private static bool IsUnnamed(ReportSheet sheet, int statement) =>
        sheet.Statements[statement].Source.Actors.All(a => sheet.Actor(a) is null or { Anonymous: true });

    private static bool AreNested(ReportSheet sheet, int a, int b) =>
        IsInside(sheet, a, b) || IsInside(sheet, b, a) || sheet.ShownBy(a).Contains(sheet.ShownBy(b)) || sheet.ShownBy(b).Contains(sheet.ShownBy(a));

    private static bool IsInside(ReportSheet sheet, int inner, int outer)
    {
        for (int? at = sheet.ParentOf(inner); at is { } parent; at = sheet.ParentOf(parent))
            if (parent == outer)
                return true;
        return false;
    }

    /// <summary>Of what the two put forward, the two that have most in common.</summary>
    private static Exchange Nearest(IEnumerable<Held> puts, Held[] saids, int by, int reply, int between)
    {
        (Held Put, Held? Said, float Shared)? best = null;
        Span<float> values = stackalloc float[MatterFeatures.Count];
        foreach (Held put in puts)
        {
            foreach (Held said in saids)
            {
                MatterFeatures.Describe(put, said, values);
                float shared = values[(int)MatterFeature.SharedDeeds] + values[(int)MatterFeature.Cosine];
                if (best is null || shared > best.Value.Shared)
                    best = (put, said, shared);
            }

            best ??= (put, null, 0);
        }

        return new Exchange(best!.Value.Put, by, reply, best.Value.Said, between);
    }
}
