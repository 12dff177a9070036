namespace OnRecord.Models;

/// <summary>A model file is missing, damaged or of another version.</summary>
public sealed class ModelFileException : Exception
{
    /// <param name="file">The file's path.</param>
    /// <param name="fault">What is wrong, naming the field.</param>
    public ModelFileException(string file, string fault, Exception? cause = null)
        : base($"The model file {file} can't be used: {fault}", cause) => File = file;

    public string File { get; }
}
