using OnRecord.Records;

namespace OnRecord.Storage.Tests;

/// <summary>What every store must do with saved queries. A store's tests derive from this class.</summary>
public abstract class QueryShelfContract : StoreContract
{
    private static readonly DateTimeOffset Noon = new(2031, 5, 2, 12, 0, 0, TimeSpan.Zero);

    private QueryShelf Shelf => QueryShelf.Of(Store);

    [SkippableFact]
    public void Save_Twice_TheSecondStandsInThePlaceOfTheFirst()
    {
        Shelf.Save(new SavedQuery("the port", "about:port", "Ivo", Noon));
        Shelf.Save(new SavedQuery("a quay", "quay", "Ivo", Noon));
        Shelf.Save(new SavedQuery("the port", "about:harbour", "Runa", Noon.AddHours(1)));

        Shelf.All().ShouldBe([new SavedQuery("a quay", "quay", "Ivo", Noon), new SavedQuery("the port", "about:harbour", "Runa", Noon.AddHours(1))]);
    }

    [SkippableFact]
    public void Look_WhatCameAfter_IsNew()
    {
        (ReportRecord first, byte[] bytes) = Samples.Harbour();
        Store.Add(first, bytes);
        Shelf.Save(new SavedQuery("the port", "about:port", "Ivo", Noon));
        Shelf.AddedAfter(Shelf.Looks("Ivo").GetValueOrDefault("the port")).ShouldBe([first.Report.Id]);
        long version = Store.Version();

        Shelf.Look("the port", "Ivo", Shelf.LastAdded());

        Shelf.AddedAfter(Shelf.Looks("Ivo")["the port"]).ShouldBeEmpty();
        Shelf.Looks("Runa").ShouldBeEmpty();
        Store.Version().ShouldBe(version, "what reports say has not changed");
        new RecordVerifier(Store).Verify().ShouldBeEmpty();
    }

    [SkippableFact]
    public void See_AllThatThereIs_IsEachReadersOwnAndNoQuery()
    {
        Shelf.Seen("Ivo").ShouldBeNull();

        Shelf.See("Ivo", 3);
        Shelf.See("Ivo", 5);

        Shelf.Seen("Ivo").ShouldBe(5);
        Shelf.Seen("Runa").ShouldBeNull();
        Shelf.All().ShouldBeEmpty();
        Shelf.Looks("Ivo").ShouldBeEmpty();
    }

    [SkippableFact]
    public void Forget_Known_IsGoneWithItsLooks()
    {
        Shelf.Save(new SavedQuery("the port", "about:port", "Ivo", Noon));
        Shelf.Look("the port", "Ivo", 3);

        Shelf.Forget("the port").ShouldBeTrue();
        Shelf.Forget("the port").ShouldBeFalse();

        Shelf.All().ShouldBeEmpty();
        Shelf.Looks("Ivo").ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData(" port")]
    [InlineData("a/b")]
    [InlineData("50 %")]
    [InlineData("..")]
    [InlineData("a\nb")]
    public void Save_NameThatIsNone_IsRefused(string name) => Should.Throw<ArgumentException>(() => Shelf.Save(new SavedQuery(name, "port", "Ivo", Noon)));
}
