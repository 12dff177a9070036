using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Time;
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
                book.Change([], [report]);
            book.Change(["c"], []);
            book.Change([], [reports[2]]);
            Written(book).ShouldBe(expected);
        }
    }

    [Fact]
    public void Change_FullNameOfALoneSurname_TouchesItsReport()
    {
        ReportRecord lone = Report("b", Person("Alden")),
            full = Report("a", Person("Runa Aldén")),
            other = Report("c", Person("Boyko Tchernev"));
        var book = new IdentityBook();
        book.Change([], [lone, other]);

        book.Change([], [full]).ShouldBe(["a", "b"], ignoreOrder: true);

        book.Identities(lone)[0].Id.ShouldBe(book.Identities(full)[0].Id);
    }

    [Fact]
    public void Change_OneMoreOfAName_TouchesNoOtherReport()
    {
        ReportRecord[] reports = [.. Enumerable.Range(0, 90).Select(i => Report($"r{i:D2}", Person("Runa Aldén"), Actor("Norland", ActorKind.State)))];
        IdentityBook book = IdentityBook.Of(reports);

        book.Change([], [Report("s", Person("Runa Aldén"), Actor("Norland", ActorKind.State))]).ShouldBe(["s"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Change_ReportsComeAndGo_SameAsFromNothingAndNoneForgotten(int seed)
    {
        var random = new Random(seed);
        var book = new IdentityBook();
        var held = new Dictionary<string, ReportRecord>();
        var told = new Dictionary<string, string>();
        for (int state = 0; state < 60; state++)
        {
            var gone = new List<string>();
            var came = new List<ReportRecord>();
            for (int step = random.Next(1, 4); step > 0; step--)
            {
                string id = $"r{random.Next(30):D2}";
                if (came.Exists(r => r.Report.Id == id) || gone.Contains(id))
                    continue;
                if (random.Next(3) == 0)
                    gone.Add(id);
                else
                    came.Add(Heap(id, random));
            }

            gone.ForEach(id => held.Remove(id));
            came.ForEach(record => held[record.Report.Id] = record);
            IReadOnlySet<string> touched = book.Change(gone, came);

            IdentityBook fresh = IdentityBook.Of(held.Values.OrderBy(_ => random.Next()));
            Written(book).ShouldBe(Written(fresh));
            foreach (ReportRecord record in held.Values)
            {
                string now = string.Join('|', fresh.Identities(record)) + fresh.OutletOf(record);
                (string.Join('|', book.Identities(record)) + book.OutletOf(record)).ShouldBe(now);
                if (!touched.Contains(record.Report.Id))
                    told[record.Report.Id].ShouldBe(now);
                told[record.Report.Id] = now;
            }
        }
    }

    private static CorrectionMark Found(Random random) =>
        new()
        {
            Id = $"c{random.Next()}",
            Kind = random.Next(2) == 0 ? CorrectionKind.SameActor : CorrectionKind.NotSameActor,
            By = "Ivo Hale",
            At = new DateTimeOffset(2031, 2, 1, 0, 0, random.Next(60), TimeSpan.Zero),
            Other = new PartReference($"r{random.Next(30):D2}", $"a{random.Next(3)}"),
        };

    private static ReportRecord Heap(string id, Random random)
    {
        ActorEntry[] known =
        [
            Person("Runa Aldén"),
            Person("Runa K. Alden"),
            Person("Runa T. Aldén"),
            Person("Alden"),
            Person("Runa"),
            Person("R. Alden"),
            Person("Tor Aldén") with
            {
                Country = "NO",
                Office = "minister",
            },
            Person("Alden") with
            {
                Country = "NO",
                Office = "trade minister",
            },
            Person("Bo Lindqvist") with
            {
                Office = "a lawyer for Runa Aldén",
            },
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
            Actor("Norway", ActorKind.State) with
            {
                Country = "NO",
            },
            Actor("Marsk Ferry Board", ActorKind.Organisation),
            Actor("Mora Fishing Bureau", ActorKind.Organisation),
            Actor("MFB", ActorKind.Organisation),
            Actor("Coast Post", ActorKind.Outlet),
            Actor("anonymous Norwegian officials", ActorKind.Group) with
            {
                Country = "NO",
                Anonymous = true,
            },
        ];
        ActorEntry[] actors = [.. known.OrderBy(_ => random.Next()).Take(random.Next(1, 6))];
        if (random.Next(8) == 0)
            actors[0] = actors[0] with { Corrections = [Found(random)] };
        ReportRecord record = Report(id, actors);
        return record with
        {
            Report = record.Report with
            {
                Outlet = random.Next(3) == 0 ? null : new OutletEntry(Outlets[random.Next(Outlets.Length)], OutletEntry.Given),
                Published = random.Next(4) == 0 ? null : When.Day(new DateOnly(2031, 1, 1 + random.Next(28)), TimeBasis.Explicit),
            },
        };
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

    private static readonly string[] Outlets = ["Coast Post", "Harbor News", "Harbor", "Harbor Online"];

    [Theory]
    [InlineData("Selby Herald", "Selby Herald Online", "Selby Herald")]
    [InlineData("Selby Herald", "Selby Herald Daily News", "Selby Herald")]
    [InlineData("The Selby Herald", "Selby Herald World", "The Selby Herald")]
    // The table knows the one.
    [InlineData("Reuters Online", "Reuters", "Reuters")]
    public void OutletOf_NameAndItsService_IsOneOutlet(string first, string second, string name)
    {
        ReportRecord a = Of("a", first),
            b = Of("b", second);

        IdentityBook book = IdentityBook.Of([a, b]);

        book.OutletOf(a)!.Key.ShouldBe(book.OutletOf(b)!.Key);
        book.OutletOf(a)!.Id.ShouldBe(book.OutletOf(b)!.Id);
        new[] { book.OutletOf(a)!.Name, book.OutletOf(b)!.Name }.ShouldContain(name);
    }

    [Theory]
    [InlineData("Selby News", "Selby Herald Online")]
    [InlineData("Selby News", "Selby World")]
    // The table knows both.
    [InlineData("Sky News", "Sky News Arabia")]
    public void OutletOf_OtherNames_AreTwoOutlets(string first, string second)
    {
        ReportRecord a = Of("a", first),
            b = Of("b", second);

        IdentityBook book = IdentityBook.Of([a, b]);

        book.OutletOf(a)!.Key.ShouldNotBe(book.OutletOf(b)!.Key);
    }

    private static ReportRecord Of(string id, string outlet)
    {
        ReportRecord record = Report(id, Person("Runa Aldén"));
        return record with { Report = record.Report with { Outlet = new OutletEntry(outlet, OutletEntry.Given) } };
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
