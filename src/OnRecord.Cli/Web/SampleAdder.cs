using System.Reflection;
using OnRecord.Analysis;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Running;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;
using OnRecord.Storage;

namespace OnRecord.Cli.Web;

/// <summary>Adds the samples that the program carries, as the desk of an empty record offers: reports of our own writing about invented affairs.</summary>
internal sealed class SampleAdder(IRecordStore store, Services services)
{
    private const string Folder = "samples/";

    public Task<int> AddAsync(CancellationToken cancellation) => Task.Run(() => Add(cancellation), cancellation);

    /// <returns>How many the record holds now that it did not hold before.</returns>
    private int Add(CancellationToken cancellation)
    {
        Assembly program = typeof(SampleAdder).Assembly;
        var analyse = new Lazy<Func<Report, ReportAnalysis>>(services.LoadAnalyser);
        int added = 0;
        foreach (string name in program.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            using Stream stream = program.GetManifestResourceStream(name)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            Arrival arrival = Arrival.Of(
                store,
                new Input
                {
                    Source = name,
                    Bytes = bytes,
                    Options = new ReadingOptions { Now = services.Clock.GetUtcNow() },
                }
            );
            if (!arrival.IsKnown && store.Add(LongReports.Record(Batch.Read(arrival.Input), analyse.Value), bytes) is AddOutcome.Added)
                added++;
        }

        return added;
    }
}
