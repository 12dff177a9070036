using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Identities;

public sealed class IdentityBookTests
{
    [Fact]
    public void Name_OfSeveralSpellings_IsTheOneUsedMostAndNeverTheLongest()
    {
        ReportRecord[] reports =
        [
            Report("a", Person("Runa Aldén")),
            Report("b", Person("Runa Aldén")),
            Report("c", Person("Runa Alden Whom Nobody Trusts Any More")),
            Report("d", Person("Alden")),
        ];

        IdentityBook book = IdentityBook.Of(reports);

        book.Identities(reports[3])[0].Name.ShouldBe("Runa Aldén");
    }

    [Fact]
    public void IdentityOf_SurnameOfTwoPersons_IsNobodyElse()
    {
        ReportRecord[] reports = [Report("a", Person("Runa Aldén")), Report("b", Person("Tor Aldén")), Report("c", Person("Aldén"))];

        IdentityBook book = IdentityBook.Of(reports);

        reports.Select(r => book.Identities(r)[0].Id).ShouldBeUnique();
    }

    [Fact]
    public void IdentityOf_SurnameOfTwoPersonsWithAnOffice_IsTheHolderOfThatOffice()
    {
        ReportRecord[] reports =
        [
            Report("a", Person("Runa Aldén") with { Office = "harbour minister" }),
            Report("b", Person("Tor Aldén") with { Office = "pilot" }),
            Report("c", Person("Aldén") with { Office = "Minister" }),
        ];

        IdentityBook book = IdentityBook.Of(reports);

        book.Identities(reports[2])[0].Id.ShouldBe(book.Identities(reports[0])[0].Id);
    }

    [Fact]
    public void IdentityOf_TwoActorsOfOneReport_StaysTwo()
    {
        ReportRecord report = Report("a", Person("Runa Aldén"), Person("Aldén"));

        IdentityBook book = IdentityBook.Of([report]);

        book.Identities(report).Select(i => i.Id).ShouldBeUnique();
    }

    [Fact]
    public void Write_ReportsInAnyOrderWithRemovals_IsTheSame()
    {
        ReportRecord[] reports =
        [
            Report("a", Person("Runa Aldén"), Person("Boyko Tchernev")),
            Report("b", Person("Alden"), Person("B. Chernev")),
            Report("c", Person("Tor Aldén")),
            Report("d", Actor("Marsk Ferry Board", ActorKind.Organisation), Person("Boiko Chernev")),
            Report("e", Actor("MFB", ActorKind.Organisation), Person("Aldén")),
        ];
        string[] expected = Written(IdentityBook.Of(reports));

        for (int turn = 1; turn < reports.Length; turn++)
        {
            var book = new IdentityBook();
            foreach (ReportRecord report in reports.Skip(turn).Concat(reports.Take(turn)).Reverse())
                book.Enter(report);
            book.Remove("c");
            book.Enter(reports[2]);
            Written(book).ShouldBe(expected);
        }
    }

    [Fact]
    public void Enter_FullNameOfALoneSurname_RedirectsIt()
    {
        ReportRecord lone = Report("b", Person("Alden")),
            full = Report("a", Person("Runa Aldén"));
        var book = new IdentityBook();
        book.Enter(lone);
        IdentityId before = book.Identities(lone)[0].Id;

        IdentityChange change = book.Enter(full);

        change.Redirects.ShouldBe([(before, book.Identities(full)[0].Id)]);
    }

    [Fact]
    public void Party_OfSpokesmanMinistryAndOfficials_IsTheirState()
    {
        ReportRecord report = Report(
            "a",
            Person("Paal Rudd") with
            {
                Office = "Foreign Ministry spokesman",
                Affiliation = "Ministry of Foreign Affairs",
                Country = "NO",
            },
            Actor("Ministry of Foreign Affairs", ActorKind.Organisation) with
            {
                Country = "NO",
            },
            Actor("anonymous Norwegian officials", ActorKind.Group) with
            {
                Country = "NO",
                Anonymous = true,
            },
            Actor("Norway", ActorKind.State) with
            {
                Country = "NO",
            },
            Person("Sif Lander") with
            {
                Office = "former minister",
                Country = "NO",
            }
        );

        var parties = IdentityBook.Of([report]).Identities(report).Select(i => i.Party).ToArray();

        parties[..4].Distinct().Count().ShouldBe(1);
        parties[4].ShouldNotBe(parties[0]);
    }

