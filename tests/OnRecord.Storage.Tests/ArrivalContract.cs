using System.Text;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Storage.Tests;

/// <summary>Of every store: what was given of a report holds until something else is given.</summary>
public abstract class ArrivalContract : StoreContract
{
    private static readonly OutletEntry Tide = new("The Tide", OutletEntry.Given),
        Ebb = new("The Ebb", OutletEntry.Given);

    private static readonly When Monday = When.Day(new DateOnly(2024, 6, 3), TimeBasis.Given),
        Friday = When.Day(new DateOnly(2024, 6, 7), TimeBasis.Given);

    [SkippableFact]
    public void Of_SameBytesWithoutFacts_HaveThoseThatWereGiven()
    {
        byte[] bytes = Add("harbour.txt", Samples.HarbourText, Tide, Monday, "https://tide.example/1", "Harbour: no sale");

        foreach (string source in new[] { "harbour.txt", "elsewhere.txt" })
        {
            Arrival arrival = Arrival.Of(Store, Coming(source, bytes));

            arrival.Input.Options.Outlet.ShouldBe(Tide);
            arrival.Input.Options.Published.ShouldBe(Monday);
            arrival.Input.Options.Url.ShouldBe("https://tide.example/1");
            arrival.Input.Options.Headline.ShouldBe("Harbour: no sale");
            arrival.IsKnown.ShouldBe(source == "harbour.txt");
        }
    }

    [SkippableFact]
    public void Of_OneOtherFact_ReplacesThatOneAlone()
    {
        byte[] bytes = Add("harbour.txt", Samples.HarbourText, Tide, Monday);

        Arrival arrival = Arrival.Of(Store, Coming("harbour.txt", bytes, new ReadingOptions { Outlet = Ebb }));

        arrival.Input.Options.Outlet.ShouldBe(Ebb);
        arrival.Input.Options.Published.ShouldBe(Monday);
        arrival.IsKnown.ShouldBeFalse();
        arrival.Before.ShouldNotBeNull().Outlet.ShouldBe(Tide);
    }

    [SkippableFact]
    public void Of_FactThatTheReportStatesItself_IsKnown()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(
            "Harbour plan stalls\n\nPublished 3 June 2024\n\nThe mayor said that the harbour was not to be sold to anybody.\n"
        );
        Report read = ReportReader.Read("harbour.txt", bytes);
        read.Published.ShouldNotBeNull().Basis.ShouldBe(TimeBasis.Explicit);
        (ReportRecord record, _) = Samples.Plain("harbour.txt", read.Text);
        Store.Add(record with { Report = record.Report with { Published = read.Published } }, bytes);

        Arrival.Of(Store, Coming("harbour.txt", bytes, new ReadingOptions { Published = Friday })).IsKnown.ShouldBeTrue();
        Arrival.Of(Store, Coming("harbour.txt", bytes, new ReadingOptions { Outlet = Tide })).IsKnown.ShouldBeFalse();
    }

    [SkippableFact]
    public void Of_WhatAFeedSays_GoesBehindWhatAPersonGave()
    {
        byte[] bytes = Add("harbour.txt", Samples.HarbourText, Tide, Monday);
        var fed = new ReadingOptions { Outlet = new OutletEntry("tide.example", OutletEntry.Metadata), Published = Friday with { Basis = TimeBasis.Metadata } };

        Arrival arrival = Arrival.Of(Store, Coming("harbour.txt", bytes, fed));

        arrival.Input.Options.Outlet.ShouldBe(Tide);
        arrival.Input.Options.Published.ShouldBe(Monday);
        arrival.IsKnown.ShouldBeTrue();
    }

    [SkippableFact]
    public void Of_OtherBytesUnderTheAddress_HaveWhatPersonsGaveOfTheOlder()
    {
        Add("harbour.txt", Samples.HarbourText, Tide, Monday, "https://tide.example/1", "Harbour: no sale");

        Arrival arrival = Arrival.Of(Store, Coming("harbour.txt", Encoding.UTF8.GetBytes(Samples.HarbourText + " She said more.")));

        arrival.Input.Options.Outlet.ShouldBe(Tide);
        arrival.Input.Options.Published.ShouldBe(Monday);
        arrival.Input.Options.Url.ShouldBeNull();
        arrival.Input.Options.Headline.ShouldBeNull();
        arrival.Before.ShouldBeNull();
        arrival.IsKnown.ShouldBeFalse();
    }

    [SkippableFact]
    public void Of_OtherBytesFromStandardInput_HaveNothing()
    {
        Add("-", Samples.HarbourText, Tide, Monday);

        Arrival.Of(Store, Coming("-", Encoding.UTF8.GetBytes("The mayor declined to comment."))).Input.Options.GivesFacts.ShouldBeFalse();
    }

    private byte[] Add(string source, string text, OutletEntry outlet, When published, string? url = null, string? title = null)
    {
        (ReportRecord record, byte[] bytes) = Samples.Harbour(source, text);
        ReportEntry report = record.Report with { Outlet = outlet, Published = published, Url = url, Title = title };
        Store.Add(record with { Report = report }, bytes).ShouldBe(AddOutcome.Added);
        return bytes;
    }

    private static Input Coming(string source, byte[] bytes, ReadingOptions? facts = null) =>
        new()
        {
            Source = source,
            Bytes = bytes,
            Options = facts ?? ReadingOptions.Default,
        };
}
