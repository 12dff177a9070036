namespace OnRecord.Training.Language;

/// <summary>The configuration of a training run; with the corpora it determines the weights.</summary>
/// <param name="Steps">Batches in all.</param>
/// <param name="TreesPerStep">Sentences with gold trees in a batch.</param>
/// <param name="NamesPerStep">Sentences with silver names in a batch.</param>
/// <param name="Rate">The highest learning rate.</param>
/// <param name="NameWeight">Of the names' loss against the others.</param>
/// <param name="ExportEvery">Steps between two checkpoints.</param>
/// <param name="Threads">At most this many at a time; the outcome doesn't depend on it.</param>
internal sealed record LanguageTraining(
    NetworkSize Size,
    int Steps = 12000,
    int TreesPerStep = 20,
    int NamesPerStep = 24,
    float Rate = 0.0025f,
    float NameWeight = 1.5f,
    int ExportEvery = 250,
    int Threads = 2,
    ulong Seed = 20260101
);
