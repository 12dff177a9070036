using System.Text.Json;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Storage.Relational;

/// <summary>
/// Brings reports from before records were packed into their new columns and tables, inside a transaction of the caller. Nothing is judged: what was damaged
/// stays damaged, for <c>verify</c> to name.
/// </summary>
internal static class Repacking
{
    /// <summary>Packs records, the words of their spans, and bytes.</summary>
    public static void Pack(Session session)
    {
        foreach (long number in Numbers(session))
        {
            (string json, byte[] original, string packing) = session.Single<(string, byte[], string)>(
                "SELECT record, original, packing FROM report WHERE number = @number",
                new { number }
            );
            IEnumerable<StoredQuote> quotes = session
                .Query<(int Start, int End, string Quote)>(
                    "SELECT \"start\", \"end\", quote FROM quote WHERE report = @number ORDER BY ordinal",
                    new { number }
                )
                .Select(row => new StoredQuote(new TextSpan(row.Start, row.End), session.Told(row.Quote)))
                .Distinct()
                .OrderBy(quote => quote.Span);
            session.Execute(
                "UPDATE report SET body = @body, document = @document WHERE number = @number",
                new
                {
                    number,
                    body = RecordBody.Pack(json, quotes),
                    document = Document(original, packing, json),
                }
            );
        }
    }

    /// <summary>Fills the tables that derive from records.</summary>
    public static void Derive(Session session)
    {
        foreach (long number in Numbers(session))
        {
            ReportRecord record;
            try
            {
                record = RecordBody.Read(session.Single<byte[]>("SELECT body FROM report WHERE number = @number", new { number }));
            }
            catch (InvalidDataException)
            {
                continue;
            }

            ReportWriter.Derive(session, number, record);
        }
    }

    private static byte[]? Document(byte[] original, string packing, string json)
    {
        byte[] bytes;
        try
        {
            bytes = Packing.Unpack(packing, original);
        }
        catch (InvalidDataException)
        {
            return original;
        }

        try
        {
            return ReportBytes.Pack(bytes, RecordJson.ReadReport(json).Report.Text);
        }
        catch (JsonException)
        {
            return Packing.Press(bytes);
        }
    }

    private static List<long> Numbers(Session session) => session.Query<long>("SELECT number FROM report ORDER BY number");
}
