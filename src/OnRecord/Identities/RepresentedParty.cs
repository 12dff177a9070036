using OnRecord.Actors;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Identities;

/// <summary>Reads for whom an actor of a report speaks: a lawyer for the client, a spokesman for the ministry, a ministry for the state.</summary>
internal static class RepresentedParty
{
    private const string Possessive = "'s ";

    private static readonly WordSet PastOffices = WordSet.Of("Identities/Data/rule-words.tsv", "past-offices");
    private static readonly WordSet Unnaming = WordSet.Of("Identities/Data/rule-words.tsv", "unnaming-words");

    /// <returns>Another actor of the report, or the key of a body; neither when it speaks for itself.</returns>
    public static (ActorEntry? Actor, string? Key) Read(ReportRecord record, ActorEntry actor)
    {
        if (actor.Kind is ActorKind.State or ActorKind.Outlet)
            return default;
        if (actor.SpeaksFor is { } id && record.Actors.FirstOrDefault(a => a.Id == id && a.Id != actor.Id) is { } stated)
            return (stated, null);
        string[] role = [.. NameWords.Of(actor.Office ?? ""), .. actor.Kind == ActorKind.Person && !actor.Anonymous ? [] : NameWords.Of(actor.Name)];
        if (role.Any(PastOffices.Contains))
            return default;
        if (Client(record, actor) is { } client)
            return (client, null);
        bool forState = Voices.OfState(role);
        if (role.Any(Voices.OfBody) || forState)
        {
            if (actor.Affiliation is { } body && ActorKeys.OfBody(body, actor.Country) is var key && key != ActorKeys.OfBody(actor.Name, actor.Country))
                return (null, key);
            if (forState && actor.Country is { } country)
                return (null, ActorKeys.State + country);
        }

        if (!forState)
            return default;
        return (
            Owner(record, actor, out bool owned) ?? (owned ? null : Homeland(record, actor) ?? (role.Contains("government") ? StateAtHome(record) : null)),
            null
        );
    }

    /// <summary>"Norland's government": the one actor of that name; null where the report knows none, or where it is nobody's by name.</summary>
    private static ActorEntry? Owner(ReportRecord record, ActorEntry actor, out bool owned)
    {
        string plain = Plain(actor.Name);
        int possessive = plain.IndexOf(Possessive, StringComparison.Ordinal);
        owned = possessive > 0;
        return owned ? Named(record, actor, plain[..possessive]) : null;
    }

    private static string Plain(string name) => NameWords.Clean(name).Replace('’', '\'');

    /// <summary>"a government spokesman": of the state that the report is about, which it names more often than all others together; null where it is
    /// about none.</summary>
    private static ActorEntry? StateAtHome(ReportRecord record)
    {
        ActorEntry[] states = [.. record.Actors.Where(a => a.Kind == ActorKind.State)];
        ActorEntry? most = states.MaxBy(a => a.Mentions.Count);
        return most is not null && 2 * most.Mentions.Count > states.Sum(a => a.Mentions.Count) ? most : null;
    }

    /// <summary>Whether the body is a part of its state: a ministry, an embassy, a government.</summary>
    public static bool IsOfState(string body) => Voices.OfState(NameWords.Of(body));

    /// <summary>"Mara Lint's lawyers", "a lawyer for Mara Lint": the one named, where the report knows the name.</summary>
    private static ActorEntry? Client(ReportRecord record, ActorEntry actor)
    {
        foreach (string words in new[] { actor.Name, actor.Office ?? "" })
        {
            string plain = Plain(words);
            int possessive = plain.IndexOf(Possessive, StringComparison.Ordinal);
            if (possessive > 0 && NameWords.Of(plain[(possessive + 2)..]).Any(Voices.OfBody) && Named(record, actor, plain[..possessive]) is { } owner)
                return owner;
            foreach (string link in new[] { " for ", " of " })
            {
                int at = plain.IndexOf(link, StringComparison.Ordinal);
                if (at > 0 && NameWords.Of(plain[..at]).Any(Voices.OfBody) && Named(record, actor, plain[(at + link.Length)..]) is { } served)
                    return served;
            }
        }

        return null;
    }

    /// <summary>The one actor of the report that bears the name, whole or by its last word.</summary>
    private static ActorEntry? Named(ReportRecord record, ActorEntry voice, string name)
    {
        string[] words = [.. BodyName.Words(name).Where(w => !Unnaming.Contains(w))];
        if (words.Length == 0)
            return null;
        ActorEntry[] named = [.. record.Actors.Where(a => a.Id != voice.Id && !a.Anonymous && IsCalled(BodyName.Words(a.Name), words))];
        return named.Length == 1 ? named[0] : null;
    }

    private static bool IsCalled(string[] full, string[] words) =>
        full.SequenceEqual(words) || (words.Length < full.Length && full.AsSpan(full.Length - words.Length).SequenceEqual(words));

    /// <summary>The place of the report that the first word of the role is the adjective of, where no list knows either.</summary>
    private static ActorEntry? Homeland(ReportRecord record, ActorEntry actor)
    {
        string words = actor.Kind == ActorKind.Person && !actor.Anonymous ? actor.Office ?? "" : actor.Name;
        string? first = words.Split(' ').FirstOrDefault(w => w.Length > 0 && char.IsUpper(w[0]));
        if (first is null || NameWords.Of(first) is not [var adjective, ..])
            return null;
        string stem = Demonyms.Stem(adjective);
        ActorEntry[] places =
        [
            .. record.Actors.Where(a => a.Id != actor.Id && BodyName.IsBody(a.Kind) && NameWords.Of(a.Name) is [var one] && Demonyms.Stem(one) == stem),
        ];
        return places.Length == 1 ? places[0] : null;
    }
}
