using System.Text;
using OnRecord.Corrections;

namespace OnRecord.Storage.Relational;

/// <summary>Keeps the corrections of a record.</summary>
internal static class CorrectionKeeper
{
    /// <exception cref="FormatException">One of them is damaged.</exception>
    public static IReadOnlyList<Correction> All(Session session) =>
        [.. session.Stream<string>("SELECT body FROM correction ORDER BY number").Select(CorrectionJson.Read)];

    /// <summary>Enters those that are not known, inside a transaction of the caller.</summary>
    public static int Add(Session session, IEnumerable<Correction> corrections)
    {
        int added = 0;
        foreach (Correction correction in corrections)
        {
            string id = correction.Id,
                about = About(correction),
                body = CorrectionJson.Write(correction);
            if (session.Scalar<bool>("SELECT EXISTS (SELECT 1 FROM correction WHERE id = @id)", new { id }))
                continue;
            long number = session.Scalar<long>("SELECT coalesce(max(number), 0) + 1 FROM correction");
            session.Insert(
                "correction",
                ["number", "id", "report", "body"],
                [
                    [number, id, about, body],
                ]
            );
            Journal.Enter(session, id, about, Encoding.UTF8.GetBytes(body));
            added++;
        }

        return added;
    }

    private static string About(Correction correction) => correction.Target?.Report ?? correction.Other?.Report ?? correction.Of?.Value ?? "";
}
