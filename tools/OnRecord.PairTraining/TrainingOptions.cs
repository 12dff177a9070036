namespace OnRecord.PairTraining;

/// <summary>How training runs.</summary>
/// <param name="Epochs">Rounds over all pairs; a part of one is possible.</param>
/// <param name="Rate">Learning rate of what is pretrained.</param>
/// <param name="NewRate">Learning rate of what is new.</param>
/// <param name="Batch">Pairs a step.</param>
/// <param name="Drop">Share of the features left out at each step.</param>
/// <param name="Smoothing">Share of each answer that is spread over all relations.</param>
/// <param name="Seed">Of everything that is drawn.</param>
internal sealed record TrainingOptions(
    double Epochs,
    int Seed,
    float Rate = 5e-5f,
    float NewRate = 5e-4f,
    int Batch = 16,
    double Drop = 0.1,
    double Smoothing = 0.05
);
