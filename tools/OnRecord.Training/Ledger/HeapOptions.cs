using System.CommandLine;

namespace OnRecord.Training.Ledger;

/// <summary>The options of commands that learn from coded heaps.</summary>
internal static class HeapOptions
{
    public static Option<string> Corpora() =>
        new("--corpora") { Description = "The folder of the corpora.", DefaultValueFactory = _ => Path.Combine("..", "shared", "corpora") };

    public static Option<string> Own() =>
        new("--own")
        {
            Description = "The folder of coded affairs of our own.",
            DefaultValueFactory = _ => Path.Combine("tools", "OnRecord.Training", "Data", "affairs"),
        };

    public static Option<string> Output() =>
        new("--output") { Description = "The folder of the model files.", DefaultValueFactory = _ => Path.Combine("models", "en") };

    /// <param name="heaps">Which there are.</param>
    public static Option<string?> Without(string heaps) =>
        new("--without") { Description = $"Leave out one heap ({heaps}), so that the ledger can be measured on it; write elsewhere than models/en then." };
}
