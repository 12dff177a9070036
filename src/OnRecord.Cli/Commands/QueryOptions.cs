using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OnRecord.Cli.Inputs;
using OnRecord.Cli.Running;
using OnRecord.Export;
using OnRecord.Queries;

namespace OnRecord.Cli.Commands;

/// <summary>What the commands share that ask the record one query: the query itself, how many rows, in which order, written how.</summary>
internal sealed class QueryOptions
{
    public const string Table = "table",
        Csv = "csv",
        Json = "json",
        Ndjson = "ndjson";

    /// <param name="shown">Rows that are written unless --limit says otherwise; null for all.</param>
    public QueryOptions(int? shown = null)
    {
        Query = new Argument<string[]>("QUERY")
        {
            Description =
                "A question, or words, \"phrases\", beginnings (nego*), FIELD:VALUE, OR, brackets; a minus before what must not be. Fields: "
                + string.Join(", ", QueryFields.All.Select(f => f.Name))
                + ".",
            Arity = ArgumentArity.ZeroOrMore,
        };
        // A query takes any word, and so it would take a misspelled option as well.
        Query.Validators.Add(result =>
        {
            if (
                result.Tokens.FirstOrDefault(t => t.Value.StartsWith("--", StringComparison.Ordinal) && t.Value.Length > 2) is not { } token
                || result.Parent is not CommandResult asked
            )
                return;
            result.AddError(
                $"\"{token.Value}\" is no option of onrecord {asked.Command.Name}{UsageError.Meant(token.Value, asked.Command.Options.Select(o => o.Name))}"
            );
        });
        Limit = new Option<int?>("--limit")
        {
            HelpName = "N",
            Description = shown is { } few
                ? string.Create(CultureInfo.InvariantCulture, $"The most rows written: {few} in a table unless given, otherwise all.")
                : "The most rows written; all unless given.",
        };
        Limit.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) && limit > 0))
                result.AddError("--limit takes a number from 1 on.");
        });
        Sort = new Option<string>("--sort")
        {
            HelpName = "ORDER",
            Description = "best (nearest to the words), record (as it was added), when, newest, name, or certainty.",
            DefaultValueFactory = _ => EnumWords.Of(QueryOrder.Best),
        };
        Sort.AcceptOnlyFromAmong(EnumWords.All<QueryOrder>());
        Format = CommonOptions.Format(Table, Csv, Json, Ndjson);
        Shown = shown;
    }

    public Argument<string[]> Query { get; }

    public Option<int?> Limit { get; }

    public Option<string> Sort { get; }

    public Option<string> Format { get; }

    public Option<string> Record { get; } = CommonOptions.Record();

    private int? Shown { get; }

    public void AddTo(Command command)
    {
        command.Add(Query);
        foreach (Option option in new Option[] { Limit, Sort, Format, Record })
            command.Add(option);
    }

    /// <summary>The query as it was typed, narrowed by options that stand for parts of one.</summary>
    public Query Read(ParseResult parsed, params IEnumerable<string> narrowed) =>
        QueryReader.Read(string.Join(' ', narrowed.Prepend(QueryArguments.Join(parsed.GetValue(Query) ?? []))));

    public QueryOrder Order(ParseResult parsed) => Enum.Parse<QueryOrder>(parsed.GetValue(Sort)!, ignoreCase: true);

    public int Most(ParseResult parsed) => parsed.GetValue(Limit) ?? (parsed.GetValue(Format) == Table ? Shown : null) ?? int.MaxValue;
}
