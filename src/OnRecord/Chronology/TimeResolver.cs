using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using OnRecord.Attribution;
using OnRecord.Chronology.Grammar;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Chronology;

/// <summary>Finds the times that a report names, and resolves them.</summary>
internal sealed class TimeResolver
{
    [SuppressMessage(
        "Performance",
        "CA1822",
        Justification = "A stage is an object, so that it can be given another configuration without a change where the stages meet."
    )]
    public Timeline Resolve(Report report, Syntax syntax, Statements statements)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(syntax);
        ArgumentNullException.ThrowIfNull(statements);
        ImmutableArray<TimeExpression> times = Read(report, syntax, statements);
        var dater = new StatementDater(syntax, times);
        return new Timeline
        {
            Times = times,
            StatementTimes = [.. statements.All.Select(statement => dater.Date(statement) ?? Bound(report, syntax.Tokens, statement))],
            ReportDate = report.Published,
        };
    }

    /// <summary>What a report prints as said was said by the day on which it appeared.</summary>
    private static When? Bound(Report report, Tokens tokens, Statement statement)
    {
        TokenRange told = statement.Content is [var first, ..] ? first : statement.Cue ?? statement.Source ?? default;
        return statement.Realis == StatementRealis.Actual ? report.PublishedAt(tokens.SpanOf(told).Start)?.Bound : null;
    }

    private static ImmutableArray<TimeExpression> Read(Report report, Syntax syntax, Statements statements)
    {
        Tokens tokens = syntax.Tokens;
        var words = new TimeWords(tokens.Text);
        List<(int Start, TimePhrase Phrase)> phrases = Phrases(words);
        TimeContext context = On(new TimeContext { FullDate = FirstFullDate(phrases) }, report.Published?.FirstDay);
        var times = ImmutableArray.CreateBuilder<TimeExpression>(phrases.Count);
        int free = 0;
        foreach ((int start, TimePhrase phrase) in phrases)
        {
            TextSpan span = words.Span(start, phrase.End);
            TokenRange range = tokens.Covering(span);
            if (range.IsEmpty || range.Start < free || NamesWithTimes.Holds(syntax, range) || NamesWithTimes.Speaks(syntax, statements, range))
                continue;
            free = range.End;
            if (!report.Entries.IsEmpty)
                context = On(context, report.PublishedAt(span.Start)?.FirstDay);
            TimeMeaning meaning = phrase.Sense.Resolve(context with { Direction = GoverningTense.Direction(syntax, range) });
            context = context.After(meaning);
            times.Add(
                new TimeExpression
                {
                    Range = range,
                    Type = meaning.Type,
                    Value = meaning.Value,
                    Basis = meaning.Basis,
                    From = meaning.From,
                    When = meaning.When(tokens.SpanOf(range)),
                }
            );
        }

        return times.ToImmutable();
    }

    private static TimeContext On(TimeContext context, DateOnly? day) =>
        context with
        {
            Day = day,
            DayLabel = day is { } known ? $"report date {Timex.DayValue(known)}" : null,
        };

    private static List<(int Start, TimePhrase Phrase)> Phrases(TimeWords words)
    {
        var phrases = new List<(int Start, TimePhrase Phrase)>();
        for (int i = 0; i < words.Count; )
        {
            if (TimeGrammar.Read(words, i) is { } phrase)
            {
                phrases.Add((i, phrase));
                i = phrase.End;
            }
            else
            {
                i++;
            }
        }

        SharedParts.Spread(words, phrases);
        return phrases;
    }

    private static TimeMeaning? FirstFullDate(List<(int Start, TimePhrase Phrase)> phrases)
    {
        foreach ((_, TimePhrase phrase) in phrases)
            if (phrase.Sense is CalendarSense { Year: not null, Month: not null, Day: not null } date)
                return date.Resolve(new TimeContext());
        return null;
    }
}
