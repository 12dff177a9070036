using System.CommandLine;
using OnRecord.Cli.Correcting;
using OnRecord.Cli.Running;
using OnRecord.Corrections;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Commands;

/// <summary><c>onrecord correct</c>: says of a part of the record what it should be; the record obeys, and shows who said so.</summary>
internal static class CorrectCommand
{
    public static Command Create(Context context)
    {
        var command = new ExampleCommand(
            "correct",
            "Correct the record: accept, reject, other bounds, speaker, act or date of a statement; who and what is the same. Nothing is overwritten: a correction lies over the record, is signed and dated, and can be undone."
        )
        {
            Examples =
            [
                "onrecord correct accept s8k2m9q4x",
                "onrecord correct speaker s8k2m9q4x \"Ada Brandt\" --why \"she signs the letter\"",
                "onrecord correct act s8k2m9q4x deny",
                "onrecord correct not-same-claim c7k2m9q4x c1f6w3t8z --by \"Ivo Hale\"",
                "onrecord correct undo k3p7d2v5n",
            ],
        };
        foreach (Command kind in Kinds(context))
            command.Add(kind);
        return command;
    }

    private static IEnumerable<Command> Kinds(Context context)
    {
        yield return OfStatement(context, CorrectionKind.Accept, "accept", "It is a statement, as the record has it.", "onrecord correct accept s8k2m9q4x");
        yield return OfStatement(
            context,
            CorrectionKind.Reject,
            "reject",
            "It is no statement: it is no longer shown or counted.",
            "onrecord correct reject s8k2m9q4x --why \"a headline\""
        );
        yield return Span(context);
        yield return Speaker(context);
        yield return Act(context);
        yield return Date(context);
        yield return Outlet(context);
        yield return OfTwoActors(
            context,
            CorrectionKind.SameActor,
            "same-actor",
            "Two actors are one.",
            "onrecord correct same-actor \"A. Brandt\" \"Ada Brandt\""
        );
        yield return OfTwoActors(
            context,
            CorrectionKind.NotSameActor,
            "not-same-actor",
            "Two actors are not one: the second, as its report has it, stands apart.",
            "onrecord correct not-same-actor a8k2m9q4x a1f6w3t8z"
        );
        yield return OfTwoClaims(
            context,
            CorrectionKind.SameClaim,
            "same-claim",
            "Two claims are one, whatever the judge of pairs says.",
            "onrecord correct same-claim c7k2m9q4x c1f6w3t8z --opposite"
        );
        yield return OfTwoClaims(
            context,
            CorrectionKind.NotSameClaim,
            "not-same-claim",
            "Two claims are not one; or a statement does not belong to a claim.",
            "onrecord correct not-same-claim c7k2m9q4x s1f6w3t8z"
        );
        yield return Origin(context);
        yield return Hide(context);
        yield return Words(
            context,
            CorrectionKind.Label,
            "label",
            "Put a label on a report, statement, actor or claim.",
            "onrecord correct label c7k2m9q4x \"for Sunday\""
        );
        yield return Words(
            context,
            CorrectionKind.Note,
            "note",
            "Put a note on a report, statement, actor or claim.",
            "onrecord correct note a.txt \"the editor confirmed the date by phone\""
        );
        yield return Undo(context);
    }

    private static Argument<string> Target(string name, string description) => new(name) { Description = description };

    private static Argument<string> Statement() => Target("STATEMENT", "The id of a statement, or its beginning.");

    private static ExampleCommand Kind(
        Context context,
        string name,
        string description,
        string example,
        IReadOnlyList<Symbol> symbols,
        Action<ParseResult, Targets, Action<Correction>> make
    )
    {
        var command = new ExampleCommand(name, description) { Examples = [example] };
        var signature = new Signature(context);
        foreach (Symbol symbol in symbols)
        {
            if (symbol is Argument argument)
                command.Add(argument);
            else
                command.Add((Option)symbol);
        }

        signature.AddTo(command);
        command.SetAction(parsed =>
            CorrectionDesk.Run(
                context,
                signature.Record(parsed),
                (desk, store) => make(parsed, new Targets(store), draft => desk.Enter(signature.Sign(parsed, draft)))
            )
        );
        return command;
    }

