namespace OnRecord.Training.Attribution;

/// <param name="Corpora">The folder of the corpora.</param>
/// <param name="Output">The folder of the model files.</param>
/// <param name="Limit">Learn from the first articles only.</param>
/// <param name="CoreNlp">Take the corpus's own trees rather than the language model's.</param>
/// <param name="Records">Where to write the records of the articles that are scored, or null.</param>
/// <param name="ScoreOnly">Learn nothing; score the model file that is there.</param>
internal sealed record AttributionSettings(string Corpora, string Output, int Limit, bool CoreNlp, string? Records, bool ScoreOnly)
{
    public int Seed { get; init; } = 17;

    /// <summary>Two or more: into how many parts the training articles are dealt for cross-validation.</summary>
    public int Folds { get; init; }

    public int Epochs { get; init; } = 10;

    /// <summary>How often the network sees each article.</summary>
    public int NetworkEpochs { get; init; } = 8;

    public float Rate { get; init; } = 0.1f;
}
