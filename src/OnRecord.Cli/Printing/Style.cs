namespace OnRecord.Cli.Printing;

internal enum Style
{
    Plain,

    /// <summary>Headlines and names.</summary>
    Strong,

    /// <summary>What one reads second.</summary>
    Faint,

    /// <summary>Denials and doubts.</summary>
    Contrary,

    /// <summary>What is open, unsure or odd.</summary>
    Open,
}
