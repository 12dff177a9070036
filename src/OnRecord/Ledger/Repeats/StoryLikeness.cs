using OnRecord.Time;

namespace OnRecord.Ledger.Repeats;

/// <summary>How alike two reports are as news: in words, actors and happenings, in time, and in what their leads name.</summary>
internal static class StoryLikeness
{
    /// <summary>Days between two reports of one story, at most.</summary>
    private const int Running = 5;

    /// <summary>News moves on: likeness that a day between two reports takes away.</summary>
    private const double LostADay = 0.02;

    /// <summary>What is lost when a report has no date: reports of one topic written weeks apart are alike too.</summary>
    private const double LostWithoutDate = 0.1;

    /// <summary>What is lost when the leads of two reports name persons, or undated ones days of the week, and none in common: the same kind of thing happened
    /// to somebody else, or another time. Undated ones lose, too, where they count the same otherwise: in dated ones a count may have moved.</summary>
    private const double LostByOtherPersons = 0.18,
        LostByOtherDays = 0.3,
        LostByOtherCounts = 0.4;

    /// <summary>What is gained when both are about one happening, or react to it.</summary>
    private const double OneMainHappening = 0.1;

    /// <summary>At most about 1; 0 and less for reports that have nothing to do with each other. The same the other way round.</summary>
    public static double Of(StoryFace a, StoryFace b)
    {
        bool dated = a.Written is { Precision: >= TimePrecision.Week } && b.Written is { Precision: >= TimePrecision.Week };
        double days = dated
            ? Math.Max(0, (a.Written!.Start > b.Written!.Start ? a.Written.Start - b.Written.End : b.Written.Start - a.Written.End).TotalDays)
            : 0;
        // Most are of other weeks: their words need not be compared.
        if (days > Running)
            return 0;
        double alike =
            a.Vector.Cosine(b.Vector)
            + (a.Main is not null && ReferenceEquals(a.Main, b.Main) ? OneMainHappening : 0)
            - (a.Lead.NamesOthers(b.Lead) ? LostByOtherPersons : 0);
        return dated
            ? alike - (days * LostADay)
            : alike - LostWithoutDate - (a.Lead.NamesOtherDays(b.Lead) ? LostByOtherDays : 0) - (a.Lead.CountsOtherwise(b.Lead) ? LostByOtherCounts : 0);
    }
}
