using OnRecord.Ledger.Occurrences;

namespace OnRecord.Ledger.Repeats;

/// <summary>The one happening that each report is about or reacts to: told in its lead and again, or over and over.</summary>
internal sealed class MainHappenings
{
    /// <summary>What a telling in the lead counts more than another, and what a happening must come to.</summary>
    private const int InLead = 2,
        Least = 3;

    private readonly int?[] _main;

    public MainHappenings(ReportBook book, IReadOnlyList<Occurrence> occurrences, Leads leads)
    {
        _main = new int?[book.Pages.Length];
        var most = new int[_main.Length];
        for (int i = 0; i < occurrences.Count; i++)
            foreach (IGrouping<int, Telling> told in occurrences[i].Tellings.GroupBy(t => t.Page.Index))
            {
                int weight = told.Count() + (told.Any(t => leads.Holds(t.Page.Index, t.Span)) ? InLead : 0);
                if (weight < Least || weight < most[told.Key])
                    continue;
                _main[told.Key] = weight == most[told.Key] ? null : i;
                most[told.Key] = weight;
            }
    }

    /// <summary>Whether two reports are about one happening.</summary>
    public bool AreOne(int a, int b) => _main[a] is not null && _main[a] == _main[b];
}
