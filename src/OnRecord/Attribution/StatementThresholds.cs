using System.Text.Json;

namespace OnRecord.Attribution;

/// <summary>From which probability on a candidate is taken for a statement: measured with the weights that they stand beside in the manifest, and
/// void without them.</summary>
internal sealed record StatementThresholds
{
    /// <summary>The stage's name in the manifest.</summary>
    public const string Name = "statements";

    /// <summary>Before anything is measured: what is likelier than not is one.</summary>
    public static StatementThresholds Even { get; } =
        new()
        {
            Outermost = 0.5f,
            Unknown = 0.5f,
            Nested = 0.5f,
            NestedObject = 0.5f,
            NestedClause = 0.5f,
            ClosingFrame = 0.5f,
            SureOutermost = 0.5f,
            Judge = 0.5f,
            JudgeClause = 0.5f,
            Unclaimed = 0.5f,
            Silence = 0.5f,
            SilenceProbability = 0.5f,
            InsideDoubt = 1,
            Signed = 0.5f,
        };

    /// <summary>Where precision and recall of outermost statements meet on PolNeAR's development articles.</summary>
    public required float Outermost { get; init; }

    /// <summary>The same, for words that the lexicon does not know as cues: mostly plain acts ("imposed sanctions").</summary>
    public required float Unknown { get; init; }

    /// <summary>Inside a content, for words that the lexicon does not know as cues. What this one and the next two let through the judge decides.</summary>
    public required float Nested { get; init; }

    /// <summary>Inside a content, for a word of the lexicon with an object.</summary>
    public required float NestedObject { get; init; }

    /// <summary>Inside a content, for a word of the lexicon with a clause to govern: there the corpus, which codes no statements in statements, has
    /// little to say.</summary>
    public required float NestedClause { get; init; }

    /// <summary>For a verb of saying at the end of a sentence or before a quotation, where only a frame can stand.</summary>
    public required float ClosingFrame { get; init; }

    /// <summary>Above this a candidate stays outermost even where a statement before it seems to reach over it.</summary>
    public required float SureOutermost { get; init; }

    /// <summary>From which of the judge's probabilities on a candidate inside a content is shown: what is shown and is none costs more than what is
    /// missing.</summary>
    public required float Judge { get; init; }

    /// <summary>The same, for a word of the lexicon with a whole clause as its content ("promised they would come"): the form itself speaks for it.</summary>
    public required float JudgeClause { get; init; }

    /// <summary>The probability of a statement that only its quotation shows.</summary>
    public required float Unclaimed { get; init; }

    /// <summary>For the wordings that grammar shows to be silences.</summary>
    public required float Silence { get; init; }

    /// <summary>The least probability of such a silence.</summary>
    public required float SilenceProbability { get; init; }

    /// <summary>Scales the scores inside contents, where the articles teach little and the models are surer than they are right.</summary>
    public required float InsideDoubt { get; init; }

    /// <summary>The probability of a quotation with its speaker's name set under it.</summary>
    public required float Signed { get; init; }

    /// <param name="settings">As the manifest holds them.</param>
    /// <exception cref="KeyNotFoundException">One is missing.</exception>
    public static StatementThresholds Read(JsonElement settings)
    {
        return new StatementThresholds
        {
            Outermost = Of("outermost"),
            Unknown = Of("unknown"),
            Nested = Of("nested"),
            NestedObject = Of("nestedObject"),
            NestedClause = Of("nestedClause"),
            ClosingFrame = Of("closingFrame"),
            SureOutermost = Of("sureOutermost"),
            Judge = Of("judge"),
            JudgeClause = Of("judgeClause"),
            Unclaimed = Of("unclaimed"),
            Silence = Of("silence"),
            SilenceProbability = Of("silenceProbability"),
            InsideDoubt = Of("insideDoubt"),
            Signed = Of("signed"),
        };

        float Of(string name) => settings.GetProperty(name).GetSingle();
    }
}
