namespace OnRecord.Chronology;

/// <summary>Reads one time expression on its own.</summary>
public static class TimeReader
{
    /// <summary>
    /// What <paramref name="words"/> ("yesterday", "on March 14", "Thursday", "14 March 2022") mean on <paramref name="reference"/>.
    /// </summary>
    /// <param name="reference">The day on which the words were written; null when unknown: then only what needs no reference resolves.</param>
    /// <returns>Null when the words name no time, or none that can be resolved.</returns>
    public static When? Read(string words, DateOnly? reference) => throw new NotImplementedException();
}
