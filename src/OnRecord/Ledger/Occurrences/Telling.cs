using System.Collections.Immutable;
using OnRecord.Events;
using OnRecord.Identities;
using OnRecord.Ledger.Wording;
using OnRecord.Models.Neural;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Occurrences;

/// <summary>One report's mention of something that happened or is to happen.</summary>
internal sealed class Telling : IComparable<Telling>
{
    private static readonly WordSet ClockWords = WordSet.Of("Ledger/Data/rule-words.tsv", "clock-words");

    /// <param name="place">Among the happenings of its report.</param>
    public Telling(IndexedReport page, EventEntry entry, int place)
    {
        Page = page;
        _place = place;
        Entry = entry;
        // "arrested in Norway": the place is no doer.
        Actors = [.. page.IdentitiesOf(entry.Actors).DistinctBy(a => a.Key).Where(a => a.Kind != ActorKind.State || a.Name != entry.Where)];
        Recipients = [.. page.IdentitiesOf(entry.Recipients).DistinctBy(a => a.Key)];
        Parties = [.. Actors.Concat(Recipients).DistinctBy(a => a.Key)];
        (int from, int to) = page.WordsIn(page.Clip(entry.Trigger));
        Concept = to > from ? Thesaurus.ConceptOf(page.Words[to - 1].Stem).Concept : entry.Type;
        HappeningKind? kind = HappeningKinds.Find(entry.Type, entry.Mode);
        Family = kind?.Family ?? entry.Type + entry.Mode;
        IsOnce = kind is { IsOnce: true };
        About = entry.About is { } about ? Matter(page, page.Clip(about)) : [];
        IsBareClock = entry.When is { Precision: >= TimePrecision.Hour } && entry.Time is { } clock && !NamesADay(page.Clip(clock).In(page.Text));
        Time = entry.Time is { } time ? page.Record.Times.FirstOrDefault(t => t.Span == time) : null;
    }

    private readonly int _place;

    public IndexedReport Page { get; }

    /// <summary>By what it is found: its kind with whoever takes part, what it is about, where, and the count; each once.</summary>
    public IReadOnlyList<ulong> Keys => [.. Finding().Select(key => TextHash.Of(Family + "|" + key)).Distinct()];

    public EventEntry Entry { get; }

    public ImmutableArray<Identity> Actors { get; }

    public ImmutableArray<Identity> Recipients { get; }

    /// <summary>Actors and recipients.</summary>
    public ImmutableArray<Identity> Parties { get; }

    /// <summary>What kind of happening its trigger names.</summary>
    public string Concept { get; }

    /// <summary>Shared by the kinds that may name one happening.</summary>
    public string Family { get; }

    /// <summary>The same thing happens to the same one rarely.</summary>
    public bool IsOnce { get; }

    /// <summary>What is done by both sides to each other.</summary>
    public bool IsMutual => Entry.Type is "CONSULT" or "AGREE" or "COOPERATE" or "BUSINESS" or "ACCIDENT" || Family == "fight";

    /// <summary>The telling words of what it happens to or is about, as stems, each once, and whether they are written with a capital.</summary>
    public ImmutableArray<(string Stem, bool Capital)> About { get; }

    /// <summary>The time expression that dates it, resolved or not.</summary>
    public TimeEntry? Time { get; }

    /// <summary>The words of <see cref="Time"/>.</summary>
    public string? TimeWords => Entry.Time is { } span ? Page.Clip(span).In(Page.Text).ToString() : null;

    /// <summary>The month and day of a date without a year.</summary>
    public MonthDay? Partial => Time is null ? null : MonthDay.Read(Time.Value);

    /// <summary>The day on which it happened as far as this report says: null when not known to the day.</summary>
    public DateOnly? Day => Entry.When is { Precision: >= TimePrecision.Day } when && !IsBareClock ? when.FirstDay : null;

    /// <summary>"at 11:40 p.m." without a day: it lies on the day of the report or on one beside it.</summary>
    public bool IsBareClock { get; }

    public bool IsToldAsPast => Entry.Realis is Realis.Actual or Realis.Historical;

    public DateOnly? ReportDay => Page.Record.Report.Published is { Precision: >= TimePrecision.Day } when ? when.FirstDay : null;

    public TextSpan Span => Page.Clip(Entry.Trigger);

    /// <summary>In the order of reports, and of places in them.</summary>
    public int CompareTo(Telling? other)
    {
        if (other is null)
            return 1;
        int order = ReferenceEquals(Page, other.Page) ? 0 : string.CompareOrdinal(Page.Id, other.Page.Id);
        return order == 0 ? _place.CompareTo(other._place) : order;
    }

    private IEnumerable<string> Finding()
    {
        foreach (Identity party in Parties)
        {
            yield return party.Key;
            if (party.Country is { } country)
                yield return "state:" + country;
        }

        if (IsOnce)
            yield return "once";
        foreach ((string stem, _) in About)
            yield return "about:" + stem;
        if (Entry.Where is { } place)
            yield return "in:" + place.ToLowerInvariant();
        if (Entry.Tally is { } tally)
            yield return $"for:{tally.For}";
    }

    private static bool NamesADay(ReadOnlySpan<char> words)
    {
        int letters = 0;
        for (int i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && char.IsLetter(words[i]))
            {
                letters++;
                continue;
            }

            if (letters > 2 && !ClockWords.Contains(words[(i - letters)..i]))
                return true;
            letters = 0;
        }

        return false;
    }

    private static ImmutableArray<(string Stem, bool Capital)> Matter(IndexedReport page, TextSpan span)
    {
        (int from, int to) = page.WordsIn(span);
        var matter = ImmutableArray.CreateBuilder<(string, bool)>();
        foreach (Word word in page.Words.AsSpan(from..to))
            if (!Thesaurus.IsStop(word))
                matter.Add((word.Stem, word.Capital));
        return [.. matter.DistinctBy(w => w.Item1)];
    }
}
