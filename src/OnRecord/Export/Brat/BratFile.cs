namespace OnRecord.Export.Brat;

/// <summary>One file of a brat collection.</summary>
/// <param name="Name">Within the folder.</param>
internal sealed record BratFile(string Name, string Text);
