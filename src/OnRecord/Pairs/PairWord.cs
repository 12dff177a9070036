namespace OnRecord.Pairs;

/// <summary>A word or punctuation mark of one side.</summary>
/// <param name="Start">UTF-16 offset in the text that was read.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Key">For comparing: see <see cref="WordKeys"/>; a numeral's value in digits.</param>
internal readonly record struct PairWord(int Start, int End, string Key)
{
    /// <summary>What it does to the rest of its clause.</summary>
    public OperatorClass Operator { get; init; }

    /// <summary>The first word of an operator.</summary>
    public bool OpensOperator { get; init; }

    /// <summary>Under an odd number of negations.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Under a future, wished, asked, possible or conditional operator.</summary>
    public bool IsUnreal { get; init; }

    /// <summary>A numeral, in digits or words.</summary>
    public bool IsFigure { get; init; }

    /// <summary>Begins with a capital inside the sentence.</summary>
    public bool IsName { get; init; }

    /// <summary>A word with content: no function word, punctuation, operator.</summary>
    public bool IsContent { get; init; }
}
