using System.Globalization;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Export;

/// <summary>Events as words for readers.</summary>
internal static class EventWords
{
    private const string Unnamed = "anonymous ";

    /// <summary>What kind of event it is; an occasion with a name of its own ("World Cup") is one.</summary>
    public static string Kind(string type, string? mode) => mode is "named" ? type.ToLowerInvariant() : (mode ?? type).ToLowerInvariant();

    /// <summary>Who did it, and behind an arrow with or to whom, also where nobody is named who did it. That somebody speaks without a name says nothing of
    /// what he does; who is named twice, in more words and in fewer, stands once, as the first of the two.</summary>
    public static string Parties(IReadOnlyList<string> actors, IReadOnlyList<string> recipients)
    {
        var said = new List<string>();
        string left = Names(actors, said),
            right = Names(recipients, said);
        return right.Length == 0 ? left
            : left.Length == 0 ? $"→ {right}"
            : $"{left} → {right}";
    }

    private static string Names(IReadOnlyList<string> names, List<string> said)
    {
        int from = said.Count;
        foreach (string name in names.Select(Plain))
            if (!said.Exists(other => Holds(other, name) || Holds(name, other)))
                said.Add(name);
        return string.Join(", ", said.Skip(from));
    }

    private static string Plain(string name) => name.StartsWith(Unnamed, StringComparison.Ordinal) ? name[Unnamed.Length..] : name;

    /// <summary>Whether all words of the one stand in the other.</summary>
    private static bool Holds(string whole, string part)
    {
        string[] words = whole.Split(' ');
        return part.Split(' ').All(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    public static string Details(When? when, string? where, string? duration, VoteTally? tally)
    {
        List<string> parts = [];
        if (tally is not null)
            parts.Add(Tally(tally));
        if (when is not null)
            parts.Add(WhenWords.Of(when));
        if (where is not null)
            parts.Add(where);
        if (duration is not null)
            parts.Add(Duration(duration));
        return string.Join(" · ", parts);
    }

    private static string Tally(VoteTally tally) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{tally.For} for, {tally.Against} against{(tally.Abstain is { } abstain ? $", {abstain} abstaining" : "")}"
        );

    /// <summary>"7 hours" for PT7H; what is no duration of plain numbers stays as it is.</summary>
    public static string Duration(string iso)
    {
        List<string> parts = [];
        bool time = false;
        int number = 1;
        if (!iso.StartsWith('P'))
            return iso;
        for (int i = 1; i < iso.Length; i++)
        {
            if (char.IsAsciiDigit(iso[i]) || iso[i] == '.')
                continue;
            if (iso[i] == 'T' && !time)
            {
                time = true;
            }
            else if (Unit(iso[i], time) is { } unit && i > number)
            {
                string count = iso[number..i];
                parts.Add($"{count} {unit}{(count == "1" ? "" : "s")}");
            }
            else
            {
                return iso;
            }

            number = i + 1;
        }

        return parts.Count == 0 || number < iso.Length ? iso : string.Join(" ", parts);
    }

    private static string? Unit(char designator, bool time) =>
        (designator, time) switch
        {
            ('Y', false) => "year",
            ('M', false) => "month",
            ('W', false) => "week",
            ('D', false) => "day",
            ('H', true) => "hour",
            ('M', true) => "minute",
            ('S', true) => "second",
            _ => null,
        };
}
