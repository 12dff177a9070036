using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Events;
using OnRecord.Figures;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Propositions;
using OnRecord.Reading;
using OnRecord.Reading.Normal;
using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Analysis;

/// <summary>Writes an analysis down as a record: token ranges become spans, indices become ids.</summary>
internal static class RecordBuilder
{
    public static ReportRecord Build(ReportAnalysis analysis) => ContentIds.Give(InOwnText(Labelled(analysis), analysis));

    // What was found in the normal text points into the report's own; what the reader found points there already.
    private static ReportRecord InOwnText(ReportRecord record, ReportAnalysis analysis)
    {
        if (analysis.Back is not { } back)
            return record;
        ReportRecord found = RecordSpans.Map(
            record with
            {
                Report = record.Report with { Text = "" },
                Notes = [.. analysis.Statements.Notes, .. analysis.Happenings.Notes],
            },
            (_, span) => NormalText.ToOriginal(back, span)
        );
        return found with { Report = record.Report, Notes = [.. analysis.Report.Notes, .. found.Notes] };
    }

    /// <summary>The record with its parts named by their order ("s1", "a3"), as they are before they have ids.</summary>
    private static ReportRecord Labelled(ReportAnalysis analysis)
    {
        Report report = analysis.Report;
        Tokens tokens = analysis.Syntax.Tokens;
        ImmutableArray<string> ids = ActorIds(analysis);
        return new ReportRecord
        {
            MadeBy = analysis.MadeBy,
            Report = new ReportEntry
            {
                Id = report.Id,
                Source = report.Source,
                Text = report.Text,
                Headline = report.Headline,
                Standfirst = report.Standfirst,
                Title = report.Title,
                Author = report.Author,
                Section = report.Section,
                Outlet = report.Outlet,
                Byline = report.Byline,
                Published = analysis.Timeline.ReportDate,
                Modified = report.Modified,
                Url = report.Url,
                Language = report.Language,
                Body = report.Body,
                Captions = report.Captions,
                Map = report.Map,
            },
            Actors =
            [
                .. analysis
                    .Cast.Actors.Select((actor, i) => (Actor: actor, Id: ids[i], Index: i))
                    .Where(a => a.Id.Length > 0)
                    .Select(a => Entry(a.Actor, a.Id, ids, tokens, Shown(a.Index, analysis))),
            ],
            Statements = [.. analysis.Statements.All.Select((statement, i) => Entry(statement, i, analysis, ids))],
            Propositions = [.. analysis.Propositions.Select((proposition, i) => Entry(proposition, i, tokens, ids))],
            Quantities = [.. analysis.Figures.Select(f => Entry(f, analysis.Statements, tokens))],
            Times = [.. analysis.Timeline.Times.Select(t => new TimeEntry(tokens.SpanOf(t.Range), t.Type, t.Value, t.Basis, t.From))],
            Events = [.. analysis.Happenings.Events.Select((happening, i) => Entry(happening, i, tokens, ids))],
            Notes = [.. report.Notes, .. analysis.Statements.Notes, .. analysis.Happenings.Notes],
        };
    }

    private static ActorEntry Entry(Actor actor, string id, ImmutableArray<string> ids, Tokens tokens, IEnumerable<TokenRange> mentions) =>
        new()
        {
            Id = id,
            Name = actor.Name,
            Kind = actor.Kind,
            Office = actor.Office,
            Affiliation = actor.Affiliation,
            Country = actor.Country,
            SpeaksFor = actor.SpeaksFor is { } principal && ids[principal].Length > 0 ? ids[principal] : (ActorId?)null,
            Anonymous = actor.Anonymous,
            Mentions = [.. mentions.Select(tokens.SpanOf)],
        };

    private static StatementEntry Entry(Statement statement, int index, ReportAnalysis analysis, ImmutableArray<string> ids)
    {
        Tokens tokens = analysis.Syntax.Tokens;
        Cast cast = analysis.Cast;
        return new StatementEntry
        {
            Id = StatementLabel(index),
            Parent = statement.Parent is { } parent ? StatementLabel(parent) : (StatementId?)null,
            Act = statement.Act,
            Mode = statement.Mode,
            Negated = statement.Negated,
            Commitment = statement.Commitment,
            Realis = statement.Realis,
            Source = new PartyEntry(statement.Source is { } source ? tokens.SpanOf(source) : null, Of(cast.Speakers[index], ids)),
            Cue = statement is { Cue: { } cue, CueHead: { } head } ? new CueEntry(tokens.SpanOf(cue), analysis.Syntax.Lemmas[head]) : null,
            Content = [.. statement.Content.Select(tokens.SpanOf)],
            Addressee =
                statement.Addressee is { } addressee && CanHear(analysis, addressee, index)
                    ? new PartyEntry(tokens.SpanOf(addressee), Of(cast.Addressees[index], ids))
                    : null,
            Via = Of(cast.Via[index], ids),
            When = analysis.Timeline.StatementTimes[index],
            Where = statement.Where is { } where ? tokens.TextOf(where).ToString() : null,
            Occasion = statement.Occasion is { } occasion ? tokens.SpanOf(occasion) : null,
            Confidence = Math.Round(analysis.Confidences.IsEmpty ? statement.Probability : analysis.Confidences[index], 3),
        };
    }

