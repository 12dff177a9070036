using OnRecord.Ledger.Occurrences;
using OnRecord.Ledger.Wording;
using OnRecord.Time;

namespace OnRecord.Ledger.Repeats;

/// <summary>How alike two reports are as news: in words, actors and happenings, in time, and in what their leads name.</summary>
internal sealed class StoryLikeness
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

    private readonly When?[] _written;
    private readonly Leads _leads;
    private readonly MainHappenings _main;

    /// <param name="written">By report: when it was published, stated or inferred.</param>
    public StoryLikeness(ReportBook book, IReadOnlyList<Occurrence> occurrences, When?[] written)
    {
        _written = written;
        _leads = new Leads(book);
        _main = new MainHappenings(book, occurrences, _leads);
        Vectors = StoryVectors.Of(book, occurrences);
    }

    public IReadOnlyList<TermVector> Vectors { get; }

    /// <summary>At most about 1; 0 and less for reports that have nothing to do with each other.</summary>
    public double Of(int a, int b)
    {
        double alike = Vectors[a].Cosine(Vectors[b]) + (_main.AreOne(a, b) ? OneMainHappening : 0) - (_leads.NameOthers(a, b) ? LostByOtherPersons : 0);
        if (_written[a] is not { Precision: >= TimePrecision.Week } x || _written[b] is not { Precision: >= TimePrecision.Week } y)
            return alike - LostWithoutDate - (_leads.NameOtherDays(a, b) ? LostByOtherDays : 0) - (_leads.CountOtherwise(a, b) ? LostByOtherCounts : 0);
        double days = Math.Max(0, (x.Start > y.Start ? x.Start - y.End : y.Start - x.End).TotalDays);
        return days > Running ? 0 : alike - (days * LostADay);
    }
}
