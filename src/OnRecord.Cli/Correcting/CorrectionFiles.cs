using System.Globalization;
using System.Text;
using OnRecord.Cli.Running;
using OnRecord.Corrections;
using OnRecord.Records;
using OnRecord.Storage;

namespace OnRecord.Cli.Correcting;

/// <summary>Corrections out of a record into a file, and back.</summary>
internal static class CorrectionFiles
{
    private const string Standard = "-";

    public static int Export(Context context, string record, string file) =>
        Write(context, record, file, store => store.Corrections().Select(CorrectionJson.Write), "corrections");

    /// <summary>Examples to learn from, see <see cref="TrainingPassages"/>.</summary>
    public static int Training(Context context, string record, string file) => Write(context, record, file, Passages, "passages");

    private static IEnumerable<string> Passages(CorrectedStore store)
    {
        Dictionary<string, ReportRecord> written = store.AsWritten.Current().DistinctBy(r => r.Report.Id).ToDictionary(r => r.Report.Id);
        return store.Current().SelectMany(r => TrainingPassages.Of(written[r.Report.Id], r)).Select(TrainingPassages.Write);
    }

    /// <summary>Writes lines; the file is there whole or not at all.</summary>
    public static int Write(Context context, string record, string file, Func<CorrectedStore, IEnumerable<string>> lines, string what)
    {
        using CorrectedStore store = context.Services.OpenRecord(record);
        int count = 0;
        var written = new StringBuilder();
        foreach (string line in lines(store))
        {
            written.Append(line).Append('\n');
            count++;
        }

        if (file == Standard)
        {
            context.Terminal.Out.Write(written);
            return ExitCode.Ok;
        }

        try
        {
            string part = file + ".part";
            File.WriteAllText(part, written.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(part, file, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            context.Terminal.Error.WriteLine($"onrecord: {file}: it can't be written ({fault.Message})");
            return ExitCode.SomeFailed;
        }

        context.Terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"onrecord: {count} {what} written to {file}"));
        return ExitCode.Ok;
    }

    public static int Import(Context context, string record, string file)
    {
        var read = new List<Correction>();
        int number = 0;
        try
        {
            using TextReader lines = file == Standard ? new StreamReader(context.Terminal.In) : new StreamReader(file);
            while (lines.ReadLine() is { } line)
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                    continue;
                Correction correction = CorrectionJson.Read(line);
                read.Add(CorrectionJson.Fault(correction) is { } fault ? throw new FormatException(fault) : correction);
            }
        }
        catch (FormatException fault)
        {
            context.Terminal.Error.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"onrecord: {file}, line {number}: {fault.Message}; nothing was entered")
            );
            return ExitCode.SomeFailed;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            context.Terminal.Error.WriteLine($"onrecord: {file}: it can't be read ({fault.Message})");
            return ExitCode.SomeFailed;
        }

        using CorrectedStore store = context.Services.OpenRecord(record);
        int added = store.AddCorrections(read);
        HashSet<string> mine = [.. read.Select(c => c.Id.Value)];
        int open = store.Outcomes().Count(o => mine.Contains(o.Correction.Id) && o.State is CorrectionState.Orphan or CorrectionState.Unmet);
        string left =
            open == 0
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $"; {open} of the file are not in their place, \"onrecord corrections --orphans\" lists them");
        context.Terminal.Error.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"onrecord: {added} corrections entered, {read.Count - added} were there already{left}")
        );
        return ExitCode.Ok;
    }
}
