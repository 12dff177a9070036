namespace OnRecord.Training.Language;

/// <summary>Where the corpora stand.</summary>
internal sealed record Corpora(string Root)
{
    public string Ud(string file) => Path.Combine(Root, "ud", file);

    public string PolNeAR => Path.Combine(Root, "polnear");

    /// <summary>Everything with trees that shipped weights may be trained on.</summary>
    public List<GoldSentence> TrainingTrees() =>
        [.. Treebank.Read(Ud("gum-train.conllu.gz"), licensed: true), .. Treebank.Read(Ud("ewt-train.conllu.gz"), licensed: true)];
}