    private static Correction Draft(CorrectionKind kind, Anchor? target) =>
        new()
        {
            Kind = kind,
            By = "",
            At = default,
            Target = target,
        };

    private static Anchor AnchorOf((ReportRecord Record, StatementEntry Statement) found) => Anchors.Of(found.Record, found.Statement);

    private static ExampleCommand OfStatement(Context context, CorrectionKind kind, string name, string description, string example)
    {
        Argument<string> statement = Statement();
        return Kind(
            context,
            name,
            description,
            example,
            [statement],
            (parsed, targets, enter) => enter(Draft(kind, AnchorOf(targets.Statement(parsed.GetValue(statement)!))))
        );
    }

    private static ExampleCommand Span(Context context)
    {
        Argument<string> statement = Statement();
        var cue = new Option<string?>("--cue") { HelpName = "WORDS", Description = "The words of saying: verbatim, or START-END in UTF-16 code units." };
        var source = new Option<string?>("--source") { HelpName = "WORDS", Description = "The words that name the source." };
        var none = new Option<bool>("--no-source") { Description = "No words name the source." };
        var content = new Option<string[]>("--content") { HelpName = "WORDS", Description = "What is said; once for each piece." };
        return Kind(
            context,
            "span",
            "Give a statement other bounds of cue, source or content.",
            "onrecord correct span s8k2m9q4x --cue \"has denied\" --content \"that the bridge was closed\"",
            [statement, cue, source, none, content],
            (parsed, targets, enter) =>
            {
                (ReportRecord record, StatementEntry found) = targets.Statement(parsed.GetValue(statement)!);
                string[] pieces = parsed.GetValue(content) ?? [];
                if (parsed.GetValue(cue) is null && parsed.GetValue(source) is null && !parsed.GetValue(none) && pieces.Length == 0)
                    throw new CorrectionRefused("say what the bounds are, with --cue, --source, --no-source or --content");
                enter(
                    Draft(CorrectionKind.Span, Anchors.Of(record, found)) with
                    {
                        Bounds = new GivenBounds
                        {
                            Cue = Quote(parsed.GetValue(cue)),
                            Source = Quote(parsed.GetValue(source)),
                            WithoutSource = parsed.GetValue(none),
                            Content = pieces.Length == 0 ? null : [.. pieces.Select(piece => Quote(piece)!)],
                        },
                    }
                );

                TextQuote? Quote(string? words)
                {
                    if (words is null)
                        return null;
                    (TextSpan? span, string? fault) = PassageReader.Find(record, found, words);
                    return span is { } at ? Anchors.Quote(record.Report.Text, at) : throw new CorrectionRefused(fault!);
                }
            }
        );
    }

    private static ExampleCommand Speaker(Context context)
    {
        Argument<string> statement = Statement();
        var names = new Argument<string[]>("NAME") { Description = "Who says it; several say it together.", Arity = ArgumentArity.ZeroOrMore };
        Option<string?> kind = new Option<string?>("--kind")
        {
            HelpName = "KIND",
            Description = "What a speaker is whom the record does not know: " + string.Join(", ", EnumWords.All<ActorKind>()) + ".",
        }.AcceptOnlyFromAmong(EnumWords.All<ActorKind>());
        var unknown = new Option<bool>("--unknown") { Description = "Nobody knows who says it." };
        return Kind(
            context,
            "speaker",
            "Say who makes a statement.",
            "onrecord correct speaker s8k2m9q4x \"Ada Brandt\" --kind person",
            [statement, names, kind, unknown],
            (parsed, targets, enter) =>
            {
                string[] given = parsed.GetValue(names) ?? [];
                if (given.Length == 0 != parsed.GetValue(unknown))
                    throw new CorrectionRefused("name the speaker, or say --unknown");
                ActorKind? said = parsed.GetValue(kind) is { } word ? Enum.Parse<ActorKind>(word, ignoreCase: true) : null;
                (ReportRecord record, StatementEntry found) = targets.Statement(parsed.GetValue(statement)!);
                enter(
                    Draft(CorrectionKind.Speaker, Anchors.Of(record, found)) with
                    {
                        Speakers = [.. given.Select(name => targets.Speaker(record, name, said))],
                    }
                );
            }
        );
    }

