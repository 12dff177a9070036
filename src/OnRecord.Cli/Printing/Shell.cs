namespace OnRecord.Cli.Printing;

/// <summary>Writes an argument so that a shell hands it over as it is.</summary>
internal static class Shell
{
    public static string Quoted(string argument) => "'" + argument.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
