using OnRecord.Storage;
using OnRecord.Web.Serving;
using OnRecord.Web.Takeaway;

namespace OnRecord.Web.Tests;

/// <summary>A desk with the invented affair on it, shared by the tests that only read.</summary>
public sealed class AffairDesk : IAsyncLifetime
{
    private static readonly string[] Twins = [".json", ".ndjson", ".csv", ".rss", .. TakeawayFormats.All.Select(f => f.Suffix)];

    private IReadOnlyDictionary<string, string>? _pages;

    public OpenDesk Desk { get; } = new(new DeskOptions { Port = 0, ReadText = (_, _) => Task.FromResult(Affair.Denial.Record()) });

    /// <summary>Every page of this record as it is sent, by its address, found by following the links.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Pages() => _pages ??= await Walk();

    private async Task<SortedDictionary<string, string>> Walk()
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var waiting = new Queue<string>(known);
        while (waiting.TryDequeue(out string? page))
        {
            foreach (string link in Html.Links(pages[page] = await Desk.Get(page)))
            {
                string address = link.Split('#')[0];
                string path = address.Split('?')[0];
                if (path.Length == 0 || path.EndsWith("/original", StringComparison.Ordinal) || Twins.Any(t => path.EndsWith(t, StringComparison.Ordinal)))
                    continue;
                // Facets lead on without end: two steps show what the next ones would.
                if (address.StartsWith("/statements?", StringComparison.Ordinal) && address.Split("%3A").Length > 2)
                    continue;
                if (known.Add(address))
                    waiting.Enqueue(address);
            }
        }

        return pages;
    }

    public Task InitializeAsync()
    {
        Desk.AddAffair();
        QueryShelf.Of(Desk.Store).Save(new SavedQuery("the port", "port", "Ivo Hale", new DateTimeOffset(2031, 5, 2, 12, 0, 0, TimeSpan.Zero)));
        return Desk.InitializeAsync();
    }

    public Task DisposeAsync() => Desk.DisposeAsync();
}
