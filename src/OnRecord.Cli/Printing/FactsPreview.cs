using OnRecord.Cli.Running;
using OnRecord.Export;
using OnRecord.Reading;
using OnRecord.Reading.Inputs;

namespace OnRecord.Cli.Printing;

/// <summary>Shows, for each document, what its sidecar, the table and its name say of it, before anything is read.</summary>
internal static class FactsPreview
{
    private const string Nothing = "-";

    /// <returns><see cref="ExitCode.SomeFailed"/> when a document cannot be opened.</returns>
    public static int Print(Terminal terminal, IEnumerable<Input> inputs)
    {
        int failed = 0;
        terminal.Out.Write("file\toutlet\tpublished\theadline\turl\n");
        foreach (Input input in inputs)
        {
            if (input.Fault is { } fault)
            {
                failed++;
                terminal.Error.WriteLine("onrecord: " + fault);
                continue;
            }

            ReadingOptions facts = input.Options;
            terminal.Out.Write(
                string.Join(
                    '\t',
                    Cell(input.Source),
                    Cell(facts.Outlet?.Name),
                    Cell(facts.Published is { } when ? WhenWords.Of(when) : null),
                    Cell(facts.Headline),
                    Cell(facts.Url)
                ) + "\n"
            );
        }

        return failed > 0 ? ExitCode.SomeFailed : ExitCode.Ok;
    }

    private static string Cell(string? words) => string.IsNullOrEmpty(words) ? Nothing : words.ReplaceLineEndings(" ").Replace('\t', ' ');
}
