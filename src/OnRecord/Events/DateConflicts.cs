using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Chronology;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Events;

/// <summary>Finds events that a report tells twice with two different days.</summary>
internal sealed class DateConflicts(Syntax syntax, Cast cast)
{
    /// <summary>A day on which the words of an undated report are read, only to see whether two of them can mean the same.</summary>
    private static readonly DateOnly AnyDay = new(2001, 6, 13);

    /// <param name="places">By event: the head word of its place; null where it has none.</param>
    public ImmutableArray<Note> Find(ImmutableArray<NewsEvent> events, IReadOnlyList<int?> places)
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        var dated = new List<(int Index, When Day)>();
        for (int i = 0; i < events.Length; i++)
        {
            if (Day(events[i]) is not { } day)
                continue;
            foreach ((int earlier, When other) in dated)
            {
                if (!IsSame(events[earlier], events[i], places[earlier], places[i]) || day.Overlaps(other))
                    continue;
                notes.Add(Conflict(events[earlier], events[i]));
                break;
            }

            dated.Add((i, day));
        }

        return notes.ToImmutable();
    }

    private When? Day(NewsEvent happening)
    {
        if (happening.Type != "CONSULT" || happening.Realis is not (Realis.Actual or Realis.Historical) || happening.Time is not { } time)
            return null;
        When? when = happening.When ?? TimeReader.Read(syntax.Tokens.TextOf(time).ToString(), AnyDay);
        return when is { Precision: >= TimePrecision.Day } ? when : null;
    }

    private bool IsSame(NewsEvent first, NewsEvent second, int? firstPlace, int? secondPlace)
    {
        if (first.Mode is "call" != second.Mode is "call")
            return false;
        int shared = 0,
            unnamed = 0;
        ImmutableArray<int> others = second.Actors.AddRange(second.Recipients);
        foreach (int actor in first.Actors.AddRange(first.Recipients))
        {
            if (others.Contains(actor))
                shared++;
            else if (others.Any(other => MayBe(actor, other)))
                unnamed++;
        }

        return shared >= 1 && shared + unnamed >= 2 && MayBeOnePlace(firstPlace, secondPlace);
    }

    /// <summary>Whether a named person can be the one whom the report elsewhere calls by office or state ("China's top diplomat").</summary>
    private bool MayBe(int one, int other)
    {
        Actor a = cast.Actors[one],
            b = cast.Actors[other];
        return a.Country is not null
            && a.Country == b.Country
            && (a.Kind, b.Kind) is (ActorKind.Person, ActorKind.Office or ActorKind.State) or (ActorKind.Office or ActorKind.State, ActorKind.Person);
    }

    private bool MayBeOnePlace(int? first, int? second)
    {
        if (first is not { } one || second is not { } two || syntax.Lemmas[one] == syntax.Lemmas[two])
            return true;
        string? country = CountryAt(one),
            other = CountryAt(two);
        return country is null || other is null || country == other;
    }

    private string? CountryAt(int word) => cast.AtToken[word] is >= 0 and var actor ? cast.Actors[actor].Country : null;

    private Note Conflict(NewsEvent earlier, NewsEvent later)
    {
        Tokens tokens = syntax.Tokens;
        string people = string.Join(" and ", earlier.Actors.AddRange(earlier.Recipients).Select(actor => cast.Actors[actor].Name));
        string message = $"One {earlier.Mode} of {people} is dated twice: “{tokens.TextOf(earlier.Time!.Value)}” and “{tokens.TextOf(later.Time!.Value)}”.";
        return Note.Warning(NoteCodes.ConflictingDates, tokens.SpanOf(later.Time.Value), message);
    }
}
