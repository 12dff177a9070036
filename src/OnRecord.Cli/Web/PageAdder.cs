using OnRecord.Analysis;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Running;
using OnRecord.Fetch;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Web.Model;

namespace OnRecord.Cli.Web;

/// <summary>Adds pages to the record by their address, as the desk asks for them; limits, robots.txt and pace are those of the fetcher.</summary>
internal sealed class PageAdder(IRecordStore store, PageFetcher fetcher, Services services)
{
    // Whoever only looks at the desk does not wait for the models.
    private readonly Lazy<Func<Report, ReportAnalysis>> _analyse = new(services.LoadAnalyser);

    public Task<AddedPage> AddAsync(string address, CancellationToken cancellation) => Task.Run(() => Add(address, cancellation), cancellation);

    private AddedPage Add(string address, CancellationToken cancellation)
    {
        var options = new ReadingOptions { Now = services.Clock.GetUtcNow() };
        // The page is wanted whatever was kept of its address, and what is kept stays for "watch".
        var web = new WebInputs(fetcher, options, _ => Validators.None, (_, _) => { }, cancellation);
        // A second document already tells that it is no page.
        return web.Page(address).Take(2).ToList() switch
        {
            [] => AddedPage.Not($"{address}: there is no document in it"),
            [{ Fault: { } fault }, ..] => AddedPage.Not(fault),
            [var page] => Add(page, cancellation),
            _ => AddedPage.Not($"{address}: it is a feed or an archive of several documents; add it with 'onrecord add'"),
        };
    }

    private AddedPage Add(Input page, CancellationToken cancellation)
    {
        try
        {
            Arrival arrival = Arrival.Of(store, page);
            Report report = Batch.Read(arrival.Input);
            if (arrival.IsKnown)
                return AddedPage.As(report.Id, AddOutcome.Unchanged, Copies(report.Id));
            if (report.Body.IsEmpty)
                return AddedPage.Not($"{page.Source}: no article was found on the page");
            ReportRecord record = LongReports.Record(report, _analyse.Value);
            cancellation.ThrowIfCancellationRequested();
            return AddedPage.As(report.Id, store.Add(record, page.Bytes), Copies(report.Id));
        }
        catch (Exception fault) when (fault is UnreadableReportException or StoreUnavailableException)
        {
            return AddedPage.Not(fault.Message);
        }
    }

    private IEnumerable<string> Copies(string report) => store.Copies(report).Where(copy => copy != report);
}