    private static ExampleCommand Act(Context context)
    {
        Argument<string> statement = Statement();
        Argument<string> act = Target("ACT", string.Join(", ", EnumWords.All<Act>()) + ".").AcceptOnlyFromAmong(EnumWords.All<Act>());
        Option<string?> commitment = new Option<string?>("--commitment")
        {
            HelpName = "WORD",
            Description = "How the source stands to the content as worded: is, isnot, uncertain, open, refused; the act tells it unless given.",
        }.AcceptOnlyFromAmong([.. EnumWords.All<Commitment>().Select(w => w.ToLowerInvariant())]);
        return Kind(
            context,
            "act",
            "Say what a statement does.",
            "onrecord correct act s8k2m9q4x deny",
            [statement, act, commitment],
            (parsed, targets, enter) =>
                enter(
                    Draft(CorrectionKind.Act, AnchorOf(targets.Statement(parsed.GetValue(statement)!))) with
                    {
                        Act = Enum.Parse<Act>(parsed.GetValue(act)!, ignoreCase: true),
                        Commitment = parsed.GetValue(commitment) is { } word ? Enum.Parse<Commitment>(word, ignoreCase: true) : null,
                    }
                )
        );
    }

    private static ExampleCommand Date(Context context)
    {
        Argument<string> target = Target("TARGET", "The id of a statement, or a report.");
        var date = new Argument<string?>("DATE") { Description = "2024-06-03, 2024-06 or 2024.", Arity = ArgumentArity.ZeroOrOne };
        var undated = new Option<bool>("--undated") { Description = "Nobody knows when." };
        return Kind(
            context,
            "date",
            "Say when a statement was made, or when a report was published.",
            "onrecord correct date a.txt 2024-06-03",
            [target, date, undated],
            (parsed, targets, enter) =>
            {
                string? written = parsed.GetValue(date);
                if (written is null != parsed.GetValue(undated))
                    throw new CorrectionRefused("give a date, or say --undated");
                When? when = written is null
                    ? null
                    : CalendarDates.Read(written, TimeBasis.Given) ?? throw new CorrectionRefused($"\"{written}\" is no date; write it as 2024-06-03");
                Anchor anchor = targets.Any(parsed.GetValue(target)!);
                if (anchor.Part is not (AnchorPart.Report or AnchorPart.Statement))
                    throw new CorrectionRefused("a date is that of a report or of a statement");
                enter(Draft(CorrectionKind.Date, anchor) with { When = when });
            }
        );
    }

    private static ExampleCommand Outlet(Context context)
    {
        Argument<string> report = Target("REPORT", "A report, by path, file name or id.");
        var name = new Argument<string?>("NAME") { Description = "The outlet that published it.", Arity = ArgumentArity.ZeroOrOne };
        var unknown = new Option<bool>("--unknown") { Description = "Nobody knows who published it." };
        return Kind(
            context,
            "outlet",
            "Say who published a report.",
            "onrecord correct outlet a.txt \"Fjord Herald\"",
            [report, name, unknown],
            (parsed, targets, enter) =>
            {
                string? outlet = parsed.GetValue(name)?.Trim();
                if (string.IsNullOrEmpty(outlet) != parsed.GetValue(unknown))
                    throw new CorrectionRefused("name the outlet, or say --unknown");
                Anchor anchor = targets.Any(parsed.GetValue(report)!);
                if (anchor.Part != AnchorPart.Report)
                    throw new CorrectionRefused("an outlet is that of a report");
                enter(Draft(CorrectionKind.Outlet, anchor) with { Text = parsed.GetValue(unknown) ? null : outlet });
            }
        );
    }

