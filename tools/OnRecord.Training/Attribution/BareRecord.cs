using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Analysis;
using OnRecord.Attribution;
using OnRecord.Chronology;
using OnRecord.Events;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Records;
using OnRecord.Time;

namespace OnRecord.Training.Attribution;

/// <summary>A record that holds statements alone, for the scorers.</summary>
internal static class BareRecord
{
    public static string Write(Report report, Syntax syntax, Statements statements)
    {
        var cast = new Cast
        {
            Actors = [],
            Principals = 0,
            Speakers = [.. None()],
            Addressees = [.. None()],
            Via = [.. None()],
            AtToken = [.. Enumerable.Repeat(-1, syntax.Tokens.Count)],
        };
        var timeline = new Timeline { Times = [], StatementTimes = [.. statements.All.Select(_ => (When?)null)] };
        return RecordJson.Write(RecordBuilder.Build(new ReportAnalysis(report, syntax, statements, cast, timeline, [], new Happenings([], []))));

        IEnumerable<ImmutableArray<int>> None() => statements.All.Select(_ => ImmutableArray<int>.Empty);
    }
}
