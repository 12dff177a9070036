using System.Collections.Immutable;
using OnRecord.Attribution;
using OnRecord.Language;
using OnRecord.Reading;

namespace OnRecord.Actors;

/// <summary>Tells who is who in a report. Immutable, and shared by all threads.</summary>
internal sealed class CoreferenceResolver
{
    private readonly Gazetteer _gazetteer = Gazetteer.Instance;

    public Cast Identify(Report report, Syntax syntax, Statements statements)
    {
        var table = new EntityTable(_gazetteer, syntax, statements);
        var parties = new Parties(syntax, statements);
        var bodies = new BodiesTakenForPersons(table);
        new NameReader(table, report.Turns, bodies).Read();
        new QuotedNames(table, parties).Read();
        new OutletReader(table).Read(report.Outlet?.Name);
        new RoleReader(table).Read();
        new PlaceNames(table).Read();
        new ReferenceReader(table, parties, bodies).Read(StatementFinder.Live(report, syntax.Tokens));
        new LateNames(table).Read();
        new HeadlineMedia(table).Read(report);
        new HeadlinePersons(table).Read(report);
        new OutletReader(table).Read(report.Outlet?.Name);
        new PrincipalReader(table).Read();
        var party = new PartyReader(table, parties);
        int count = statements.Count;
        ImmutableArray<int>[] speakers = new ImmutableArray<int>[count],
            addressees = new ImmutableArray<int>[count],
            via = new ImmutableArray<int>[count];
        for (int i = 0; i < count; i++)
        {
            speakers[i] = party.Speakers(i);
            addressees[i] = party.Addressees(i);
        }

        for (int i = 0; i < count; i++)
            via[i] = party.Via(i);
        new AsideReader(table).Read();
        return new CastWriter(table, speakers.Concat(addressees).SelectMany(entities => entities)).Write(speakers, addressees, via);
    }
}