    private static ExampleCommand OfTwoActors(Context context, CorrectionKind kind, string name, string description, string example)
    {
        const string How = "The name of an actor, or the id of one in a report.";
        Argument<string> first = Target("ACTOR", How),
            second = Target("OTHER", How);
        return Kind(
            context,
            name,
            description,
            example,
            [first, second],
            (parsed, targets, enter) => enter(Draft(kind, targets.Actor(parsed.GetValue(first)!)) with { Other = targets.Actor(parsed.GetValue(second)!) })
        );
    }

    private static ExampleCommand OfTwoClaims(Context context, CorrectionKind kind, string name, string description, string example)
    {
        const string How = "The id of a claim, of a statement, or of a proposition; its beginning is enough.";
        Argument<string> first = Target("CLAIM", How),
            second = Target("OTHER", How);
        var opposite = new Option<bool>("--opposite") { Description = "The second says the opposite of the first." };
        Symbol[] symbols = kind == CorrectionKind.SameClaim ? [first, second, opposite] : [first, second];
        return Kind(
            context,
            name,
            description,
            example,
            symbols,
            (parsed, targets, enter) =>
                enter(
                    Draft(kind, targets.Claim(parsed.GetValue(first)!)) with
                    {
                        Other = targets.Claim(parsed.GetValue(second)!),
                        Opposite = kind == CorrectionKind.SameClaim && parsed.GetValue(opposite),
                    }
                )
        );
    }

    private static ExampleCommand Origin(Context context)
    {
        Argument<string> target = Target("STATEMENT", "The id of a statement, or of a proposition that a report puts forward itself.");
        var from = new Option<string?>("--from") { HelpName = "NAME", Description = "From whom the source has it." };
        var own = new Option<bool>("--own") { Description = "The source knows it by itself." };
        return Kind(
            context,
            "origin",
            "Say from whom a source has what it asserts: by that the independent roots of a claim are counted.",
            "onrecord correct origin s8k2m9q4x --from \"Northern Wire\"",
            [target, from, own],
            (parsed, targets, enter) =>
            {
                if (parsed.GetValue(from) is null != parsed.GetValue(own))
                    throw new CorrectionRefused("say from whom it is had with --from, or --own");
                enter(Draft(CorrectionKind.Origin, targets.Any(parsed.GetValue(target)!)) with { Text = parsed.GetValue(from)?.Trim() });
            }
        );
    }

    private static ExampleCommand Hide(Context context)
    {
        Argument<string> target = Target("TARGET", "A report, or the id of a statement or a claim.");
        return Kind(
            context,
            "hide",
            "Show and count a report, statement or claim no longer, without saying that it is wrong.",
            "onrecord correct hide c7k2m9q4x --why \"private matter\"",
            [target],
            (parsed, targets, enter) => enter(Draft(CorrectionKind.Hide, targets.Any(parsed.GetValue(target)!)))
        );
    }

    private static ExampleCommand Words(Context context, CorrectionKind kind, string name, string description, string example)
    {
        Argument<string> target = Target("TARGET", "A report, or the id of a statement, an actor or a claim."),
            text = Target("TEXT", "What it says.");
        return Kind(
            context,
            name,
            description,
            example,
            [target, text],
            (parsed, targets, enter) => enter(Draft(kind, targets.Any(parsed.GetValue(target)!)) with { Text = parsed.GetValue(text) })
        );
    }

    private static ExampleCommand Undo(Context context)
    {
        Argument<string> correction = Target("CORRECTION", "The id of a correction, or its beginning.");
        return Kind(
            context,
            "undo",
            "Take a correction back; an undo can be undone.",
            "onrecord correct undo k3p7d2v5n",
            [correction],
            (parsed, targets, enter) => enter(Draft(CorrectionKind.Undo, null) with { Of = targets.Correction(parsed.GetValue(correction)!).Id })
        );
    }
}
