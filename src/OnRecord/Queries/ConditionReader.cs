using System.Globalization;
using OnRecord.Export;
using OnRecord.Vocabulary;

namespace OnRecord.Queries;

/// <summary>Makes a test of one part of a query.</summary>
internal static class ConditionReader
{
    /// <summary>Of what is no statement: a claim, or a position on one.</summary>
    private const double Unsure = 0.5;

    /// <summary>What holds for nothing: a value that cannot be understood must not widen the answer.</summary>
    private static readonly Func<Candidate, bool> Never = _ => false;

    public static Condition Nothing { get; } = new(QueryField.Any, "", "", Never) { IsRefused = true };

    private static readonly Dictionary<string, Func<Candidate, bool>> States = new(StringComparer.OrdinalIgnoreCase)
    {
        ["unknown"] = c => c.Speakers.Count == 0,
        ["undated"] = c => c.When is null,
        ["anonymous"] = c => c.IsAnonymous,
        ["silent"] = c => c.Statement?.Act == Act.Silent || c.Position?.Stance == Stance.Silent,
        ["negated"] = c => c.Statement?.Negated == true,
        ["quoted"] = c => c.Statement?.Mode is StatementMode.Direct or StatementMode.Mixed,
        ["inner"] = c => c.Statement?.Parent is not null,
        ["unsure"] = c => c.Statement?.IsUnsure ?? c.Certainty < Unsure,
        ["unlikely"] = c => c.Statement?.IsUnlikely == true,
        ["corrected"] = c => c.Statement?.Corrections is { Count: > 0 } || c.Claims.Any(claim => claim.Corrections is { Count: > 0 }),
    };

    /// <returns>Null when the part holds no letter or digit, and so asks nothing.</returns>
    public static Condition? Read(QueryTerm term, List<string> remarks)
    {
        if (term.Field is not { } name)
            return Words(term, term.Value);
        if (QueryFields.Find(name) is { } field)
        {
            Func<Candidate, bool> test = Test(field, term, remarks);
            return new Condition(field, term.Text, term.Value, test)
            {
                Word = field == QueryField.About ? Bare(term) : null,
                IsRefused = test == Never,
                Within = test == Never ? null : Days(field, term.Value),
            };
        }

        remarks.Add(
            $"There is no field “{name}”, so “{name}:{Short(term.Value)}” was searched as words; the fields are {string.Join(", ", QueryFields.All.Select(f => f.Name))}."
        );
        return Words(term with { Field = null, Quoted = true, Value = $"{name} {term.Value}" }, $"{name} {term.Value}");
    }

    private static Condition? Words(QueryTerm term, string value)
    {
        string words = Beginning(Folded.Words(value), term),
            names = Beginning(Folded.Names(value), term);
        return words.Length == 0
            ? null
            : new Condition(
                QueryField.Any,
                term.Text,
                value,
                c => c.Text.Contains(words, StringComparison.Ordinal) || c.Names.Contains(names, StringComparison.Ordinal)
            )
            {
                Word = Bare(term),
            };
    }

    // What stands in quotation marks is meant literally, and a beginning stands for many words already.
    private static string? Bare(QueryTerm term) =>
        !term.Quoted && !term.IsBeginning && Folded.Names(term.Value).Trim() is { Length: > 0 } word && !word.Contains(' ', StringComparison.Ordinal)
            ? word
            : null;

    private static Func<Candidate, bool> Test(QueryField field, QueryTerm term, List<string> remarks)
    {
        // What asks for nothing must not find everything.
        if (Folded.Names(term.Value).Length == 0)
        {
            remarks.Add($"“{term.Field}:” asks for nothing; write what is looked for behind it, as {QueryFields.All.First(f => f.Field == field).Example}.");
            return Never;
        }

        return field switch
        {
            QueryField.Who => Name(term, c => c.Who),
            QueryField.Party => Name(term, c => c.Party),
            QueryField.To => Name(term, c => c.To),
            QueryField.Via => Name(term, c => c.Via),
            QueryField.Outlet => Name(term, c => c.Outlet),
            QueryField.About => About(term),
            QueryField.Said => Listed(
                term,
                remarks,
                "act, stance or commitment",
                Said,
                [.. EnumWords.All<Act>(), .. EnumWords.All<Stance>(), .. EnumWords.All<Commitment>()]
            ),
            QueryField.Kind => Listed(term, remarks, "kind of actor", Kind, EnumWords.All<ActorKind>()),
            QueryField.Status => Listed(term, remarks, "status", Status, EnumWords.All<ClaimStatus>()),
            QueryField.Is => Listed(term, remarks, "state", States.GetValueOrDefault, [.. States.Keys]),
            QueryField.Claim => c => c.Claims.Any(claim => claim.Id.Value.StartsWith(term.Value, StringComparison.OrdinalIgnoreCase)),
            QueryField.Story => c => c.Stories.Any(story => story.StartsWith(term.Value, StringComparison.OrdinalIgnoreCase)),
            QueryField.Issue => Name(term, c => string.Concat(c.Claims.SelectMany(ClaimIssues.Of).Select(Folded.Names))),
            QueryField.Report => Report(term.Value),
            QueryField.Certainty => Certainty(term, remarks),
            QueryField.Reported => Dated(term, remarks, c => c.Reported, (range, when) => range.Holds(when)),
            QueryField.Since => Dated(term, remarks, c => c.When, (range, when) => when.Start >= range.Start),
            QueryField.Until => Dated(term, remarks, c => c.When, (range, when) => when.End <= range.End),
            _ => Dated(term, remarks, c => c.When, (range, when) => range.Holds(when)),
        };
    }

