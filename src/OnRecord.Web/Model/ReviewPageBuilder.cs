using System.Globalization;
using OnRecord.Corrections;
using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;
using OnRecord.Web.Tables;

namespace OnRecord.Web.Model;

/// <summary>Puts the queue of review together.</summary>
internal static class ReviewPageBuilder
{
    private const int Reach = 160;
    private const string Settled = "Statements are found, but none of them waits to be looked at.";

    public static ReviewPage Build(RecordView view, Query query, int number, int size)
    {
        (IReadOnlyList<ReviewItem> queue, Lazy<AnswerNotes> notes) = Queue(view, query);
        return new ReviewPage(
            query.Text,
            query.Remarks,
            queue.Part(number, size).Select(item => Card(view, item)),
            queue.Count(i => i.Kind == ReviewKind.Position),
            queue.Count(i => i.Kind == ReviewKind.Possibly),
            queue.Count(i => i.Kind == ReviewKind.Unsure),
            view.Corrections
        )
        {
            Answer = AnswerView.Of(notes.Value, Addresses.Review),
        };
    }

    /// <summary>The whole queue, or all of it that a query finds, as rows.</summary>
    public static RowList<ReviewRow> Rows(RecordView view, Query query)
    {
        IReadOnlyList<ReviewItem> queue = Queue(view, query).Items;
        return new RowList<ReviewRow>(TableFormats.Review, queue.Count, i => Row(view, queue[i]));
    }

    // A statement is found by itself, a pair of claims by a position on either.
    private static Answer<ReviewItem> Queue(RecordView view, Query query)
    {
        if (query.IsEmpty)
            return new(view.Review, new(AnswerNotes.None));
        Answer<(string Report, StatementId Statement)> said = view.Index.Places(query);
        HashSet<(string, StatementId)> places = [.. said.Items];
        HashSet<ClaimId> claims = [.. view.Index.Claims(query).Rows.Select(c => c.Id)];
        ReviewItem[] found = [.. view.Review.Where(Finds)];
        return new(found, found.Length == 0 && places.Count > 0 ? new(() => said.Notes.Value.With(Settled)) : said.Notes);

        bool Finds(ReviewItem item) =>
            item.Statement is { } place
                ? places.Contains((place.Report, place.Id))
                : (item.Claim is { } one && claims.Contains(one.Id)) || (item.Other is { } other && claims.Contains(other.Id));
    }

    private static ReviewRow Row(RecordView view, ReviewItem item)
    {
        ReportRecord? record = item.Statement is { } place ? view.Record(place.Report) : null;
        TextSpan? span = record?.Statements.FirstOrDefault(s => s.Id == item.Statement!.Id)?.WholeContent();
        return new ReviewRow
        {
            Kind = EnumWords.Of(item.Kind),
            Effect = item.Effect,
            Certainty = item.Certainty,
            Reason = Reason(item),
            Claim = item.Claim?.Id,
            Other = item.Other?.Id,
            Report = item.Statement?.Report,
            Statement = item.Statement?.Id,
            Words = span is { } words ? words.In(record!.Report.Text).ToString() : item.Claim?.Text ?? "",
        };
    }

    private static ReviewCard Card(RecordView view, ReviewItem item)
    {
        ReportRecord? record = item.Statement is { } place ? view.Record(place.Report) : null;
        StatementEntry? statement = record?.Statements.FirstOrDefault(s => s.Id == item.Statement!.Id);
        TextSpan? span = statement?.WholeContent() ?? statement?.Cue?.Span;
        return new ReviewCard(
            EnumWords.Of(item.Kind),
            Reason(item),
            statement is null ? null : view.Statements(record!.Report.Id)!.View(statement),
            span is { } shown ? Excerpt.Around(record!.Report.Text, shown, Reach) : null,
            item.Claim is { } claim ? Shown(claim) : null,
            item.Other is { } other ? Shown(other) : null
        )
        {
            Proposition = item.Proposition?.Id.Value,
        };
    }

    private static PossiblyView Shown(ClaimEntry claim) => new(claim.Id, Addresses.Claim(claim.Id), claim.Text);

    private static string Reason(ReviewItem item)
    {
        string sure =
            item.Certainty.ToString("0.00", CultureInfo.InvariantCulture)
            + (item.Proposition is null ? " that it is a statement" : " that it is about this claim");
        return item.Kind switch
        {
            ReviewKind.Position when item.Claim!.Status == ClaimStatus.Disputed => item.IsDecisive
                ? $"A dispute rests on this statement: nobody else takes its side. Sure {sure}."
                : $"It takes a side in a dispute. Sure {sure}.",
            ReviewKind.Position => $"Were it sure, there could be a dispute. Sure {sure}.",
            ReviewKind.Possibly => item.IsDecisive ? "The two may be one claim; they would be disputed." : "The two may be one claim.",
            _ => $"It may be no statement: sure {sure}.",
        };
    }
}
