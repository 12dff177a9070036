using System.Collections.Immutable;
using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Reading;

namespace OnRecord.Actors;

/// <summary>Tells who is who in a report. Immutable, and shared by all threads.</summary>
public sealed class CastDirector
{
    private readonly Gazetteer _gazetteer = Gazetteer.Instance;

    public Cast Identify(Report report, Syntax syntax, Statements statements)
    {
        var scene = new Scene(_gazetteer, syntax, statements);
        var parties = new Parties(syntax, statements);
        new NameReader(scene).Read();
        new RoleReader(scene).Read();
        new ReferenceReader(scene, parties).Read();
        var party = new PartyReader(scene, parties);
        int count = statements.Count;
        ImmutableArray<int>[] speakers = new ImmutableArray<int>[count], addressees = new ImmutableArray<int>[count], via = new ImmutableArray<int>[count];
        for (int i = 0; i < count; i++)
        {
            speakers[i] = party.Speakers(i);
            addressees[i] = party.Addressees(i);
        }

        for (int i = 0; i < count; i++) via[i] = party.Via(i);
        return new CastList(scene, speakers.Concat(addressees).SelectMany(figures => figures)).Write(speakers, addressees, via);
    }
}
