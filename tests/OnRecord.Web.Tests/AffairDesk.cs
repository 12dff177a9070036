namespace OnRecord.Web.Tests;

/// <summary>A desk with the invented affair on it, shared by the tests that only read.</summary>
public sealed class AffairDesk : IAsyncLifetime
{
    public OpenDesk Desk { get; } = new();

    /// <summary>Every page of this record, found by following its links.</summary>
    public async Task<IReadOnlyList<string>> Pages()
    {
        var known = new SortedSet<string>(StringComparer.Ordinal) { "/" };
        var waiting = new Queue<string>(known);
        while (waiting.TryDequeue(out string? page))
        {
            foreach (string link in Html.Links(await Desk.Get(page)))
            {
                string address = link.Split('#')[0];
                if (address.Length == 0 || address.EndsWith(".json", StringComparison.Ordinal) || address.Contains(".json?", StringComparison.Ordinal) || address.EndsWith("/original", StringComparison.Ordinal)) continue;
                if (known.Add(address)) waiting.Enqueue(address);
            }
        }

        return [.. known];
    }

    public Task InitializeAsync()
    {
        Desk.AddAffair();
        return Desk.InitializeAsync();
    }

    public Task DisposeAsync() => Desk.DisposeAsync();
}