    [Fact]
    public void Party_OfLawyersAndLegalTeam_IsTheClient()
    {
        ReportRecord report = Report(
            "a",
            Person("Danica Orsolt"),
            Actor("Danica Orsolt's legal team", ActorKind.Group),
            Actor("Orsolt’s lawyers", ActorKind.Group),
            Person("Bo Lindqvist") with
            {
                Office = "a lawyer for Danica Orsolt",
            }
        );

        var identities = IdentityBook.Of([report]).Identities(report);

        identities.Select(i => i.Party).Distinct().Count().ShouldBe(1);
        identities.Select(i => i.Id).ShouldBeUnique();
    }

    [Fact]
    public void Party_OfOfficialsOfAPlaceThatNoListKnows_IsThePlace()
    {
        ReportRecord report = Report(
            "a",
            Actor("Orvia", ActorKind.Organisation),
            Actor("anonymous Orvian officials", ActorKind.Group) with
            {
                Anonymous = true,
            }
        );

        var identities = IdentityBook.Of([report]).Identities(report);

        identities[1].Party.ShouldBe(identities[0].Party);
    }

    [Fact]
    public void IdentityOf_UnnamedOfOneOutlet_IsOneAndOfTwoOutletsTwo()
    {
        ActorEntry officials = Actor("anonymous Norwegian officials", ActorKind.Group) with { Country = "NO", Anonymous = true };
        ReportRecord a = Report("a", officials),
            b = Report("b", officials),
            c = Report("c", officials);
        a = a with { Report = a.Report with { Outlet = new OutletEntry("Coast Post", OutletEntry.Given) } };
        b = b with { Report = b.Report with { Outlet = new OutletEntry("The Coast Post", OutletEntry.Given) } };
        c = c with { Report = c.Report with { Outlet = new OutletEntry("Harbor News", OutletEntry.Given) } };

        IdentityBook book = IdentityBook.Of([a, b, c]);

        book.Identities(a)[0].Id.ShouldBe(book.Identities(b)[0].Id);
        book.Identities(c)[0].Id.ShouldNotBe(book.Identities(a)[0].Id);
        book.Identities(c)[0].Party.ShouldBe(book.Identities(a)[0].Party);
    }

    [Fact]
    public void Identities_ActorWithoutAName_DoNotThrow()
    {
        ReportRecord report = Report("a", Person(""), Person("Dr."), Actor("’", ActorKind.Organisation), Person("​"), Person("\ud800"));

        IdentityBook.Of([report]).Identities(report).Length.ShouldBe(5);
        IdentityBook.Of([report]).Write().ShouldNotBeEmpty();
    }

    private static string[] Written(IdentityBook book) =>
        [.. book.Write().Select(e => $"{e.Id} {e.Name} {e.Kind} {e.SpeaksFor} {string.Join(',', e.Aliases)} {string.Join(',', e.Members)}")];

    private static ActorEntry Person(string name) => Actor(name, ActorKind.Person);

    private static ActorEntry Actor(string name, ActorKind kind) =>
        new()
        {
            Id = "a",
            Name = name,
            Kind = kind,
        };

    private static ReportRecord Report(string id, params ActorEntry[] actors) =>
        new()
        {
            Report = new ReportEntry
            {
                Id = id,
                Source = id,
                Text = string.Join('\n', actors.Select(a => a.Name)),
            },
            Actors = [.. actors.Select((a, i) => a with { Id = $"a{i}" })],
        };
}
