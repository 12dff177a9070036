using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Chronology;
using OnRecord.Language;
using OnRecord.Reading;

namespace OnRecord.Events;

/// <summary>Finds what happened between actors.</summary>
internal sealed class EventDetector
{
    [SuppressMessage(
        "Performance",
        "CA1822",
        Justification = "A stage is an object, so that it can be given another configuration without a change where the stages meet."
    )]
    public Happenings Detect(Report report, Syntax syntax, Statements statements, Cast cast, Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(syntax);
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(cast);
        ArgumentNullException.ThrowIfNull(timeline);
        var builder = new EventBuilder(syntax, statements, cast, timeline, report.Outlet?.Name);
        var events = ImmutableArray.CreateBuilder<NewsEvent>();
        var places = new List<int?>();
        // Menus and other debris tell no events.
        bool[] live = StatementFinder.Live(report, syntax.Tokens);
        for (int token = 0; token < syntax.Tokens.Count; token++)
        {
            if (!live[token] || builder.At(token, events) is not { } found)
                continue;
            events.Add(found.Event);
            places.Add(found.Place);
        }

        ImmutableArray<NewsEvent> all = events.ToImmutable();
        return new Happenings(all, new DateConflicts(syntax, cast).Find(all, places));
    }
}
