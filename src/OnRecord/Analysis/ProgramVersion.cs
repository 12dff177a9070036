using System.Reflection;

namespace OnRecord.Analysis;

/// <summary>What records name as the program that made them.</summary>
internal static class ProgramVersion
{
    /// <summary>"OnRecord 0.2.0": without the commit, which changes where nothing else does.</summary>
    public static string Current { get; } =
        "OnRecord " + typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
