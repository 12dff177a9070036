using OnRecord.Actors;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Identities;

/// <summary>Gives the actors of one report their keys. Pure: the report alone decides.</summary>
internal sealed class ActorKeys
{
    public const string State = "state:",
        Body = "body:",
        Person = "person:",
        Unnamed = "unnamed:";

    private readonly ReportRecord _record;
    private readonly Dictionary<ActorId, string> _spokeTo = [];

    public ActorKeys(ReportRecord record)
    {
        _record = record;
        Dictionary<ActorId, ActorEntry> actors = record.Actors.DistinctBy(a => a.Id).ToDictionary(a => a.Id);
        foreach (StatementEntry statement in record.Statements)
        {
            string? outlet = statement
                .Via.Reverse()
                .Concat(statement.Addressee?.Actors ?? [])
                .Select(actors.GetValueOrDefault)
                .OfType<ActorEntry>()
                .FirstOrDefault(a => a.Kind == ActorKind.Outlet)
                ?.Name;
            if (outlet is null)
                continue;
            foreach (ActorId speaker in statement.Source.Actors)
                _spokeTo.TryAdd(speaker, outlet);
        }
    }

    public static string OfBody(string name, string? country)
    {
        if (BodyName.Known(name) is { } known)
            return known is { Kind: ActorKind.State, Country: { } code, IsPart: false } ? State + code : Body + string.Join(' ', NameWords.Of(known.Name));
        if (BodyName.Ministry(name) is { } ministry)
            return $"{Body}{ministry.Function.ToLowerInvariant()} ministry@{country ?? Demonyms.Stem(ministry.Remainder)}";
        return Body + string.Join(' ', BodyName.Words(name));
    }

    /// <summary>The key that an outlet has as a body.</summary>
    public static string OfOutlet(string name) => OfBody(OutletBrand.Known(name)?.Name ?? name, null);

    public ActorKey Of(ActorEntry actor)
    {
        if (actor.Kind == ActorKind.State && actor.Country is { } code && BodyName.Known(actor.Name) is not { IsPart: true })
            return new ActorKey(State + code, null, "a name of the state");
        if (IsUnnamed(actor))
            return new ActorKey(
                $"{Unnamed}{Role(actor.Name)}@{actor.Country ?? Fold(actor.Affiliation)}@{SpokeTo(actor)}",
                null,
                "the same role, institution and outlet"
            );
        if (BodyName.IsBody(actor.Kind))
        {
            bool acronym = BodyName.Known(actor.Name) is null && BodyName.IsAcronym(actor.Name);
            return new ActorKey(actor.Kind == ActorKind.Outlet ? OfOutlet(actor.Name) : OfBody(actor.Name, actor.Country), null, "the same name")
            {
                IsAcronym = acronym,
                Acronym = acronym ? "" : BodyName.Acronym(actor.Name),
            };
        }

        if (actor.Kind == ActorKind.Person && NameParts.Read(actor.Name) is { } person)
            return new ActorKey(person.IsFull ? Person + person.Key : $"{Person}{person.Given}~{person.Surname}", person, "the same name");
        return new ActorKey($"{actor.Kind}:{Fold(actor.Name)}@{actor.Country}", null, "the same words");
    }

    /// <summary>A group, an office or a body that only common nouns describe.</summary>
    private static bool IsUnnamed(ActorEntry actor) =>
        actor.Kind != ActorKind.State && (actor.Anonymous || !actor.Name.Any(char.IsUpper) && actor.Name.Any(char.IsLower));

    private static string Role(string name)
    {
        string[] words = NameWords.Of(name);
        foreach (string word in words)
            if (word is not ("anonymous" or "unnamed") && Lexicon.Noun(word) is { } noun)
                return noun.Singular;
        return string.Join(' ', words);
    }

    private string SpokeTo(ActorEntry actor) =>
        (_spokeTo.GetValueOrDefault(actor.Id) ?? _record.Report.Outlet?.Name) is { } name
        && Fold(OutletBrand.Known(name)?.Name ?? name) is { Length: > 0 } outlet
            ? outlet
            : _record.Report.Id;

    private static string Fold(string? name) => name is null ? "" : string.Join(' ', BodyName.Words(name));
}
