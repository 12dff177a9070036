namespace OnRecord.Models;

/// <summary>Where the model files stand.</summary>
internal static class ModelFiles
{
    /// <summary><c>models/en</c> beside the program.</summary>
    public static string DefaultDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "models", "en");
}
