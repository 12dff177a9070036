using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Time;
using OnRecord.Web.Model;

namespace OnRecord.Web.Tables;

/// <summary>The tables behind pages that show what no query answers: every row of them, each made when it is reached.</summary>
internal sealed class PageTables(RecordView view)
{
    /// <summary>One row a telling.</summary>
    public RowList<TellingRow> Tellings(IEnumerable<HappeningEntry> happenings)
    {
        (HappeningEntry Happening, TellingEntry Telling)[] all = [.. happenings.SelectMany(h => h.Tellings.Select(t => (h, t)))];
        return new RowList<TellingRow>(TableFormats.Tellings, all.Length, i => Row(all[i].Happening, all[i].Telling));
    }

    /// <summary>One row a value.</summary>
    public RowList<FigureRow> Figures(IEnumerable<SeriesEntry> series)
    {
        (SeriesEntry Series, int Point)[] all = [.. series.SelectMany(s => Enumerable.Range(0, s.Points.Count).Select(point => (s, point)))];
        return new RowList<FigureRow>(TableFormats.Figures, all.Length, i => Row(all[i].Series, all[i].Point));
    }

    public RowList<StoryRow> Stories(IReadOnlyList<StoryEntry> stories) => Stories(new Answer<StoryEntry>(stories, new(AnswerNotes.None)));

    public RowList<StoryRow> Stories(Answer<StoryEntry> stories)
    {
        var views = new LedgerViews(view);
        return new RowList<StoryRow>(TableFormats.Stories, stories.Items.Count, i => Row(views.Story(stories.Items[i])), i => stories.Items[i].Id)
        {
            NotesOf = stories.Notes,
        };
    }

    /// <summary>One row a happening, with all its tellings.</summary>
    public static RowList<HappeningRow> Happenings(Answer<HappeningEntry> happenings) =>
        new(TableFormats.Happenings, happenings.Items.Count, i => HappeningRow.Of(happenings.Items[i])) { NotesOf = happenings.Notes };

    /// <summary>One row a series, with the values that one reads at a glance.</summary>
    public static RowList<SeriesRow> Series(Answer<SeriesEntry> series) =>
        new(TableFormats.Series, series.Items.Count, i => SeriesRow.Of(series.Items[i])) { NotesOf = series.Notes };

    /// <summary>One row a point and report that speaks of the document, whether it tells the point or not.</summary>
    public static RowList<PointRow> Points(DocumentPage document, IEnumerable<DocumentPoint> points)
    {
        PointRow[] rows =
        [
            .. points.SelectMany(point =>
                point
                    .Tellings.Select(t => Row(point, t.Report) with { Statement = new StatementId(t.Statement), Words = t.Words })
                    .Concat(point.LeftOutBy.Select(report => Row(point, report)))
            ),
        ];
        return new RowList<PointRow>(TableFormats.Points, rows.Length, i => rows[i]);

        PointRow Row(DocumentPoint point, ReportSummary report) =>
            new()
            {
                Document = document.Id,
                Name = document.Names[0],
                Number = point.Number,
                Claim = point.Claim?.Id,
                Report = report.Id,
                Outlet = report.Outlet,
            };
    }

    /// <summary>One row a report and wording.</summary>
    public static RowList<WordingRow> Wordings(IEnumerable<NamingView> namings)
    {
        WordingRow[] rows =
        [
            .. namings.SelectMany(naming =>
                naming.Rows.SelectMany(row =>
                    new[] { ("own", row.Own), ("quoted", row.Quoted), ("told", row.Told) }.SelectMany(voice =>
                        voice.Item2.Select(at => new WordingRow
                        {
                            Happening = naming.Id,
                            Name = naming.Name,
                            When = naming.When,
                            Words = row.Words,
                            Voice = voice.Item1,
                            Outlet = at.Outlet,
                            Speaker = at.Speaker,
                            Address = at.Address,
                        })
                    )
                )
            ),
        ];
        return new RowList<WordingRow>(TableFormats.Wordings, rows.Length, i => rows[i]);
    }

    private TellingRow Row(HappeningEntry happening, TellingEntry telling) =>
        new()
        {
            Happening = happening.Id,
            Type = happening.Type,
            Mode = happening.Mode,
            Actors = happening.Actors,
            Recipients = happening.Recipients,
            When = happening.When,
            Where = happening.Where,
            Realis = happening.Realis,
            Unsure = happening.Unsure,
            Report = telling.Report,
            Outlet = view.Record(telling.Report)?.Report.Outlet?.Name,
            Statement = view.Record(telling.Report)?.Events.FirstOrDefault(e => e.Id == telling.Event)?.Statement,
            Words = view.Words(telling.Report, telling.Span) ?? "",
            Span = telling.Span,
        };

    private FigureRow Row(SeriesEntry series, int place)
    {
        SeriesPointEntry point = series.Points[place];
        return new FigureRow
        {
            Series = series.Id,
            About = series.About,
            Unit = series.Unit,
            Value = point.Value,
            Relation = point.Relation,
            When = point.When,
            Actor = point.Actor,
            Report = point.Report,
            Outlet = view.Record(point.Report)?.Report.Outlet?.Name,
            Statement = point.Statement,
            Words = view.Words(point.Report, point.Span) ?? "",
            Span = point.Span,
            Against = series.Contradictions.Count(pair => pair.Contains(place)),
        };
    }

    private static StoryRow Row(StoryView story) =>
        new()
        {
            Id = story.Id,
            Name = story.Name,
            Outlets = [.. story.Reports.Select(r => r.Outlet).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
            Reports = [.. story.Reports.Select(r => r.Id)],
            Copies = story.Copies.Sum(c => c.Count - 1),
            First = story.Reports.Select(r => r.When).OfType<When>().MinBy(w => w.Start),
            Last = story.Reports.Select(r => r.When).OfType<When>().MaxBy(w => w.Start),
        };
}
