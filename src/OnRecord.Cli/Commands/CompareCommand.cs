using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Running;
using OnRecord.Pairs;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord compare</c>: how two passages stand to each other, for many pairs, without a store.</summary>
internal static class CompareCommand
{
    private const string Text = "text",
        Ndjson = "ndjson",
        StandardInput = "-";

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Context context)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description =
                "Pairs as JSON lines: {\"id\", \"a\": {\"speaker\", \"text\", \"context\"?}, \"b\": {…}}; standard input for \"-\" or when none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string> format = CommonOptions.Format(Text, Ndjson);
        var command = new ExampleCommand(
            "compare",
            "Compare passages in pairs: the same, opposed, doubted, other figures, related, unrelated or undecided, each with its certainty."
        )
        {
            Examples =
            [
                "onrecord compare pairs.jsonl",
                "onrecord compare pairs.jsonl --format ndjson > judged.ndjson",
                "echo '{\"id\": 1, \"a\": {\"text\": \"the ferry sank\"}, \"b\": {\"text\": \"the ferry is afloat\"}}' | onrecord compare",
            ],
        };
        command.Add(files);
        command.Add(format);
        command.SetAction(parsed => Run(context, parsed.GetValue(files) is { Length: > 0 } named ? named : [StandardInput], parsed.GetValue(format) == Ndjson));
        return command;
    }

    private static int Run(Context context, string[] files, bool asJson)
    {
        Terminal terminal = context.Terminal;
        Func<PairSide, PairSide, PairVerdict> judge = context.Services.LoadPairJudge();
        var progress = new Progress(terminal, context.Services.Clock, what: "pairs");
        int done = 0,
            failed = 0;
        foreach (string file in files)
        {
            using TextReader? lines = Open(file);
            for (int number = 1; lines?.ReadLine() is { } line; number++)
            {
                context.Interrupted.ThrowIfCancellationRequested();
                if (!string.IsNullOrWhiteSpace(line))
                    One(file, number, line);
            }
        }

        progress.Clear();
        return failed > 0 ? ExitCode.SomeFailed : ExitCode.Ok;

        TextReader? Open(string file)
        {
            try
            {
                return file == StandardInput ? new StreamReader(terminal.In) : new StreamReader(file);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Fail($"{file}: it can't be read ({fault.Message})");
                return null;
            }
        }

        void One(string file, int number, string line)
        {
            try
            {
                (string id, PairSide a, PairSide b) = PairLines.Read(line);
                PairVerdict verdict = judge(a, b);
                if (terminal.OutIsTerminal)
                    progress.Clear();
                terminal.Out.Write(Line(id, verdict, asJson) + "\n");
                done++;
            }
            catch (FormatException fault)
            {
                Fail($"{file}, line {number}: {fault.Message}");
            }

            if (!terminal.OutIsTerminal)
                progress.Show(done + failed, done + failed);
        }

        void Fail(string message)
        {
            failed++;
            progress.Clear();
            terminal.Error.WriteLine("onrecord: " + message);
        }
    }

    private static string Line(string id, PairVerdict verdict, bool asJson)
    {
        double certainty = Math.Round(verdict.Certainty, 3);
        return asJson
            ? JsonSerializer.Serialize(
                new
                {
                    id,
                    relation = verdict.Relation,
                    certainty,
                },
                _json
            )
            : FormattableString.Invariant($"{id}\t{Name(verdict.Relation)}\t{certainty:0.00}");
    }

    private static string Name(PairRelation relation) => JsonSerializer.SerializeToElement(relation, _json).GetString()!;
}