    /// <summary>"confessed to the theft": what is nobody hears nothing.</summary>
    private static bool CanHear(ReportAnalysis analysis, TokenRange addressee, int statement) =>
        !analysis.Cast.Addressees[statement].IsEmpty
        || Phrases.Head(analysis.Syntax, addressee) is var head
            && (analysis.Syntax.Upos[head] is not Upos.Noun || char.IsUpper(analysis.Syntax.Tokens.Form(head)[0]));

    private static PropositionEntry Entry(Proposition proposition, int index, Tokens tokens, ImmutableArray<string> ids) =>
        new()
        {
            Id = $"p{index + 1}",
            Statement = proposition.Statement is { } statement ? StatementLabel(statement) : (StatementId?)null,
            Span = tokens.SpanOf(proposition.Range),
            Text = proposition.Text,
            Predicate = proposition.Predicate,
            Agent = IdOf(proposition.Agent, ids),
            Patient = IdOf(proposition.Patient, ids),
            Others = [.. proposition.Others.Select(role => new RoleEntry(role.Role, tokens.SpanOf(role.Range)))],
            Stances = [.. proposition.Stances.Select(Entry)],
            Polarity = proposition.Polarity,
            Modality = proposition.Modality,
            Figures = [.. proposition.Figures.Select(f => new FigureEntry(f.Value, f.Unit, f.Of, f.Relation))],
            When = proposition.When,
            Where = proposition.Where,
        };

    private static QuantityEntry Entry(Figure figure, Statements statements, Tokens tokens) =>
        new(tokens.SpanOf(figure.Range), figure.Value, figure.Relation)
        {
            Unit = figure.Unit,
            Counted = figure.Counted,
            Of = figure.Of,
            Measure = figure.Measure,
            IsPart = figure.IsPart,
            Statement = statements.Innermost(figure.Range.Start) is { } statement ? StatementLabel(statement) : (StatementId?)null,
        };

    private static StanceEntry Entry(PropositionStance stance) =>
        new(
            stance.Statement is { } statement ? StatementLabel(statement) : (StatementId?)null,
            stance.Stance,
            stance.Path,
            stance.Answers is { } question ? StatementLabel(question) : (StatementId?)null
        );

    /// <summary>Null for nobody, and for one who is only spoken of and has no id.</summary>
    private static ActorId? IdOf(int? actor, ImmutableArray<string> ids) =>
        actor is { } known && ids[known].Length > 0 ? new ActorId(ids[known]) : (ActorId?)null;

    private static EventEntry Entry(NewsEvent happening, int index, Tokens tokens, ImmutableArray<string> ids) =>
        new()
        {
            Id = $"e{index + 1}",
            Type = happening.Type,
            Mode = happening.Mode,
            Cameo = happening.Cameo,
            Trigger = tokens.SpanOf(happening.Trigger),
            Actors = Of(happening.Actors, ids),
            Recipients = Of(happening.Recipients, ids),
            About = happening.About is { } about ? tokens.SpanOf(about) : null,
            When = happening.When,
            Time = happening.Time is { } time ? tokens.SpanOf(time) : null,
            Where = happening.Where,
            Duration = happening.Duration,
            Tally = happening.Tally,
            Realis = happening.Realis,
            Unsure = happening.Unsure,
            Statement = happening.Statement is { } statement ? StatementLabel(statement) : (StatementId?)null,
        };

    private static ImmutableArray<ActorId> Of(ImmutableArray<int> actors, ImmutableArray<string> ids) => [.. actors.Select(actor => (ActorId)ids[actor])];

    /// <summary>Its mentions, and where it is named in passing in the sentence of an event in which it has a part.</summary>
    private static IEnumerable<TokenRange> Shown(int actor, ReportAnalysis analysis)
    {
        Actor who = analysis.Cast.Actors[actor];
        if (who.Asides.IsEmpty)
            return who.Mentions;
        Tokens tokens = analysis.Syntax.Tokens;
        HashSet<int> sentences =
        [
            .. analysis.Happenings.Events.Where(e => e.Actors.Contains(actor) || e.Recipients.Contains(actor)).Select(e => tokens.SentenceOf(e.Trigger.Start)),
        ];
        return who.Mentions.Concat(who.Asides.Where(a => sentences.Contains(tokens.SentenceOf(a.Start)))).Distinct().Order();
    }

    /// <summary>By actor; empty for one who is only spoken of and has a part in no event.</summary>
    private static ImmutableArray<string> ActorIds(ReportAnalysis analysis)
    {
        Cast cast = analysis.Cast;
        HashSet<int> acting = [.. analysis.Happenings.Events.SelectMany(happening => happening.Actors.AddRange(happening.Recipients))];
        int count = 0;
        return [.. cast.Actors.Select((_, i) => i < cast.Principals || acting.Contains(i) ? $"a{++count}" : "")];
    }

    private static StatementId StatementLabel(int index) => new($"s{index + 1}");
}
