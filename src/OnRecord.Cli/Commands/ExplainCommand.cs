using System.CommandLine;
using System.Globalization;
using OnRecord.Attribution.Explaining;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Export;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord explain</c>: why a statement was found at a place of a report, or why none was.</summary>
internal static class ExplainCommand
{
    public static Command Create(Context context)
    {
        var file = new Argument<string>("FILE") { Description = "A report." };
        var at = new Option<int>("--at")
        {
            HelpName = "OFFSET",
            Description = "A place in the report's text, in the unit of --offsets.",
            Required = true,
        };
        Option<string> offsets = CommonOptions.Offsets();
        var command = new ExampleCommand(
            "explain",
            "Show why a statement was found at a place, or why none was: the tree, the features that decided, the runners-up."
        )
        {
            Examples = ["onrecord explain report.txt --at 120"],
        };
        command.Add(file);
        command.Add(at);
        command.Add(offsets);
        command.SetAction(parsed => Run(context, parsed.GetValue(file)!, parsed.GetValue(at), parsed.GetValue(offsets) == RecordOffsets.CodePoints));
        return command;
    }

    private static int Run(Context context, string name, int at, bool codePoints)
    {
        Func<Report, int, Explanation?> explain = context.Services.LoadExplainer();
        var batch = new Batch(context, writes: true);
        foreach (
            string lines in batch.Run(
                NamedInputs.Open([name], context.Terminal, new ReadingOptions { Now = context.Services.Clock.GetUtcNow() }),
                input => Describe(Batch.Read(input), at, codePoints, explain)
            )
        )
            context.Terminal.Out.Write(lines);
        return batch.ExitCode;
    }

    private static string Describe(Report report, int at, bool codePoints, Func<Report, int, Explanation?> explain)
    {
        int offset = codePoints ? new CodePointMap(report.Text).ToUtf16(at) : at;
        int length = codePoints ? new CodePointMap(report.Text).ToCodePoints(report.Text.Length) : report.Text.Length;
        if (at < 0 || at >= length)
            throw new UnreadableReportException(report.Source, $"there is nothing at {at}: its text has {length} characters");
        if (explain(report, offset) is not { } explanation)
            throw new UnreadableReportException(report.Source, $"there is no word at {at}");
        var lines = new StringWriter { NewLine = "\n" };
        lines.WriteLine(explanation.Statement is { } statement ? $"Statement s{statement + 1}" : "No statement stands here.");
        if (explanation.Path.Length > 0)
            lines.WriteLine("  tree: " + Page.Harmless(explanation.Path));
        foreach (Decision decision in explanation.Decisions)
        {
            lines.WriteLine();
            lines.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{Page.Harmless(decision.Question)} {Page.Harmless(decision.Answer)} ({decision.Score:f2})")
            );
            foreach (Reason reason in decision.Reasons)
                lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {reason.Weight, 6:+0.00;-0.00} {reason.Feature}"));
            foreach (RunnerUp other in decision.RunnersUp)
                lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  rather than ({other.Score:f2}): {Page.Harmless(other.Answer)}"));
        }

        return lines.ToString();
    }
}
