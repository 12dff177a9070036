using OnRecord.Reading;

namespace OnRecord.Language;

/// <summary>Finds words, sentences and paragraphs.</summary>
public static class Tokenizer
{
    public static Tokens Tokenize(Report report) => throw new NotImplementedException();
}
