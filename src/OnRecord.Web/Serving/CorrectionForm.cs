using System.Globalization;
using OnRecord.Corrections;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;
using OnRecord.Web.Model;

namespace OnRecord.Web.Serving;

/// <summary>
/// Reads what a button of the desk says: "accept REPORT STATEMENT", "not-same-claim CLAIM REPORT PROPOSITION", "undo CORRECTION"; and the fields beside it.
/// </summary>
/// <param name="find">A report as its corrections have it.</param>
/// <param name="written">A report as it was made.</param>
internal sealed class CorrectionForm(
    IFormCollection form,
    RecordView view,
    Func<string, ReportRecord?> find,
    Func<string, ReportRecord?> written,
    string author
)
{
    private const int PiecesRead = 50;

    /// <returns>The correction without its time; or why there is none, in words.</returns>
    public (Correction? Draft, string? Fault) Read()
    {
        // The id of a proposition in a record from before they were kept has a space in it.
        string[] words = form["do"].ToString().Split(' ', 4, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            return (null, "The form does not say what is to be corrected.");
        bool opposite = words[0] == "opposite-claim";
        CorrectionKind? named = Enum.GetValues<CorrectionKind>().Cast<CorrectionKind?>().FirstOrDefault(k => CorrectionWords.Command(k!.Value) == words[0]);
        if ((opposite ? CorrectionKind.SameClaim : named) is not { } kind)
            return (null, $"“{words[0]}” is no correction.");
        var draft = new Correction
        {
            Kind = kind,
            By = author,
            At = default,
            Why = Field("why"),
        };
        return kind switch
        {
            CorrectionKind.Undo => (draft with { Of = words[1] }, null),
            CorrectionKind.SameClaim or CorrectionKind.NotSameClaim => OfClaims(draft with { Opposite = opposite }, words),
            _ => OfPart(draft, words),
        };
    }

    private (Correction?, string?) OfClaims(Correction draft, string[] words)
    {
        if (Claim(words[1]) is not { } claim)
            return (null, "There is no such claim in the record any more.");
        Anchor? other = words.Length switch
        {
            3 => Claim(words[2]),
            4 when find(words[2]) is { } record && ClaimAnchors.Propositions(record).FirstOrDefault(p => p.Id == words[3]) is { } proposition => Anchors.Of(
                record,
                proposition
            ),
            _ => null,
        };
        // What founds a claim is told from it by whatever else stands in it.
        if (other is not null && other == claim)
            claim = view.FindClaim(words[1])?.Positions.Select(Anchor).FirstOrDefault(a => a is not null && a != other) ?? claim;
        return other is null ? (null, "There is no such claim in the record any more.") : (draft with { Target = claim, Other = other }, null);
    }

    private Anchor? Claim(string id)
    {
        if (ClaimAnchors.Founding(view.Records, id) is var (record, founding))
            return Anchors.Of(record, founding);
        if (view.FindClaim(id) is not { } claim)
            return null;
        return claim.Positions.OrderBy(p => p.Stance == Stance.Asserts ? 0 : 1).Select(Anchor).FirstOrDefault(a => a is not null);
    }

    private Anchor? Anchor(PositionEntry position) =>
        view.Record(position.Report) is { } report && ClaimAnchors.Of(report, position) is { } proposition ? Anchors.Of(report, proposition) : null;

    private (Correction?, string?) OfPart(Correction draft, string[] words)
    {
        if (words[0] is "label" or "note" or "hide" && words.Length == 2 && Claim(words[1]) is { } claim)
            return WithText(draft with { Target = claim });
        if (find(words[1]) is not { } record)
            return (null, "There is no such report in the record.");
        if (words.Length < 3)
            return OfReport(draft with { Target = Anchors.Of(record) });
        if (record.Statements.FirstOrDefault(s => s.Id == words[2]) is { } statement)
            return OfStatement(draft with { Target = Anchors.Of(record, statement) }, record, statement);
        // A second tab that takes out what the first took out says the same, and must be heard to.
        if (
            draft.Kind is CorrectionKind.Reject or CorrectionKind.Hide
            && written(words[1]) is { } before
            && before.Statements.FirstOrDefault(s => s.Id == words[2]) is { } taken
        )
            return OfStatement(draft with { Target = Anchors.Of(before, taken) }, before, taken);
        if (record.Actors.FirstOrDefault(a => a.Id == words[2]) is not { } actor)
            return (null, "The report has no such statement any more.");
        draft = draft with { Target = Anchors.Of(record, actor) };
        if (draft.Kind is not (CorrectionKind.SameActor or CorrectionKind.NotSameActor))
            return WithText(draft);
        if (Field("other") is not { } name)
            return (null, "Enter the name of the other actor.");
        (Anchor? other, string? fault) = ActorAnchors.Named(view.Records, name);
        return other is null ? (null, Sentence(fault!)) : (draft with { Other = other }, null);
    }

    private (Correction?, string?) OfReport(Correction draft) =>
        draft.Kind switch
        {
            CorrectionKind.Date => Dated(draft),
            CorrectionKind.Outlet when Flag("unknown") => (draft, null),
            CorrectionKind.Outlet => Field("outlet") is { } name
                ? (draft with { Text = name }, null)
                : (null, "Enter the name of the outlet, or say that nobody knows it."),
            _ => WithText(draft),
        };

    private (Correction?, string?) OfStatement(Correction draft, ReportRecord record, StatementEntry statement) =>
        draft.Kind switch
        {
            CorrectionKind.Date => Dated(draft),
            CorrectionKind.Speaker => Spoken(draft, record),
            CorrectionKind.Span => Bounded(draft, record, statement),
            CorrectionKind.Act => Enum.TryParse(Field("act"), ignoreCase: true, out Act act) && Enum.IsDefined(act)
                ? (
                    draft with
                    {
                        Act = act,
                        Commitment =
                            Enum.TryParse(Field("commitment"), ignoreCase: true, out Commitment commitment) && Enum.IsDefined(commitment) ? commitment : null,
                    },
                    null
                )
                : (null, "Choose what the statement does."),
            CorrectionKind.Origin => Flag("own") ? (draft, null)
            : Field("origin") is { } origin ? (draft with { Text = origin }, null)
            : (null, "Enter from whom the source has it."),
            _ => WithText(draft),
        };

    private (Correction?, string?) WithText(Correction draft) =>
        draft.Kind is not (CorrectionKind.Label or CorrectionKind.Note) ? (draft, null)
        : Field("text") is { } text ? (draft with { Text = text }, null)
        : (null, "Enter the words of the label or note.");

    private (Correction?, string?) Dated(Correction draft)
    {
        if (Flag("undated"))
            return (draft, null);
        if (Field("date") is not { } day)
            return (null, "Enter a date, or say that it is undated.");
        return CalendarDates.Read(day, TimeBasis.Given) is { } when
            ? (draft with { When = when }, null)
            : (null, $"“{day}” is no date; write it as 2024-06-03.");
    }

    private (Correction?, string?) Spoken(Correction draft, ReportRecord record)
    {
        if (Flag("unknown"))
            return (draft with { Speakers = [] }, null);
        if (Field("speaker") is not { } name)
            return (null, "Enter who says it, or that nobody knows.");
        ActorKind? kind = Enum.TryParse(Field("kind"), ignoreCase: true, out ActorKind said) && Enum.IsDefined(said) ? said : null;
        (GivenSpeaker? speaker, string? fault) = ActorAnchors.Speaker(view.Records, record, name, kind);
        return speaker is null ? (null, Sentence(fault!)) : (draft with { Speakers = [speaker] }, null);
    }

    private (Correction?, string?) Bounded(Correction draft, ReportRecord record, StatementEntry statement)
    {
        string? problem = null;
        TextQuote? cue = Quote("cue", statement.Cue?.Span),
            source = Quote("source", statement.Source.Span);
        string[] pieces = [.. form["content"].Take(PiecesRead).OfType<string>().Select(Lines).Where(w => w.Length > 0)];
        string[] now = [.. statement.Content.Select(c => Lines(c.In(record.Report.Text).ToString()))];
        List<TextQuote>? content = pieces.SequenceEqual(now) ? null : [.. pieces.Select(Find).OfType<TextQuote>()];
        bool without = source is null && statement.Source.Span is not null && Lines(form["source"].ToString()).Length == 0;
        if (problem is not null)
            return (null, problem);
        if (cue is null && source is null && content is null && !without)
            return (null, "The bounds are as they were.");
        return (
            draft with
            {
                Bounds = new GivenBounds
                {
                    Cue = cue,
                    Source = source,
                    WithoutSource = without,
                    Content = content,
                },
            },
            null
        );

        TextQuote? Quote(string field, TextSpan? span)
        {
            string words = Lines(form[field].ToString());
            return words.Length == 0 || span is { } was && words == Lines(was.In(record.Report.Text).ToString()) ? null : Find(words);
        }

        TextQuote? Find(string words)
        {
            (TextSpan? span, string? fault) = PassageReader.Find(record, statement, words);
            // A browser sends line ends of its own.
            if (span is null && words.Contains('\n', StringComparison.Ordinal))
                (span, fault) = PassageReader.Find(record, statement, words.Replace("\n", "\r\n", StringComparison.Ordinal));
            if (span is { } at)
                return Anchors.Quote(record.Report.Text, at);
            problem ??= Sentence(fault!);
            return null;
        }
    }

    private bool Flag(string name) => form[name].ToString().Length > 0;

    private string? Field(string name) => form[name].ToString().Trim() is { Length: > 0 } value ? value : null;

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    private static string Sentence(string fault) => char.ToUpper(fault[0], CultureInfo.InvariantCulture) + fault[1..] + ".";
}
