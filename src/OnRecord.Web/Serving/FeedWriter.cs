using System.Globalization;
using System.Text;
using System.Xml;
using OnRecord.Corrections;
using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Time;
using OnRecord.Web.Model;
using OnRecord.Web.Tables;

namespace OnRecord.Web.Serving;

/// <summary>Rows as RSS 2.0, so that a reader of feeds is told of what is new in a view.</summary>
internal static class FeedWriter
{
    // As many as readers of feeds keep; whoever wants all takes another twin.
    private const int ItemsShown = 100;

    private const int LongestTitle = 160;

    /// <param name="desk">Scheme and host of the desk, before every address.</param>
    public static string Write(RowList rows, string desk)
    {
        var text = new StringBuilder();
        using (XmlWriter xml = XmlWriter.Create(new Utf8Writer(text), new XmlWriterSettings { Indent = true }))
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteStartElement("channel");
            xml.WriteElementString("title", $"OnRecord: {rows.Kind}");
            xml.WriteElementString("link", desk + "/");
            xml.WriteElementString("description", "What reports say that others said. The record does not say who is right.");
            foreach (Item item in Items(rows).Take(ItemsShown))
                Write(xml, item, desk);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static IEnumerable<Item> Items(RowList rows) =>
        rows switch
        {
            RowList<StatementRow> statements => statements.Rows.Select(s => new Item(
                $"{s.Outlet ?? "A report"}: {(s.Speakers.Count > 0 ? string.Join(", ", s.Speakers) : "speaker unknown")} {(s.Rejected is { } rejected ? rejected + " it " : "")}{ActWords.Of(s.Act, s.Commitment)}: {string.Join(" … ", s.Content.Select(c => c.Words))}",
                Addresses.Statement(s.Report, s.Id, s.Cue?.Span.Start ?? 0),
                s.Id,
                s.When ?? s.Published
            )),
            RowList<ClaimRow> claims => claims.Rows.Select(c => new Item($"{Written.Status(c.Status)}: {c.Text}", Addresses.Claim(c.Id), c.Id, c.Last)),
            RowList<ActorRow> actors => actors.Rows.Select(a => new Item(a.Name, Addresses.Actor(a.Name), a.Id, a.Last)),
            RowList<ReportRow> reports => reports.Rows.Select(r => new Item(r.Headline ?? r.Source, Addresses.Report(r.Id), r.Id, r.When)),
            RowList<StoryRow> stories => stories.Rows.Select(s => new Item(s.Name, Addresses.Story(s.Id), s.Id, s.Last)),
            RowList<TellingRow> tellings => tellings
                .Rows.DistinctBy(t => t.Happening)
                .Select(t => new Item(
                    $"{Written.Kind(t.Type, t.Mode)}: {EventWords.Parties(t.Actors, t.Recipients)}",
                    Addresses.Event(t.Happening),
                    t.Happening,
                    t.When
                )),
            RowList<FigureRow> figures => figures
                .Rows.DistinctBy(f => f.Series)
                .Select(f => new Item($"{f.About}: {f.Words}", Addresses.Passage(f.Report, f.Span, f.Statement?.Value), f.Series, f.When)),
            RowList<WordingRow> wordings => wordings
                .Rows.DistinctBy(w => w.Happening)
                .Select(w => new Item(w.Name, Addresses.Wordings(w.Happening), w.Happening, w.When)),
            RowList<OutletRow> outlets => outlets.Rows.Select(o => new Item(o.Name, Addresses.Outlet(o.Name), o.Id, o.Last)),
            RowList<PositionRow> positions => positions.Rows.Select(p => new Item(
                $"{p.Outlet ?? "A report"}: {p.Actor ?? Written.NoSpeaker} {Written.Stance(p.Stance)}: {p.Words}",
                Addresses.Passage(p.Report, p.Span, p.Statement?.Value),
                p.Id,
                p.When
            )),
            RowList<ReviewRow> review => review.Rows.Select(r => new Item(
                $"{r.Reason} {r.Words}",
                r.Claim is { } claim ? Addresses.Claim(claim) : Addresses.Report(r.Report!),
                $"{r.Kind}/{r.Claim}/{r.Other}/{r.Report}/{r.Statement}",
                null
            )),
            RowList<CorrectionOutcome> corrections => corrections.Rows.Select(c => new Item(
                $"{CorrectionWords.Name(c.Correction.Kind)}, by {c.Correction.By}{(c.Correction.Why is null ? "" : ": " + c.Correction.Why)}",
                c.Correction.Target is { } target ? Addresses.Report(target.Report) : CorrectingPages.Address,
                c.Correction.Id,
                null
            )),
            RowList<SavedQueryRow> queries => queries.Rows.Select(q => new Item($"{q.Name}: {q.Query}", SavedQueryPages.Of(q.Name), q.Name, null)),
            RowList<DocumentRow> documents => documents.Rows.Select(d => new Item(string.Join(", ", d.Names), Addresses.Document(d.Id), d.Id, null)),
            RowList<WordRow> words => words.Rows.Select(w => new Item($"{w.Word}: {w.Meaning}", RecordWords.Address(w.Id), w.Id, null)),
            RowList<PointRow> points => points
                .Rows.Where(p => p.Words is not null)
                .Select(p => new Item(
                    $"{p.Outlet ?? "A report"}: {p.Name}: {p.Words}",
                    Addresses.Document(p.Document),
                    $"{p.Document}/{p.Report}/{p.Statement}",
                    null
                )),
            RowList<MomentRow> moments => moments.Rows.Select(m => new Item(
                $"{(m.Who.Count > 0 ? string.Join(", ", m.Who) + ": " : "")}{m.About}: {m.Words}",
                Addresses.Passage(m.Report, m.Span, m.Statement?.Value),
                m.Key,
                m.When
            )),
            _ => throw new ArgumentException($"There is no feed of {rows.Kind}.", nameof(rows)),
        };

    private static void Write(XmlWriter xml, Item item, string desk)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", Sound(Excerpt.Beginning(item.Title, LongestTitle)));
        xml.WriteElementString("link", desk + item.Address);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(Sound(item.Id));
        xml.WriteEndElement();
        if (item.When is { } when)
            xml.WriteElementString("pubDate", when.Start.ToString("r", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    // XML has no way to write these, escaped or not.
    private static string Sound(string text) =>
        string.Concat(text.EnumerateRunes().Select(r => r.Value < char.MaxValue && !XmlConvert.IsXmlChar((char)r.Value) ? "\uFFFD" : r.ToString()));

    private sealed record Item(string Title, string Address, string Id, When? When);

    /// <summary>Says in the declaration what the answer is sent in.</summary>
    private sealed class Utf8Writer(StringBuilder text) : StringWriter(text, CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
