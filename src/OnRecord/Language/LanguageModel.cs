namespace OnRecord.Language;

/// <summary>Tags, lemmas, trees and names. Immutable, and shared by all threads.</summary>
public sealed class LanguageModel
{
    public static LanguageModel Load(string directory) => throw new NotImplementedException();

    public Syntax Parse(Tokens tokens) => throw new NotImplementedException();
}