    private static DateRange? Days(QueryField field, string value) =>
        DateRange.Read(value) is not { } range
            ? null
            : field switch
            {
                QueryField.Since => range with { End = DateTimeOffset.MaxValue },
                QueryField.Until => range with { Start = DateTimeOffset.MinValue },
                QueryField.When or QueryField.Reported => range,
                _ => null,
            };

    private static Func<Candidate, bool> Name(QueryTerm term, Func<Candidate, string> names)
    {
        string wanted = Beginning(Folded.Names(term.Value), term);
        return c => names(c).Contains(wanted, StringComparison.Ordinal);
    }

    private static Func<Candidate, bool> About(QueryTerm term)
    {
        string words = Beginning(Folded.Words(term.Value), term);
        return c => c.Content.Contains(words, StringComparison.Ordinal);
    }

    // A word that goes on ends without the space that closes it.
    private static string Beginning(string folded, QueryTerm term) => term.IsBeginning ? folded.TrimEnd(' ') : folded;

    private static Func<Candidate, bool> Listed(QueryTerm term, List<string> remarks, string what, Func<string, Func<Candidate, bool>?> read, string[] known)
    {
        var tests = new List<Func<Candidate, bool>>();
        foreach (string value in term.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (read(value) is { } test)
                tests.Add(test);
            else
                remarks.Add($"“{Short(value)}” is no {what}; there are {string.Join(", ", known.Distinct())}.");
        }

        return tests.Count == 0 ? Never : c => tests.Exists(test => test(c));
    }

    private static Func<Candidate, bool>? Said(string value)
    {
        string wanted = Folded.Words(value);
        Act[] acts = [.. Enum.GetValues<Act>().Where(a => Folded.Words(EnumWords.Of(a)) == wanted || Folded.Words(ActWords.Of(a)) == wanted)];
        Stance[] stances = [.. Enum.GetValues<Stance>().Where(s => Folded.Words(EnumWords.Of(s)) == wanted)];
        Commitment[] commitments = [.. Enum.GetValues<Commitment>().Where(m => string.Equals(EnumWords.Of(m), value, StringComparison.OrdinalIgnoreCase))];
        if (acts.Length + stances.Length + commitments.Length == 0)
            return null;
        // A position on a claim is asked for its stance, a statement for what it does.
        return c =>
            c.Position is { } position && stances.Length > 0
                ? stances.Contains(position.Stance)
                : c.Statement is { } s && (acts.Contains(s.Act) || (s.Commitment is { } commitment && commitments.Contains(commitment)));
    }

    private static Func<Candidate, bool>? Kind(string value) =>
        Enum.TryParse(value, ignoreCase: true, out ActorKind kind) && Enum.IsDefined(kind) ? c => c.Kinds.Contains(kind) : null;

    private static Func<Candidate, bool>? Status(string value) =>
        Enum.TryParse(value, ignoreCase: true, out ClaimStatus status) && Enum.IsDefined(status) ? c => c.Claims.Any(claim => claim.Status == status) : null;

    private static Func<Candidate, bool> Report(string value)
    {
        string hash = "sha256:" + value,
            file = "/" + value;
        return c =>
            c.Record.Report.Id.StartsWith(value, StringComparison.OrdinalIgnoreCase)
            || c.Record.Report.Id.StartsWith(hash, StringComparison.OrdinalIgnoreCase)
            || c.Record.Report.Source == value
            || c.Record.Report.Source.Replace('\\', '/').EndsWith(file, StringComparison.Ordinal);
    }

    private static Func<Candidate, bool> Certainty(QueryTerm term, List<string> remarks)
    {
        if (
            double.TryParse(term.Value.TrimStart('>', '='), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double least)
            && least is >= 0 and <= 1
        )
            return c => c.Certainty >= least;
        remarks.Add($"“{Short(term.Value)}” is no certainty; write a number from 0 to 1, as 0.8.");
        return Never;
    }

    private static Func<Candidate, bool> Dated(QueryTerm term, List<string> remarks, Func<Candidate, Time.When?> date, Func<DateRange, Time.When, bool> holds)
    {
        if (string.Equals(term.Value, "undated", StringComparison.OrdinalIgnoreCase))
            return c => date(c) is null;
        if (DateRange.Read(term.Value) is { } range)
        {
            if (range.Start < range.End)
                return c => date(c) is { } when && holds(range, when);
            remarks.Add($"“{Short(term.Value)}” ends before it begins; write the earlier day first.");
            return Never;
        }

        remarks.Add($"“{Short(term.Value)}” is no date; write 2022, 2022-03, 2022-03-14, a range as 2022-03-01..2022-03-18, or undated.");
        return Never;
    }

    private static string Short(string value) => value.Length > 40 ? value[..40] + "…" : value;
}
